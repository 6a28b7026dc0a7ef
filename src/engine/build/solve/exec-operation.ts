import type { BuildResources } from '../../api/build.ts';
import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import { goQuote } from '../../base/go-quote.ts';
import { effectiveCapabilities } from '../../container/capabilities.ts';
import { launch } from '../../container/launch.ts';
import { processView } from '../../container/process-view.ts';
import { RuntimeError } from '../../container/runtime-errors.ts';
import { type ResolvedUser, resolveUser } from '../../container/users.ts';
import { EMPTY_TREE } from '../../fs/apply.ts';
import { changes } from '../../fs/changes.ts';
import { FsError } from '../../fs/errno.ts';
import type { FileView, Mount } from '../../fs/file-view.ts';
import type { ChangeTree } from '../../fs/tree.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import type { ExecMount, Operation } from '../plan/graph.ts';
import { nameAndValue } from '../plan/variables.ts';
import { execMount, fileMount, MissingSecret, type MountSources, stack } from './exec-mounts.ts';
import type { BuildMachine } from './machine.ts';
import type { VertexProgress } from './progress.ts';
import { viewOver } from './views.ts';

type ExecOperation = Extract<Operation, { readonly kind: 'exec' }>;

/** A command that failed: `process "…" did not complete successfully: exit code: 1`. */
export class ProcessFailed extends Error {}

/** The build was given up while the command ran. */
export class Cancelled extends Error {
  constructor() {
    super('context canceled');
  }
}

const HOSTNAME = 'buildkitsandbox';
const HOSTS = `127.0.0.1\tlocalhost ${HOSTNAME}\n::1\tlocalhost ip6-localhost ip6-loopback\n`;

export interface ExecSurroundings extends MountSources {
  readonly extraEnv: readonly string[];
  readonly resources: BuildResources;
  readonly cancelled: Promise<void>;
}

/** Runs a command on the kernel in a namespace of its own and answers what it changed. Throws ProcessFailed, Cancelled. */
export async function runExecOperation(
  machine: BuildMachine,
  op: ExecOperation,
  progress: VertexProgress,
  around: ExecSurroundings,
): Promise<ChangeTree> {
  const failed = (why: string): ProcessFailed =>
    new ProcessFailed(`process ${goQuote(op.args.join(' '))} did not complete successfully: ${why}`);
  const { fs, view } = viewOver(machine.clock, around.trees[0] ?? EMPTY_TREE);
  const result = op.output === undefined ? fs : viewOver(machine.clock, EMPTY_TREE).fs;
  const user = userOf(view, op.user, failed);
  if (!view.exists(op.cwd)) view.mkdirs(op.cwd, 0o755);
  const hosts = HOSTS + op.extraHosts.map(hostLine).join('');
  const network = machine.network(op.network, hosts);
  const { memory, processors } = around.resources;
  const namespace = machine.kernel.createNamespace({
    id: machine.random.hex(64),
    hostname: HOSTNAME,
    net: network.stack,
    ...(memory === undefined ? {} : { memoryLimit: memory }),
    ...(processors === undefined ? {} : { cpuLimit: processors }),
  });
  const root: Mount = { path: '/', fs, root: fs.root, readOnly: false, source: 'overlay', options: 'relatime' };
  const system = machine.kernel.systemMounts(namespace, {
    tty: false,
    privileged: op.privileged,
    ...(op.shmSize > 0 ? { shmSize: op.shmSize } : {}),
  });
  let stubs: ReturnType<typeof stack> | undefined;
  const taken: (() => void)[] = [];
  try {
    const mounts = op.mounts.map((mount) => privateIfUsed(mount, around));
    for (const { kind, id, sharing } of mounts)
      if (kind === 'cache') taken.push(await around.cache.locks.take(id, sharing));
    const own = mounts.flatMap((mount) => execMount(machine, mount, around) ?? []);
    if (op.output !== undefined)
      own.push({ ...root, path: op.output.replace(/\/$/, ''), fs: result, root: result.root });
    const covered = new Set(own.map(({ path }) => path));
    const files = [
      fileMount(machine, '/etc/hosts', hosts),
      fileMount(machine, '/etc/resolv.conf', machine.resolver()),
    ].filter(({ path }) => !covered.has(path));
    stubs = stack(root, [...system, ...files, ...own]);
    const exitCode = await run(machine, op, { namespace, mounts: stubs.mounts, user, progress, around });
    // BuildKit says what the kernel counted, not which signal it was (executor/runcexecutor, detectOOM).
    if (exitCode !== 0) throw failed(namespace.oomKills > 0 ? 'cannot allocate memory' : `exit code: ${exitCode}`);
  } catch (error) {
    if (error instanceof MissingSecret) throw new ProcessFailed(error.message);
    throw error;
  } finally {
    machine.kernel.destroyNamespace(namespace);
    network.leave();
    stubs?.clean();
    for (const leave of taken) leave();
  }
  return changes(result);
}

