import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const programs = fileURLToPath(new URL('../src/engine/userland/programs/', import.meta.url));

/** Interpreters, each with the modules that it always loads. */
const INTERPRETERS = ['node', 'python'];

/** `import … from './x.ts'` and `export … from './x.ts'`, but for types. */
const IMPORT = /^(?:import|export)\s+(?!type\b)([^;'"]*?)\bfrom\s+'(\.[^']+)'/gm;

/** All modules of a folder that its `main.ts` imports at once, directly or through others. */
function loadedAtOnce(folder: string): ReadonlySet<string> {
  const found = new Set([join(folder, 'main.ts')]);
  for (const file of found)
    for (const [, names = '', path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const isTypes = /^\{(?:\s*type\b[^,}]*,?)*\s*\}\s*$/.test(names);
      const imported = join(dirname(file), path);
      if (!isTypes && imported.startsWith(folder)) found.add(imported);
    }
  return found;
}

/** Chunks for the bundler: what a program always loads together lies in one file, which compresses far better than many, and takes one request. */
export const loadTogether = {
  groups: INTERPRETERS.map((name) => {
    const modules = loadedAtOnce(join(programs, name, '/'));
    return { name: `${name}-interpreter`, test: (id: string) => modules.has(id) };
  }),
  // What they import of the machine's lower floors stays where the page has it from.
  includeDependenciesRecursively: false,
};
