import { createEmitter } from '../base/emitter.ts';
import { seededRandom } from '../base/random.ts';
import { completeDocker } from '../cli/complete.ts';
import { createDaemon } from '../daemon/create-daemon.ts';
import type { DaemonSave } from '../daemon/save.ts';
import type { FsSnapshot } from '../fs/fs-snapshot.ts';
import { createRealClock } from '../kernel/clock-real.ts';
import { createVirtualClock } from '../kernel/clock-virtual.ts';
import { createKernel } from '../kernel/kernel.ts';
import { createNetworkFabric } from '../network/index.ts';
import { createHub } from '../registry/index.ts';
import type { ArgumentCompleter } from '../userland/shell/shell.ts';
import { dockerProgram } from './docker-program.ts';
import { createHost, hostName } from './host.ts';
import type { Machine, MachineOptions } from './machine.ts';
import { platform } from './platform.ts';
import { PROGRAMS } from './programs.ts';
import { createRunner } from './runner.ts';
import { decodeSave, encodeSave, type Saved } from './save-format.ts';
import { openTerminal } from './terminal.ts';
import { createTimeGate } from './time-gate.ts';
import { worldOf } from './world-of.ts';

/** Where virtual time begins: a Saturday morning. */
const VIRTUAL_START = 1_795_251_600_000;

/** What a saved machine consists of; its leaves are plain data and bytes. */
interface MachineSave {
  readonly random: string;
  readonly time: number;
  readonly disk: FsSnapshot;
  readonly daemon: DaemonSave;
  readonly history: readonly string[];
}

/** Switches a learner's machine on. Throws SaveError when `saved` cannot be read. */
export async function createMachine(options: MachineOptions): Promise<Machine> {
  const saved = options.saved ? (decodeSave(options.saved) as unknown as MachineSave) : undefined;
  const outside = platform();
  const virtual = options.time === 'virtual';
  const start = options.startTime ?? saved?.time ?? VIRTUAL_START;
  const clock = virtual ? createVirtualClock({ start, macrotask: outside.macrotask }) : createRealClock(outside.timers);
  const random = seededRandom(saved?.random ?? options.seed);
  const network = createNetworkFabric({ clock, random });
  const kernel = createKernel({ clock, random, hostNet: network.host, hostname: hostName(options.host) });
  for (const program of PROGRAMS) kernel.addProgram(program);
  const host = createHost(kernel, clock, options.host, saved?.disk);
  const docker = await createDaemon({
    kernel,
    hub: createHub(options.catalog ?? 'learner'),
    network,
    hostFs: host.disk,
    clock,
    random,
    ...(saved ? { saved: saved.daemon } : {}),
  });
  kernel.addProgram(dockerProgram(docker.api));
  for (const image of options.images ?? []) await docker.api.images.pull(image, {}, () => {});

  const gate = createTimeGate(clock);
  const runner = createRunner(kernel, host, gate);
  const completer: ArgumentCompleter = async (_process, [command, ...words], current) =>
    command === 'docker' ? completeDocker(docker.api, words, current) : undefined;
  const changes = createEmitter<void>();
  const changed = oncePerTurn(outside.macrotask, () => changes.emit());
  docker.daemon.events.on(changed);
  const history: string[] = [...(saved?.history ?? [])];

  return {
    async run(command) {
      const result = await runner.run(command);
      changed();
      return result;
    },
    async runOnTerminal(command, inputs, size) {
      const result = await runner.runOnTerminal(command, inputs, size);
      changed();
      return result;
    },
    interrupt: () => runner.interrupt(),
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
    world: () => worldOf(docker.daemon, host.user.home),
    onChange: (listener) => changes.on(listener),
    save() {
      const machine: MachineSave = {
        random: random.state(),
        time: clock.now(),
        disk: host.save(),
        daemon: docker.save(),
        history: history.slice(-1000),
      };
      return encodeSave(machine as unknown as Saved);
    },
    get history() {
      return history;
    },
  };
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
