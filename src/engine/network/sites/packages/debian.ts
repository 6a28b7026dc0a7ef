import type { PackageArchive, PackagedFile } from '../../../userland/programs/packages/archive.ts';
import { programOf } from './binary-programs.ts';
import { debianPackages } from './debian.generated.ts';
import { debianExtras, debianTexts, debianUsers } from './debian-texts.ts';

/** A package of the index. Its line holds these fields in this order, `^` between them. */
export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  /** `all`, or the machine's own. */
  readonly architecture: string;
  readonly multiArch: string;
  /** Bytes of the .deb. */
  readonly size: number;
  /** KiB. */
  readonly installedSize: number;
  readonly section: string;
  readonly source: string;
  /** Names of packages, one space between. */
  readonly depends: string;
  readonly recommends: string;
  readonly suggests: string;
  readonly provides: string;
  readonly description: string;
  /** What its scripts print. */
  readonly says: readonly string[];
  /** `/dir|name* size|name@target|…` */
  readonly files: string;
}

let known: ReadonlyMap<string, DebianPackage> | undefined;

export function debianIndex(): ReadonlyMap<string, DebianPackage> {
  known ??= new Map(
    debianPackages
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('^')), read(line)]),
  );
  return known;
}

function read(line: string): DebianPackage {
  const [name = '', version = '', architecture = '', multiArch = '', size = '', installed = '', ...rest] =
    line.split('^');
  const [section = '', source = '', depends = '', recommends = '', suggests = '', provides = '', description = ''] =
    rest;
  return {
    name,
    version,
    architecture: architecture || 'amd64',
    multiArch,
    size: Number(size),
    installedSize: Number(installed),
    section,
    source: source || name,
    depends,
    recommends,
    suggests,
    provides,
    description,
    says: (rest[7] ?? '').split('\\n').filter((said) => said !== ''),
    files: rest[8] ?? '',
  };
}

/** Where a package's archive lies below the mirror's root. */
export function poolPath({ name, version, architecture, source }: DebianPackage): string {
  const letter = source.startsWith('lib') ? source.slice(0, 4) : source.slice(0, 1);
  return `pool/main/${letter}/${source}/${name}_${version.replace(/^\d+:/, '')}_${architecture}.deb`;
}

/** The control fields as `apt-cache show` prints them. */
export function controlOf(one: DebianPackage): Readonly<Record<string, string>> {
  const list = (names: string): string => names.split(' ').join(', ');
  return {
    Package: one.name,
    ...(one.source === one.name ? {} : { Source: one.source }),
    Version: one.version,
    'Installed-Size': String(one.installedSize),
    Maintainer: 'Debian Developers <packages@example.org>',
    Architecture: one.architecture,
    ...(one.provides ? { Provides: list(one.provides) } : {}),
    ...(one.depends ? { Depends: list(one.depends) } : {}),
    ...(one.recommends ? { Recommends: list(one.recommends) } : {}),
    ...(one.suggests ? { Suggests: list(one.suggests) } : {}),
    Description: one.description,
    ...(one.multiArch ? { 'Multi-Arch': one.multiArch } : {}),
    Section: one.section,
    Priority: 'optional',
  };
}

export function archiveOf(one: DebianPackage): PackageArchive {
  const user = debianUsers[one.name];
  return {
    control: controlOf(one),
    files: [...filesOf(one.files, one.version), ...extras(one), ...alternatives(one)],
    says: one.says,
    users: user ? [{ ...user, gid: user.uid, shell: '/usr/sbin/nologin' }] : [],
  };
}

/** Reads the notation of file lists: a `/directory`, then its entries `name SIZE`, `name* SIZE`, `name! SIZE` (setuid), `name@target`. */
export function filesOf(list: string, version: string): readonly PackagedFile[] {
  const files: PackagedFile[] = [];
  let directory = '';
  for (const entry of list.split('|')) {
    if (entry.startsWith('/')) directory = entry === '/' ? '' : entry;
    const link = /^([^@]+)@(.+)$/.exec(entry);
    const plain = /^(.+?)([*!]?) (\d+)$/.exec(entry);
    if (entry.startsWith('/') || entry === '') continue;
    if (link && !plain) {
      files.push({ path: `${directory}/${link[1]}`, mode: 0o777, size: 0, kind: 'symlink', target: link[2] ?? '' });
      continue;
    }
    const [, name = '', mark = '', size = '0'] = plain ?? [];
    const path = `${directory}/${name}`;
    const text = debianTexts[path];
    const program = mark && text === undefined ? programOf(path, version) : undefined;
    files.push({
      path,
      mode: mark === '!' ? 0o4755 : mark === '*' ? 0o755 : 0o644,
      size: text === undefined ? Number(size) : text.length,
      ...(program === undefined ? {} : { program }),
      ...(text === undefined ? {} : { text }),
    });
  }
  return files;
}

function extras({ name, version }: DebianPackage): readonly PackagedFile[] {
  return (debianExtras[name] ?? []).map((extra): PackagedFile => {
    const [path = '', target] = extra.split('@');
    if (target !== undefined) return { path, mode: 0o777, size: 0, kind: 'symlink', target };
    if (path.endsWith('/')) return { path: path.slice(0, -1), mode: 0o755, size: 0, kind: 'directory' };
    if (path.endsWith('*')) {
      const file = path.slice(0, -1);
      const program = programOf(file, version);
      return { path: file, mode: 0o755, size: 60_000, ...(program === undefined ? {} : { program }) };
    }
    const text = debianTexts[path];
    return text === undefined
      ? { path, mode: 0o644, size: path.endsWith('.crt') ? 60_000 : 0 }
      : { path, mode: 0o644, size: text.length, text };
  });
}

/** `update-alternatives: using A to provide B (NAME) in auto mode` made B lead to A by way of /etc/alternatives. */
function alternatives({ says }: DebianPackage): readonly PackagedFile[] {
  return says.flatMap((said): readonly PackagedFile[] => {
    const [, target = '', path = '', name = ''] =
      /^update-alternatives: using (\S+) to provide (\S+) \((\S+)\) in auto mode$/.exec(said) ?? [];
    if (path === '') return [];
    const link = { mode: 0o777, size: 0, kind: 'symlink' } as const;
    return [
      { path: `/etc/alternatives/${name}`, target, ...link },
      { path, target: `/etc/alternatives/${name}`, ...link },
    ];
  });
}
