import { encodeUtf8 } from '../../../../base/bytes.ts';
import { type DataType, isInteger } from './data-type.ts';
import { SqlError } from './error.ts';
import { Numeric } from './numeric.ts';
import { instantText, intervalText, parseInstant, parseInterval } from './time-text.ts';
import { EnumValue, Instant, Interval, RowValue, type Value } from './value-types.ts';

export { EnumValue, Instant, Interval, RowValue, type Value } from './value-types.ts';

const DAY = 86_400_000;

/** A value as the server sends it; a boolean is `t` or `f`. */
export function valueText(value: Value, dataType: DataType): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, dataType);
  if (value instanceof Numeric) return value.toString();
  if (value instanceof Interval) return intervalText(value);
  if (value instanceof Instant) return instantText(value, dataType);
  if (value instanceof EnumValue) return value.label;
  if (value instanceof RowValue) return rowValueText(value);
  const element = { ...dataType, isArray: false };
  const parts = value.map((each) => {
    if (each === null) return 'NULL';
    if (Array.isArray(each)) return valueText(each, dataType);
    const text = valueText(each, element);
    return text === '' || /[{}",\\\s]/.test(text) || /^null$/i.test(text)
      ? `"${text.replace(/["\\]/g, '\\$&')}"`
      : text;
  });
  return `{${parts.join(',')}}`;
}

function numberText(value: number, { name }: DataType): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  if (name === 'real') return String(Number(value.toPrecision(7)));
  // Shortest digits, with an exponent below 1e-4 and from 1e15 on.
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const size = Number(exponent);
  if (value !== 0 && (size < -4 || size >= 15))
    return `${digits}e${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`;
  return String(value)
    .replace(/e\+?(-?)(\d)$/, 'e$10$2')
    .replace(/e(\d)/, 'e+$1');
}

