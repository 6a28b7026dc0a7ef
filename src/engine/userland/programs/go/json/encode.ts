import { base64 } from '../../../../base/base64.ts';
import { formatFloat } from '../../../../base/go-float.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import { bytesToString } from '../compile/convert.ts';
import type { Steps } from '../run/code.ts';
import type { Machine } from '../run/machine.ts';
import { invoke, memberOf } from '../run/methods.ts';
import { ArrayValue, Boxed, equal, MapValue, Ref, type Slice, type StructValue, zero } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import { basicName, comparable, isInterface, type Type, typeText, underlying } from '../types/type.ts';
import { jsonFields } from './fields.ts';

/** Why a value has no JSON: the kind of error that package json makes of it, and its sentence. */
export class EncodeProblem extends Error {}

/** Where the method can be called on a value that has no address. */
export function hasMethod(type: Type, name: string, addressable = false): boolean {
  const member = memberOf(type, name);
  if (!member || member.found.kind === 'field') return false;
  if (member.found.kind === 'abstract' || !member.found.method.pointer || addressable) return true;
  return underlying(type).kind === 'pointer' || member.path.some((step) => step.pointer);
}

function quoted(bytes: string, html: boolean): string {
  const text = JSON.stringify(decode(bytes)).replace(/[\u2028\u2029\x7f]/g, (char) =>
    char === '\x7f' ? char : `\\u${char.charCodeAt(0).toString(16)}`,
  );
  return byteTextOf(
    html ? text.replace(/[<>&]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : text,
  );
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false || value === 0 || value === '') return true;
  if (value instanceof MapValue) return value.entries.size === 0;
  if (value instanceof ArrayValue) return value.items.length === 0;
  return typeof value === 'object' && 'length' in value && value.length === 0;
}

function numberText(value: number, single: boolean): string {
  if (!Number.isFinite(value))
    throw new EncodeProblem(`json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`);
  const size = Math.abs(value);
  const text = formatFloat(size, size !== 0 && (size < 1e-6 || size >= 1e21) ? 'e' : 'f', 'shortest', single).replace(
    /e-0(\d)$/,
    'e-$1',
  );
  return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}

function* byMethod(type: Type, value: unknown, html: boolean, machine: Machine): Steps<string | undefined> {
  if (isInterface(type) || type.kind === 'basic') return undefined;
  const nil = value === null && underlying(type).kind === 'pointer';
  for (const name of ['MarshalJSON', 'MarshalText']) {
    if (!hasMethod(type, name)) continue;
    if (nil) return 'null';
    const [bytes, error] = (yield* invoke(new Boxed(type, value), name, [], machine)) as readonly [
      unknown,
      Boxed | null,
    ];
    if (error !== null)
      throw new EncodeProblem(
        `json: error calling ${name} for type ${typeText(type)}: ${String(yield* invoke(error, 'Error', [], machine))}`,
      );
    const text = bytesToString(bytes);
    if (name === 'MarshalText') return quoted(text, html);
    return text
      .replace(/"(?:[^"\\]|\\.)*"|\s+/g, (piece) => (piece.startsWith('"') ? piece : ''))
      .replace(/[<>&]/g, (char) => (html ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char));
  }
  return undefined;
}

function* keyText(type: Type, key: unknown, machine: Machine): Steps<string> {
  if (basicName(type) === 'string') return key as string;
  if (hasMethod(type, 'MarshalText')) {
    const [bytes] = (yield* invoke(new Boxed(type, key), 'MarshalText', [], machine)) as readonly [unknown];
    return bytesToString(bytes);
  }
  if (!/int/.test(basicName(type) ?? '')) throw new EncodeProblem(`json: unsupported type: map[${typeText(type)}]`);
  return String(key);
}

/** A Go value as encoding/json writes it. */
export function* encodeJson(type: Type, value: unknown, html: boolean, machine: Machine): Steps<string> {
  const own = yield* byMethod(type, value, html, machine);
  if (own !== undefined) return own;
  const base = underlying(type);
  switch (base.kind) {
    case 'basic':
      if (base.name === 'string') {
        if (typeText(type) === 'json.Number') return (value as string) || '0';
        return quoted(value as string, html);
      }
      return base.name.startsWith('float') ? numberText(value as number, base.name === 'float32') : String(value);
    case 'interface':
      return value === null ? 'null' : yield* encodeJson((value as Boxed).type, (value as Boxed).value, html, machine);
    case 'pointer':
      if (value === null) return 'null';
      return yield* encodeJson(base.element, value instanceof Ref ? value.value : value, html, machine);
    case 'struct': {
      const parts: string[] = [];
      for (const field of jsonFields(type)) {
        let held: unknown = value;
        for (const index of field.path) held = held === null ? null : (held as StructValue).fields[index];
        if (held === undefined || (field.path.length > 1 && held === null && underlying(field.type).kind === 'basic'))
          continue;
        if (field.omitEmpty && isEmpty(held)) continue;
        if (field.omitZero && comparable(field.type) && equal(field.type, held, zero(field.type))) continue;
        const text = yield* encodeJson(field.type, held, html, machine);
        const wraps = field.quoted && underlying(field.type).kind === 'basic';
        parts.push(`${quoted(byteTextOf(decode(field.name)), html)}:${wraps ? JSON.stringify(text) : text}`);
      }
      return `{${parts.join(',')}}`;
    }
    case 'slice':
    case 'array': {
      if (value === null) return 'null';
      const items = value instanceof ArrayValue ? value.items : (value as Slice).toArray();
      if (base.kind === 'slice' && basicName(base.element) === 'uint8')
        return `"${base64(Uint8Array.from(items as number[]))}"`;
      const parts: string[] = [];
      for (const item of items) parts.push(yield* encodeJson(base.element, item, html, machine));
      return `[${parts.join(',')}]`;
    }
    case 'map': {
      if (value === null) return 'null';
      const entries: [string, unknown][] = [];
      for (const [key, held] of (value as MapValue).entries.values())
        entries.push([yield* keyText(base.key, key, machine), held]);
      entries.sort(([a], [b]) => (a < b ? -1 : 1));
      const parts: string[] = [];
      for (const [key, held] of entries)
        parts.push(`${quoted(key, html)}:${yield* encodeJson(base.element, held, html, machine)}`);
      return `{${parts.join(',')}}`;
    }
    default:
      throw new EncodeProblem(`json: unsupported type: ${typeText(type)}`);
  }
}
