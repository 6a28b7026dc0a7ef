/** Names of Go's basic types; those that begin with `untyped ` are constants' types before they are used. */
export type BasicName =
  | 'bool'
  | 'string'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uintptr'
  | 'float32'
  | 'float64'
  | 'untyped bool'
  | 'untyped int'
  | 'untyped rune'
  | 'untyped float'
  | 'untyped string'
  | 'untyped nil'
  | 'invalid type';

export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly embedded: boolean;
  readonly tag: string;
}

export interface Method {
  readonly name: string;
  readonly type: FunctionOf;
}

export interface FunctionOf {
  readonly kind: 'function';
  readonly parameters: readonly Type[];
  readonly results: readonly Type[];
  readonly variadic: boolean;
}

/** A declared type. Its underlying type and methods are filled in once, after the name is known, since types may be recursive. */
export interface Named {
  readonly kind: 'named';
  readonly name: string;
  /** undefined for those of the universe, such as `error`. */
  readonly packageName: string | undefined;
  underlying: Type;
  readonly methods: Map<string, NamedMethod>;
  /** Of an instance of a generic type: what it was made from, and with which types. */
  readonly instance?: { readonly origin: GenericType; readonly arguments: readonly Type[] };
}

/** A declared type with type parameters: a name for instances, no type itself. */
export interface GenericType {
  readonly name: string;
  readonly parameters: readonly TypeParameter[];
  /** The instance with these types, always the same one for identical types. */
  readonly instantiate: (types: readonly Type[]) => Named;
}

/** A type parameter while its declaration is checked; in code that runs, its place is taken by a type. */
export interface TypeParameter {
  readonly kind: 'parameter';
  readonly name: string;
  /** Filled in when all parameters of the list have their names. */
  constraint: Type;
  /** `./main.go:3:8`: where messages say that it was declared. */
  readonly declared: string;
}

/** One member of a constraint's type set: `~int`. */
export interface Term {
  readonly tilde: boolean;
  readonly type: Type;
}

export interface NamedMethod {
  readonly name: string;
  /** Filled in when signatures are resolved. */
  type: FunctionOf;
  readonly pointer: boolean;
  /** What runs; the receiver is its first argument. */
  body: unknown;
}

export interface InterfaceOf {
  readonly kind: 'interface';
  readonly methods: readonly Method[];
  /** The types that alone may stand for it; undefined: all. */
  readonly terms?: readonly Term[];
  readonly comparable?: boolean;
  /** How it was written, where that is not `interface{…}`: `int | string`. */
  readonly text?: string;
}

export type Type =
  | { readonly kind: 'basic'; readonly name: BasicName }
  | Named
  | FunctionOf
  | { readonly kind: 'pointer'; readonly element: Type }
  | { readonly kind: 'slice'; readonly element: Type }
  | { readonly kind: 'array'; readonly length: number; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly element: Type }
  | { readonly kind: 'chan'; readonly direction: 'both' | 'send' | 'receive'; readonly element: Type }
  | { readonly kind: 'struct'; readonly fields: readonly Field[] }
  | InterfaceOf
  | TypeParameter
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] };

const basics = new Map<BasicName, Type>();

export function basic(name: BasicName): Type {
  const known = basics.get(name);
  if (known) return known;
  const made: Type = { kind: 'basic', name };
  basics.set(name, made);
  return made;
}

export const INVALID: Type = basic('invalid type');
export const EMPTY_INTERFACE: Type = { kind: 'interface', methods: [] };
export const ERROR: Named = {
  kind: 'named',
  name: 'error',
  packageName: undefined,
  underlying: {
    kind: 'interface',
    methods: [
      { name: 'Error', type: { kind: 'function', parameters: [], results: [basic('string')], variadic: false } },
    ],
  },
  methods: new Map(),
};

