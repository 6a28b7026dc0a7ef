import type { Code, Frame } from '../run/code.ts';
import type { Position } from '../syntax/token.ts';
import type { Constant } from '../types/constant.ts';
import { constantText } from '../types/constant.ts';
import { isUntyped, type Type, typeText } from '../types/type.ts';
import type { GenericFunction, Scope } from './scope.ts';

/** Where a value can be stored. `operands` are worked out once; the rest works on their values. */
export interface Place {
  readonly operands: readonly Code[];
  get(values: readonly unknown[], frame: Frame): unknown;
  set(values: readonly unknown[], value: unknown, frame: Frame): void;
  /** The pointer to it; undefined where Go has none (map elements). */
  readonly pointer: ((values: readonly unknown[], frame: Frame) => unknown) | undefined;
}

/** What an expression turned out to be. */
export interface Operand {
  readonly mode: 'value' | 'variable' | 'constant' | 'nil' | 'type' | 'package' | 'builtin' | 'void' | 'invalid';
  readonly type: Type;
  readonly at: Position;
  /** The expression, as messages quote it. */
  readonly text: string;
  readonly code: Code;
  readonly constant?: Constant;
  readonly place?: Place;
  /** The same with a second value that says whether it worked: map index, assertion, receive. Gives [value, ok]. */
  readonly commaOk?: Code;
  readonly builtin?: string;
  readonly exports?: Scope;
  /** `1 << n`: the untyped constant on the left becomes of the type that the surroundings ask for. */
  readonly retype?: (type: Type) => Operand;
  /** A generic function that lacks types still; `types` are those given. */
  readonly generic?: { readonly made: GenericFunction; readonly types: readonly Type[] };
  /** Whether the value is one that a call made: needs no copy. */
  readonly fresh?: boolean;
}

/** `x (variable of type int)`, `"a" (untyped string constant)`, `5 (constant of type int)`, `f() (value of type error)`. */
export function describe(operand: Operand, home: string): string {
  const { mode, type, text, constant } = operand;
  const limits = type.kind === 'parameter' ? ` constrained by ${typeText(type.constraint, home)}` : '';
  const of = `of ${structural(type)}type ${typeText(type, home)}${limits}`;
  switch (mode) {
    case 'constant': {
      const value = constant ? constantText(constant) : '';
      const shown = value === text || constant?.kind === 'bool' ? '' : ` ${value}`;
      return isUntyped(type)
        ? `${text} (${typeText(type)} constant${shown})`
        : `${text} (constant${shown} of type ${typeText(type, home)})`;
    }
    case 'nil':
      return 'nil';
    case 'variable':
      return `${text} (variable ${of})`;
    case 'type':
      return `${text} (type)`;
    case 'builtin':
      return `${text} (built-in)`;
    case 'void':
      return `${text} (no value)`;
    default:
      return isUntyped(type) ? `${text} (${typeText(type)} value)` : `${text} (value ${of})`;
  }
}

/** Newer compilers say what kind of type a declared one is. */
function structural(type: Type): string {
  if (type.kind !== 'named' || type.packageName === undefined) return type.kind === 'named' ? 'interface ' : '';
  const { underlying } = type;
  switch (underlying.kind) {
    case 'basic':
      return `${underlying.name} `;
    case 'struct':
    case 'interface':
    case 'map':
    case 'array':
    case 'slice':
    case 'chan':
    case 'pointer':
      return `${underlying.kind} `;
    case 'function':
      return 'func ';
    default:
      return '';
  }
}
