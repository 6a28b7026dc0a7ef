import { base64 } from '../../../base/base64.ts';
import { gzip } from '../../../base/gzip.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { bytesContent, type Content } from '../../../fs/content.ts';
import { writeTar } from '../../../fs/tar/index.ts';
import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn, textOf } from './command-line.ts';
import { attempt, complain, NpmFailure } from './failure.ts';
import { byText, commandsOf, type Manifest, needManifest } from './manifest.ts';
import { foldersOf, selectedWorkspaces } from './project.ts';
import { isSilent } from './report.ts';
import { runLifecycle } from './scripts.ts';
import { joined } from './specs.ts';

interface PackedFile {
  readonly path: string;
  readonly mode: number;
  readonly content: Content;
}

/** When npm says that every file of a package was made: 26 October 1985, 08:15 UTC. */
const MADE = 499_162_500_000;

/** `npm pack [folder…]`: a tarball of what would be published. */
export async function pack(proc: Process, line: CommandLine): Promise<number> {
  const folders = foldersOf(proc, needManifestOrNone(proc));
  const chosen = selectedWorkspaces(proc, line, folders);
  const words = chosen?.map(({ location }) => location) ?? (line.words.length > 0 ? line.words : ['.']);
  const told: object[] = [];
  for (const word of words) {
    if (!/^(?:\.{1,2}(?:\/|$)|\/)/.test(word) && !chosen)
      throw new NpmFailure(undefined, [`drydock: 'npm pack ${word}' is not simulated: only folders are packed`]);
    const folder = joined(chosen ? proc.fs.cwd : line.started, word);
    told.push(await packOne(proc, line, folder));
  }
  if (isOn(line, 'json')) await proc.write(1, `${JSON.stringify(told, null, 2)}\n`);
  return 0;
}

function needManifestOrNone(proc: Process): Manifest {
  return proc.fs.exists('package.json') ? needManifest(proc) : {};
}

