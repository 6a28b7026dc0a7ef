import type { Json, JsonObject } from '../../api/json.ts';
import type { RegistryDocument } from '../../api/registry.ts';
import { EngineError } from '../../base/errors.ts';
import { TemplateError } from '../../base/go-template/lex.ts';
import { parseTemplate } from '../../base/go-template/parse.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { indentedJson, untyped } from '../format/documents.ts';
import { tabulate } from '../format/tabwriter.ts';
import type { Invocation } from '../invocation.ts';
import { fullString, parseReference, withDefaultTag } from '../reference.ts';
import { executeTemplate } from '../template/execute.ts';
import { FUNCTIONS } from '../template/functions.ts';
import { INVALID, type Method, type StructValue, text, toJson, type Value } from '../template/value.ts';
import { type AttestationLayer, type Attested, attestationField, attestedIn } from './attestation-values.ts';

const ATTESTATION = 'attestation-manifest';

/** `docker buildx imagetools inspect alpine`: what a registry has under a name (buildx util/imagetools/printers.go). */
export const imagetoolsInspect = command({
  use: 'inspect [OPTIONS] NAME',
  short: 'Show details of an image in the registry',
  args: exactArgs(1),
  flags: `
--format string Format the output using the given Go template
--raw bool Show original, unformatted JSON manifest`,
  async run(invocation) {
    const { args, flags, terminal } = invocation;
    const format = flags.string('format');
    if (format !== '' && flags.bool('raw')) throw new CliError('ERROR: format and raw cannot be used together');
    const parsed = parseReference(args[0] ?? '');
    const name = fullString(parsed.digest === '' ? withDefaultTag(parsed) : parsed);
    const found = await fetchedDocument(invocation, name);
    if (flags.bool('raw')) return terminal.out(found.text);
    if (format === '' || /^\s*\{\{\s*\.Manifest\s*\}\}\s*$/.test(format)) return terminal.out(details(name, found));
    return terminal.out(await formatted(invocation, args[0] ?? '', name, found, format));
  },
});

