import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { homeOf } from './command-line.ts';

/** A failure as npm reports it: lines behind `npm error`, after its code. */
export class NpmFailure extends Error {
  readonly code: string | undefined;
  readonly lines: readonly string[];
  readonly status: number;
  /** What a verb that answers in JSON prints besides. */
  readonly json: object | undefined;

  constructor(code: string | undefined, lines: readonly string[], status = 1, json?: object) {
    super(lines[0] ?? code);
    this.name = 'NpmFailure';
    this.code = code;
    this.lines = lines;
    this.status = status;
    this.json = json;
  }
}

/** libuv's number and words of a failed call. */
const UV: Readonly<Record<string, readonly [number, string]>> = {
  EACCES: [13, 'permission denied'],
  EPERM: [1, 'operation not permitted'],
  EROFS: [30, 'read-only file system'],
  ENOENT: [2, 'no such file or directory'],
  ENOSPC: [28, 'no space left on device'],
  ENOTDIR: [20, 'not a directory'],
  EISDIR: [21, 'illegal operation on a directory'],
  EEXIST: [17, 'file already exists'],
};

/** How a failed system call ends npm: its exit code is the negative errno's low byte. */
export function systemFailure(error: FsError, syscall: string, path: string): NpmFailure {
  const code = error.errno;
  const [number, words] = UV[code] ?? [5, strerror(code).toLowerCase()];
  const message = `${code}: ${words}, ${syscall} '${path}'`;
  return new NpmFailure(
    code,
    [`syscall ${syscall}`, `path ${path}`, `errno -${number}`, ...explained(code, message, number, syscall, path)],
    256 - number,
  );
}

function explained(code: string, message: string, number: number, syscall: string, path: string): readonly string[] {
  const titled = (title: string, ...lines: readonly string[]): readonly string[] =>
    [message, ...lines].map((line) => (line === '' ? title : `${title} ${line}`));
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return [
        `Error: ${message}`,
        ...(syscall === 'mkdir' ? REIFYING : WRITING).map((line, i, all) =>
          i === all.length - 1 ? `${line} {` : line,
        ),
        `  errno: -${number},`,
        `  code: '${code}',`,
        `  syscall: '${syscall}',`,
        `  path: '${path}'`,
        '}',
        '',
        'The operation was rejected by your operating system.',
        'It is likely you do not have the permissions to access this file as the current user',
        '',
        'If you believe this might be a permissions issue, please double-check the permissions of the file and its containing directories, or try running the command again as root/Administrator.',
      ];
    case 'EROFS':
      return titled(
        'rofs',
        "Often virtualized file systems, or other file systems that don't support symlinks, give this error.",
      );
    case 'ENOSPC':
      return titled(
        'nospc',
        'There appears to be insufficient space on your system to finish.',
        'Clear up some disk space and try again.',
      );
    case 'ENOENT':
      return titled('enoent', 'This is related to npm not being able to find a file.', '');
    default:
      return [message];
  }
}

const NPM = '/usr/local/lib/node_modules/npm';
const ARBORIST = `${NPM}/node_modules/@npmcli/arborist/lib/arborist/reify.js`;
const REIFYING = [
  '    at async mkdir (node:internal/fs/promises:856:10)',
  `    at async ${ARBORIST}:624:20`,
  '    at async Promise.allSettled (index 0)',
  `    at async #reifyPackages (${ARBORIST}:353:11)`,
  `    at async Arborist.reify (${ARBORIST}:139:7)`,
  `    at async Install.exec (${NPM}/lib/commands/install.js:158:5)`,
  `    at async Npm.exec (${NPM}/lib/npm.js:193:9)`,
  `    at async module.exports (${NPM}/lib/cli/entry.js:67:5)`,
];
const WRITING = [
  '    at async open (node:internal/fs/promises:637:25)',
  '    at async writeFile (node:internal/fs/promises:1219:14)',
  `    at async PackageJson.save (${NPM}/node_modules/@npmcli/package-json/lib/index.js:259:23)`,
  `    at async init (${NPM}/node_modules/init-package-json/lib/init-package-json.js:125:5)`,
];

