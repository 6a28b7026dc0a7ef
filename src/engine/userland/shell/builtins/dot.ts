import { FsError, strerror } from '../../../fs/errno.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { isDirectory } from '../glob.ts';
import { complain, writeError } from '../messages.ts';
import { readScript } from '../read-file.ts';
import type { ShellState } from '../state.ts';
import { Failure, Jump } from '../state.ts';
import { getText } from '../variables.ts';

const MAX_DEPTH = 200;

function locate(shell: ShellState, name: string): string | undefined {
  if (name.includes('/')) return name;
  for (const directory of (getText(shell.variables, 'PATH') ?? '').split(':')) {
    const path = `${directory || '.'}/${name}`;
    if (shell.process.fs.exists(path) && !isDirectory(shell.process.fs, path)) return path;
  }
  return shell.dialect.name === 'bash' && shell.process.fs.exists(name) ? name : undefined;
}

async function missing(call: Invocation, name: string, error: FsError | undefined): Promise<number> {
  const { shell } = call;
  if (shell.dialect.name === 'bash') {
    const why = error ? strerror(error.errno) : 'No such file or directory';
    await complain(shell, error?.errno === 'EISDIR' ? `${call.name}: ${name}: is a directory` : `${name}: ${why}`);
    return 1;
  }
  const ash = shell.dialect.name === 'ash';
  if (!error) await complain(shell, `${name}: not found`, call.name);
  else {
    const why =
      error.errno === 'ENOENT' || error.errno === 'ENOTDIR'
        ? ash
          ? 'no such file'
          : 'No such file'
        : strerror(error.errno);
    if (ash && !shell.dialect.lineInErrors)
      await complain(shell, `can't open '${name}': ${strerror(error.errno)}`, call.name);
    else await complain(shell, `${ash ? "can't" : 'cannot'} open ${name}: ${why}`, call.name);
  }
  throw new Failure(2, 'exit');
}

async function run(call: Invocation): Promise<number> {
  const { shell, args } = call;
  const [name, ...rest] = args[0] === '--' ? args.slice(1) : args;
  if (name === undefined) {
    if (shell.dialect.name === 'bash') {
      await complain(shell, 'filename argument required', call.name);
      await writeError(shell, `${call.name}: usage: ${call.name} filename [arguments]\n`);
    }
    return 2;
  }
  const path = locate(shell, name);
  if (path === undefined) return missing(call, name, undefined);
  let text: string;
  try {
    if (isDirectory(shell.process.fs, path)) throw new FsError('EISDIR');
    text = await readScript(shell, path);
  } catch (error) {
    if (error instanceof FsError) return missing(call, name, error);
    throw error;
  }
  if (shell.sourced > MAX_DEPTH) {
    await complain(shell, 'too many nested files', call.name);
    throw new Failure(2, 'exit');
  }
  const { positional, source, commandName, loops, line } = shell;
  if (rest.length > 0) shell.positional = rest;
  shell.sourced++;
  shell.traceDepth++;
  if (shell.dialect.name === 'ash') shell.commandName = path;
  try {
    return await shell.hooks.runText(shell, text, { firstLine: 1, file: path, goesOn: true });
  } catch (error) {
    if (error instanceof Jump && error.kind === 'return') return error.value;
    throw error;
  } finally {
    shell.sourced--;
    shell.traceDepth--;
    if (rest.length > 0) shell.positional = positional;
    Object.assign(shell, { source, commandName, loops, line });
  }
}

export const dot: Builtin = {
  name: '.',
  special: true,
  synopsis: '. filename [arguments]',
  summary: 'Execute commands from a file in the current shell.',
  run,
};
export const source: Builtin = {
  name: 'source',
  special: true,
  only: ['ash', 'bash'],
  synopsis: 'source filename [arguments]',
  summary: 'Execute commands from a file in the current shell.',
  run,
};
