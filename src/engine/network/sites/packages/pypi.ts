import { encodeUtf8 } from '../../../base/bytes.ts';
import { gzip } from '../../../base/gzip.ts';
import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { bytesContent } from '../../../fs/content.ts';
import { writeTar } from '../../../fs/tar/index.ts';
import { PYTHON_SOURCES } from './pypi/index.ts';
import { OTHER_PYTHON_VERSIONS, OTHER_REQUIREMENTS } from './pypi/versions.ts';
import { PYPI_PACKAGES } from './pypi.data.ts';

// DIFFERS: The simulated index of Python packages holds about 170 packages (flask, requests, redis, gunicorn, numpy and what they need); pip says of other well-known names that they are not simulated, and all others are unknown to it.

// DIFFERS: Python packages are small implementations of Drydock's own, or install and say on import that they are not simulated; older versions behave as the newest one.

/** One version of a package, as the index lists it. */
export interface ListedWheel {
  readonly name: string;
  readonly version: string;
  /** `flask-3.1.3-py3-none-any.whl` */
  readonly file: string;
  /** Bytes of the real wheel, packed. */
  readonly size: number;
  /** Bytes of its METADATA. */
  readonly metadataSize: number;
  /** Bytes of the real wheel, unpacked. */
  readonly unpacked: number;
  readonly requires: readonly string[];
  /** What an extra adds. */
  readonly extras: ReadonlyMap<string, readonly string[]>;
  /** `flask=flask.cli:main` */
  readonly scripts: readonly string[];
  /** Names to import. */
  readonly modules: readonly string[];
  readonly license: string;
  readonly author: string;
  readonly mail: string;
  readonly home: string;
  readonly summary: string;
}

/** A package's name as indexes compare it (PEP 503). */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);

let byName: ReadonlyMap<string, readonly ListedWheel[]> | undefined;

/** All packages by normalized name, with their versions as they were published. */
export function pythonIndex(): ReadonlyMap<string, readonly ListedWheel[]> {
  if (byName) return byName;
  const index = new Map<string, readonly ListedWheel[]>();
  for (const line of PYPI_PACKAGES.trim().split('\n')) {
    const newest = readLine(line);
    const name = normalName(newest.name);
    const others = words(OTHER_PYTHON_VERSIONS[name] ?? '').filter((version) => version !== newest.version);
    index.set(name, [...others.map((version) => olderOne(name, newest, version)), newest]);
  }
  byName = index;
  return index;
}

function readLine(line: string): ListedWheel {
  const [name = '', version = '', tags = '', size, metadataSize, unpacked, requires = '', extras = '', ...more] =
    line.split('\t');
  const [scripts = '', modules = '', license = '', author = '', mail = '', home = '', summary = '', first = ''] = more;
  return {
    name,
    version,
    file: `${first}-${version}-${tags}.whl`,
    size: Number(size),
    metadataSize: Number(metadataSize),
    unpacked: Number(unpacked),
    requires: words(requires),
    extras: new Map(
      extras
        .split('; ')
        .filter(Boolean)
        .map((one) => {
          const [extra = '', list = ''] = one.split(': ');
          return [extra, words(list)];
        }),
    ),
    scripts: words(scripts),
    modules: words(modules),
    license,
    author,
    mail,
    home,
    summary,
  };
}

function olderOne(name: string, newest: ListedWheel, version: string): ListedWheel {
  const starts = Object.keys(OTHER_REQUIREMENTS)
    .filter((key) => `${name} ${version}`.startsWith(key))
    .sort((a, b) => b.length - a.length);
  const requires = starts[0] === undefined ? newest.requires : words(OTHER_REQUIREMENTS[starts[0]] ?? '');
  return { ...newest, version, requires, file: newest.file.replace(`-${newest.version}-`, `-${version}-`) };
}

/** The wheel's METADATA, filled up to the real one's size by an empty description. */
export function metadataOf(wheel: ListedWheel): string {
  const free = wheel.license.startsWith('~');
  const lines = [
    'Metadata-Version: 2.4',
    `Name: ${wheel.name}`,
    `Version: ${wheel.version}`,
    `Summary: ${wheel.summary}`,
    ...(wheel.home === '' ? [] : [`Home-page: ${wheel.home}`]),
    ...(wheel.author === '' ? [] : [`Author: ${wheel.author}`]),
    ...(wheel.mail === '' ? [] : [`Author-email: ${wheel.mail}`]),
    ...(wheel.license === ''
      ? []
      : [free ? `License: ${wheel.license.slice(1)}` : `License-Expression: ${wheel.license}`]),
    ...wheel.requires.map((one) => `Requires-Dist: ${one}`),
    ...[...wheel.extras].flatMap(([extra, list]) => [
      ...list.map((one) => `Requires-Dist: ${one}; extra == "${extra}"`),
      `Provides-Extra: ${extra}`,
    ]),
  ];
  const text = `${lines.join('\n')}\n\n`;
  return text + '\n'.repeat(Math.max(0, wheel.metadataSize - text.length));
}

