import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { byteTextOf, fromByteText, toByteText } from './byte-text.ts';
import { badRegex } from './regex.ts';
import { Executor } from './sed/executor.ts';
import { parseScript } from './sed/parser.ts';
import type { ScriptPart } from './sed/script.ts';
import { complain, flush, openInput, print, readAll } from './streams.ts';

const GNU_HELP = `  -n, --quiet, --silent
                 suppress automatic printing of pattern space
      --debug
                 annotate program execution
  -e script, --expression=script
                 add the script to the commands to be executed
  -f script-file, --file=script-file
                 add the contents of script-file to the commands to be executed
  --follow-symlinks
                 follow symlinks when processing in place
  -i[SUFFIX], --in-place[=SUFFIX]
                 edit files in place (makes backup if SUFFIX supplied)
  -l N, --line-length=N
                 specify the desired line-wrap length for the \`l' command
  --posix
                 disable all GNU extensions.
  -E, -r, --regexp-extended
                 use extended regular expressions in the script
                 (for portability use POSIX -E).
  -s, --separate
                 consider files as separate rather than as a single,
                 continuous long stream.
      --sandbox
                 operate in sandbox mode (disable e/r/w commands).
  -u, --unbuffered
                 load minimal amounts of data from the input files and flush
                 the output buffers more often
  -z, --null-data
                 separate lines by NUL characters
      --help     display this help and exit
      --version  output version information and exit

If no -e, --expression, -f, or --file option is given, then the first
non-option argument is taken as the sed script to interpret.  All
remaining arguments are names of input files; if no input files are
specified, then the standard input is read.

GNU sed home page: <https://www.gnu.org/software/sed/>.
General help using GNU software: <https://www.gnu.org/gethelp/>.
`;

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  let options: Options;
  try {
    options = parseOptions(process, args, {
      short: gnu ? 'bsnrzuEe:f:l:i::V:' : 'i::rEne:f:',
      long: {
        'in-place::': 'i',
        'regexp-extended': 'r',
        quiet: 'n',
        silent: 'n',
        'expression:': 'e',
        'file:': 'f',
        ...(gnu
          ? {
              'line-length:': 'l',
              separate: 's',
              unbuffered: 'u',
              'null-data': 'z',
              posix: 'posix',
              debug: 'debug',
              'follow-symlinks': 'follow-symlinks',
              sandbox: 'sandbox',
              version: 'version',
            }
          : {}),
      },
    });
  } catch (error) {
    if (!gnu || !(error instanceof UsageError)) throw error;
    await complain(process, error.message);
    return await gnuUsage(process);
  }
  if (gnu && options.has('version')) {
    await print(process, 'sed (GNU sed) 4.9\n');
    return 0;
  }
  const operands = [...options.operands];
  const parts: ScriptPart[] = [];
  for (const option of options.given) {
    if (option.name === 'e') parts.push({ text: byteTextOf(option.value ?? '') });
    else if (option.name === 'f') parts.push(await scriptFile(process, option.value ?? '', gnu));
  }
  if (!options.has('e') && !options.has('f')) {
    const script = operands.shift();
    if (script === undefined) {
      if (gnu) return await gnuUsage(process);
      throw new UsageError();
    }
    parts.push({ text: byteTextOf(script) });
  }
  const script = parseScript(parts, {
    gnu,
    extended: options.has('r') || options.has('E'),
    sayBad: (pattern, error) => badRegex(process, pattern, error),
  });
  const executor = new Executor(process, script, {
    gnu,
    quiet: options.has('n') || script.quiet,
    delimiter: options.has('z') ? '\0' : '\n',
    lineLength: Number(options.value('l') ?? 70),
  });
  if (options.has('i')) {
    if (operands.length === 0) {
      if (gnu) return 0;
      throw new AppletFailure('-i requires an argument');
    }
    for (const path of operands) {
      await editInPlace(process, executor, path, options.value('i'), gnu);
      if (executor.stopped && gnu) break;
    }
  } else if (options.has('s')) {
    const out = executor.standardOutput();
    for (const path of operands.length === 0 ? ['-'] : operands) await executor.run([path], out, true);
  } else await executor.run(operands.length === 0 ? ['-'] : operands, executor.standardOutput(), false);
  return executor.status;
}

