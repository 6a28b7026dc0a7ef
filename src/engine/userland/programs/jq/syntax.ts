import type { Json } from './json.ts';
import type { BinaryOperator } from './operators.ts';

/** A jq program as a tree. */
export type Node =
  | { readonly kind: 'identity' }
  | { readonly kind: 'recurse' }
  | { readonly kind: 'constant'; readonly value: Json }
  /** A string with interpolations; `format` is the name behind @. */
  | { readonly kind: 'string'; readonly format: string; readonly parts: readonly (string | Node)[] }
  | { readonly kind: 'format'; readonly name: string }
  | { readonly kind: 'index'; readonly target: Node; readonly key: Node; readonly quiet: boolean }
  | {
      readonly kind: 'slice';
      readonly target: Node;
      readonly from: Node | undefined;
      readonly to: Node | undefined;
      readonly quiet: boolean;
    }
  | { readonly kind: 'each'; readonly target: Node; readonly quiet: boolean }
  | { readonly kind: 'array'; readonly body: Node | undefined }
  | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] }
  | { readonly kind: 'variable'; readonly name: string; readonly at: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[]; readonly at: number }
  | { readonly kind: 'negate'; readonly body: Node }
  | { readonly kind: 'pipe' | 'comma' | 'and' | 'or' | 'alternative'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  /** `=`, `|=`, `//=` and arithmetic ones such as `+=`. */
  | {
      readonly kind: 'update';
      readonly operator: '=' | '|' | '//' | BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: 'if'; readonly condition: Node; readonly then: Node; readonly otherwise: Node }
  | { readonly kind: 'try'; readonly body: Node; readonly handler: Node | undefined }
  | {
      readonly kind: 'reduce';
      readonly source: Node;
      readonly patterns: Patterns;
      readonly init: Node;
      readonly update: Node;
    }
  | {
      readonly kind: 'foreach';
      readonly source: Node;
      readonly patterns: Patterns;
      readonly init: Node;
      readonly update: Node;
      readonly extract: Node;
    }
  | { readonly kind: 'bind'; readonly source: Node; readonly patterns: Patterns; readonly body: Node }
  | { readonly kind: 'define'; readonly definition: Definition; readonly body: Node }
  | { readonly kind: 'label'; readonly name: string; readonly body: Node }
  | { readonly kind: 'break'; readonly name: string; readonly at: number };

export interface ObjectEntry {
  readonly key: Node;
  readonly value: Node;
}

/** Alternatives of a destructuring (`?//`), most often one. */
export type Patterns = readonly Pattern[];

export type Pattern =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'items'; readonly items: readonly Pattern[] }
  | { readonly kind: 'fields'; readonly fields: readonly FieldPattern[] };

export interface FieldPattern {
  readonly key: Node;
  /** `$name` as a key also binds the field's value. */
  readonly name: string | undefined;
  readonly pattern: Pattern | undefined;
}

/** `def name(params): body;`; a parameter with a dollar is a value, one without a filter. */
export interface Definition {
  readonly name: string;
  readonly params: readonly string[];
  readonly body: Node;
}

/** Complaints about a program: sentences with the place, one after another as jq prints them. */
export class JqSyntaxError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'JqSyntaxError';
    this.problems = problems;
  }
}

/** `SENTENCE at <top-level>, line N:` and the line, with blanks up to the place behind it, as jq's locfile prints it. */
export function locate(program: string, at: number, sentence: string): string {
  const before = program.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const stop = program.indexOf('\n', start);
  const line = program.slice(start, stop < 0 ? undefined : stop);
  return `jq: error: ${sentence} at <top-level>, line ${before.split('\n').length}:\n${line}${' '.repeat(at - start)}`;
}
