import type { Scope } from './compiler.ts';

/** An array for variables, in one go: growing it afterwards would cost more. */
export function newScope(size: number, parent: Scope): Scope {
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
    default: {
      const scope: Scope = [parent, undefined, undefined, undefined, undefined, undefined];
      while (scope.length < size) scope.push(undefined);
      return scope;
    }
  }
}
