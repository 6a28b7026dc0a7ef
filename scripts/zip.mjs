/**
 * Packs the built site: `npm run zip` writes drydock.zip. Unpacked anywhere below a static file server, it works there.
 *
 *     node scripts/zip.mjs [FILE]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const site = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(join(site, 'sw.js'))) {
  console.error('drydock: the site is not built yet; run npm run build first.');
  process.exit(1);
}
const files = {};
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  files[path.slice(site.length + 1).replaceAll('\\', '/')] = readFileSync(path);
}
const target = process.argv[2] ?? 'drydock.zip';
const bytes = zipSync(files, { level: 9 });
writeFileSync(target, bytes);
console.log(`${target}: ${Object.keys(files).length} files, ${(bytes.length / 1e6).toFixed(1)} MB`);
