import type { Builtin } from '../process/builtin.ts';

/** module: the class of CommonJS modules, with createRequire and the names of Node's own. */
export const moduleModule: Builtin = { name: 'module', natives: (node) => node.commonjs.Module };
