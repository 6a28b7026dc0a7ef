import { type Type, underlying } from '../types/type.ts';

/** A field as JSON has it: its name, its options, and the way to it through embedded structs. */
export interface JsonField {
  readonly name: string;
  readonly path: readonly number[];
  readonly type: Type;
  readonly omitEmpty: boolean;
  readonly omitZero: boolean;
  readonly quoted: boolean;
}

const known = new WeakMap<Type, readonly JsonField[]>();

/** Fields of a struct in their order, those of embedded structs among them unless a nearer one has their name. */
export function jsonFields(type: Type): readonly JsonField[] {
  const before = known.get(type);
  if (before) return before;
  const all: JsonField[] = [];
  const walk = (of: Type, path: readonly number[], depth: number): void => {
    const base = underlying(of);
    const struct = base.kind === 'pointer' ? underlying(base.element) : base;
    if (struct.kind !== 'struct' || depth > 8) return;
    for (const [i, field] of struct.fields.entries()) {
      const [, tag = ''] = /(?:^|\s)json:"([^"]*)"/.exec(field.tag) ?? [];
      if (tag === '-') continue;
      const [name = '', ...options] = tag.split(',');
      const inner = underlying(field.type);
      const target = inner.kind === 'pointer' ? underlying(inner.element) : inner;
      if (field.embedded && name === '' && target.kind === 'struct') {
        walk(field.type, [...path, i], depth + 1);
        continue;
      }
      if (!/^\p{Lu}/u.test(field.name)) continue;
      all.push({
        name: name || field.name,
        path: [...path, i],
        type: field.type,
        omitEmpty: options.includes('omitempty'),
        omitZero: options.includes('omitzero'),
        quoted: options.includes('string'),
      });
    }
  };
  walk(type, [], 0);
  const shallow = all.filter(
    (one) => !all.some((other) => other !== one && other.name === one.name && other.path.length < one.path.length),
  );
  const made = shallow.filter(
    (one) =>
      !shallow.some((other) => other !== one && other.name === one.name && other.path.length === one.path.length),
  );
  known.set(type, made);
  return made;
}