export function underlying(type: Type): Type {
  let at = type;
  while (at.kind === 'named') at = at.underlying;
  return at.kind === 'parameter' ? (coreType(at) ?? at) : at;
}

/** The types that a type parameter may stand for, without the terms' tildes; a type itself otherwise. */
export function termsOf(type: Type): readonly Term[] {
  if (type.kind !== 'parameter') return [{ tilde: false, type }];
  const constraint = underlying(type.constraint);
  return constraint.kind === 'interface' ? (constraint.terms ?? []) : [];
}

/** The one underlying type of all that a type parameter may stand for, if they agree in it. */
export function coreType(type: Type): Type | undefined {
  if (type.kind !== 'parameter') return underlying(type);
  const [first, ...others] = termsOf(type).map((term) => underlying(term.type));
  return first && others.every((other) => identical(first, other)) ? first : undefined;
}

/** Whether all that a type may be is so. */
function each(type: Type, test: (type: Type) => boolean): boolean {
  const terms = termsOf(type);
  return terms.length > 0 && terms.every((term) => test(term.type));
}

const INTEGERS = new Set<string>([
  'int',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'uintptr',
  'untyped int',
  'untyped rune',
]);

/** The basic type's name below a type, or undefined for composite types. */
export function basicName(type: Type): BasicName | undefined {
  const base = underlying(type);
  return base.kind === 'basic' ? base.name : undefined;
}

const named = (test: (name: string) => boolean) => {
  const plain = (type: Type): boolean => test(basicName(type) ?? '');
  return (type: Type): boolean => (type.kind === 'parameter' ? each(type, plain) : plain(type));
};
export const isInteger = named((name) => INTEGERS.has(name));
export const isUnsigned = named((name) => name.startsWith('uint'));
export const isFloat = named((name) => name.includes('float'));
export const isNumeric = named((name) => INTEGERS.has(name) || name.includes('float'));
export const isString = named((name) => name.endsWith('string'));
export const isBoolean = named((name) => name.endsWith('bool'));
/** Whether `<` works on values of the type: numbers and strings, also mixed. */
export const isOrdered = named((name) => INTEGERS.has(name) || name.includes('float') || name.endsWith('string'));
export const isInterface = (type: Type): boolean => underlying(type).kind === 'interface';
export const isNil = (type: Type): boolean => basicName(type) === 'untyped nil';
export const isUntyped = (type: Type): boolean => (basicName(type) ?? '').startsWith('untyped ');
export const isInvalid = (type: Type): boolean => basicName(type) === 'invalid type';

/** Types that nil is a value of. */
export function hasNil(type: Type): boolean {
  return ['pointer', 'slice', 'map', 'chan', 'function', 'interface'].includes(underlying(type).kind) || isNil(type);
}

/** What an untyped constant becomes where nothing else is asked for. */
export function defaultType(type: Type): Type {
  switch (type.kind === 'basic' ? type.name : '') {
    case 'untyped bool':
      return basic('bool');
    case 'untyped int':
      return basic('int');
    case 'untyped rune':
      return basic('int32');
    case 'untyped float':
      return basic('float64');
    case 'untyped string':
      return basic('string');
    default:
      return type;
  }
}

