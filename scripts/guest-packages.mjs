/**
 * Fetches the packages that the simulated npm registry offers (guest-packages/package-lock.json) and has them packed for the engine, once. npm
 * fetches them and proves their integrity; nothing of them is executed. Their tarballs are then read from npm's cache, byte for byte what
 * the registry holds.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the engine finds them; git knows nothing of what is written there. */
const packedFolder = ['src', 'engine', 'network', 'sites', 'packages', 'npm', 'packed'];
/** What the packed form depends on. */
const sources = [
  ['guest-packages', 'package-lock.json'],
  ['scripts', 'pack-guest-packages.ts'],
  ['src', 'engine', 'network', 'sites', 'packages', 'npm', 'other-versions.ts'],
  ['src', 'engine', 'network', 'sites', 'packages', 'npm', 'renamed-tarball.ts'],
];

/** Path of a file's content in npm's cache. */
function cachedFile(cache, integrity) {
  const hex = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return join(cache, '_cacache', 'content-v2', 'sha512', hex.slice(0, 2), hex.slice(2, 4), hex.slice(4));
}

/** Versions of the lock file, each once; those that only another system than the guest's Linux would install are left out. */
function lockedPackages(lock) {
  const found = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.os) continue;
    const name = entry.name ?? path.replace(/^.*node_modules\//, '');
    found.set(`${name}@${entry.version}`, entry.integrity);
  }
  return found;
}

/**
 * Makes the packed packages what the lock file says, if they are not already.
 * @param {{
 *   root: string,
 *   quiet: boolean,
 *   npm: (words: string[], folder: string) => string,
 *   runTypeScript: (words: string[], input: string) => void,
 * }} how npm: runs npm and returns what it prints, or gives up; runTypeScript: runs a file on the pinned Node, or gives up
 */
export function fetchGuestPackages({ root, quiet, npm, runTypeScript }) {
  const folder = join(root, 'guest-packages');
  const packed = join(root, ...packedFolder);
  const hash = createHash('sha256');
  for (const path of sources) hash.update(readFileSync(join(root, ...path)));
  const stamp = hash.digest('hex');
  const stampFile = join(packed, 'stamp.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const packages = lockedPackages(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')));
  const cache = npm(['config', 'get', 'cache'], folder).trim();
  const files = () => [...packages].map(([id, integrity]) => [id, cachedFile(cache, integrity)]);
  if (files().some(([, file]) => !existsSync(file))) {
    if (!quiet) console.log(`Fetching ${packages.size} packages for the machine's containers (once) ...`);
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-bin-links', '--fetch-retries=5'], folder);
    // Only the tarballs matter.
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  }
  for (const file of existsSync(packed) ? readdirSync(packed) : [])
    if (file.endsWith('.js') || file === 'stamp.txt') rmSync(join(packed, file));
  runTypeScript(
    [join(root, 'scripts', 'pack-guest-packages.ts')],
    JSON.stringify({ folder, packed, stamp, files: Object.fromEntries(files()) }),
  );
}
