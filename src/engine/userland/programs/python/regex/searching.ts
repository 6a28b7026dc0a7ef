import { raise } from '../objects/exception.ts';
import { type Answer, Pending, type Value } from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { index } from '../protocols/numbers.ts';
import type { Vm } from '../vm/vm.ts';
import { FOUND, Matcher, type Outcome, PAUSED } from './matcher.ts';
import { type Mode, StackFull } from './matcher-state.ts';
import { PyMatch, type PyPattern, Subjects } from './pattern-object.ts';

/** Steps that a matcher may take before others have their turn: some tens of microseconds. */
const TURN = 3_000;
/** What a search counts (vm/thread.ts) beside its steps. */
const BEGUN = 80;

/** A search that goes on and on: what all methods of a pattern stand on. */
export class Search {
  readonly pattern: PyPattern;
  readonly string: Value;
  readonly matcher: Matcher;
  readonly pos: number;
  readonly endpos: number;
  readonly #vm: Vm;
  readonly #budget = { left: TURN };

  constructor(vm: Vm, pattern: PyPattern, string: Value, mode: Mode, pos: Value = 0, endpos?: Value) {
    const subjects = vm.stateOf('re subjects', () => new Subjects());
    const subject = subjects.of(pattern, string, (length) => {
      vm.thread.budget -= length >> 2;
    });
    const clip = (value: number): number => Math.min(Math.max(value, 0), subject.length);
    this.pattern = pattern;
    this.string = string;
    this.pos = clip(index(pos));
    this.endpos = endpos === undefined ? subject.length : clip(index(endpos));
    this.matcher = new Matcher(pattern.program, subject, this.pos, this.endpos, mode);
    this.#vm = vm;
  }

  /** Goes on until a match is found, there is none, or others should have a turn. */
  step(): Outcome {
    const budget = this.#budget;
    if (budget.left <= 0) budget.left = TURN;
    const before = budget.left;
    budget.left -= BEGUN;
    let outcome: Outcome;
    try {
      outcome = this.matcher.run(budget);
    } catch (error) {
      if (error instanceof StackFull) throw raise('MemoryError');
      throw error;
    }
    if (outcome !== PAUSED) this.#vm.thread.budget -= before - budget.left;
    return outcome;
  }

  /** Of the match that was found: where its groups are, as re.Match keeps them. */
  marks(): Int32Array {
    const { registers, start, end } = this.matcher;
    const { groups } = this.pattern.program;
    const marks = new Int32Array(2 * groups + 2);
    marks[0] = start;
    marks[1] = end;
    for (let i = 0; i < 2 * groups; i += 2) {
      const from = registers[i] as number;
      const to = registers[i + 1] as number;
      marks[i + 2] = from < 0 || to < 0 ? -1 : from;
      marks[i + 3] = from < 0 || to < 0 ? -1 : to;
    }
    return marks;
  }

  match(): PyMatch {
    const { registers, subject } = this.matcher;
    const last = registers[2 * this.pattern.program.groups] as number;
    return new PyMatch(this.pattern, this.string, subject, this.pos, this.endpos, this.marks(), Math.max(last, 0));
  }
}

/** Does something with each match until it answers false or there is none; then `end` makes the answer. */
export function eachMatch(search: Search, visit: () => boolean, end: () => Value): Answer {
  let outcome = search.step();
  for (; outcome === FOUND; outcome = search.step()) {
    if (!visit()) return end();
    search.matcher.next();
  }
  return outcome === PAUSED ? new Pending(goOn(search, visit, end)) : end();
}

function* goOn(search: Search, visit: () => boolean, end: () => Value): Gen<Value> {
  for (;;) {
    yield TICK;
    let outcome = search.step();
    for (; outcome === FOUND; outcome = search.step()) {
      if (!visit()) return end();
      search.matcher.next();
    }
    if (outcome !== PAUSED) return end();
  }
}

/** Whether there is a next match, for native code that may wait. */
export function* found(search: Search): Gen<boolean> {
  for (;;) {
    const outcome = search.step();
    if (outcome !== PAUSED) return outcome === FOUND;
    yield TICK;
  }
}

/** One match, or None. */
export function oneMatch(search: Search): Answer {
  const outcome = search.step();
  if (outcome === PAUSED) return new Pending(later(search));
  return outcome === FOUND ? search.match() : null;
}

function* later(search: Search): Gen<Value> {
  yield TICK;
  return (yield* found(search)) ? search.match() : null;
}
