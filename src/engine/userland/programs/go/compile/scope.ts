import type { Callable } from '../run/machine.ts';
import type { Ref } from '../run/value.ts';
import type { Position } from '../syntax/token.ts';
import type { Constant } from '../types/constant.ts';
import {
  basic,
  EMPTY_INTERFACE,
  ERROR,
  type FunctionOf,
  type GenericType,
  type InterfaceOf,
  type Type,
  type TypeParameter,
} from '../types/type.ts';

/** A variable of a function: where in its frame it lives, and whether it lives in a Ref because a closure or a pointer reaches it. */
export interface Local {
  readonly slot: number;
  readonly owner: FunctionScope;
  boxed: boolean;
}

/** A function with type parameters: compiled anew for each list of types, when it is first called. */
export interface GenericFunction {
  readonly name: string;
  readonly parameters: readonly TypeParameter[];
  /** With the parameters' names in it. */
  readonly type: FunctionOf;
  readonly instantiate: (types: readonly Type[]) => { readonly type: FunctionOf; readonly callable: Callable };
}

export type Entity =
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly at: Position;
      type: Type;
      used: boolean;
      readonly place: { readonly local: Local } | { readonly global: Ref };
    }
  | { readonly kind: 'constant'; readonly type: Type; readonly constant: Constant; readonly at?: Position }
  | { readonly kind: 'type'; readonly type: Type; readonly at?: Position }
  | {
      readonly kind: 'function';
      type: FunctionOf;
      readonly holder: { callable: Callable | undefined };
      readonly at?: Position;
    }
  | { readonly kind: 'generic-type'; readonly generic: GenericType; readonly at: Position }
  | { readonly kind: 'generic-function'; readonly generic: GenericFunction; readonly at: Position }
  | { readonly kind: 'package'; readonly path: string; readonly exports: Scope; readonly at: Position; used: boolean }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'nil' };

/** Names of one block, and the blocks around it. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly names = new Map<string, Entity>();

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  find(name: string): Entity | undefined {
    return this.names.get(name) ?? this.parent?.find(name);
  }
}

/** One function while it is compiled: its frame's layout and what it takes from the functions around it. */
export class FunctionScope {
  readonly parent: FunctionScope | undefined;
  readonly name: string;
  readonly type: FunctionOf;
  slots = 0;
  defers = false;
  literals = 0;
  /** Slots of named results, or undefined. */
  results: readonly { readonly local: Local; readonly type: Type }[] | undefined;
  /** Variables of outer functions, in the order of the frame's `captured`. */
  readonly captures: Local[] = [];

  constructor(name: string, type: FunctionOf, parent?: FunctionScope) {
    this.name = name;
    this.type = type;
    this.parent = parent;
  }

  local(): Local {
    this.slots++;
    return { slot: this.slots - 1, owner: this, boxed: false };
  }

  /** Index in `captured` of an outer function's variable. */
  capture(local: Local): number {
    local.boxed = true;
    const known = this.captures.indexOf(local);
    if (known >= 0) return known;
    // Functions between the two hand it on.
    if (this.parent && this.parent !== local.owner) this.parent.capture(local);
    this.captures.push(local);
    return this.captures.length - 1;
  }
}

const BUILTINS = [
  'append',
  'cap',
  'clear',
  'close',
  'copy',
  'delete',
  'len',
  'make',
  'max',
  'min',
  'new',
  'panic',
  'print',
  'println',
  'recover',
];

/** The names that are there without import. */
export function universe(): Scope {
  const scope = new Scope();
  const types = [
    'bool',
    'string',
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
    'float32',
    'float64',
  ] as const;
  for (const name of types) scope.names.set(name, { kind: 'type', type: basic(name) });
  scope.names.set('byte', { kind: 'type', type: basic('uint8') });
  scope.names.set('rune', { kind: 'type', type: basic('int32') });
  scope.names.set('any', { kind: 'type', type: EMPTY_INTERFACE });
  const comparable: InterfaceOf = { kind: 'interface', methods: [], comparable: true, text: 'comparable' };
  scope.names.set('comparable', { kind: 'type', type: comparable });
  scope.names.set('error', { kind: 'type', type: ERROR });
  scope.names.set('nil', { kind: 'nil' });
  for (const value of [true, false])
    scope.names.set(String(value), {
      kind: 'constant',
      type: basic('untyped bool'),
      constant: { kind: 'bool', value },
    });
  for (const name of BUILTINS) scope.names.set(name, { kind: 'builtin', name });
  return scope;
}
