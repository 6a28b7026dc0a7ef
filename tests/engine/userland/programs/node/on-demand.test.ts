import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.resetModules());

/** In a page that has fetched none of Node's modules so far. */
async function runFirst(script: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { runNode } = await import('./run-node.ts');
  const { out, err } = await runNode(script.endsWith('js') ? [script] : ['-e', script], { files });
  return out + err;
}

test('globals whose modules are fetched first', async () => {
  const script = `console.log(Buffer.from('hi').toString('hex'), globalThis.URL.name, new Headers([['a', 'b']]).get('A'));
    const key = 'stdout'; process[key].write('out\\n'); console.log(typeof crypto.randomUUID(), structuredClone({ a: 1 }));`;
  expect(await runFirst(script)).toBe('6869 URL b\nout\nstring { a: 1 }\n');
});

test('a module that is required in a getter, and one by a name that is worked out', async () => {
  const files = {
    'lazy.js': `const made = {}; Object.defineProperty(made, 'fs', { get() { return require('node:fs'); } });
      console.log(typeof made.fs.readFileSync, typeof require(['ht', 'tp'].join('')).createServer);`,
    'module.mjs': `import os from 'os'; import { basename } from 'node:path'; const web = await import('u' + 'rl');
      console.log(os.EOL.length, basename('/a/b'), typeof web.URL, typeof (await import('./lazy.js')).default);`,
  };
  expect(await runFirst('module.mjs', files)).toBe('function function\n1 b function object\n');
});

test('names of modules are globals of -e', async () => {
  expect(await runFirst("console.log(path.extname('a.js'), typeof http.get, os.EOL === '\\n')")).toBe(
    '.js function true\n',
  );
});
