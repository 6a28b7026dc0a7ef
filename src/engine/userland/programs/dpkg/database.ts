import type { FileView } from '../../../fs/file-view.ts';
import { exists } from '../packages/place-files.ts';
import { formatStanza, parseStanzas, type Stanza } from '../packages/stanza.ts';
import { baseFiles } from './base-commands.ts';

export const DPKG = '/var/lib/dpkg';

/** A package as dpkg's status file has it. */
export interface StatusEntry {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  /** False when only its configuration files are left (`rc`). */
  readonly installed: boolean;
  readonly fields: Stanza;
}

/** `libc6:amd64` for what may be installed for several architectures at once, the name alone for the rest. */
export function labelOf({ name, architecture, fields }: StatusEntry): string {
  return fields.get('Multi-Arch') === 'same' ? `${name}:${architecture}` : name;
}

/** dpkg's knowledge of what is installed: the status file, and a list of files for each package. */
export class DpkgDatabase {
  readonly #fs: FileView;
  readonly #entries: Map<string, StatusEntry>;

  private constructor(fs: FileView, entries: Map<string, StatusEntry>) {
    this.#fs = fs;
    this.#entries = entries;
  }

  static read(fs: FileView): DpkgDatabase {
    const entries = new Map<string, StatusEntry>();
    const text = fs.exists(`${DPKG}/status`) ? fs.readText(`${DPKG}/status`) : '';
    for (const fields of parseStanzas(text)) {
      const name = fields.get('Package');
      if (name !== undefined) entries.set(name, entryOf(name, fields));
    }
    if (entries.size === 0) for (const entry of fromLists(fs)) entries.set(entry.name, entry);
    return new DpkgDatabase(fs, entries);
  }

  /** In name order; packages of which configuration is left are among them. */
  all(): readonly StatusEntry[] {
    return [...this.#entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** `libc6:amd64` is libc6. */
  get(name: string): StatusEntry | undefined {
    return this.#entries.get(name.replace(/:(amd64|all|arm64|any)$/, ''));
  }

  isInstalled(name: string): boolean {
    return this.get(name)?.installed ?? false;
  }

  set(fields: Stanza): void {
    const name = fields.get('Package') ?? '';
    this.#entries.set(name, entryOf(name, fields));
  }

  forget(name: string): void {
    this.#entries.delete(name);
  }

  /** Writes the status file. Throws FsError. */
  write(): void {
    const text = this.all()
      .map(({ fields }) => formatStanza(fields))
      .join('\n');
    if (this.#fs.exists(`${DPKG}/status`))
      this.#fs.writeFile(`${DPKG}/status-old`, this.#fs.readFile(`${DPKG}/status`));
    this.#fs.writeFile(`${DPKG}/status`, text);
  }

  /** Where a package's list of files stands; undefined when there is none. */
  listFile(name: string): string | undefined {
    const entry = this.get(name);
    for (const label of entry ? [labelOf(entry), entry.name, `${entry.name}:${entry.architecture}`] : [name])
      if (exists(this.#fs, `${DPKG}/info/${label}.list`)) return `${DPKG}/info/${label}.list`;
    return undefined;
  }

  /** Paths that a package owns, `/.` first. */
  files(name: string): readonly string[] {
    const file = this.listFile(name);
    const text = file === undefined ? '#' : this.#fs.readText(file);
    if (text.startsWith('#')) return this.isInstalled(name) ? baseFiles(this.get(name)?.name ?? name) : [];
    return text.split('\n').filter((line) => line.startsWith('/'));
  }

  /** Files and directories of all packages: what "(Reading database ..." counts. */
  count(): number {
    let total = 0;
    const paths = new Set<string>();
    for (const { name } of this.#fs.exists(`${DPKG}/info`) ? this.#fs.readdir(`${DPKG}/info`) : []) {
      if (!name.endsWith('.list')) continue;
      const text = this.#fs.readText(`${DPKG}/info/${name}`);
      // A stand-in has the real list's size; its paths are about 55 bytes long, and half of them are shared directories.
      if (text.startsWith('#')) total += Math.round(text.length / 72);
      else for (const line of text.split('\n')) if (line !== '') paths.add(line);
    }
    return total + paths.size;
  }
}

function entryOf(name: string, fields: Stanza): StatusEntry {
  return {
    name,
    version: fields.get('Version') ?? '',
    architecture: fields.get('Architecture') ?? 'amd64',
    installed: (fields.get('Status') ?? 'install ok installed').endsWith(' installed'),
    fields,
  };
}

/** What the names of the lists tell, for an image whose status file is a stand-in. */
function fromLists(fs: FileView): readonly StatusEntry[] {
  if (!fs.exists(`${DPKG}/info`)) return [];
  return fs
    .readdir(`${DPKG}/info`)
    .filter(({ name }) => name.endsWith('.list'))
    .map(({ name: file }) => {
      const [name = '', architecture] = file.slice(0, -'.list'.length).split(':');
      const fields = new Map([
        ['Package', name],
        ['Status', 'install ok installed'],
        ['Architecture', architecture ?? 'amd64'],
        ...(architecture === undefined ? [] : [['Multi-Arch', 'same'] as const]),
        ['Version', ''],
      ] as [string, string][]);
      return entryOf(name, fields);
    });
}
