import { encodeUtf8 } from '../../../../base/bytes.ts';
import { constantValue } from '../compile/unit.ts';
import { PyDict, PyList, type PyObject, type PyType, type Value } from '../objects/object.ts';
import type * as tree from '../syntax/ast.ts';

const OPERATORS: Readonly<Record<tree.Operator, string>> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mult',
  '/': 'Div',
  '//': 'FloorDiv',
  '%': 'Mod',
  '**': 'Pow',
  '<<': 'LShift',
  '>>': 'RShift',
  '&': 'BitAnd',
  '|': 'BitOr',
  '^': 'BitXor',
  '@': 'MatMult',
};
const COMPARISONS: Readonly<Record<tree.Comparison, string>> = {
  '<': 'Lt',
  '>': 'Gt',
  '==': 'Eq',
  '!=': 'NotEq',
  '<=': 'LtE',
  '>=': 'GtE',
  in: 'In',
  'not in': 'NotIn',
  is: 'Is',
  'is not': 'IsNot',
};
const UNARY: Readonly<Record<string, string>> = { '-': 'USub', '+': 'UAdd', '~': 'Invert', not: 'Not' };
const CONVERSIONS: Readonly<Record<string, number>> = { r: 114, s: 115, a: 97 };

type Context = 'Load' | 'Store' | 'Del';

export { COMPARISONS, CONVERSIONS, OPERATORS, UNARY };

/** Expressions that the parser read, as instances of ast's classes; columns count bytes of UTF-8. */
export class ExpressionMaker {
  protected readonly classes: PyDict;
  protected readonly lines: readonly string[];
  protected readonly marks = new Map<string, PyObject>();

  constructor(classes: PyDict, text: string) {
    this.classes = classes;
    this.lines = text.split('\n');
  }

  protected column(line: number, col: number): number {
    const text = this.lines[line - 1] ?? '';
    const before = text.slice(0, col);
    return /[^\x00-\x7f]/.test(before) ? encodeUtf8(before).length : col;
  }

  protected make(name: string, fields: Readonly<Record<string, Value>>, span?: tree.Span): PyObject {
    const cls = this.classes.get(name) as PyType;
    const node = cls.allocate(cls);
    const dict = new PyDict();
    node.dict = dict;
    for (const [field, value] of Object.entries(fields)) dict.set(field, value);
    if (span) {
      dict.set('lineno', span.line);
      dict.set('col_offset', this.column(span.line, span.col));
      dict.set('end_lineno', span.endLine);
      dict.set('end_col_offset', this.column(span.endLine, span.endCol));
    }
    return node;
  }

  /** Nodes without a place: one each for all of a tree. */
  protected mark(name: string): PyObject {
    let mark = this.marks.get(name);
    if (!mark) {
      mark = this.make(name, {});
      this.marks.set(name, mark);
    }
    return mark;
  }

  protected list<T>(items: readonly T[], each: (item: T) => Value): PyList {
    return new PyList(items.map(each));
  }

  protected exprs(items: readonly tree.Expr[], ctx: Context = 'Load'): PyList {
    return this.list(items, (one) => this.expr(one, ctx));
  }

  protected maybe(one: tree.Expr | undefined): Value {
    return one ? this.expr(one) : null;
  }

  protected keywords(keywords: readonly tree.Keyword[]): PyList {
    return this.list(keywords, ({ name, value, span }) =>
      this.make('keyword', { arg: name ?? null, value: this.expr(value) }, span),
    );
  }

  protected parameters(params: tree.Parameters): PyObject {
    const one = (param: tree.Parameter | undefined): Value =>
      param
        ? this.make(
            'arg',
            { arg: param.name, annotation: this.maybe(param.annotation), type_comment: null },
            param.span,
          )
        : null;
    return this.make('arguments', {
      posonlyargs: this.list(params.positionalOnly, one),
      args: this.list(params.positional, one),
      vararg: one(params.rest),
      kwonlyargs: this.list(params.keywordOnly, one),
      kw_defaults: this.list(params.keywordDefaults, (value) => this.maybe(value)),
      kwarg: one(params.keywordRest),
      defaults: this.exprs(params.defaults),
    });
  }

  protected loops(loops: readonly tree.Comprehension[]): PyList {
    return this.list(loops, (loop) =>
      this.make('comprehension', {
        target: this.expr(loop.target, 'Store'),
        iter: this.expr(loop.iter),
        ifs: this.exprs(loop.ifs),
        is_async: loop.async ? 1 : 0,
      }),
    );
  }