async function gnuUsage(process: Process): Promise<number> {
  await flush(process);
  await process.write(
    2,
    `Usage: ${programName(process)} [OPTION]... {script-only-if-no-other-script} [input-file]...\n\n${GNU_HELP}`,
  );
  return 1;
}

async function scriptFile(process: Process, path: string, gnu: boolean): Promise<ScriptPart> {
  try {
    const text = toByteText(await readAll(process, openInput(process, path)));
    return {
      text: text
        .replace(/\n$/, '')
        .replace(/^#!.*\n/, (line) => (line.startsWith('#n\n') ? line : `#${line.slice(1)}`)),
      file: path,
    };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw new AppletFailure(gnu ? `couldn't open file ${path}: ${reason}` : `can't open '${path}': ${reason}`);
  }
}

/** -i: a new file beside the old one takes its name. */
async function editInPlace(
  process: Process,
  executor: Executor,
  path: string,
  suffix: string | undefined,
  gnu: boolean,
): Promise<void> {
  const { fs } = process;
  let mode: number;
  try {
    const stat = gnu ? fs.lstat(path) : fs.stat(path);
    mode = stat.mode;
    if (gnu && stat.type !== 'file') {
      await complain(process, `couldn't edit ${path}: not a regular file`);
      executor.status = 4;
      return;
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(process, `${gnu ? `can't read ${path}` : path}: ${strerror(error.errno)}`);
    executor.status = gnu ? 2 : 1;
    return;
  }
  const slash = path.lastIndexOf('/') + 1;
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const random = Array.from({ length: 6 }, () => letters[process.random.int(letters.length)]).join('');
  const temporary = gnu ? `${path.slice(0, slash)}sed${random}` : `${path}${random}`;
  let fd: number;
  try {
    fd = process.open(temporary, { write: true, create: true, exclusive: true, mode: mode & 0o777 });
    fs.chmod(temporary, mode);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw gnu
      ? new AppletFailure(`couldn't open temporary file ${slash === 0 ? './' : ''}${temporary}: ${reason}`, 4)
      : new AppletFailure(`can't create temp file '${path}XXXXXX': ${reason}`);
  }
  let chunks: string[] = [];
  let size = 0;
  const write = async (): Promise<void> => {
    await process.write(fd, fromByteText(chunks.join('')));
    chunks = [];
    size = 0;
  };
  await executor.run(
    [path],
    {
      unfinished: false,
      put: async (text) => {
        chunks.push(text);
        size += text.length;
        if (size > 65536) await write();
      },
    },
    true,
  );
  await write();
  process.close(fd);
  if (suffix !== undefined && suffix !== '') {
    const backup =
      suffix.includes('*') && gnu ? suffix.replaceAll('*', path.slice(slash)) : `${path.slice(slash)}${suffix}`;
    fs.rename(path, backup.includes('/') ? backup : `${path.slice(0, slash)}${backup}`);
  }
  fs.rename(temporary, path);
}

export const sed: Applet = {
  name: 'sed',
  usage: `sed [-i[SFX]] [-nrE] [-f FILE]... [-e CMD]... [FILE]...
or: sed [-i[SFX]] [-nrE] CMD [FILE]...

	-e CMD	Add CMD to sed commands to be executed
	-f FILE	Add FILE contents to sed commands to be executed
	-i[SFX]	Edit files in-place (otherwise write to stdout)
		Optionally back files up, appending SFX
	-n	Suppress automatic printing of pattern space
	-r,-E	Use extended regex syntax

If no -e or -f, the first non-option argument is the sed command string.
Remaining arguments are input files (stdin if none).`,
  run,
};
