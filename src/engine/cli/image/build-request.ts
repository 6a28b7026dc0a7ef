import type { BuildInput, BuildRequest, NamedImage } from '../../api/build.ts';
import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { goQuote } from '../../base/go-quote.ts';
import { CliError, notSimulated } from '../errors.ts';
import { csvFields } from '../flags/csv.ts';
import type { Invocation } from '../invocation.ts';
import { HUB, storedAccount } from '../registry/config-file.ts';
import { askedAttestations, attestations } from './build-attestations.ts';
import { buildError, buildFiles, folderInput, isRemote } from './build-context.ts';
import { layoutInput } from './build-layout.ts';
import type { Destination } from './build-outputs.ts';
import { buildResources } from './build-resources.ts';
import { tagProblem } from './build-tags.ts';

/** `name=value` flags; a mistake comes before any progress. */
function pairs(values: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const text of values) {
    const cut = text.indexOf('=');
    const key = cut < 0 ? text : text.slice(0, cut);
    if (key === '') throw new CliError(`ERROR: invalid key-value pair ${goQuote(text)}: empty key`);
    out.set(key, cut < 0 ? '' : text.slice(cut + 1));
  }
  return out;
}

/** Flags that are wrong whatever is built: they are refused before the progress begins. */
export function checkBuildFlags(invocation: Invocation): void {
  const { flags } = invocation;
  pairs(flags.list('label'));
  pairs(flags.list('build-arg'));
  const builder = flags.string('builder');
  if (builder !== '' && builder !== 'default') throw new CliError(`ERROR: no builder ${goQuote(builder)} found`);
  for (const name of NOT_SIMULATED) if (flags.changed(name)) throw notSimulated(`docker build --${name}`);
  askedAttestations(invocation);
}

/** Flags whose effect nothing here has: outside caches, policies, groups of processes. */
const NOT_SIMULATED = ['cache-from', 'cache-to', 'policy', 'cgroup-parent'] as const;

/** All that the command line says of a build. Throws CliError. */
export async function buildRequest(
  invocation: Invocation,
  destinations: readonly Destination[],
): Promise<BuildRequest> {
  const { flags, terminal, args } = invocation;
  const tags = flags.list('tag');
  const files = await buildFiles(terminal, args[0] ?? '', flags.string('file'));
  for (const tag of tags) {
    const problem = tagProblem(tag);
    if (problem !== undefined) throw buildError(problem);
  }
  const hubAccount = storedAccount(terminal, HUB);
  const noCacheStages = flags.list('no-cache-filter');
  if (flags.bool('no-cache') && noCacheStages.length > 0)
    throw buildError('--no-cache and --no-cache-filter cannot currently be used together');
  return {
    ...files,
    namedContexts: namedContexts(invocation),
    target: flags.string('target'),
    buildArgs: buildArgs(invocation),
    labels: pairs(flags.list('label')),
    annotations: annotations(flags.list('annotation')),
    platforms: platforms(invocation),
    noCache: flags.bool('no-cache'),
    noCacheStages,
    pull: flags.bool('pull'),
    networkMode: networkMode(flags.string('network')),
    extraHosts: flags.list('add-host').map(extraHost),
    secrets: secrets(invocation),
    ssh: sshAgents(invocation),
    shmSize: flags.number('shm-size'),
    resources: buildResources(invocation),
    ulimits: flags.get('ulimit', 'ulimit'),
    ...attestations(invocation),
    outputs: destinations.map(({ output }) => output),
    ...(hubAccount ? { hubAccount } : {}),
    call: callOf(invocation).name,
  };
}

/** What is asked of the Dockerfile instead of a build, and how it is to be answered (buildx buildflags.ParseCallFunc). */
export interface Call {
  /** `build` for a build. */
  readonly name: string;
  readonly isJson: boolean;
  /** Findings do not fail the command. */
  readonly ignoreStatus: boolean;
}

