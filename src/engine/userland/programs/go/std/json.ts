import { base64 } from '../../../../base/base64.ts';
import { formatFloat } from '../../../../base/go-float.ts';
import { jsonMistake } from '../../../../base/go-json.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import type { Steps } from '../run/code.ts';
import type { Machine } from '../run/machine.ts';
import { ArrayValue, Boxed, MapValue, Ref, type Slice, StructValue, sliceOf, zero } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import {
  basic,
  basicName,
  EMPTY_INTERFACE,
  type Field,
  isInterface,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';
import type { StandardPackage } from './standard-package.ts';

/** Name and options of a field's `json:"…"` tag; undefined when the field is left out. */
function jsonField(field: Field): { readonly name: string; readonly omitEmpty: boolean } | undefined {
  if (!/^[A-Z]/.test(field.name)) return undefined;
  const [, tag = ''] = /json:"([^"]*)"/.exec(field.tag) ?? [];
  if (tag === '-') return undefined;
  const [name, ...options] = tag.split(',');
  return { name: name || field.name, omitEmpty: options.includes('omitempty') };
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false || value === 0 || value === '') return true;
  if (value instanceof MapValue) return value.entries.size === 0;
  return typeof value === 'object' && 'length' in value && value.length === 0;
}

/** JSON as encoding/json writes it: <, > and & escaped. */
function quoted(bytes: string): string {
  return byteTextOf(
    JSON.stringify(decode(bytes)).replace(
      /[<>&\u2028\u2029]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

function* encode(type: Type, value: unknown, machine: Machine): Steps<string> {
  const base = underlying(type);
  switch (base.kind) {
    case 'basic': {
      if (base.name === 'string') return quoted(value as string);
      if (!base.name.startsWith('float')) return String(value);
      const number = value as number;
      const size = Math.abs(number);
      const text = formatFloat(size, size !== 0 && (size < 1e-6 || size >= 1e21) ? 'e' : 'f', 'shortest');
      return number < 0 ? `-${text}` : text;
    }
    case 'interface':
      return value === null ? 'null' : yield* encode((value as Boxed).type, (value as Boxed).value, machine);
    case 'pointer':
      return value === null ? 'null' : yield* encode(base.element, value instanceof Ref ? value.value : value, machine);
    case 'struct': {
      const parts: string[] = [];
      for (const [i, field] of base.fields.entries()) {
        const named = jsonField(field);
        const held = (value as StructValue).fields[i];
        if (!named || (named.omitEmpty && isEmpty(held))) continue;
        parts.push(`${quoted(named.name)}:${yield* encode(field.type, held, machine)}`);
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
      for (const item of items) parts.push(yield* encode(base.element, item, machine));
      return `[${parts.join(',')}]`;
    }
    case 'map': {
      if (value === null) return 'null';
      const parts: string[] = [];
      const entries = [...(value as MapValue).entries.values()]
        .map(([key, held]) => [String(key), held] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [key, held] of entries) parts.push(`${quoted(key)}:${yield* encode(base.element, held, machine)}`);
      return `{${parts.join(',')}}`;
    }
    default:
      throw new JsonProblem(`json: unsupported type: ${typeText(type)}`);
  }
}

class JsonProblem extends Error {}

/** Text indented as MarshalIndent does. */
function indent(json: string, prefix: string, step: string): string {
  let depth = 0;
  const line = (): string => `\n${prefix}${step.repeat(depth)}`;
  // Strings, empty brackets and signs: all else stays as it is.
  return json.replace(/"(?:[^"\\]|\\.)*"|\[\]|\{\}|[[\]{},:]/gs, (piece) => {
    switch (piece) {
      case '{':
      case '[':
        depth++;
        return piece + line();
      case '}':
      case ']':
        depth--;
        return line() + piece;
      case ',':
        return piece + line();
      case ':':
        return ': ';
      default:
        return piece;
    }
  });
}

/** A parsed JSON value as a Go value of a type; `old` is what was there. */
function decodeInto(type: Type, json: unknown, old: unknown, where: string): unknown {
  const base = underlying(type);
  const mismatch = (): JsonProblem => {
    const kind =
      json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json === 'boolean' ? 'bool' : typeof json;
    return new JsonProblem(
      `json: cannot unmarshal ${kind} into Go ${where === '' ? 'value' : `struct field ${where}`} of type ${typeText(type)}`,
    );
  };
  if (json === null) return base.kind === 'basic' || base.kind === 'struct' || base.kind === 'array' ? old : null;
  switch (base.kind) {
    case 'interface':
      return isInterface(type) ? boxJson(json) : old;
    case 'pointer': {
      const direct = ['struct', 'array'].includes(underlying(base.element).kind);
      const made = decodeInto(base.element, json, zero(base.element), where);
      return direct ? made : new Ref([made], 0);
    }
    case 'basic':
      if (base.name === 'string' && typeof json === 'string') return byteTextOf(json);
      if (base.name === 'bool' && typeof json === 'boolean') return json;
      if (
        typeof json === 'number' &&
        (base.name.startsWith('float') || (/int/.test(base.name) && Number.isInteger(json)))
      )
        return json;
      throw mismatch();
    case 'slice':
      if (!Array.isArray(json)) throw mismatch();
      return sliceOf(json.map((item) => decodeInto(base.element, item, zero(base.element), where)));
    case 'map': {
      if (typeof json !== 'object' || Array.isArray(json)) throw mismatch();
      const map = old instanceof MapValue ? old : new MapValue();
      for (const [key, item] of Object.entries(json)) {
        const name = byteTextOf(key);
        map.entries.set(name, [name, decodeInto(base.element, item, zero(base.element), where)]);
      }
      return map;
    }
    case 'struct': {
      if (typeof json !== 'object' || Array.isArray(json)) throw mismatch();
      const made = new StructValue([...(old as StructValue).fields]);
      for (const [key, item] of Object.entries(json)) {
        const index = base.fields.findIndex((field) => {
          const name = jsonField(field)?.name;
          return name === key || name?.toLowerCase() === key.toLowerCase();
        });
        const field = base.fields[index];
        if (field)
          made.fields[index] = decodeInto(
            field.type,
            item,
            made.fields[index],
            `${type.kind === 'named' ? type.name : ''}.${jsonField(field)?.name}`,
          );
      }
      return made;
    }
    default:
      throw mismatch();
  }
}

function boxJson(json: unknown): Boxed | null {
  if (json === null) return null;
  if (typeof json === 'string') return new Boxed(basic('string'), byteTextOf(json));
  if (typeof json === 'number') return new Boxed(basic('float64'), json);
  if (typeof json === 'boolean') return new Boxed(basic('bool'), json);
  if (Array.isArray(json)) return new Boxed({ kind: 'slice', element: EMPTY_INTERFACE }, sliceOf(json.map(boxJson)));
  const type: Type = { kind: 'map', key: basic('string'), element: EMPTY_INTERFACE };
  return new Boxed(type, decodeInto(type, json, null, ''));
}

export const json: StandardPackage = {
  path: 'encoding/json',
  source: `package json
import ("errors"; "io")
func marshal(v any) (text string, problem string)
func indent(text, prefix, step string) string
func unmarshal(text string, v any) string
func Marshal(v any) ([]byte, error) {
	text, problem := marshal(v)
	if problem != "" { return nil, errors.New(problem) }
	return []byte(text), nil
}
func MarshalIndent(v any, prefix, step string) ([]byte, error) {
	text, problem := marshal(v)
	if problem != "" { return nil, errors.New(problem) }
	return []byte(indent(text, prefix, step)), nil
}
func Unmarshal(data []byte, v any) error {
	if problem := unmarshal(string(data), v); problem != "" { return errors.New(problem) }
	return nil
}
func Valid(data []byte) bool { var v any; return Unmarshal(data, &v) == nil }
type Encoder struct { w io.Writer; prefix, step string }
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }
func (e *Encoder) SetIndent(prefix, step string) { e.prefix, e.step = prefix, step }
func (e *Encoder) Encode(v any) error {
	data, err := Marshal(v)
	if err != nil { return err }
	if e.step != "" { data = []byte(indent(string(data), e.prefix, e.step)) }
	_, err = e.w.Write(append(data, '\\n'))
	return err
}
type Decoder struct { r io.Reader }
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r} }
func (d *Decoder) Decode(v any) error {
	data, err := io.ReadAll(d.r)
	if err != nil { return err }
	if len(data) == 0 { return io.EOF }
	return Unmarshal(data, v)
}
`,
  natives: {
    *marshal([boxed], machine) {
      try {
        return [boxed === null ? 'null' : yield* encode((boxed as Boxed).type, (boxed as Boxed).value, machine), ''];
      } catch (error) {
        if (error instanceof JsonProblem) return ['', error.message];
        throw error;
      }
    },
    indent: ([text, prefix, step]) => indent(text as string, prefix as string, step as string),
    unmarshal([text, target]) {
      const boxed = target as Boxed | null;
      if (boxed === null || boxed.type.kind !== 'pointer')
        return `json: Unmarshal(${boxed === null ? 'nil' : `non-pointer ${typeText(boxed.type)}`})`;
      let parsed: unknown;
      try {
        parsed = JSON.parse(decode(text as string));
      } catch {
        return jsonMistake(text as string) ?? '';
      }
      try {
        const { value } = boxed;
        if (value instanceof Ref) value.value = decodeInto(boxed.type.element, parsed, value.value, '');
        else if (value instanceof StructValue) {
          const made = decodeInto(boxed.type.element, parsed, value, '') as StructValue;
          for (const [i, field] of made.fields.entries()) value.fields[i] = field;
        }
        return '';
      } catch (error) {
        if (error instanceof JsonProblem) return error.message;
        throw error;
      }
    },
  },
};