function rowValueText({ fields, types }: RowValue): string {
  const parts = fields.map((each, i) => {
    if (each === null) return '';
    const text = valueText(each, types[i] ?? { name: 'text' });
    return text === '' || /[(),"\\\s]/.test(text) ? `"${text.replace(/["\\]/g, '$&$&')}"` : text;
  });
  return `(${parts.join(',')})`;
}

const RANGES: Readonly<Record<string, number>> = {
  smallint: 32_767,
  integer: 2_147_483_647,
  bigint: Number.MAX_SAFE_INTEGER,
};

/** Makes a value one of a type; `explicit` casts cut texts instead of refusing them. Throws SqlError. */
export function cast(
  value: Value,
  from: DataType,
  to: DataType,
  now: number,
  explicit = false,
  position?: number,
): Value {
  if (value === null) return null;
  if (to.isArray)
    return Array.isArray(value) ? value : parseArray(String(value), { ...to, isArray: false }, now, position);
  if (to.labels) {
    const text = valueText(value, from);
    const order = to.labels.indexOf(text);
    if (order >= 0) return new EnumValue(text, order);
    throw new SqlError(`invalid input value for enum ${to.name}: "${text}"`, { code: '22P02', position });
  }
  if (to.fields) return castRow(value, to, to.fields, now, position);
  const { name } = to;
  const bad = (): SqlError =>
    new SqlError(
      `invalid input syntax for type ${name === 'integer' || name === 'bigint' || name === 'smallint' ? name : typeWord(name)}: "${valueText(value, from)}"`,
      { code: /^(date|time|interval)/.test(name) ? '22007' : '22P02', position },
    );
  if (isInteger(to)) {
    const number =
      typeof value === 'boolean'
        ? Number(value)
        : value instanceof Numeric
          ? value.round(0).toNumber()
          : typeof value === 'number'
            ? roundHalfEven(value)
            : wholeOf(value);
    if (number === undefined) throw bad();
    if (Math.abs(number) > (RANGES[name] ?? 0)) {
      const text =
        typeof value === 'string' ? `value "${value}" is out of range for type ${name}` : `${name} out of range`;
      throw new SqlError(text, { code: '22003', position });
    }
    return number;
  }
  if (name === 'numeric') {
    const numeric =
      value instanceof Numeric ? value : typeof value === 'number' ? Numeric.of(value) : Numeric.parse(String(value));
    if (!numeric) throw bad();
    if (to.precision === undefined) return numeric;
    const fitted = numeric.round(to.scale ?? 0);
    const whole = fitted.toString().replace('-', '').split('.')[0] ?? '';
    const most = to.precision - (to.scale ?? 0);
    if (whole !== '0' && whole.length > most)
      throw new SqlError('numeric field overflow', {
        code: '22003',
        detail: `A field with precision ${to.precision}, scale ${to.scale ?? 0} must round to an absolute value less than ${most === 0 ? '1' : `10^${most}`}.`,
      });
    return fitted;
  }
  if (name === 'double precision' || name === 'real') {
    const number =
      value instanceof Numeric
        ? value.toNumber()
        : typeof value === 'number'
          ? value
          : Number(
              String(value)
                .trim()
                .replace(/^([+-]?)inf(inity)?$/i, '$1Infinity') || 'x',
            );
    if (Number.isNaN(number) && !/^\s*nan\s*$/i.test(String(value))) throw bad();
    return name === 'real' ? Math.fround(number) : number;
  }
  if (name === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    const text = String(value).trim().toLowerCase();
    if (/^(t|true|y|yes|on|1)$/.test(text)) return true;
    if (/^(f|false|n|no|off|0)$/.test(text)) return false;
    throw bad();
  }
  if (name === 'date' || name.startsWith('timestamp')) {
    if (value instanceof Instant) return name === 'date' ? new Instant(Math.floor(value.ms / DAY) * DAY) : value;
    const special = {
      now,
      today: Math.floor(now / DAY) * DAY,
      tomorrow: Math.floor(now / DAY) * DAY + DAY,
      yesterday: Math.floor(now / DAY) * DAY - DAY,
    }[String(value).trim().toLowerCase()];
    if (special !== undefined) return new Instant(special);
    const instant = parseInstant(String(value), name);
    if (instant) return instant;
    if (/^\s*\d{4,}-\d{1,2}-\d{1,2}/.test(String(value)))
      throw new SqlError(`date/time field value out of range: "${String(value)}"`, {
        code: '22008',
        position,
        ...(/^\s*\d{4,}-(1[3-9]|[2-9]\d)/.test(String(value))
          ? { hint: 'Perhaps you need a different "datestyle" setting.' }
          : {}),
      });
    throw bad();
  }
  if (name === 'time without time zone') {
    if (value instanceof Instant) return new Instant(((value.ms % DAY) + DAY) % DAY);
    const match = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*$/.exec(String(value));
    if (!match) throw bad();
    return new Instant(Number(match[1]) * 3_600_000 + Number(match[2]) * 60_000 + Number(match[3] ?? 0) * 1000);
  }
  if (name === 'interval') {
    const interval = value instanceof Interval ? value : parseInterval(String(value));
    if (!interval) throw bad();
    return interval;
  }
  if (name === 'json' || name === 'jsonb') return jsonValue(valueText(value, from), name, position);
  const text = typeof value === 'boolean' ? String(value) : valueText(value, from);
  if (name === 'bytea') return byteaText(text);
  if (name === 'uuid') {
    if (!/^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(text)) throw bad();
    return text.toLowerCase();
  }
  if (to.length !== undefined && [...text].length > to.length) {
    if (!explicit && text.slice(to.length).trim() !== '')
      throw new SqlError(`value too long for type ${name}(${to.length})`, { code: '22001' });
    return [...text].slice(0, to.length).join('');
  }
  return name === 'character' ? text.padEnd(to.length ?? 1) : text;
}

/** A row, or its text `(a,"b c",)`, with the types of a composite's fields. */
function castRow(
  value: Value,
  to: DataType,
  fields: NonNullable<DataType['fields']>,
  now: number,
  position: number | undefined,
): RowValue {
  const types = fields.map(({ type }) => type);
  if (value instanceof RowValue)
    return new RowValue(
      types.map((each, i) => cast(value.fields[i] ?? null, value.types[i] ?? { name: 'unknown' }, each, now)),
      types,
    );
  const inner = /^\s*\((.*)\)\s*$/s.exec(valueText(value, to))?.[1];
  if (inner === undefined)
    throw new SqlError(`malformed record literal: "${valueText(value, to)}"`, { code: '22P02', position });
  const parts = [...inner.matchAll(/("(?:[^"\\]|\\.|"")*"|[^,]*)(?:,|$)/gs)].map(([, part = '']) =>
    part === ''
      ? null
      : part
          .replace(/^"(.*)"$/s, '$1')
          .replaceAll('""', '"')
          .replace(/\\(.)/g, '$1'),
  );
  return new RowValue(
    types.map((each, i) => cast(parts[i] ?? null, { name: 'unknown' }, each, now)),
    types,
  );
}

/** bytea as it is shown: `\\x` and hexadecimal digits. */
function byteaText(text: string): string {
  if (text.startsWith('\\x')) return text.toLowerCase();
  return `\\x${[...encodeUtf8(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function typeWord(name: string): string {
  return name.startsWith('timestamp') || name === 'time without time zone'
    ? name.replace(/ without time zone/, '')
    : name;
}

function wholeOf(value: Value): number | undefined {
  const text = String(value).trim();
  return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  return value - floor === 0.5 ? (floor % 2 === 0 ? floor : floor + 1) : Math.round(value);
}

function jsonValue(text: string, name: string, position: number | undefined): string {
  try {
    const parsed: unknown = JSON.parse(text);
    return name === 'json' ? text : jsonText(parsed);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SqlError('invalid input syntax for type json', {
      code: '22P02',
      position,
      detail: `Token "${text.slice(0, 20)}" is invalid.`,
    });
  }
}

/** jsonb's own spacing and order of keys: shorter ones first. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}: ${jsonText(each)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}

function parseArray(text: string, element: DataType, now: number, position: number | undefined): readonly Value[] {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  if (inner === undefined)
    throw new SqlError(`malformed array literal: "${text}"`, {
      code: '22P02',
      position,
      detail: /^\s*\{/.test(text)
        ? 'Unexpected end of input.'
        : 'Array value must start with "{" or dimension information.',
    });
  const parts = inner.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return parts.map((part) =>
    /^\s*null\s*$/i.test(part)
      ? null
      : cast(
          part
            .trim()
            .replace(/^"(.*)"$/s, '$1')
            .replace(/\\(.)/g, '$1'),
          { name: 'unknown' },
          element,
          now,
          false,
          position,
        ),
  );
}
