import type { NodeProcess } from '../process/node-process.ts';
import type { InternalFrame } from '../process/stack-frames.ts';

/** Frames of Node's own in the traces of errors of ES modules. */
export interface EsmFrames {
  /** Where a module does not parse, names what another has not, or is not found. */
  readonly esmSyntax: readonly InternalFrame[];
  /** Where a text of the command line does not parse. */
  readonly esmText: readonly InternalFrame[];
  readonly esmLink: readonly InternalFrame[];
  readonly esmFile: readonly InternalFrame[];
  readonly esmPackage: readonly InternalFrame[];
  /** Where a JSON module is imported without saying so. */
  readonly esmAttribute: readonly InternalFrame[];
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

const NODE_24: EsmFrames = {
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
  esmText: [
    ['compileSourceTextModule', 'node:internal/modules/esm/utils:319:16'],
    ['ModuleLoader.createModuleWrap', 'node:internal/modules/esm/loader:209:12'],
    ['ModuleLoader.eval', 'node:internal/modules/esm/loader:247:23'],
    ['', 'node:internal/process/execution:77:24'],
    ['asyncRunEntryPointWithESMLoader', 'node:internal/modules/run_main:101:11'],
    ['Object.runEntryPointWithESMLoader', 'node:internal/modules/run_main:123:19'],
    ['evalModuleEntryPoint', 'node:internal/process/execution:76:47'],
    ['', 'node:internal/main/eval_string:37:3'],
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
};

const NONE: EsmFrames = { esmSyntax: [], esmText: [], esmLink: [], esmFile: [], esmPackage: [], esmAttribute: [] };

export const esmFrames = (node: NodeProcess): EsmFrames => (node.majorVersion >= 22 ? NODE_24 : NONE);
