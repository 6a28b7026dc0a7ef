import type { Expression, FunctionBody, Statement } from './syntax.ts';
import { LuaError, type LuaFunction, LuaTable, type LuaValue, toNumber, toText, typeName } from './values.ts';

/** Names of a block, and of those around it. */
class Environment {
  readonly #names = new Map<string, LuaValue>();
  readonly #outer: Environment | undefined;
  readonly varargs: readonly LuaValue[];

  constructor(outer: Environment | undefined, varargs?: readonly LuaValue[]) {
    this.#outer = outer;
    this.varargs = varargs ?? outer?.varargs ?? [];
  }

  declare(name: string, value: LuaValue): void {
    this.#names.set(name, value);
  }

  find(name: string): Environment | undefined {
    for (let here: Environment | undefined = this; here; here = here.#outer) if (here.#names.has(name)) return here;
    return undefined;
  }

  get(name: string): LuaValue {
    return this.#names.get(name);
  }
}

type Leave = { readonly kind: 'break' } | { readonly kind: 'return'; readonly values: readonly LuaValue[] };
const BREAK: Leave = { kind: 'break' };
/** Steps that a script may take: beyond them it would keep everybody waiting. */
const MOST_STEPS = 5_000_000;

/** Runs chunks of Lua with some globals. */
export class LuaInterpreter {
  readonly #globals: ReadonlyMap<string, LuaValue>;
  /** Methods of strings. */
  readonly #strings: LuaTable;
  #steps = 0;

  constructor(globals: ReadonlyMap<string, LuaValue>) {
    this.#globals = globals;
    const strings = globals.get('string');
    this.#strings = strings instanceof LuaTable ? strings : new LuaTable();
  }

  /** What the chunk returns. Throws LuaError. */
  run(block: readonly Statement[]): readonly LuaValue[] {
    const left = this.#block(block, new Environment(undefined));
    return left?.kind === 'return' ? left.values : [];
  }

  #fail(line: number, message: string): LuaError {
    return new LuaError(`user_script:${line}: ${message}`);
  }