export function callOf({ flags }: Invocation): Call {
  const text = flags.bool('check') ? 'check' : flags.string('call') || 'build';
  let name = '';
  let format = '';
  let ignoreStatus = false;
  for (const field of csvFields(text)) {
    const cut = field.indexOf('=');
    const [key, value] = cut < 0 ? [field, undefined] : [field.slice(0, cut), field.slice(cut + 1)];
    if (value === undefined) {
      if (name !== '') throw new CliError(`ERROR: invalid print value: ${text}`);
      name = key;
    } else if (key === 'format') format = value;
    else if (key === 'ignorestatus') ignoreStatus = /^(?:1|t|true)$/i.test(value);
    else throw new CliError(`ERROR: invalid print field: ${field}`);
  }
  return { name: name === 'lint' ? 'check' : name, isJson: format === 'json', ignoreStatus };
}

const ANNOTATED = ['index', 'index-descriptor', 'manifest', 'manifest-descriptor'];

/** `title=x`, `index,manifest:title=x` (buildx buildflags.ParseAnnotations). */
function annotations(values: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const text of values) {
    const cut = text.indexOf('=');
    if (cut < 0) throw buildError(`invalid annotation ${goQuote(text)}, expected key=value`);
    const key = text.slice(0, cut);
    const kinds = key.includes(':') ? key.slice(0, key.indexOf(':')).split(',') : [];
    for (const kind of kinds) {
      const match = /^([a-z-]+)(?:\[[A-Za-z0-9_/-]+\])?$/.exec(kind);
      if (!match)
        throw buildError(
          `invalid annotation type ${goQuote(kind)}, expected type and optional platform in square brackets`,
        );
      if (!ANNOTATED.includes(match[1] ?? '')) throw buildError(`unknown annotation type ${goQuote(match[1] ?? '')}`);
    }
    out.set(key, text.slice(cut + 1));
  }
  return out;
}

/** `NAME=value`, or `NAME` for the one in the environment. */
function buildArgs({ flags, terminal }: Invocation): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const text of flags.list('build-arg')) {
    const cut = text.indexOf('=');
    const value = cut < 0 ? terminal.env.get(text) : text.slice(cut + 1);
    if (value !== undefined) out.set(cut < 0 ? text : text.slice(0, cut), value);
  }
  const epoch = terminal.env.get('SOURCE_DATE_EPOCH') ?? '';
  if (epoch !== '' && !out.has('SOURCE_DATE_EPOCH')) out.set('SOURCE_DATE_EPOCH', epoch);
  return out;
}

function platforms({ flags, terminal }: Invocation): readonly string[] {
  const preset = terminal.env.get('DOCKER_DEFAULT_PLATFORM') ?? '';
  const given = flags
    .list('platform')
    .flatMap((text) => text.split(','))
    .map((text) => text.trim());
  const all = given.length === 0 && preset !== '' ? [preset] : given;
  for (const text of all)
    if (text.split('/').length > 3)
      throw buildError(`${goQuote(text)}: cannot parse platform specifier: invalid argument`);
  return all.filter((text) => text !== '' && text !== 'local');
}

function networkMode(text: string): string {
  if (['', 'default', 'bridge'].includes(text)) return 'default';
  if (text === 'host' || text === 'none') return text;
  throw buildError(
    `network mode ${goQuote(text)} not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create`,
  );
}

function extraHost(text: string): string {
  const match = /^([^:=]+)[:=](.+)$/.exec(text);
  if (!match) throw buildError(`invalid host ${text}`);
  return `${match[1]}:${(match[2] ?? '').replace(/^\[(.*)\]$/, '$1')}`;
}

