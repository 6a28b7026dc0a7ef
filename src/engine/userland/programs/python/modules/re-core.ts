import { latin } from '../builtins/bytes-text.ts';
import { asText } from '../builtins/str-splitting.ts';
import { native } from '../objects/define.ts';
import { PyException, raise, typeError } from '../objects/exception.ts';
import { PyBytes, PyDict, PyList, typeOf, type Value } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { translatePattern } from './regex-syntax.ts';

const IGNORECASE = 2;
const MULTILINE = 8;
const DOTALL = 16;
const VERBOSE = 64;
const ASCII = 256;

interface Compiled {
  readonly source: string;
  readonly flags: string;
  readonly all: RegExp;
}

const optionsOf = (flags: number): Parameters<typeof translatePattern>[1] => ({
  verbose: (flags & VERBOSE) !== 0,
  ascii: (flags & ASCII) !== 0,
  multiline: (flags & MULTILINE) !== 0,
});

const cache = new Map<string, Compiled>();

function compile(pattern: string, flags: number): Compiled {
  const key = `${flags} ${pattern}`;
  const known = cache.get(key);
  if (known) return known;
  const translated = translatePattern(pattern, optionsOf(flags));
  const total = flags | translated.flags;
  const letters = `dgu${total & IGNORECASE ? 'i' : ''}${total & MULTILINE ? 'm' : ''}${total & DOTALL ? 's' : ''}`;
  let all: RegExp;
  try {
    all = new RegExp(translated.source, letters);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw raise('ValueError', `bad pattern: ${pattern}`);
  }
  const made = { source: translated.source, flags: letters, all };
  if (cache.size > 500) cache.clear();
  cache.set(key, made);
  return made;
}

function subject(value: Value): string {
  const text = asText(value);
  if (text !== undefined) return text;
  if (value instanceof PyBytes) return latin(value.v);
  throw typeError(`expected string or bytes-like object, got '${typeOf(value).name}'`);
}

/** Runs a pattern; answers a list of (start, end) of all groups, or None. mode: search, match, fullmatch. */
function run(pattern: string, flags: number, text: Value, from: number, to: number, mode: string): Value {
  const { source, flags: letters, all } = compile(pattern, flags);
  const whole = subject(text);
  const cut = to < whole.length ? whole.slice(0, to) : whole;
  let regex = all;
  if (mode === 'match') regex = new RegExp(source, letters.replace('g', 'y'));
  else if (mode === 'fullmatch')
    regex = new RegExp(`(?:${source})$(?![^])`, letters.replace('g', 'y').replace('m', ''));
  regex.lastIndex = from;
  if (from > cut.length) return null;
  const found = regex.exec(cut);
  if (!found) return null;
  const spans: Value[] = [];
  for (const pair of found.indices ?? []) spans.push(pair ? pair[0] : -1, pair ? pair[1] : -1);
  return new PyList(spans);
}

// DIFFERS: Python's `re` runs on the host's regular expressions: a pattern that backtracks without end (`(a+)+b` on a long text) cannot be interrupted.

/** _sre: patterns on the host's regular expressions. */
export const reCore: LibraryModule = {
  init: (_vm, module) => {
    const d = module.dict;
    d.set(
      'check',
      native('check', 'pattern flags', (_v, pattern: string, flags: number) => {
        const { groups, names, flags: inline } = translatePattern(pattern, optionsOf(flags));
        compile(pattern, flags);
        const dict = new PyDict();
        for (const [name, index] of names) dict.set(name, index);
        return new PyList([groups, dict, flags | inline]);
      }),
    );
    d.set(
      'run',
      native(
        'run',
        'pattern flags text from to mode',
        (_v, pattern: string, flags: number, text, from: number, to: number, mode: string) =>
          run(pattern, flags, text, from, to, mode),
      ),
    );
  },
};
export { PyException };