  #block(block: readonly Statement[], outer: Environment): Leave | undefined {
    const scope = new Environment(outer);
    return this.#statements(block, scope);
  }

  #statements(block: readonly Statement[], scope: Environment): Leave | undefined {
    for (const statement of block) {
      if (++this.#steps > MOST_STEPS) throw new LuaError('drydock: a script that does not end is not simulated');
      const left = this.#statement(statement, scope);
      if (left) return left;
    }
    return undefined;
  }

  #statement(statement: Statement, scope: Environment): Leave | undefined {
    switch (statement.kind) {
      case 'local': {
        const values = this.#list(statement.values, scope);
        for (const [i, name] of statement.names.entries()) scope.declare(name, values[i]);
        return undefined;
      }
      case 'local-function':
        scope.declare(statement.name, undefined);
        scope.declare(statement.name, this.#function(statement.body, scope));
        return undefined;
      case 'assign': {
        const values = this.#list(statement.values, scope);
        for (const [i, target] of statement.targets.entries()) this.#assign(target, values[i], scope);
        return undefined;
      }
      case 'call':
        this.#many(statement.call, scope);
        return undefined;
      case 'if': {
        for (const [condition, block] of statement.branches)
          if (isTrue(this.#one(condition, scope))) return this.#block(block, scope);
        return this.#block(statement.otherwise, scope);
      }
      case 'do':
        return this.#block(statement.block, scope);
      case 'return':
        return { kind: 'return', values: this.#list(statement.values, scope) };
      case 'break':
        return BREAK;
      case 'while':
        while (isTrue(this.#one(statement.condition, scope))) {
          if (++this.#steps > MOST_STEPS) throw new LuaError('drydock: a script that does not end is not simulated');
          const left = this.#block(statement.block, scope);
          if (left) return left.kind === 'break' ? undefined : left;
        }
        return undefined;
      case 'repeat':
        for (;;) {
          const inner = new Environment(scope);
          const left = this.#statements(statement.block, inner);
          if (left) return left.kind === 'break' ? undefined : left;
          if (isTrue(this.#one(statement.condition, inner))) return undefined;
        }
      case 'for': {
        const [from, to, step] = [statement.from, statement.to, statement.step].map((each) =>
          each ? toNumber(this.#one(each, scope)) : 1,
        );
        if (from === undefined || to === undefined || step === undefined)
          throw new LuaError("'for' limit must be a number");
        for (let i = from; step > 0 ? i <= to : i >= to; i += step) {
          const inner = new Environment(scope);
          inner.declare(statement.name, i);
          const left = this.#statements(statement.block, inner);
          if (left) return left.kind === 'break' ? undefined : left;
        }
        return undefined;
      }
      case 'for-in': {
        const [next, state, first] = this.#list(statement.values, scope);
        if (typeof next !== 'function') throw new LuaError(`attempt to call a ${typeName(next)} value`);
        let control = first;
        for (;;) {
          const values = next(state, control);
          control = values[0];
          if (control === undefined) return undefined;
          const inner = new Environment(scope);
          for (const [i, name] of statement.names.entries()) inner.declare(name, values[i]);
          const left = this.#statements(statement.block, inner);
          if (left) return left.kind === 'break' ? undefined : left;
        }
      }
    }
  }

  #assign(target: Expression, value: LuaValue, scope: Environment): void {
    if (target.kind === 'index') {
      const object = this.#one(target.object, scope);
      if (!(object instanceof LuaTable))
        throw this.#fail(target.line, `attempt to index ${described(target.object)} (a ${typeName(object)} value)`);
      object.set(this.#one(target.key, scope), value);
      return;
    }
    if (target.kind !== 'name') throw new LuaError('cannot assign');
    const found = scope.find(target.name);
    if (!found) throw this.#fail(target.line, `Attempt to modify a readonly table`);
    found.declare(target.name, value);
  }

  #function(body: FunctionBody, scope: Environment): LuaFunction {
    return (...args) => {
      const inner = new Environment(scope, args.slice(body.parameters.length));
      for (const [i, name] of body.parameters.entries()) inner.declare(name, args[i]);
      const left = this.#statements(body.block, inner);
      return left?.kind === 'return' ? left.values : [];
    };
  }

  /** Values of a list: the last one may give several. */
  #list(expressions: readonly Expression[], scope: Environment): readonly LuaValue[] {
    return expressions.flatMap((each, i) =>
      i === expressions.length - 1 ? this.#many(each, scope) : [this.#one(each, scope)],
    );
  }

  #many(expression: Expression, scope: Environment): readonly LuaValue[] {
    if (expression.kind === 'varargs') return scope.varargs;
    if (expression.kind === 'call') {
      const callee = this.#one(expression.callee, scope);
      if (typeof callee !== 'function')
        throw this.#fail(
          expression.line,
          `attempt to call ${described(expression.callee)} (a ${typeName(callee)} value)`,
        );
      return callee(...this.#list(expression.args, scope));
    }
    if (expression.kind === 'method') {
      const object = this.#one(expression.object, scope);
      const holder = typeof object === 'string' ? this.#strings : object;
      const method = holder instanceof LuaTable ? holder.get(expression.name) : undefined;
      if (typeof method !== 'function')
        throw this.#fail(expression.line, `attempt to call method '${expression.name}' (a ${typeName(method)} value)`);
      return method(object, ...this.#list(expression.args, scope));
    }
    return [this.#one(expression, scope)];
  }

  #one(expression: Expression, scope: Environment): LuaValue {
    switch (expression.kind) {
      case 'nil':
        return undefined;
      case 'true':
        return true;
      case 'false':
        return false;
      case 'number':
      case 'string':
        return expression.value;
      case 'name': {
        const found = scope.find(expression.name);
        if (found) return found.get(expression.name);
        if (this.#globals.has(expression.name)) return this.#globals.get(expression.name);
        throw this.#fail(
          expression.line,
          `Script attempted to access nonexistent global variable '${expression.name}'`,
        );
      }
      case 'index': {
        const object = this.#one(expression.object, scope);
        const holder = typeof object === 'string' ? this.#strings : object;
        if (!(holder instanceof LuaTable))
          throw this.#fail(
            expression.line,
            `attempt to index ${described(expression.object)} (a ${typeName(object)} value)`,
          );
        return holder.get(this.#one(expression.key, scope));
      }
      case 'function':
        return this.#function(expression.body, scope);
      case 'table': {
        const table = new LuaTable();
        let n = 1;
        for (const [i, { key, value }] of expression.fields.entries()) {
          if (key) table.set(this.#one(key, scope), this.#one(value, scope));
          else if (i === expression.fields.length - 1)
            for (const each of this.#many(value, scope)) table.set(n++, each);
          else table.set(n++, this.#one(value, scope));
        }
        return table;
      }
      case 'unary':
        return this.#unary(expression, scope);
      case 'binary':
        return this.#binary(expression, scope);
      default:
        return this.#many(expression, scope)[0];
    }
  }

  #unary({ operator, operand, line }: Extract<Expression, { readonly kind: 'unary' }>, scope: Environment): LuaValue {
    const value = this.#one(operand, scope);
    if (operator === 'not') return !isTrue(value);
    if (operator === '#') {
      if (typeof value === 'string') return value.length;
      if (value instanceof LuaTable) return value.length;
      throw this.#fail(line, `attempt to get length of ${described(operand)} (a ${typeName(value)} value)`);
    }
    const number = toNumber(value);
    if (number === undefined)
      throw this.#fail(line, `attempt to perform arithmetic on ${described(operand)} (a ${typeName(value)} value)`);
    return -number;
  }

  #binary(
    { operator, left, right, line }: Extract<Expression, { readonly kind: 'binary' }>,
    scope: Environment,
  ): LuaValue {
    const a = this.#one(left, scope);
    if (operator === 'and') return isTrue(a) ? this.#one(right, scope) : a;
    if (operator === 'or') return isTrue(a) ? a : this.#one(right, scope);
    const b = this.#one(right, scope);
    if (operator === '==') return a === b;
    if (operator === '~=') return a !== b;
    if (operator === '..') {
      for (const [value, each] of [
        [a, left],
        [b, right],
      ] as const)
        if (typeof value !== 'string' && typeof value !== 'number')
          throw this.#fail(line, `attempt to concatenate ${described(each)} (a ${typeName(value)} value)`);
      return toText(a) + toText(b);
    }
    if (/^[<>]/.test(operator)) {
      const isComparable =
        (typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string');
      if (!isComparable)
        throw this.#fail(
          line,
          typeName(a) === typeName(b)
            ? `attempt to compare two ${typeName(a)} values`
            : `attempt to compare ${typeName(a)} with ${typeName(b)}`,
        );
      const [x, y] = [a as number, b as number];
      return operator === '<' ? x < y : operator === '>' ? x > y : operator === '<=' ? x <= y : x >= y;
    }
    const [x, y] = [toNumber(a), toNumber(b)];
    if (x === undefined || y === undefined) {
      const [value, each] = x === undefined ? [a, left] : [b, right];
      throw this.#fail(line, `attempt to perform arithmetic on ${described(each)} (a ${typeName(value)} value)`);
    }
    switch (operator) {
      case '+':
        return x + y;
      case '-':
        return x - y;
      case '*':
        return x * y;
      case '/':
        return x / y;
      case '%':
        return x - Math.floor(x / y) * y;
      default:
        return x ** y;
    }
  }
}

function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false;
}

/** A value as errors call it: by its name where it has one. */
function described(expression: Expression): string {
  if (expression.kind === 'name') return `local '${expression.name}'`;
  if (expression.kind === 'index' && expression.key.kind === 'string') return `field '${expression.key.value}'`;
  if (expression.kind === 'index') return `field '?'`;
  return 'a value';
}
