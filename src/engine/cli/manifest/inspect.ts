import type { Json, JsonObject } from '../../api/json.ts';
import type { RegistryDocument } from '../../api/registry.ts';
import { base64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { EngineError } from '../../base/errors.ts';
import { command, rangeArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { indentedJson } from '../format/documents.ts';
import { type Invocation, printLine } from '../invocation.ts';
import { fullString, parseReference, withDefaultTag } from '../reference.ts';

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

/** `docker manifest inspect alpine`, `docker manifest inspect -v localhost:5000/app`: what a registry has, without pulling it. */
export const inspect = command({
  use: 'inspect [OPTIONS] [MANIFEST_LIST] MANIFEST',
  short: 'Display an image manifest, or manifest list',
  args: rangeArgs(1, 2),
  experimental: true,
  flags: `
--insecure bool Allow communication with an insecure registry
-v --verbose bool Output additional info including layers and platform`,
  async run(invocation) {
    const { args, flags } = invocation;
    const name = normalized(args.at(-1) ?? '');
    if (args.length === 2) throw new CliError(`No such manifest: ${name}`);
    const found = await manifestOf(invocation, name, name);
    const isIndex = INDEX_TYPES.includes(found.mediaType);
    if (!flags.bool('verbose')) return printLine(invocation, isIndex ? shortIndex(found) : indented(found.text, '\t'));
    if (!isIndex) return printLine(invocation, tabbed(await verbose(invocation, name, found)));
    const children = (JSON.parse(found.text) as { readonly manifests: readonly JsonObject[] }).manifests;
    const all: Json[] = [];
    for (const child of children) {
      const byDigest = withDigest(name, String(child.digest));
      all.push(await verbose(invocation, byDigest, await manifestOf(invocation, byDigest, name), child));
    }
    return printLine(invocation, tabbed(all));
  },
});

function normalized(text: string): string {
  const parsed = parseReference(text);
  return fullString(parsed.digest === '' ? withDefaultTag(parsed) : parsed);
}

function withDigest(name: string, digest: string): string {
  return `${fullString({ ...parseReference(name), tag: '', digest: '' })}@${digest}`;
}

/** `shown` stands in the complaint. */
async function manifestOf({ api }: Invocation, name: string, shown: string): Promise<RegistryDocument> {
  try {
    return await api.registry.manifest(name);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (/repository does not exist/.test(error.message))
      throw new CliError(
        'errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n',
      );
    if (error.kind === 'not-found') throw new CliError(`no such manifest: ${shown}`);
    throw new CliError(error.message);
  }
}

/** A list as docker puts it together anew: digests, sizes, types and platforms, and nothing else (manifestlist.FromDescriptors). */
function shortIndex({ mediaType, text }: RegistryDocument): string {
  const { manifests } = JSON.parse(text) as { readonly manifests: readonly JsonObject[] };
  return indented(
    JSON.stringify({
      schemaVersion: 2,
      mediaType,
      manifests: manifests.map(({ mediaType: type = '', size = 0, digest = '', platform = {} }) => ({
        mediaType: type,
        size,
        digest,
        platform: platformOf(platform as JsonObject),
      })),
    }),
    '   ',
  );
}

function platformOf(platform: JsonObject): JsonObject {
  const { architecture = '', os = '', variant } = platform;
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

/** types.ImageManifest: the reference, the descriptor with the platform out of the configuration, the raw bytes, the manifest. */
async function verbose(
  { api }: Invocation,
  name: string,
  { mediaType, digest, size, text }: RegistryDocument,
  listed?: JsonObject,
): Promise<JsonObject> {
  const manifest = JSON.parse(text) as JsonObject;
  const config = manifest.config as JsonObject | undefined;
  const platform =
    (listed?.platform as JsonObject | undefined) ??
    (config
      ? platformOf(
          JSON.parse(await api.registry.blob(name, String(config.digest), String(config.mediaType))) as JsonObject,
        )
      : {});
  const isDocker = mediaType.includes('docker');
  return {
    Ref: name,
    Descriptor: { mediaType, digest, size, platform },
    Raw: base64(encodeUtf8(text)),
    [isDocker ? 'SchemaV2Manifest' : 'OCIManifest']: manifest,
  };
}

const tabbed = (json: Json): string => reindented(indentedJson(json), '\t');

/** Go's json.Indent of a text. */
function indented(text: string, by: string): string {
  return reindented(indentedJson(JSON.parse(text) as Json), by);
}

function reindented(text: string, by: string): string {
  return text.replace(/^( {4})+/gm, (blanks) => by.repeat(blanks.length / 4));
}
