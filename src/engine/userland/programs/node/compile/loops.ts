import { collectForIn } from '../runtime/for-in.ts';
import { advance, type Cursor, closeIterator, isDone, isPlainArray, openIterator } from '../runtime/iteration.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import { type Slow, slowBinary } from './binary.ts';
import { type Compiler, Jump, type Scope, type Store, type Thunk } from './compiler.ts';
import { compileCondition } from './condition.ts';
import { compileOperand, type Operand } from './operand.ts';
import { compilePattern } from './patterns.ts';
import { iteratedPlace, noteIterated } from './places.ts';
import { compileDeclaration, compileEntry } from './statements.ts';
import { assignedSlot, plainPlace } from './variables.ts';

/** What a completion of the body means for the loop: go on, leave it normally, or hand the completion on. */
type Verdict = 'next' | 'leave' | 'hand on';

function judge(completion: unknown, labels: readonly string[]): Verdict {
  if (completion === undefined) return 'next';
  if (!(completion instanceof Jump)) return 'hand on';
  if (completion.label !== undefined && !labels.includes(completion.label)) return 'hand on';
  if (completion.kind === 'break') return completion.label === undefined ? 'leave' : 'hand on';
  return 'next';
}

export function compileWhile(
  compiler: Compiler,
  node: ES.WhileStatement | ES.DoWhileStatement,
  outer: StaticScope,
  labels: readonly string[],
): Thunk {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const test = compileCondition(compiler, node.test, scope);
  const body = compiler.statement(node.body, scope);
  const enter = compileEntry(compiler, scope, outer);
  const rounds = (s: Scope): unknown => {
    for (;;) {
      if (--rt.fuel < 0 && rt.exhausted()) return tickLater(s);
      const value = test.ask(s);
      if (typeof value === 'symbol' && suspended(value)) return testLater(s);
      if (!value) return undefined;
      const completion = body(s);
      if (completion === undefined) continue;
      if (typeof completion === 'symbol' && suspended(completion)) return bodyLater(s);
      const verdict = judge(completion, labels);
      if (verdict === 'leave') return undefined;
      if (verdict === 'hand on') return completion;
    }
  };
  /** A round that begins with the body. */
  const fromBody = (s: Scope): unknown => {
    const completion = body(s);
    return typeof completion === 'symbol' && suspended(completion) ? bodyLater(s) : goOn(s, completion);
  };
  const goOn = (s: Scope, completion: unknown): unknown => {
    const verdict = judge(completion, labels);
    return verdict === 'next' ? rounds(s) : verdict === 'leave' ? undefined : completion;
  };
  /** The fuel has been paid for. */
  const fromTest = (s: Scope): unknown => {
    const value = test.ask(s);
    if (typeof value === 'symbol' && suspended(value)) return testLater(s);
    return value ? fromBody(s) : undefined;
  };
  const tickLater = (s: Scope): unknown => rt.defer(() => fromTest(s));
  const testLater = (s: Scope): unknown => rt.defer((late) => (late ? fromBody(s) : undefined));
  const bodyLater = (s: Scope): unknown => rt.defer((late) => goOn(s, late));
  const begin = node.type === 'DoWhileStatement' ? fromBody : rounds;
  return enter ? (s) => begin(enter(s)) : begin;
}

/** A variable of this very array that counts up to a limit. */
interface Counter {
  readonly slot: number;
  readonly limit: Operand;
  readonly slow: Slow;
}

/** Of `for (…; i < limit; i++)`. */
function counterOf(compiler: Compiler, { test, update }: ES.ForStatement, scope: StaticScope): Counter | undefined {
  if (test?.type !== 'BinaryExpression' || test.operator !== '<' || test.left.type !== 'Identifier') return undefined;
  if (update?.type !== 'UpdateExpression' || update.operator !== '++') return undefined;
  const { name, start } = test.left;
  if (update.argument.type !== 'Identifier' || update.argument.name !== name) return undefined;
  const slot = assignedSlot(scope, name, start);
  if (slot === undefined || plainPlace(scope, name, start)?.hops !== 0) return undefined;
  const limit = compileOperand(compiler, test.right, scope);
  return { slot, limit, slow: slowBinary(compiler, '<', limit.thunk, test.start) };
}

