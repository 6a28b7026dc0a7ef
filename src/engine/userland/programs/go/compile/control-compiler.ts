import type { Channel } from '../run/channel.ts';
import { type Communication, select } from '../run/channel.ts';
import { type Code, type Ending, type Frame, pure, type Steps, steps, value } from '../run/code.ts';
import { type Boxed, Ref } from '../run/value.ts';
import type { Case, Statement } from '../syntax/ast.ts';
import { basic, defaultType, INVALID, isInterface, typeText, underlying } from '../types/type.ts';
import type { Run } from './assignment-compiler.ts';
import { leaves } from './loop-ending.ts';
import { describe, type Operand } from './operand.ts';
import { typeTest } from './operator-compiler.ts';
import { RangeCompiler } from './range-compiler.ts';

/** Loops, switches, select, break and continue. */
export abstract class ControlCompiler extends RangeCompiler {
  protected control(statement: Statement, label: string): Run {
    switch (statement.kind) {
      case 'for':
        return this.#for(statement, label);
      case 'range':
        return this.range(statement, label);
      case 'switch':
        return this.#switch(statement, label);
      case 'type-switch':
        return this.#typeSwitch(statement, label);
      case 'select':
        return this.#select(statement, label);
      case 'send':
        return this.#send(statement);
      case 'branch': {
        const { keyword } = statement;
        const ending: Ending =
          keyword === 'fallthrough' ? { kind: 'fallthrough' } : { kind: keyword, label: statement.label ?? '' };
        return pure(() => ending);
      }
      default:
        return pure(() => undefined);
    }
  }

