/**
 * Serves the built site as any static file server would: compressed, with index.html for folders and 404.html for the rest.
 *
 *     node scripts/serve.mjs [PORT]      PORT taken: the next free one; 0: any free one
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const site = fileURLToPath(new URL('../dist', import.meta.url));
const kinds = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const compressible = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.webmanifest', '.xml']);

function fileFor(address) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  const file = join(site, path);
  if (!file.startsWith(site) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return { file };
  const index = join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return path.endsWith('/') || path === '' ? { file: index } : { redirect: `${path}/` };
}

function answer(request, response) {
  const found = fileFor(request.url ?? '/');
  if (found?.redirect) {
    response.writeHead(301, { location: found.redirect }).end();
    return;
  }
  const file = found?.file ?? join(site, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
    return;
  }
  const kind = extname(file);
  const headers = {
    'content-type': kinds[kind] ?? 'application/octet-stream',
    // Hashed files never change; all others are asked for again.
    'cache-control': file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  const zipped = compressible.has(kind) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (zipped) Object.assign(headers, { 'content-encoding': 'gzip', vary: 'accept-encoding' });
  response.writeHead(found ? 200 : 404, headers);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file);
  if (zipped) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

/** Serves `dist` and resolves with its port. Tries `port` and the 50 after it. */
export function serve(port) {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    let tried = port;
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && tried < port + 50) server.listen(++tried);
      else reject(error);
    });
    server.on('listening', () => resolve({ port: server.address().port, close: () => server.close() }));
    server.listen(tried);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.argv[2] ?? process.env.PORT ?? 4321);
  if (!existsSync(join(site, 'index.html'))) {
    console.error('drydock: the site is not built yet; run npm run build first.');
    process.exit(1);
  }
  try {
    const { port } = await serve(wanted);
    console.log(`\n  Drydock is ready: http://localhost:${port}/\n\n  Ctrl-C stops it.`);
  } catch (error) {
    console.error(
      `drydock: no port could be opened from ${wanted} on (${error.message}); choose another with PORT=...`,
    );
    process.exit(1);
  }
}