/** Does something with the file system; its failure as npm tells it. */
export function attempt<T>(syscall: string, path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FsError) throw systemFailure(error, syscall, path);
    throw error;
  }
}

/** npm before 10.6 writes `npm ERR!` and `npm WARN`. */
export function speaksAsBefore(proc: Process): boolean {
  const [major = 11, minor = 0] = versionOf(proc).split('.').map(Number);
  return major < 10 || (major === 10 && minor < 6);
}

/** npm's own version, as its binary names it. */
export function versionOf(proc: Process): string {
  return proc.binary?.options.get('version') ?? '11.6.2';
}

/** Writes a line to standard error behind npm's heading, in its colours on a terminal. */
export async function complain(
  proc: Process,
  level: 'error' | 'warn' | 'notice',
  lines: readonly string[],
): Promise<void> {
  if (speaksAsBefore(proc)) {
    const word = { error: 'ERR!', warn: 'WARN', notice: 'notice' }[level];
    for (const line of lines) {
      const ends = line === '' || /^(enoent|rofs|nospc)$/.test(line) ? `${line === '' ? '' : ` ${line}`} ` : ` ${line}`;
      await proc.write(2, `npm ${word}${ends}\n`);
    }
    return;
  }
  const tinted = proc.tty(2) !== undefined && !proc.env.has('NO_COLOR');
  const tints = { error: '31', warn: '33', notice: '96' } as const;
  const head = tinted ? `\u001b[1mnpm\u001b[22m \u001b[${tints[level]}m${level}\u001b[39m` : `npm ${level}`;
  for (const line of lines) await proc.write(2, `${head}${line === '' ? '' : ` ${tinted ? titled(line) : line}`}\n`);
}

/** The first word, where it is a title (`code`, `404`, `path`), is blue. */
function titled(line: string): string {
  const [, title, rest] =
    /^(code|syscall|path|errno|404|notarget|enoent|rofs|nospc|network|JSON\.parse|workspace|location|engine|notsup|signal)( .*|$)/s.exec(
      line,
    ) ?? [];
  return title === undefined ? line : `\u001b[94m${title}\u001b[39m${rest ?? ''}`;
}

const stampOf = (proc: Process): string => new Date(proc.clock.now()).toISOString().replaceAll(/[.:]/g, '_');

/** Stands in a failure's lines for the path of the report that is written beside the log. */
export const REPORT = '<report>';

/** Reports a failure and keeps npm's log of the run. Answers the exit code. */
export async function reportFailure(proc: Process, failure: NpmFailure, argv: readonly string[]): Promise<number> {
  const said = failure.lines.map((one) =>
    one === REPORT ? `${homeOf(proc)}/.npm/_logs/${stampOf(proc)}-eresolve-report.txt` : one,
  );
  await complain(proc, 'error', [...(failure.code === undefined ? [] : [`code ${failure.code}`]), ...said]);
  if (failure.json)
    await proc.write(
      1,
      `${JSON.stringify('error' in failure.json ? failure.json : { error: failure.json }, null, 2)}\n`,
    );
  const folder = `${homeOf(proc)}/.npm/_logs`;
  const path = `${folder}/${stampOf(proc)}-debug-0.log`;
  try {
    proc.fs.mkdirs(folder);
    if (failure.lines.includes(REPORT))
      proc.fs.writeFile(
        `${folder}/${stampOf(proc)}-eresolve-report.txt`,
        `# npm resolution error report\n\n${failure.lines.slice(2, -4).join('\n')}\n`,
      );
    const lines = [
      `verbose argv ${argv.map((word) => `"${word}"`).join(' ')}`,
      ...failure.lines.map((line) => `error ${line}`),
    ];
    proc.fs.writeFile(path, lines.map((line, i) => `${i} ${line}\n`).join(''));
    const words = 'A complete log of this run can be found in:';
    if (speaksAsBefore(proc)) {
      await proc.write(2, '\n');
      await complain(proc, 'error', [words, `    ${path}`]);
    } else await complain(proc, 'error', [`${words} ${path}`]);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(proc, 'error', [
      `Log files were not written due to an error writing to the directory: ${folder}`,
      'You can rerun the command with `--loglevel=verbose` to see the logs in your terminal',
    ]);
  }
  return failure.status;
}
