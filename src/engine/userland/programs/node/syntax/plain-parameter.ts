import type { ES } from './acorn.ts';
import { constantOf } from './constant.ts';

/** A parameter that is a plain name, or a name with a default that runs no code. */
export function isPlainParameter(param: ES.Pattern): boolean {
  if (param.type !== 'AssignmentPattern') return param.type === 'Identifier';
  return param.left.type === 'Identifier' && constantOf(param.right) !== undefined;
}
