import type { Scope } from './compiler.ts';

/** An array for variables, in one go: growing it afterwards would cost more, and one made by `new Array` would be read more slowly. */
export function newScope(size: number, parent: Scope | undefined): Scope {
  switch (size) {
    case 1:
      return [parent];
    case 2:
      return [parent, undefined];
    case 3:
      return [parent, undefined, undefined];
    case 4:
      return [parent, undefined, undefined, undefined];
    case 5:
      return [parent, undefined, undefined, undefined, undefined];
    default:
      return grown(size, [parent, undefined, undefined, undefined, undefined, undefined]);
  }
}

function grown(size: number, scope: Scope): Scope {
  while (scope.length < size) scope.push(undefined);
  return scope;
}

/** The same with the first variable set; `size` is 2 at least. */
export function scopeOfOne(size: number, parent: Scope, a: unknown): Scope {
  switch (size) {
    case 2:
      return [parent, a];
    case 3:
      return [parent, a, undefined];
    case 4:
      return [parent, a, undefined, undefined];
    case 5:
      return [parent, a, undefined, undefined, undefined];
    default:
      return grown(size, [parent, a, undefined, undefined, undefined, undefined]);
  }
}

/** With the first two set; `size` is 3 at least. */
export function scopeOfTwo(size: number, parent: Scope, a: unknown, b: unknown): Scope {
  switch (size) {
    case 3:
      return [parent, a, b];
    case 4:
      return [parent, a, b, undefined];
    case 5:
      return [parent, a, b, undefined, undefined];
    default:
      return grown(size, [parent, a, b, undefined, undefined, undefined]);
  }
}
