import type { Runtime } from '../runtime/runtime.ts';
import type { Frame } from '../runtime/suspension.ts';
import type { SourceText } from '../syntax/source-text.ts';

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
  /** Below what -r and --import load, and what --check looks at. */
  readonly preloading: readonly InternalFrame[];
  readonly checking: readonly InternalFrame[];
  readonly evaluated: readonly InternalFrame[];
  readonly fromStdin: readonly InternalFrame[];
  readonly esm: readonly InternalFrame[];
  readonly timer: readonly InternalFrame[];
  readonly immediate: readonly InternalFrame[];
  readonly immediateWithArguments: readonly InternalFrame[];
  readonly microtask: readonly InternalFrame[];
  /** Below a callback of nextTick, by the number of its arguments. */
  readonly tick: (count: number) => readonly InternalFrame[];
  readonly missing: readonly InternalFrame[];
  /** Where a JSON module does not parse. */
  readonly json: readonly InternalFrame[];
  /** Where an ES module does not parse, names what another has not, or is not found. */
  readonly esmSyntax: readonly InternalFrame[];
  readonly esmLink: readonly InternalFrame[];
  readonly esmFile: readonly InternalFrame[];
  readonly esmPackage: readonly InternalFrame[];
  /** Where a JSON module is imported without saying so. */
  readonly esmAttribute: readonly InternalFrame[];
  /** `node:internal/modules/cjs/loader:1568`, printed above what `require` throws for the main script. */
  readonly missingAt: string;
  readonly rejection: readonly InternalFrame[];
  readonly rejectionAt: string;
}

const RESOLVING: readonly InternalFrame[] = [
  ['defaultResolve', 'node:internal/modules/esm/resolve:1006:11'],
  ['#cachedDefaultResolve', 'node:internal/modules/esm/loader:705:20'],
  ['#resolveAndMaybeBlockOnLoaderThread', 'node:internal/modules/esm/loader:725:38'],
  ['ModuleLoader.resolveSync', 'node:internal/modules/esm/loader:763:56'],
  ['#resolve', 'node:internal/modules/esm/loader:687:17'],
  ['ModuleLoader.getOrCreateModuleJob', 'node:internal/modules/esm/loader:607:35'],
  ['ModuleJob.syncLink', 'node:internal/modules/esm/module_job:276:33'],
];

/** Where processTicksAndRejections calls back: `callback()` stands on that line, `case 1: callback(args[0])` four lines below. */
const ticked =
  (line: number) =>
  (count: number): readonly InternalFrame[] => {
    const place = count === 0 ? `${line}:11` : count <= 4 ? `${line + 3 + count}:21` : `${line + 8}:20`;
    return [['process.processTicksAndRejections', `node:internal/process/task_queues:${place}`]];
  };

