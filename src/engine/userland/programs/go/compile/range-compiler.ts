import { type Channel, receive } from '../run/channel.ts';
import { type Ending, type Frame, pure, type Steps, steps, value } from '../run/code.ts';
import type { Callable } from '../run/machine.ts';
import { notNil } from '../run/panic.ts';
import { ArrayValue, copyTyped, isCopied, MapValue, type Slice } from '../run/value.ts';
import type { Expression, Statement } from '../syntax/ast.ts';
import { runeAt } from '../syntax/runes.ts';
import { basic, defaultType, INVALID, isInteger, isString, type Type, underlying } from '../types/type.ts';
import { gather, type Run } from './assignment-compiler.ts';
import { leaves } from './loop-ending.ts';
import { describe, type Operand } from './operand.ts';
import { StatementCompiler } from './statement-compiler.ts';

/** `for … range`. */
export abstract class RangeCompiler extends StatementCompiler {
  protected range(statement: Extract<Statement, { kind: 'range' }>, label: string): Run {
    const over = this.expression(statement.over);
    if (!this.isValue(over)) {
      this.inBlock(() => {
        for (const one of [statement.key, statement.value])
          if (statement.define && one?.kind === 'name') this.declareUsed(one.name, one.at);
        this.block(statement.body);
      });
      return pure(() => undefined);
    }
    const kinds = rangeTypes(over);
    if (!kinds) {
      this.error(over.at, `cannot range over ${describe(over, this.home)}`);
      return pure(() => undefined);
    }
    if (statement.value && !kinds.value)
      this.error(statement.value.at, `range over ${describe(over, this.home)} permits only one iteration variable`);
    return this.inBlock(() => {
      const setKey = this.iterationVariable(statement.key, statement.define, kinds.key);
      const setValue = this.iterationVariable(statement.value, statement.define, kinds.value ?? INVALID);
      const body = this.block(statement.body);
      const code = over.constant && kinds.integer ? this.convertTo(over, defaultType(over.type), 'range') : over.code;
      const items = itemsOf(kinds);
      const { element } = kinds;
      const copies = element && isCopied(element);
      return steps(function* (frame) {
        const list = yield* value(code, frame);
        let left: { readonly ending: Ending } | undefined;
        const round = function* (key: unknown, held: unknown): Steps<boolean> {
          if (setKey) yield* setKey(frame, key);
          if (setValue) yield* setValue(frame, copies ? copyTyped(element, held) : held);
          const ending = (body.pure ? body.run(frame) : yield* body.run(frame)) as Ending;
          left = ending && leaves(ending, label);
          if (frame.machine.tick()) yield undefined;
          return left === undefined;
        };
        yield* items(list, frame, round);
        return (left as { readonly ending: Ending } | undefined)?.ending;
      });
    });
  }

  protected iterationVariable(
    expression: Expression | undefined,
    define: boolean,
    type: Type,
  ): ((frame: Frame, held: unknown) => Steps) | undefined {
    if (!expression || (expression.kind === 'name' && expression.name === '_')) return undefined;
    let current: unknown;
    const source = pure(() => current);
    if (define && expression.kind === 'name') {
      const code = this.variable(expression.name, expression.at, type, source);
      return function* (frame, held) {
        current = held;
        yield* value(code, frame);
      };
    }
    const { place } = this.target(expression);
    const operands = gather(place?.operands ?? []);
    return function* (frame, held) {
      place?.set((yield* value(operands, frame)) as readonly unknown[], held, frame);
    };
  }

  /** A variable of which nobody complains, after an error that is reported already. */
  protected declareUsed(name: string, at: Expression['at']): void {
    if (!this.current) return;
    this.addName(name, at, {
      kind: 'variable',
      name,
      at,
      type: INVALID,
      used: true,
      place: { local: this.current.local() },
    });
  }
}

interface RangeTypes {
  readonly over: 'integer' | 'string' | 'list' | 'map' | 'chan' | 'function';
  readonly key: Type;
  readonly value: Type | undefined;
  readonly integer: boolean;
  readonly element: Type | undefined;
}

function rangeTypes(over: Operand): RangeTypes | undefined {
  const type = underlying(over.type);
  const int = basic('int');
  const of = (kind: RangeTypes['over'], key: Type, element: Type | undefined): RangeTypes => ({
    over: kind,
    key,
    value: element,
    integer: kind === 'integer',
    element,
  });
  if (isInteger(over.type)) return of('integer', defaultType(over.type), undefined);
  if (isString(over.type)) return of('string', int, basic('int32'));
  const list = type.kind === 'pointer' ? underlying(type.element) : type;
  if (list.kind === 'slice' || list.kind === 'array') return of('list', int, list.element);
  if (type.kind === 'map') return of('map', type.key, type.element);
  if (type.kind === 'chan') return of('chan', type.element, undefined);
  if (type.kind !== 'function' || type.results.length > 0) return undefined;
  const [yielding] = type.parameters;
  if (yielding?.kind !== 'function' || yielding.parameters.length > 2) return undefined;
  return of('function', yielding.parameters[0] ?? INVALID, yielding.parameters[1]);
}

type Round = (key: unknown, held: unknown) => Steps<boolean>;

function itemsOf(kinds: RangeTypes): (list: unknown, frame: Frame, round: Round) => Steps {
  switch (kinds.over) {
    case 'integer':
      return function* (count, _, round) {
        for (let i = 0; i < (count as number); i++) if (!(yield* round(i, undefined))) return;
      };
    case 'string':
      return function* (text, _, round) {
        let at = 0;
        while (at < (text as string).length) {
          const { point, size } = runeAt(text as string, at);
          if (!(yield* round(at, point))) return;
          at += size;
        }
      };
    case 'list':
      return function* (list, _, round) {
        if (list === null) return;
        if (list instanceof ArrayValue) {
          for (let i = 0; i < list.items.length; i++) if (!(yield* round(i, list.items[i]))) return;
          return;
        }
        const { items, offset, length } = list as Slice;
        for (let i = 0; i < length; i++) if (!(yield* round(i, items[offset + i]))) return;
      };
    case 'map':
      return function* (map, frame, round) {
        if (!(map instanceof MapValue)) return;
        // Go begins at a place chosen by chance.
        const keys = [...map.entries.keys()];
        const start = keys.length > 1 ? frame.machine.process.random.int(keys.length) : 0;
        for (const key of [...keys.slice(start), ...keys.slice(0, start)]) {
          const entry = map.entries.get(key);
          if (entry && !(yield* round(entry[0], entry[1]))) return;
        }
      };
    case 'chan':
      return function* (channel, frame, round) {
        for (;;) {
          const [held, open] = yield* receive(channel as Channel | null, frame.machine);
          if (!open || !(yield* round(held, undefined))) return;
        }
      };
    case 'function':
      return function* (sequence, frame, round) {
        const body: Callable = { name: 'yield', call: (args) => round(args[0], args[1]) };
        yield* notNil(sequence as Callable | null).call([body], frame.machine);
      };
  }
}
