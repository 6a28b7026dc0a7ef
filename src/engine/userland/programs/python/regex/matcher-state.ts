import { lowerAscii, lowerUnicode } from './letter-case.ts';
import { OP, type Program } from './program.ts';
import type { Subject } from './subject.ts';

export type Mode = 'match' | 'fullmatch' | 'search';

/** An entry of the stack that is no choice: a group begins into which nothing backtracks. Others below zero restore a register. */
export const WALL = -0x40000000;
/** Characters looked at in one go. */
const STRETCH = 50_000;
/** Words of the stack, three an entry, that a match may take. */
const DEEPEST = 120_000_000;

/** The stack has grown beyond what memory could hold. */
export class StackFull extends Error {}

/** Where a match stands: the stack of choices and of registers to restore, and what rare instructions do with it. */
export class MatcherState {
  readonly subject: Subject;
  readonly program: Program;
  mode: Mode;
  /** The end of what may be looked at. */
  readonly limit: number;
  /** Of the match that was found. */
  start: number;
  end: number;
  readonly registers: Int32Array;
  /** Where the search began; there an empty match is not taken if `advance`. */
  origin: number;
  advance = false;
  /** Entries of three words: what to do (an instruction's place, WALL, or below zero the register to restore), a position or value, and more. */
  stack = new Int32Array(96);
  height = 0;
  /** -1: the next place to start from is looked for. */
  pc = -1;
  ptr = 0;
  /** Position up to which a long stretch has been looked at. */
  reached = -1;
  /** Of each open wall: where to go on if what is behind it fails (-1: nowhere), the position, the stack's height. */
  readonly walls: number[] = [];

  constructor(program: Program, subject: Subject, from: number, to: number, mode: Mode) {
    this.program = program;
    this.subject = subject;
    this.mode = mode;
    this.limit = to;
    this.registers = new Int32Array(program.registers).fill(-1);
    this.start = from;
    this.end = from;
    this.origin = from;
  }

  /** Makes ready to find the next match, behind the one that was found. */
  next(): void {
    this.advance = this.end === this.start;
    this.start = this.end;
    this.origin = this.end;
    this.pc = -1;
    this.height = 0;
    this.walls.length = 0;
    this.reached = -1;
  }

  grow(): Int32Array<ArrayBuffer> {
    if (this.stack.length > DEEPEST) throw new StackFull();
    const wider = new Int32Array(this.stack.length * 2);
    wider.set(this.stack);
    this.stack = wider;
    return wider;
  }

  /** Looks for a place to start from; answers the steps that are left, or -1 if there is none. */
  seek(steps: number): number {
    const { prefix, first, least, anchored } = this.program;
    const last = this.limit - least;
    if (this.start > last || (anchored && this.start > 0)) return -1;
    if (this.mode !== 'search') return this.start === this.origin ? steps : -1;
    if (prefix !== '') {
      const until = Math.min(last + 1, this.start + STRETCH);
      const at = this.subject.indexOf(prefix, this.start, until);
      const taken = ((at < 0 ? until : at) - this.start) >> 3;
      this.start = at < 0 ? until : at;
      if (at < 0 && until > last) return -1;
      // A long stretch without it: another turn first.
      return at < 0 ? 0 : Math.max(0, steps - taken);
    }
    if (first === undefined) return steps;
    const { units } = this.subject;
    const { low } = first;
    let at = this.start;
    const until = Math.min(last, at + STRETCH);
    for (; at <= until; at++) {
      const unit = units[at] as number;
      if (unit < 256 ? low[unit] === 1 : first.high(unit)) break;
    }
    const taken = (at - this.start) >> 4;
    this.start = at;
    if (at > last) return -1;
    // A long stretch without any: another turn first.
    return at > until ? 0 : Math.max(0, steps - taken);
  }

