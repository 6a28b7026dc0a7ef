import type { Process } from '../../kernel/process.ts';
import { flavourOf } from '../applet.ts';

/** What an applet accepts. */
export interface OptionSpec {
  /**
   * As for getopt(3): `an:o::` has -a, -n VALUE, -o[VALUE]. A leading `+` stops at the first operand; otherwise options may
   * stand behind operands.
   */
  readonly short: string;
  /**
   * Long names and the name each is recorded under, most often its short letter: `{ all: 'a', 'lines:': 'n', 'color::': 'color' }`.
   * A colon behind the name takes a value (`--lines=3`, `--lines 3`), two an optional one (`--color=always`).
   */
  readonly long?: Readonly<Record<string, string>>;
}

/** Options as they were typed, in order. `name` is the letter, or what `OptionSpec.long` records the long name under. */
export interface GivenOption {
  readonly name: string;
  readonly value: string | undefined;
}

export interface Options {
  has(name: string): boolean;
  /** How often it was given: `-vv` is 2. */
  count(name: string): number;
  /** Of the last one given. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  /** Which of these was given last: for options that override each other. */
  last(...names: readonly string[]): string | undefined;
  readonly given: readonly GivenOption[];
  readonly operands: readonly string[];
}

/**
 * Ends an applet from anywhere inside it: whoever runs the applet prints `NAME: message` on stderr and exits with `status`.
 * (busybox's bb_error_msg_and_die, GNU's error(1, …).)
 */
export class AppletFailure extends Error {
  readonly status: number;

  constructor(message: string, status = 1) {
    super(message);
    this.name = 'AppletFailure';
    this.status = status;
  }
}

/**
 * Wrong use: prints `NAME: message` when there is one, then busybox's usage block, or GNU's "Try 'NAME --help' for more
 * information.". `status` defaults to the family's: 1 (GNU's ls, grep, sort, diff … pass their own 2).
 */
export class UsageError extends AppletFailure {
  constructor(message = '', status = 1) {
    super(message, status);
    this.name = 'UsageError';
  }
}

/** The name in front of messages: busybox prints the applet's, GNU argv[0] as typed. */
export function programName(process: Process): string {
  const first = process.argv[0] ?? '';
  if (flavourOf(process) === 'gnu') return first;
  const base = baseName(first);
  return base.startsWith('busybox') && process.argv[1] !== undefined ? baseName(process.argv[1]) : base;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^-/, '');
}

/**
 * getopt_long. Throws UsageError with the C library's sentence (glibc's, or musl's for a binary with `libc=musl`) after an
 * unknown option or a missing value; `status` is its exit code.
 */
export function parseOptions(process: Process, args: readonly string[], spec: OptionSpec, status = 1): Options {
  const say = process.binary?.options.get('libc') === 'musl' ? MUSL : GLIBC;
  const fail = (message: string): never => {
    throw new UsageError(message, status);
  };
  const inOrder = spec.short.startsWith('+');
  const letters = shortOptions(spec.short.replace(/^[+-]/, ''));
  const longs = longOptions(spec.long ?? {});
  const given: GivenOption[] = [];
  const operands: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      if (inOrder) {
        operands.push(...args.slice(at));
        break;
      }
      operands.push(arg);
      continue;
    }
    if (arg.startsWith('--')) {
      const equals = arg.indexOf('=');
      const typed = equals < 0 ? arg.slice(2) : arg.slice(2, equals);
      const inline = equals < 0 ? undefined : arg.slice(equals + 1);
      const matches = longs.filter((long) => long.name.startsWith(typed));
      const exact = matches.find((long) => long.name === typed);
      const distinct = new Set(matches.map((long) => `${long.record}/${long.takes}`));
      const long = exact ?? (distinct.size === 1 ? matches[0] : undefined);
      if (!long) {
        fail(
          matches.length > 0
            ? say.ambiguous(
                typed,
                matches.map((match) => match.name),
              )
            : say.unknownLong(typed, arg),
        );
        break;
      }
      if (inline !== undefined && long.takes === 'nothing') fail(say.noValueAllowed(long.name));
      let value = inline;
      if (value === undefined && long.takes === 'value') {
        at += 1;
        value = args[at];
        if (value === undefined) fail(say.longNeedsValue(long.name));
      }
      given.push({ name: long.record, value });
      continue;
    }
    for (let i = 1; i < arg.length; i++) {
      const letter = arg[i] as string;
      const takes = letters.get(letter) ?? fail(say.unknown(letter));
      if (takes === 'nothing') {
        given.push({ name: letter, value: undefined });
        continue;
      }
      let value: string | undefined = i + 1 < arg.length ? arg.slice(i + 1) : undefined;
      if (value === undefined && takes === 'value') {
        at += 1;
        value = args[at];
        if (value === undefined) fail(say.needsValue(letter));
      }
      given.push({ name: letter, value });
      break;
    }
  }
  return optionsOf(given, operands);
}

function optionsOf(given: readonly GivenOption[], operands: readonly string[]): Options {
  return {
    has: (name) => given.some((option) => option.name === name),
    count: (name) => given.filter((option) => option.name === name).length,
    value: (name) => given.findLast((option) => option.name === name)?.value,
    values: (name) =>
      given.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : [])),
    last: (...names) => given.findLast((option) => names.includes(option.name))?.name,
    given,
    operands,
  };
}

type Takes = 'nothing' | 'value' | 'optional';

function shortOptions(text: string): ReadonlyMap<string, Takes> {
  const letters = new Map<string, Takes>();
  for (const [, letter = '', colons = ''] of text.matchAll(/([^:])(:{0,2})/g)) {
    letters.set(letter, colons === '' ? 'nothing' : colons === ':' ? 'value' : 'optional');
  }
  return letters;
}

function longOptions(
  long: Readonly<Record<string, string>>,
): readonly { readonly name: string; readonly takes: Takes; readonly record: string }[] {
  return Object.entries(long).map(([name, record]) => ({
    name: name.replace(/:+$/, ''),
    takes: name.endsWith('::') ? 'optional' : name.endsWith(':') ? 'value' : 'nothing',
    record,
  }));
}

const GLIBC = {
  unknown: (letter: string) => `invalid option -- '${letter}'`,
  needsValue: (letter: string) => `option requires an argument -- '${letter}'`,
  unknownLong: (_name: string, arg: string) => `unrecognized option '${arg}'`,
  longNeedsValue: (name: string) => `option '--${name}' requires an argument`,
  noValueAllowed: (name: string) => `option '--${name}' doesn't allow an argument`,
  ambiguous: (name: string, names: readonly string[]) =>
    `option '--${name}' is ambiguous; possibilities:${names.map((each) => ` '--${each}'`).join('')}`,
};

const MUSL: typeof GLIBC = {
  unknown: (letter) => `unrecognized option: ${letter}`,
  needsValue: (letter) => `option requires an argument: ${letter}`,
  unknownLong: (name) => `unrecognized option: ${name}`,
  longNeedsValue: (name) => `option requires an argument: ${name}`,
  noValueAllowed: (name) => `option does not take an argument: ${name}`,
  ambiguous: (name) => `option is ambiguous: ${name}`,
};
