import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { DIRCOLORS_DATABASE } from './dircolors-database.ts';
import { globMatcher } from './glob.ts';
import { PLAIN } from './inputs.ts';
import { quote, quoteIfNeeded } from './quoting.ts';
import { complain, openInput, print, readAllText, reasonOf } from './streams.ts';

/** Keywords of a database and the two letters each is in LS_COLORS. */
const CODES: Readonly<Record<string, string>> = {
  NORMAL: 'no',
  NORM: 'no',
  FILE: 'fi',
  RESET: 'rs',
  DIR: 'di',
  LNK: 'ln',
  LINK: 'ln',
  SYMLINK: 'ln',
  ORPHAN: 'or',
  MISSING: 'mi',
  FIFO: 'pi',
  PIPE: 'pi',
  SOCK: 'so',
  BLK: 'bd',
  BLOCK: 'bd',
  CHR: 'cd',
  CHAR: 'cd',
  DOOR: 'do',
  EXEC: 'ex',
  LEFT: 'lc',
  LEFTCODE: 'lc',
  RIGHT: 'rc',
  RIGHTCODE: 'rc',
  END: 'ec',
  ENDCODE: 'ec',
  SUID: 'su',
  SETUID: 'su',
  SGID: 'sg',
  SETGID: 'sg',
  STICKY: 'st',
  OTHER_WRITABLE: 'ow',
  OWR: 'ow',
  STICKY_OTHER_WRITABLE: 'tw',
  OWT: 'tw',
  CAPABILITY: 'ca',
  MULTIHARDLINK: 'mh',
  CLRTOEOL: 'cl',
};

/** Keywords of Slackware's dircolors that mean nothing here. */
const IGNORED: readonly string[] = ['OPTIONS', 'COLOR', 'EIGHTBIT'];

/** A colour of a database: a code (`di`) or the end of a name (`*.tar`), and the numbers. */
interface Colour {
  readonly item: string;
  readonly value: string;
}

/** GNU dircolors: shell code that sets LS_COLORS from a database. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'bcp',
    long: {
      sh: 'b',
      'bourne-shell': 'b',
      csh: 'c',
      'c-shell': 'c',
      'print-database': 'p',
      'print-ls-colors': 'display',
    },
  });
  const database = options.has('p');
  const display = options.has('display');
  const asked = options.last('b', 'c');
  if ((database || display) && asked !== undefined)
    throw new UsageError(
      'the options to output non shell syntax,\nand to select a shell syntax are mutually exclusive',
    );
  if (database && display)
    throw new UsageError('options --print-database and --print-ls-colors are mutually exclusive');
  const extra = options.operands[database ? 0 : 1];
  if (extra !== undefined) {
    const why = database ? '\nfile operands cannot be combined with --print-database (-p)' : '';
    throw new UsageError(`extra operand ${quote(process, extra)}${why}`);
  }
  if (database) {
    await print(process, DIRCOLORS_DATABASE);
    return 0;
  }
  const shell = display ? undefined : (asked ?? shellOf(process));
  const [file] = options.operands;
  const { colours, problems } = coloursOf(
    process,
    file === undefined ? DIRCOLORS_DATABASE : await textIn(process, file),
  );
  const name = file === undefined ? '<internal>' : quoteIfNeeded(file);
  for (const problem of problems) await complain(process, `${name}:${problem}`);
  if (problems.length > 0) return 1;
  if (display) {
    const shown = colours.map(({ item, value }) => `\x1b[${value}m${item}\t${value}\x1b[0m\n`);
    await print(process, shown.join(''));
  } else {
    const value = colours.map((colour) => `${escaped(colour.item)}=${escaped(colour.value)}:`).join('');
    await print(process, shell === 'c' ? `setenv LS_COLORS '${value}'\n` : `LS_COLORS='${value}';\nexport LS_COLORS\n`);
  }
  return 0;
}

/** The syntax of $SHELL: `c` for csh and tcsh. */
function shellOf(process: Process): 'b' | 'c' {
  const shell = process.env.get('SHELL') ?? '';
  if (shell === '') throw new AppletFailure('no SHELL environment variable, and no shell type option given');
  return /(?:^|\/)t?csh$/.test(shell) ? 'c' : 'b';
}

/** A folder opens and then has no lines, as getline(3) sees it. */
async function textIn(process: Process, file: string): Promise<string> {
  let fd = 0;
  try {
    fd = openInput(process, file);
  } catch (error) {
    throw new AppletFailure(PLAIN.open(quoteIfNeeded(file), reasonOf(error)));
  }
  try {
    return await readAllText(process, fd);
  } catch (error) {
    if (error instanceof FsError && error.errno === 'EISDIR') return '';
    throw error;
  } finally {
    if (fd > 0) process.close(fd);
  }
}

/**
 * The colours that hold for $TERM and $COLORTERM: lines in front of all TERM lines, and those behind a run of TERM and COLORTERM lines of
 * which one matches. A problem is `LINE: sentence`.
 */
function coloursOf(
  process: Process,
  text: string,
): { readonly colours: readonly Colour[]; readonly problems: readonly string[] } {
  const terminals: Readonly<Record<string, string>> = {
    TERM: process.env.get('TERM') || 'none',
    COLORTERM: process.env.get('COLORTERM') ?? '',
  };
  const colours: Colour[] = [];
  const problems: string[] = [];
  let state: 'global' | 'no' | 'sure' | 'yes' = 'global';
  for (const [index, line] of text.split('\n').entries()) {
    const [, keyword, rest = ''] = /^\s*([^\s#]\S*)(.*)$/.exec(line) ?? [];
    if (keyword === undefined) continue;
    const value = (rest.split('#', 1)[0] as string).trim();
    if (value === '') {
      problems.push(`${index + 1}: invalid line;  missing second token`);
      continue;
    }
    const name = keyword.toUpperCase();
    const terminal = Object.hasOwn(terminals, name) ? terminals[name] : undefined;
    if (terminal !== undefined) {
      if (state !== 'sure') state = globMatcher(value)(terminal) ? 'sure' : 'no';
      continue;
    }
    if (state === 'sure') state = 'yes';
    if (state === 'no') continue;
    if (keyword.startsWith('.')) colours.push({ item: `*${keyword}`, value });
    else if (keyword.startsWith('*')) colours.push({ item: keyword, value });
    else if (Object.hasOwn(CODES, name)) colours.push({ item: CODES[name] as string, value });
    else if (!IGNORED.includes(name) && state === 'yes') problems.push(`${index + 1}: unrecognized keyword ${keyword}`);
  }
  return { colours, problems };
}

/** Safe between single quotes, with the `:` and `=` of a value not taken for LS_COLORS's own. */
function escaped(text: string): string {
  return text.replace(/((?:\\.|\^.)+)|'|[:=]/gs, (found, kept: string | undefined) => {
    if (kept !== undefined) return kept.replaceAll("'", "'\\''");
    return found === "'" ? "'\\''" : `\\${found}`;
  });
}

export const dircolors: Applet = {
  name: 'dircolors',
  only: ['gnu'],
  usage: `dircolors [OPTION]... [FILE]
Output commands to set the LS_COLORS environment variable.

Determine format of output:
  -b, --sh, --bourne-shell    output Bourne shell code to set LS_COLORS
  -c, --csh, --c-shell        output C shell code to set LS_COLORS
  -p, --print-database        output defaults
      --print-ls-colors       output fully escaped colors for display

If FILE is specified, read it to determine which colors to use for which
file types and extensions.  Otherwise, a precompiled database is used.
For details on the format of these files, run 'dircolors --print-database'.`,
  run,
};
