import { encodeUtf8 } from '../../../base/bytes.ts';
import { gmtime, mktime, strftime, strptime } from './dates.ts';
import { fail, JqError } from './error.ts';
import { formatText, textOf } from './formats.ts';
import { compare, isArray, isObject, type Json, kindOf, numberOf, sortedKeys } from './json.ts';
import { JsonSyntaxError, parseJson } from './json-parser.ts';
import { excerpt, printJson } from './json-print.ts';
import { frexp } from './maths.ts';
import { plus, splitText, typeError, typeError2 } from './operators.ts';
import { deletePaths, getKey, hasKey, indexesOf, setPath } from './paths.ts';
import { matches } from './regex.ts';

/** A builtin that works out one value from its input and its arguments' values. */
export type PlainFunction = (input: Json, args: readonly Json[]) => Json;

/** Builtins of one value by `name/arguments`. */
export const plainFunctions: Readonly<Record<string, PlainFunction>> = {
  'add/0': (input) => values(input).reduce<Json>(plus, null),
  'not/0': (input) => input === null || input === false,
  'length/0': lengthOf,
  'utf8bytelength/0': (input) =>
    typeof input === 'string' ? encodeUtf8(input).length : typeError(input, 'only strings have UTF-8 byte length'),
  'type/0': kindOf,
  'keys/0': (input) => keysOf(input, true),
  'keys_unsorted/0': (input) => keysOf(input, false),
  'has/1': (input, [key = null]) => hasKey(input, key),
  'contains/1': (input, [other = null]) => contains(input, other),
  'error/0': (input) => {
    throw new JqError(input);
  },
  'error/1': (_input, [message = null]) => {
    throw new JqError(message);
  },
  'tostring/0': textOf,
  'tojson/0': (input) => printJson(input),
  'fromjson/0': (input) => (typeof input === 'string' ? parsed(input) : typeError(input, 'only strings can be parsed')),
  'tonumber/0': toNumber,
  'startswith/1': (input, [start = null]) =>
    typeof input === 'string' && typeof start === 'string'
      ? input.startsWith(start)
      : fail('startswith() requires string inputs'),
  'endswith/1': (input, [end = null]) =>
    typeof input === 'string' && typeof end === 'string'
      ? input.endsWith(end)
      : fail('endswith() requires string inputs'),
  'ltrimstr/1': (input, [start = null]) =>
    typeof input === 'string' && typeof start === 'string' && input.startsWith(start)
      ? input.slice(start.length)
      : input,
  'rtrimstr/1': (input, [end = null]) =>
    typeof input === 'string' && typeof end === 'string' && input.endsWith(end)
      ? input.slice(0, input.length - end.length)
      : input,
  'split/1': (input, [separator = null]) =>
    typeof input === 'string' && typeof separator === 'string'
      ? splitText(input, separator)
      : fail('split input and separator must be strings'),
  'explode/0': (input) =>
    typeof input === 'string'
      ? Array.from(input, (char) => char.codePointAt(0) as number)
      : fail('explode input must be a string'),
  'implode/0': implode,
  'ascii_downcase/0': (input) =>
    typeof input === 'string'
      ? input.replace(/[A-Z]/g, (char) => char.toLowerCase())
      : fail('explode input must be a string'),
  'ascii_upcase/0': (input) =>
    typeof input === 'string'
      ? input.replace(/[a-z]/g, (char) => char.toUpperCase())
      : fail('explode input must be a string'),
  'indices/1': (input, [wanted = null]) => indices(input, wanted),
  'setpath/2': (input, [path = null, value = null]) => setPath(input, path, value),
  'delpaths/1': (input, [paths = null]) => deletePaths(input, paths),
  'to_entries/0': (input) =>
    (keysOf(input, false) as readonly Json[]).map(
      (key) =>
        new Map<string, Json>([
          ['key', key],
          ['value', getKey(input, key)],
        ]),
    ),
  'reverse/0': (input) => {
    if (isArray(input)) return input.toReversed();
    return lengthOf(input) === 0 ? [] : fail(`Cannot index ${kindOf(input)} with number`);
  },
  'sort/0': (input) =>
    isArray(input) ? input.toSorted(compare) : typeError(input, 'cannot be sorted, as it is not an array'),
  'unique/0': (input) => groups(input, input).map((group) => group[0] as Json),
  '_sort_by/1': (input, [keys = null]) => groups(input, keys).flat(),
  '_group_by/1': (input, [keys = null]) => groups(input, keys),
  'min/0': (input) => extreme(input, input, -1),
  'max/0': (input) => extreme(input, input, 1),
  '_min_by/1': (input, [keys = null]) => extreme(input, keys, -1),
  '_max_by/1': (input, [keys = null]) => extreme(input, keys, 1),
  'flatten/0': (input) => flatten(values(input), Number.POSITIVE_INFINITY),
  'flatten/1': (input, [depth = null]) => {
    const levels = numberOf(depth);
    if (compare(depth, 0) < 0) return fail('flatten depth must not be negative');
    return flatten(values(input), levels ?? Number.POSITIVE_INFINITY);
  },
  'join/1': (input, [separator = null]) => {
    const items = values(input);
    const text = (item: Json): Json =>
      typeof item === 'boolean' || numberOf(item) !== undefined ? textOf(item) : (item ?? '');
    const joined = items.reduce<Json>((sum, item) => plus(sum === null ? '' : plus(sum, separator), text(item)), null);
    return joined === null || joined === false ? '' : joined;
  },
  'isinfinite/0': (input) => Math.abs(numberOf(input) ?? 0) === Number.POSITIVE_INFINITY,
  'isnan/0': (input) => Number.isNaN(numberOf(input) ?? 0),
  'isnormal/0': (input) => {
    const number = Math.abs(numberOf(input) ?? 0);
    return Number.isFinite(number) && number >= 2.2250738585072014e-308;
  },
  'infinite/0': () => Number.POSITIVE_INFINITY,
  'nan/0': () => Number.NaN,
  'frexp/0': (input) => [...frexp(numberOf(input) ?? typeError(input, 'number required'))],
  'modf/0': (input) => {
    const number = numberOf(input) ?? typeError(input, 'number required');
    const whole = Math.trunc(number);
    return [Number.isFinite(number) ? number - whole : 0, whole];
  },
  'format/1': (input, [name = null]) =>
    typeof name === 'string' ? formatText(name, input) : typeError(name, 'is not a valid format'),
  '_match/3': (input, [pattern = null, flags = null, test = null]) => matches(input, pattern, flags, test === true),
  'gmtime/0': (input) => gmtime(input),
  'localtime/0': (input) => gmtime(input, 'localtime'),
  'mktime/0': mktime,
  'strftime/1': (input, [format = null]) => strftime(input, format),
  'strflocaltime/1': (input, [format = null]) => strftime(input, format, 'strflocaltime/1'),
  'strptime/1': (input, [format = null]) => strptime(input, format),
  'get_search_list/0': () => [],
};

