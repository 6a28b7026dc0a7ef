import type { Position } from './token.ts';

/** Types are written like expressions, so one union holds both (as go/ast has it). */
export type Expression =
  | { readonly kind: 'name'; readonly name: string; readonly at: Position }
  | {
      readonly kind: 'literal';
      readonly type: 'int' | 'float' | 'rune' | 'string';
      readonly text: string;
      readonly value: string;
      readonly at: Position;
    }
  | {
      readonly kind: 'composite';
      readonly type: Expression | undefined;
      readonly elements: readonly Element[];
      readonly at: Position;
      readonly end: Position;
    }
  | { readonly kind: 'function'; readonly type: FunctionType; readonly body: Block; readonly at: Position }
  | { readonly kind: 'paren'; readonly inner: Expression; readonly at: Position }
  | {
      readonly kind: 'selector';
      readonly left: Expression;
      readonly name: string;
      readonly nameAt: Position;
      readonly at: Position;
    }
  | {
      readonly kind: 'index';
      readonly left: Expression;
      readonly index: Expression;
      readonly at: Position;
      /** Further types of an instance: `Pair[K, V]`. */
      readonly more?: readonly Expression[];
    }
  | {
      readonly kind: 'slice';
      readonly left: Expression;
      readonly low: Expression | undefined;
      readonly high: Expression | undefined;
      readonly max: Expression | undefined;
      readonly at: Position;
    }
  | { readonly kind: 'assert'; readonly left: Expression; readonly type: Expression | undefined; readonly at: Position }
  | {
      readonly kind: 'call';
      readonly callee: Expression;
      readonly args: readonly Expression[];
      readonly spread: boolean;
      readonly at: Position;
      /** Of the closing parenthesis, where `not enough arguments` points. */
      readonly end: Position;
    }
  | { readonly kind: 'star'; readonly inner: Expression; readonly at: Position }
  | { readonly kind: 'unary'; readonly operator: string; readonly inner: Expression; readonly at: Position }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Position;
    }
  | {
      readonly kind: 'array-type';
      readonly length: Expression | 'auto' | undefined;
      readonly element: Expression;
      readonly at: Position;
    }
  | { readonly kind: 'map-type'; readonly key: Expression; readonly value: Expression; readonly at: Position }
  | {
      readonly kind: 'chan-type';
      readonly direction: 'both' | 'send' | 'receive';
      readonly element: Expression;
      readonly at: Position;
    }
  | { readonly kind: 'struct-type'; readonly fields: readonly FieldDeclaration[]; readonly at: Position }
  | {
      readonly kind: 'interface-type';
      readonly methods: readonly MethodDeclaration[];
      readonly embedded: readonly Expression[];
      readonly at: Position;
    }
  | {
      /** `~int | string`, in constraints. */
      readonly kind: 'union';
      readonly terms: readonly { readonly tilde: boolean; readonly type: Expression }[];
      readonly at: Position;
    }
  | FunctionType;

/** `T any` of a generic declaration. */
export interface TypeParameterDeclaration {
  readonly name: string;
  readonly constraint: Expression;
  readonly at: Position;
}

export interface Element {
  readonly key: Expression | undefined;
  readonly value: Expression;
}

export interface FieldDeclaration {
  readonly name: string;
  readonly type: Expression;
  readonly embedded: boolean;
  readonly tag: string;
}

export interface MethodDeclaration {
  readonly name: string;
  readonly type: FunctionType;
}

export interface Parameter {
  /** undefined where only the type is given. */
  readonly name: string | undefined;
  readonly type: Expression;
  readonly at: Position;
}

export interface FunctionType {
  readonly kind: 'function-type';
  readonly parameters: readonly Parameter[];
  readonly results: readonly Parameter[];
  readonly variadic: boolean;
  readonly at: Position;
}

export interface Block {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
  readonly at: Position;
  /** Of the closing brace, where `missing return` points. */
  readonly end: Position;
}

