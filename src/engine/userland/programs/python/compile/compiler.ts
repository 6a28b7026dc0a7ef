import { PyTuple } from '../objects/object.ts';
import type { Expr, Parameters, Span, Stmt, TypeParameter } from '../syntax/ast.ts';
import { analyse, analyseExpression } from './analysis.ts';
import type { PyCode, SourceText } from './code.ts';
import { MAKE } from './make-flags.ts';
import { Scope } from './scope.ts';
import { docOf, functionKind, hasAnnotations, textOf } from './source-facts.ts';
import { StatementCompiler } from './statement-compiler.ts';
import { type FileContext, NO_PARAMETERS, type UnitOptions } from './unit.ts';

/** One block's code: nested functions and classes are units of their own. */
class Compiler extends StatementCompiler {
  #nested(name: string): string {
    const { kind, isFunction } = { kind: this.scope.block.kind, isFunction: this.options.isFunction };
    if (kind === 'module') return name;
    if (this.scope.block.globals.has(name)) return name;
    return isFunction ? `${this.options.qualname}.<locals>.${name}` : `${this.options.qualname}.${name}`;
  }

  /** Pushes what the function shares with blocks around it, then makes it. */
  #make(unit: Compiler, flags: number, span: Span): void {
    const code = unit.finish();
    let all = flags;
    if (code.parts.cells.length > 0) {
      for (const name of code.parts.cells) this.emit('LOAD_CLOSURE', this.slot(name), span);
      this.emit('BUILD_TUPLE', code.parts.cells.length, span);
      all |= MAKE.closure;
    }
    this.const(code, span);
    const height = this.asm.depth;
    this.emit('MAKE_FUNCTION', all, span);
    let taken = 0;
    for (const bit of Object.values(MAKE)) if (all & bit) taken++;
    this.asm.depth = height - taken;
  }

  #parameters(params: Parameters): UnitOptions['parameters'] {
    return {
      names: [
        ...params.positionalOnly,
        ...params.positional,
        ...params.keywordOnly,
        ...(params.rest ? [params.rest] : []),
        ...(params.keywordRest ? [params.keywordRest] : []),
      ].map(({ name }) => name),
      positional: params.positionalOnly.length + params.positional.length,
      positionalOnly: params.positionalOnly.length,
      keywordOnly: params.keywordOnly.length,
      rest: params.rest !== undefined,
      keywordRest: params.keywordRest !== undefined,
    };
  }

  /** Defaults, for the function made next. */
  #defaults(params: Parameters, span: Span): number {
    let flags = 0;
    if (params.defaults.length > 0) {
      for (const value of params.defaults) this.expr(value);
      this.emit('BUILD_TUPLE', params.defaults.length, span);
      flags |= MAKE.defaults;
    }
    const named = params.keywordOnly.flatMap(({ name }, i) => {
      const value = params.keywordDefaults[i];
      return value ? [{ name, value }] : [];
    });
    if (named.length > 0) {
      for (const { name, value } of named) {
        this.const(name, span);
        this.expr(value);
      }
      this.emit('BUILD_DICT', named.length, span);
      flags |= MAKE.keywordDefaults;
    }
    return flags;
  }

  protected override annotation(node: Expr): void {
    // `from __future__ import annotations` keeps the text, with strings as repr() would quote them.
    if (this.file.lazyAnnotations)
      this.const(textOf(this.file.source, node.span).replace(/"([^"'\\]*)"/g, "'$1'"), node.span);
    else if (node.type === 'Starred') this.expr(node.value);
    else this.expr(node);
  }

  #annotations(params: Parameters, returns: Expr | undefined, span: Span): number {
    let count = 0;
    const { positionalOnly, positional, rest, keywordOnly, keywordRest } = params;
    const stars = [rest, ...keywordOnly, keywordRest].filter((one) => one !== undefined);
    for (const { name, annotation } of [...positionalOnly, ...positional, ...stars]) {
      if (!annotation) continue;
      this.const(name, span);
      this.annotation(annotation);
      count++;
    }
    if (returns) {
      this.const('return', span);
      this.annotation(returns);
      count++;
    }
    if (count === 0) return 0;
    this.emit('BUILD_DICT', count, span);
    return MAKE.annotations;
  }

  protected override lambda(node: Extract<Expr, { type: 'Lambda' }>): void {
    const flags = this.#defaults(node.params, node.span);
    const scope = this.file.scopes.get(node) as Scope;
    const unit = new Compiler(this.file, scope, {
      name: '<lambda>',
      qualname: this.#nested('<lambda>'),
      firstLine: node.span.line,
      kind: scope.isGenerator ? 'generator' : 'plain',
      isFunction: true,
      parameters: this.#parameters(node.params),
    });
    unit.expr(node.body);
    unit.emit('RETURN', 0, node.body.span);
    this.#make(unit, flags, node.span);
  }

  protected override generatorExpression(node: Extract<Expr, { type: 'GeneratorExp' }>): void {
    const scope = this.file.scopes.get(node) as Scope;
    const [first] = node.loops;
    const unit = new Compiler(this.file, scope, {
      name: '<genexpr>',
      qualname: this.#nested('<genexpr>'),
      firstLine: node.span.line,
      kind: scope.isAsync ? 'async-generator' : 'generator',
      isFunction: true,
      parameters: { ...NO_PARAMETERS, names: ['.0'], positional: 1 },
    });
    unit.asm.span = node.span;
    unit.emit('LOAD_FAST', unit.slot('.0'), first?.iter.span);
    unit.generatorLoops(node);
    unit.emit('RETURN_NONE', 0, node.span);
    this.#make(unit, 0, node.span);
    if (first) {
      this.expr(first.iter);
      this.emit(first.async ? 'GET_AITER' : 'GET_ITER', 0, first.iter.span);
    }
    this.emit('CALL', 1, node.span);
  }

  protected override functionDef(stmt: Extract<Stmt, { type: 'FunctionDef' }>): void {
    for (const decorator of stmt.decorators) this.expr(decorator);
    const head: Span = { ...stmt.span, endLine: stmt.span.line, endCol: stmt.span.col };
    const line = stmt.decorators[0]?.span ?? stmt.span;
    this.asm.span = head;
    let flags = this.#defaults(stmt.params, head);
    const around = stmt.typeParams.length > 0 ? this.#generic(stmt, stmt.typeParams) : undefined;
    if (around) {
      // The type parameters live in a function of their own, called at once; defaults wait on this side.
      around.asm.depth = 0;
      const inner = around.#annotations(stmt.params, stmt.returns, head);
      around.#function(stmt, this.#nested(stmt.written), line, inner, head);
      around.emit('DUP');
      around.#typeParamTuple(stmt.typeParams);
      around.emit('SWAP');
      around.emit('STORE_ATTR', around.asm.name('__type_params__'));
      around.emit('RETURN');
      this.#make(around, 0, head);
      this.emit('CALL', 0, head);
      if (flags) {
        this.emit('TYPE_PARAM', 8 | flags);
        this.asm.depth -= (flags & 1) + (flags & 2 ? 1 : 0);
        this.asm.depth -= 1;
      }
    } else {
      flags |= this.#annotations(stmt.params, stmt.returns, head);
      this.#function(stmt, this.#nested(stmt.written), line, flags, head);
    }
    for (const decorator of [...stmt.decorators].reverse()) this.emit('CALL', 1, decorator.span);
    this.store(stmt.name, head);
  }

  #function(
    stmt: Extract<Stmt, { type: 'FunctionDef' }>,
    qualname: string,
    line: Span,
    flags: number,
    head: Span,
  ): void {
    const scope = this.file.scopes.get(stmt) as Scope;
    const unit = new Compiler(this.file, scope, {
      name: stmt.written,
      qualname,
      firstLine: line.line,
      kind: functionKind(stmt, scope),
      isFunction: true,
      parameters: this.#parameters(stmt.params),
    });
    unit.doc = docOf(stmt.body);
    unit.body(stmt.body);
    if (this.file.finalizes && unit.options.kind === 'plain') unit.emit('CHECK_DEAD', 1);
    unit.emit('RETURN_NONE', 0, stmt.body.at(-1)?.span);
    this.#make(unit, flags, head);
  }

  /** A unit whose locals are the type parameters of `def f[T]` or `class C[T]`. */
  #generic(stmt: { readonly name: string; readonly span: Span }, params: readonly TypeParameter[]): Compiler {
    const scope = this.file.scopes.get(params) as Scope;
    const unit = new Compiler(this.file, scope, {
      name: `<generic parameters of ${stmt.name}>`,
      qualname: this.#nested(`<generic parameters of ${stmt.name}>`),
      firstLine: stmt.span.line,
      kind: 'plain',
      isFunction: true,
      parameters: NO_PARAMETERS,
    });
    for (const { kind, name, bound, span } of params) {
      if (bound) unit.expr(bound);
      unit.const(name, span);
      unit.emit('TYPE_PARAM', { TypeVar: 0, ParamSpec: 1, TypeVarTuple: 2 }[kind] | (bound ? 4 : 0), span);
      unit.asm.depth--;
      unit.store(name, span);
    }
    return unit;
  }

  #typeParamTuple(params: readonly TypeParameter[]): void {
    for (const { name } of params) this.load(name);
    this.emit('BUILD_TUPLE', params.length);
  }

  protected override typeAlias(stmt: Extract<Stmt, { type: 'TypeAlias' }>): void {
    const scope = this.file.scopes.get(stmt) as Scope;
    const around = stmt.typeParams.length > 0 ? this.#generic(stmt, stmt.typeParams) : undefined;
    const at = around ?? this;
    const unit = new Compiler(this.file, scope, {
      name: stmt.name,
      qualname: stmt.name,
      firstLine: stmt.span.line,
      kind: 'plain',
      isFunction: true,
      parameters: NO_PARAMETERS,
    });
    unit.expr(stmt.value);
    unit.emit('RETURN', 0, stmt.value.span);
    at.const(stmt.name, stmt.span);
    at.#make(unit, 0, stmt.span);
    at.#typeParamTuple(stmt.typeParams);
    at.emit('TYPE_ALIAS', 0, stmt.span);
    at.asm.depth--;
    if (around) {
      around.emit('RETURN');
      this.#make(around, 0, stmt.span);
      this.emit('CALL', 0, stmt.span);
    }
    this.store(stmt.name, stmt.span);
  }

  protected override classDef(stmt: Extract<Stmt, { type: 'ClassDef' }>): void {
    for (const decorator of stmt.decorators) this.expr(decorator);
    const head: Span = { ...stmt.span, endLine: stmt.span.line, endCol: stmt.span.col };
    const whole = stmt.span;
    this.asm.span = head;
    const around = stmt.typeParams.length > 0 ? this.#generic(stmt, stmt.typeParams) : undefined;
    const at = around ?? this;
    at.#class(stmt, this.#nested(stmt.name), {
      ...whole,
      endLine: whole.line,
      endCol: this.file.source.lines[whole.line - 1]?.length ?? 0,
    });
    if (around) {
      around.emit('RETURN');
      this.#make(around, 0, head);
      this.emit('CALL', 0, head);
    }
    for (const decorator of [...stmt.decorators].reverse()) this.emit('CALL', 1, decorator.span);
    this.store(stmt.name, head);
  }

  #class(stmt: Extract<Stmt, { type: 'ClassDef' }>, qualname: string, span: Span): void {
    const scope = this.file.scopes.get(stmt) as Scope;
    this.emit('LOAD_BUILD_CLASS', 0, span);
    const unit = new Compiler(this.file, scope, {
      name: stmt.name,
      qualname,
      firstLine: (stmt.decorators[0]?.span ?? stmt.span).line,
      kind: 'plain',
      isFunction: false,
      parameters: NO_PARAMETERS,
    });
    unit.emit('LOAD_NAME', unit.asm.name('__name__'));
    unit.emit('STORE_NAME', unit.asm.name('__module__'));
    unit.const(qualname);
    unit.emit('STORE_NAME', unit.asm.name('__qualname__'));
    unit.const((stmt.decorators[0]?.span ?? stmt.span).line);
    unit.emit('STORE_NAME', unit.asm.name('__firstlineno__'));
    const doc = docOf(stmt.body);
    if (doc !== null) {
      unit.const(doc);
      unit.emit('STORE_NAME', unit.asm.name('__doc__'));
    }
    if (stmt.typeParams.length > 0) {
      for (const { name } of stmt.typeParams) unit.load(name);
      unit.emit('BUILD_TUPLE', stmt.typeParams.length);
      unit.emit('STORE_NAME', unit.asm.name('__type_params__'));
    }
    if (hasAnnotations(stmt.body)) unit.emit('SETUP_ANNOTATIONS');
    unit.body(stmt.body);
    if (scope.cells.has('__class__')) {
      unit.emit('LOAD_CLOSURE', unit.slot('__class__'));
      unit.emit('DUP');
      unit.emit('STORE_NAME', unit.asm.name('__classcell__'));
      unit.emit('RETURN');
    } else unit.emit('RETURN_NONE');
    this.#make(unit, 0, span);
    this.const(stmt.name, span);
    const bases =
      stmt.typeParams.length > 0 ? [...stmt.bases, this.#genericBase(stmt.typeParams, stmt.span)] : stmt.bases;
    this.callWith(bases, stmt.keywords, span, 2);
  }

  /** `class C[T]` inherits from Generic[T] without saying so. */
  #genericBase(params: readonly TypeParameter[], span: Span): Expr {
    const items = params.map(({ name }): Expr => ({ type: 'Name', id: name, span }));
    const index: Expr = items.length === 1 ? (items[0] as Expr) : { type: 'Tuple', items, span };
    return { type: 'Subscript', value: { type: 'Name', id: '__generic__', span }, index, span };
  }

  setupAnnotations(body: readonly Stmt[]): void {
    if (hasAnnotations(body)) this.emit('SETUP_ANNOTATIONS');
  }
}

