import type { ES } from './acorn.ts';

/** The names that a pattern binds, in order. */
export function declaredNames(pattern: ES.Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [(pattern as ES.Identifier).name];
    case 'ObjectPattern':
      return (pattern as ES.ObjectPattern).properties.flatMap((property) =>
        declaredNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return (pattern as ES.ArrayPattern).elements.flatMap((element) => (element ? declaredNames(element) : []));
    case 'AssignmentPattern':
      return declaredNames((pattern as ES.AssignmentPattern).left);
    case 'RestElement':
      return declaredNames((pattern as ES.RestElement).argument);
    default:
      return [];
  }
}
