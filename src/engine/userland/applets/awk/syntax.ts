import type { Regex } from '../regex.ts';

/** Where a variable lives: by name among the globals, by place among a function's own. */
export type Variable =
  | { readonly scope: 'global'; readonly name: string }
  | { readonly scope: 'local'; readonly index: number; readonly name: string };

/** What can be assigned to. */
export type Target =
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'element'; readonly array: Variable; readonly subscripts: readonly Expression[] }
  | { readonly kind: 'field'; readonly index: Expression };

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '^' | ' ' | '<' | '<=' | '==' | '!=' | '>' | '>=';

/** `blocks`: evaluating it may have to wait (getline, system, a function of the program): see interpreter.ts. */
export type Expression = { readonly blocks: boolean; readonly line: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'regex'; readonly regex: Regex }
  | Target
  | {
      readonly kind: 'assign';
      readonly target: Target;
      readonly operator: BinaryOperator | undefined;
      readonly value: Expression;
    }
  | { readonly kind: 'step'; readonly target: Target; readonly by: 1 | -1; readonly before: boolean }
  | { readonly kind: 'unary'; readonly operator: '!' | '-' | '+'; readonly item: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'match'; readonly negated: boolean; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choose'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'in'; readonly subscripts: readonly Expression[]; readonly array: Variable }
  /** `(a, b)`: print's arguments, or the left side of `in`. */
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'builtin'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'getline';
      readonly from: 'main' | 'file' | 'command';
      readonly source: Expression | undefined;
      readonly target: Target | undefined;
    }
);

export interface Redirect {
  readonly mode: '>' | '>>' | '|';
  readonly to: Expression;
}

export type Statement =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | {
      readonly kind: 'print' | 'printf';
      readonly args: readonly Expression[];
      readonly redirect: Redirect | undefined;
      readonly line: number;
    }
  | { readonly kind: 'if'; readonly test: Expression; readonly yes: Statement; readonly no: Statement | undefined }
  | { readonly kind: 'while'; readonly test: Expression; readonly body: Statement }
  | { readonly kind: 'do'; readonly test: Expression; readonly body: Statement }
  | {
      readonly kind: 'for';
      readonly start: Statement | undefined;
      readonly test: Expression | undefined;
      readonly step: Statement | undefined;
      readonly body: Statement;
    }
  | { readonly kind: 'for-in'; readonly target: Target; readonly array: Variable; readonly body: Statement }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | { readonly kind: 'break' | 'continue' | 'next' | 'nextfile' }
  | { readonly kind: 'exit' | 'return'; readonly value: Expression | undefined }
  | { readonly kind: 'delete'; readonly array: Variable; readonly subscripts: readonly Expression[] | undefined };

export interface Rule {
  /** Both patterns of a range, one, or none (every record). */
  readonly pattern: Expression | undefined;
  readonly until: Expression | undefined;
  /** Undefined: print the record. */
  readonly body: Statement | undefined;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  body: Statement;
}

export interface AwkProgram {
  readonly begin: readonly Statement[];
  readonly rules: readonly Rule[];
  readonly end: readonly Statement[];
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
}