/** Go specification, "Type identity". */
export function identical(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind === 'named' || b.kind === 'named' || a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'parameter':
      return false;
    case 'basic':
      return a.name === (b as typeof a).name;
    case 'pointer':
    case 'slice':
      return identical(a.element, (b as typeof a).element);
    case 'array':
      return a.length === (b as typeof a).length && identical(a.element, (b as typeof a).element);
    case 'map':
      return identical(a.key, (b as typeof a).key) && identical(a.element, (b as typeof a).element);
    case 'chan':
      return a.direction === (b as typeof a).direction && identical(a.element, (b as typeof a).element);
    case 'struct': {
      const other = (b as typeof a).fields;
      return (
        a.fields.length === other.length &&
        a.fields.every((field, i) => {
          const its = other[i];
          return (
            its?.name === field.name &&
            its.embedded === field.embedded &&
            its.tag === field.tag &&
            identical(field.type, its.type)
          );
        })
      );
    }
    case 'interface': {
      const other = (b as typeof a).methods;
      return (
        a.methods.length === other.length &&
        a.comparable === (b as typeof a).comparable &&
        a.terms?.length === (b as typeof a).terms?.length &&
        a.methods.every((method) => other.some((its) => its.name === method.name && identical(its.type, method.type)))
      );
    }
    case 'function': {
      const other = b as typeof a;
      return (
        a.variadic === other.variadic && sameList(a.parameters, other.parameters) && sameList(a.results, other.results)
      );
    }
    case 'tuple':
      return sameList(a.elements, (b as typeof a).elements);
  }
}

function sameList(a: readonly Type[], b: readonly Type[]): boolean {
  return a.length === b.length && a.every((type, i) => identical(type, b[i] as Type));
}

/** Whether == works on values of the type. */
export function comparable(type: Type): boolean {
  const base = underlying(type);
  switch (base.kind) {
    case 'slice':
    case 'map':
    case 'function':
      return false;
    case 'array':
      return comparable(base.element);
    case 'struct':
      return base.fields.every((field) => comparable(field.type));
    case 'parameter': {
      const constraint = underlying(base.constraint);
      return (constraint.kind === 'interface' && constraint.comparable) || each(base, comparable);
    }
    default:
      return true;
  }
}

/** As error messages and `%T` write a type; `home` is the package whose own names need no prefix. */
export function typeText(type: Type, home?: string): string {
  const inner = (one: Type): string => typeText(one, home);
  switch (type.kind) {
    case 'basic':
      return type.name;
    case 'named': {
      const list = type.instance ? `[${type.instance.arguments.map(inner).join(',')}]` : '';
      return type.packageName === undefined || type.packageName === home
        ? `${type.name}${list}`
        : `${type.packageName}.${type.name}${list}`;
    }
    case 'parameter':
      return type.name;
    case 'pointer':
      return `*${inner(type.element)}`;
    case 'slice':
      return `[]${inner(type.element)}`;
    case 'array':
      return `[${type.length}]${inner(type.element)}`;
    case 'map':
      return `map[${inner(type.key)}]${inner(type.element)}`;
    case 'chan':
      return `${{ both: 'chan', send: 'chan<-', receive: '<-chan' }[type.direction]} ${inner(type.element)}`;
    case 'struct': {
      const fields = type.fields.map((field) =>
        field.embedded ? inner(field.type) : `${field.name} ${inner(field.type)}`,
      );
      // The compiler writes it close, package reflect with blanks.
      if (home !== undefined) return `struct{${fields.join('; ')}}`;
      return fields.length === 0 ? 'struct {}' : `struct { ${fields.join('; ')} }`;
    }
    case 'interface': {
      if (type.text !== undefined) return type.text;
      if (type.methods.length === 0) return home === undefined ? 'interface {}' : 'any';
      const methods = type.methods.map((method) => `${method.name}${signatureText(method.type, home)}`).join('; ');
      return home === undefined ? `interface { ${methods} }` : `interface{${methods}}`;
    }
    case 'function':
      return `func${signatureText(type, home)}`;
    case 'tuple':
      return `(${type.elements.map(inner).join(', ')})`;
  }
}

export function signatureText(type: FunctionOf, home?: string): string {
  const parameters = type.parameters.map((one, i) =>
    type.variadic && i === type.parameters.length - 1 && one.kind === 'slice'
      ? `...${typeText(one.element, home)}`
      : typeText(one, home),
  );
  const results = type.results.map((one) => typeText(one, home));
  const tail = results.length === 0 ? '' : results.length === 1 ? ` ${results[0]}` : ` (${results.join(', ')})`;
  return `(${parameters.join(', ')})${tail}`;
}
