/** A column's or a value's type. */
export interface DataType {
  /** As psql shows it: `integer`, `character varying`, `timestamp with time zone`. */
  readonly name: string;
  /** Of character types. */
  readonly length?: number;
  /** Of numeric. */
  readonly precision?: number;
  readonly scale?: number;
  readonly isArray?: boolean;
  /** Of an enum: its labels, in their order. */
  readonly labels?: readonly string[];
  /** Of a composite type. */
  readonly fields?: readonly { readonly name: string; readonly type: DataType }[];
  /** Of a domain: what it is called, and the constraints that its values keep. */
  readonly domain?: string;
  /** A name that no type of the server's own has: where it stands in the query, from 0. */
  readonly unresolved?: number;
}

export const type = (name: string): DataType => ({ name });
export const INTEGER = type('integer');
export const BIGINT = type('bigint');
export const NUMERIC = type('numeric');
export const DOUBLE = type('double precision');
export const TEXT = type('text');
export const BOOLEAN = type('boolean');
export const UNKNOWN = type('unknown');
export const TIMESTAMPTZ = type('timestamp with time zone');

const NAMES: Readonly<Record<string, string>> = {
  int: 'integer',
  int4: 'integer',
  integer: 'integer',
  serial: 'integer',
  serial4: 'integer',
  int8: 'bigint',
  bigint: 'bigint',
  bigserial: 'bigint',
  serial8: 'bigint',
  int2: 'smallint',
  smallint: 'smallint',
  smallserial: 'smallint',
  numeric: 'numeric',
  decimal: 'numeric',
  float8: 'double precision',
  float: 'double precision',
  'double precision': 'double precision',
  float4: 'real',
  real: 'real',
  text: 'text',
  varchar: 'character varying',
  'character varying': 'character varying',
  char: 'character',
  bpchar: 'character',
  character: 'character',
  bool: 'boolean',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp without time zone',
  'timestamp without time zone': 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  'timestamp with time zone': 'timestamp with time zone',
  time: 'time without time zone',
  interval: 'interval',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  name: 'name',
  oid: 'oid',
  regclass: 'regclass',
  regtype: 'regtype',
  regnamespace: 'regnamespace',
  regrole: 'regrole',
  bytea: 'bytea',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  xml: 'xml',
  void: 'void',
  xid: 'xid',
};

/** The type that a name in a query means; undefined for none. */
export function typeNamed(name: string): DataType | undefined {
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  return known === undefined ? undefined : { name: known };
}

export function typeText({ name, length, precision, scale, isArray, domain }: DataType): string {
  if (domain !== undefined) return domain;
  const size = length !== undefined ? `(${length})` : precision !== undefined ? `(${precision},${scale ?? 0})` : '';
  return `${name}${size}${isArray ? '[]' : ''}`;
}

/** A type in an error about operators, functions and assignments: without its size, as format_type_be gives it. */
export function bareTypeText({ length: _, precision: __, scale: ___, ...bare }: DataType): string {
  return typeText(bare);
}

const ORDER = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'];

export function isNumber({ name, isArray }: DataType): boolean {
  return !isArray && ORDER.includes(name);
}

export function isInteger({ name }: DataType): boolean {
  return name === 'integer' || name === 'bigint' || name === 'smallint';
}

export function isText({ name }: DataType): boolean {
  return name === 'text' || name.startsWith('character') || name === 'unknown' || name === 'name';
}

/** The type that two operands meet in. */
export function commonType(a: DataType, b: DataType): DataType {
  if (a.name === 'unknown') return b;
  if (b.name === 'unknown') return a;
  if (isNumber(a) && isNumber(b))
    return ORDER.indexOf(a.name) >= ORDER.indexOf(b.name) ? { name: a.name } : { name: b.name };
  return a.name === b.name ? (a.length === b.length ? a : { name: a.name }) : isText(a) && isText(b) ? TEXT : a;
}

/** Whether psql sets a column of it to the right. */
export function alignsRight(dataType: DataType): boolean {
  return isNumber(dataType) || dataType.name === 'oid';
}
