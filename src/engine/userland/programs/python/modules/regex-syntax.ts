import { errorType, PyException } from '../objects/exception.ts';
import { patternWidth } from './regex-width.ts';

export interface Translated {
  readonly source: string;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  /** From `(?i)` and the like at the beginning. */
  readonly flags: number;
}

const FLAGS: Readonly<Record<string, number>> = { i: 2, L: 4, m: 8, s: 16, u: 32, x: 64, a: 256 };

/** Carries the complaint to the `re` module, which makes re.error of it. */
export function patternError(message: string, pattern: string, at: number): PyException {
  const error = new PyException(errorType('ValueError'), [message, pattern, at]);
  error.setField('pattern error', true);
  return error;
}

/** Python's regular expression syntax in JavaScript's (with the u flag). */
export function translatePattern(
  pattern: string,
  options: { readonly verbose: boolean; readonly ascii: boolean; readonly multiline: boolean },
): Translated {
  let out = '';
  let groups = 0;
  let flags = 0;
  let verbose = options.verbose;
  const names = new Map<string, number>();
  const open: number[] = [];
  /** For each open group, where the inside of a look-behind begins in `out`; -1 for other groups. */
  const behinds: number[] = [];
  const classOf = (letter: string, inside: boolean): string | undefined => {
    if (options.ascii) return undefined;
    const sets: Readonly<Record<string, string>> = { w: '\\p{L}\\p{N}_', d: '\\p{Nd}', s: '\\s\\x1c-\\x1f\\x85' };
    const set = sets[letter.toLowerCase()];
    if (set === undefined) return undefined;
    if (letter === letter.toLowerCase()) return inside ? set : `[${set}]`;
    return inside ? `\\${letter}` : `[^${set}]`;
  };
  let i = 0;
  const escapeAt = (inside: boolean): string => {
    const next = pattern[i + 1];
    if (next === undefined) throw patternError('bad escape (end of pattern)', pattern, i);
    i += 2;
    const set = classOf(next, inside);
    if (set !== undefined) return set;
    if (inside && next === 'b') return '\\x08';
    if (next === 'A') return '(?<![^])';
    if (next === 'Z') return '(?![^])';
    if (next === 'a') return '\\x07';
    if (next === '0') return '\\0';
    if (/[1-9]/.test(next)) {
      const digits = /^\d{1,2}/.exec(pattern.slice(i - 1))?.[0] as string;
      i += digits.length - 1;
      if (Number(digits) > groups) throw patternError(`invalid group reference ${digits}`, pattern, i - digits.length);
      return `(?:\\${digits})`;
    }
    if (next === 'x' || next === 'u' || next === 'U') {
      const count = { x: 2, u: 4, U: 8 }[next];
      const hex = pattern.slice(i, i + count);
      i += count;
      return `\\u{${hex}}`;
    }
    if ('bBdDsSwWfnrtv'.includes(next)) return `\\${next}`;
    if (/[a-zA-Z]/.test(next)) throw patternError(`bad escape \\${next}`, pattern, i - 2);
    return /[\^$\\.*+?()[\]{}|/]/.test(next) || (inside && next === '-')
      ? `\\${next}`
      : next === '-' && inside
        ? '\\-'
        : /[\x00-\x7f]/.test(next) && /[^\w\s]/.test(next)
          ? `\\u{${next.charCodeAt(0).toString(16)}}`
          : next;
  };
  while (i < pattern.length) {
    const char = pattern[i] as string;
    if (char === '\\') {
      out += escapeAt(false);
      continue;
    }
    if (verbose && /\s/.test(char)) {
      i++;
      continue;
    }
    if (verbose && char === '#') {
      while (i < pattern.length && pattern[i] !== '\n') i++;
      continue;
    }
    if (char === '[') {
      const start = i;
      let body = '[';
      i++;
      if (pattern[i] === '^') {
        body += '^';
        i++;
      }
      let first = true;
      for (;;) {
        const one = pattern[i];
        if (one === undefined) throw patternError('unterminated character set', pattern, start);
        if (one === ']' && !first) break;
        first = false;
        if (one === '\\') body += escapeAt(true);
        else {
          body +=
            one === '[' || one === ']'
              ? `\\${one}`
              : '&!#$%*+,.:;<=>?@`~(){}|/'.includes(one)
                ? `\\u{${one.charCodeAt(0).toString(16)}}`
                : one;
          i++;
        }
      }
      i++;
      // A dash at an edge of the set, or beside a class, is a plain character.
      out += `${body
        .replace(/^(\[\^?)-/, '$1\\-')
        .replace(/(?<!\\)-$/, '\\-')
        .replace(/(\\p\{\w+\}_?|\\[dDsSwW])-/g, '$1\\-')}]`;
      continue;
    }
    if (char === '(') {
      if (pattern[i + 1] !== '?') {
        groups++;
        open.push(i);
        behinds.push(-1);
        out += '(';
        i++;
        continue;
      }
      const rest = pattern.slice(i);
      const named = /^\(\?P<([^>]*)>/.exec(rest);
      if (named) {
        const name = named[1] as string;
        if (!/^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(name))
          throw patternError(`bad character in group name '${name}'`, pattern, i + 4);
        if (names.has(name))
          throw patternError(
            `redefinition of group name '${name}' as group ${groups + 1}; was group ${names.get(name)}`,
            pattern,
            i + 4,
          );
        groups++;
        names.set(name, groups);
        open.push(i);
        behinds.push(-1);
        out += '(';
        i += named[0].length;
        continue;
      }
      const back = /^\(\?P=(\w+)\)/.exec(rest);
      if (back) {
        const index = names.get(back[1] as string);
        if (index === undefined) throw patternError(`unknown group name '${back[1]}'`, pattern, i + 4);
        out += `(?:\\${index})`;
        i += back[0].length;
        continue;
      }
      const comment = /^\(\?#[^)]*\)/.exec(rest);
      if (comment) {
        i += comment[0].length;
        continue;
      }
      const global = /^\(\?([aiLmsux]+)\)/.exec(rest);
      if (global) {
        for (const letter of global[1] as string) flags |= FLAGS[letter] ?? 0;
        if (flags & 64) verbose = true;
        i += global[0].length;
        continue;
      }
      const local = /^\(\?([aiLmsux]*)(?:-([imsx]+))?:/.exec(rest);
      const other = /^\(\?(?:[:=!>]|<[=!])/.exec(rest);
      if (local && (local[1] !== '' || local[2] !== undefined)) {
        const keep = (letters: string): string => letters.replace(/[^ims]/g, '');
        const on = keep(local[1] ?? '');
        const off = keep(local[2] ?? '');
        out += on === '' && off === '' ? '(?:' : `(?${on}${off === '' ? '' : `-${off}`}:`;
        i += local[0].length;
      } else if (other) {
        out += other[0] === '(?>' ? '(?:' : other[0];
        i += other[0].length;
      } else throw patternError(`unknown extension ?${pattern[i + 2] ?? ''}`, pattern, i + 1);
      open.push(i);
      behinds.push(other?.[0].startsWith('(?<') ? out.length : -1);
      continue;
    }
    if (char === ')') {
      if (open.pop() === undefined) throw patternError('unbalanced parenthesis', pattern, i);
      const behind = behinds.pop();
      if (behind !== undefined && behind >= 0) {
        const [least, most] = patternWidth(out.slice(behind));
        if (least !== most) throw patternError('look-behind requires fixed-width pattern', pattern, -1);
      }
      out += ')';
      i++;
      continue;
    }
    if (char === '{') {
      const repeat = /^\{(\d*)(,?)(\d*)\}/.exec(pattern.slice(i));
      if (repeat && (repeat[1] !== '' || repeat[2] === ',')) {
        if (repeat[3] !== '' && Number(repeat[3]) < Number(repeat[1]))
          throw patternError('min repeat greater than max repeat', pattern, i + 1);
        out += `{${repeat[1] === '' ? '0' : repeat[1]}${repeat[2]}${repeat[3]}}`;
        i += repeat[0].length;
      } else {
        out += '\\{';
        i++;
      }
      continue;
    }
    if (char === '}' || char === ']') out += `\\${char}`;
    else if (char === '$') out += flags & 8 || options.multiline ? '$' : '(?=\\n?(?![^]))';
    else if ('*+?'.includes(char)) {
      if (out === '' || /(?:^|[^\\])[(|]$/.test(out)) throw patternError('nothing to repeat', pattern, i);
      if (/[*+]/.test(char) && /[^\\][*+]$/.test(out) && pattern[i - 1] !== '\\') {
        if (char === '+') {
          i++;
          continue;
        }
        throw patternError('multiple repeat', pattern, i);
      }
      out += char;
    } else out += char;
    i++;
  }
  if (open.length > 0) throw patternError('missing ), unterminated subpattern', pattern, open.at(-1) ?? 0);
  return { source: out, groups, names, flags };
}
