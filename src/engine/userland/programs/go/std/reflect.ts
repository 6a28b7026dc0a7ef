import {
  ArrayValue,
  Boxed,
  equal,
  MapValue,
  Ref,
  type Slice,
  type StructValue,
  sliceOf,
  typeKey,
  zero,
} from '../run/value.ts';
import { comparable, isInterface, type Type, typeText, underlying } from '../types/type.ts';
import type { StandardPackage } from './standard-package.ts';

const KINDS =
  'invalid bool int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 complex64 complex128 array chan function interface map pointer slice string struct'.split(
    ' ',
  );

/** A value of a type as an interface holds it. */
const box = (type: Type, value: unknown): unknown => (isInterface(type) ? value : new Boxed(type, value));

function deepEqual(type: Type, a: unknown, b: unknown): boolean {
  const base = underlying(type);
  switch (base.kind) {
    case 'slice': {
      if (a === null || b === null) return a === b;
      const [x, y] = [(a as Slice).toArray(), (b as Slice).toArray()];
      return x.length === y.length && x.every((one, i) => deepEqual(base.element, one, y[i]));
    }
    case 'array':
      return (a as ArrayValue).items.every((one, i) => deepEqual(base.element, one, (b as ArrayValue).items[i]));
    case 'struct':
      return base.fields.every((field, i) =>
        deepEqual(field.type, (a as StructValue).fields[i], (b as StructValue).fields[i]),
      );
    case 'map': {
      if (a === null || b === null) return a === b;
      const [x, y] = [(a as MapValue).entries, (b as MapValue).entries];
      return (
        x.size === y.size &&
        [...x].every(([key, [, held]]) => y.has(key) && deepEqual(base.element, held, y.get(key)?.[1]))
      );
    }
    case 'pointer':
      if (a === b || a === null || b === null) return a === b;
      return deepEqual(base.element, a instanceof Ref ? a.value : a, b instanceof Ref ? b.value : b);
    case 'interface': {
      if (a === null || b === null) return a === b;
      const [x, y] = [a as Boxed, b as Boxed];
      return typeKey(x.type) === typeKey(y.type) && deepEqual(x.type, x.value, y.value);
    }
    case 'function':
      return a === null && b === null;
    default:
      return comparable(type) && equal(type, a, b);
  }
}

function elementType({ type }: Boxed): Type {
  const base = underlying(type);
  return 'element' in base ? base.element : type;
}

