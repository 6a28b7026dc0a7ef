/**
 * Finishes the built site: addresses relative to the page, a content security policy in every page, then the service worker that keeps the
 * whole course for use without a network. Runs after `astro build`, in this order, since the worker remembers each page's digest.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';
import { relocate } from './relocate.mjs';

const site = fileURLToPath(new URL('../dist', import.meta.url));

/** Scripts that stand in a page itself are named by their digests; nothing else may run but what the site serves. */
function policyFor(html) {
  const inline = [
    ...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*\btype="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g),
  ];
  const hashes = [...new Set(inline.map(([, code]) => createHash('sha256').update(code).digest('base64')))];
  return [
    "default-src 'self'",
    // The search is WebAssembly; the engine is not.
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

let pages = 0;
for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.html')) continue;
  const path = join(site, file);
  const built = readFileSync(path, 'utf8');
  // A server shows the page of a missing address at any depth, so its addresses stay rooted.
  const html = file === '404.html' ? built : relocate(built, file, (part) => existsSync(join(site, part)));
  if (html.includes('http-equiv="Content-Security-Policy"')) continue;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  const withPolicy = html.replace(/<meta charset="[^"]*"\s*\/?>/, (charset) => `${charset}${meta}`);
  if (withPolicy === html) throw new Error(`${file} has no <meta charset>, behind which its policy would stand`);
  writeFileSync(path, withPolicy);
  pages++;
}

// Astro names fonts from the root, whatever else is told; they lie beside the styles.
for (const file of readdirSync(join(site, '_astro'))) {
  if (!file.endsWith('.css')) continue;
  const path = join(site, '_astro', file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('url(/_astro/', 'url('));
}

rmSync(join(site, '.prerender'), { recursive: true, force: true });
const { count, size, warnings } = await generateSW({
  globDirectory: site,
  swDest: join(site, 'sw.js'),
  globPatterns: ['**/*.{html,css,js,svg,woff2,json,webmanifest}', 'pagefind/**/*'],
  // npm's packages are megabytes, of which a learner uses a few: each is kept once it has been installed.
  globIgnores: ['pagefind/pagefind-{ui,component-ui,modular-ui,highlight}.*', 'sw.js', '_astro/tarball-*.js'],
  runtimeCaching: [
    { urlPattern: /\/_astro\/tarball-[^/]*\.js$/, handler: 'CacheFirst', options: { cacheName: 'npm-packages' } },
  ],
  maximumFileSizeToCacheInBytes: 12_000_000,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  cleanupOutdatedCaches: true,
  clientsClaim: true,
  // A new version waits until the learner takes it: it must not change under an open lesson.
  skipWaiting: false,
  directoryIndex: 'index.html',
  // The search asks for its index with ?ts=…, the playground has ?start=….
  ignoreURLParametersMatching: [/^utm_/, /^ts$/, /^start$/],
});
if (warnings.length > 0) throw new Error(warnings.join('\n'));
console.log(
  `${pages} pages have a policy; ${count} files (${(size / 1e6).toFixed(1)} MB) are kept for use without a network.`,
);
