import {
  type FunctionOf,
  INVALID,
  identical,
  type Method,
  type Named,
  type NamedMethod,
  type Type,
  underlying,
} from './type.ts';

/** How to get from a value to a field or method of it: the embedded fields on the way, outermost first. */
export interface Member {
  /** Indexes of the embedded fields to pass; after each, `through` says whether it is a pointer. */
  readonly path: readonly { readonly index: number; readonly pointer: boolean }[];
  readonly found:
    | { readonly kind: 'field'; readonly index: number; readonly type: Type }
    | { readonly kind: 'method'; readonly method: NamedMethod; readonly owner: Named }
    | { readonly kind: 'abstract'; readonly method: Method };
}

function named(type: Type): Named | undefined {
  if (type.kind === 'named') return type;
  return type.kind === 'pointer' && type.element.kind === 'named' ? type.element : undefined;
}

/** Field or method of that name, the shallowest one (Go specification, "Selectors"); undefined when there is none. */
export function findMember(type: Type, name: string): Member | undefined {
  let level: { readonly type: Type; readonly path: Member['path'] }[] = [{ type, path: [] }];
  const seen = new Set<Type>();
  while (level.length > 0) {
    const next: { readonly type: Type; readonly path: Member['path'] }[] = [];
    for (const { type: at, path } of level) {
      const own = named(at);
      if (own) {
        if (seen.has(own)) continue;
        seen.add(own);
        const method = own.methods.get(name);
        if (method) return { path, found: { kind: 'method', method, owner: own } };
      }
      // Of a type parameter: the methods of its constraint, and no field.
      const constraint = at.kind === 'parameter' ? underlying(at.constraint) : undefined;
      if (constraint?.kind === 'interface') {
        const method = constraint.methods.find((one) => one.name === name);
        if (method) return { path, found: { kind: 'abstract', method } };
      }
      const direct = underlying(at);
      if (constraint && direct.kind !== 'pointer') continue;
      const base = direct.kind === 'pointer' ? underlying(direct.element) : direct;
      if (direct.kind === 'interface') {
        const method = direct.methods.find((one) => one.name === name);
        if (method) return { path, found: { kind: 'abstract', method } };
      }
      if (base.kind !== 'struct') continue;
      for (const [index, field] of base.fields.entries()) {
        if (field.name === name) return { path, found: { kind: 'field', index, type: field.type } };
        if (field.embedded)
          next.push({
            type: field.type,
            path: [...path, { index, pointer: underlying(field.type).kind === 'pointer' }],
          });
      }
    }
    level = next;
  }
  return undefined;
}

export function memberKind({ found }: Member): 'field' | 'method' {
  return found.kind === 'field' ? 'field' : 'method';
}

/** `, but does have field Name`: where only the first letter's case is wrong. */
export function otherCase(type: Type, name: string): string {
  const other = name[0] === name[0]?.toLowerCase() ? name[0]?.toUpperCase() : name[0]?.toLowerCase();
  const variant = `${other}${name.slice(1)}`;
  const member = findMember(type, variant);
  return member ? `, but does have ${memberKind(member)} ${variant}` : '';
}

/** Whether a member of another package's type is its own affair: its name begins small. */
export function isHidden(type: Type, member: Member, name: string, home: string): boolean {
  const packageName = named(type)?.packageName;
  return packageName !== undefined && packageName !== home && member.path.length === 0 && !/^\p{Lu}/u.test(name);
}

/** A type that was complained of already. */
export function isInvalid(type: Type): boolean {
  return type === INVALID || (type.kind === 'pointer' && type.element === INVALID);
}

/** Why a type does not have an interface's methods, in the compiler's words; undefined when it has them all. */
export function missingMethod(type: Type, wanted: Type): string | undefined {
  const target = underlying(wanted);
  if (target.kind !== 'interface') return undefined;
  for (const { name, type: signature } of target.methods) {
    const member = findMember(type, name);
    if (!member || member.found.kind === 'field') return `missing method ${name}`;
    const { found } = member;
    const own: FunctionOf = found.method.type;
    if (!identical(own, signature)) return `wrong type for method ${name}`;
    const viaPointer = underlying(type).kind === 'pointer' || member.path.some((step) => step.pointer);
    if (found.kind === 'method' && found.method.pointer && !viaPointer) return `method ${name} has pointer receiver`;
  }
  return undefined;
}
