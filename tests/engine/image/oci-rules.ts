import { decodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { digestOf } from '../../../src/engine/base/digest.ts';
import { gunzip, isGzip } from '../../../src/engine/base/gzip.ts';
import { readTar } from '../../../src/engine/fs/tar/index.ts';

type Json = Readonly<Record<string, unknown>>;

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Type and subtype as RFC 6838 has them (image-spec schema/defs-descriptor.json). */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
const ANNOTATION_KEY = /^[A-Za-z0-9][\w.\-/]*$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = /^application\/vnd\.oci\.image\.layer\.v1\.tar(\+gzip|\+zstd)?$/;
const LAYOUT_ENTRIES = /^(oci-layout|index\.json|manifest\.json|repositories|blobs\/(sha256\/([0-9a-f]{64})?)?)$/;

/**
 * What in an archive breaks the OCI image spec 1.1: layout, descriptors, media types, sizes, digests, required fields, DiffIDs. A
 * blob that an index names may be missing (image-layout.md); all others may not. Empty for none.
 */
export function brokenRules(archive: Uint8Array): readonly string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, text: string): void => {
    if (!holds) broken.push(text);
  };
  const files = new Map(
    readTar(archive).map(({ name, content }) => [name, content?.read(0, content.size) ?? new Uint8Array(0)] as const),
  );
  const read = (name: string): Json => JSON.parse(decodeUtf8(files.get(name) ?? new Uint8Array(0))) as Json;
  for (const name of files.keys()) rule(LAYOUT_ENTRIES.test(name), `${name} has no place in a layout`);
  rule(read('oci-layout')['imageLayoutVersion'] === '1.0.0', 'oci-layout: imageLayoutVersion');

  const descriptor = (value: unknown, where: string): { readonly digest: string; readonly bytes?: Uint8Array } => {
    const { mediaType, digest, size, annotations, platform } = value as Json;
    rule(typeof mediaType === 'string' && MEDIA_TYPE.test(mediaType), `${where}: mediaType`);
    rule(typeof digest === 'string' && DIGEST.test(digest), `${where}: digest`);
    rule(Number.isInteger(size) && (size as number) >= 0, `${where}: size`);
    checkAnnotations(annotations, where);
    if (platform !== undefined) {
      const { os, architecture } = platform as Json;
      rule(typeof os === 'string' && typeof architecture === 'string', `${where}: platform`);
    }
    const bytes = files.get(`blobs/${String(digest).replace(':', '/')}`);
    if (bytes) {
      rule(bytes.length === size, `${where}: the blob has ${bytes.length} bytes, not ${String(size)}`);
      rule(digestOf(bytes) === digest, `${where}: the blob has another digest`);
    }
    return { digest: String(digest), ...(bytes ? { bytes } : {}) };
  };
  const checkAnnotations = (value: unknown, where: string): void => {
    if (value === undefined) return;
    for (const [key, text] of Object.entries(value as Json))
      rule(ANNOTATION_KEY.test(key) && typeof text === 'string', `${where}: annotation ${key}`);
  };
  const document = (bytes: Uint8Array): Json => JSON.parse(decodeUtf8(bytes)) as Json;

  const index = (value: Json, where: string): void => {
    rule(value['schemaVersion'] === 2, `${where}: schemaVersion`);
    rule([undefined, INDEX].includes(value['mediaType'] as string | undefined), `${where}: mediaType`);
    rule(Array.isArray(value['manifests']), `${where}: manifests`);
    checkAnnotations(value['annotations'], where);
    for (const [i, child] of (value['manifests'] as readonly Json[]).entries()) {
      const at = `${where}.manifests[${i}]`;
      rule([INDEX, MANIFEST].includes(String(child['mediaType'])), `${at}: no index and no manifest`);
      const { bytes } = descriptor(child, at);
      if (!bytes) continue;
      if (child['mediaType'] === INDEX) index(document(bytes), at);
      else manifest(document(bytes), at);
    }
  };
  const manifest = (value: Json, where: string): void => {
    rule(value['schemaVersion'] === 2, `${where}: schemaVersion`);
    rule([undefined, MANIFEST].includes(value['mediaType'] as string | undefined), `${where}: mediaType`);
    checkAnnotations(value['annotations'], where);
    const config = descriptor(value['config'], `${where}.config`);
    rule(config.bytes !== undefined, `${where}.config: no blob`);
    const layers = value['layers'] as readonly Json[];
    rule(Array.isArray(layers) && layers.length > 0, `${where}: layers`);
    const found = layers.map((layer, i) => descriptor(layer, `${where}.layers[${i}]`));
    for (const [i, { bytes }] of found.entries()) rule(bytes !== undefined, `${where}.layers[${i}]: no blob`);
    if ((value['config'] as Json)['mediaType'] !== CONFIG || !config.bytes) return;
    // An attestation stands in a manifest with a configuration, and its layers are no file systems.
    if (!layers.every((layer) => LAYER.test(String(layer['mediaType'])))) return;
    const diffIds = found.map(({ bytes = new Uint8Array(0) }) => digestOf(isGzip(bytes) ? gunzip(bytes) : bytes));
    configuration(document(config.bytes), diffIds, `${where}.config`);
  };
  const configuration = (value: Json, diffIds: readonly string[], where: string): void => {
    const { architecture, os, created, rootfs, history, config } = value;
    rule(typeof architecture === 'string' && architecture !== '', `${where}: architecture`);
    rule(typeof os === 'string' && os !== '', `${where}: os`);
    rule(created === undefined || RFC3339.test(String(created)), `${where}: created`);
    const { type, diff_ids: listed } = (rootfs ?? {}) as Json;
    rule(type === 'layers', `${where}: rootfs.type`);
    rule(JSON.stringify(listed) === JSON.stringify(diffIds), `${where}: diff_ids are not those of the layers`);
    const lines = (history ?? []) as readonly Json[];
    rule(
      lines.length === 0 || lines.filter((line) => line['empty_layer'] !== true).length === diffIds.length,
      `${where}: history and layers`,
    );
    for (const line of lines)
      rule(line['created'] === undefined || RFC3339.test(String(line['created'])), `${where}: history.created`);
    const { Env, Cmd, Entrypoint, Labels, ExposedPorts, Volumes } = (config ?? {}) as Json;
    for (const list of [Env, Cmd, Entrypoint])
      rule(
        list === undefined || list === null || (Array.isArray(list) && list.every((one) => typeof one === 'string')),
        `${where}: a list`,
      );
    for (const entry of (Env ?? []) as readonly string[]) rule(/^[^=]+=/.test(entry), `${where}: Env ${entry}`);
    for (const text of Object.values((Labels ?? {}) as Json)) rule(typeof text === 'string', `${where}: Labels`);
    for (const set of [ExposedPorts, Volumes])
      for (const one of Object.values((set ?? {}) as Json)) rule(JSON.stringify(one) === '{}', `${where}: a set`);
  };
  index(read('index.json'), 'index.json');
  return broken;
}