/** What `.[]` gives, as a list. */
function values(input: Json): readonly Json[] {
  if (isArray(input)) return input;
  if (isObject(input)) return [...input.values()];
  return fail(`Cannot iterate over ${kindOf(input)} (${excerpt(input)})`);
}

function lengthOf(input: Json): Json {
  if (input === null) return 0;
  if (typeof input === 'string') return [...input].length;
  if (isArray(input)) return input.length;
  if (isObject(input)) return input.size;
  const number = numberOf(input);
  return number === undefined ? typeError(input, 'has no length') : Math.abs(number);
}

function keysOf(input: Json, sorted: boolean): Json {
  if (isArray(input)) return input.map((_, at) => at);
  if (isObject(input)) return sorted ? sortedKeys(input) : [...input.keys()];
  return typeError(input, 'has no keys');
}

function contains(a: Json, b: Json): boolean {
  if (kindOf(a) !== kindOf(b)) return typeError2(a, b, 'cannot have their containment checked');
  return holds(a, b);
}

function holds(a: Json, b: Json): boolean {
  if (isObject(a) && isObject(b)) {
    return [...b].every(([key, value]) => {
      const own = a.get(key);
      return own !== undefined && kindOf(own) === kindOf(value) && holds(own, value);
    });
  }
  if (isArray(a) && isArray(b)) {
    return b.every((wanted) => a.some((own) => kindOf(own) === kindOf(wanted) && holds(own, wanted)));
  }
  if (typeof a === 'string' && typeof b === 'string') return a.includes(b);
  return compare(a, b) === 0;
}

function parsed(text: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return fail(error.message);
    throw error;
  }
}

function toNumber(input: Json): Json {
  if (numberOf(input) !== undefined) return input;
  if (typeof input !== 'string') return typeError(input, 'cannot be parsed as a number');
  const value = parsed(input);
  return numberOf(value) === undefined ? typeError(input, 'cannot be parsed as a number') : value;
}

function implode(input: Json): Json {
  if (!isArray(input)) return fail('implode input must be an array');
  return input
    .map((item) => {
      const code = numberOf(item);
      if (code === undefined || Number.isNaN(code)) {
        return typeError(item, "can't be imploded, unicode codepoint needs to be numeric");
      }
      const wrong = code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
      return String.fromCodePoint(wrong ? 0xfffd : Math.trunc(code));
    })
    .join('');
}

function indices(input: Json, wanted: Json): Json {
  if (isArray(input)) return indexesOf(input, isArray(wanted) ? wanted : [wanted]);
  if (typeof input === 'string' && typeof wanted === 'string') {
    const found: number[] = [];
    if (wanted === '') return found;
    for (let at = input.indexOf(wanted); at >= 0; at = input.indexOf(wanted, at + 1)) {
      found.push([...input.slice(0, at)].length);
    }
    return found;
  }
  return getKey(input, wanted);
}

/** The items in the order of their keys, those with equal keys together. */
function groups(input: Json, keys: Json): readonly (readonly Json[])[] {
  if (!isArray(input) || !isArray(keys) || input.length !== keys.length) {
    if (input === keys) return typeError(input, 'cannot be sorted, as it is not an array');
    return typeError2(input, keys, 'cannot be sorted, as they are not both arrays');
  }
  const order = input.map((_, at) => at).sort((a, b) => compare(keys[a] as Json, keys[b] as Json) || a - b);
  const found: Json[][] = [];
  let last: Json | undefined;
  for (const at of order) {
    const key = keys[at] as Json;
    if (last !== undefined && compare(last, key) === 0) found.at(-1)?.push(input[at] as Json);
    else found.push([input[at] as Json]);
    last = key;
  }
  return found;
}

/** Of equal ones the first is the least, the last the greatest. */
function extreme(input: Json, keys: Json, side: -1 | 1): Json {
  if (!isArray(input) || !isArray(keys)) return typeError2(input, keys, 'cannot be iterated over');
  let best = 0;
  for (let at = 1; at < input.length; at++) {
    const order = compare(keys[at] as Json, keys[best] as Json);
    if (side < 0 ? order < 0 : order >= 0) best = at;
  }
  return input[best] ?? null;
}

function flatten(items: readonly Json[], depth: number): readonly Json[] {
  return items.flatMap((item) => (isArray(item) && depth > 0 ? flatten(item, depth - 1) : [item]));
}
