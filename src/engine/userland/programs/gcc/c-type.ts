/** Types of C on x86-64 Linux (LP64). Sizes and alignments in bytes. */
export type CType =
  | { readonly kind: 'void' }
  | { readonly kind: 'int'; readonly size: 1 | 2 | 4 | 8; readonly signed: boolean; readonly name: string }
  | { readonly kind: 'float'; readonly size: 4 | 8; readonly name: string }
  | { readonly kind: 'pointer'; readonly to: CType }
  /** `length` undefined where the initialiser gives it, or for a parameter. */
  | { readonly kind: 'array'; readonly of: CType; readonly length: number | undefined }
  | Struct
  | FunctionType;

/** A struct or union; its fields are known once its braces were read. */
export interface Struct {
  readonly kind: 'struct';
  readonly tag: string;
  readonly union: boolean;
  fields: readonly Field[] | undefined;
}

export interface Field {
  readonly name: string;
  readonly type: CType;
  readonly offset: number;
}

export interface FunctionType {
  readonly kind: 'function';
  readonly returns: CType;
  readonly parameters: readonly CType[];
  readonly variadic: boolean;
}

const int = (size: 1 | 2 | 4 | 8, signed: boolean, name: string): CType => ({ kind: 'int', size, signed, name });
export const VOID: CType = { kind: 'void' };
export const CHAR = int(1, true, 'char');
export const UCHAR = int(1, false, 'unsigned char');
export const SHORT = int(2, true, 'short int');
export const USHORT = int(2, false, 'short unsigned int');
export const INT = int(4, true, 'int');
export const UINT = int(4, false, 'unsigned int');
export const LONG = int(8, true, 'long int');
export const ULONG = int(8, false, 'long unsigned int');
export const BOOL = int(1, false, '_Bool');
export const FLOAT: CType = { kind: 'float', size: 4, name: 'float' };
export const DOUBLE: CType = { kind: 'float', size: 8, name: 'double' };

export const pointerTo = (to: CType): CType => ({ kind: 'pointer', to });

export function sizeOf(type: CType): number {
  switch (type.kind) {
    case 'void':
    case 'function':
      return 1;
    case 'int':
    case 'float':
      return type.size;
    case 'pointer':
      return 8;
    case 'array':
      return sizeOf(type.of) * (type.length ?? 0);
    case 'struct': {
      const align = alignOf(type);
      const end = Math.max(0, ...(type.fields ?? []).map((field) => field.offset + sizeOf(field.type)));
      return Math.ceil(end / align) * align;
    }
  }
}

export function alignOf(type: CType): number {
  if (type.kind === 'array') return alignOf(type.of);
  if (type.kind === 'struct') return Math.max(1, ...(type.fields ?? []).map((field) => alignOf(field.type)));
  return Math.max(1, sizeOf(type));
}

/** Fields in the order of their declaration, each at its alignment; a union's all at 0. */
export function layOut(
  fields: readonly { readonly name: string; readonly type: CType }[],
  union: boolean,
): readonly Field[] {
  let end = 0;
  return fields.map(({ name, type }) => {
    const align = alignOf(type);
    const offset = union ? 0 : Math.ceil(end / align) * align;
    end = offset + sizeOf(type);
    return { name, type, offset };
  });
}

export const isNumber = (type: CType): boolean => type.kind === 'int' || type.kind === 'float';
export const isScalar = (type: CType): boolean => isNumber(type) || type.kind === 'pointer';

/** As gcc's messages write a type. */
export function typeText(type: CType): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'int':
    case 'float':
      return type.name;
    case 'pointer':
      return type.to.kind === 'function'
        ? `${typeText(type.to.returns)} (*)(${type.to.parameters.map(typeText).join(', ')})`
        : `${typeText(type.to)}${type.to.kind === 'pointer' ? '' : ' '}*`;
    case 'array':
      return `${typeText(type.of)}[${type.length ?? ''}]`;
    case 'struct':
      return `${type.union ? 'union' : 'struct'} ${type.tag === '' ? '<anonymous>' : type.tag}`;
    case 'function':
      return `${typeText(type.returns)}(${type.parameters.map(typeText).join(', ')})`;
  }
}

/** Integer promotion and the usual arithmetic conversions (C17, 6.3.1). */
export function common(a: CType, b: CType): CType {
  if (a.kind === 'float' || b.kind === 'float')
    return (a.kind === 'float' && a.size === 8) || (b.kind === 'float' && b.size === 8) ? DOUBLE : FLOAT;
  const [x, y] = [promoted(a), promoted(b)];
  if (x.kind !== 'int' || y.kind !== 'int') return INT;
  if (x.size !== y.size) return x.size > y.size ? x : y;
  return x.signed ? y : x;
}

export function promoted(type: CType): CType {
  return type.kind === 'int' && type.size < 4 ? INT : type;
}
