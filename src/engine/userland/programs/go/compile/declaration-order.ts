import type { Declaration, Expression, SourceFile } from '../syntax/ast.ts';

/** Groups dissolved. */
export function flat(declarations: SourceFile['declarations']): SourceFile['declarations'] {
  return declarations.flatMap((one) => (one.kind === 'group' ? flat(one.declarations) : [one]));
}

/** Declarations so that each stands after those whose names its values mention. */
export function inOrder<T extends { readonly one: Extract<Declaration, { kind: 'var' | 'const' }> }>(
  all: readonly T[],
): readonly T[] {
  const byName = new Map(all.flatMap((entry) => entry.one.names.map(({ name }) => [name, entry] as const)));
  const done = new Set<T>();
  const visiting = new Set<T>();
  const order: T[] = [];
  const visit = (entry: T): void => {
    if (done.has(entry) || visiting.has(entry)) return;
    visiting.add(entry);
    for (const name of namesIn(entry.one.values)) {
      const other = byName.get(name);
      if (other && other !== entry) visit(other);
    }
    visiting.delete(entry);
    done.add(entry);
    order.push(entry);
  };
  for (const entry of all) visit(entry);
  return order;
}

/** Whether an array in a type has a length that is not written as a number. */
export function needsConstant(type: Expression): boolean {
  let found = false;
  JSON.stringify(type, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'array-type' && 'length' in part)
      found ||=
        typeof part.length === 'object' &&
        part.length !== null &&
        'kind' in part.length &&
        part.length.kind !== 'literal';
    return part;
  });
  return found;
}

/** Every name that stands in some expressions. */
function namesIn(expressions: readonly Expression[]): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.stringify(expressions, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'name' && 'name' in part)
      names.add(String(part.name));
    return part;
  });
  return names;
}
