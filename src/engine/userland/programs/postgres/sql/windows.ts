import { aggregateOver } from './aggregate-call.ts';
import { isAggregate } from './aggregates.ts';
import { keyOf } from './compare.ts';
import { SqlError } from './error.ts';
import { evaluate, WORKER } from './evaluate.ts';
import { childrenOf } from './expression-walk.ts';
import { compareKeys } from './ordering.ts';
import type { Scope } from './scope.ts';
import type { Call, Expression, FrameEnd, Select, Target, Window } from './syntax.ts';
import type { Value } from './value.ts';

/** Works out window functions: over all rows of the result, in partitions. */
export function addWindows(select: Select, targets: readonly Target[], scopes: readonly Scope[]): readonly Scope[] {
  const calls: Call[] = [];
  const collect = (expression: Expression): void => {
    if (expression.kind === 'call' && expression.over) calls.push(expression);
    for (const child of childrenOf(expression)) collect(child);
  };
  for (const { expression } of targets) collect(expression);
  for (const { by } of select.order) collect(by);
  if (calls.length === 0) return scopes;
  const values = new Map<Scope, Map<Call, Value>>(scopes.map((scope) => [scope, new Map()]));
  for (const call of calls) {
    const window = windowOf(call, select);
    const parts = new Map<string, Scope[]>();
    for (const scope of scopes) {
      const key = keyOf(window.partition.map((each) => evaluate(each, scope)));
      const part = parts.get(key);
      if (part) part.push(scope);
      else parts.set(key, [scope]);
    }
    for (const part of parts.values()) {
      const rows = part.map((scope) => ({ scope, keys: window.order.map(({ by }) => evaluate(by, scope)) }));
      rows.sort((a, b) => compareKeys(a.keys, b.keys, window.order));
      const partition = new Partition(call, window, rows);
      for (const [i, { scope }] of rows.entries()) values.get(scope)?.set(call, partition.value(i));
    }
  }
  return scopes.map((scope) => ({ ...scope, windows: values.get(scope) ?? new Map() }));
}

/** `over w` is looked up; what stands beside the name is added. */
function windowOf({ over, at }: Call, { windows }: Select): Window {
  const own = over as Window;
  if (own.name === undefined) return own;
  const found = windows?.find(({ name }) => name === own.name)?.window;
  if (!found) throw new SqlError(`window "${own.name}" does not exist`, { code: '42704', position: at + 1 });
  const { frame = found.frame } = own;
  return {
    partition: found.partition,
    order: own.order.length > 0 ? own.order : found.order,
    ...(frame ? { frame } : {}),
  };
}

interface Placed {
  readonly scope: Scope;
  readonly keys: readonly Value[];
}

/** The rows of one partition in their order. */
class Partition {
  readonly #call: Call;
  readonly #window: Window;
  readonly #rows: readonly Placed[];
  /** Of each row the first and the last of those that rank with it. */
  readonly #peers: readonly (readonly [first: number, last: number])[];

