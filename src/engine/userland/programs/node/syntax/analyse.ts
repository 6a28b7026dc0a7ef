import type { ES } from './acorn.ts';
import { declaredNames } from './bound-names.ts';
import { isPlainParameter } from './plain-parameter.ts';
import { find, StaticScope, type Variable } from './scope.ts';

/** Scopes of a parsed text, by the node that opens them. */
export interface Analysis {
  readonly program: StaticScope;
  readonly scopes: ReadonlyMap<ES.Node, StaticScope>;
}

type AnyNode = ES.Node & { readonly [key: string]: unknown };

interface Reference {
  readonly name: string;
  readonly scope: StaticScope;
  readonly at: number;
}

/** Names that exist before the program's own, such as the five parameters of a CommonJS module. */
export function analyse(
  program: ES.Program,
  options: {
    readonly given?: readonly string[];
    readonly strict: boolean;
    readonly globals?: StaticScope['globals'];
    /** Of a text that `eval` runs in the middle of a program: the scope that it finds itself in. */
    readonly around?: StaticScope;
  },
): Analysis {
  const { given = [], globals, around } = options;
  const strict = options.strict || around?.strict === true || hasUseStrict(program.body);
  return new Analyser(strict).run(program, given, globals ?? 'none', around);
}

function hasUseStrict(body: readonly ES.Node[]): boolean {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement') return false;
    const { directive } = statement as ES.ExpressionStatement;
    if (directive === undefined) return false;
    if (directive === 'use strict') return true;
  }
  return false;
}

class Analyser {
  readonly #scopes = new Map<ES.Node, StaticScope>();
  readonly #references: Reference[] = [];
  readonly #all: StaticScope[] = [];
  /** Scopes around a direct `eval`. */
  readonly #evaluating = new Set<StaticScope>();
  readonly #strict: boolean;

  constructor(strict: boolean) {
    this.#strict = strict;
  }