export interface Case {
  /** undefined: default. */
  readonly values: readonly Expression[] | undefined;
  /** Of a select: the communication. */
  readonly communication: Statement | undefined;
  readonly body: readonly Statement[];
  readonly at: Position;
}

export type Statement =
  | Block
  | { readonly kind: 'expression'; readonly value: Expression; readonly at: Position }
  | { readonly kind: 'send'; readonly channel: Expression; readonly value: Expression; readonly at: Position }
  | { readonly kind: 'step'; readonly target: Expression; readonly operator: '++' | '--'; readonly at: Position }
  | {
      readonly kind: 'assign';
      /** `=`, `:=`, or `+=` and the like. */
      readonly operator: string;
      readonly left: readonly Expression[];
      readonly right: readonly Expression[];
      readonly at: Position;
    }
  | { readonly kind: 'declare'; readonly declaration: Declaration; readonly at: Position }
  | { readonly kind: 'go' | 'defer'; readonly call: Expression; readonly at: Position }
  | { readonly kind: 'return'; readonly values: readonly Expression[]; readonly at: Position }
  | {
      readonly kind: 'branch';
      readonly keyword: 'break' | 'continue' | 'fallthrough';
      readonly label: string | undefined;
      readonly at: Position;
    }
  | {
      readonly kind: 'if';
      readonly init: Statement | undefined;
      readonly condition: Expression;
      readonly then: Block;
      readonly otherwise: Statement | undefined;
      readonly at: Position;
    }
  | {
      readonly kind: 'for';
      readonly init: Statement | undefined;
      readonly condition: Expression | undefined;
      readonly post: Statement | undefined;
      readonly body: Block;
      readonly at: Position;
    }
  | {
      readonly kind: 'range';
      readonly key: Expression | undefined;
      readonly value: Expression | undefined;
      readonly define: boolean;
      readonly over: Expression;
      readonly body: Block;
      readonly at: Position;
    }
  | {
      readonly kind: 'switch';
      readonly init: Statement | undefined;
      readonly tag: Expression | undefined;
      readonly cases: readonly Case[];
      readonly at: Position;
    }
  | {
      readonly kind: 'type-switch';
      readonly init: Statement | undefined;
      readonly bind: string | undefined;
      readonly bindAt: Position;
      readonly over: Expression;
      readonly cases: readonly Case[];
      readonly at: Position;
    }
  | { readonly kind: 'select'; readonly cases: readonly Case[]; readonly at: Position }
  | { readonly kind: 'label'; readonly label: string; readonly statement: Statement; readonly at: Position }
  | { readonly kind: 'empty'; readonly at: Position };

export interface NameAt {
  readonly name: string;
  readonly at: Position;
}

export type Declaration =
  | {
      readonly kind: 'var' | 'const';
      readonly names: readonly NameAt[];
      readonly type: Expression | undefined;
      readonly values: readonly Expression[];
      /** Which line of its const group, from 0. */
      readonly iota: number;
      readonly at: Position;
    }
  | {
      readonly kind: 'type';
      readonly name: string;
      readonly parameters?: readonly TypeParameterDeclaration[];
      readonly type: Expression;
      readonly alias: boolean;
      readonly at: Position;
    }
  | { readonly kind: 'group'; readonly declarations: readonly Declaration[]; readonly at: Position };

export interface FunctionDeclaration {
  readonly kind: 'func';
  readonly name: string;
  readonly receiver: Parameter | undefined;
  readonly parameters?: readonly TypeParameterDeclaration[];
  readonly type: FunctionType;
  /** Without a body the function is one of the engine's own (standard packages only). */
  readonly body: Block | undefined;
  readonly at: Position;
}

export interface ImportDeclaration {
  readonly path: string;
  /** Given name, `_` or `.`; undefined for the package's own. */
  readonly name: string | undefined;
  readonly at: Position;
}

export interface SourceFile {
  readonly file: string;
  readonly packageName: string;
  readonly imports: readonly ImportDeclaration[];
  readonly declarations: readonly (Declaration | FunctionDeclaration)[];
}