  constructor(call: Call, window: Window, rows: readonly Placed[]) {
    this.#call = call;
    this.#window = window;
    this.#rows = rows;
    const peers: (readonly [number, number])[] = [];
    for (let i = 0; i < rows.length; ) {
      let end = i;
      while (end + 1 < rows.length && this.#isTie(i, end + 1)) end++;
      for (let k = i; k <= end; k++) peers.push([i, end]);
      i = end + 1;
    }
    this.#peers = peers;
  }

  #isTie(a: number, b: number): boolean {
    const { order } = this.#window;
    return compareKeys(this.#rows[a]?.keys ?? [], this.#rows[b]?.keys ?? [], order) === 0;
  }

  value(i: number): Value {
    const call = this.#call;
    const count = this.#rows.length;
    const [first, last] = this.#peers[i] ?? [0, 0];
    const argument = (at: number, which = 0): Value => {
      const [scope, expression] = [this.#rows[at]?.scope, call.args[which]];
      return scope && expression ? evaluate(expression, scope) : null;
    };
    switch (call.name) {
      case 'row_number':
        return i + 1;
      case 'rank':
        return first + 1;
      case 'dense_rank':
        return new Set(this.#peers.slice(0, i + 1).map(([start]) => start)).size;
      case 'percent_rank':
        return count === 1 ? 0 : first / (count - 1);
      case 'cume_dist':
        return (last + 1) / count;
      case 'ntile': {
        const buckets = Number(argument(i));
        const size = Math.floor(count / buckets);
        const larger = count % buckets;
        return i < larger * (size + 1)
          ? Math.floor(i / (size + 1)) + 1
          : larger + Math.floor((i - larger * (size + 1)) / size) + 1;
      }
      case 'lag':
      case 'lead': {
        const by = call.args[1] ? Number(argument(i, 1)) : 1;
        const at = call.name === 'lag' ? i - by : i + by;
        if (at >= 0 && at < count) return argument(at);
        return call.args[2] ? argument(i, 2) : null;
      }
      default:
        break;
    }
    const [from, to] = this.#frame(i);
    if (call.name === 'first_value') return from <= to ? argument(from) : null;
    if (call.name === 'last_value') return from <= to ? argument(to) : null;
    if (call.name === 'nth_value') {
      const at = from + Number(argument(i, 1)) - 1;
      return at <= to ? argument(at) : null;
    }
    const scope = this.#rows[i]?.scope;
    if (!scope || !isAggregate(call.name)) return null;
    const inside = this.#rows.slice(from, to + 1);
    // Over groups, each row of the result is a group of its own.
    const isGrouped = scope.group !== undefined;
    if (isGrouped) return this.#overGroups(inside);
    return aggregateOver(
      call,
      scope,
      inside.map((each) => each.scope.row),
      WORKER,
    );
  }

  /** `sum(sum(x)) over ()`: the inner aggregates are worked out for each group. */
  #overGroups(inside: readonly Placed[]): Value {
    const call = this.#call;
    const [scope] = this.#rows;
    if (!scope) return null;
    const [argument] = call.args;
    const values = inside.map((each): Value => (argument ? evaluate(argument, each.scope) : 1));
    const type = { table: undefined, name: 'value', type: { name: 'numeric' } };
    const column: Expression = { kind: 'column', table: undefined, name: 'value', at: call.at };
    const { group: _, grouped: __, windows: ___, ...plain } = scope.scope;
    return aggregateOver(
      { ...call, args: argument ? [column] : [] },
      { ...plain, columns: [type] },
      values.map((value) => [value]),
      WORKER,
    );
  }

  #frame(i: number): readonly [from: number, to: number] {
    const { frame, order } = this.#window;
    const [, last] = this.#peers[i] ?? [0, 0];
    if (!frame) return [0, order.length === 0 ? this.#rows.length - 1 : last];
    return [
      Math.max(0, this.#end(frame.from, i, true)),
      Math.min(this.#rows.length - 1, this.#end(frame.to, i, false)),
    ];
  }

  #end(end: FrameEnd, i: number, isStart: boolean): number {
    const [first, last] = this.#peers[i] ?? [0, 0];
    const unit = this.#window.frame?.unit ?? 'range';
    const scope = this.#rows[i]?.scope;
    const by = end.count && scope ? Number(String(evaluate(end.count, scope))) : 0;
    switch (end.kind) {
      case 'unbounded preceding':
        return 0;
      case 'unbounded following':
        return this.#rows.length - 1;
      case 'current':
        return unit === 'rows' ? i : isStart ? first : last;
      case 'preceding':
      case 'following': {
        const sign = end.kind === 'preceding' ? -1 : 1;
        if (unit === 'rows') return i + sign * by;
        return this.#rangeEnd(i, sign * by, isStart);
      }
    }
  }

  /** Of RANGE with a distance: by the value that is ordered by. */
  #rangeEnd(i: number, by: number, isStart: boolean): number {
    const number = (at: number): number => Number(String(this.#rows[at]?.keys[0] ?? Number.NaN));
    const limit = number(i) + by;
    if (isStart) {
      const found = this.#rows.findIndex((_, k) => number(k) >= limit);
      return found < 0 ? this.#rows.length : found;
    }
    return this.#rows.findLastIndex((_, k) => number(k) <= limit);
  }
}