export function compileFor(
  compiler: Compiler,
  node: ES.ForStatement,
  outer: StaticScope,
  labels: readonly string[],
): Thunk {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const { init, test, update } = node;
  const begin: Thunk | undefined = !init
    ? undefined
    : init.type === 'VariableDeclaration'
      ? compileDeclaration(compiler, init, scope)
      : compiler.expression(init, scope);
  const check = test ? compileCondition(compiler, test, scope) : undefined;
  const counter = scope.real ? undefined : counterOf(compiler, node, scope);
  const advanceBy = update ? compiler.expression(update, scope) : undefined;
  const body = compiler.statement(node.body, scope);
  const enter = compileEntry(compiler, scope, outer);
  const { real } = scope;
  // Closures keep the variables of their own round.
  const renew = (s: Scope): Scope => (real ? s.slice() : s);
  const rounds = (begun: Scope): unknown => {
    let s = begun;
    for (;;) {
      if (--rt.fuel < 0 && rt.exhausted()) return tickLater(s);
      if (check) {
        const value = check.ask(s);
        if (typeof value === 'symbol' && suspended(value)) return testLater(s);
        if (!value) return undefined;
      }
      const completion = body(s);
      if (completion !== undefined) {
        if (typeof completion === 'symbol' && suspended(completion)) return bodyLater(s);
        const verdict = judge(completion, labels);
        if (verdict === 'leave') return undefined;
        if (verdict === 'hand on') return completion;
      }
      if (real) s = s.slice();
      if (advanceBy) {
        const done = advanceBy(s);
        if (typeof done === 'symbol' && suspended(done)) return updateLater(s);
      }
    }
  };
  /** The same for `i < limit; i++`, without thunks for these. */
  const counting = (s: Scope): unknown => {
    const { slot, limit, slow } = counter as Counter;
    for (;;) {
      if (--rt.fuel < 0 && rt.exhausted()) return tickLater(s);
      const i = s[slot];
      const end = limit.take(s);
      if (typeof i === 'number' && typeof end === 'number') {
        if (!(i < end)) return undefined;
      } else {
        const value = typeof end === 'symbol' && suspended(end) ? slow.rightWaits(i) : slow.operate(i, end);
        if (typeof value === 'symbol' && suspended(value)) return testLater(s);
        if (!value) return undefined;
      }
      const completion = body(s);
      if (completion !== undefined) {
        if (typeof completion === 'symbol' && suspended(completion)) return bodyLater(s);
        const verdict = judge(completion, labels);
        if (verdict === 'leave') return undefined;
        if (verdict === 'hand on') return completion;
      }
      const old = s[slot];
      if (typeof old === 'number') s[slot] = old + 1;
      else if (suspended(advanceBy?.(s))) return updateLater(s);
    }
  };
  const goRound = counter ? counting : rounds;
  const fromBody = (s: Scope): unknown => {
    const completion = body(s);
    return typeof completion === 'symbol' && suspended(completion) ? bodyLater(s) : goOn(s, completion);
  };
  const goOn = (s: Scope, completion: unknown): unknown => {
    const verdict = judge(completion, labels);
    if (verdict !== 'next') return verdict === 'leave' ? undefined : completion;
    const fresh = renew(s);
    return advanceBy && suspended(advanceBy(fresh)) ? updateLater(fresh) : goRound(fresh);
  };
  /** The fuel has been paid for. */
  const fromTest = (s: Scope): unknown => {
    const value = check ? check.ask(s) : true;
    if (typeof value === 'symbol' && suspended(value)) return testLater(s);
    return value ? fromBody(s) : undefined;
  };
  const tickLater = (s: Scope): unknown => rt.defer(() => fromTest(s));
  const testLater = (s: Scope): unknown => rt.defer((late) => (late ? fromBody(s) : undefined));
  const bodyLater = (s: Scope): unknown => rt.defer((late) => goOn(s, late));
  const updateLater = (s: Scope): unknown => rt.defer(() => goRound(s));
  const beginLater = (s: Scope): unknown => rt.defer(() => goRound(renew(s)));
  return (outside) => {
    const s = enter ? enter(outside) : outside;
    return begin && suspended(begin(s)) ? beginLater(s) : goRound(renew(s));
  };
}

