/** SWC's list of what a type may begin with. */
export const NO_TYPE =
  'Expected an identifier, void, yield, null, await, break, a string literal, a numeric literal, true, false, `, -, import, this, typeof, {, [, (';

/** What may name a property. */
export const NO_NAME = 'Expected identifier, string literal, numeric literal or [ for the computed key';

/** A field of a class that does not end. */
export const FIELD = 'Expected a semicolon';

/** What SWC's eraser does not check: it is the business of who runs the program. */
export const IGNORED =
  /has already been declared|^Export '|is not defined|^Assigning to (?!rvalue)|^Binding (?:eval|arguments)|Duplicate (?:export|constructor|__proto__)|must be declared in an enclosing class|^Deleting |Argument name clash|cannot be optional in an implementation|^The keyword '(?!let)|Use of future reserved|^Redefinition of __proto__|^Invalid regular expression|'use strict' directive in function|^Initializers are not allowed in ambient|^super\(\) call|^Using declaration cannot appear in the top level|A type-only import can specify a default/;

const WORDS: Readonly<Record<string, string>> = {
  "'return' outside of function": 'Return statement is not allowed here',
  "'with' in strict mode": "The 'with' statement is not supported. All symbols in a 'with' block will have type 'any'.",
  'Unsyntactic break': "A 'break' statement can only be used within an enclosing iteration or switch statement",
  'Unsyntactic continue': "A 'continue' statement can only be used within an enclosing iteration statement",
  'Missing catch or finally clause': 'Expected a semicolon',
  'Identifier directly after number': "Expected ';', '}' or <eof>",
  'Unterminated comment': 'Unterminated block comment',
  'Unterminated template': 'Unterminated template',
  'Unterminated template literal': 'Unterminated template',
  'Illegal newline after throw': "LineBreak cannot follow 'throw'",
  'Assigning to rvalue': 'Invalid assignment target',
  'Comma is not permitted after the rest element': 'A rest parameter must be last in a parameter list',
  'An implementation cannot be declared in ambient contexts.':
    'An implementation cannot be declared in ambient contexts',
  "Class methods cannot have the 'readonly' modifier.": 'A method cannot be readonly',
  'let is disallowed as a lexically bound name':
    'Unexpected token `let`. Expected let is reserved in const, let, class declaration',
  "'new.target' can only be used in functions and class static block":
    "'new.target' is only allowed in the body of a function declaration, function expression, or class.",
  "Cannot use keyword 'await' outside an async function": "await isn't allowed in non-async function",
};

/** SWC's words for one of acorn's failures, and where what it marks ends. */
export function RENAMED(message: string, text: string, at: number): readonly [words: string, end: number] {
  const words =
    WORDS[message] ??
    (message.startsWith('This member cannot have an')
      ? "This member cannot have an 'override' modifier because its containing class does not extend another class."
      : /because it is marked abstract/.test(message)
        ? 'Abstract method cannot have an implementation.'
        : message);
  const line = /\n|$/.exec(text.slice(at))?.index ?? 0;
  const [word = ' '] = /^(?:[\w$.]+|.)/.exec(text.slice(at)) ?? [];
  if (words === 'Unterminated string constant') return [words, at + line];
  if (words === 'Unterminated template') return [words, text.length];
  if (/^(?:Return statement|Abstract method|A method cannot)/.test(words))
    return [words, at + statement(text.slice(at, at + line))];
  return [words, at + word.length];
}

function statement(line: string): number {
  return (/^[^;}]*;?/.exec(line)?.[0] ?? '').trimEnd().length;
}

/** A token as SWC names it. */
export function tokenWord(
  type: { readonly label: string; readonly keyword?: string },
  value: unknown,
  text: string,
): string {
  switch (type.label) {
    case 'eof':
      return '<eof>';
    case 'name':
      return CONTEXTUAL.has(String(value)) ? String(value) : 'ident';
    case 'num':
      return typeof value === 'bigint' ? 'bigint literal' : 'numeric literal';
    case 'string':
      return 'string literal';
    case 'privateId':
      return '#';
    default:
      return type.keyword ?? text;
  }
}

const CONTEXTUAL: ReadonlySet<string> = new Set(
  'abstract accessor any as asserts assert async await bigint boolean constructor declare from get global implements infer interface intrinsic is keyof let module namespace never number object of out override package private protected public readonly require set static string symbol target type undefined unique unknown using yield satisfies'.split(
    ' ',
  ),
);
