import { decodeUtf8 } from '../base/bytes.ts';
import type { Content } from '../fs/content.ts';
import { FsError } from '../fs/errno.ts';
import type { FileView } from '../fs/file-view.ts';
import { ALL_CAPABILITIES } from './capabilities.ts';
import type { Binary } from './program.ts';

/** What exec found behind a path, ready to become. */
export interface Executable {
  /** As the program gets it: with the interpreter in front for a script. */
  readonly argv: readonly string[];
  /** Path of the binary, links followed. */
  readonly path: string;
  /** Base name of the file that was asked for, 15 characters at most. */
  readonly comm: string;
  /** undefined: a real binary, which nothing here can run. */
  readonly binary: Binary | undefined;
  /** The file's owner, where its setuid (setgid) bit counts. */
  readonly setuid: number | undefined;
  readonly setgid: number | undefined;
}

/** The first bytes of a file, understood. */
type Head =
  | { readonly kind: 'binary'; readonly binary: Binary | undefined }
  | { readonly kind: 'script'; readonly interpreter: string; readonly argument: string | undefined }
  | { readonly kind: 'other' };

/** As much as Linux looks at (BINPRM_BUF_SIZE). */
const HEAD = 256;
/** Interpreters of interpreters. */
const DEPTH = 5;
/** Bytes of arguments and environment together: E2BIG beyond (a quarter of an 8 MiB stack). */
const LARGEST_ARGUMENTS = 2_097_152;
const LARGEST_ARGUMENT = 131_072;
const MACHINE: ReadonlySet<string> = new Set(['amd64', 'x86_64']);

const heads = new WeakMap<Content, Head>();

/**
 * Resolves a path as execve(2) does: ENOENT (the file or its interpreter), EACCES (not executable, not a file), ENOEXEC (neither a
 * binary of this machine nor `#!`), ELOOP, E2BIG.
 */
export function resolveExecutable(
  fs: FileView,
  path: string,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
): Executable {
  checkSize(argv, env);
  let file = path;
  let args = argv;
  for (let depth = 0; depth < DEPTH; depth++) {
    const real = fs.realpath(file);
    const stat = fs.stat(real);
    if (stat.type !== 'file') throw new FsError('EACCES');
    fs.access(real, { execute: true });
    const options = fs.mountOf(real).options;
    if (options?.split(',').includes('noexec')) throw new FsError('EACCES');
    const head = headOf(readContent(fs, real));
    switch (head.kind) {
      case 'other':
        throw new FsError('ENOEXEC');
      case 'binary': {
        const arch = head.binary?.options.get('arch');
        if (arch !== undefined && !MACHINE.has(arch)) throw new FsError('ENOEXEC');
        const interpreter = head.binary?.options.get('interpreter');
        if (interpreter !== undefined && !fs.exists(interpreter)) throw new FsError('ENOENT');
        const privileged = !options?.split(',').includes('nosuid');
        return {
          argv: args,
          path: real,
          comm: path.slice(path.lastIndexOf('/') + 1).slice(0, 15),
          binary: head.binary,
          setuid: privileged && stat.mode & 0o4000 ? stat.uid : undefined,
          setgid: privileged && stat.mode & 0o2000 ? stat.gid : undefined,
        };
      }
      case 'script':
        args = [head.interpreter, ...(head.argument === undefined ? [] : [head.argument]), file, ...args.slice(1)];
        file = head.interpreter;
    }
  }
  throw new FsError('ELOOP');
}

/** Where a command name leads on a PATH; see Process.lookupExecutable. */
export function lookupExecutable(
  fs: FileView,
  name: string,
  path: string,
): { readonly path: string; readonly denied: boolean } | undefined {
  if (name === '') return undefined;
  if (name.includes('/')) return { path: name, denied: !isExecutable(fs, name) };
  let denied: string | undefined;
  for (const folder of path.split(':')) {
    const candidate = folder === '' ? `./${name}` : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
    if (!fs.exists(candidate)) continue;
    if (isExecutable(fs, candidate)) return { path: candidate, denied: false };
    if (fs.stat(candidate).type === 'file') denied ??= candidate;
  }
  return denied === undefined ? undefined : { path: denied, denied: true };
}

function isExecutable(fs: FileView, path: string): boolean {
  try {
    if (fs.stat(path).type !== 'file') return false;
    fs.access(path, { execute: true });
    return true;
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}

/** The kernel may read what the process may only execute. */
function readContent(fs: FileView, path: string): Content {
  try {
    return fs.content(path);
  } catch (error) {
    if (!(error instanceof FsError) || error.errno !== 'EACCES') throw error;
    return fs.with({ credentials: { uid: 0, gid: 0, groups: [], capabilities: ALL_CAPABILITIES } }).content(path);
  }
}

function headOf(content: Content): Head {
  const known = heads.get(content);
  if (known) return known;
  const head = parseHead(content);
  heads.set(content, head);
  return head;
}

function parseHead(content: Content): Head {
  const bytes = content.read(0, HEAD);
  if (bytes[0] === 0x23 && bytes[1] === 0x21) {
    const line = decodeUtf8(bytes.subarray(2)).split('\n', 1)[0] ?? '';
    const [, interpreter, argument] = /^[ \t]*([^ \t\0]+)(?:[ \t]+([^\0]*?))?[ \t]*$/.exec(line) ?? [];
    if (interpreter === undefined) return { kind: 'other' };
    return { kind: 'script', interpreter, argument: argument === '' ? undefined : argument };
  }
  if (bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46) return { kind: 'other' };
  const [, line] = /drydock:([^\n\0]+)/.exec(decodeUtf8(bytes)) ?? [];
  if (line === undefined) return { kind: 'binary', binary: undefined };
  const [program = '', ...pairs] = line.split(' ');
  const options = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at > 0) options.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return { kind: 'binary', binary: { program, options, content } };
}

function checkSize(argv: readonly string[], env: ReadonlyMap<string, string>): void {
  let bytes = 0;
  for (const argument of argv) {
    if (argument.length >= LARGEST_ARGUMENT) throw new FsError('E2BIG');
    bytes += argument.length + 9;
  }
  for (const [name, value] of env) bytes += name.length + value.length + 10;
  if (bytes > LARGEST_ARGUMENTS) throw new FsError('E2BIG');
}