export interface CompileOptions {
  readonly file: string;
  readonly source: SourceText;
  readonly mode: 'exec' | 'single';
  readonly optimize?: boolean;
  /** The program has finalizers or weak references: what died is looked for after each statement. */
  readonly finalizes?: boolean;
  readonly warn?: (message: string, line: number) => void;
}

/** Code of a whole file, or of one statement of the prompt. Throws SyntaxFailure. */
export function compileModule(body: readonly Stmt[], options: CompileOptions): PyCode {
  const root = new Scope('module', '<module>', undefined);
  const scopes = analyse(body, root);
  const lazyAnnotations = body.some(
    (stmt) =>
      stmt.type === 'ImportFrom' &&
      stmt.module === '__future__' &&
      stmt.names.some(({ name }) => name === 'annotations'),
  );
  const unit = new Compiler(fileContext(options, scopes, lazyAnnotations), root, MODULE_UNIT);
  const doc = docOf(body);
  if (doc !== null) {
    unit.const(doc);
    unit.emit('STORE_NAME', unit.asm.name('__doc__'));
  }
  unit.setupAnnotations(body);
  unit.body(body);
  unit.emit('RETURN_NONE');
  return unit.finish();
}

/** Code that answers the value of one expression. */
export function compileExpression(value: Expr, options: CompileOptions): PyCode {
  const root = new Scope('module', '<module>', undefined);
  const scopes = analyseExpression(value, root);
  const unit = new Compiler(fileContext(options, scopes, false), root, MODULE_UNIT);
  unit.expr(value);
  unit.emit('RETURN', 0, value.span);
  return unit.finish();
}

const MODULE_UNIT: UnitOptions = {
  name: '<module>',
  qualname: '<module>',
  firstLine: 1,
  kind: 'plain',
  isFunction: false,
  parameters: NO_PARAMETERS,
};

function fileContext(options: CompileOptions, scopes: FileContext['scopes'], lazyAnnotations: boolean): FileContext {
  const context: FileContext = {
    file: options.file,
    source: options.source,
    scopes,
    lazyAnnotations,
    optimize: options.optimize ?? false,
    finalizes: options.finalizes ?? false,
    interactive: options.mode === 'single',
    warn: (message, line) => {
      if (!context.silent) options.warn?.(message, line);
    },
    silent: false,
  };
  return context;
}

export { PyTuple };