  run(
    program: ES.Program,
    given: readonly string[],
    globals: StaticScope['globals'] = 'none',
    around?: StaticScope,
  ): Analysis {
    const scope = this.#open(new StaticScope('program', around, this.#strict, false), program);
    scope.globals = globals;
    for (const name of given) scope.declare(name, 'param', -1);
    this.#hoist(program.body, scope, scope);
    for (const node of program.body) this.#visit(node, scope);
    for (const { name, scope: from, at } of this.#references) {
      const variable = find(from, name);
      if (!variable) continue;
      if (variable.home.owner !== from.owner) variable.captured = true;
      if (variable.captured || at < variable.ready) variable.checked = variable.ready >= 0;
    }
    for (const { names } of this.#evaluating)
      for (const variable of names.values()) {
        variable.captured = true;
        variable.checked = variable.ready >= 0;
      }
    for (const one of this.#all) this.#place(one);
    return { program: scope, scopes: this.#scopes };
  }

  #open(scope: StaticScope, node: ES.Node): StaticScope {
    this.#scopes.set(node, scope);
    this.#all.push(scope);
    return scope;
  }

  /** Parents come first, so that a block that needs no array finds its host's place settled. */
  #place(scope: StaticScope): void {
    const variables: Variable[] = [...scope.names.values()];
    if (scope.kind === 'block' && scope.looped && variables.some(({ captured }) => captured)) scope.real = true;
    let host = scope;
    while (!host.real && host.parent) host = host.parent;
    for (const variable of variables) {
      variable.home = host;
      variable.slot = host.size++;
    }
  }

  /** Declares what a list of statements declares: lexical names here, `var` in the function. */
  #hoist(body: readonly ES.Node[], scope: StaticScope, owner: StaticScope): void {
    for (let node of body) {
      if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') {
        const { declaration } = node as ES.ExportNamedDeclaration | ES.ExportDefaultDeclaration;
        if (!declaration) continue;
        if (node.type === 'ExportDefaultDeclaration') {
          const { type, id } = declaration as ES.Node & { readonly id?: ES.Identifier | null };
          if (!id || !/^(Function|Class)Declaration$/.test(type)) {
            scope.declare('*default*', type === 'FunctionDeclaration' ? 'function' : 'let', -1);
            if (type === 'FunctionDeclaration') scope.functions.push(declaration as ES.FunctionDeclaration);
            continue;
          }
        }
        node = declaration;
      }
      if (node.type === 'VariableDeclaration') {
        const { kind, declarations } = node as ES.VariableDeclaration;
        if (kind === 'var') continue;
        for (const one of declarations)
          for (const name of declaredNames(one.id)) scope.declare(name, kind === 'let' ? 'let' : 'const', one.end);
      } else if (node.type === 'ClassDeclaration') {
        const { id, end } = node as ES.ClassDeclaration;
        if (id) scope.declare(id.name, 'class', end);
      } else if (node.type === 'FunctionDeclaration') {
        const declaration = node as ES.FunctionDeclaration;
        if (declaration.id) {
          scope.declare(declaration.id.name, 'function', -1);
          scope.functions.push(declaration);
          if (scope !== owner && !scope.strict && !owner.names.has(declaration.id.name))
            owner.declare(declaration.id.name, 'var', -1);
        }
      } else if (node.type === 'ImportDeclaration') {
        for (const one of (node as ES.ImportDeclaration).specifiers) scope.declare(one.local.name, 'import', -1);
      }
    }
    if (scope === owner) for (const node of body) this.#hoistVars(node as AnyNode, owner);
  }

  #hoistVars(node: AnyNode, owner: StaticScope): void {
    switch (node.type) {
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
      case 'ClassExpression':
        return;
      case 'VariableDeclaration': {
        const { kind, declarations } = node as unknown as ES.VariableDeclaration;
        if (kind === 'var')
          for (const one of declarations) for (const name of declaredNames(one.id)) owner.declare(name, 'var', -1);
        return;
      }
      default:
        if (node.type.endsWith('Statement') || /^(SwitchCase|CatchClause|ExportNamedDeclaration)$/.test(node.type))
          for (const child of childrenOf(node)) this.#hoistVars(child, owner);
    }
  }

  #visitAll(node: AnyNode, scope: StaticScope): void {
    for (const child of childrenOf(node)) this.#visit(child, scope);
  }

  #visit(input: ES.Node, scope: StaticScope): void {
    const node = input as AnyNode;
    switch (node.type) {
      case 'Identifier':
        this.#references.push({ name: node['name'] as string, scope, at: node.start });
        return;
      case 'ThisExpression':
        this.#references.push({ name: 'this', scope, at: node.start });
        return;
      case 'Super':
        this.#references.push(
          { name: '%function', scope, at: node.start },
          { name: 'this', scope, at: node.start },
          { name: 'new.target', scope, at: node.start },
        );
        return;
      case 'MetaProperty':
        if ((node as unknown as ES.MetaProperty).meta.name === 'new')
          this.#references.push({ name: 'new.target', scope, at: node.start });
        return;
      case 'MemberExpression': {
        const member = node as unknown as ES.MemberExpression;
        this.#visit(member.object, scope);
        if (member.computed || member.property.type === 'PrivateIdentifier') this.#visit(member.property, scope);
        return;
      }
      case 'PrivateIdentifier':
        this.#references.push({ name: `#${node['name'] as string}`, scope, at: node.start });
        return;
      case 'ImportExpression': {
        const { source, options } = node as unknown as ES.ImportExpression;
        this.#visit(source, scope);
        if (options) this.#visit(options, scope);
        return;
      }
      case 'Property':
      case 'MethodDefinition': {
        const property = node as unknown as ES.Property;
        if (property.computed) this.#visit(property.key, scope);
        if (property.value) this.#visit(property.value, scope);
        return;
      }
      case 'PropertyDefinition': {
        const property = node as unknown as ES.PropertyDefinition;
        if (property.computed) this.#visit(property.key, scope);
        if (!property.value) return;
        const inner = this.#open(new StaticScope('function', scope, true, false), property);
        this.#visit(property.value, inner);
        return;
      }
      case 'StaticBlock': {
        const inner = this.#open(new StaticScope('function', scope, true, false), node);
        const body = node['body'] as ES.Node[];
        this.#hoist(body, inner, inner);
        for (const child of body) this.#visit(child, inner);
        return;
      }
      case 'WithStatement': {
        const { object, body } = node as unknown as ES.WithStatement;
        this.#visit(object, scope);
        const inner = this.#open(new StaticScope('block', scope, false, true, true), node);
        inner.declare('%with', 'param', -1);
        this.#visit(body, inner);
        return;
      }
      case 'CallExpression': {
        const { callee } = node as unknown as ES.CallExpression;
        if (callee.type === 'Identifier' && callee.name === 'eval') this.#mayEvaluate(scope, node.start);
        this.#visitAll(node, scope);
        return;
      }
      case 'LabeledStatement':
        this.#visit((node as unknown as ES.LabeledStatement).body, scope);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return;
      case 'ExportNamedDeclaration': {
        const { declaration, source, specifiers } = node as unknown as ES.ExportNamedDeclaration;
        if (declaration) this.#visit(declaration, scope);
        else if (!source) for (const one of specifiers) this.#visit(one.local, scope);
        return;
      }
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        this.#function(node as unknown as ES.Function, scope);
        return;
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.#class(node as unknown as ES.Class, scope);
        return;
      case 'BlockStatement':
      case 'SwitchStatement':
        this.#block(node, scope);
        return;
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement': {
        const inner = this.#open(new StaticScope('block', scope, scope.strict, true), node);
        const head = (node['init'] ?? node['left']) as ES.Node | undefined;
        if (head) this.#hoist([head], inner, scope.owner);
        this.#visitAll(node, inner);
        return;
      }
      case 'WhileStatement':
      case 'DoWhileStatement': {
        const inner = this.#open(new StaticScope('block', scope, scope.strict, true), node);
        this.#visitAll(node, inner);
        return;
      }
      case 'CatchClause': {
        const { param, body } = node as unknown as ES.CatchClause;
        const inner = this.#open(new StaticScope('block', scope, scope.strict, scope.looped), node);
        if (param) {
          for (const name of declaredNames(param)) inner.declare(name, 'param', -1);
          this.#visit(param, inner);
        }
        this.#visit(body, inner);
        return;
      }
      default:
        this.#visitAll(node, scope);
    }
  }

  /** `eval(text)` may read and write all names around it. */
  #mayEvaluate(scope: StaticScope, at: number): void {
    for (const name of ['this', 'arguments', 'new.target']) this.#references.push({ name, scope, at });
    for (let from: StaticScope | undefined = scope; from; from = from.parent) this.#evaluating.add(from);
  }

  #block(node: AnyNode, scope: StaticScope): void {
    const inner = this.#open(new StaticScope('block', scope, scope.strict, scope.looped), node);
    if (node.type === 'SwitchStatement') {
      const { discriminant, cases } = node as unknown as ES.SwitchStatement;
      this.#visit(discriminant, scope);
      this.#hoist(
        cases.flatMap(({ consequent }) => consequent),
        inner,
        scope.owner,
      );
      for (const one of cases) this.#visitAll(one as unknown as AnyNode, inner);
      return;
    }
    this.#hoist(node['body'] as ES.Node[], inner, scope.owner);
    for (const child of node['body'] as ES.Node[]) this.#visit(child, inner);
  }

  #function(node: ES.Function, scope: StaticScope): void {
    let outer = scope;
    const body = node.body.type === 'BlockStatement' ? (node.body as ES.BlockStatement).body : [];
    const strict = scope.strict || hasUseStrict(body);
    if (node.type === 'FunctionExpression' && node.id) {
      outer = this.#open(new StaticScope('block', scope, strict, true), node.id);
      outer.declare(node.id.name, 'function', -1, true);
    }
    const kind = node.type === 'ArrowFunctionExpression' ? 'arrow' : 'function';
    const inner = this.#open(new StaticScope(kind, outer, strict, false), node);
    inner.async = node.async;
    inner.generator = node.generator;
    // With defaults that run code, one parameter may name another that is not bound yet.
    const simple = node.params.every(isPlainParameter);
    for (const param of node.params)
      for (const name of declaredNames(param)) inner.declare(name, 'param', simple ? -1 : param.end);
    for (const param of node.params) this.#visit(param, inner);
    if (node.body.type === 'BlockStatement') {
      this.#hoist(body, inner, inner);
      for (const child of body) this.#visit(child, inner);
    } else {
      this.#visit(node.body, inner);
    }
  }

  #class(node: ES.Class, scope: StaticScope): void {
    // A class's inner name lives in a scope of its own; so do its private names, which are not variables.
    if (node.id) this.#references.push({ name: node.id.name, scope, at: node.end });
    const inner = this.#open(new StaticScope('block', scope, true, true), node);
    if (node.id) inner.declare(node.id.name, 'class', node.end);
    for (const { key } of node.body.body.filter((element) => element.type !== 'StaticBlock'))
      if (key.type === 'PrivateIdentifier') inner.declare(`#${key.name}`, 'param', -1);
    if (node.superClass) this.#visit(node.superClass, inner);
    for (const element of node.body.body) {
      this.#visit(element, inner);
      if (!node.superClass || element.type !== 'MethodDefinition' || element.kind !== 'constructor') continue;
      const made = this.#scopes.get(element.value);
      if (made) made.derived = true;
    }
  }
}

function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item);
    } else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
