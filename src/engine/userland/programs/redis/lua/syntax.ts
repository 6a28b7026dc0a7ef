/** Lua 5.1, as far as scripts of redis go. `line` is where something stands, from 1. */
export type Expression =
  | { readonly kind: 'nil' | 'true' | 'false' | 'varargs' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string; readonly line: number }
  | { readonly kind: 'index'; readonly object: Expression; readonly key: Expression; readonly line: number }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[]; readonly line: number }
  | {
      readonly kind: 'method';
      readonly object: Expression;
      readonly name: string;
      readonly args: readonly Expression[];
      readonly line: number;
    }
  | { readonly kind: 'function'; readonly body: FunctionBody }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly line: number;
    }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression; readonly line: number }
  | {
      readonly kind: 'table';
      readonly fields: readonly { readonly key: Expression | undefined; readonly value: Expression }[];
    };

export interface FunctionBody {
  readonly parameters: readonly string[];
  readonly hasVarargs: boolean;
  readonly block: readonly Statement[];
}

export type Statement =
  | { readonly kind: 'local'; readonly names: readonly string[]; readonly values: readonly Expression[] }
  | { readonly kind: 'local-function'; readonly name: string; readonly body: FunctionBody }
  | { readonly kind: 'assign'; readonly targets: readonly Expression[]; readonly values: readonly Expression[] }
  | { readonly kind: 'call'; readonly call: Expression }
  | {
      readonly kind: 'if';
      readonly branches: readonly (readonly [condition: Expression, block: readonly Statement[]])[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly kind: 'while'; readonly condition: Expression; readonly block: readonly Statement[] }
  | { readonly kind: 'repeat'; readonly condition: Expression; readonly block: readonly Statement[] }
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly from: Expression;
      readonly to: Expression;
      readonly step: Expression | undefined;
      readonly block: readonly Statement[];
    }
  | {
      readonly kind: 'for-in';
      readonly names: readonly string[];
      readonly values: readonly Expression[];
      readonly block: readonly Statement[];
    }
  | { readonly kind: 'do'; readonly block: readonly Statement[] }
  | { readonly kind: 'return'; readonly values: readonly Expression[] }
  | { readonly kind: 'break' };