/** `id=token,src=token.txt`, `id=token,env=TOKEN` */
function secrets({ flags, terminal }: Invocation): ReadonlyMap<string, Uint8Array> {
  const out = new Map<string, Uint8Array>();
  for (const text of flags.list('secret')) {
    for (const field of csvFields(text))
      if (!field.includes('=')) throw buildError(`invalid field '${field}' must be a key=value pair`);
    const fields = new Map(
      csvFields(text).map(
        (field) => [field.slice(0, field.indexOf('=')).toLowerCase(), field.slice(field.indexOf('=') + 1)] as const,
      ),
    );
    for (const [key, value] of fields)
      if (!['id', 'src', 'source', 'env', 'type'].includes(key))
        throw buildError(`unexpected key '${key}' in '${key}=${value}'`);
    const id = fields.get('id') ?? '';
    const type = fields.get('type') ?? '';
    const path = fields.get('src') ?? fields.get('source');
    const env =
      fields.get('env') ??
      (path === undefined && type !== 'file' && terminal.env.has(id) ? id : type === 'env' ? (path ?? id) : undefined);
    if (env !== undefined) {
      out.set(id, encodeUtf8(terminal.env.get(env) ?? ''));
      continue;
    }
    const file = path ?? id;
    if (terminal.files.stat(file) === undefined)
      throw buildError(`failed to stat ${file}: stat ${file}: no such file or directory`);
    out.set(id, terminal.files.readFile(file));
  }
  return out;
}

/** `default`, `id=SOCKET`, `id=key.pem,other.pem`: the agents that steps may use (buildkit session/sshforward/sshprovider). */
function sshAgents({ flags, terminal }: Invocation): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const text of flags.list('ssh')) {
    const cut = text.indexOf('=');
    const id = (cut < 0 ? text : text.slice(0, cut)) || 'default';
    const given = cut < 0 ? [] : text.slice(cut + 1).split(',');
    const [first = ''] = given;
    const paths = first === '' ? [terminal.env.get('SSH_AUTH_SOCK') ?? ''] : given;
    if (ids.has(id)) throw buildError(`duplicate agent ID ${goQuote(id)}`);
    const context = `failed to convert agent config {${id} [${given.join(' ')}] false}: `;
    if (paths[0] === '') throw buildError(`${context}invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set`);
    for (const path of paths)
      checkKey(terminal, path, `${context}failed to convert agent config for ID: ${goQuote(id)}: `);
    ids.add(id);
  }
  return ids;
}

function checkKey({ files }: Invocation['terminal'], path: string, context: string): void {
  const there = files.stat(path);
  if (!there) throw buildError(`${context}stat ${path}: no such file or directory`);
  if (there.isDirectory) throw buildError(`${context}failed to read ${path}: read ${path}: is a directory`);
  const text = decodeUtf8(files.readFile(path));
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw buildError(`${context}failed to parse ${path}: ssh: no key found`);
}

/** `extra=./app`, `base=docker-image://alpine:3.22` */
function namedContexts({ flags, terminal }: Invocation): BuildRequest['namedContexts'] {
  const out = new Map<string, BuildInput | NamedImage>();
  for (const text of flags.list('build-context')) {
    const cut = text.indexOf('=');
    if (cut <= 0) throw buildError(`invalid context value: ${text}, expected key=value`);
    const name = text
      .slice(0, cut)
      .replace(/^docker\.io\/(?:library\/)?/, '')
      .replace(/:latest$/, '');
    const value = text.slice(cut + 1);
    const image = /^docker-image:\/\/(.+)$/.exec(value)?.[1];
    if (image !== undefined) out.set(name, { kind: 'image', reference: image });
    else if (value.startsWith('oci-layout://'))
      out.set(name, layoutInput(terminal, value.slice('oci-layout://'.length)));
    else if (isRemote(value)) out.set(name, { kind: 'url', url: value });
    else if (/^[a-z-]+:\/\//.test(value)) throw notSimulated(`docker build --build-context ${text}`);
    else if (terminal.files.stat(value)?.isDirectory) out.set(name, folderInput(terminal, value));
    else
      throw buildError(`failed to get build context path {${value} <nil>}: stat ${value}: no such file or directory`);
  }
  return out;
}
