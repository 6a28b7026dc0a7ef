import type { Json, JsonObject } from '../../api/json.ts';
import { goTimeString, parseRfc3339 } from '../../base/go-time.ts';
import { bool, INVALID, int, jsonText, text, type Value } from '../template/value.ts';
import { GO_TYPES } from './go-types.ts';

interface Field {
  readonly key: string;
  readonly type: string;
}

let types: ReadonlyMap<string, ReadonlyMap<string, Field>> | undefined;

function goType(name: string): ReadonlyMap<string, Field> {
  if (!types) {
    const all = new Map<string, ReadonlyMap<string, Field>>();
    for (const line of GO_TYPES.trim().split('\n')) {
      const [type = '', fields = ''] = line.split(/: ?/, 2);
      all.set(type, new Map(fields === '' ? [] : fields.split(', ').flatMap((field) => parseField(field, all))));
    }
    types = all;
  }
  return types.get(name) ?? new Map();
}

/** `ID=Id s`; a type alone is embedded, which must be declared above. */
function parseField(text: string, all: ReadonlyMap<string, ReadonlyMap<string, Field>>): readonly [string, Field][] {
  const space = text.indexOf(' ');
  if (space < 0) return [...(all.get(text) ?? [])];
  const [go = '', key = go] = text.slice(0, space).split('=');
  return [[go, { key, type: text.slice(space + 1) }]];
}

/** A document as the Go struct that docker decodes it to: `typedDocument(doc, 'container.InspectResponse')`. */
export function typedDocument(document: JsonObject, type: string): Value {
  return typed(document, type);
}

function typed(json: Json | undefined, type: string): Value {
  if (type.startsWith('*')) {
    if (json === undefined || json === null) return { kind: 'nil', type: typeText(type) };
    const target = typed(json, type.slice(1));
    return target.kind === 'struct' ? { ...target, type: typeText(type), pointer: true } : target;
  }
  if (type.startsWith('[]')) {
    const items = Array.isArray(json) ? (json as readonly Json[]) : [];
    return {
      kind: 'slice',
      items: items.map((item) => typed(item, type.slice(2))),
      type: typeText(type),
      nil: !Array.isArray(json),
    };
  }
  if (type.startsWith('map ')) {
    const inner = type.slice(4);
    const entries = Object.entries(isObject(json) ? json : {}).map(([key, value]): [string, Value] => [
      key,
      typed(value, inner),
    ]);
    return {
      kind: 'map',
      entries: new Map(entries),
      type: typeText(type),
      nil: !isObject(json),
      zero: inner === 'any' ? INVALID : typed(undefined, inner),
    };
  }
  switch (type) {
    case 's':
      return text(typeof json === 'string' ? json : '');
    case 'b':
      return bool(json === true);
    case 'i':
      return int(typeof json === 'number' ? json : 0);
    case 'f':
      return { kind: 'float', value: typeof json === 'number' ? json : 0 };
    case 'ip':
    case 'px': {
      const value = typeof json === 'string' ? json : '';
      return {
        kind: 'string',
        value,
        type: typeText(type),
        shown: value || (type === 'ip' ? 'invalid IP' : 'invalid Prefix'),
      };
    }
    case 'time': {
      const value = typeof json === 'string' ? json : '';
      const ms = parseRfc3339(value);
      return {
        kind: 'string',
        value,
        type: 'time.Time',
        shown: ms === undefined || value.startsWith('0001') ? '0001-01-01 00:00:00 +0000 UTC' : goTimeString(ms),
      };
    }
    case '{}':
      return {
        kind: 'struct',
        type: 'struct {}',
        names: [],
        field: () => undefined,
        method: () => undefined,
        json: () => '{}',
      };
    case 'any':
      return untyped(json ?? null, false);
    default:
      return structure(isObject(json) ? json : {}, type);
  }
}

function structure(document: JsonObject, type: string): Value {
  const fields = goType(type);
  return {
    kind: 'struct',
    type,
    names: [...fields.keys()],
    field: (name) => {
      const field = fields.get(name);
      return field ? typed(document[field.key], field.type) : undefined;
    },
    method: () => undefined,
    json: () => compactJson(document),
  };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  s: 'string',
  b: 'bool',
  i: 'int',
  f: 'float64',
  ip: 'netip.Addr',
  px: 'netip.Prefix',
  time: 'time.Time',
  '{}': 'struct {}',
  any: 'interface {}',
};

/** Go's name of a type of the table. */
function typeText(type: string): string {
  if (type.startsWith('*')) return `*${typeText(type.slice(1))}`;
  if (type.startsWith('[]')) return `[]${typeText(type.slice(2))}`;
  if (type.startsWith('map ')) return `map[string]${typeText(type.slice(4))}`;
  return TYPE_NAMES[type] ?? type;
}

/** A document as Go decodes it without a type: maps and slices of anything; numbers keep their letters (json.Number). */
export function untyped(json: Json, numbersAsText = true): Value {
  if (json === null) return INVALID;
  if (typeof json === 'string') return text(json);
  if (typeof json === 'boolean') return bool(json);
  if (typeof json === 'number')
    return numbersAsText ? text(String(json), 'json.Number') : { kind: 'float', value: json };
  if (Array.isArray(json))
    return {
      kind: 'slice',
      items: (json as readonly Json[]).map((item) => boxed(item, numbersAsText)),
      type: '[]interface {}',
      nil: false,
    };
  const entries = Object.entries(json as JsonObject).map(([key, value]): [string, Value] => [
    key,
    boxed(value, numbersAsText),
  ]);
  return {
    kind: 'map',
    entries: new Map(entries),
    type: 'map[string]interface {}',
    nil: false,
    zero: { ...INVALID, boxed: true },
  };
}

function boxed(json: Json, numbersAsText: boolean): Value {
  return { ...untyped(json, numbersAsText), boxed: true };
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** JSON on one line, keys in the document's order. */
export function compactJson(json: Json): string {
  if (typeof json === 'string') return jsonText(json, false);
  if (Array.isArray(json)) return `[${(json as readonly Json[]).map(compactJson).join(',')}]`;
  if (isObject(json))
    return `{${Object.entries(json)
      .map(([key, value]) => `${jsonText(key, false)}:${compactJson(value)}`)
      .join(',')}}`;
  return String(json);
}

/** JSON over several lines, indented by four spaces (Go's json.Indent): empty lists and objects stay on their line. */
export function indentedJson(json: Json, indent = ''): string {
  const inner = `${indent}    `;
  if (Array.isArray(json)) {
    const items = (json as readonly Json[]).map((item) => inner + indentedJson(item, inner));
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (isObject(json)) {
    const items = Object.entries(json).map(
      ([key, value]) => `${inner}${jsonText(key, false)}: ${indentedJson(value, inner)}`,
    );
    return items.length === 0 ? '{}' : `{\n${items.join(',\n')}\n${indent}}`;
  }
  return compactJson(json);
}
