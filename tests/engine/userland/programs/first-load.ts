import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { loadTogether } from '../../../../scripts/load-together.ts';

/** The machine's lowest floors and the shell's line editor, which the page has before its first prompt. */
const HERE = /\/engine\/(?:base|fs|kernel|userland\/line-editor)\//;

/** Vite's loader of chunks, which the page has as well. */
const loader: Plugin = {
  name: 'loader-of-the-page',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Bytes, compressed, of the interpreter and all that it imports at once beyond what the page has. What few programs need is fetched later. */
export async function firstLoad(entryFile: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [loader],
    build: {
      write: false,
      modulePreload: false,
      // As the page is built: a library's build would keep the spaces.
      rolldownOptions: {
        input: entryFile,
        preserveEntrySignatures: 'allow-extension',
        external: (id) => HERE.test(id),
        output: { codeSplitting: loadTogether },
      },
      minify: true,
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('vite answered no bundle');
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  const wanted = new Set(entry ? [entry.fileName] : []);
  for (const name of wanted) for (const other of chunks.get(name)?.imports ?? []) wanted.add(other);
  return [...wanted].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
}
