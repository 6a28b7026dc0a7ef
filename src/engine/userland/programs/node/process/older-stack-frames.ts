import { betweenJobs, type InternalFrames, ticked } from './internal-frames.ts';

/** Node 20's (from the 20.19 line's sources). */
export const NODE_20: InternalFrames = {
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
  between: betweenJobs(['95:5', '64:3', '60:5'], ['545:9', '519:7', '516:9', '447:9']),
  tick: ticked(77),
  missing: [
    ['Module._resolveFilename', 'node:internal/modules/cjs/loader:1212:15'],
    ['Module._load', 'node:internal/modules/cjs/loader:1043:27'],
  ],
  json: [],
  missingAt: 'node:internal/modules/cjs/loader:1215',
  fatal: [],
};
