import { FsError, strerror } from '../../fs/errno.ts';
import { SIGNAL_NUMBERS, type Signal } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { becomeProgram } from './run-program.ts';
import { print } from './streams.ts';

const GNU_LONG = {
  'ignore-environment': 'i',
  null: '0',
  'unset:': 'u',
  'chdir:': 'C',
  'split-string:': 'S',
  'argv0:': 'a',
  debug: 'v',
  'ignore-signal::': 'ignore',
  'default-signal::': 'default',
  'block-signal::': 'block',
};

export const env: Applet = {
  name: 'env',
  usage: `env [-i0] [-u NAME]... [-] [NAME=VALUE]... [PROG ARGS]

Print current environment or run PROG after setting up environment

\t-, -i\tStart with empty environment
\t-0\tNUL terminated output
\t-u NAME\tRemove variable from environment`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    let words = args;
    const split = gnu ? /^-S(.*)$|^--split-string=(.*)$/s.exec(args[0] ?? '') : null;
    if (split)
      words = [...splitWords((split[1] ?? split[2] ?? '') || (args[1] ?? '')), ...args.slice(split[1] === '' ? 2 : 1)];
    const options = parseOptions(
      process,
      words,
      gnu
        ? { short: '+a:iC:u:0vS:', long: GNU_LONG }
        : { short: '+iu:0', long: { 'ignore-environment': 'i', 'unset:': 'u' } },
      gnu ? 125 : 1,
    );
    const operands = [...options.operands];
    const variables = new Map(process.env);
    if (options.has('i') || operands[0] === '-') variables.clear();
    if (operands[0] === '-') operands.shift();
    for (const name of options.values('u')) variables.delete(name);
    while (operands[0]?.includes('=')) {
      const assignment = operands.shift() as string;
      const equals = assignment.indexOf('=');
      variables.set(assignment.slice(0, equals), assignment.slice(equals + 1));
    }
    const folder = options.value('C');
    if (folder !== undefined) {
      if (operands.length === 0) throw new UsageError('must specify command with --chdir (-C)', 125);
      try {
        process.fs.chdir(folder);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        throw new AppletFailure(`cannot change directory to ${quote(process, folder)}: ${strerror(error.errno)}`, 125);
      }
    }
    if (operands.length === 0) {
      for (const [name, value] of variables) await print(process, `${name}=${value}${options.has('0') ? '\0' : '\n'}`);
      return 0;
    }
    for (const { name: action, value } of options.given)
      if (action === 'ignore' || action === 'default')
        for (const signal of signalsOf(value)) process.onSignal(signal, action);
    if (options.has('block')) throw new AppletFailure('drydock: --block-signal is not simulated', 125);
    const name = operands[0] as string;
    return becomeProgram(process, operands, variables, (reason) =>
      gnu ? `${quote(process, name)}: ${reason}` : `can't execute '${name}': ${reason}`,
    );
  },
};

/** `--ignore-signal=INT,TERM`; without names all that can be. */
function signalsOf(text: string | undefined): readonly Signal[] {
  const all = Object.keys(SIGNAL_NUMBERS) as Signal[];
  if (text === undefined) return all.filter((signal) => signal !== 'KILL' && signal !== 'STOP');
  return text.split(',').map((word) => {
    const found = all.find(
      (signal) => signal === word.replace(/^SIG/i, '').toUpperCase() || String(SIGNAL_NUMBERS[signal]) === word,
    );
    if (!found) throw new UsageError(`'${word}': invalid signal`, 125);
    return found;
  });
}

/** What -S makes of a `#!` line: words at spaces, quotes and backslashes as a shell has them. */
function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of text.matchAll(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs)) {
    words.push(
      match[0].replace(
        /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
        (_, single, double, plain) => single ?? (double as string | undefined)?.replace(/\\(.)/gs, '$1') ?? plain,
      ),
    );
  }
  return words;
}
