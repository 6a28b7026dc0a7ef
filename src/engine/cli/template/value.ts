import { fmtFloat } from '../../base/go-fmt.ts';

/**
 * Values as Go's text/template sees them. `invalid` is what a missing key of a map is, and a nil interface: it prints
 * `<no value>`. `nil` is a nil pointer: it prints `<nil>`. Type names are Go's, because errors name them.
 */
export type Value = { readonly boxed?: true } & Kind;

/** `boxed`: it lies in an interface, of a list or map of anything; errors about its fields name the interface. */
type Kind =
  | { readonly kind: 'invalid' }
  | { readonly kind: 'nil'; readonly type: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | IntValue
  | { readonly kind: 'float'; readonly value: number }
  | StringValue
  | { readonly kind: 'slice'; readonly items: readonly Value[]; readonly type: string; readonly nil: boolean }
  | MapValue
  | StructValue;

export interface IntValue {
  readonly kind: 'int';
  readonly value: number;
  readonly type: string;
  /** All digits of a number beyond 2^53. */
  readonly exact?: bigint;
}

export interface StringValue {
  readonly kind: 'string';
  readonly value: string;
  readonly type: string;
  /** What is printed where it differs: an unset netip.Addr prints `invalid IP`. */
  readonly shown?: string;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  readonly type: string;
  readonly nil: boolean;
  /** What `index` answers for a key that is not there. */
  readonly zero: Value;
  readonly methods?: Readonly<Record<string, Method>>;
}

export interface StructValue {
  readonly kind: 'struct';
  /** `*formatter.ContainerContext` */
  readonly type: string;
  /** It is a pointer to a struct, which fmt shows by `&`. */
  readonly pointer?: true;
  /** Undefined: no such field. */
  field(name: string): Value | undefined;
  /** Undefined: no such method. */
  method(name: string): Method | undefined;
  /** Names of the fields that `{{.}}` prints, in order. */
  readonly names: readonly string[];
  /** What `json` prints. */
  json(): string;
  /** What it prints as, for types with a String method. */
  readonly shown?: () => string;
}

/** A method or function: how many values it takes, and what of. */
export interface Method {
  readonly params: readonly ('string' | 'int' | 'any')[];
  /** More values like the last may follow. */
  readonly variadic?: boolean;
  /** Throws a plain Error with the function's complaint. */
  call(values: readonly Value[]): Value;
}

export const INVALID: Value = { kind: 'invalid' };
export const text = (value: string, type = 'string'): Value => ({ kind: 'string', value, type });
export const int = (value: number, type = 'int'): Value => ({ kind: 'int', value, type });
export const bool = (value: boolean): Value => ({ kind: 'bool', value });
export const strings = (items: readonly string[]): Value => ({
  kind: 'slice',
  items: items.map((item) => text(item)),
  type: '[]string',
  nil: false,
});

export function unboxed(value: Value): Value {
  if (!value.boxed) return value;
  const { boxed: _, ...bare } = value;
  return bare as Value;
}

export function typeName(value: Value): string {
  switch (value.kind) {
    case 'invalid':
      return '<nil>';
    case 'bool':
      return 'bool';
    case 'float':
      return 'float64';
    default:
      return value.type;
  }
}

/** Go's truth: not zero, not empty, not nil. Structs are always true. */
export function truth(value: Value): boolean {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      return false;
    case 'bool':
      return value.value;
    case 'int':
    case 'float':
      return value.value !== 0;
    case 'string':
      return value.value !== '';
    case 'slice':
      return value.items.length > 0;
    case 'map':
      return value.entries.size > 0;
    case 'struct':
      return true;
  }
}

export function sortedKeys(map: MapValue): readonly string[] {
  return [...map.entries.keys()].sort((a, b) => (a < b ? -1 : 1));
}

/** As an action prints it, which looks through pointers: `map[a:1 b:2]`, `[x y]`, `{1 true}`. */
export function show(value: Value): string {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      return '<nil>';
    case 'bool':
      return String(value.value);
    case 'int':
      return String(value.exact ?? value.value);
    case 'float':
      return fmtFloat(value.value, 'v', {}) ?? '';
    case 'string':
      return value.shown ?? value.value;
    case 'slice':
      return `[${value.items.map(show).join(' ')}]`;
    case 'map':
      return `map[${sortedKeys(value)
        .map((key) => `${key}:${show(value.entries.get(key) ?? INVALID)}`)
        .join(' ')}]`;
    case 'struct':
      return value.shown?.() ?? `{${value.names.map((name) => show(value.field(name) ?? INVALID)).join(' ')}}`;
  }
}

/** What an action writes: as `show`, but for what is not there. */
export function print(value: Value): string {
  return value.kind === 'invalid' ? '<no value>' : show(value);
}

/** JSON as Go's encoder writes it; with `html`, `<` is `\u003c`, as json.Marshal does. */
export function toJson(value: Value, html = false): string {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'int':
      return String(value.exact ?? value.value);
    case 'float':
      return String(value.value);
    case 'string':
      return value.type === 'json.Number' ? value.value : jsonText(value.value, html);
    case 'slice':
      return value.nil ? 'null' : `[${value.items.map((item) => toJson(item, html)).join(',')}]`;
    case 'map': {
      if (value.nil) return 'null';
      const entry = (key: string): string =>
        `${jsonText(key, html)}:${toJson(value.entries.get(key) ?? INVALID, html)}`;
      return `{${sortedKeys(value).map(entry).join(',')}}`;
    }
    case 'struct':
      return value.json();
  }
}

export function jsonText(value: string, html: boolean): string {
  const out = JSON.stringify(value)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('\x7f', '\x7f');
  return html ? out.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`) : out;
}
