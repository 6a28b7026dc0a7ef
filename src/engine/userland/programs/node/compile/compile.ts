import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { compileClass } from './classes.ts';
import { compileClosure } from './closures.ts';
import {
  type Compiler,
  type FunctionRole,
  type GuestClosure,
  type Scope,
  type Store,
  type Thunk,
  UNSET,
  type Unit,
} from './compiler.ts';
import { compileExpression } from './expressions.ts';
import { compileFor, compileForIn, compileForOf, compileWhile } from './loops.ts';
import { newScope } from './new-scope.ts';
import { compilePattern } from './patterns.ts';
import { blameStatement } from './places.ts';
import { compileEffect, compileSequence, keepsValues } from './sequence.ts';
import {
  compileDeclaration,
  compileIf,
  compileJump,
  compileLabeled,
  compileReturn,
  compileScoped,
  compileSwitch,
  compileThrow,
} from './statements.ts';
import { compileTry } from './try.ts';
import { readVariable, writeVariable } from './variables.ts';
import { compileWith } from './with.ts';

/** A program ready to run: its scope is made by the caller's `given` values and lives on between the parts. */
export interface CompiledProgram {
  /** Answers a completion; the last expression statement's value lies in `value()`. `around`: the variables that an `eval` finds. */
  run(given: Readonly<Record<string, unknown>>, around?: Scope): unknown;
  readonly scope: StaticScope;
  /** The array of the top-level variables, once `run` has begun. */
  variables(): Scope;
  /** Value of the last expression statement that ran, for `-p` and the prompt. */
  value(): unknown;
}

class TableCompiler implements Compiler {
  readonly unit: Unit;
  lastValue: unknown;

  constructor(unit: Unit) {
    this.unit = unit;
  }

  expression(node: ES.Node, scope: StaticScope, name?: string): Thunk {
    return compileExpression(this, node, scope, name);
  }

  pattern(node: ES.Node, scope: StaticScope, at: number): Store {
    return compilePattern(this, node, scope, false, undefined, at);
  }

  closure(
    node: ES.Function,
    scope: StaticScope,
    name: string,
    role: FunctionRole = 'function',
  ): (s: Scope) => GuestClosure {
    return compileClosure(this, node, scope, name, role);
  }

  statements(nodes: readonly ES.Node[], scope: StaticScope): Thunk {
    return compileSequence(this, nodes, scope);
  }

  scopeOf(node: ES.Node): StaticScope {
    const scope = this.unit.analysis.scopes.get(node);
    if (!scope) throw new Error(`no scope was found for ${node.type}`);
    return scope;
  }

  statement(input: ES.Node, scope: StaticScope, labels: readonly string[] = []): Thunk {
    const node = input as ES.Statement | ES.ModuleDeclaration;
    blameStatement(node);
    switch (node.type) {
      case 'ExpressionStatement':
        return this.#expressionStatement(node, scope);
      case 'VariableDeclaration':
        return compileDeclaration(this, node, scope);
      case 'FunctionDeclaration':
        return this.#functionStatement(node, scope);
      case 'ClassDeclaration':
        return this.#classStatement(node, scope, node.id?.name ?? 'default');
      case 'ReturnStatement':
        return compileReturn(this, node, scope);
      case 'IfStatement':
        return compileIf(this, node, scope);
      case 'BlockStatement': {
        const inner = this.scopeOf(node);
        return compileScoped(this, inner, scope, compileSequence(this, node.body, inner));
      }
      case 'ForStatement':
        return compileFor(this, node, scope, labels);
      case 'ForInStatement':
        return compileForIn(this, node, scope, labels);
      case 'ForOfStatement':
        return compileForOf(this, node, scope, labels);
      case 'WhileStatement':
      case 'DoWhileStatement':
        return compileWhile(this, node, scope, labels);
      case 'TryStatement':
        return compileTry(this, node, scope);
      case 'ThrowStatement':
        return compileThrow(this, node, scope);
      case 'SwitchStatement':
        return compileSwitch(this, node, scope);
      case 'LabeledStatement':
        return compileLabeled(this, node, scope, labels);
      case 'BreakStatement':
      case 'ContinueStatement':
        return compileJump(node);
      case 'ExportNamedDeclaration':
        return node.declaration ? this.statement(node.declaration, scope) : () => undefined;
      case 'ExportDefaultDeclaration':
        return this.#exportDefault(node, scope);
      case 'WithStatement':
        return compileWith(this, node, scope);
      case 'EmptyStatement':
      case 'DebuggerStatement':
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return () => undefined;
      default:
        throw new Error(`drydock: ${(node as ES.Node).type} is not simulated`);
    }
  }

