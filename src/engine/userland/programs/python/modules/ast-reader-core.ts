import { typeError, valueError } from '../objects/exception.ts';
import type { PyObject, Value } from '../objects/object.ts';
import type * as tree from '../syntax/ast.ts';
import { ExpressionReader, isNode, NOWHERE, sumName } from './ast-expression-reader-core.ts';

/** Reads instances of ast's classes back into what the compiler takes. */
export class NodeReader extends ExpressionReader {
  stmts(node: Value, field = 'body'): tree.Stmt[] {
    return this.items(node, field, 'stmt', (one) => this.stmt(one));
  }

  wholeExpression(node: Value): tree.Expr {
    return this.expr(this.field(node, 'body', 'Expression'));
  }

  protected stmt(node: Value): tree.Stmt {
    if (!isNode(node, 'stmt')) throw typeError(`expected some sort of stmt, but got ${this.describe(node)}`);
    const span = this.span(node, 'stmt');
    return { ...this.statement(node), span };
  }

  protected statement(node: PyObject): tree.StmtKind {
    const type = sumName(node, 'stmt');
    const expr = (field: string): tree.Expr => this.needExpr(node, field);
    switch (type) {
      case 'Expr':
        return { type, value: expr('value') };
      case 'Assign':
        return { type, targets: this.exprs(node, 'targets'), value: expr('value') };
      case 'AugAssign':
        return { type, target: expr('target'), op: this.operator(node), value: expr('value') };
      case 'AnnAssign':
        return {
          type,
          target: expr('target'),
          annotation: expr('annotation'),
          value: this.maybe(node, 'value'),
          simple: this.field(node, 'simple') === 1,
        };
      case 'Return':
        return { type, value: this.maybe(node, 'value') };
      case 'Delete':
        return { type, targets: this.exprs(node, 'targets') };
      case 'Pass':
      case 'Break':
      case 'Continue':
        return { type };
      case 'Global':
      case 'Nonlocal':
        return { type, names: this.names(node, 'names') };
      case 'If':
      case 'While':
        return { type, test: expr('test'), body: this.body(node, type), orElse: this.stmts(node, 'orelse') };
      case 'For':
      case 'AsyncFor':
        return {
          type: 'For',
          target: expr('target'),
          iter: expr('iter'),
          body: this.body(node, type),
          orElse: this.stmts(node, 'orelse'),
          async: type === 'AsyncFor',
        };
      case 'Try':
      case 'TryStar':
        return {
          type: 'Try',
          body: this.body(node, type),
          handlers: this.items(node, 'handlers', '', (one) => ({
            test: this.maybe(one, 'type'),
            name: this.maybeName(one, 'name'),
            body: this.body(one, 'ExceptHandler'),
            span: this.span(one, 'excepthandler'),
          })),
          orElse: this.stmts(node, 'orelse'),
          final: this.stmts(node, 'finalbody'),
          star: type === 'TryStar',
        };
      case 'With':
      case 'AsyncWith':
        return {
          type: 'With',
          items: this.items(node, 'items', '', (one) => ({
            context: this.needExpr(one, 'context_expr'),
            target: this.maybe(one, 'optional_vars'),
          })),
          body: this.body(node, type),
          async: type === 'AsyncWith',
        };
      case 'Raise':
        return { type, exc: this.maybe(node, 'exc'), cause: this.maybe(node, 'cause') };
      case 'Assert':
        return { type, test: expr('test'), message: this.maybe(node, 'msg') };
      case 'Import':
        return { type, names: this.aliases(node) };
      case 'ImportFrom': {
        const level = this.get(node, 'level');
        return {
          type,
          module: String(this.get(node, 'module') ?? ''),
          level: typeof level === 'number' ? level : 0,
          names: this.aliases(node),
        };
      }
      case 'Match':
        return {
          type,
          subject: expr('subject'),
          cases: this.items(node, 'cases', '', (one) => ({
            pattern: this.pattern(this.field(one, 'pattern')),
            guard: this.maybe(one, 'guard'),
            body: this.body(one, 'match_case'),
          })),
        };
      case 'TypeAlias':
        return {
          type,
          name: this.name(this.field(node, 'name'), 'id'),
          typeParams: this.typeParams(node),
          value: expr('value'),
        };
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return {
          type: 'FunctionDef',
          name: this.name(node, 'name'),
          written: this.plainName(node, 'name'),
          params: this.parameters(this.field(node, 'args')),
          typeParams: this.typeParams(node),
          returns: this.maybe(node, 'returns'),
          body: this.body(node, type),
          decorators: this.exprs(node, 'decorator_list'),
          async: type === 'AsyncFunctionDef',
        };
      case 'ClassDef': {
        const name = this.name(node, 'name');
        const head = {
          type: 'ClassDef',
          name,
          typeParams: this.typeParams(node),
          bases: this.exprs(node, 'bases'),
          keywords: this.keywords(node),
          decorators: this.exprs(node, 'decorator_list'),
        } as const;
        const outer = this.className;
        this.className = this.plainName(node, 'name');
        const body = this.body(node, type);
        this.className = outer;
        return { ...head, body };
      }
      default:
        throw typeError(`expected some sort of stmt, but got ${this.describe(node)}`);
    }
  }

  protected body(node: Value, of: string): tree.Stmt[] {
    const body = this.stmts(node);
    if (body.length === 0) throw valueError(`empty body on ${of}`);
    return body;
  }

  protected aliases(node: Value): tree.Alias[] {
    return this.items(node, 'names', '', (one) => ({
      name: this.plainName(one, 'name'),
      as: this.maybeName(one, 'asname'),
      span: this.span(one, 'alias'),
    }));
  }

  protected typeParams(node: Value): tree.TypeParameter[] {
    return this.items(node, 'type_params', '', (one) => ({
      kind: this.kind(one) as tree.TypeParameter['kind'],
      name: this.name(one, 'name'),
      bound: this.maybe(one, 'bound'),
      fallback: this.maybe(one, 'default_value'),
      span: this.span(one, 'type_param'),
    }));
  }

  protected pattern(node: Value): tree.Pattern {
    if (!isNode(node, 'pattern')) throw typeError(`expected some sort of pattern, but got ${this.describe(node)}`);
    const span = this.span(node, 'pattern');
    return { ...this.patternKind(node), span };
  }

  protected patternKind(node: PyObject): tree.PatternKind {
    const type = sumName(node, 'pattern');
    const list = (field: string): tree.Pattern[] => this.items(node, field, '', (one) => this.pattern(one));
    switch (type) {
      case 'MatchValue':
        return { type, value: this.needExpr(node, 'value') };
      case 'MatchSingleton':
        return {
          type,
          value: { type: 'Constant', value: this.constant(this.field(node, 'value')), span: NOWHERE },
        };
      case 'MatchSequence':
      case 'MatchOr':
        return { type, items: list('patterns') };
      case 'MatchStar':
        return { type, name: this.maybeName(node, 'name') };
      case 'MatchMapping':
        return { type, keys: this.exprs(node, 'keys'), items: list('patterns'), rest: this.maybeName(node, 'rest') };
      case 'MatchClass':
        return {
          type,
          cls: this.needExpr(node, 'cls'),
          items: list('patterns'),
          names: this.names(node, 'kwd_attrs'),
          named: list('kwd_patterns'),
        };
      case 'MatchAs': {
        const inner = this.get(node, 'pattern') ?? null;
        return {
          type,
          pattern: inner === null ? undefined : this.pattern(inner),
          name: this.maybeName(node, 'name'),
        };
      }
      default:
        throw typeError(`expected some sort of pattern, but got ${this.describe(node)}`);
    }
  }
}
