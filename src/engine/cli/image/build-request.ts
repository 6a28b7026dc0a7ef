import type { BuildInput, BuildOutput, BuildRequest } from '../../api/build.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { CliError, notSimulated } from '../errors.ts';
import { csvFields } from '../flags/csv.ts';
import { goQuote } from '../flags/go-quote.ts';
import type { Invocation } from '../invocation.ts';
import { buildError, buildFiles, folderInput } from './build-context.ts';
import { tagProblem } from './build-tags.ts';

/** Where a build's files go on this side. */
export interface Destination {
  /** Empty for none; `-` is standard output. */
  readonly path: string;
  readonly output: BuildOutput;
  /** Names that the output itself gives the image. */
  readonly names: readonly string[];
}

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
export function checkBuildFlags({ flags }: Invocation): void {
  pairs(flags.list('label'));
  pairs(flags.list('build-arg'));
  const builder = flags.string('builder');
  if (builder !== '' && builder !== 'default') throw new CliError(`ERROR: no builder ${goQuote(builder)} found`);
  const sbom = flags.string('sbom');
  if (flags.changed('sbom') && sbom !== 'false') throw notSimulated('docker build --sbom');
}

/** All that the command line says of a build. Throws CliError. */
export async function buildRequest(invocation: Invocation, destination: Destination): Promise<BuildRequest> {
  const { flags, terminal, args } = invocation;
  const tags = [...flags.list('tag'), ...destination.names];
  const files = await buildFiles(terminal, args[0] ?? '', flags.string('file'));
  for (const tag of tags) {
    const problem = tagProblem(tag);
    if (problem !== undefined) throw buildError(problem);
  }
  const noCacheStages = flags.list('no-cache-filter');
  if (flags.bool('no-cache') && noCacheStages.length > 0)
    throw buildError('--no-cache and --no-cache-filter cannot currently be used together');
  if (flags.list('ssh').length > 0 && !terminal.env.get('SSH_AUTH_SOCK'))
    throw buildError('invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set');
  return {
    ...files,
    namedContexts: namedContexts(invocation),
    tags,
    target: flags.string('target'),
    buildArgs: buildArgs(invocation),
    labels: pairs(flags.list('label')),
    annotations: pairs(flags.list('annotation')),
    platforms: platforms(invocation),
    noCache: flags.bool('no-cache'),
    noCacheStages,
    pull: flags.bool('pull'),
    networkMode: networkMode(flags.string('network')),
    extraHosts: flags.list('add-host').map(extraHost),
    secrets: secrets(invocation),
    shmSize: flags.number('shm-size'),
    ulimits: flags.get('ulimit', 'ulimit'),
    provenance: provenance(invocation),
    output: destination.output,
    call: callOf(invocation),
  };
}

export function callOf({ flags }: Invocation): string {
  return flags.bool('check') ? 'check' : flags.string('call') || 'build';
}

/** `NAME=value`, or `NAME` for the one in the environment. */
function buildArgs({ flags, terminal }: Invocation): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const text of flags.list('build-arg')) {
    const cut = text.indexOf('=');
    const value = cut < 0 ? terminal.env.get(text) : text.slice(cut + 1);
    if (value !== undefined) out.set(cut < 0 ? text : text.slice(0, cut), value);
  }
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
  if (all.length > 1) throw notSimulated('docker build --platform with several platforms');
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
    const fields = new Map(
      csvFields(text).map(
        (field) => [field.slice(0, field.indexOf('=')).toLowerCase(), field.slice(field.indexOf('=') + 1)] as const,
      ),
    );
    for (const key of fields.keys())
      if (!['id', 'src', 'source', 'env', 'type'].includes(key))
        throw buildError(`unexpected key '${key}' in '${text}'`);
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

/** `extra=./app`, `base=docker-image://alpine:3.22` */
function namedContexts({ flags, terminal }: Invocation): BuildRequest['namedContexts'] {
  const out = new Map<string, BuildInput | { readonly kind: 'image'; readonly reference: string }>();
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
    else if (/^[a-z-]+:\/\//.test(value)) throw notSimulated(`docker build --build-context ${text}`);
    else if (terminal.files.stat(value)?.isDirectory) out.set(name, folderInput(terminal, value));
    else
      throw buildError(`failed to get build context path {${value} <nil>}: stat ${value}: no such file or directory`);
  }
  return out;
}

/** On unless it is switched off. */
function provenance({ flags, terminal }: Invocation): BuildRequest['provenance'] {
  const attest = flags.list('attest').find((text) => /(?:^|,)type=provenance(?:,|$)/.test(text));
  const text = flags.changed('provenance') ? flags.string('provenance') : (attest ?? '');
  if (text === 'false' || /(?:^|,)disabled=true(?:,|$)/.test(text)) return undefined;
  if (text === '' && terminal.env.get('BUILDX_NO_DEFAULT_ATTESTATIONS') === '1') return undefined;
  return new Map([['mode', /(?:^|,)mode=max(?:,|$)/.test(text) || text === 'max' ? 'max' : 'min']]);
}

/** --output, --load and --push. Throws CliError. */
export function destinationOf({ flags, terminal }: Invocation): Destination {
  const image: Destination = { path: '', output: { kind: 'image', push: flags.bool('push') }, names: [] };
  const [text, ...more] = flags.list('output');
  if (text === undefined) return image;
  if (more.length > 0) throw notSimulated('docker build with several --output');
  if (!text.includes('=') && !text.includes(',')) return text === '-' ? tarTo('-') : localTo(text);
  const fields = new Map(
    csvFields(text).map(
      (field) => [field.slice(0, Math.max(0, field.indexOf('='))), field.slice(field.indexOf('=') + 1)] as const,
    ),
  );
  const type = fields.get('type') ?? '';
  const path = fields.get('dest') ?? '';
  const names = fields.get('name')?.split(',') ?? [];
  switch (type) {
    case 'local':
      if (path === '') throw buildError('dest is required for local exporter');
      return localTo(path);
    case 'tar':
      if (path === '' && terminal.stdoutIsTerminal)
        throw buildError('dest file is required for tar exporter. refusing to write to console');
      return tarTo(path || '-');
    case 'image':
      return { ...image, names, output: { kind: 'image', push: flags.bool('push') || fields.get('push') === 'true' } };
    case 'registry':
      return { ...image, names, output: { kind: 'image', push: true } };
    case 'docker':
      if (path !== '') throw notSimulated('docker build --output type=docker,dest=…');
      return { ...image, names };
    case 'cacheonly':
      return { path: '', output: { kind: 'cacheonly' }, names: [] };
    case 'oci':
      throw notSimulated('docker build --output type=oci');
    case '':
      throw buildError('type is required for output');
    default:
      throw buildError(`failed to solve: exporter ${goQuote(type)} could not be found`);
  }
}

function localTo(path: string): Destination {
  return { path, output: { kind: 'local' }, names: [] };
}

function tarTo(path: string): Destination {
  return { path, output: { kind: 'tar' }, names: [] };
}
