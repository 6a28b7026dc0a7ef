import type { BuildOutput } from '../../api/build.ts';
import { goQuote } from '../../base/go-quote.ts';
import { csvFields } from '../flags/csv.ts';
import type { Invocation } from '../invocation.ts';
import { buildError } from './build-context.ts';

/** Where one of a build's outputs goes on this side. */
export interface Destination {
  /** Empty for none; `-` is standard output. */
  readonly path: string;
  readonly output: BuildOutput;
}

interface Entry {
  readonly type: string;
  readonly dest: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** --output, --load and --push (buildx buildflags.ParseExports, build.CreateExports). Throws CliError. */
export function destinationsOf({ flags, terminal }: Invocation): readonly Destination[] {
  const entries = flags
    .list('output')
    .filter((text) => text !== '')
    .map(readEntry);
  if (flags.bool('push')) withPush(entries);
  if (flags.bool('load') && !entries.some(({ type }) => type === 'docker'))
    entries.push({ type: 'docker', dest: '', attributes: new Map() });
  if (entries.length === 0) entries.push({ type: 'image', dest: '', attributes: new Map() });
  const tags = flags.list('tag');
  let usesOutput = false;
  return entries.flatMap((entry): readonly Destination[] => {
    const { type, attributes } = entry;
    if (type === 'cacheonly') return [];
    const kind = kindOf(entry);
    const path = pathOf(entry, kind, terminal);
    if (path === '-') {
      if (usesOutput) throw buildError('multiple outputs configured to write to stdout');
      usesOutput = true;
    }
    const push = type === 'registry' || isTrue(attributes.get('push'));
    const names = tags.length > 0 ? tags : (attributes.get('name')?.split(',').filter(Boolean) ?? []);
    if (kind === 'image' && push && names.length === 0) throw buildError('tag is needed when pushing to registry');
    const rewriteTimestamp = isTrue(attributes.get('rewrite-timestamp'));
    return [{ path, output: { kind, names, push, rewriteTimestamp, unpacked: isUnpacked(kind, attributes) } }];
  });
}

function readEntry(text: string): Entry {
  const fields = csvFields(text);
  if (fields.length === 1 && fields[0] === text && !text.startsWith('type='))
    return { type: text === '-' ? 'tar' : 'local', dest: text, attributes: new Map() };
  const attributes = new Map<string, string>();
  for (const field of fields) {
    const cut = field.indexOf('=');
    if (cut < 0) throw buildError(`invalid value ${field}`);
    attributes.set(field.slice(0, cut).toLowerCase().trim(), field.slice(cut + 1));
  }
  const type = attributes.get('type') ?? '';
  if (type === '') throw buildError('type is required for output');
  return { type, dest: attributes.get('dest') ?? '', attributes };
}

/** --push makes an image output push, or adds one. */
function withPush(entries: Entry[]): void {
  const at = entries.findIndex(({ type }) => type === 'image' || type === 'registry');
  const entry = entries[at];
  if (!entry) entries.push({ type: 'registry', dest: '', attributes: new Map() });
  else entries[at] = { ...entry, attributes: new Map([...entry.attributes, ['push', 'true']]) };
}

function kindOf({ type, dest, attributes }: Entry): BuildOutput['kind'] {
  if (['local', 'tar', 'oci'].includes(type)) return type as BuildOutput['kind'];
  if (type === 'image' || type === 'registry') return 'image';
  if (type === 'docker') return dest === '' && !attributes.has('tar') ? 'image' : 'docker';
  throw buildError(`failed to solve: exporter ${goQuote(type)} could not be found`);
}

/** `tar=false` of an image's archive. */
function isUnpacked(kind: BuildOutput['kind'], attributes: Entry['attributes']): boolean {
  return (kind === 'oci' || kind === 'docker') && isFalse(attributes.get('tar'));
}

/** Folders for files, files for archives. */
function pathOf(
  { type, dest, attributes }: Entry,
  kind: BuildOutput['kind'],
  terminal: Invocation['terminal'],
): string {
  const { files } = terminal;
  const isFolder = kind === 'local' || isUnpacked(kind, attributes);
  if (kind === 'image') return '';
  if (isFolder) {
    if (dest === '') throw buildError(`dest is required for ${type} exporter`);
    if (dest === '-') throw buildError(`dest cannot be stdout for ${type} exporter`);
    if (files.stat(dest)?.isDirectory === false) throw buildError(`destination directory ${dest} is a file`);
    return dest;
  }
  const path = dest || '-';
  if (path === '-' && terminal.stdoutIsTerminal)
    throw buildError(`dest file is required for ${type} exporter. refusing to write to console`);
  if (path !== '-' && files.stat(path)?.isDirectory) throw buildError(`destination file ${path} is a directory`);
  return path;
}

const isTrue = (text: string | undefined): boolean => /^(?:1|t|true)$/i.test(text ?? '');
const isFalse = (text: string | undefined): boolean => /^(?:0|f|false)$/i.test(text ?? '');
