import { readAddonFile } from '../../sqlite/addon-file.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { type InternalFrame, pushFrames } from '../process/stack-frames.ts';
import { thrownInside } from '../process/thrown-inside.ts';

/** Addons that the engine stands in for, with the module of Node's that does so. */
const MODULES: Readonly<Record<string, string>> = { node_sqlite3: 'internal/sqlite3-addon' };

const PLACE = 'node:internal/modules/cjs/loader:2087';

/** The exports of a native addon, `x.node`; `frames` are those below it. May answer SUSPENDED. Throws ERR_DLOPEN_FAILED. */
export function loadAddon(node: NodeProcess, filename: string, frames: readonly InternalFrame[]): unknown {
  const { proc, rt, builtins } = node;
  const found = readAddonFile(proc.fs.readFile(filename));
  if ('complaint' in found) {
    const { top } = rt;
    const below = frames.filter(([name]) => name !== 'Module._compile' && name !== 'Object..js');
    pushFrames(rt, [['Object..node', `${PLACE}:18`], ...below]);
    const error = rt.errors.make('Error', `${filename}: ${found.complaint}`, { code: 'ERR_DLOPEN_FAILED' });
    rt.top = top;
    thrownInside.set(
      error,
      `${PLACE}\n  return process.dlopen(module, path.toNamespacedPath(filename));\n                 ^\n`,
    );
    throw error;
  }
  const module = found.name === undefined ? undefined : MODULES[found.name];
  if (module === undefined) throw rt.errors.plain(`drydock: the native addon '${filename}' is not simulated`);
  return builtins.load(module);
}