  protected expr(expr: tree.Expr, ctx: Context = 'Load'): PyObject {
    const make = (name: string, fields: Readonly<Record<string, Value>>): PyObject =>
      this.make(name, fields, expr.span);
    switch (expr.type) {
      case 'Constant':
        return make('Constant', { value: constantValue(expr.value), kind: this.kind(expr) });
      case 'Name':
        return make('Name', { id: expr.id, ctx: this.mark(ctx) });
      case 'BinOp':
        return make('BinOp', {
          left: this.expr(expr.left),
          op: this.mark(OPERATORS[expr.op]),
          right: this.expr(expr.right),
        });
      case 'UnaryOp':
        return make('UnaryOp', {
          op: this.mark(UNARY[expr.op] as string),
          operand: this.expr(expr.operand),
        });
      case 'BoolOp':
        return make('BoolOp', {
          op: this.mark(expr.op === 'and' ? 'And' : 'Or'),
          values: this.exprs(expr.values),
        });
      case 'Compare':
        return make('Compare', {
          left: this.expr(expr.left),
          ops: this.list(expr.ops, (op) => this.mark(COMPARISONS[op])),
          comparators: this.exprs(expr.rights),
        });
      case 'Call':
        return make('Call', {
          func: this.expr(expr.func),
          args: this.exprs(expr.args),
          keywords: this.keywords(expr.keywords),
        });
      case 'Attribute':
        return make('Attribute', { value: this.expr(expr.value), attr: expr.attr, ctx: this.mark(ctx) });
      case 'Subscript':
        return make('Subscript', {
          value: this.expr(expr.value),
          slice: this.expr(expr.index),
          ctx: this.mark(ctx),
        });
      case 'Slice':
        return make('Slice', {
          lower: this.maybe(expr.lower),
          upper: this.maybe(expr.upper),
          step: this.maybe(expr.step),
        });
      case 'List':
      case 'Tuple':
        return make(expr.type, { elts: this.exprs(expr.items, ctx), ctx: this.mark(ctx) });
      case 'Set':
        return make('Set', { elts: this.exprs(expr.items) });
      case 'Dict':
        return make('Dict', {
          keys: this.list(expr.keys, (key) => this.maybe(key)),
          values: this.exprs(expr.values),
        });
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return make(expr.type, { elt: this.expr(expr.element), generators: this.loops(expr.loops) });
      case 'DictComp':
        return make('DictComp', {
          key: this.expr(expr.key),
          value: this.expr(expr.value),
          generators: this.loops(expr.loops),
        });
      case 'IfExp':
        return make('IfExp', {
          test: this.expr(expr.test),
          body: this.expr(expr.body),
          orelse: this.expr(expr.orElse),
        });
      case 'Lambda':
        return make('Lambda', { args: this.parameters(expr.params), body: this.expr(expr.body) });
      case 'Starred':
        return make('Starred', { value: this.expr(expr.value, ctx), ctx: this.mark(ctx) });
      case 'NamedExpr':
        return make('NamedExpr', { target: this.expr(expr.target, 'Store'), value: this.expr(expr.value) });
      case 'Await':
      case 'YieldFrom':
        return make(expr.type, { value: this.expr(expr.value) });
      case 'Yield':
        return make('Yield', { value: this.maybe(expr.value) });
      case 'JoinedStr':
        return this.joined(expr, expr.span);
      default: {
        const never: never = expr;
        return never;
      }
    }
  }

  // DIFFERS: ast gives the pieces of text in an f-string the place of the whole f-string.
  protected joined(expr: Extract<tree.Expr, { type: 'JoinedStr' }>, span: tree.Span): PyObject {
    return this.make(
      'JoinedStr',
      {
        values: this.list(expr.parts, (part) =>
          typeof part === 'string'
            ? this.make('Constant', { value: part, kind: null }, span)
            : this.make(
                'FormattedValue',
                {
                  value: this.expr(part.value),
                  conversion: part.conversion ? (CONVERSIONS[part.conversion] as number) : -1,
                  format_spec:
                    part.format?.type === 'JoinedStr' ? this.joined(part.format, part.span) : this.maybe(part.format),
                },
                part.span,
              ),
        ),
      },
      span,
    );
  }

  /** u'…' keeps its letter. */
  protected kind(expr: tree.Expr & { readonly value: tree.Constant }): Value {
    if (expr.value.kind !== 'str') return null;
    return /^u['"]/.test((this.lines[expr.span.line - 1] ?? '').slice(expr.span.col)) ? 'u' : null;
  }
}
