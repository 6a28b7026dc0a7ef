import { DockerfileError } from '../dockerfile/error.ts';
import { withSuggestion } from '../suggest.ts';

type FlagType = 'bool' | 'string' | 'strings';

/** The values that an instruction's flags were given. */
export interface FlagValues {
  string(name: string): string;
  strings(name: string): readonly string[];
  /** undefined when it was not given. */
  bool(name: string): boolean | undefined;
}

/** `--from=build --chown=1000` in front of an instruction's arguments (buildkit instructions/bflag.go). */
export class Flags {
  readonly #written: readonly string[];

  constructor(written: readonly string[]) {
    this.#written = written;
  }

  /** Reads them as the types say. Throws DockerfileError. */
  read(types: Readonly<Record<string, FlagType>> = {}): FlagValues {
    const values = new Map<string, string[]>();
    for (const word of this.#written) {
      if (!word.startsWith('--')) throw new DockerfileError(`arg should start with -- : ${word}`);
      const cut = word.indexOf('=');
      const flag = cut < 0 ? word : word.slice(0, cut);
      const value = cut < 0 ? undefined : word.slice(cut + 1);
      const name = flag.slice(2);
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      if (!type) throw new DockerfileError(withSuggestion(`unknown flag: ${flag}`, name, Object.keys(types)));
      const before = values.get(name);
      if (before && type !== 'strings') throw new DockerfileError(`duplicate flag specified: ${flag}`);
      values.set(name, [...(before ?? []), type === 'bool' ? boolText(flag, value) : text(flag, value)]);
    }
    return {
      string: (name) => values.get(name)?.[0] ?? '',
      strings: (name) => values.get(name) ?? [],
      bool: (name) => (values.has(name) ? values.get(name)?.[0] === 'true' : undefined),
    };
  }
}

function text(flag: string, value: string | undefined): string {
  if (value === undefined) throw new DockerfileError(`missing a value on flag: ${flag}`);
  return value;
}

function boolText(flag: string, value: string | undefined): string {
  if (value === '') throw new DockerfileError(`missing a value on flag: ${flag}`);
  const lower = (value ?? 'true').toLowerCase();
  if (lower !== 'true' && lower !== 'false')
    throw new DockerfileError(`expecting boolean value for flag ${flag}, not: ${value}`);
  return lower;
}