  #expressionStatement(node: ES.ExpressionStatement, scope: StaticScope): Thunk {
    const { rt } = this.unit;
    if (!keepsValues(scope)) return compileEffect(this, node, scope);
    const value = this.expression(node.expression, scope);
    const note = (v: unknown): undefined => {
      this.lastValue = v;
    };
    return (s) => {
      const v = value(s);
      return typeof v === 'symbol' && suspended(v) ? rt.defer(note) : note(v);
    };
  }

  /** The function was made when its block was entered; sloppy code also sees it outside of the block. */
  #functionStatement(node: ES.FunctionDeclaration, scope: StaticScope): Thunk {
    if (scope.kind !== 'block' || scope.strict || !node.id) return () => undefined;
    const read = readVariable(this, scope, node.id.name, node.end);
    const { owner } = scope;
    if (owner.names.get(node.id.name)?.kind !== 'var' || !scope.parent) return () => undefined;
    const write = writeVariable(this, scope.parent, node.id.name, node.start, true);
    const { real } = scope;
    return (s) => {
      write(real ? (s[0] as Scope) : s, read(s));
      return undefined;
    };
  }

  #classStatement(node: ES.ClassDeclaration | ES.Class, scope: StaticScope, name: string): Thunk {
    const { rt } = this.unit;
    const make = compileClass(this, node, scope, name);
    const store = writeVariable(this, scope, node.id?.name ?? '*default*', node.start, true);
    return (s) =>
      rt.after(make(s), (value) => {
        store(s, value);
      });
  }

  #exportDefault(node: ES.ExportDefaultDeclaration, scope: StaticScope): Thunk {
    const { rt } = this.unit;
    const { declaration } = node;
    if (declaration.type === 'FunctionDeclaration' && declaration.id) return () => undefined;
    if (declaration.type === 'ClassDeclaration' && declaration.id)
      return this.#classStatement(declaration, scope, declaration.id.name);
    const store = writeVariable(this, scope, '*default*', node.start, true);
    if (declaration.type === 'FunctionDeclaration') return () => undefined;
    const value =
      declaration.type === 'ClassDeclaration'
        ? compileClass(this, declaration, scope, 'default')
        : this.expression(declaration, scope, 'default');
    return (s) =>
      rt.after(value(s), (v) => {
        store(s, v);
      });
  }
}

/** What `var` makes of a name of the global object. */
const DECLARED = { writable: true, enumerable: true, configurable: false } as const;

/** Compiles a whole text. Functions in it are compiled when they are first called. */
export function compileProgram(unit: Unit, program: ES.Program): CompiledProgram {
  const compiler = new TableCompiler(unit);
  const scope = unit.analysis.program;
  const { rt } = unit;
  let variables: Scope | undefined;
  const body = compileSequence(compiler, program.body, scope);
  const unset = [...scope.names.values()].filter(({ checked }) => checked);
  const functions = scope.functions.map((node) => {
    const name = node.id?.name ?? '*default*';
    return {
      make: compiler.closure(node, scope, node.id?.name ?? 'default'),
      store: writeVariable(compiler, scope, name, node.start, true),
    };
  });
  return {
    scope,
    variables: () => variables ?? [],
    value: () => compiler.lastValue,
    run(given, around) {
      const s = newScope(scope.size, around);
      variables = s;
      for (const { slot } of unset) s[slot] = UNSET;
      for (const [name, value] of Object.entries(given)) {
        const variable = scope.names.get(name);
        if (variable) s[variable.slot] = value;
      }
      for (const name of scope.globalVars)
        if (!(name in rt.global)) Object.defineProperty(rt.global, name, { ...DECLARED, value: undefined });
      for (const { make, store } of functions) store(s, make(s).fn);
      compiler.lastValue = undefined;
      return body(s);
    },
  };
}
