import { FsError, strerror } from '../../fs/errno.ts';
import { isDirectory } from './glob.ts';
import { complain } from './messages.ts';
import type { ShellState } from './state.ts';
import { getText } from './variables.ts';

/** The file that a command name means, by the hash table and PATH. */
export function findProgram(
  shell: ShellState,
  name: string,
  path = getText(shell.variables, 'PATH'),
): { readonly path: string; readonly denied: boolean } | undefined {
  if (name.includes('/')) return { path: name, denied: false };
  if (name === '') return undefined;
  const hashed = shell.hashed.get(name);
  if (hashed && shell.process.fs.exists(hashed)) return { path: hashed, denied: false };
  const found = shell.process.lookupExecutable(name, path ?? '');
  if (found && !found.denied) shell.hashed.set(name, found.path);
  return found;
}

/** Replaces this process by a program; when that is not possible, says so and answers 126 or 127. */
export async function becomeProgram(
  shell: ShellState,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
  path?: string,
  builtin?: string,
): Promise<number> {
  const name = argv[0] as string;
  const found =
    path === undefined
      ? findProgram(shell, name)
      : name.includes('/')
        ? { path: name, denied: false }
        : shell.process.lookupExecutable(name, path);
  if (name === '' && shell.dialect.name === 'ash') return emptyName(shell, name, new FsError('EACCES'), builtin);
  if (!found) return notFound(shell, name, builtin);
  if (found.denied) return refused(shell, name, new FsError('EACCES'), builtin);
  try {
    if (shell.dialect.name === 'bash') (env as Map<string, string>).set('_', shell.process.fs.absolute(found.path));
    return await shell.process.exec({ path: found.path, argv, env });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'ENOEXEC') return runAsScript(shell, found.path, argv, env);
    return refused(shell, found.path === name || name.includes('/') ? name : found.path, error, builtin);
  }
}

async function notFound(shell: ShellState, name: string, builtin?: string): Promise<number> {
  const bash = shell.dialect.name === 'bash';
  await complain(shell, bash && builtin === undefined ? `${name}: command not found` : `${name}: not found`, builtin);
  return 127;
}

/** ash looks for `` in the first folder of PATH, finds the folder itself, and still answers 127. */
async function emptyName(shell: ShellState, name: string, error: FsError, builtin?: string): Promise<number> {
  await refused(shell, name, error, builtin);
  return 127;
}

async function refused(shell: ShellState, name: string, error: FsError, builtin?: string): Promise<number> {
  if (shell.dialect.name !== 'bash') {
    const missing = error.errno === 'ENOENT' || error.errno === 'ENOTDIR';
    await complain(shell, `${name}: ${missing ? 'not found' : strerror(error.errno)}`, builtin);
    return missing ? 127 : 126;
  }
  if (isDirectory(shell.process.fs, name)) {
    await complain(shell, `${name}: Is a directory`, builtin);
    return 126;
  }
  if (error.errno === 'ENOENT' && shell.process.fs.exists(name)) {
    await complain(shell, `${name}: cannot execute: required file not found`, builtin);
    return 127;
  }
  await complain(
    shell,
    `${name}: ${error.errno === 'ENOEXEC' ? 'cannot execute binary file: Exec format error' : strerror(error.errno)}`,
    builtin,
  );
  return error.errno === 'ENOENT' ? 127 : 126;
}

/** A text file without `#!`: run by a fresh shell of the same kind. */
async function runAsScript(
  shell: ShellState,
  path: string,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
): Promise<number> {
  const head = shell.process.fs.readFile(path).subarray(0, 128);
  const line = head.indexOf(10);
  if ((line < 0 ? head : head.subarray(0, line)).includes(0)) return refused(shell, path, new FsError('ENOEXEC'));
  shell.process.env.clear();
  for (const [name, value] of env) shell.process.env.set(name, value);
  return shell.hooks.runScript(shell.process, shell.dialect, path, argv);
}