export const reflect: StandardPackage = {
  path: 'reflect',
  source: `package reflect
type Kind uint
const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)
const Ptr = Pointer
var kinds = []string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}
func (k Kind) String() string { return kinds[k] }
type StructTag string
func lookup(tag, key string) (string, bool)
func (t StructTag) Get(key string) string { v, _ := lookup(string(t), key); return v }
func (t StructTag) Lookup(key string) (string, bool) { return lookup(string(t), key) }
type StructField struct { Name string; Tag StructTag; Type Type; Anonymous bool }
type Type interface { String() string; Name() string; Kind() Kind; Elem() Type; NumField() int; Field(i int) StructField; NumMethod() int }
type rtype struct { sample any; static bool }
func name(x any, short bool) string
func kind(x any) int
func element(x any) any
func fields(x any) int
func field(x any, i int) (name, tag string, sample any, embedded bool)
func methods(x any) int
func same(a, b any) bool
func (t *rtype) String() string { return name(t.sample, false) }
func (t *rtype) Name() string { return name(t.sample, true) }
func (t *rtype) Kind() Kind { return Kind(kind(t.sample)) }
func (t *rtype) Elem() Type { return &rtype{element(t.sample), true} }
func (t *rtype) NumField() int { return fields(t.sample) }
func (t *rtype) NumMethod() int { return methods(t.sample) }
func (t *rtype) Field(i int) StructField {
	n, tag, sample, embedded := field(t.sample, i)
	return StructField{n, StructTag(tag), &rtype{sample, true}, embedded}
}
func TypeOf(i any) Type {
	if i == nil { return nil }
	return &rtype{i, false}
}
func DeepEqual(x, y any) bool
type Value struct { v any; ok bool }
func ValueOf(i any) Value { return Value{i, i != nil} }
func valueField(x any, i int) any
func valueIndex(x any, i int) any
func valueLen(x any) int
func isNil(x any) bool
func deref(x any) any
func keys(x any) []any
func mapIndex(x, key any) (any, bool)
func integer(x any) int64
func float(x any) float64
func (v Value) IsValid() bool { return v.ok }
func (v Value) Interface() any { return v.v }
func (v Value) Kind() Kind {
	if !v.ok { return Invalid }
	return Kind(kind(v.v))
}
func (v Value) Type() Type { return TypeOf(v.v) }
func (v Value) NumField() int { return fields(v.v) }
func (v Value) Field(i int) Value { x := valueField(v.v, i); return Value{x, true} }
func (v Value) Len() int { return valueLen(v.v) }
func (v Value) Index(i int) Value { return Value{valueIndex(v.v, i), true} }
func (v Value) IsNil() bool { return isNil(v.v) }
func (v Value) Elem() Value { x := deref(v.v); return Value{x, x != nil} }
func (v Value) MapKeys() []Value {
	var list []Value
	for _, k := range keys(v.v) { list = append(list, Value{k, true}) }
	return list
}
func (v Value) MapIndex(key Value) Value { x, ok := mapIndex(v.v, key.v); return Value{x, ok} }
func (v Value) Int() int64 { return integer(v.v) }
func (v Value) Float() float64 { return float(v.v) }
func (v Value) Bool() bool { return v.v.(bool) }
func (v Value) String() string {
	if s, ok := v.v.(string); ok { return s }
	if !v.ok { return "<invalid Value>" }
	if v.Kind() == String { return text(v.v) }
	return "<" + v.Type().String() + " Value>"
}
func text(x any) string
func (v Value) IsZero() bool { return isZero(v.v) }
func isZero(x any) bool
`,
  natives: {
    lookup([tag, key]) {
      const found = [...(tag as string).matchAll(/(\w+):"((?:[^"\\]|\\.)*)"/g)].find(([, name]) => name === key);
      return [found?.[2] ?? '', found !== undefined];
    },
    name([boxed, short]) {
      const type = (boxed as Boxed).type;
      if (!short) return typeText(type);
      return type.kind === 'named' ? typeText(type).replace(/^\w+\./, '') : type.kind === 'basic' ? type.name : '';
    },
    kind([boxed]) {
      const base = underlying((boxed as Boxed).type);
      return KINDS.indexOf(base.kind === 'basic' ? base.name : base.kind);
    },
    element: ([boxed]) => {
      const type = elementType(boxed as Boxed);
      return new Boxed(type, zero(type));
    },
    fields: ([boxed]) => {
      const base = underlying((boxed as Boxed).type);
      return base.kind === 'struct' ? base.fields.length : 0;
    },
    field([boxed, index]) {
      const base = underlying((boxed as Boxed).type);
      const field = base.kind === 'struct' ? base.fields[index as number] : undefined;
      return field
        ? [field.name, field.tag, new Boxed(field.type, zero(field.type)), field.embedded]
        : ['', '', null, false];
    },
    methods: ([boxed]) => {
      const { type } = boxed as Boxed;
      return type.kind === 'named'
        ? [...type.methods.values()].filter((one) => /^[A-Z]/.test(one.name) && !one.pointer).length
        : 0;
    },
    same: ([a, b]) => typeKey((a as Boxed).type) === typeKey((b as Boxed).type),
    DeepEqual([a, b]) {
      if (a === null || b === null) return a === b;
      const [x, y] = [a as Boxed, b as Boxed];
      return typeKey(x.type) === typeKey(y.type) && deepEqual(x.type, x.value, y.value);
    },
    valueField([boxed, index]) {
      const { type, value } = boxed as Boxed;
      const base = underlying(type);
      const field = base.kind === 'struct' ? base.fields[index as number] : undefined;
      return field ? box(field.type, (value as StructValue).fields[index as number]) : null;
    },
    valueIndex([boxed, index]) {
      const { value } = boxed as Boxed;
      const list = value instanceof ArrayValue ? value.items : (value as Slice).toArray();
      return box(elementType(boxed as Boxed), list[index as number]);
    },
    valueLen([boxed]) {
      const { value } = boxed as Boxed;
      if (value instanceof MapValue) return value.entries.size;
      if (value instanceof ArrayValue) return value.items.length;
      return value === null ? 0 : (value as string | Slice).length;
    },
    isNil: ([boxed]) => boxed === null || (boxed as Boxed).value === null,
    deref([boxed]) {
      const { value } = boxed as Boxed;
      return value === null ? null : box(elementType(boxed as Boxed), value instanceof Ref ? value.value : value);
    },
    keys([boxed]) {
      const { type, value } = boxed as Boxed;
      const base = underlying(type);
      if (base.kind !== 'map' || value === null) return null;
      return sliceOf([...(value as MapValue).entries.values()].map(([key]) => box(base.key, key)));
    },
    mapIndex([boxed, key]) {
      const { value } = boxed as Boxed;
      const entry = (value as MapValue | null)?.entries.get((key as Boxed).value);
      return entry ? [box(elementType(boxed as Boxed), entry[1]), true] : [null, false];
    },
    integer: ([boxed]) => (boxed as Boxed).value,
    float: ([boxed]) => (boxed as Boxed).value,
    text: ([boxed]) => (boxed as Boxed).value,
    isZero: ([boxed]) => {
      if (boxed === null) return true;
      const { type, value } = boxed as Boxed;
      return deepEqual(type, value, zero(type));
    },
  },
};
