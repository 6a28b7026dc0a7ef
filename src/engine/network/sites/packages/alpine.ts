import type { PackageArchive, PackagedFile } from '../../../userland/programs/packages/archive.ts';
import { alpineAliases, alpinePackages, alpineScripts, alpineTexts } from './alpine.data.ts';
import { programOf } from './binary-programs.ts';

export interface AlpinePackage {
  readonly name: string;
  readonly version: string;
  readonly repository: 'main' | 'community';
  /** Bytes that its files take. */
  readonly installedSize: number;
  readonly depends: readonly string[];
  readonly description: string;
  /** Without the leading slash; `path@target` is a link. */
  readonly files: readonly string[];
  readonly provides: readonly string[];
}

let known: ReadonlyMap<string, AlpinePackage> | undefined;

export function alpineIndex(): ReadonlyMap<string, AlpinePackage> {
  if (known) return known;
  const found = new Map<string, AlpinePackage>();
  let repository: AlpinePackage['repository'] = 'main';
  for (const line of alpinePackages.trim().split('\n')) {
    if (line === '[community]') {
      repository = 'community';
      continue;
    }
    const [head = '', depends = '', description = '', files = ''] = line.split(/ :(?= |$)/).map((part) => part.trim());
    const [name = '', version = '', kibibytes = '0'] = head.split(' ');
    const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
    const provides = Object.entries(alpineAliases).flatMap(([alias, target]) => (target === name ? [alias] : []));
    found.set(name, {
      name,
      version,
      repository,
      installedSize: Number(kibibytes) * 1024,
      depends: words(depends),
      description: description.trim(),
      files: words(files),
      provides,
    });
  }
  known = found;
  return found;
}

/** Bytes of the .apk: packages shrink to about two fifths. */
export function packedSize({ installedSize }: AlpinePackage): number {
  return Math.round(installedSize * 0.4) + 1200;
}

/** A record of APKINDEX. */
export function indexRecord(one: AlpinePackage): string {
  const lines: readonly (readonly [string, string])[] = [
    ['P', one.name],
    ['V', one.version],
    ['A', 'x86_64'],
    ['S', String(packedSize(one))],
    ['I', String(one.installedSize)],
    ['T', one.description],
    ['L', 'GPL-2.0-or-later'],
    ['o', one.name],
    ['D', one.depends.join(' ')],
    ['p', one.provides.join(' ')],
  ];
  return lines.flatMap(([key, value]) => (value === '' ? [] : [`${key}:${value}\n`])).join('');
}

export function archiveOf(one: AlpinePackage): PackageArchive {
  const script = alpineScripts[one.name];
  const real = one.files.filter((file) => !file.includes('@'));
  const texts = real.filter((file) => alpineTexts[`/${file}`] !== undefined || file.startsWith('etc/'));
  const share = Math.floor(one.installedSize / Math.max(1, real.length - texts.length));
  const files: PackagedFile[] = one.files.map((file) => {
    const [bare = '', target] = file.split('@');
    const path = `/${bare}`;
    if (target !== undefined) return { path, mode: 0o777, size: 0, kind: 'symlink', target };
    const text = alpineTexts[path];
    if (text !== undefined) return { path, mode: 0o644, size: text.length, text };
    if (path.startsWith('/etc/'))
      return { path, mode: 0o644, size: Math.min(share, path.endsWith('.crt') ? 220_000 : 2000) };
    const program = programOf(path, one.version);
    const isCommand = /\/(s?bin|libexec)\//.test(path) || path.startsWith('/usr/lib/go/');
    return {
      path,
      mode: isCommand ? 0o755 : 0o644,
      size: share,
      // getopt's words are musl's.
      ...(program === undefined ? {} : { program: program.includes(' libc=') ? program : `${program} libc=musl` }),
    };
  });
  for (const path of script?.directories ?? [])
    files.push({ path, mode: 0o755, size: 0, kind: 'directory', ...(script?.user ? { owner: script.user.name } : {}) });
  return {
    control: { name: one.name, version: one.version },
    files,
    says: script?.runs ?? [],
    users: script?.user
      ? [
          {
            name: script.user.name,
            uid: script.user.id,
            gid: script.user.id,
            home: script.user.home,
            shell: '/sbin/nologin',
          },
        ]
      : [],
  };
}