/** The variable or place that each round of for-in and for-of sets. */
function compileHead(compiler: Compiler, left: ES.Node, scope: StaticScope): Store {
  if (left.type !== 'VariableDeclaration') return compiler.pattern(left, scope, left.start);
  const [declaration] = (left as ES.VariableDeclaration).declarations;
  const id = declaration?.id as ES.Pattern;
  // V8's own name for each round's value.
  const start = id.type === 'ArrayPattern' ? id.end - 1 : id.start;
  const source = { ...id, type: 'Identifier', name: '.for', start } as ES.Identifier;
  return compilePattern(compiler, id, scope, true, source);
}

export function compileForIn(
  compiler: Compiler,
  node: ES.ForInStatement,
  outer: StaticScope,
  labels: readonly string[],
): Thunk {
  const { rt } = compiler.unit;
  const round = compileRound(compiler, node, outer);
  const object = compiler.expression(node.right, outer);
  const from = (s: Scope, value: object, keys: readonly string[], start: number): unknown => {
    for (let i = start; i < keys.length; i++) {
      const key = keys[i] as string;
      if (!(key in value) && rt.overlay.empty) continue;
      const completion = round(s, key);
      if (completion === undefined) continue;
      if (typeof completion === 'symbol' && suspended(completion)) return later(s, value, keys, i + 1);
      const verdict = judge(completion, labels);
      if (verdict === 'leave') return undefined;
      if (verdict === 'hand on') return completion;
    }
    return undefined;
  };
  const later = (s: Scope, value: object, keys: readonly string[], next: number): unknown =>
    rt.defer((late) => {
      const verdict = judge(late, labels);
      return verdict === 'next' ? from(s, value, keys, next) : verdict === 'leave' ? undefined : late;
    });
  return (s) =>
    rt.after(object(s), (value) => {
      if (value === undefined || value === null) return undefined;
      const target = Object(value) as object;
      return from(s, target, collectForIn(rt, target), 0);
    });
}

/** One round: a fresh scope, the head set, the body run. */
function compileRound(
  compiler: Compiler,
  node: ES.ForInStatement | ES.ForOfStatement,
  outer: StaticScope,
): (s: Scope, value: unknown) => unknown {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const enter = compileEntry(compiler, scope, outer);
  const store = compileHead(compiler, node.left, scope);
  const body = compiler.statement(node.body, scope);
  const start = (outside: Scope, value: unknown): unknown => {
    const s = enter ? enter(outside) : outside;
    return suspended(store(s, value)) ? bodyLater(s) : body(s);
  };
  const bodyLater = (s: Scope): unknown => rt.defer(() => body(s));
  const startLater = (outside: Scope, value: unknown): unknown => rt.defer(() => start(outside, value));
  return (outside, value) => (--rt.fuel < 0 && rt.exhausted() ? startLater(outside, value) : start(outside, value));
}