/** `sharing=private`: a folder of its own while others use the one of that id. */
function privateIfUsed(mount: ExecMount, { cache }: ExecSurroundings): ExecMount {
  if (mount.kind !== 'cache' || mount.sharing !== 'private') return mount;
  let { id } = mount;
  for (let n = 1; cache.locks.isUsed(id); n++) id = `${mount.id} ${n}`;
  return { ...mount, id };
}

interface Running {
  readonly namespace: ReturnType<BuildMachine['kernel']['createNamespace']>;
  readonly mounts: readonly Mount[];
  readonly user: ResolvedUser;
  readonly progress: VertexProgress;
  readonly around: ExecSurroundings;
}

async function run(
  machine: BuildMachine,
  op: ExecOperation,
  { namespace, mounts, user, progress, around }: Running,
): Promise<number> {
  const { kernel } = machine;
  const output = kernel.sink((bytes) => progress.log(1, bytes.slice()));
  const errors = kernel.sink((bytes) => progress.log(2, bytes.slice()));
  const limits = new Map(op.ulimits.map((limit) => [limit.name, { soft: limit.soft, hard: limit.hard }]));
  try {
    const view = processView(kernel, { mounts }, user, effectiveCapabilities([], [], op.privileged), op.cwd);
    const process = await launch(kernel, 'create', {
      namespace,
      fs: view,
      argv: op.args,
      env: environmentOf(op, around, user),
      descriptions: [kernel.nullDevice(), output, errors],
      ...(limits.size > 0 ? { limits } : {}),
    });
    let isCancelled = false;
    const killed = around.cancelled.then(() => {
      isCancelled = true;
      process.signal('KILL');
      return process.exited;
    });
    const status = await Promise.race([process.exited, killed]);
    if (isCancelled) throw new Cancelled();
    return exitCodeOf(status, SIGNAL_NUMBERS);
  } catch (error) {
    if (error instanceof RuntimeError) {
      await progress.log(2, encodeUtf8(`runc run failed: ${error.message.replace(/^.*?runc create failed: /, '')}\n`));
      return 1;
    }
    if (error instanceof FsError) {
      await progress.log(
        2,
        encodeUtf8(
          `runc run failed: unable to start container process: error during container init: chdir to cwd (${goQuote(op.cwd)}) set in config.json failed: ${error.message.toLowerCase()}\n`,
        ),
      );
      return 1;
    }
    throw error;
  }
}

function environmentOf(op: ExecOperation, around: ExecSurroundings, user: ResolvedUser): ReadonlyMap<string, string> {
  const env = new Map([...around.extraEnv, ...op.env].map(nameAndValue));
  for (const { kind, env: name, id } of op.mounts) {
    const secret = kind === 'secret' && name !== undefined ? around.secrets.get(id) : undefined;
    if (secret && name !== undefined) env.set(name, decodeUtf8(secret));
  }
  const agent = op.mounts.find(({ kind }) => kind === 'ssh');
  if (agent && !env.has('SSH_AUTH_SOCK')) env.set('SSH_AUTH_SOCK', agent.target);
  if (!env.get('HOME')) env.set('HOME', user.home);
  return env;
}

function userOf(view: FileView, spec: string, failed: (why: string) => ProcessFailed): ResolvedUser {
  const read = (path: string): string | undefined =>
    view.exists(path) && view.stat(path).type === 'file' ? view.readText(path) : undefined;
  try {
    return resolveUser(spec, read);
  } catch (error) {
    if (error instanceof EngineError) throw failed(error.message);
    throw error;
  }
}

function hostLine(entry: string): string {
  const cut = entry.search(/[:=]/);
  return `${entry.slice(cut + 1)}\t${entry.slice(0, cut)}\n`;
}
