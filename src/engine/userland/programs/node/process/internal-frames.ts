import type { Between } from './event-loop.ts';

/** A frame of Node's own below the program's: `Module.load`, `node:internal/modules/cjs/loader:1651:32`. */
export type InternalFrame = readonly [name: string, place: string];

/** What traces show below the program, by the way it was started; innermost first. */
export interface InternalFrames {
  readonly commonjs: readonly InternalFrame[];
  /** At the bottom of a worker thread, instead of run_main_module. */
  readonly threaded: readonly InternalFrame[];
  /** Below a module that another one requires, up to the requiring module. */
  readonly required: readonly InternalFrame[];
  readonly syntax: readonly InternalFrame[];
  readonly esm: readonly InternalFrame[];
  readonly timer: readonly InternalFrame[];
  readonly immediate: readonly InternalFrame[];
  readonly immediateWithArguments: readonly InternalFrame[];
  readonly microtask: readonly InternalFrame[];
  readonly between: (between: Between, ticked: boolean) => readonly InternalFrame[];
  /** Below a callback of nextTick, by the number of its arguments. */
  readonly tick: (count: number) => readonly InternalFrame[];
  readonly missing: readonly InternalFrame[];
  /** Where a JSON module does not parse. */
  readonly json: readonly InternalFrame[];
  /** `node:internal/modules/cjs/loader:1568`, printed above what `require` throws for the main script. */
  readonly missingAt: string;
  /** Below a handler of 'uncaughtException'. */
  readonly fatal: readonly InternalFrame[];
}

/** Where processTicksAndRejections calls back: `callback()` stands on that line, `case 1: callback(args[0])` four lines below. */
export const ticked =
  (line: number) =>
  (count: number): readonly InternalFrame[] => {
    const place = count === 0 ? `${line}:11` : count <= 4 ? `${line + 3 + count}:21` : `${line + 8}:20`;
    return [['process.processTicksAndRejections', `node:internal/process/task_queues:${place}`]];
  };

/** Below a microtask between two timers or immediates (runNextTicks), by where the functions of task_queues and timers call the next one. */
export const betweenJobs =
  (
    [ticks, next, first]: readonly [string, string, string],
    [list, timers, lists, immediate]: readonly [string, string, string, string],
  ) =>
  (between: Between, ticked: boolean): readonly InternalFrame[] => {
    const queues = 'node:internal/process/task_queues:';
    const phase = 'node:internal/timers:';
    return [
      ...(ticked ? ([['processTicksAndRejections', queues + ticks]] as const) : []),
      ['runNextTicks', queues + (ticked ? next : first)],
      ...(between === 'timers' ? ([['listOnTimeout', phase + list]] as const) : []),
      between === 'immediates'
        ? ['process.processImmediate', phase + immediate]
        : ['process.processTimers', phase + (between === 'timers' ? timers : lists)],
    ];
  };
