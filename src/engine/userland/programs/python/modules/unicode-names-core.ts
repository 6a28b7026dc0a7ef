import { native } from '../objects/define.ts';
import { keyError, typeError, valueError } from '../objects/exception.ts';
import { PyPrimitive, typeOf, type Value } from '../objects/object.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { ALIASES, ALPHABET, BLOCKS, RULED, WORDS } from './unicode-names.generated.ts';

// DIFFERS: unicodedata.lookup knows no named sequences of several characters, such as KEYCAP DIGIT ONE.

const HANGUL = 'HANGUL SYLLABLE ';
const FIRST = 0xac00;
const LEADS = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');

/** Names longer than this are not looked for. */
const LONGEST = 256;

const words = WORDS.trim().split(/\s/);
const numbers = new Map(words.map((word, i) => [word, i]));
const blocks = new Map(
  BLOCKS.trim()
    .split('\n')
    .map((line) => [Number.parseInt(line, 16), line.slice(line.indexOf(';') + 1)] as const),
);

function packed(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const number = numbers.get(word);
      if (number === undefined) return `~${word}~`;
      return (ALPHABET[Math.floor(number / ALPHABET.length)] as string) + ALPHABET[number % ALPHABET.length];
    })
    .join('');
}

function unpacked(text: string): string {
  const out: string[] = [];
  for (let i = 0; i < text.length; ) {
    if (text[i] === '~') {
      const end = text.indexOf('~', i + 1);
      out.push(text.slice(i + 1, end));
      i = end + 1;
    } else {
      out.push(
        words[
          ALPHABET.indexOf(text[i] as string) * ALPHABET.length + ALPHABET.indexOf(text[i + 1] as string)
        ] as string,
      );
      i += 2;
    }
  }
  return out.join(' ');
}

/** The name of a character; undefined for those that have none. */
export function nameOf(code: number): string | undefined {
  const hex = code.toString(16).toUpperCase();
  for (const [begin, runs] of RULED) if (runs.some(([from, to]) => code >= from && code <= to)) return begin + hex;
  const syllable = code - FIRST;
  if (syllable >= 0 && syllable < LEADS.length * VOWELS.length * TAILS.length) {
    const tail = syllable % TAILS.length;
    const vowel = Math.floor(syllable / TAILS.length) % VOWELS.length;
    const lead = Math.floor(syllable / TAILS.length / VOWELS.length);
    return HANGUL + LEADS[lead] + VOWELS[vowel] + TAILS[tail];
  }
  const text = blocks.get(code >> 8)?.split(';')[code & 255];
  return text ? unpacked(text) : undefined;
}

/** The character of a name or alias, whatever its case. */
export function codeOf(given: string): number | undefined {
  for (const [begin] of RULED) {
    if (!given.startsWith(begin)) continue;
    const digits = given.slice(begin.length);
    const code = /^[0-9A-F]{4,5}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
    if (nameOf(code) === given) return code;
  }
  const name = given.toUpperCase();
  if (name.startsWith(HANGUL)) {
    const [, lead = '', vowel = '', tail = ''] =
      /^([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name.slice(HANGUL.length)) ?? [];
    const [l, v, t] = [LEADS.indexOf(lead), VOWELS.indexOf(vowel), TAILS.indexOf(tail)];
    return l < 0 || v < 0 || t < 0 ? undefined : FIRST + (l * VOWELS.length + v) * TAILS.length + t;
  }
  const selector = /^VS([1-9]\d*)$/.exec(name);
  if (selector) return codeOf(`VARIATION SELECTOR-${selector[1]}`);
  const wanted = packed(name);
  for (const [block, text] of blocks) {
    if (!text.includes(wanted)) continue;
    const at = text.split(';').indexOf(wanted);
    if (at >= 0) return (block << 8) + at;
  }
  const alias = ALIASES.split('\n').find((line) => line.slice(line.indexOf(';') + 1) === name);
  return alias === undefined || name === '' ? undefined : Number.parseInt(alias, 16);
}

const textOf = (value: Value): Value => (value instanceof PyPrimitive ? value.prim : value);

function lookup(value: Value): Value {
  const name = textOf(value);
  if (typeof name !== 'string') throw typeError(`a bytes-like object is required, not '${typeOf(value).shown}'`);
  if (name.length > LONGEST) throw keyError('name too long');
  const code = codeOf(name);
  if (code === undefined) throw keyError(`undefined character name '${name}'`);
  return String.fromCodePoint(code);
}

function name(value: Value, fallback: Value): Value {
  const text = textOf(value);
  if (typeof text !== 'string' || [...text].length !== 1)
    throw typeError(`name() argument 1 must be a unicode character, not ${typeOf(value).shown}`);
  const found = nameOf(text.codePointAt(0) as number);
  if (found !== undefined) return found;
  if (fallback === undefined) throw valueError('no such name');
  return fallback;
}

/** _unicode_names: what all characters of Unicode 15.1 are called. */
export const unicodeNamesCore: LibraryModule = {
  init: (vm, module) => {
    vm.characterNames.find = (text) => (text.length > LONGEST ? undefined : codeOf(text));
    module.dict.set(
      'lookup',
      native('lookup', 'name', (_v, text) => lookup(text)),
    );
    module.dict.set(
      'name',
      native('name', 'chr default?', (_v, char, fallback) => name(char, fallback)),
    );
  },
};
