/**
 * Makes each catalogue layer once, for real, and writes down what it hashes to: `node scripts/catalog.ts`.
 * Run it after a change to a catalogue image's files; tests/engine/registry checks the small images.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packLayer } from '../src/engine/image/layer.ts';
import { catalogImages } from '../src/engine/registry/catalog/index.ts';
import type { CatalogLayer } from '../src/engine/registry/description/catalog-image.ts';

const file = new URL('../src/engine/registry/catalog/digests.generated.ts', import.meta.url);
const only = process.argv[2];
const layers = new Map<string, CatalogLayer>();
for (const image of [...catalogImages('recording'), ...catalogImages('learner')]) {
  for (const variant of image.variants) for (const layer of variant.layers) layers.set(layer.id, layer);
}

const source = readFileSync(file, 'utf8');
const mark = 'export const layerDigests: Readonly<Record<string, LayerDigests>> = {\n';
const head = source.slice(0, source.indexOf(mark) + mark.length);
const known = new Map([...source.slice(head.length).matchAll(/^ {2}'(.+?)': .*$/gm)].map(([line, id]) => [id, line]));
const lines: string[] = [];
for (const [id, layer] of [...layers].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const old = known.get(id);
  if (old && only && !id.includes(only)) {
    lines.push(old);
    continue;
  }
  const start = performance.now();
  const { layer: made, blob } = packLayer(await layer.load());
  lines.push(
    `  '${id}': { diffId: '${made.diffId}', size: ${made.size}, digest: '${blob.digest}', packedSize: ${blob.size} },`,
  );
  console.log(
    `${id}: ${made.size} bytes, packed ${blob.size}, on disk ${made.usage} (${Math.round(performance.now() - start)} ms)`,
  );
}
writeFileSync(file, `${head}${lines.join('\n')}\n};\n`);