  #send(statement: Extract<Statement, { kind: 'send' }>): Run {
    const channel = this.expression(statement.channel);
    const type = underlying(channel.type);
    const operand = this.expression(statement.value);
    if (!this.isValue(channel)) return pure(() => undefined);
    if (type.kind !== 'chan' || type.direction === 'receive') {
      this.error(
        statement.channel.at,
        `invalid operation: cannot send to ${type.kind === 'chan' ? 'receive-only channel' : 'non-channel'} ${describe(channel, this.home)}`,
      );
      return pure(() => undefined);
    }
    const item = this.convertTo(operand, type.element, 'send');
    return steps(function* (frame) {
      const to = (yield* value(channel.code, frame)) as Channel | null;
      const held = yield* value(item, frame);
      yield* select([{ kind: 'send', channel: to, value: held }], false, frame.machine);
      return undefined;
    });
  }

  #for(statement: Extract<Statement, { kind: 'for' }>, label: string): Run {
    return this.inBlock(() => {
      const before = this.scope.names;
      const init = statement.init && this.statement(statement.init);
      // Each round has its own copy of the loop's variables (Go 1.22), which matters to those that closures hold.
      const locals = [...before.values()].flatMap((entity) =>
        entity.kind === 'variable' && 'local' in entity.place ? [entity.place.local] : [],
      );
      const condition = statement.condition && this.condition(statement.condition, 'for');
      const body = this.block(statement.body);
      const post = statement.post && this.statement(statement.post);
      const renew = ({ slots }: Frame): void => {
        for (const { slot, boxed } of locals) if (boxed) slots[slot] = new Ref([(slots[slot] as Ref).value], 0);
      };
      return steps(function* (frame) {
        if (init) yield* value(init, frame);
        for (;;) {
          if (condition && !(condition.pure ? condition.run(frame) : yield* condition.run(frame))) return undefined;
          const ending = (body.pure ? body.run(frame) : yield* body.run(frame)) as Ending;
          const left = ending && leaves(ending, label);
          if (left) return left.ending;
          if (frame.machine.tick()) yield undefined;
          renew(frame);
          if (post) {
            if (post.pure) post.run(frame);
            else yield* post.run(frame);
          }
        }
      });
    });
  }

  #bodies(cases: readonly Case[], compile: (one: Case) => Run): readonly Run[] {
    return cases.map((one) => this.inBlock(() => compile(one)));
  }

  #switch(statement: Extract<Statement, { kind: 'switch' }>, label: string): Run {
    return this.inBlock(() => {
      const init = statement.init && this.statement(statement.init);
      const tag = statement.tag && this.expression(statement.tag);
      if (tag && !this.isValue(tag)) return pure(() => undefined);
      const type = tag && defaultType(tag.type);
      let current: unknown;
      const held: Operand | undefined = tag && type && { ...tag, mode: 'variable', type, code: pure(() => current) };
      if (held) Reflect.deleteProperty(held, 'constant');
      const tests = statement.cases.map(({ values }) =>
        values?.map((one) => {
          const operand = this.expression(one);
          if (!held || !tag) {
            if (this.isValue(operand) && typeText(underlying(operand.type)).includes('bool') === false)
              this.error(
                one.at,
                `invalid case ${operand.text} in switch (mismatched types ${typeText(operand.type, this.home)} and bool)`,
              );
            return operand.code;
          }
          const before = this.diagnostics.length;
          const result = this.operate('==', held, operand, `${tag.text} == ${operand.text}`, one);
          if (this.diagnostics.length > before && result.mode === 'invalid') {
            this.diagnostics.length = before;
            this.error(
              one.at,
              `invalid case ${operand.text} in switch on ${tag.text} (mismatched types ${typeText(operand.type, this.home)} and ${typeText(tag.type, this.home)})`,
            );
          }
          return result.code;
        }),
      );
      const bodies = this.#bodies(statement.cases, (one) => this.list(one.body));
      const fallback = statement.cases.findIndex(({ values }) => values === undefined);
      const tagCode = tag && type ? this.convertTo(tag, type, 'switch') : undefined;
      return steps(function* (frame) {
        if (init) yield* value(init, frame);
        const wanted = tagCode ? yield* value(tagCode, frame) : undefined;
        let chosen = fallback;
        search: for (const [i, list] of tests.entries())
          for (const test of list ?? []) {
            current = wanted;
            if (test.pure ? test.run(frame) : yield* test.run(frame)) {
              chosen = i;
              break search;
            }
          }
        for (let i = chosen; i >= 0 && i < bodies.length; i++) {
          const ending = (yield* value(bodies[i] as Run, frame)) as Ending;
          if (ending?.kind === 'fallthrough') continue;
          return afterBlock(ending, label);
        }
        return undefined;
      });
    });
  }

  #typeSwitch(statement: Extract<Statement, { kind: 'type-switch' }>, label: string): Run {
    return this.inBlock(() => {
      const init = statement.init && this.statement(statement.init);
      const over = this.expression(statement.over);
      if (!this.isValue(over)) return pure(() => undefined);
      if (!isInterface(over.type)) {
        this.error(over.at, `${describe(over, this.home)} is not an interface`);
        return pure(() => undefined);
      }
      let used = statement.bind === undefined;
      const compiled = statement.cases.map(({ values, body }) => {
        const types = values?.map((one) =>
          one.kind === 'name' && this.scope.find(one.name)?.kind === 'nil' ? undefined : this.type(one),
        );
        const tests = types?.map((type) => (type ? typeTest(type) : (boxed: Boxed | null) => boxed === null));
        const only = types?.length === 1 ? types[0] : undefined;
        let current: unknown;
        const run = this.inBlock(() => {
          let bind: Run | undefined;
          if (statement.bind) {
            const unpack = only && !isInterface(only);
            bind = this.variable(
              statement.bind,
              statement.bindAt,
              only ?? over.type,
              pure(() => (unpack ? (current as Boxed).value : current)),
            );
          }
          const code = this.list(body);
          const entity = statement.bind ? this.scope.names.get(statement.bind) : undefined;
          if (entity?.kind === 'variable') {
            used ||= entity.used;
            entity.used = true;
          }
          return steps(function* (frame) {
            if (bind) yield* value(bind, frame);
            return yield* value(code, frame);
          });
        });
        return {
          tests,
          run,
          give: (boxed: unknown): void => {
            current = boxed;
          },
        };
      });
      if (!used && statement.bind) this.error(statement.bindAt, `declared and not used: ${statement.bind}`);
      const fallback = compiled.find(({ tests }) => tests === undefined);
      return steps(function* (frame) {
        if (init) yield* value(init, frame);
        const boxed = (yield* value(over.code, frame)) as Boxed | null;
        const chosen = compiled.find(({ tests }) => tests?.some((test) => test(boxed))) ?? fallback;
        if (!chosen) return undefined;
        chosen.give(boxed);
        return afterBlock((yield* value(chosen.run, frame)) as Ending, label);
      });
    });
  }

  #select(statement: Extract<Statement, { kind: 'select' }>, label: string): Run {
    const compiled = statement.cases.map((one) =>
      this.inBlock(() => {
        const communication = one.communication && this.#communication(one.communication);
        return { communication, run: this.list(one.body) };
      }),
    );
    const active = compiled.filter(({ communication }) => communication);
    const fallback = compiled.find(({ communication }) => !communication);
    return steps(function* (frame) {
      const ready: Communication[] = [];
      for (const { communication } of active) {
        if (!communication) continue;
        const channel = (yield* value(communication.channel, frame)) as Channel | null;
        if (communication.item) ready.push({ kind: 'send', channel, value: yield* value(communication.item, frame) });
        else ready.push({ kind: 'receive', channel });
      }
      const { index, received } = yield* select(ready, fallback !== undefined, frame.machine);
      const chosen = index < 0 ? fallback : active[index];
      if (chosen?.communication?.got) yield* chosen.communication.got(frame, received);
      return afterBlock((chosen && (yield* value(chosen.run, frame))) as Ending, label);
    });
  }

  #communication(statement: Statement):
    | {
        readonly channel: Code;
        readonly item?: Code;
        readonly got?: (frame: Frame, received: readonly [unknown, boolean]) => Steps;
      }
    | undefined {
    if (statement.kind === 'send') {
      const channel = this.expression(statement.channel);
      const type = underlying(channel.type);
      return {
        channel: channel.code,
        item: this.convertTo(this.expression(statement.value), type.kind === 'chan' ? type.element : INVALID, 'send'),
      };
    }
    const source =
      statement.kind === 'assign' ? statement.right[0] : statement.kind === 'expression' ? statement.value : undefined;
    if (source?.kind !== 'unary' || source.operator !== '<-') {
      this.error(statement.at, 'select case must be receive, send or assign recv');
      return undefined;
    }
    const channel = this.expression(source.inner);
    const type = underlying(channel.type);
    const element = type.kind === 'chan' ? type.element : INVALID;
    if (statement.kind !== 'assign') return { channel: channel.code };
    const define = statement.operator === ':=';
    const [first, second] = statement.left;
    const setValue = this.iterationVariable(first, define, element);
    const setOk = this.iterationVariable(second, define, basic('bool'));
    return {
      channel: channel.code,
      *got(frame, [held, open]) {
        if (setValue) yield* setValue(frame, held);
        if (setOk) yield* setOk(frame, open);
      },
    };
  }
}

/** A break inside switch or select leaves it; continue is for the loop around. */
function afterBlock(ending: Ending, label: string): Ending {
  return ending?.kind === 'break' && (ending.label === '' || (label !== '' && ending.label === label))
    ? undefined
    : ending;
}