// DIFFERS: Inside, a simulated wheel is a compressed tar archive, not a zip; it is as long as the real one on the wire and in caches only.

/**
 * Lines `#@ 1511` make the next line the 1511th of its file, with empty lines before it: tracebacks through a package name the lines that the
 * real one's do. Throws when a file is past that line already.
 */
export function atRealLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const [, number] = /^\s*#@ (\d+)$/.exec(line) ?? [];
    if (number === undefined) {
      lines.push(line);
      continue;
    }
    const missing = Number(number) - 1 - lines.length;
    if (missing < 0) throw new Error(`line ${number} is behind line ${lines.length}`);
    lines.push(...Array<string>(missing).fill(''));
  }
  return lines.join('\n');
}

const packed = new Map<string, Uint8Array>();

/** A wheel's bytes: its modules and `NAME-VERSION.dist-info`. */
export async function wheelOf(wheel: ListedWheel): Promise<Uint8Array> {
  const known = packed.get(wheel.file);
  if (known) return known;
  const name = normalName(wheel.name);
  const info = `${wheel.file.split('-').slice(0, 2).join('-')}.dist-info`;
  const source = await PYTHON_SOURCES[name]?.();
  const silent = `raise ImportError("drydock: what the package '${wheel.name}' does is not simulated")\n`;
  const files: Record<string, string> = source
    ? Object.fromEntries(
        Object.entries(source).map(([path, text]) => [
          path,
          atRealLines(text.replace(/^\n/, '').replaceAll('@VERSION@', wheel.version)),
        ]),
      )
    : Object.fromEntries(wheel.modules.map((module) => [`${module}/__init__.py`, silent]));
  files[`${info}/METADATA`] = metadataOf(wheel);
  files[`${info}/WHEEL`] =
    `Wheel-Version: 1.0\nGenerator: drydock\nRoot-Is-Purelib: ${wheel.file.includes('-none-any')}\nTag: ${wheel.file.split('-').slice(2).join('-').replace('.whl', '')}\n`;
  if (wheel.scripts.length > 0)
    files[`${info}/entry_points.txt`] =
      `[console_scripts]\n${wheel.scripts.map((one) => one.replace('=', ' = ')).join('\n')}\n`;
  const bytes = gzip(
    writeTar(
      Object.entries(files).map(([path, text]) => ({
        name: path,
        type: 'file' as const,
        mode: 0o644,
        uid: 0,
        gid: 0,
        mtime: Date.UTC(2020, 1, 2),
        content: bytesContent(encodeUtf8(text)),
      })),
    ),
  );
  packed.set(wheel.file, bytes);
  return bytes;
}

const FILES = '/packages/';

/** The listing of a package's files (PEP 691); undefined when there is no such package. */
export function listingOf(name: string): object | undefined {
  const wheels = pythonIndex().get(name);
  if (!wheels) return undefined;
  return {
    meta: { 'api-version': '1.1' },
    name,
    versions: wheels.map(({ version }) => version),
    files: wheels.map(({ file, size, unpacked }) => ({
      filename: file,
      url: `https://${PACKAGE_HOSTS.pythonFiles}${FILES}${file}`,
      hashes: {},
      size,
      'drydock-unpacked-size': unpacked,
      'core-metadata': true,
    })),
  };
}

/** The wheel that a path of the host of files names, and whether its METADATA is asked for. */
export function wheelAt(path: string): { readonly wheel: ListedWheel; readonly metadata: boolean } | undefined {
  if (!path.startsWith(FILES)) return undefined;
  const metadata = path.endsWith('.metadata');
  const file = path.slice(FILES.length).replace(/\.metadata$/, '');
  const wheel = pythonIndex()
    .get(normalName(file.split('-')[0] ?? ''))
    ?.find((one) => one.file === file);
  return wheel && { wheel, metadata };
}
