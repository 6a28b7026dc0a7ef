import { createEmitter } from '../base/emitter.ts';
import { seededRandom } from '../base/random.ts';
import type { DockerDaemon } from '../daemon/create-daemon.ts';
import type { DaemonSave } from '../daemon/save.ts';
import type { FsSnapshot } from '../fs/fs-snapshot.ts';
import { createPacedClock } from '../kernel/clock-paced.ts';
import { createVirtualClock } from '../kernel/clock-virtual.ts';
import { createKernel } from '../kernel/kernel.ts';
import { createInternet, createNetworkFabric, SITES } from '../network/index.ts';
import type { ArgumentCompleter } from '../userland/shell/shell.ts';
import type { DockerFiles } from './docker-files.ts';
import { dockerProgram } from './docker-program.ts';
import { editorPrograms } from './editor-programs.ts';
import type { ImageExplainer } from './explain.ts';
import { createHost, type Host, hostName } from './host.ts';
import type { Machine, MachineOptions } from './machine.ts';
import { machineFiles } from './machine-files.ts';
import { platform } from './platform.ts';
import { PROGRAMS } from './programs.ts';
import type { Runner } from './runner.ts';
import { decodeSave, encodeSave, type Saved } from './save-format.ts';
import { openTerminal, PROCESS_LIMIT } from './terminal.ts';
import { ALWAYS_OPEN, createTimeGate } from './time-gate.ts';
import type { World } from './world.ts';
import { homeFiles } from './world-files.ts';

/** Where virtual time begins: a Saturday morning. */
const VIRTUAL_START = 1_795_251_600_000;

/** The world before docker was ever used. */
const NO_DOCKER: Omit<World, 'hostFiles'> = { images: [], containers: [], volumes: [], networks: [] };

/** Docker, once it is in use, with what looks into it. */
interface Docker {
  readonly host: DockerDaemon;
  readonly world: () => World;
  readonly files: DockerFiles;
  readonly explain: ImageExplainer;
}

/** What a saved machine consists of; its leaves are plain data and bytes. */
interface MachineSave {
  readonly random: string;
  readonly time: number;
  readonly disk: FsSnapshot;
  /** Left out while docker was never used. */
  readonly daemon?: DaemonSave;
  readonly history: readonly string[];
}

