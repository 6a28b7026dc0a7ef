import { AppletFailure } from '../arguments.ts';
import { byteTextOf, textOf } from '../byte-text.ts';
import { compileRegex, RegexError } from '../regex.ts';
import { parseReplacement } from '../sed/escapes.ts';
import type { Substitution } from '../sed/script.ts';
import { substitute } from '../sed/substitute.ts';

type Kind = 'file' | 'symlink' | 'hardlink';

interface Rule {
  readonly apply: (name: string) => string;
  readonly kinds: ReadonlySet<Kind>;
}

/** `--transform='s,^src/,app/,;s/x/y/g'`: sed's `s` with further flags: r, h and s for members, hard and symbolic links, R, H, S for none of them. */
export function renamer(expressions: readonly string[]): (name: string, kind: Kind) => string {
  const rules = expressions.flatMap(parse);
  return (name, kind) => rules.reduce((text, { kinds, apply }) => (kinds.has(kind) ? apply(text) : text), name);
}

const bad = (why: string): AppletFailure =>
  new AppletFailure(`${why}\nTry 'tar --help' or 'tar --usage' for more information.`, 64);

function parse(text: string): readonly Rule[] {
  const rules: Rule[] = [];
  let kinds: ReadonlySet<Kind> = new Set<Kind>(['file', 'symlink', 'hardlink']);
  for (let at = 0; at < text.length; ) {
    if (text.startsWith('flags=', at)) {
      const end = text.indexOf(';', at) < 0 ? text.length : text.indexOf(';', at);
      kinds = withFlags(kinds, text.slice(at + 6, end));
      at = end + 1;
      continue;
    }
    if (text[at] !== 's') throw bad('Invalid transform expression');
    const delimiter = text[at + 1] ?? '';
    const middle = endOf(text, at + 2, delimiter);
    const close = endOf(text, middle + 1, delimiter);
    let end = text.indexOf(';', close);
    if (end < 0) end = text.length;
    rules.push(
      ruleOf(text.slice(at + 2, middle), text.slice(middle + 1, close), text.slice(close + 1, end), delimiter, kinds),
    );
    at = end + 1;
  }
  return rules;
}

/** The next delimiter without a backslash in front. */
function endOf(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === delimiter) return at;
  }
  throw bad('Invalid transform expression');
}

function ruleOf(
  pattern: string,
  replacement: string,
  flags: string,
  delimiter: string,
  kinds: ReadonlySet<Kind>,
): Rule {
  const number = /\d+/.exec(flags)?.[0];
  if (/[^gixrRsShH\d]/.test(flags))
    throw bad(`Unknown flag in transform expression: ${/[^gixrRsShH\d]/.exec(flags)?.[0]}`);
  try {
    const regex = compileRegex(byteTextOf(pattern.replaceAll(`\\${delimiter}`, delimiter)), {
      extended: flags.includes('x'),
      ignoreCase: flags.includes('i'),
    });
    const substitution: Substitution = {
      regex,
      replacement: parseReplacement(byteTextOf(replacement), delimiter, true),
      global: flags.includes('g'),
      which: number === undefined ? 1 : Number(number),
      print: 0,
      evaluate: false,
      file: undefined,
    };
    return {
      apply: (name) => textOf(substitute(byteTextOf(name), regex, substitution) ?? byteTextOf(name)),
      kinds: withFlags(kinds, flags),
    };
  } catch (error) {
    if (error instanceof RegexError) throw bad(`Invalid transform expression: ${error.message}`);
    throw error;
  }
}

const FLAGS: Readonly<Record<string, Kind>> = { r: 'file', h: 'hardlink', s: 'symlink' };

function withFlags(kinds: ReadonlySet<Kind>, flags: string): ReadonlySet<Kind> {
  const out = new Set(kinds);
  for (const flag of flags) {
    const kind = FLAGS[flag.toLowerCase()];
    if (!kind) continue;
    if (flag === flag.toLowerCase()) out.add(kind);
    else out.delete(kind);
  }
  return out;
}
