import { base64, decodeBase64 } from '../../../../base/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../../../../base/bytes.ts';
import { hashBytes } from '../../../../base/hashes.ts';
import { BOOLEAN, type DataType, INTEGER, TEXT, type } from './data-type.ts';
import { notSimulated, SqlError } from './error.ts';
import type { SqlFunction } from './functions.ts';
import { quoteName } from './names.ts';
import { type Value, valueText } from './value.ts';

const BYTEA = type('bytea');
const TEXTS: DataType = { ...TEXT, isArray: true };
const text = (value: Value | undefined, dataType: DataType = TEXT): string =>
  value === undefined || value === null ? '' : valueText(value, dataType);
const textual = (
  least: number,
  most: number,
  run: (args: readonly string[]) => Value,
  result: DataType = TEXT,
): SqlFunction => ({
  arity: [least, most],
  type: result,
  run: (args, types) => run(args.map((arg, i) => text(arg, types[i]))),
});

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** bytea's own text, `\x6869`, as bytes; other text is itself. */
function bytesOf(value: string): Uint8Array {
  if (!value.startsWith('\\x')) return encodeUtf8(value);
  return Uint8Array.from(value.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A pattern of PostgreSQL's regular expressions as the host's: classes in brackets, word edges. */
export function pattern(source: string, flags = ''): RegExp {
  const translated = source
    .replace(/\[\[:(\w+):\]\]/g, (whole, name: string) => CLASSES[name] ?? whole)
    .replace(/\[:(\w+):\]/g, (whole, name: string) => (CLASSES[name] ?? whole).replace(/^\[|\]$/g, ''))
    .replace(/\\[mM]/g, '\\b')
    .replace(/\\y/g, '\\b');
  try {
    return new RegExp(
      translated,
      `u${flags.includes('i') ? 'i' : ''}${flags.includes('g') ? 'g' : ''}${flags.includes('n') ? 'm' : 's'}`,
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SqlError(`invalid regular expression: ${/:\s*([^:]*)$/.exec(error.message)?.[1] ?? 'syntax'}`, {
      code: '2201B',
    });
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  alpha: '[A-Za-z]',
  digit: '[0-9]',
  alnum: '[A-Za-z0-9]',
  space: '[\\s]',
  upper: '[A-Z]',
  lower: '[a-z]',
  punct: '[!-\\/:-@\\[-`{-~]',
  xdigit: '[0-9A-Fa-f]',
};

/** `\1` and `\&` of a replacement. */
const replacement = (value: string): string =>
  value
    .replaceAll('$', '$$$$')
    .replace(/\\(\d)/g, '$$$1')
    .replaceAll('\\&', '$$&')
    .replaceAll('\\\\', '\\');

function match(value: string, source: string, flags = ''): Value {
  const found = pattern(source, flags.replace('g', '')).exec(value);
  if (!found) return null;
  return found.length > 1 ? found.slice(1).map((each) => each ?? null) : [found[0]];
}

export const TEXT_FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  regexp_replace: textual(3, 4, ([a = '', b = '', c = '', flags = '']) => a.replace(pattern(b, flags), replacement(c))),
  regexp_match: textual(2, 3, ([a = '', b = '', flags]) => match(a, b, flags), TEXTS),
  regexp_matches: textual(
    2,
    3,
    ([a = '', b = '', flags = '']) => {
      if (!flags.includes('g')) {
        const found = match(a, b, flags);
        return found === null ? [] : [found];
      }
      return [...a.matchAll(pattern(b, flags))].map((found) => (found.length > 1 ? found.slice(1) : [found[0]]));
    },
    TEXTS,
  ),
  regexp_split_to_array: textual(2, 3, ([a = '', b = '', flags]) => a.split(pattern(b, flags)), TEXTS),
  regexp_split_to_table: textual(2, 3, ([a = '', b = '', flags]) => a.split(pattern(b, flags))),
  regexp_count: textual(2, 2, ([a = '', b = '']) => [...a.matchAll(pattern(b, 'g'))].length, INTEGER),
  regexp_like: textual(2, 3, ([a = '', b = '', flags]) => pattern(b, flags).test(a), BOOLEAN),
  string_to_table: textual(2, 2, ([a = '', by = '']) => a.split(by)),
  overlay: textual(3, 4, ([a = '', b = '', from, count]) => {
    const letters = [...a];
    const start = Number(from) - 1;
    return [
      ...letters.slice(0, start),
      b,
      ...letters.slice(start + (count === undefined ? [...b].length : Number(count))),
    ].join('');
  }),
  translate: textual(3, 3, ([a = '', from = '', to = '']) =>
    [...a]
      .map((letter) => {
        const i = [...from].indexOf(letter);
        return i < 0 ? letter : ([...to][i] ?? '');
      })
      .join(''),
  ),
  quote_ident: textual(1, 1, ([a = '']) => quoteName(a)),
  quote_nullable: {
    arity: [1, 1],
    type: TEXT,
    takesNulls: true,
    run: ([a], types) => (a === null ? 'NULL' : `'${text(a, types[0]).replaceAll("'", "''")}'`),
  },
  format: {
    arity: [1, 100],
    type: TEXT,
    takesNulls: true,
    run: (args, types) => {
      let at = 0;
      return text(args[0]).replace(
        /%(?:(\d+)\$)?(-?)(\d*)([sIL%])/g,
        (_, place: string | undefined, left: string, width: string, kind: string) => {
          if (kind === '%') return '%';
          const i = place === undefined ? ++at : Number(place);
          if (i >= args.length) throw new SqlError('too few arguments for format()', { code: '22023' });
          const value = args[i] ?? null;
          const plain = text(value, types[i]);
          const shown =
            kind === 'I'
              ? quoteName(plain)
              : kind === 'L'
                ? value === null
                  ? 'NULL'
                  : `'${plain.replaceAll("'", "''")}'`
                : plain;
          return left === '' ? shown.padStart(Number(width)) : shown.padEnd(Number(width));
        },
      );
    },
  },
  encode: textual(2, 2, ([a = '', kind]) => {
    const bytes = bytesOf(a);
    if (kind === 'hex') return hex(bytes);
    if (kind === 'base64') return base64(bytes).replace(/(.{76})(?=.)/g, '$1\n');
    if (kind === 'escape') return decodeUtf8(bytes);
    throw new SqlError(`unrecognized encoding: "${kind}"`, { code: '22023' });
  }),
  decode: textual(
    2,
    2,
    ([a = '', kind]) => {
      if (kind === 'hex') return `\\x${a.toLowerCase()}`;
      if (kind === 'base64') {
        const bytes = decodeBase64(a.replace(/\s/g, ''));
        if (typeof bytes === 'string') throw new SqlError('invalid base64 end sequence', { code: '22023' });
        return `\\x${hex(bytes)}`;
      }
      throw new SqlError(`unrecognized encoding: "${kind}"`, { code: '22023' });
    },
    BYTEA,
  ),
  convert_from: textual(2, 2, ([a = '']) => decodeUtf8(bytesOf(a))),
  convert_to: textual(2, 2, ([a = '']) => `\\x${hex(encodeUtf8(a))}`, BYTEA),
  sha256: textual(1, 1, ([a = '']) => `\\x${hex(hashBytes('sha256', bytesOf(a)))}`, BYTEA),
  sha512: textual(1, 1, ([a = '']) => `\\x${hex(hashBytes('sha512', bytesOf(a)))}`, BYTEA),
  digest: {
    arity: [2, 2],
    type: BYTEA,
    run: ([a, kind], types, session) => {
      if (!session.hasExtension('pgcrypto'))
        throw new SqlError('function digest(unknown, unknown) does not exist', {
          code: '42883',
          hint: 'No function matches the given name and argument types. You might need to add explicit type casts.',
        });
      const name = text(kind);
      if (!/^(md5|sha1|sha256|sha512)$/.test(name)) throw notSimulated(`digest by ${name}`);
      return `\\x${hex(hashBytes(name as 'md5', bytesOf(text(a, types[0]))))}`;
    },
  },
  to_hex: textual(1, 1, ([a]) => (Number(a) < 0 ? (2 ** 32 + Number(a)).toString(16) : Number(a).toString(16))),
  bit_length: textual(1, 1, ([a = '']) => encodeUtf8(a).length * 8, INTEGER),
  octet_length: textual(1, 1, ([a = '']) => bytesOf(a).length, INTEGER),
  character_length: textual(1, 1, ([a = '']) => [...a].length, INTEGER),
  left: textual(2, 2, ([a = '', n]) => [...a].slice(0, Number(n)).join('')),
  right: textual(2, 2, ([a = '', n]) => {
    const letters = [...a];
    if (Number(n) < 0) return letters.slice(-Number(n)).join('');
    return Number(n) === 0 ? '' : letters.slice(-Number(n)).join('');
  }),
  split_part: textual(3, 3, ([a = '', by = '', n]) => {
    if (Number(n) === 0) throw new SqlError('field position must not be zero', { code: '22023' });
    return a.split(by).at(Number(n) > 0 ? Number(n) - 1 : Number(n)) ?? '';
  }),
  drydock_similar: textual(
    2,
    2,
    ([a = '', b = '']) => {
      const source = b.replace(/[%_.^$\\]/g, (letter) => ({ '%': '.*', _: '.' })[letter] ?? `\\${letter}`);
      return new RegExp(`^(?:${source})$`, 's').test(a);
    },
    BOOLEAN,
  ),
};
