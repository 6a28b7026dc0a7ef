import { decodeUtf8 } from '../../../base/bytes.ts';
import type { FileView } from '../../../fs/file-view.ts';
import { dependenciesIn, parseStanzas, type Stanza } from '../packages/stanza.ts';
import { listName, type Source, sourcesOf } from './sources.ts';

export const LISTS = '/var/lib/apt/lists';

/** A package that could be installed. */
export interface Candidate {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  /** Bytes of its archive. */
  readonly size: number;
  /** KiB that it takes. */
  readonly installedSize: number;
  readonly depends: readonly (readonly string[])[];
  readonly recommends: readonly (readonly string[])[];
  readonly suggests: readonly (readonly string[])[];
  readonly provides: readonly string[];
  readonly fields: Stanza;
  readonly source: Source;
  /** Below the archive's root; of a local file, its path. */
  readonly file: string;
  readonly isLocal?: boolean;
}

/** What the lists that `update` fetched offer; nothing before it ran. */
export function candidatesOf(fs: FileView): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const source of sourcesOf(fs)) {
    for (const component of source.components) {
      const base = `${LISTS}/${listName(source, `${component}/binary-amd64/Packages`)}`;
      const path = ['', '.lz4', '.gz'].map((end) => base + end).find((each) => fs.exists(each));
      if (path === undefined) continue;
      const bytes = fs.readFile(path);
      const end = bytes.indexOf(0);
      for (const stanza of parseStanzas(decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end)))) {
        const one = candidateOf(stanza, source);
        if (!found.has(one.name)) found.set(one.name, one);
      }
    }
  }
  return found;
}

export function candidateOf(fields: Stanza, source: Source, local?: string): Candidate {
  return {
    name: fields.get('Package') ?? '',
    version: fields.get('Version') ?? '',
    architecture: fields.get('Architecture') ?? 'amd64',
    size: Number(fields.get('Size') ?? 0),
    installedSize: Number(fields.get('Installed-Size') ?? 0),
    depends: dependenciesIn(fields.get('Depends')),
    recommends: dependenciesIn(fields.get('Recommends')),
    suggests: dependenciesIn(fields.get('Suggests')),
    provides: dependenciesIn(fields.get('Provides')).map(([name = '']) => name),
    fields,
    source,
    file: local ?? fields.get('Filename') ?? '',
    ...(local === undefined ? {} : { isLocal: true }),
  };
}

/** `trixie/main` */
export function suiteOf({ source }: Candidate): string {
  return `${source.suite}/${source.components[0] ?? 'main'}`;
}

/** The archive's name in apt's cache; the colon of an epoch is %3a there. */
export function archiveName({ name, version, architecture }: Candidate): string {
  return `${name}_${version.replace(':', '%3a')}_${architecture}.deb`;
}
