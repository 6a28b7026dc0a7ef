/** What a flag's value is; the letter of its help and of its errors depends on it. */
export type FlagKind =
  | 'bool'
  | 'int'
  | 'int64'
  | 'uint'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'float'
  | 'string'
  | 'strings'
  | 'stringArray'
  | 'list'
  | 'map'
  | 'bytes'
  | 'swap'
  | 'decimal'
  | 'duration'
  | 'filter'
  | 'mount'
  | 'network'
  | 'ulimit'
  | 'ip'
  | 'ipSlice'
  | 'ipNetSlice'
  | 'gpu-request'
  | 'stringToString'
  | 'other';

export interface FlagSpec {
  readonly name: string;
  /** One letter, or empty. */
  readonly short: string;
  readonly kind: FlagKind;
  /** What is checked of each value of a `list` or `map`: env, label, ip … */
  readonly check: string;
  /** The word behind the flag's name in the help: `list`, `bytes`; empty for switches. */
  readonly typeName: string;
  /** As pflag prints it; empty when there is none to print. */
  readonly preset: string;
  readonly usage: string;
  readonly hidden: boolean;
  /** pflag's MarkDeprecated: what follows "Flag --x has been deprecated, ". */
  readonly deprecated: string;
  /** Known, but Drydock cannot do it: using it is refused in plain words. */
  readonly refused: boolean;
  /** Another name of the same value: `--net` of `--network`. */
  readonly target: string;
}

const TYPE_NAMES: Partial<Record<FlagKind, string>> = { bool: '', int64: 'int', uint64: 'uint', swap: 'bytes' };

/**
 * Reads flags written one a line, as they are declared in the verbs' files:
 * `-m --memory bytes Memory limit`, `--pull string=missing Pull image …`, `-e --env list:env Set …`.
 * After the kind: `=preset`, `!` refused, `~` hidden, `>name` same value as that flag, `(word)` the help's type word;
 * `DEPRECATED[text]` opens the usage of a deprecated flag; `\n` in a usage breaks the line.
 */
export function flagLines(text: string): readonly FlagSpec[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [flagLine(line.trim())]));
}

function flagLine(line: string): FlagSpec {
  const match =
    /^(?:-(\S) )?--(\S+) ([a-zA-Z0-9-]+)(?::(\w+))?(?:\(([^)]*)\))?(?:=(\S*?))?([!~]*)(?:>(\S+))?(?: (?:DEPRECATED\[(.*?)\] ?)?(.*))?$/.exec(
      line,
    );
  if (!match) throw new Error(`not a flag: ${line}`);
  const [
    ,
    short = '',
    name = '',
    kind = '',
    check = '',
    word,
    preset = '',
    marks = '',
    target,
    deprecated = '',
    usage = '',
  ] = match;
  return {
    name,
    short,
    kind: kind as FlagKind,
    check,
    typeName: word ?? TYPE_NAMES[kind as FlagKind] ?? kind,
    preset,
    usage: usage.replaceAll('\\n', '\n'),
    hidden: marks.includes('~') || deprecated !== '',
    deprecated,
    refused: marks.includes('!'),
    target: target ?? name,
  };
}

/** A switch stands without a value: `--rm`. */
export function takesValue(flag: FlagSpec): boolean {
  return flag.kind !== 'bool';
}
