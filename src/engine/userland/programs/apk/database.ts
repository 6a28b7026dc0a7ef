import type { FileView } from '../../../fs/file-view.ts';

/** A record of APKINDEX or of the installed database: single letters and their values; files of the installed ones. */
export interface ApkPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly size: number;
  readonly installedSize: number;
  readonly description: string;
  readonly license: string;
  readonly origin: string;
  readonly url: string;
  /** As written: `musl>=1.2`, `so:libz.so.1`, `!conflict`. */
  readonly depends: readonly string[];
  readonly provides: readonly string[];
  /** Address of its repository; undefined for what is only installed. */
  readonly repository?: string;
  /** Lines as they stand, for writing them back. */
  readonly raw: readonly string[];
}

const FOLDERS = ['/usr/lib/apk/db', '/lib/apk/db'] as const;

export function databaseFolder(fs: FileView): string {
  return FOLDERS.find((folder) => fs.exists(`${folder}/installed`)) ?? '/lib/apk/db';
}

export function parseRecords(text: string, repository?: string): readonly ApkPackage[] {
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => /^[A-Za-z]:/.test(line)))
    .filter((lines) => lines.some((line) => line.startsWith('P:')))
    .map((raw) => packageOf(raw, repository));
}

function packageOf(raw: readonly string[], repository?: string): ApkPackage {
  const value = (key: string): string => raw.find((line) => line.startsWith(`${key}:`))?.slice(2) ?? '';
  const words = (key: string): readonly string[] =>
    value(key)
      .split(' ')
      .filter((word) => word !== '');
  return {
    name: value('P'),
    version: value('V'),
    architecture: value('A'),
    size: Number(value('S')),
    installedSize: Number(value('I')),
    description: value('T'),
    license: value('L'),
    origin: value('o') || value('P'),
    url: value('U'),
    depends: words('D'),
    provides: words('p'),
    ...(repository === undefined ? {} : { repository }),
    raw,
  };
}

/** What is installed, in the order of the database, and what the world asks for. */
export class ApkDatabase {
  readonly #fs: FileView;
  readonly #installed: Map<string, ApkPackage>;
  world: string[];
  /** As it stood when the database was read. */
  readonly oldWorld: readonly string[];

  private constructor(fs: FileView, installed: Map<string, ApkPackage>, world: string[]) {
    this.#fs = fs;
    this.#installed = installed;
    this.world = world;
    this.oldWorld = world;
  }

  static read(fs: FileView): ApkDatabase {
    const file = `${databaseFolder(fs)}/installed`;
    const records = fs.exists(file) ? parseRecords(fs.readText(file)) : [];
    const world = fs.exists('/etc/apk/world') ? fs.readText('/etc/apk/world').split(/\s+/).filter(Boolean) : [];
    return new ApkDatabase(fs, new Map(records.map((one) => [one.name, one])), world);
  }

  all(): readonly ApkPackage[] {
    return [...this.#installed.values()];
  }

  get(name: string): ApkPackage | undefined {
    return this.#installed.get(name);
  }

  /** Who installed provides a dependency's name. */
  provider(name: string): ApkPackage | undefined {
    return this.#installed.get(name) ?? this.all().find((one) => one.provides.some((each) => nameOf(each) === name));
  }

  add(one: ApkPackage): void {
    this.#installed.set(one.name, one);
  }

  remove(name: string): void {
    this.#installed.delete(name);
  }

  /** Absolute paths of a package's files. */
  files(one: ApkPackage): readonly string[] {
    const files: string[] = [];
    let folder = '';
    for (const line of one.raw) {
      if (line.startsWith('F:')) folder = line.slice(2);
      else if (line.startsWith('R:')) files.push(`/${folder === '' ? '' : `${folder}/`}${line.slice(2)}`);
    }
    return files;
  }

  get bytes(): number {
    return this.all().reduce((sum, one) => sum + one.installedSize, 0);
  }

  /** Writes installed database and world. Throws FsError. */
  write(): void {
    const folder = databaseFolder(this.#fs);
    this.#fs.mkdirs(folder);
    this.#fs.writeFile(
      `${folder}/installed`,
      this.all()
        .map(({ raw }) => `${raw.join('\n')}\n\n`)
        .join(''),
    );
    this.#fs.writeFile('/etc/apk/world', this.world.map((word) => `${word}\n`).join(''));
  }
}

/** The name in `musl>=1.2`, `curl=8.1-r0`, `nginx~1.28`, `go@edge`. */
export function nameOf(dependency: string): string {
  return dependency.replace(/^!/, '').replace(/[<>=~@].*$/, '');
}

/** Whether a version meets what stands behind the name: `=8.1-r0`, `~1.28`, `>=1.2`; nothing is met by all. */
export function isMet(version: string, dependency: string): boolean {
  const [, operator = '', wanted = ''] = /^[^<>=~@]+([<>=~]+)([^@]+)/.exec(dependency) ?? [];
  if (operator === '') return true;
  if (operator === '~' || operator === '=~' || operator === '~=')
    return version === wanted || (version.startsWith(wanted) && /^[.\-_]/.test(version.slice(wanted.length)));
  const order = compareApk(version, wanted);
  if (order === 0) return operator.includes('=');
  return order < 0 ? operator.includes('<') : operator.includes('>');
}

/** apk's order of versions, as far as digits, letters and the release number go. */
export function compareApk(a: string, b: string): number {
  const pieces = (version: string): readonly string[] => version.match(/\d+|[a-z]+/g) ?? [];
  const [x, y] = [pieces(a), pieces(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [p = '', q = ''] = [x[i], y[i]];
    const numbers = /^\d+$/.test(p) && /^\d+$/.test(q);
    const difference = numbers ? Number(p) - Number(q) : p < q ? -1 : p > q ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return 0;
}
