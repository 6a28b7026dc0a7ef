/** Where a node stands: lines from 1, columns from 0 in UTF-16 units, end exclusive. */
export interface Span {
  readonly line: number;
  readonly col: number;
  readonly endLine: number;
  readonly endCol: number;
}

export type Constant =
  | { readonly kind: 'none' | 'true' | 'false' | 'ellipsis' }
  | { readonly kind: 'int'; readonly value: number | bigint }
  | { readonly kind: 'float' | 'complex'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: string };

export type Operator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '<<' | '>>' | '&' | '|' | '^' | '@';
export type Comparison = '<' | '>' | '==' | '!=' | '<=' | '>=' | 'in' | 'not in' | 'is' | 'is not';

export interface Comprehension {
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly async: boolean;
}

export interface Keyword {
  /** undefined for `**mapping`. */
  readonly name: string | undefined;
  readonly value: Expr;
  readonly span: Span;
}

export interface Parameter {
  readonly name: string;
  readonly annotation: Expr | undefined;
  readonly span: Span;
}

export interface Parameters {
  readonly positionalOnly: readonly Parameter[];
  readonly positional: readonly Parameter[];
  readonly rest: Parameter | undefined;
  readonly keywordOnly: readonly Parameter[];
  readonly keywordRest: Parameter | undefined;
  /** Of the last parameters of positionalOnly and positional together. */
  readonly defaults: readonly Expr[];
  /** One for each of keywordOnly. */
  readonly keywordDefaults: readonly (Expr | undefined)[];
}

export type ExprKind =
  | { readonly type: 'Constant'; readonly value: Constant }
  | { readonly type: 'Name'; readonly id: string }
  | { readonly type: 'BinOp'; readonly op: Operator; readonly left: Expr; readonly right: Expr }
  | { readonly type: 'UnaryOp'; readonly op: '-' | '+' | '~' | 'not'; readonly operand: Expr }
  | { readonly type: 'BoolOp'; readonly op: 'and' | 'or'; readonly values: readonly Expr[] }
  | {
      readonly type: 'Compare';
      readonly left: Expr;
      readonly ops: readonly Comparison[];
      readonly rights: readonly Expr[];
    }
  | {
      readonly type: 'Call';
      readonly func: Expr;
      readonly args: readonly Expr[];
      readonly keywords: readonly Keyword[];
    }
  | { readonly type: 'Attribute'; readonly value: Expr; readonly attr: string }
  | { readonly type: 'Subscript'; readonly value: Expr; readonly index: Expr }
  | {
      readonly type: 'Slice';
      readonly lower: Expr | undefined;
      readonly upper: Expr | undefined;
      readonly step: Expr | undefined;
    }
  | { readonly type: 'List' | 'Tuple' | 'Set'; readonly items: readonly Expr[] }
  | { readonly type: 'Dict'; readonly keys: readonly (Expr | undefined)[]; readonly values: readonly Expr[] }
  | { readonly type: 'ListComp'; readonly element: Expr; readonly loops: readonly Comprehension[] }
  | { readonly type: 'SetComp'; readonly element: Expr; readonly loops: readonly Comprehension[] }
  | { readonly type: 'GeneratorExp'; readonly element: Expr; readonly loops: readonly Comprehension[] }
  | { readonly type: 'DictComp'; readonly key: Expr; readonly value: Expr; readonly loops: readonly Comprehension[] }
  | { readonly type: 'IfExp'; readonly test: Expr; readonly body: Expr; readonly orElse: Expr }
  | { readonly type: 'Lambda'; readonly params: Parameters; readonly body: Expr }
  | { readonly type: 'Starred'; readonly value: Expr }
  | { readonly type: 'NamedExpr'; readonly target: Expr; readonly value: Expr }
  | { readonly type: 'Await'; readonly value: Expr }
  | { readonly type: 'Yield'; readonly value: Expr | undefined }
  | { readonly type: 'YieldFrom'; readonly value: Expr }
  | { readonly type: 'JoinedStr'; readonly parts: readonly (string | FormattedValue)[] };

export interface FormattedValue {
  readonly value: Expr;
  readonly conversion: 'r' | 's' | 'a' | undefined;
  readonly format: Expr | undefined;
  /** With its braces. */
  readonly span: Span;
}

export type Expr = ExprKind & { readonly span: Span; readonly parenthesised?: boolean };