async function packOne(proc: Process, line: CommandLine, folder: string): Promise<object> {
  const manifest = needManifest(proc, folder);
  const { name, version } = manifest;
  if (name === undefined || version === undefined)
    throw new NpmFailure(undefined, ['Invalid package, must have name and version']);
  const { fs } = proc;
  const before = fs.cwd;
  fs.chdir(folder);
  const scripts = isOn(line, 'ignore-scripts') ? [] : ['prepack', 'prepare'];
  await runLifecycle(proc, manifest, scripts);
  const files = packedFiles(proc, folder, manifest);
  const tarball = gzip(
    writeTar(
      files.map(({ path, mode, content }) => ({
        name: `package/${path}`,
        type: 'file',
        mode: mode & 0o111 ? 0o755 : 0o644,
        uid: 0,
        gid: 0,
        mtime: MADE,
        content,
      })),
    ),
  );
  const filename = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  fs.chdir(before);
  if (!isOn(line, 'dry-run')) {
    const path = `${textOf(line, 'pack-destination') ?? '.'}/${filename}`;
    attempt('open', fs.absolute(path), () => fs.writeFile(path, tarball));
  }
  fs.chdir(folder);
  if (scripts.length > 0) await runLifecycle(proc, manifest, ['postpack']);
  fs.chdir(before);
  const hex = [...hashBytes('sha1', tarball)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const integrity = `sha512-${base64(hashBytes('sha512', tarball))}`;
  const unpackedSize = files.reduce((sum, { content }) => sum + content.size, 0);
  const isUpper = ({ path }: PackedFile): boolean => (path[0] ?? '') === (path[0] ?? '').toUpperCase();
  const sorted = [...files].sort((a, b) => Number(isUpper(b)) - Number(isUpper(a)) || byText(a.path, b.path));
  if (!isOn(line, 'json') && !isSilent(line)) {
    await complain(proc, 'notice', [
      '',
      `package: ${name}@${version}`,
      'Tarball Contents',
      ...sorted.map(({ path, content }) => `${bytesText(content.size, '')} ${path}`),
      'Tarball Details',
      `name: ${name}`,
      `version: ${version}`,
      `filename: ${filename}`,
      `package size: ${bytesText(tarball.length, ' ')}`,
      `unpacked size: ${bytesText(unpackedSize, ' ')}`,
      `shasum: ${hex}`,
      `integrity: ${integrity.slice(0, 20)}[...]${integrity.slice(80)}`,
      `total files: ${files.length}`,
      '',
    ]);
    await proc.write(1, `${filename}\n`);
  }
  return {
    id: `${name}@${version}`,
    name,
    version,
    size: tarball.length,
    unpackedSize,
    shasum: hex,
    integrity,
    filename,
    files: sorted.map(({ path, mode, content }) => ({
      path,
      size: content.size,
      mode: mode & 0o111 ? 0o755 : 0o644,
    })),
    entryCount: files.length,
    bundled: [],
  };
}

function bytesText(bytes: number, space: string): string {
  if (bytes < 1000) return `${bytes}${space}B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)}${space}kB` : `${(bytes / 1_000_000).toFixed(1)}${space}MB`;
}

/** Names that are never packed, wherever they lie. */
const NEVER =
  /(?:^|\/)(?:\.git|CVS|\.svn|\.hg|node_modules|\.lock-wscript|\.wafpickle-\d+|\.DS_Store|\.npmrc|\._[^/]*|\.[^/]*\.swp)(?:\/|$)|\.orig$|^(?:config\.gypi|npm-debug\.log|\.npmignore|\.gitignore|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb|archived-packages(?:\/|$))|\/\.(?:npm|git)ignore$/;
/** Names that are always packed. */
const ALWAYS = /^(?:package\.json|(?:readme|copying|licen[sc]e)(?:\..*[^~$])?)$/i;

/** What a package's tarball holds: `files` of package.json, else all that .npmignore or .gitignore leaves. */
function packedFiles(proc: Process, folder: string, manifest: Manifest): readonly PackedFile[] {
  const { fs } = proc;
  const plain = (path: string): string => path.replace(/^\.?\//, '').replace(/\/$/, '');
  const named = [
    ...(typeof manifest['main'] === 'string' ? [manifest['main']] : []),
    ...(typeof manifest['browser'] === 'string' ? [manifest['browser']] : []),
    ...Object.values(commandsOf(manifest.name ?? '', manifest.bin)),
  ].map(plain);
  const listed = Array.isArray(manifest['files']) ? manifest['files'].map((one) => plain(String(one))) : undefined;
  const ignored = ['.npmignore', '.gitignore'].find((name) => fs.exists(`${folder}/${name}`));
  const rules = listed || ignored === undefined ? [] : rulesOf(fs.readText(`${folder}/${ignored}`));
  const found: PackedFile[] = [];
  const walk = (at: string): void => {
    for (const { name, type } of fs.readdir(`${folder}/${at}`)) {
      const path = at === '' ? name : `${at}/${name}`;
      if (type === 'directory') {
        if (!NEVER.test(path) && (!isIgnored(rules, `${path}/`) || listed)) walk(path);
        continue;
      }
      if (type !== 'file') continue;
      const isForced = ALWAYS.test(path) || named.includes(path) || listed?.includes(path);
      const isListed = listed
        ? listed.some((one) => one !== '' && (path.startsWith(`${one}/`) || globOf(one).test(path)))
        : !isIgnored(rules, path);
      if (!isForced && (!isListed || NEVER.test(path))) continue;
      const { mode } = fs.stat(`${folder}/${path}`);
      found.push({ path, mode, content: bytesContent(fs.readFile(`${folder}/${path}`)) });
    }
  };
  walk('');
  const extension = (path: string): string => /[^/](\.[^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return found.sort(
    (a, b) =>
      byText(extension(a.path), extension(b.path)) || byText(base(a.path), base(b.path)) || byText(a.path, b.path),
  );
}

interface Rule {
  readonly pattern: RegExp;
  readonly isBack: boolean;
  readonly isFolder: boolean;
}

function rulesOf(text: string): readonly Rule[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const body = line.trim().replace(/^!/, '');
      const bare = body.replace(/\/$/, '');
      const anchored = bare.includes('/');
      const shape = globOf(bare.replace(/^\//, '')).source.slice(1, -1);
      return {
        pattern: new RegExp(anchored ? `^${shape}(?:/|$)` : `(?:^|/)${shape}(?:/|$)`),
        isBack: line.trim().startsWith('!'),
        isFolder: body.endsWith('/'),
      };
    });
}

function isIgnored(rules: readonly Rule[], path: string): boolean {
  let ignored = false;
  for (const { pattern, isBack, isFolder } of rules) {
    const [match] = pattern.exec(path) ?? [];
    if (match !== undefined && (!isFolder || match.endsWith('/'))) ignored = !isBack;
  }
  return ignored;
}

function globOf(pattern: string): RegExp {
  const shape = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.split(',').join('|')})`)
    .replace(/\*\*\/?|\*|\?/g, (star) =>
      star === '?' ? '[^/]' : star === '*' ? '[^/]*' : star === '**/' ? '(?:.*/)?' : '.*',
    );
  return new RegExp(`^${shape}$`);
}
