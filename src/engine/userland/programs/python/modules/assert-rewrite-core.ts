import { frameObject } from '../builtins/frame-object.ts';
import { compileModule } from '../compile/compiler.ts';
import { lineEnds } from '../io/source-text.ts';
import { native } from '../objects/define.ts';
import { PyTraceback } from '../objects/exception.ts';
import { Pending, PyList, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Expr, Keyword, Span, Stmt } from '../syntax/ast.ts';
import { StatementParser } from '../syntax/statement-parser.ts';
import { SyntaxFailure } from '../syntax/syntax-failure.ts';
import { libraryFrames } from '../traceback/library-frames.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { syntaxError } from '../vm/syntax-error.ts';
import { type Found, sayWarnings } from '../vm/syntax-warnings.ts';
import type { Vm } from '../vm/vm.ts';

/** How a part of an asserted expression is explained; numbers are the keys under which values were kept. Read by pytest's own code as JSON. */
type Explained =
  | readonly ['value', number]
  | readonly ['name', number, string]
  | readonly ['call', number, Explained, readonly (readonly [prefix: string, Explained])[]]
  | readonly ['attribute', number, Explained, string]
  | readonly ['compare', readonly number[], readonly Explained[], readonly string[]]
  | readonly ['binary', Explained, string, Explained]
  | readonly ['unary', string, Explained]
  | readonly ['bool', string, readonly number[], readonly Explained[]];

const VALUES = '@py_values';
const HELPER = '@pytest_ar';

/** An asserted expression whose parts are kept while it is worked out. */
class Rewriter {
  #next = 0;

  /** The expression, each of whose parts goes through `@py_values(key, part)`, and how it is explained. */
  visit(expr: Expr): readonly [Expr, Explained] {
    const { span } = expr;
    switch (expr.type) {
      case 'Name': {
        const key = this.#next++;
        return [keep(key, expr), ['name', key, expr.id]];
      }
      case 'Call': {
        const [func, funcExplained] = this.visit(expr.func);
        const args: Expr[] = [];
        const explained: (readonly [string, Explained])[] = [];
        for (const arg of expr.args) {
          const [made, how] = arg.type === 'Starred' ? this.visit(arg.value) : this.visit(arg);
          args.push(arg.type === 'Starred' ? { ...arg, value: made } : made);
          explained.push([arg.type === 'Starred' ? '*' : '', how]);
        }
        const keywords: Keyword[] = [];
        for (const keyword of expr.keywords) {
          const [value, how] = this.visit(keyword.value);
          keywords.push({ ...keyword, value });
          explained.push([keyword.name === undefined ? '**' : `${keyword.name}=`, how]);
        }
        const key = this.#next++;
        return [keep(key, { ...expr, func, args, keywords }), ['call', key, funcExplained, explained]];
      }
      case 'Attribute': {
        const [value, how] = this.visit(expr.value);
        const key = this.#next++;
        return [keep(key, { ...expr, value }), ['attribute', key, how, expr.attr]];
      }
      case 'Compare': {
        const sides = [expr.left, ...expr.rights].map((side) => {
          const [made, how] = this.visit(side);
          const key = this.#next++;
          return { made: keep(key, made), how, key };
        });
        const [left, ...rights] = sides.map(({ made }) => made);
        return [
          { ...expr, left: left as Expr, rights },
          ['compare', sides.map(({ key }) => key), sides.map(({ how }) => how), expr.ops],
        ];
      }
      case 'BinOp': {
        const [left, leftHow] = this.visit(expr.left);
        const [right, rightHow] = this.visit(expr.right);
        return [{ ...expr, left, right }, ['binary', leftHow, expr.op, rightHow]];
      }
      case 'UnaryOp': {
        const [operand, how] = this.visit(expr.operand);
        return [{ ...expr, operand }, ['unary', expr.op === 'not' ? 'not ' : expr.op, how]];
      }
      case 'BoolOp': {
        const sides = expr.values.map((side) => {
          const [made, how] = this.visit(side);
          const key = this.#next++;
          return { made: keep(key, made), how, key };
        });
        return [
          { ...expr, values: sides.map(({ made }) => made) },
          ['bool', ` ${expr.op} `, sides.map(({ key }) => key), sides.map(({ how }) => how)],
        ];
      }
      default: {
        const key = this.#next++;
        return [keep(key, { ...expr, span }), ['value', key]];
      }
    }
  }
}

const nameOf = (id: string, span: Span): Expr => ({ type: 'Name', id, span });
const callOf = (func: Expr, args: readonly Expr[], span: Span): Expr => ({
  type: 'Call',
  func,
  args,
  keywords: [],
  span,
});
const helper = (attr: string, span: Span): Expr => ({ type: 'Attribute', value: nameOf(HELPER, span), attr, span });

function keep(key: number, expr: Expr): Expr {
  const { span } = expr;
  const number: Expr = { type: 'Constant', value: { kind: 'int', value: key }, span };
  return callOf(nameOf(VALUES, span), [number, expr], span);
}