export type Pattern = PatternKind & { readonly span: Span };
export type PatternKind =
  | { readonly type: 'MatchValue'; readonly value: Expr }
  | { readonly type: 'MatchSingleton'; readonly value: Expr }
  | { readonly type: 'MatchSequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'MatchStar'; readonly name: string | undefined }
  | {
      readonly type: 'MatchMapping';
      readonly keys: readonly Expr[];
      readonly items: readonly Pattern[];
      readonly rest: string | undefined;
    }
  | {
      readonly type: 'MatchClass';
      readonly cls: Expr;
      readonly items: readonly Pattern[];
      readonly names: readonly string[];
      readonly named: readonly Pattern[];
    }
  | { readonly type: 'MatchAs'; readonly pattern: Pattern | undefined; readonly name: string | undefined }
  | { readonly type: 'MatchOr'; readonly items: readonly Pattern[] };

export interface Alias {
  readonly name: string;
  readonly as: string | undefined;
  readonly span: Span;
}

export interface WithItem {
  readonly context: Expr;
  readonly target: Expr | undefined;
}

export interface ExceptHandler {
  readonly test: Expr | undefined;
  readonly name: string | undefined;
  readonly body: readonly Stmt[];
  readonly span: Span;
}

export interface MatchCase {
  readonly pattern: Pattern;
  readonly guard: Expr | undefined;
  readonly body: readonly Stmt[];
}

export interface TypeParameter {
  readonly kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple';
  readonly name: string;
  readonly bound: Expr | undefined;
  readonly fallback: Expr | undefined;
  readonly span: Span;
}

export interface FunctionDef {
  readonly type: 'FunctionDef';
  readonly name: string;
  /** The name before mangling. */
  readonly written: string;
  readonly params: Parameters;
  readonly typeParams: readonly TypeParameter[];
  readonly returns: Expr | undefined;
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
  readonly async: boolean;
}

export interface ClassDef {
  readonly type: 'ClassDef';
  readonly name: string;
  readonly typeParams: readonly TypeParameter[];
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorators: readonly Expr[];
}

export type StmtKind =
  | { readonly type: 'Expr'; readonly value: Expr }
  | { readonly type: 'Assign'; readonly targets: readonly Expr[]; readonly value: Expr }
  | { readonly type: 'AugAssign'; readonly target: Expr; readonly op: Operator; readonly value: Expr }
  | {
      readonly type: 'AnnAssign';
      readonly target: Expr;
      readonly annotation: Expr;
      readonly value: Expr | undefined;
      readonly simple: boolean;
    }
  | { readonly type: 'Return'; readonly value: Expr | undefined }
  | { readonly type: 'Delete'; readonly targets: readonly Expr[] }
  | { readonly type: 'Pass' | 'Break' | 'Continue' }
  | { readonly type: 'Global' | 'Nonlocal'; readonly names: readonly string[] }
  | {
      readonly type: 'If' | 'While';
      readonly test: Expr;
      readonly body: readonly Stmt[];
      readonly orElse: readonly Stmt[];
    }
  | {
      readonly type: 'For';
      readonly target: Expr;
      readonly iter: Expr;
      readonly body: readonly Stmt[];
      readonly orElse: readonly Stmt[];
      readonly async: boolean;
    }
  | {
      readonly type: 'Try';
      readonly body: readonly Stmt[];
      readonly handlers: readonly ExceptHandler[];
      readonly orElse: readonly Stmt[];
      readonly final: readonly Stmt[];
      readonly star: boolean;
    }
  | {
      readonly type: 'With';
      readonly items: readonly WithItem[];
      readonly body: readonly Stmt[];
      readonly async: boolean;
    }
  | { readonly type: 'Raise'; readonly exc: Expr | undefined; readonly cause: Expr | undefined }
  | { readonly type: 'Assert'; readonly test: Expr; readonly message: Expr | undefined }
  | { readonly type: 'Import'; readonly names: readonly Alias[] }
  | { readonly type: 'ImportFrom'; readonly module: string; readonly level: number; readonly names: readonly Alias[] }
  | { readonly type: 'Match'; readonly subject: Expr; readonly cases: readonly MatchCase[] }
  | {
      readonly type: 'TypeAlias';
      readonly name: string;
      readonly typeParams: readonly TypeParameter[];
      readonly value: Expr;
    }
  | FunctionDef
  | ClassDef;

export type Stmt = StmtKind & { readonly span: Span };

/** A file, or the lines of one `-c`, or one statement of the prompt. */
export interface Module {
  readonly body: readonly Stmt[];
}
