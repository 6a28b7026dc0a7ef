import { bytesFromText } from './bytes-text.ts';
import { complain, writeError } from './messages.ts';
import type { ShellState } from './state.ts';
import type { Variable } from './variables.ts';

/** One call of a builtin; `args` without its name. */
export interface Invocation {
  readonly shell: ShellState;
  readonly name: string;
  readonly args: readonly string[];
  /** `name=(…)` arguments, by their position in argv (the name is 0). */
  readonly arrays: ReadonlyMap<
    number,
    {
      readonly name: string;
      readonly append: boolean;
      readonly pairs: readonly (readonly [string | undefined, string, boolean?])[];
    }
  >;
}

export type DialectName = ShellState['dialect']['name'];

/** A command that the shell itself is. */
export interface Builtin {
  readonly name: string;
  /** POSIX's special ones: an error ends ash and dash. */
  readonly special?: boolean;
  /** Shells that have it; all when left out. */
  readonly only?: readonly DialectName[];
  /** bash's synopsis, for usage lines and `help`. */
  readonly synopsis?: string;
  /** First sentence of bash's help. */
  readonly summary?: string;
  run(call: Invocation): Promise<number>;
}

/** What a builtin does, where its facts stand apart from it; answers `$?`. */
export type BuiltinCode = (call: Invocation, builtin: Builtin) => Promise<number>;

/** Options taken apart. `letters` as for getopt: a colon behind those with an argument. */
export interface Options {
  readonly flags: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  /** The first letter that is not known, or lacks its argument. */
  readonly bad: { readonly letter: string; readonly missing: boolean } | undefined;
}

export function parseOptions(args: readonly string[], letters: string): Options {
  const flags = new Map<string, string>();
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--') {
      at++;
      break;
    }
    if (!arg.startsWith('-') || arg === '-') break;
    for (let i = 1; i < arg.length; i++) {
      const letter = arg[i] as string;
      const known = letters.indexOf(letter);
      if (known < 0 || letter === ':') return { flags, rest: args.slice(at), bad: { letter, missing: false } };
      if (letters[known + 1] !== ':') {
        flags.set(letter, '');
        continue;
      }
      const value = i + 1 < arg.length ? arg.slice(i + 1) : args[++at];
      if (value === undefined) return { flags, rest: [], bad: { letter, missing: true } };
      flags.set(letter, value);
      break;
    }
  }
  return { flags, rest: args.slice(at), bad: undefined };
}

/** Says what is wrong with an option: bash adds its usage line. Answers 2. */
export async function badOption(call: Invocation, builtin: Builtin, bad: NonNullable<Options['bad']>): Promise<number> {
  const { shell, name } = call;
  if (shell.dialect.name === 'bash') {
    await complain(
      shell,
      bad.missing ? `-${bad.letter}: option requires an argument` : `-${bad.letter}: invalid option`,
      name,
    );
    if (builtin.synopsis) await writeError(shell, `${name}: usage: ${builtin.synopsis}\n`);
    return 2;
  }
  const ash = shell.dialect.name === 'ash';
  await complain(
    shell,
    bad.missing
      ? `${ash ? 'no' : 'No'} arg for -${bad.letter} option`
      : `${ash ? 'illegal' : 'Illegal'} option -${bad.letter}`,
    name,
  );
  return 2;
}

/** Text on standard output. */
export function print(call: Invocation, text: string): Promise<void> {
  return call.shell.process.write(1, bytesFromText(text));
}

export function hasValue(variable: Variable): boolean {
  return variable.value !== undefined || variable.items !== undefined;
}
