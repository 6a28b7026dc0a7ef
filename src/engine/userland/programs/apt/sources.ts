import type { FileView } from '../../../fs/file-view.ts';
import { parseStanzas } from '../packages/stanza.ts';

/** One suite of one archive, as a line of sources.list names it. */
export interface Source {
  /** Without the slash at its end. */
  readonly uri: string;
  readonly suite: string;
  readonly components: readonly string[];
}

/** What /etc/apt/sources.list and sources.list.d name, in order of reading. */
export function sourcesOf(fs: FileView): readonly Source[] {
  const sources: Source[] = [];
  const addFile = (path: string): void => {
    const text = fs.readText(path);
    if (path.endsWith('.sources')) sources.push(...inStanzas(text));
    else sources.push(...inLines(text));
  };
  if (fs.exists('/etc/apt/sources.list')) addFile('/etc/apt/sources.list');
  if (fs.exists('/etc/apt/sources.list.d'))
    for (const { name } of fs.readdir('/etc/apt/sources.list.d'))
      if (/\.(list|sources)$/.test(name)) addFile(`/etc/apt/sources.list.d/${name}`);
  return sources;
}

function inLines(text: string): readonly Source[] {
  return text.split('\n').flatMap((line) => {
    const [, uri = '', suite = '', components = ''] =
      /^\s*deb\s+(?:\[[^\]]*\]\s*)?(\S+)\s+(\S+)\s*(.*?)\s*(?:#.*)?$/.exec(line) ?? [];
    return uri === '' ? [] : [{ uri: trimmed(uri), suite, components: components.split(/\s+/).filter(Boolean) }];
  });
}

function inStanzas(text: string): readonly Source[] {
  const words = (value: string | undefined): readonly string[] => (value ?? '').split(/\s+/).filter(Boolean);
  return parseStanzas(text)
    .filter((stanza) => words(stanza.get('Types')).includes('deb') && stanza.get('Enabled')?.toLowerCase() !== 'no')
    .flatMap((stanza) =>
      words(stanza.get('URIs')).flatMap((uri) =>
        words(stanza.get('Suites')).map((suite) => ({
          uri: trimmed(uri),
          suite,
          components: words(stanza.get('Components')),
        })),
      ),
    );
}

function trimmed(uri: string): string {
  return uri.replace(/\/$/, '');
}

/** How a file of an archive is called in /var/lib/apt/lists: `host_debian_dists_trixie_InRelease`. */
export function listName(source: Source, file: string): string {
  const base = source.uri.replace(/^\w+:\/\//, '');
  return `${base}/dists/${source.suite}/${file}`.replaceAll('_', '%5f').replaceAll('/', '_');
}

/** Whether a setting stands in apt.conf.d: an official image keeps its lists packed and without translations. */
export function hasAptSetting(fs: FileView, pattern: RegExp): boolean {
  if (!fs.exists('/etc/apt/apt.conf.d')) return false;
  return fs.readdir('/etc/apt/apt.conf.d').some(({ name, type }) => {
    if (type !== 'file') return false;
    const text = fs.readText(`/etc/apt/apt.conf.d/${name}`);
    return pattern.test(text) || pattern.test(name);
  });
}
