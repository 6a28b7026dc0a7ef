import type { Process } from '../../../kernel/process.ts';
import { ApkDatabase, type ApkPackage, compareApk, isMet, nameOf } from './database.ts';
import { readIndexes } from './repositories.ts';
import type { ApkRequest } from './request.ts';

const label = ({ name, version }: ApkPackage): string => `${name}-${version}`;

function globbed(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .replace(/[.+^$(){}|\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'i',
  );
}

/** `apk search`, `-v` and `-d` with descriptions, `-e` for the name alone. */
export async function search(process: Process, request: ApkRequest): Promise<number> {
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'never');
  const patterns = request.names.map((name) =>
    request.letters.has('e') || request.letters.has('x') ? globbed(name) : globbed(`*${name}*`),
  );
  const matches = (one: ApkPackage): boolean =>
    patterns.length === 0 ||
    patterns.some(
      (pattern) =>
        pattern.test(one.name) ||
        one.provides.some((each) => pattern.test(nameOf(each))) ||
        (request.letters.has('d') && pattern.test(one.description)),
    );
  for (const one of packages.filter(matches).sort((a, b) => (a.name < b.name ? -1 : 1)))
    await process.write(1, `${label(one)}${request.letters.has('v') ? ` - ${one.description}` : ''}\n`);
  return 0;
}

/** `apk info`, and with names what the letters ask for. */
export async function info(process: Process, request: ApkRequest): Promise<number> {
  const database = ApkDatabase.read(process.fs);
  const { letters } = request;
  if (letters.has('e')) {
    let code = 0;
    for (const name of request.names) {
      const found = database.provider(nameOf(name));
      if (found && isMet(found.version, name)) await process.write(1, `${found.name}\n`);
      else code++;
    }
    return code;
  }
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'never');
  if (letters.has('W')) {
    let code = 0;
    for (const path of request.names) {
      const absolute = process.fs.absolute(path);
      const owner = database
        .all()
        .find((one) => database.files(one).some((each) => each === absolute || `/usr${each}` === absolute));
      if (owner) await process.write(1, `${absolute} is owned by ${label(owner)}\n`);
      else {
        code++;
        await process.write(2, `ERROR: ${absolute}: Could not find owner package\n`);
      }
    }
    return code;
  }
  if (request.names.length === 0) {
    const lines = [...database.all()].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const one of lines)
      await process.write(
        1,
        `${request.verbosity > 0 ? label(one) : one.name}${request.verbosity > 1 ? ` - ${one.description}` : ''}\n`,
      );
    return 0;
  }
  let code = 0;
  for (const name of request.names) {
    const found = database.get(name) ?? packages.find((one) => one.name === name);
    if (found) await describe(process, request, database, found);
    else code++;
  }
  return code;
}

async function describe(
  process: Process,
  { letters }: ApkRequest,
  database: ApkDatabase,
  one: ApkPackage,
): Promise<void> {
  const all = letters.has('a');
  const plain = ![...'LRrPsdwial'].some((letter) => letters.has(letter));
  const part = async (letter: string, title: string, lines: readonly string[]): Promise<void> => {
    const wanted = all || letters.has(letter) || (plain && 'dws'.includes(letter));
    if (wanted) await process.write(1, `${label(one)} ${title}:\n${lines.map((line) => `${line}\n`).join('')}\n`);
  };
  const users = database.all().filter((each) => each.depends.some((name) => nameOf(name) === one.name));
  await part('d', 'description', [one.description]);
  await part('w', 'webpage', [one.url]);
  await part('s', 'installed size', [sizeText(one.installedSize)]);
  await part('R', 'depends on', one.depends);
  await part('P', 'provides', one.provides);
  await part('r', 'is required by', users.map(label));
  await part(
    'L',
    'contains',
    database.files(one).map((path) => path.slice(1)),
  );
  await part('l', 'license', [one.license]);
}

/** apk's sizes: below 10,000 of a unit (src/print.c, apk_get_human_size). */
function sizeText(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB'];
  let size = bytes;
  let at = 0;
  while (size >= 10_000 && at < units.length - 1) {
    size = Math.floor(size / 1024);
    at++;
  }
  return `${size} ${units[at]}`;
}

/** `apk list`, `--installed`, `--upgradable` */
export async function list(process: Process, request: ApkRequest): Promise<number> {
  const database = ApkDatabase.read(process.fs);
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'never');
  const names = new Map<string, ApkPackage>(packages.map((one) => [label(one), one]));
  for (const one of database.all()) names.set(label(one), one);
  const patterns = request.names.map((name) => globbed(name));
  for (const one of [...names.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (patterns.length > 0 && !patterns.some((pattern) => pattern.test(one.name))) continue;
    const installed = database.get(one.name);
    const isInstalled = installed?.version === one.version;
    if (request.letters.has('I') && !isInstalled) continue;
    const isUpgrade = installed !== undefined && compareApk(one.version, installed.version) > 0;
    if (request.letters.has('u') && !isUpgrade) continue;
    const state = isInstalled ? ' [installed]' : isUpgrade ? ` [upgradable from: ${label(installed)}]` : '';
    await process.write(1, `${label(one)} ${one.architecture || 'x86_64'} {${one.origin}} (${one.license})${state}\n`);
  }
  return 0;
}

export async function policy(process: Process, request: ApkRequest): Promise<number> {
  const database = ApkDatabase.read(process.fs);
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'never');
  for (const name of request.names) {
    const installed = database.get(name);
    const places = new Map<string, string[]>();
    if (installed) places.set(installed.version, ['lib/apk/db/installed']);
    for (const one of packages) {
      if (one.name !== name || one.repository === undefined) continue;
      places.set(one.version, [...(places.get(one.version) ?? []), one.repository]);
    }
    if (places.size === 0) continue;
    await process.write(1, `${name} policy:\n`);
    for (const [version, lines] of [...places].sort(([a], [b]) => compareApk(b, a)))
      await process.write(1, `  ${version}:\n${lines.map((line) => `    ${line}\n`).join('')}`);
  }
  return 0;
}

/** `apk version`: what is installed beside what is offered. */
export async function versions(process: Process, request: ApkRequest): Promise<number> {
  const database = ApkDatabase.read(process.fs);
  const { packages } = await readIndexes(process, request, request.noCache || request.updates ? 'all' : 'never');
  await process.write(1, `${'Installed:'.padEnd(42)}Available:\n`);
  for (const one of database.all()) {
    const offered = packages.find((each) => each.name === one.name);
    if (!offered || (request.names.length > 0 && !request.names.includes(one.name))) continue;
    const order = compareApk(one.version, offered.version);
    const sign = order < 0 ? '<' : order > 0 ? '>' : '=';
    if (request.letters.has('v') || order < 0)
      await process.write(1, `${label(one).padEnd(42)}${sign} ${offered.version} \n`);
  }
  return 0;
}