export function compileForOf(
  compiler: Compiler,
  node: ES.ForOfStatement,
  outer: StaticScope,
  labels: readonly string[],
): Thunk {
  const { rt } = compiler.unit;
  const round = compileRound(compiler, node, outer);
  const iterable = compiler.expression(node.right, outer);
  const waits = node.await;

  const overArray = (s: Scope, items: readonly unknown[], start: number): unknown => {
    for (let i = start; i < items.length; i++) {
      const completion = round(s, items[i]);
      if (completion === undefined) continue;
      if (typeof completion === 'symbol' && suspended(completion)) return arrayLater(s, items, i + 1);
      const verdict = judge(completion, labels);
      if (verdict === 'leave') return undefined;
      if (verdict === 'hand on') return completion;
    }
    return undefined;
  };

  const arrayLater = (s: Scope, items: readonly unknown[], next: number): unknown =>
    rt.defer((late) => {
      const verdict = judge(late, labels);
      return verdict === 'next' ? overArray(s, items, next) : verdict === 'leave' ? undefined : late;
    });

  const close = (cursor: Cursor, completion: unknown): unknown => {
    const kept = rt.returned;
    const give = (): unknown => {
      rt.returned = kept;
      return completion;
    };
    const closed = closeIterator(rt, cursor);
    const settled = (value: unknown): unknown => (waits && value !== undefined ? rt.awaitThen(value, give) : give());
    return typeof closed === 'symbol' && suspended(closed) ? rt.defer(settled) : settled(closed);
  };
  /** Closes the iterator because of an error, which goes on whatever closing says. */
  const abandon = (cursor: Cursor, error: unknown): never => {
    try {
      if (suspended(closeIterator(rt, cursor))) rt.unwound.length = 0;
    } catch {
      // The first error counts.
    }
    throw error;
  };
  /** After the body: the next round, or the loop's completion. */
  const settle = (s: Scope, cursor: Cursor, completion: unknown): unknown => {
    const verdict = judge(completion, labels);
    if (verdict === 'next') return overIterator(s, cursor);
    return close(cursor, verdict === 'leave' ? undefined : completion);
  };
  const eachAt = declaredPlace(node.left);
  noteIterated(node.right);
  const rightAt = iteratedPlace(node.right, compiler.unit.source.text);
  // Names of this very function, which each round finds at once.
  const next = advance;
  const ended = isDone;
  const overIterator = (s: Scope, cursor: Cursor): unknown => {
    for (;;) {
      rt.top.at = eachAt;
      const result = next(rt, cursor);
      if (waits || (typeof result === 'symbol' && suspended(result))) {
        const proceed = (late: unknown): unknown => {
          if (isDone(rt, late)) return undefined;
          const { value } = late as { value: unknown };
          if (cursor.awaitsValues) return rt.awaitThen(value, (settled) => run(s, cursor, settled, true));
          return run(s, cursor, value, true);
        };
        if (!waits) return rt.defer(proceed);
        return typeof result === 'symbol' && suspended(result)
          ? rt.defer((late) => rt.awaitThen(late, proceed))
          : rt.awaitThen(result, proceed);
      }
      if (ended(rt, result)) return undefined;
      const completion = run(s, cursor, (result as { value: unknown }).value, false);
      if (completion !== undefined) return completion;
    }
  };
  /** The body once. `late`: settles by itself, for the host's stack is another by now. */
  const run = (s: Scope, cursor: Cursor, value: unknown, late: boolean): unknown => {
    let completion: unknown;
    try {
      completion = round(s, value);
    } catch (error) {
      return abandon(cursor, error);
    }
    if (typeof completion === 'symbol' && suspended(completion))
      return rt.defer({ next: (done) => settle(s, cursor, done), fail: (error) => abandon(cursor, error) });
    const verdict = judge(completion, labels);
    if (verdict === 'next') return late ? overIterator(s, cursor) : undefined;
    return close(cursor, verdict === 'leave' ? LEFT : completion);
  };
  const finish = (completion: unknown): unknown => (completion === LEFT ? undefined : completion);

  return (s) =>
    rt.after(iterable(s), (value) => {
      if (!waits && isPlainArray(rt, value)) return overArray(s, value, 0);
      rt.top.at = rightAt;
      return rt.after(openIterator(rt, value, node.right, waits), (cursor) =>
        rt.after(overIterator(s, cursor as Cursor), finish),
      );
    });
}

/** V8 blames the name, or the end of the pattern, that takes each item. */
function declaredPlace(left: ES.Node): number {
  const target = left.type === 'VariableDeclaration' ? (left as ES.VariableDeclaration).declarations[0]?.id : left;
  if (!target) return left.start;
  return target.type === 'ArrayPattern' ? target.end - 1 : target.start;
}

const LEFT: unique symbol = Symbol('left');
