/**
 * Makes each catalogue layer once, for real, and writes down what it hashes to: `node scripts/catalog.ts [FILTER]`, and which tags there are.
 * Run it after a change to a catalogue image's files; tests/engine/registry checks the small images.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packLayer } from '../src/engine/image/layer.ts';
import { digestsPart, digestsParts } from '../src/engine/registry/catalog/digests/index.ts';
import { type CatalogName, catalogRepositories } from '../src/engine/registry/catalog/index.ts';
import type { CatalogLayer } from '../src/engine/registry/description/catalog-image.ts';
import { treeDigest } from '../src/engine/registry/description/tree-digest.ts';

const [only, missing] = process.argv.slice(2).sort((a) => (a === '--missing' ? 1 : -1));
for (const catalog of ['recording', 'learner'] as const) await writeDigests(catalog);

async function writeDigests(catalog: CatalogName): Promise<void> {
  const layers = new Map<string, CatalogLayer>();
  for (const { name, tags, load } of catalogRepositories(catalog)) {
    const images = await load();
    const found = images.flatMap((image) => image.tags);
    if (found.join(' ') !== tags.join(' ')) console.log(`${name} has the tags '${found.join(' ')}'`);
    for (const { variants } of images)
      for (const variant of variants) for (const layer of variant.layers) layers.set(layer.id, layer);
  }
  const sorted = [...layers].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const part of digestsParts(catalog))
    await writePart(
      catalog === 'recording' ? `${part}.generated.ts` : `${catalog}/${part}.generated.ts`,
      sorted.filter(([id]) => digestsPart(id) === part),
    );
}

async function writePart(name: string, layers: readonly (readonly [string, CatalogLayer])[]): Promise<void> {
  const file = new URL(`../src/engine/registry/catalog/digests/${name}`, import.meta.url);
  const source = readFileSync(file, 'utf8');
  const mark = 'export const layerDigests: Digests = {\n';
  const head = source.slice(0, source.indexOf(mark) + mark.length);
  const known = new Map([...source.slice(head.length).matchAll(/^ {2}'(.+?)': .*$/gm)].map(([line, id]) => [id, line]));
  const lines: string[] = [];
  for (const [id, layer] of layers) {
    const old = known.get(id);
    if (old && ((only && only !== '--missing' && !id.includes(only)) || missing || only === '--missing')) {
      lines.push(old);
      continue;
    }
    const start = performance.now();
    const changes = await layer.load();
    const { layer: made, blob } = packLayer(changes);
    lines.push(
      `  '${id}': { diffId: '${made.diffId}', size: ${made.size}, digest: '${blob.digest}', packedSize: ${blob.size}, tree: '${treeDigest(changes)}' },`,
    );
    console.log(
      `${id}: ${made.size} bytes, packed ${blob.size}, on disk ${made.usage} (${Math.round(performance.now() - start)} ms)`,
    );
  }
  writeFileSync(file, `${head}${lines.join('\n')}\n};\n`);
}
