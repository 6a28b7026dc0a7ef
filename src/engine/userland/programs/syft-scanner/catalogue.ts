import type { FileView } from '../../../fs/file-view.ts';
import { parseRecords } from '../apk/database.ts';
import { parseStanzas } from '../packages/stanza.ts';

/** A package that was found in a tree. */
export interface FoundPackage {
  readonly type: 'apk' | 'deb' | 'npm' | 'python';
  readonly name: string;
  readonly version: string;
  /** Where it says so, relative to the tree. */
  readonly path: string;
  readonly maintainer: string;
  readonly homepage: string;
  readonly description: string;
  readonly license: string;
  readonly url: string;
}

interface Release {
  readonly id: string;
  readonly version: string;
  readonly like: readonly string[];
}

/**
 * The packages of a tree, as the databases of apk and dpkg, package.json files and Python's METADATA files name them (syft's image catalogers).
 * // DIFFERS: An SBOM lists the packages of apk, dpkg, npm and pip; syft finds more kinds, single files, and CPE names.
 */
export function cataloguePackages(fs: FileView, tree: string): readonly FoundPackage[] {
  const release = releaseOf(fs, tree);
  const found = [...apkPackages(fs, tree, release), ...debPackages(fs, tree, release), ...languagePackages(fs, tree)];
  const order = (one: FoundPackage): string => [one.name, one.version, one.type, one.path].join('\0');
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function releaseOf(fs: FileView, tree: string): Release | undefined {
  const path = ['/etc/os-release', '/usr/lib/os-release'].find((file) => fs.exists(`${tree}${file}`));
  if (path === undefined) return undefined;
  const values = new Map(
    fs
      .readText(`${tree}${path}`)
      .split('\n')
      .flatMap((line) => {
        const [, name = '', value = ''] = /^(\w+)="?(.*?)"?$/.exec(line) ?? [];
        return name === '' ? [] : [[name, value] as const];
      }),
  );
  return {
    id: values.get('ID') ?? '',
    version: values.get('VERSION_ID') ?? '',
    like: (values.get('ID_LIKE') ?? '').split(' '),
  };
}

function apkPackages(fs: FileView, tree: string, release: Release | undefined): readonly FoundPackage[] {
  const path = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'].find((file) => fs.exists(`${tree}/${file}`));
  if (path === undefined) return [];
  return parseRecords(fs.readText(`${tree}/${path}`)).map(
    ({ name, version, architecture, origin, url, description, license, raw }) => ({
      type: 'apk',
      name,
      version,
      path,
      maintainer: raw.find((line) => line.startsWith('m:'))?.slice(2) ?? '',
      homepage: url,
      description,
      license,
      url: release
        ? packageUrl(`apk/${release.id}/${name}`, version, {
            arch: architecture,
            upstream: origin === name ? '' : origin,
            distro: distroOf(release),
          })
        : '',
    }),
  );
}

function debPackages(fs: FileView, tree: string, release: Release | undefined): readonly FoundPackage[] {
  const folder = `${tree}/var/lib/dpkg`;
  const paths = [
    ...(fs.exists(`${folder}/status`) ? ['var/lib/dpkg/status'] : []),
    // Images without dpkg itself keep a file for each package.
    ...(fs.exists(`${folder}/status.d`)
      ? fs
          .readdir(`${folder}/status.d`)
          .filter(({ name }) => !name.endsWith('.md5sums'))
          .map(({ name }) => `var/lib/dpkg/status.d/${name}`)
      : []),
  ];
  const isDebian = release?.id === 'debian' || release?.like.includes('debian') === true;
  return paths.flatMap((path) =>
    parseStanzas(fs.readText(`${tree}/${path}`)).flatMap((stanza): readonly FoundPackage[] => {
      const name = stanza.get('Package') ?? '';
      const version = stanza.get('Version') ?? '';
      if (name === '' || version === '' || /deinstall|not-installed/.test(stanza.get('Status') ?? '')) return [];
      const source = (stanza.get('Source') ?? '').replace(/^(\S+) \((.*)\)$/, '$1@$2');
      const qualifiers = {
        arch: stanza.get('Architecture') ?? '',
        upstream: source,
        distro: release ? distroOf(release) : '',
      };
      return [
        {
          type: 'deb',
          name,
          version,
          path,
          maintainer: stanza.get('Maintainer') ?? '',
          homepage: '',
          description: '',
          license: '',
          url: release && isDebian ? packageUrl(`deb/${release.id}/${name}`, version, qualifiers) : '',
        },
      ];
    }),
  );
}

/** Walks the tree for what npm and pip leave behind. */
function languagePackages(fs: FileView, tree: string): readonly FoundPackage[] {
  const found: FoundPackage[] = [];
  const visit = (folder: string): void => {
    for (const { name, type } of fs.readdir(`${tree}/${folder}`)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (type === 'directory') visit(path);
      else if (type === 'file' && name === 'package.json') found.push(...npmPackage(fs, tree, path));
      else if (type === 'file' && name === 'METADATA' && /\.(?:dist|egg)-info$/.test(folder))
        found.push(...pythonPackage(fs, tree, path));
    }
  };
  visit('');
  return found;
}

function npmPackage(fs: FileView, tree: string, path: string): readonly FoundPackage[] {
  let json: Readonly<Record<string, unknown>>;
  try {
    json = JSON.parse(fs.readText(`${tree}/${path}`)) as typeof json;
  } catch {
    return [];
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const name = text(json.name);
  const version = text(json.version);
  if (name === '' || version === '') return [];
  const author = json.author as { readonly name?: string; readonly email?: string } | string | undefined;
  return [
    {
      type: 'npm',
      name,
      version,
      path,
      maintainer:
        typeof author === 'object' ? `${author.name ?? ''}${author.email ? ` <${author.email}>` : ''}` : text(author),
      homepage: text(json.homepage),
      description: text(json.description),
      license: text(json.license),
      url: packageUrl(`npm/${name.replace(/^@/, '%40')}`, version, {}),
    },
  ];
}

function pythonPackage(fs: FileView, tree: string, path: string): readonly FoundPackage[] {
  const [head] = parseStanzas(fs.readText(`${tree}/${path}`));
  const name = head?.get('Name') ?? '';
  const version = head?.get('Version') ?? '';
  if (!head || name === '' || version === '') return [];
  const email = head.get('Author-email') ?? '';
  return [
    {
      type: 'python',
      name,
      version,
      path,
      maintainer: `${head.get('Author') ?? ''}${email === '' ? '' : ` <${email}>`}`.trim(),
      homepage: '',
      description: '',
      license: head.get('License') ?? '',
      url: packageUrl(`pypi/${name}`, version, {}),
    },
  ];
}

function distroOf({ id, version }: Release): string {
  return version === '' ? id : `${id}-${version}`;
}

/** `pkg:apk/alpine/musl@1.2.5-r10?arch=x86_64&distro=alpine-3.22.2` */
function packageUrl(path: string, version: string, qualifiers: Readonly<Record<string, string>>): string {
  const escaped = (text: string): string => encodeURIComponent(text).replace(/%3A/g, ':');
  const query = Object.entries(qualifiers)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${escaped(value)}`)
    .join('&');
  return `pkg:${path}@${escaped(version)}${query === '' ? '' : `?${query}`}`;
}