/** Switches a learner's machine on. Throws SaveError when `saved` cannot be read. */
export async function createMachine(options: MachineOptions): Promise<Machine> {
  const saved = options.saved ? (decodeSave(options.saved) as unknown as MachineSave) : undefined;
  const outside = platform();
  const virtual = options.time === 'virtual';
  const earliest = virtual ? VIRTUAL_START : Math.ceil(outside.timers.now());
  const start = options.startTime ?? Math.max(saved?.time ?? 0, saved && virtual ? 0 : earliest);
  const paced = virtual ? undefined : createPacedClock(outside.timers, outside.macrotask, start);
  const jumping = createVirtualClock({ start, macrotask: outside.macrotask });
  const clock = paced ?? jumping;
  const random = seededRandom(saved?.random ?? options.seed);
  // The host that the conformance sessions were recorded on reached nothing but the Hub.
  const internet = options.catalog === 'recording' ? {} : { internet: createInternet(clock, SITES) };
  const network = createNetworkFabric({ clock, random, ...internet });
  const kernel = createKernel({
    clock,
    random,
    hostNet: network.host,
    hostname: hostName(options.host),
    processLimit: PROCESS_LIMIT,
  });
  for (const program of PROGRAMS) kernel.addProgram(program);
  const host: Host = createHost(kernel, clock, options.host, saved?.disk);
  for (const program of editorPrograms(() => host, options.openInEditor)) kernel.addProgram(program);
  if (!saved) for (const [path, text] of Object.entries(options.files ?? {})) putFile(host, path, text);
  const changes = createEmitter<void>();
  const changed = oncePerTurn(outside.macrotask, () => changes.emit());

  /**
   * The daemon starts when somebody first calls it, as a socket unit of systemd would start it: a page has its prompt without fetching
   * docker. Virtual time starts it at once, so that a seeded machine repeats whatever is done first.
   */
  let docker: Docker | undefined;
  const startDocker = async (): Promise<DockerDaemon> => {
    const { createDaemon, createHub, dockerFiles, imageExplainer, worldOf } = await import('./docker-host.ts');
    const started = await createDaemon({
      kernel,
      hub: createHub(options.catalog ?? 'learner', options.hub),
      network,
      hostFs: host.disk,
      clock,
      random,
      ...(saved?.daemon ? { saved: saved.daemon } : {}),
    });
    for (const image of options.images ?? []) if (!saved?.daemon) await started.api.images.pull(image, {}, () => {});
    docker = {
      host: started,
      world: () => worldOf(started.daemon, homeFiles(host.root, host.user.home)),
      files: dockerFiles(started.daemon),
      explain: imageExplainer(started.daemon),
    };
    started.daemon.events.on(changed);
    changed();
    return started;
  };
  let starting: Promise<DockerDaemon> | undefined;
  const running = (): Promise<DockerDaemon> => {
    starting ??= startDocker();
    return starting;
  };
  kernel.addProgram(dockerProgram(async () => (await running()).api));
  if (virtual || saved?.daemon || (options.images ?? []).length > 0) await running();

  const gate = paced ? ALWAYS_OPEN : createTimeGate(jumping);
  if (options.time === 'real') paced?.follow();
  else paced?.stand();
  /** A page never runs a line without a terminal. */
  let runner: Promise<Runner> | undefined;
  const withoutTerminal = (): Promise<Runner> => {
    runner ??= import('./runner.ts').then(({ createRunner }) => createRunner(kernel, host, gate));
    return runner;
  };
  const completer: ArgumentCompleter = async (_process, [command, ...words], current) =>
    command === 'docker' ? clock.hold(completeWith(running(), words, current)) : undefined;
  const history: string[] = [...(saved?.history ?? [])];
  /** Whoever looks must not move the clock. */
  const glance = <T>(look: () => T): T => (paced ? paced.glance(look) : look());
  const save = (): Uint8Array => {
    const machine: MachineSave = {
      random: random.state(),
      time: clock.now(),
      disk: host.save(),
      ...(docker ? { daemon: docker.host.save() } : saved?.daemon ? { daemon: saved.daemon } : {}),
      history: history.slice(-1000),
    };
    return encodeSave(machine as unknown as Saved);
  };

  return {
    async run(command) {
      const result = await (await withoutTerminal()).run(command);
      changed();
      return result;
    },
    async runOnTerminal(command, inputs, size) {
      const result = await (await withoutTerminal()).runOnTerminal(command, inputs, size);
      changed();
      return result;
    },
    interrupt: async () => (await runner)?.interrupt(),
    fastForward: (ms) => paced?.passTo({ at: Math.ceil(paced.touch().at + ms) }) ?? Promise.resolve(),
    touch: () => paced?.touch() ?? { at: clock.now() },
    start,
    passTo: (moment) => paced?.passTo(moment) ?? Promise.resolve(),
    follow: () => paced?.follow(),
    get time() {
      return paced?.peek() ?? clock.now();
    },
    openTerminal(columns, rows, settings = {}) {
      return openTerminal({
        kernel,
        host,
        gate,
        columns,
        rows,
        completer,
        history: settings.history ?? history,
        onCommand(line) {
          history.push(line);
          changed();
        },
      });
    },
    files: machineFiles(host, () => docker?.files, changed),
    saveImage: async (image) => (await running()).api.images.save([image], { platforms: [] }),
    async loadArchive(archive) {
      const [{ api }, { loadArchive }] = await Promise.all([running(), import('./docker-host.ts')]);
      const loaded = await loadArchive(api, archive);
      changed();
      return loaded;
    },
    get explain() {
      return docker?.explain;
    },
    world: () => glance(() => docker?.world() ?? { ...NO_DOCKER, hostFiles: homeFiles(host.root, host.user.home) }),
    onChange: (listener) => changes.on(listener),
    save: () => glance(save),
    get history() {
      return history;
    },
  };
}

async function completeWith(running: Promise<DockerDaemon>, words: readonly string[], current: string) {
  const [{ completeDocker }, { api }] = await Promise.all([import('../cli/complete.ts'), running]);
  return completeDocker(api, words, current);
}

/** A file of the learner's, below the home directory. */
function putFile({ home }: Host, path: string, text: string): void {
  const at = home.absolute(path);
  home.mkdirs(at.slice(0, at.lastIndexOf('/')));
  home.writeFile(at, text);
}

/** Calls `act` once, at the end of the turn, however often it is asked to. */
function oncePerTurn(macrotask: (callback: () => void) => void, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    macrotask(() => {
      waiting = false;
      act();
    });
  };
}