/** `assert test, message` as statements that keep the test's parts and raise with their explanation. */
function rewriteAssert(stmt: Extract<Stmt, { readonly type: 'Assert' }>): readonly Stmt[] {
  const { span } = stmt;
  const [test, how] = new Rewriter().visit(stmt.test);
  const template: Expr = { type: 'Constant', value: { kind: 'str', value: JSON.stringify(how) }, span };
  const locals = callOf(helper('locals', span), [], span);
  const exc = callOf(
    helper('failure', span),
    [nameOf(VALUES, span), template, locals, ...(stmt.message ? [stmt.message] : [])],
    span,
  );
  return [
    { type: 'Assign', targets: [nameOf(VALUES, span)], value: callOf(helper('Values', span), [], span), span },
    {
      type: 'If',
      test,
      body: [{ type: 'Pass', span }],
      orElse: [{ type: 'Raise', exc, cause: undefined, span }],
      span,
    },
  ];
}

/** All the assertions in a body rewritten, those of functions and classes in it too. */
function rewriteBody(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => {
    switch (stmt.type) {
      case 'Assert':
        return stmt.test.type === 'Tuple' && stmt.test.items.length > 0 ? [stmt] : rewriteAssert(stmt);
      case 'FunctionDef':
      case 'ClassDef':
      case 'With':
        return [{ ...stmt, body: rewriteBody(stmt.body) }];
      case 'If':
      case 'While':
      case 'For':
        return [{ ...stmt, body: rewriteBody(stmt.body), orElse: rewriteBody(stmt.orElse) }];
      case 'Try':
        return [
          {
            ...stmt,
            body: rewriteBody(stmt.body),
            handlers: stmt.handlers.map((one) => ({ ...one, body: rewriteBody(one.body) })),
            orElse: rewriteBody(stmt.orElse),
            final: rewriteBody(stmt.final),
          },
        ];
      case 'Match':
        return [{ ...stmt, cases: stmt.cases.map((one) => ({ ...one, body: rewriteBody(one.body) })) }];
      default:
        return [stmt];
    }
  });
}

function* compileRewritten(vm: Vm, given: string, file: string): Gen<Value> {
  const text = lineEnds(given);
  const source = { lines: text.split('\n') };
  yield* vm.importer.needCharacterNames(text);
  vm.sources.set(file, source);
  const found: Found[] = [];
  try {
    const parser = new StatementParser(text);
    const module = parser.module();
    const code = compileModule(rewriteBody(module.body), {
      file,
      source,
      mode: 'exec',
      warn: (message, line) => found.push({ message, line }),
    });
    yield* sayWarnings(vm, file, [...parser.warnings, ...found], source.lines);
    return code;
  } catch (error) {
    if (error instanceof SyntaxFailure) throw yield* syntaxError(vm, error, file, text);
    throw error;
  }
}

/** First lines of all statements and of the blocks that they hold, in ascending order: between them a statement ends. */
function linesOf(body: readonly Stmt[], found: Set<number>): Set<number> {
  for (const stmt of body) {
    found.add(stmt.span.line);
    if ('decorators' in stmt) for (const one of stmt.decorators) found.add(one.span.line);
    if ('body' in stmt) linesOf(stmt.body, found);
    for (const rest of ['orElse', 'final'] as const) {
      const block = rest in stmt ? (stmt as { readonly [name in typeof rest]?: readonly Stmt[] })[rest] : undefined;
      const [first] = block ?? [];
      if (!block || !first) continue;
      found.add(first.span.line - 1);
      linesOf(block, found);
    }
    if (stmt.type === 'Try') for (const one of stmt.handlers) linesOf(one.body, found.add(one.span.line));
    if (stmt.type === 'Match') for (const one of stmt.cases) linesOf(one.body, found);
  }
  return found;
}

function statementLines(text: string): Value {
  try {
    const lines = linesOf(new StatementParser(lineEnds(text)).module().body, new Set());
    return new PyList([...lines].sort((a, b) => a - b));
  } catch (error) {
    if (error instanceof SyntaxFailure) return new PyList([]);
    throw error;
  }
}

/**
 * The frames of a traceback, the library's as CPython shows them: (file, line, name, end line, column, end column, frame, code), the last four None where
 * they are not known.
 */
function entriesOf(vm: Vm, first: Value): Value {
  const out: Value[] = [];
  let run: PyTraceback[] = [];
  const flush = (): void => {
    for (const { file, line, name, quoted } of run.length > 0 ? libraryFrames(vm, run) : [])
      out.push(new PyTuple([file, line, name, null, null, null, null, quoted?.[0]?.[0] ?? null]));
    run = [];
  };
  for (let at = first instanceof PyTraceback ? first : undefined; at; at = at.next) {
    const { frame } = at;
    if (!frame || at.shown || frame.code.parts.source.library) {
      run.push(at);
      continue;
    }
    flush();
    const [line, col, endLine, endCol] = frame.code.span(at.at);
    out.push(
      new PyTuple([frame.code.parts.file, line, frame.code.parts.name, endLine, col, endCol, frameObject(frame), null]),
    );
  }
  flush();
  return new PyList(out);
}

/** `_assert_rewrite.compile(text, file)`: code in which a failing assertion tells its parts, by what the module's global `@pytest_ar` makes of them. */
export const assertRewriteCore: LibraryModule = {
  init(vm, module) {
    module.dict.set(
      'compile',
      native(
        'compile',
        'text file',
        (_vm, text: string, file: string) => new Pending(compileRewritten(vm, text, file)),
      ),
    );
    module.dict.set(
      'statement_lines',
      native('statement_lines', 'text', (_vm, text: string) => statementLines(text)),
    );
    module.dict.set(
      'entries',
      native('entries', 'tb', (_vm, tb) => entriesOf(vm, tb)),
    );
  },
};