  /** An instruction that is no item, choice or loop. False: it has failed. */
  rare(op: number): boolean {
    const { code } = this.program;
    const { pc, ptr, registers: R } = this;
    const first = code[pc + 1] as number;
    switch (op) {
      case OP.turn: {
        const most = code[pc + 3] as number;
        const end = code[pc + 4] as number;
        const count = (R[first] as number) + 1;
        const needed = count < (code[pc + 2] as number);
        if (!needed && ((most >= 0 && count >= most) || R[first + 1] === ptr)) {
          this.pc = end;
          return true;
        }
        if (!needed) this.set(first + 1, ptr);
        this.wall(needed ? -1 : end);
        this.pc = pc + 5;
        return true;
      }
      case OP.turned:
        this.seal();
        this.set(first, (R[first] as number) + 1);
        this.pc = code[pc + 2] as number;
        return true;
      case OP.atomic:
        this.wall(-1);
        this.pc = pc + 1;
        return true;
      case OP.looked:
        this.ptr = this.walls.at(-2) as number;
        this.seal();
        this.pc = pc + 1;
        return true;
      case OP.sealed:
        this.seal();
        this.pc = pc + 1;
        return true;
      case OP.look:
        if (ptr < first) return false;
        this.wall(-1);
        this.ptr = ptr - first;
        this.pc = pc + 2;
        return true;
      case OP.lookNot:
        if (ptr < first) {
          this.pc = code[pc + 2] as number;
          return true;
        }
        this.wall(code[pc + 2] as number);
        this.ptr = ptr - first;
        this.pc = pc + 3;
        return true;
      case OP.lookedNot: {
        const height = this.walls.at(-1) as number;
        for (; this.height > height; this.height -= 3) {
          const tag = this.stack[this.height - 3] as number;
          if (tag < 0 && tag !== WALL) R[~tag] = this.stack[this.height - 2] as number;
        }
        this.walls.length -= 3;
        return false;
      }
      case OP.repeatText: {
        const from = R[first] as number;
        const to = R[first + 1] as number;
        if (from < 0 || to < from || !this.same(from, to, ptr, code[pc + 2] as number)) return false;
        this.ptr = ptr + to - from;
        this.pc = pc + 3;
        return true;
      }
      case OP.ifGroup: {
        const from = R[first] as number;
        this.pc = from >= 0 && (R[first + 1] as number) >= from ? pc + 3 : (code[pc + 2] as number);
        return true;
      }
      default:
        return false;
    }
  }

  set(slot: number, value: number): void {
    if (this.height > 0) {
      this.stack[this.height] = ~slot;
      this.stack[this.height + 1] = this.registers[slot] as number;
      this.height += 3;
    }
    this.registers[slot] = value;
  }

  wall(on: number): void {
    this.walls.push(on, this.ptr, this.height);
    this.stack[this.height] = WALL;
    this.height += 3;
  }

  /** How far an item's characters reach from a position; -1 if another turn has to come first. */
  stretch(pc: number, ptr: number, steps: number): number {
    const { code, sets } = this.program;
    const most = code[pc + 3] as number;
    const stop = most < 0 ? this.limit : Math.min(this.limit, ptr + most);
    const one = sets[code[pc + 1] as number];
    if (one === undefined) return stop;
    const { units } = this.subject;
    const { low } = one;
    let at = this.reached >= 0 ? this.reached : ptr;
    const until = Math.min(stop, at + Math.max(1000, Math.min(STRETCH, steps << 4)));
    for (; at < until; at++) {
      const unit = units[at] as number;
      if (unit < 256 ? low[unit] === 0 : !one.high(unit)) break;
    }
    if (at === until && until < stop) {
      this.reached = at;
      return -1;
    }
    this.reached = -1;
    return at;
  }

  /** What lies behind the last wall is settled: its choices go, what restores registers stays. */
  seal(): void {
    const { stack } = this;
    let to = this.walls.at(-1) as number;
    for (let at = to; at < this.height; at += 3) {
      const tag = stack[at] as number;
      if (tag >= 0 || tag === WALL) continue;
      stack[to] = tag;
      stack[to + 1] = stack[at + 1] as number;
      to += 3;
    }
    this.walls.length -= 3;
    this.height = to;
  }

  /** Whether the text of a group stands at a position again. */
  same(from: number, to: number, ptr: number, folding: number): boolean {
    if (ptr + to - from > this.limit) return false;
    const { units } = this.subject;
    for (let i = from, at = ptr; i < to; i++, at++) {
      const a = units[i] as number;
      const b = units[at] as number;
      if (a === b) continue;
      if (folding === 0) return false;
      if (folding === 1 ? lowerAscii(a) !== lowerAscii(b) : lowerUnicode(a) !== lowerUnicode(b)) return false;
    }
    return true;
  }
}
