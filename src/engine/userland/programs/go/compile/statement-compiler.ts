import { type Code, type Ending, type Frame, pure, type Steps, steps, unary, value } from '../run/code.ts';
import type { Ref } from '../run/value.ts';
import type { Block, Declaration, Expression, Statement } from '../syntax/ast.ts';
import type { Position } from '../syntax/token.ts';
import { basic, INVALID, isBoolean, isNil, typeText } from '../types/type.ts';
import { AssignmentCompiler, gather, NOTHING, type Run } from './assignment-compiler.ts';
import { describe } from './operand.ts';

/** Simple statements, declarations, if and return. Loops and switches are the subclass's. */
export abstract class StatementCompiler extends AssignmentCompiler {
  protected abstract control(statement: Statement, label: string): Run;
  protected abstract typeDeclaration(declaration: Extract<Declaration, { kind: 'type' }>): void;

  protected block(block: Block): Run {
    return this.inBlock(() => this.list(block.statements));
  }

  /** Statements one after the other, until one does not end normally. */
  protected list(statements: readonly Statement[]): Run {
    const codes: Run[] = [];
    for (const statement of statements) {
      const code = this.statement(statement);
      if (code === NOTHING) continue;
      const { line } = statement.at;
      codes.push(
        code.pure
          ? pure((frame) => {
              frame.line = line;
              return code.run(frame);
            })
          : steps(function* (frame) {
              frame.line = line;
              return yield* code.run(frame);
            }),
      );
    }
    const [only] = codes;
    if (!only) return NOTHING;
    if (codes.length === 1) return only;
    if (codes.every((code) => code.pure)) {
      const runs = codes.map((code) => code.run as (frame: Frame) => Ending);
      return pure((frame) => {
        for (const run of runs) {
          const ending = run(frame);
          if (ending) return ending;
        }
        return undefined;
      });
    }
    return steps(function* (frame) {
      for (const code of codes) {
        const ending = code.pure ? code.run(frame) : yield* code.run(frame);
        if (ending) return ending;
      }
      return undefined;
    });
  }

  protected statement(statement: Statement, label = ''): Run {
    switch (statement.kind) {
      case 'block':
        return this.block(statement);
      case 'empty':
        return NOTHING;
      case 'label':
        return this.statement(statement.statement, statement.label);
      case 'expression':
        return this.#expression(statement.value);
      case 'declare':
        return this.declaration(statement.declaration);
      case 'assign':
        return statement.operator === ':=' ? this.define(statement) : this.assign(statement);
      case 'step':
        return this.compound(
          statement.target,
          statement.operator === '++' ? '+' : '-',
          this.constant(basic('untyped int'), { kind: 'int', value: 1n }, statement.at, '1'),
          statement.at,
        );
      case 'go':
      case 'defer':
        return this.#deferred(statement.kind, statement.call);
      case 'return':
        return this.#return(statement.values, statement.at);
      case 'if':
        return this.#if(statement);
      default:
        return this.control(statement, label);
    }
  }

