import { goQuote, goQuoteChar } from '../../base/go-quote.ts';
import { type FlagSpec, takesValue } from './spec.ts';
import { type FlagSurroundings, FlagValues } from './values.ts';

/** A mistake in flags, in pflag's words; docker adds the usage and exits with 125. */
export class FlagError extends Error {}

/** `--help` where a command has no such flag of its own. */
export class HelpRequest extends Error {
  readonly notices: readonly string[];

  constructor(notices: readonly string[]) {
    super('help');
    this.notices = notices;
  }
}

export interface ParsedFlags {
  readonly values: FlagValues;
  readonly args: readonly string[];
  /** Lines such as `Flag --pause has been deprecated, …`, which docker prints on standard output. */
  readonly notices: readonly string[];
}

/**
 * Parses a command's words as pflag does. With `interspersed` off, the first word that is no flag ends the flags:
 * `docker run busybox ls -l`.
 */
export function parseFlags(
  specs: readonly FlagSpec[],
  words: readonly string[],
  interspersed: boolean,
  around: FlagSurroundings,
): ParsedFlags {
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const byShort = new Map(specs.filter((spec) => spec.short !== '').map((spec) => [spec.short, spec]));
  const values = new FlagValues(byName);
  const args: string[] = [];
  const notices: string[] = [];
  let at = 0;

  const set = (spec: FlagSpec, text: string): void => {
    try {
      values.set(spec, text, around);
    } catch (error) {
      const name = spec.short === '' ? `--${spec.name}` : `-${spec.short}, --${spec.name}`;
      throw new FlagError(`invalid argument ${goQuote(text)} for "${name}" flag: ${(error as Error).message}`);
    }
    if (spec.deprecated !== '') notices.push(`Flag --${spec.name} has been deprecated, ${spec.deprecated}`);
  };

  const next = (missing: string): string => {
    if (at >= words.length) throw new FlagError(`flag needs an argument: ${missing}`);
    return words[at++] ?? '';
  };

  const long = (word: string): void => {
    const body = word.slice(2);
    if (body.startsWith('-') || body.startsWith('=')) throw new FlagError(`bad flag syntax: ${word}`);
    const cut = body.indexOf('=');
    const name = cut < 0 ? body : body.slice(0, cut);
    const spec = byName.get(name);
    if (!spec) throw name === 'help' ? new HelpRequest(notices) : new FlagError(`unknown flag: --${name}`);
    set(spec, cut >= 0 ? body.slice(cut + 1) : takesValue(spec) ? next(`--${name}`) : 'true');
  };

  const short = (word: string): void => {
    for (let cluster = word.slice(1); cluster !== ''; cluster = cluster.slice(1)) {
      const letter = cluster.slice(0, 1);
      const spec = byShort.get(letter);
      if (!spec) {
        if (letter !== 'h') throw new FlagError(`unknown shorthand flag: ${goQuoteChar(letter)} in -${cluster}`);
        throw new HelpRequest([...notices, 'Flag shorthand -h has been deprecated, use --help']);
      }
      if (cluster.length > 2 && cluster[1] === '=') {
        set(spec, cluster.slice(2));
        return;
      }
      if (takesValue(spec)) {
        set(spec, cluster.length > 1 ? cluster.slice(1) : next(`${goQuoteChar(letter)} in -${cluster}`));
        return;
      }
      set(spec, 'true');
    }
  };

  while (at < words.length) {
    const word = words[at++] ?? '';
    if (word === '--') {
      args.push(...words.slice(at));
      break;
    }
    if (word.length < 2 || !word.startsWith('-')) {
      args.push(word);
      if (interspersed) continue;
      args.push(...words.slice(at));
      break;
    }
    if (word.startsWith('--')) long(word);
    else short(word);
  }
  return { values, args, notices };
}