/** Rejects with CliError in buildx's words. */
export async function fetchedDocument({ api }: Invocation, name: string): Promise<RegistryDocument> {
  try {
    return await api.registry.manifest(name);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (/repository does not exist/.test(error.message))
      throw new CliError(
        `ERROR: ${name}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
      );
    throw new CliError(error.kind === 'not-found' ? `ERROR: ${name}: not found` : `ERROR: ${error.message}`);
  }
}

interface Listed extends JsonObject {
  readonly mediaType: string;
  readonly digest: string;
}

function manifestsOf({ text: document }: RegistryDocument): readonly Listed[] | undefined {
  return (JSON.parse(document) as { readonly manifests?: readonly Listed[] }).manifests;
}

function details(name: string, found: RegistryDocument): string {
  const head = tabulated(`Name:\t${name}\nMediaType:\t${found.mediaType}\nDigest:\t${found.digest}\n`);
  const manifests = manifestsOf(found);
  if (!manifests) return head;
  const bare = fullString({ ...parseReference(name), tag: '', digest: '' });
  const shownName = parseReference(name).digest === '' ? name : bare;
  let body = tabulated('\t\nManifests:\t\n');
  let pending = '';
  manifests.forEach((manifest, i) => {
    if (i > 0) pending += '\t\n';
    pending += `  Name:\t${shownName}@${manifest.digest}\n  MediaType:\t${manifest.mediaType}\n`;
    const platform = manifest.platform as JsonObject | undefined;
    if (!platform) return;
    const { os, architecture, variant } = platform;
    pending += `  Platform:\t${[os, architecture, ...(variant === undefined ? [] : [variant])].join('/')}\n`;
    const annotations = Object.entries((manifest.annotations ?? {}) as JsonObject);
    if (annotations.length === 0) return;
    body += tabulated(`${pending}  Annotations:\t\n`);
    pending = '';
    body += tabulated(annotations.map(([key, value]) => `    ${key}:\t${String(value)}\n`).join(''));
  });
  return head + body + tabulated(pending);
}

/** A Go tabwriter with a padding of one, as buildx makes it. */
function tabulated(source: string): string {
  return tabulate(source, 0, 1);
}

/** buildx's own `json`, over several lines. */
const indentedFunction: Method = {
  params: ['any'],
  call: ([value]) =>
    text(
      indentedJson(JSON.parse(toJson(value ?? INVALID, true)) as Json).replace(/^( {4})+/gm, (blanks) =>
        '  '.repeat(blanks.length / 4),
      ),
    ),
};

/** What a template sees: Go's fields stand for the JSON's keys, whose letters differ only in case. */
function document(json: JsonObject, imageIsMap: boolean, attested: ReadonlyMap<string, Attested>): StructValue {
  const plain = goStruct(json);
  const root: StructValue = {
    ...plain,
    field: (name) =>
      name === 'SBOM' || name === 'Provenance' ? attestationField(name, attested, imageIsMap) : plain.field(name),
  };
  const image = json.image as JsonObject;
  const entries = new Map(Object.entries(image).map(([key, value]) => [key, goValue(value)]));
  const images: Value = { kind: 'map', entries, type: 'map[string]*v1.Image', nil: false, zero: INVALID };
  return imageIsMap ? { ...root, field: (name) => (name === 'Image' ? images : root.field(name)) } : root;
}

function goValue(json: Json): Value {
  if (Array.isArray(json))
    return { kind: 'slice', items: (json as readonly Json[]).map(goValue), type: '[]interface {}', nil: false };
  return typeof json === 'object' && json !== null ? goStruct(json as JsonObject) : untyped(json, false);
}

function goStruct(json: JsonObject): StructValue {
  const keys = Object.keys(json);
  const keyOf = (name: string): string | undefined => keys.find((key) => key.toLowerCase() === name.toLowerCase());
  return {
    kind: 'struct',
    type: 'imagetools.tplInput',
    names: keys,
    field(name) {
      const key = keyOf(name);
      return key === undefined ? undefined : goValue(json[key] as Json);
    },
    method: () => undefined,
    json: () => JSON.stringify(json),
  };
}

/** `{{json .Manifest}}`, `{{.Name}}`, `{{json .Image}}`, `{{json .SBOM}}`: several platforms' configurations are a map. */
async function formatted(
  invocation: Invocation,
  written: string,
  name: string,
  found: RegistryDocument,
  format: string,
): Promise<string> {
  const { api } = invocation;
  const configOf = async (document: RegistryDocument): Promise<JsonObject> => {
    const { config } = JSON.parse(document.text) as { readonly config: Listed };
    return JSON.parse(await api.registry.blob(name, config.digest, config.mediaType)) as JsonObject;
  };
  const manifests = manifestsOf(found);
  const own: JsonObject = { mediaType: found.mediaType, digest: found.digest, size: found.size };
  const images: Record<string, Json> = {};
  const attested = new Map<string, Attested>();
  const bare = fullString({ ...parseReference(name), tag: '', digest: '' });
  for (const manifest of manifests ?? []) {
    const { annotations, platform } = manifest as { annotations?: JsonObject; platform?: JsonObject };
    if (annotations?.['vnd.docker.reference.type'] === ATTESTATION || !platform) continue;
    const child = await fetchedDocument(invocation, `${bare}@${manifest.digest}`);
    const { os, architecture, variant } = platform;
    const key = [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
    images[key] = await configOf(child);
    const said = manifests?.filter((other) => isAbout(other, manifest.digest)) ?? [];
    if (/\.(?:SBOM|Provenance)\b/.test(format)) attested.set(key, await attestationsIn(invocation, name, bare, said));
  }
  const platforms = Object.values(images);
  const image = manifests ? (platforms.length === 1 ? (platforms[0] as Json) : images) : await configOf(found);
  const { schemaVersion = 2, annotations } = JSON.parse(found.text) as { schemaVersion?: number; annotations?: Json };
  const manifest: Json = manifests
    ? {
        schemaVersion,
        mediaType: found.mediaType,
        digest: found.digest,
        size: found.size,
        manifests: manifests as unknown as Json,
        ...(annotations === undefined ? {} : { annotations }),
      }
    : own;
  try {
    const template = parseTemplate(format, new Set(Object.keys(FUNCTIONS)));
    const root = document(
      { name: written, manifest, image },
      manifests !== undefined && platforms.length > 1,
      attested,
    );
    return executeTemplate(template, root, { functions: { ...FUNCTIONS, json: indentedFunction } });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(`ERROR: ${error.message}`);
    throw error;
  }
}

function isAbout({ annotations }: Listed, digest: string): boolean {
  const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': about } = (annotations ?? {}) as JsonObject;
  return type === ATTESTATION && about === digest;
}

async function attestationsIn(
  invocation: Invocation,
  name: string,
  bare: string,
  manifests: readonly Listed[],
): Promise<Attested> {
  const layers: AttestationLayer[] = [];
  for (const { digest } of manifests) {
    const { text: document } = await fetchedDocument(invocation, `${bare}@${digest}`);
    const { layers: listed } = JSON.parse(document) as { readonly layers: readonly Listed[] };
    for (const layer of listed)
      layers.push({
        predicateType: String((layer.annotations as JsonObject | undefined)?.['in-toto.io/predicate-type'] ?? ''),
        text: await invocation.api.registry.blob(name, layer.digest, layer.mediaType),
      });
  }
  return attestedIn(layers);
}