  #expression(expression: Expression): Run {
    const operand = this.expression(expression);
    const bare = expression.kind === 'paren' ? expression.inner : expression;
    const receives = bare.kind === 'unary' && bare.operator === '<-';
    const pureBuiltin =
      bare.kind === 'call' &&
      operand.mode === 'value' &&
      bare.callee.kind === 'name' &&
      ['append', 'len', 'cap', 'make', 'new', 'min', 'max'].includes(bare.callee.name);
    if (operand.mode !== 'invalid' && ((bare.kind !== 'call' && !receives) || pureBuiltin || operand.mode === 'type'))
      this.error(
        operand.at,
        `${describe(operand, this.home)} is not used`.replace(
          /^(.*) \((?:variable|value|constant|untyped).*\) is not used$/,
          (whole, text: string) => (pureBuiltin ? whole : `${text} ${whole.slice(text.length + 1)}`),
        ),
      );
    return unary(operand.code, () => undefined);
  }

  protected declaration(declaration: Declaration): Run {
    switch (declaration.kind) {
      case 'group': {
        const codes = declaration.declarations.map((one) => this.declaration(one));
        return steps(function* (frame) {
          for (const code of codes) yield* value(code, frame);
          return undefined;
        });
      }
      case 'type':
        this.typeDeclaration(declaration);
        return NOTHING;
      case 'const':
        this.constants(declaration);
        return NOTHING;
      case 'var':
        return this.variables(declaration);
    }
  }

  /** `go f(x)`, `defer f(x)`: function and arguments are worked out now, the call comes later. */
  #deferred(kind: 'go' | 'defer', expression: Expression): Run {
    if (expression.kind !== 'call') return NOTHING;
    if (this.current && kind === 'defer') this.current.defers = true;
    const captured: Code[] = [];
    const freeze = (code: Code): Code => {
      captured.push(code);
      const index = captured.length - 1;
      return pure((frame) => (frame.slots[slot] as readonly unknown[])[index]);
    };
    const slot = this.current?.local().slot ?? 0;
    const code = this.frozenCall(expression, freeze);
    const prepare = gather(captured);
    return unary(prepare, (values, frame) => {
      const held = values as readonly unknown[];
      const later = (): Steps => {
        const slots = Object.assign([...frame.slots], { [slot]: held });
        const parent = kind === 'go' ? undefined : frame.parent;
        return value(code, { ...frame, slots, parent, defers: undefined });
      };
      if (kind === 'go') frame.machine.go(later());
      else {
        frame.defers ??= [];
        frame.defers.unshift(later);
      }
      return undefined;
    });
  }

  /** A call whose function and arguments come through `freeze`. */
  protected frozenCall(call: Extract<Expression, { kind: 'call' }>, freeze: (code: Code) => Code): Code {
    this.freeze = freeze;
    try {
      return this.expression(call).code;
    } finally {
      this.freeze = undefined;
    }
  }

  #return(values: readonly Expression[], at: Position): Run {
    const { current } = this;
    if (!current) return NOTHING;
    const { results } = current.type;
    const ending: Ending = { kind: 'return' };
    if (values.length === 0) {
      if (results.length > 0 && !current.results) {
        this.error(
          at,
          `not enough return values\n\thave ()\n\twant (${results.map((one) => typeText(one, this.home)).join(', ')})`,
        );
      }
      return pure(() => ending);
    }
    const operands = values.map((one, i) => this.expression(one, results[i]));
    const [only] = operands;
    const { results: named } = current;
    const finish = (frame: Frame, list: readonly unknown[]): Ending => {
      if (named)
        for (const [i, { local }] of named.entries()) {
          if (local.boxed) (frame.slots[local.slot] as Ref).value = list[i];
          else frame.slots[local.slot] = list[i];
        }
      else frame.result = list.length === 1 ? list[0] : list;
      return ending;
    };
    if (operands.length === 1 && only?.type.kind === 'tuple' && only.type.elements.length === results.length) {
      const boxes = only.type.elements.map((type, i) =>
        this.boxer({ ...only, type }, results[i] ?? type, 'return statement'),
      );
      return unary(only.code, (list, frame) =>
        finish(
          frame,
          (list as readonly unknown[]).map((one, i) => boxes[i]?.(one)),
        ),
      );
    }
    if (operands.length !== results.length) {
      if (operands.every(({ mode }) => mode !== 'invalid')) {
        const have = operands.map((one) =>
          one.constant && typeText(one.type).startsWith('untyped')
            ? one.constant.kind === 'string'
              ? 'string'
              : 'number'
            : isNil(one.type)
              ? 'nil'
              : typeText(one.type, this.home),
        );
        const want = results.map((one) => typeText(one, this.home));
        const few = operands.length < results.length;
        this.error(
          values[0]?.at ?? at,
          results.length === 0
            ? `too many return values\n\thave (${have.join(', ')})\n\twant ()`
            : `${few ? 'not enough' : 'too many'} return values\n\thave (${have.join(', ')})\n\twant (${want.join(', ')})`,
        );
      }
      return NOTHING;
    }
    const codes = operands.map((operand, i) => this.convertTo(operand, results[i] ?? INVALID, 'return statement'));
    const [single] = codes;
    if (codes.length === 1 && single && !named)
      return unary(single, (held, frame) => {
        frame.result = held;
        return ending;
      });
    return unary(gather(codes), (list, frame) => finish(frame, list as readonly unknown[]));
  }

  #if(statement: Extract<Statement, { kind: 'if' }>): Run {
    return this.inBlock(() => {
      const init = statement.init && this.statement(statement.init);
      const condition = this.condition(statement.condition, 'if');
      const then = this.block(statement.then);
      const otherwise = statement.otherwise && this.statement(statement.otherwise);
      if ((!init || init.pure) && condition.pure && then.pure && (!otherwise || otherwise.pure)) {
        const [test, yes] = [condition.run, then.run];
        return pure((frame) => {
          init?.run(frame);
          return test(frame) ? yes(frame) : otherwise?.run(frame);
        });
      }
      return steps(function* (frame) {
        if (init) yield* value(init, frame);
        if (condition.pure ? condition.run(frame) : yield* condition.run(frame))
          return then.pure ? then.run(frame) : yield* then.run(frame);
        return otherwise && (yield* value(otherwise, frame));
      });
    });
  }

  protected condition(expression: Expression, keyword: string): Code {
    const operand = this.expression(expression);
    if (this.isValue(operand) && !isBoolean(operand.type))
      this.error(expression.at, `non-boolean condition in ${keyword} statement`);
    return operand.code;
  }
}
