import { typeError, valueError } from '../objects/exception.ts';
import {
  Ellipsis,
  PyBytes,
  PyComplex,
  PyFloat,
  PyList,
  PyObject,
  type PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type * as tree from '../syntax/ast.ts';
import { COMPARISONS, CONVERSIONS, OPERATORS, UNARY } from './ast-expressions-core.ts';

const flipped = <Key extends string>(table: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map(Object.entries<string>(table).map(([key, name]) => [name, key as Key]));
const OPERATOR_OF = flipped(OPERATORS);
const COMPARISON_OF = flipped(COMPARISONS);
const UNARY_OF = flipped(UNARY);
const CONVERSION_OF = new Map(Object.entries(CONVERSIONS).map(([key, code]) => [code, key as 'r' | 's' | 'a']));

export const NOWHERE: tree.Span = { line: 1, col: 0, endLine: 1, endCol: 0 };

/** Reads expressions of ast's classes back into what the compiler takes; complains as CPython's compile() does. */
export class ExpressionReader {
  /** The class around, for private names. */
  protected className: string | undefined = undefined;
  protected readonly describe: (value: Value) => string;

  constructor(describe: (value: Value) => string) {
    this.describe = describe;
  }

  protected kind(node: Value): string {
    return node instanceof PyObject ? node.cls.name : '';
  }

  protected get(node: Value, field: string): Value {
    if (!(node instanceof PyObject)) return undefined;
    return node.dict?.get(field) ?? (node.dict?.map.has(field) ? null : node.cls.lookup(field));
  }

  protected field(node: Value, field: string, of = this.kind(node)): Value {
    const value = this.get(node, field);
    if (value === undefined) throw typeError(`required field "${field}" missing from ${of}`);
    return value;
  }

  protected items<T>(node: Value, field: string, _of: string, each: (item: Value) => T): T[] {
    const value = this.get(node, field);
    if (value === undefined || value === null) return [];
    if (!(value instanceof PyList))
      throw typeError(`${this.kind(node)} field "${field}" must be a list, not a ${typeOf(value).shown}`);
    return value.items.map(each);
  }

  protected name(node: Value, field: string): string {
    const value = this.field(node, field);
    if (typeof value !== 'string') throw typeError('AST identifier must be of type str');
    return this.mangled(value);
  }

  protected plainName(node: Value, field: string): string {
    const value = this.field(node, field);
    if (typeof value !== 'string') throw typeError('AST identifier must be of type str');
    return value;
  }

  protected maybeName(node: Value, field: string): string | undefined {
    return (this.get(node, field) ?? null) === null ? undefined : this.name(node, field);
  }

  protected mangled(name: string): string {
    const owner = this.className?.replace(/^_+/, '') ?? '';
    return owner !== '' && name.startsWith('__') && !name.endsWith('__') ? `_${owner}${name}` : name;
  }

  protected names(node: Value, field: string): string[] {
    return this.items(node, field, '', (one) => this.mangled(String(one)));
  }

  protected span(node: Value, of: string): tree.Span {
    const line = this.get(node, 'lineno');
    const col = this.get(node, 'col_offset');
    if (typeof line !== 'number') throw typeError(`required field "lineno" missing from ${of}`);
    if (typeof col !== 'number') throw typeError(`required field "col_offset" missing from ${of}`);
    const endLine = this.get(node, 'end_lineno');
    const endCol = this.get(node, 'end_col_offset');
    return {
      line,
      col,
      endLine: typeof endLine === 'number' ? endLine : line,
      endCol: typeof endCol === 'number' ? endCol : col,
    };
  }

  protected keywords(node: Value): tree.Keyword[] {
    return this.items(node, 'keywords', '', (one) => ({
      name: this.maybeName(one, 'arg'),
      value: this.needExpr(one, 'value'),
      span: this.span(one, 'keyword'),
    }));
  }

  protected parameters(node: Value): tree.Parameters {
    const one = (arg: Value): tree.Parameter => ({
      name: this.name(arg, 'arg'),
      annotation: this.maybe(arg, 'annotation'),
      span: this.span(arg, 'arg'),
    });
    const single = (field: string): tree.Parameter | undefined => {
      const arg = this.get(node, field) ?? null;
      return arg === null ? undefined : one(arg);
    };
    return {
      positionalOnly: this.items(node, 'posonlyargs', '', one),
      positional: this.items(node, 'args', '', one),
      rest: single('vararg'),
      keywordOnly: this.items(node, 'kwonlyargs', '', one),
      keywordRest: single('kwarg'),
      defaults: this.exprs(node, 'defaults'),
      keywordDefaults: this.items(node, 'kw_defaults', '', (value) => (value === null ? undefined : this.expr(value))),
    };
  }

  protected operator(node: Value): tree.Operator {
    const op = OPERATOR_OF.get(this.kind(this.field(node, 'op')));
    if (op === undefined)
      throw typeError(`expected some sort of operator, but got ${this.describe(this.get(node, 'op'))}`);
    return op;
  }

  protected maybe(node: Value, field: string): tree.Expr | undefined {
    const value = this.get(node, field) ?? null;
    return value === null ? undefined : this.expr(value);
  }

  protected needExpr(node: Value, field: string): tree.Expr {
    const value = this.field(node, field);
    if (value === null) throw valueError(`field '${field}' is required for ${this.kind(node)}`);
    return this.expr(value);
  }

  protected exprs(node: Value, field: string): tree.Expr[] {
    return this.items(node, field, 'expr', (one) => this.expr(one));
  }

  protected loops(node: Value): tree.Comprehension[] {
    return this.items(node, 'generators', '', (one) => ({
      target: this.needExpr(one, 'target'),
      iter: this.needExpr(one, 'iter'),
      ifs: this.exprs(one, 'ifs'),
      async: this.get(one, 'is_async') === 1,
    }));
  }

  protected expr(node: Value): tree.Expr {
    if (!isNode(node, 'expr')) throw typeError(`expected some sort of expr, but got ${this.describe(node)}`);
    const span = this.span(node, 'expr');
    return { ...this.expression(node), span };
  }

  protected expression(node: PyObject): tree.ExprKind {
    const type = sumName(node, 'expr');
    const expr = (field: string): tree.Expr => this.needExpr(node, field);
    switch (type) {
      case 'Constant':
        return { type, value: this.constant(this.field(node, 'value')) };
      case 'Name': {
        const id = this.name(node, 'id');
        if (id === 'None' || id === 'True' || id === 'False')
          throw valueError(`identifier field can't represent '${id}' constant`);
        return { type, id };
      }
      case 'BinOp':
        return { type, op: this.operator(node), left: expr('left'), right: expr('right') };
      case 'UnaryOp': {
        const op = UNARY_OF.get(this.kind(this.field(node, 'op'))) as '-' | '+' | '~' | 'not';
        return { type, op, operand: expr('operand') };
      }
      case 'BoolOp':
        return {
          type,
          op: this.kind(this.field(node, 'op')) === 'And' ? 'and' : 'or',
          values: this.exprs(node, 'values'),
        };
      case 'Compare':
        return {
          type,
          left: expr('left'),
          ops: this.items(node, 'ops', '', (op) => COMPARISON_OF.get(this.kind(op)) as tree.Comparison),
          rights: this.exprs(node, 'comparators'),
        };
      case 'Call':
        return { type, func: expr('func'), args: this.exprs(node, 'args'), keywords: this.keywords(node) };
      case 'Attribute':
        return { type, value: expr('value'), attr: this.name(node, 'attr') };
      case 'Subscript':
        return { type, value: expr('value'), index: expr('slice') };
      case 'Slice':
        return {
          type,
          lower: this.maybe(node, 'lower'),
          upper: this.maybe(node, 'upper'),
          step: this.maybe(node, 'step'),
        };
      case 'List':
      case 'Tuple':
      case 'Set':
        return { type, items: this.exprs(node, 'elts') };
      case 'Dict':
        return {
          type,
          keys: this.items(node, 'keys', '', (key) => (key === null ? undefined : this.expr(key))),
          values: this.exprs(node, 'values'),
        };
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return { type, element: expr('elt'), loops: this.loops(node) };
      case 'DictComp':
        return { type, key: expr('key'), value: expr('value'), loops: this.loops(node) };
      case 'IfExp':
        return { type, test: expr('test'), body: expr('body'), orElse: expr('orelse') };
      case 'Lambda':
        return { type, params: this.parameters(this.field(node, 'args')), body: expr('body') };
      case 'Starred':
      case 'Await':
      case 'YieldFrom':
        return { type, value: expr('value') };
      case 'NamedExpr':
        return { type, target: expr('target'), value: expr('value') };
      case 'Yield':
        return { type, value: this.maybe(node, 'value') };
      case 'JoinedStr':
        return { type, parts: this.parts(node) };
      case 'FormattedValue':
        return { type: 'JoinedStr', parts: [this.formatted(node)] };
      default:
        throw typeError(`expected some sort of expr, but got ${this.describe(node)}`);
    }
  }

  protected parts(node: Value): (string | tree.FormattedValue)[] {
    return this.items(node, 'values', '', (one) => {
      if (this.kind(one) === 'FormattedValue') return this.formatted(one);
      const value = this.get(one, 'value');
      return typeof value === 'string' ? value : '';
    });
  }

  protected formatted(node: Value): tree.FormattedValue {
    return {
      value: this.needExpr(node, 'value'),
      conversion: CONVERSION_OF.get(this.get(node, 'conversion') as number),
      format: this.maybe(node, 'format_spec'),
      span: this.span(node, 'expr'),
    };
  }

  protected constant(value: Value): tree.Constant {
    if (value === null) return { kind: 'none' };
    if (value === true) return { kind: 'true' };
    if (value === false) return { kind: 'false' };
    if (value === Ellipsis) return { kind: 'ellipsis' };
    if (typeof value === 'number' || typeof value === 'bigint') return { kind: 'int', value };
    if (typeof value === 'string') return { kind: 'str', value };
    if (value instanceof PyFloat) return { kind: 'float', value: value.v };
    if (value instanceof PyComplex) return { kind: 'complex', value: value.im };
    if (value instanceof PyBytes) return { kind: 'bytes', value: String.fromCharCode(...value.v) };
    throw typeError(`got an invalid type in Constant: ${typeOf(value).shown}`);
  }
}

export function isNode(value: Value, sum: string): value is PyObject {
  return value instanceof PyObject && value.cls.mro.some((cls) => cls.name === sum);
}

/** The class of the grammar that the node's class is, or inherits from. */
export function sumName(node: PyObject, sum: string): string {
  const { mro } = node.cls;
  const at = mro.findIndex((cls: PyType) => cls.name === sum);
  return mro[at - 1]?.name ?? node.cls.name;
}
