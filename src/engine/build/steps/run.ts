import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { chompTabs, heredocIn } from '../dockerfile/heredoc.ts';
import type { RunInstruction } from '../instructions/run.ts';
import { type ExecMount, makeVertex, type Vertex } from '../plan/graph.ts';
import { nameOf, type PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { runMounts } from './run-mounts.ts';
import { withShell } from './shell-form.ts';

const PROXIES = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];

/** A command in a container of its own, whose changes become a layer. */
export function applyRun(
  stage: StageState,
  run: RunInstruction,
  sources: readonly StageState[],
  context: PlanContext,
  onBuild: boolean,
): void {
  const { options, escapeToken } = context;
  const script = scriptOf(run);
  const args = run.line.prependShell ? withShell(stage, script.args) : script.args;
  const inputs: (Vertex | undefined)[] = [stage.root];
  const mounts: ExecMount[] = [];
  if (script.file) {
    const { name, text } = script.file;
    inputs.push(
      makeVertex({ kind: 'file', actions: [{ kind: 'mkfile', path: `/${name}`, mode: 0o755, text }] }, [undefined], {
        name: '[internal] preparing inline document',
      }),
    );
    mounts.push(plainMount('/dev/pipes', inputs.length - 1));
  }
  mounts.push(...runMounts(stage, run, sources, context, inputs));
  const masked = run.mounts.reduce(
    (variables, mount) =>
      mount.type === 'secret' && mount.env !== undefined ? variables.with(mount.env, '****') : variables,
    stage.variables,
  );
  const name = stage.stepName(nameOf(run.code + script.summary, masked, escapeToken, true), onBuild);
  const { security, network } = run;
  if (security === 'insecure') throw new DockerfileError('entitlement security.insecure is not allowed');
  if (network === 'host' && options.networkMode !== 'host')
    throw new DockerfileError('entitlement network.host is not allowed');
  stage.root = makeVertex(
    {
      kind: 'exec',
      args,
      env: stage.variables.list(),
      cwd: stage.folder,
      user: stage.user,
      mounts,
      network: network === 'default' ? options.networkMode : network,
      extraHosts: options.extraHosts,
      privileged: false,
      shmSize: options.shmSize,
      ulimits: options.ulimits,
    },
    inputs,
    {
      name,
      ignoreCache: stage.ignoreCache,
      range: run.range,
      extraEnv: proxyVariables(options.buildArgs),
      platform: stage.platformPrefix,
    },
  );
  stage.commit(`RUN ${historyText(stage, args)} # buildkit`, true);
}

interface Script {
  readonly args: readonly string[];
  /** Behind the step's name: ` (echo first...)` */
  readonly summary: string;
  /** A document with an interpreter of its own. */
  readonly file?: { readonly name: string; readonly text: string };
}

/** What here-documents make of the command line. */
function scriptOf(run: RunInstruction): Script {
  const { words, documents, prependShell } = run.line;
  const [first] = documents;
  if (!first) return { args: words, summary: '' };
  const [line] = words;
  if (line === undefined || words.length > 1 || !prependShell)
    throw new DockerfileError(`parsing produced an invalid run command: [${words.join(' ')}]`);
  if (!heredocIn(line))
    return { args: [line + documents.map(({ content, name }) => `\n${content}${name}`).join('')], summary: '' };
  const text = first.chomp ? chompTabs(first.content) : first.content;
  const summary = ` (${summarise(first.content)})`;
  return text.startsWith('#!')
    ? { args: [`/dev/pipes/${first.name}`], summary, file: { name: first.name, text } }
    : { args: [text], summary };
}

function summarise(document: string): string {
  const [first = '', ...more] = document.trim().replaceAll('\r\n', '\n').split('\n');
  return more.length > 0 ? `${first}...` : first;
}

export function plainMount(target: string, input: number): ExecMount {
  return {
    kind: 'bind',
    input,
    source: '/',
    target,
    readOnly: true,
    size: 0,
    id: '',
    sharing: '',
    optional: false,
    env: undefined,
    uid: 0,
    gid: 0,
    mode: undefined,
  };
}

/** `|2 A=1 B=2 /bin/sh -c echo`: the arguments of the build stand in front. */
function historyText(stage: StageState, args: readonly string[]): string {
  const values = new Map<string, string>();
  for (const { key, value } of stage.buildArgs) values.set(key, stage.variables.get(key) ?? value ?? '');
  const build = [...values].map(([key, value]) => `${key}=${value}`);
  return [...(build.length > 0 ? [`|${build.length}`, ...build] : []), ...args].join(' ');
}

function proxyVariables(buildArgs: ReadonlyMap<string, string>): readonly string[] {
  const found = new Map<string, string>();
  for (const key of [...buildArgs.keys()].sort()) {
    const lower = key.toLowerCase();
    if (PROXIES.includes(lower)) found.set(lower, buildArgs.get(key) ?? '');
  }
  return [...found].flatMap(([name, value]) => [`${name.toUpperCase()}=${value}`, `${name}=${value}`]);
}

/** A mount that would cover everything. */
export function badTarget(target: string): DockerfileError {
  return new DockerfileError(`invalid mount target ${goQuote(target)}`);
}
