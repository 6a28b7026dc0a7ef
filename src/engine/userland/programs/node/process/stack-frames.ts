import type { Runtime } from '../runtime/runtime.ts';
import { Frame } from '../runtime/suspension.ts';
import type { SourceText } from '../syntax/source-text.ts';
import { betweenJobs, type InternalFrame, type InternalFrames, ticked } from './internal-frames.ts';

const LOADING: readonly InternalFrame[] = [
  ['Module._compile', 'node:internal/modules/cjs/loader:1929:14'],
  ['Object..js', 'node:internal/modules/cjs/loader:2060:10'],
  ['Module.load', 'node:internal/modules/cjs/loader:1651:32'],
  ['Module._load', 'node:internal/modules/cjs/loader:1443:12'],
  ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
];

/** Node 24's, as 24.21.0 prints them. */
const NODE_24: InternalFrames = {
  commonjs: [
    ...LOADING,
    ['Module.executeUserEntryPoint [as runMain]', 'node:internal/modules/run_main:154:5'],
    ['', 'node:internal/main/run_main_module:33:47'],
  ],
  threaded: [
    ['MessagePort.<anonymous>', 'node:internal/main/worker_thread:223:26'],
    ['[nodejs.internal.kHybridDispatch]', 'node:internal/event_target:848:20'],
    ['MessagePort.<anonymous>', 'node:internal/per_context/messageport:23:28'],
  ],
  required: [
    ...LOADING,
    ['Module.require', 'node:internal/modules/cjs/loader:1674:12'],
    ['require', 'node:internal/modules/helpers:157:16'],
  ],
  syntax: [
    ['wrapSafe', 'node:internal/modules/cjs/loader:1861:18'],
    ['Module._compile', 'node:internal/modules/cjs/loader:1903:20'],
  ],
  esm: [
    ['ModuleJob.run', 'node:internal/modules/esm/module_job:561:25'],
    ['', 'async node:internal/modules/esm/loader:647:26'],
    ['async asyncRunEntryPointWithESMLoader', 'node:internal/modules/run_main:101:5'],
  ],
  timer: [
    ['listOnTimeout', 'node:internal/timers:685:17'],
    ['process.processTimers', 'node:internal/timers:618:7'],
  ],
  immediate: [['process.processImmediate', 'node:internal/timers:574:21']],
  immediateWithArguments: [['process.processImmediate', 'node:internal/timers:576:21']],
  microtask: [['process.processTicksAndRejections', 'node:internal/process/task_queues:104:5']],
  between: betweenJobs(['104:5', '69:3', '65:5'], ['644:9', '618:7', '615:9', '541:9']),
  tick: ticked(85),
  // In commonjs-failures.ts, which alone needs them.
  missing: [],
  json: [],
  missingAt: 'node:internal/modules/cjs/loader:1568',
  fatal: [['process._fatalException', 'node:internal/process/execution:159:25']],
};

export type { InternalFrame, InternalFrames };

let older: InternalFrames | undefined;

/** Fetches what a version's traces show, where it is not the newest's. */
export async function fetchFrames(version: string): Promise<void> {
  if (Number.parseInt(version, 10) < 22) older ??= (await import('./older-stack-frames.ts')).NODE_20;
}

export function internalFrames(version: string): InternalFrames {
  return Number.parseInt(version, 10) >= 22 ? NODE_24 : (older ?? NODE_24);
}

/** Runs with frames of Node's own below: what is called shows above them in traces. */
export function beneath(rt: Runtime, frames: readonly InternalFrame[], run: () => unknown): unknown {
  const outer = rt.top;
  pushFrames(rt, frames);
  return rt.after(run(), (value) => {
    rt.top = outer;
    return value;
  });
}

export function pushFrames(rt: Runtime, frames: readonly InternalFrame[]): void {
  for (const [name, place] of frames.toReversed()) rt.top = internalFrame(rt.top, name, place);
}

/** The frame of a module's own top level. */
export function topFrame(parent: Frame, source: SourceText, self: unknown, at = 0): Frame {
  return new Frame(
    parent,
    { name: '', source, place: (offset) => source.place(offset), arrow: false, role: source.role },
    at,
    self,
  );
}

export function internalFrame(parent: Frame, name: string, place: string): Frame {
  return new Frame(parent, { name, source: undefined, place: () => place, arrow: false, role: 'native' });
}
