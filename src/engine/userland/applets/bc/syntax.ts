import type { Decimal } from './number.ts';

export type BcTarget =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'element'; readonly name: string; readonly index: BcExpression }
  /** scale, ibase, obase, last. */
  | { readonly kind: 'setting'; readonly name: string };

export type BcExpression =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Decimal }
  | BcTarget
  | { readonly kind: 'binary'; readonly operator: string; readonly left: BcExpression; readonly right: BcExpression }
  | { readonly kind: 'negate' | 'not'; readonly item: BcExpression }
  | {
      readonly kind: 'assign';
      readonly target: BcTarget;
      readonly operator: string | undefined;
      readonly value: BcExpression;
    }
  | { readonly kind: 'step'; readonly target: BcTarget; readonly by: 1 | -1; readonly before: boolean }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly (BcExpression | { readonly kind: 'array'; readonly name: string })[];
    };

export type BcStatement =
  | {
      readonly kind: 'expression';
      readonly expression: BcExpression /** Its value is printed. */;
      readonly shown: boolean;
    }
  | { readonly kind: 'string'; readonly text: string }
  | {
      readonly kind: 'print';
      readonly items: readonly (BcExpression | { readonly kind: 'string'; readonly text: string })[];
    }
  | { readonly kind: 'block'; readonly body: readonly BcStatement[] }
  | {
      readonly kind: 'if';
      readonly test: BcExpression;
      readonly yes: BcStatement;
      readonly no: BcStatement | undefined;
    }
  | { readonly kind: 'while'; readonly test: BcExpression; readonly body: BcStatement }
  | {
      readonly kind: 'for';
      readonly start: BcExpression | undefined;
      readonly test: BcExpression | undefined;
      readonly step: BcExpression | undefined;
      readonly body: BcStatement;
    }
  | { readonly kind: 'break' | 'continue' | 'quit' | 'halt' }
  | { readonly kind: 'return'; readonly value: BcExpression | undefined }
  | { readonly kind: 'define'; readonly function: BcFunction };

export interface BcParameter {
  readonly name: string;
  readonly isArray: boolean;
}

export interface BcFunction {
  readonly name: string;
  readonly parameters: readonly BcParameter[];
  readonly autos: readonly BcParameter[];
  readonly body: BcStatement;
}