/** Node 24's, as 24.21.0 prints them. */
const NODE_24: InternalFrames = {
  commonjs: [
    ['Module._compile', 'node:internal/modules/cjs/loader:1929:14'],
    ['Object..js', 'node:internal/modules/cjs/loader:2060:10'],
    ['Module.load', 'node:internal/modules/cjs/loader:1651:32'],
    ['Module._load', 'node:internal/modules/cjs/loader:1443:12'],
    ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
    ['Module.executeUserEntryPoint [as runMain]', 'node:internal/modules/run_main:154:5'],
    ['', 'node:internal/main/run_main_module:33:47'],
  ],
  threaded: [
    ['MessagePort.<anonymous>', 'node:internal/main/worker_thread:223:26'],
    ['[nodejs.internal.kHybridDispatch]', 'node:internal/event_target:848:20'],
    ['MessagePort.<anonymous>', 'node:internal/per_context/messageport:23:28'],
  ],
  required: [
    ['Module._compile', 'node:internal/modules/cjs/loader:1929:14'],
    ['Object..js', 'node:internal/modules/cjs/loader:2060:10'],
    ['Module.load', 'node:internal/modules/cjs/loader:1651:32'],
    ['Module._load', 'node:internal/modules/cjs/loader:1443:12'],
    ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
    ['Module.require', 'node:internal/modules/cjs/loader:1674:12'],
    ['require', 'node:internal/modules/helpers:157:16'],
  ],
  syntax: [
    ['wrapSafe', 'node:internal/modules/cjs/loader:1861:18'],
    ['Module._compile', 'node:internal/modules/cjs/loader:1903:20'],
  ],
  preloading: [
    ['Module.require', 'node:internal/modules/cjs/loader:1674:12'],
    ['', 'node:internal/modules/cjs/loader:2221:12'],
    ['loadPreloadModules', 'node:internal/process/pre_execution:732:5'],
    ['initializeModuleLoaders', 'node:internal/process/pre_execution:244:5'],
  ],
  checking: [['checkSyntax', 'node:internal/main/check_syntax:88:3']],
  evaluated: [
    ['runScriptInThisContext', 'node:internal/vm:219:10'],
    ['', 'node:internal/process/execution:451:12'],
    ['', '[eval]-wrapper:6:24'],
    ['runScriptInContext', 'node:internal/process/execution:449:60'],
    ['evalFunction', 'node:internal/process/execution:283:30'],
    ['evalTypeScript', 'node:internal/process/execution:295:3'],
    ['', 'node:internal/main/eval_string:71:3'],
  ],
  fromStdin: [
    ['runScriptInThisContext', 'node:internal/vm:219:10'],
    ['', 'node:internal/process/execution:451:12'],
    ['', '[stdin]-wrapper:6:24'],
    ['runScriptInContext', 'node:internal/process/execution:449:60'],
    ['evalFunction', 'node:internal/process/execution:283:30'],
    ['evalTypeScript', 'node:internal/process/execution:295:3'],
    ['', 'node:internal/main/eval_stdin:51:5'],
    ['Socket.<anonymous>', 'node:internal/process/execution:205:5'],
    ['Socket.emit', 'node:events:526:24'],
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
  tick: ticked(85),
  missing: [
    ['Module._resolveFilename', 'node:internal/modules/cjs/loader:1564:15'],
    ['wrapResolveFilename', 'node:internal/modules/cjs/loader:1118:27'],
    ['defaultResolveImplForCJSLoading', 'node:internal/modules/cjs/loader:1142:10'],
    ['resolveForCJSWithHooks', 'node:internal/modules/cjs/loader:1169:12'],
    ['Module._load', 'node:internal/modules/cjs/loader:1341:5'],
    ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
  ],
  json: [
    ['parse', '<anonymous>'],
    ['Object..json', 'node:internal/modules/cjs/loader:2072:39'],
    ['Module.load', 'node:internal/modules/cjs/loader:1651:32'],
    ['Module._load', 'node:internal/modules/cjs/loader:1443:12'],
    ['wrapModuleLoad', 'node:internal/modules/cjs/loader:261:19'],
    ['Module.require', 'node:internal/modules/cjs/loader:1674:12'],
    ['require', 'node:internal/modules/helpers:157:16'],
  ],
  esmSyntax: [
    ['compileSourceTextModule', 'node:internal/modules/esm/utils:319:16'],
    ['ModuleLoader.moduleStrategy', 'node:internal/modules/esm/translators:89:18'],
    ['#translate', 'node:internal/modules/esm/loader:438:20'],
    ['afterLoad', 'node:internal/modules/esm/loader:506:29'],
    ['ModuleLoader.loadAndTranslate', 'node:internal/modules/esm/loader:511:12'],
    ['#getOrCreateModuleJobAfterResolve', 'node:internal/modules/esm/loader:564:36'],
    ['afterResolve', 'node:internal/modules/esm/loader:611:52'],
    ['ModuleLoader.getOrCreateModuleJob', 'node:internal/modules/esm/loader:617:12'],
    ['', 'node:internal/modules/esm/loader:636:32'],
    ['TracingChannel.tracePromise', 'node:diagnostics_channel:362:14'],
  ],
  esmLink: [
    ['#asyncInstantiate', 'node:internal/modules/esm/module_job:455:21'],
    ['async ModuleJob.run', 'node:internal/modules/esm/module_job:553:5'],
    ['', 'async node:internal/modules/esm/loader:647:26'],
    ['async asyncRunEntryPointWithESMLoader', 'node:internal/modules/run_main:101:5'],
  ],
  esmFile: [
    ['finalizeResolution', 'node:internal/modules/esm/resolve:272:11'],
    ['moduleResolve', 'node:internal/modules/esm/resolve:879:10'],
    ...RESOLVING,
    ['ModuleJob.link', 'node:internal/modules/esm/module_job:381:17'],
  ],
  esmPackage: [
    ['Object.getPackageJSONURL', 'node:internal/modules/package_json_reader:331:9'],
    ['packageResolve', 'node:internal/modules/esm/resolve:784:25'],
    ['moduleResolve', 'node:internal/modules/esm/resolve:873:18'],
    ...RESOLVING,
  ],
  esmAttribute: [
    ['validateAttributes', 'node:internal/modules/esm/assert:110:15'],
    ['defaultLoadSync', 'node:internal/modules/esm/load:163:3'],
    ['#loadAndMaybeBlockOnLoaderThread', 'node:internal/modules/esm/loader:806:12'],
    ['#loadSync', 'node:internal/modules/esm/loader:838:53'],
    ['ModuleLoader.load', 'node:internal/modules/esm/loader:787:26'],
    ['ModuleLoader.loadAndTranslate', 'node:internal/modules/esm/loader:498:31'],
    ['#getOrCreateModuleJobAfterResolve', 'node:internal/modules/esm/loader:564:36'],
    ['afterResolve', 'node:internal/modules/esm/loader:611:52'],
    ['ModuleLoader.getOrCreateModuleJob', 'node:internal/modules/esm/loader:617:12'],
    ['ModuleJob.syncLink', 'node:internal/modules/esm/module_job:276:33'],
  ],
  missingAt: 'node:internal/modules/cjs/loader:1568',
  rejection: [
    ['throwUnhandledRejectionsMode', 'node:internal/process/promises:392:7'],
    ['processPromiseRejections', 'node:internal/process/promises:475:17'],
    ['process.processTicksAndRejections', 'node:internal/process/task_queues:106:37'],
  ],
  rejectionAt: 'node:internal/process/promises:392',
};

/** Node 20's (from the 20.19 line's sources). */
const NODE_20: InternalFrames = {
  commonjs: [
    ['Module._compile', 'node:internal/modules/cjs/loader:1529:14'],
    ['Module._extensions..js', 'node:internal/modules/cjs/loader:1613:10'],
    ['Module.load', 'node:internal/modules/cjs/loader:1275:32'],
    ['Module._load', 'node:internal/modules/cjs/loader:1096:12'],
    ['Function.executeUserEntryPoint [as runMain]', 'node:internal/modules/run_main:164:12'],
    ['', 'node:internal/main/run_main_module:28:49'],
  ],
  threaded: [],
  required: [
    ['Module._compile', 'node:internal/modules/cjs/loader:1529:14'],
    ['Module._extensions..js', 'node:internal/modules/cjs/loader:1613:10'],
    ['Module.load', 'node:internal/modules/cjs/loader:1275:32'],
    ['Module._load', 'node:internal/modules/cjs/loader:1096:12'],
    ['Module.require', 'node:internal/modules/cjs/loader:1298:19'],
    ['require', 'node:internal/modules/helpers:182:18'],
  ],
  syntax: [
    ['wrapSafe', 'node:internal/modules/cjs/loader:1464:18'],
    ['Module._compile', 'node:internal/modules/cjs/loader:1495:20'],
  ],
  preloading: [],
  checking: [],
  evaluated: [
    ['runScriptInThisContext', 'node:internal/vm:209:10'],
    ['', 'node:internal/process/execution:118:14'],
    ['', '[eval]-wrapper:6:24'],
    ['runScript', 'node:internal/process/execution:101:62'],
    ['evalScript', 'node:internal/process/execution:133:3'],
    ['', 'node:internal/main/eval_string:51:3'],
  ],
  fromStdin: [
    ['runScriptInThisContext', 'node:internal/vm:209:10'],
    ['', 'node:internal/process/execution:118:14'],
    ['', '[stdin]-wrapper:6:24'],
    ['runScript', 'node:internal/process/execution:101:62'],
    ['evalScript', 'node:internal/process/execution:133:3'],
    ['', 'node:internal/main/eval_stdin:32:5'],
    ['Socket.<anonymous>', 'node:internal/process/execution:237:5'],
    ['Socket.emit', 'node:events:536:35'],
    ['endReadableNT', 'node:internal/streams/readable:1698:12'],
    ['process.processTicksAndRejections', 'node:internal/process/task_queues:82:21'],
  ],
  esm: [
    ['ModuleJob.run', 'node:internal/modules/esm/module_job:263:25'],
    ['async ModuleLoader.import', 'node:internal/modules/esm/loader:540:24'],
    ['async asyncRunEntryPointWithESMLoader', 'node:internal/modules/run_main:117:5'],
  ],
  timer: [
    ['listOnTimeout', 'node:internal/timers:581:17'],
    ['process.processTimers', 'node:internal/timers:519:7'],
  ],
  immediate: [['process.processImmediate', 'node:internal/timers:483:21']],
  immediateWithArguments: [['process.processImmediate', 'node:internal/timers:485:21']],
  microtask: [['process.processTicksAndRejections', 'node:internal/process/task_queues:95:5']],
  tick: ticked(77),
  missing: [
    ['Module._resolveFilename', 'node:internal/modules/cjs/loader:1212:15'],
    ['Module._load', 'node:internal/modules/cjs/loader:1043:27'],
  ],
  json: [],
  esmSyntax: [],
  esmLink: [],
  esmFile: [],
  esmPackage: [],
  esmAttribute: [],
  missingAt: 'node:internal/modules/cjs/loader:1215',
  rejection: [],
  rejectionAt: 'node:internal/process/promises:394',
};

export function internalFrames(version: string): InternalFrames {
  return Number.parseInt(version, 10) >= 22 ? NODE_24 : NODE_20;
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
export function topFrame(parent: Frame, source: SourceText, self: unknown): Frame {
  return {
    parent,
    depth: parent.depth + 1,
    code: { name: '', source, place: (offset) => source.place(offset), arrow: false, role: source.role },
    at: 0,
    self,
    constructing: false,
    callee: undefined,
  };
}

export function internalFrame(parent: Frame, name: string, place: string): Frame {
  return {
    parent,
    depth: parent.depth + 1,
    code: { name, source: undefined, place: () => place, arrow: false, role: 'native' },
    at: 0,
    self: undefined,
    constructing: false,
    callee: undefined,
  };
}
