import type { Charset } from './charset.ts';
import { MatcherState, WALL } from './matcher-state.ts';
import { OP } from './program.ts';

export const NONE = 0;
export const FOUND = 1;
/** The steps are used up: `run` goes on where it stopped. */
export const PAUSED = 2;
export type Outcome = typeof NONE | typeof FOUND | typeof PAUSED;

/** Third words of choices: a position to go on from; from zero up, the least position of a greedy item; below, the last of a lazy one. */
const PLAIN = -1;

/**
 * Runs a compiled pattern over a text by backtracking, with the rules of CPython's _sre. Counts its steps, so that it can stop between any two
 * and go on later.
 */
export class Matcher extends MatcherState {
  /** Goes on for about so many steps. `budget.left` is what remains of them. */
  run(budget: { left: number }): Outcome {
    const { code, sets } = this.program;
    const R = this.registers;
    const { limit } = this;
    let { stack, height: sp, pc, ptr } = this;
    let steps = budget.left;
    for (;;) {
      if (pc < 0) {
        if (steps <= 0) return this.#pause(budget, sp, pc, ptr);
        const left = this.seek(steps);
        if (left < 0) {
          budget.left = steps;
          return NONE;
        }
        steps = left;
        if (steps === 0) return this.#pause(budget, sp, pc, ptr);
        R.fill(-1);
        pc = 0;
        ptr = this.start;
      }
      const { units } = this.subject;
      running: for (;;) {
        if (sp + 9 > stack.length) stack = this.grow();
        if (--steps < 0) return this.#pause(budget, sp, pc, ptr);
        // Each case goes on with `continue`; what leaves the switch has failed.
        switch (code[pc]) {
          case OP.char:
            if (ptr >= limit || units[ptr] !== code[pc + 1]) break;
            ptr++;
            pc += 2;
            continue;
          case OP.set: {
            if (ptr >= limit) break;
            const one = sets[code[pc + 1] as number] as Charset;
            const unit = units[ptr] as number;
            if (unit < 256 ? one.low[unit] === 0 : !one.high(unit)) break;
            ptr++;
            pc += 2;
            continue;
          }
          case OP.all:
            if (ptr >= limit) break;
            ptr++;
            pc++;
            continue;
          case OP.many: {
            const least = code[pc + 2] as number;
            if (limit - ptr < least) break;
            const stop = this.stretch(pc, ptr, steps);
            if (stop < 0) return this.#pause(budget, sp, pc, ptr);
            steps -= (stop - ptr) >> 4;
            const lowest = ptr + least;
            if (stop < lowest) break;
            const follows = code[pc + 4] as number;
            let at = stop;
            if (follows >= 0) while (at >= lowest && (at >= limit || units[at] !== follows)) at--;
            if (at < lowest) break;
            if (at > lowest) {
              stack[sp] = pc;
              stack[sp + 1] = at;
              stack[sp + 2] = lowest;
              sp += 3;
            }
            ptr = at;
            pc += 5;
            continue;
          }
          case OP.few: {
            const least = code[pc + 2] as number;
            const most = code[pc + 3] as number;
            const lowest = ptr + least;
            if (lowest > limit) break;
            if (least > 0) {
              const one = sets[code[pc + 1] as number];
              let at = ptr;
              while (at < lowest && (one === undefined || one.has(units[at] as number))) at++;
              steps -= (at - ptr) >> 4;
              if (at < lowest) break;
            }
            const highest = most < 0 ? limit : Math.min(limit, ptr + most);
            if (lowest < highest) {
              stack[sp] = pc;
              stack[sp + 1] = lowest;
              stack[sp + 2] = -2 - highest;
              sp += 3;
            }
            ptr = lowest;
            pc += 4;
            continue;
          }
          case OP.possess: {
            const stop = this.stretch(pc, ptr, steps);
            if (stop < 0) return this.#pause(budget, sp, pc, ptr);
            steps -= (stop - ptr) >> 4;
            if (stop - ptr < (code[pc + 2] as number)) break;
            ptr = stop;
            pc += 4;
            continue;
          }
          case OP.open:
            if (sp > 0) {
              stack[sp] = ~(code[pc + 1] as number);
              stack[sp + 1] = R[code[pc + 1] as number] as number;
              sp += 3;
            }
            R[code[pc + 1] as number] = ptr;
            pc += 2;
            continue;
          case OP.close:
            if (sp > 0) {
              stack[sp] = ~(code[pc + 1] as number);
              stack[sp + 1] = R[code[pc + 1] as number] as number;
              sp += 3;
            }
            R[code[pc + 1] as number] = ptr;
            if (sp > 0) {
              stack[sp] = ~(2 * this.program.groups);
              stack[sp + 1] = R[2 * this.program.groups] as number;
              sp += 3;
            }
            R[2 * this.program.groups] = code[pc + 2] as number;
            pc += 3;
            continue;
          case OP.jump:
            pc = code[pc + 1] as number;
            continue;
          case OP.choose: {
            const begin = code[pc + 2] as number;
            if (begin !== -1) {
              const fits =
                ptr < limit &&
                (begin < 0 ? units[ptr] === -2 - begin : (sets[begin] as Charset).has(units[ptr] as number));
              if (!fits) {
                pc = code[pc + 1] as number;
                continue;
              }
            }
            stack[sp] = code[pc + 1] as number;
            stack[sp + 1] = ptr;
            stack[sp + 2] = PLAIN;
            sp += 3;
            pc += 3;
            continue;
          }
          case OP.prefer:
            stack[sp] = pc + 2;
            stack[sp + 1] = ptr;
            stack[sp + 2] = PLAIN;
            sp += 3;
            pc = code[pc + 1] as number;
            continue;
          case OP.loop: {
            const slot = code[pc + 1] as number;
            if (sp > 0) {
              stack[sp] = ~slot;
              stack[sp + 1] = R[slot] as number;
              sp += 3;
            }
            R[slot] = -1;
            if (sp > 0) {
              stack[sp] = ~(slot + 1);
              stack[sp + 1] = R[slot + 1] as number;
              sp += 3;
            }
            R[slot + 1] = -1;
            pc += 2;
            continue;
          }
          case OP.again: {
            const slot = code[pc + 1] as number;
            const most = code[pc + 3] as number;
            const count = (R[slot] as number) + 1;
            if (count < (code[pc + 2] as number)) {
              if (sp > 0) {
                stack[sp] = ~slot;
                stack[sp + 1] = R[slot] as number;
                sp += 3;
              }
              R[slot] = count;
              pc = code[pc + 4] as number;
            } else if ((most < 0 || count < most) && R[slot + 1] !== ptr) {
              stack[sp] = pc + 5;
              stack[sp + 1] = ptr;
              stack[sp + 2] = PLAIN;
              sp += 3;
              if (sp > 0) {
                stack[sp] = ~slot;
                stack[sp + 1] = R[slot] as number;
                sp += 3;
              }
              R[slot] = count;
              if (sp > 0) {
                stack[sp] = ~(slot + 1);
                stack[sp + 1] = R[slot + 1] as number;
                sp += 3;
              }
              R[slot + 1] = ptr;
              pc = code[pc + 4] as number;
            } else pc += 5;
            continue;
          }
          case OP.enough: {
            const slot = code[pc + 1] as number;
            const count = (R[slot] as number) + 1;
            if (count < (code[pc + 2] as number)) {
              if (sp > 0) {
                stack[sp] = ~slot;
                stack[sp + 1] = R[slot] as number;
                sp += 3;
              }
              R[slot] = count;
              pc = code[pc + 3] as number;
            } else {
              stack[sp] = code[pc + 4] as number;
              stack[sp + 1] = ptr;
              stack[sp + 2] = PLAIN;
              sp += 3;
              pc += 5;
            }
            continue;
          }
          case OP.more: {
            const slot = code[pc + 1] as number;
            const most = code[pc + 2] as number;
            const count = (R[slot] as number) + 1;
            if ((most >= 0 && count >= most) || R[slot + 1] === ptr) break;
            if (sp > 0) {
              stack[sp] = ~slot;
              stack[sp + 1] = R[slot] as number;
              sp += 3;
            }
            R[slot] = count;
            if (sp > 0) {
              stack[sp] = ~(slot + 1);
              stack[sp + 1] = R[slot + 1] as number;
              sp += 3;
            }
            R[slot + 1] = ptr;
            pc = code[pc + 3] as number;
            continue;
          }
          case OP.atStart:
            if (ptr !== 0) break;
            pc++;
            continue;
          case OP.atLineStart:
            if (ptr !== 0 && units[ptr - 1] !== 10) break;
            pc++;
            continue;
          case OP.atEnd:
            if (ptr !== limit && !(ptr === limit - 1 && units[ptr] === 10)) break;
            pc++;
            continue;
          case OP.atLineEnd:
            if (ptr !== limit && units[ptr] !== 10) break;
            pc++;
            continue;
          case OP.atTextEnd:
            if (ptr !== limit) break;
            pc++;
            continue;
          case OP.atBoundary:
          case OP.notAtBoundary: {
            const words = sets[code[pc + 1] as number] as Charset;
            const before = ptr > 0 && words.has(units[ptr - 1] as number);
            const after = ptr < limit && words.has(units[ptr] as number);
            if (limit === 0 || (before !== after) !== (code[pc] === OP.atBoundary)) break;
            pc += 2;
            continue;
          }
          case OP.success:
            if (this.mode === 'fullmatch' && ptr !== limit) break;
            if (this.advance && ptr === this.start && this.start === this.origin) break;
            this.end = ptr;
            budget.left = steps;
            return FOUND;
          default: {
            this.height = sp;
            this.pc = pc;
            this.ptr = ptr;
            const went = this.rare(code[pc] as number);
            steps -= Math.abs(this.height - sp + this.ptr - ptr) >> 4;
            sp = this.height;
            if (!went) break;
            ({ pc, ptr } = this);
            continue;
          }
        }
        // Back to the last choice.
        for (;;) {
          if (sp === 0) {
            pc = -1;
            this.start++;
            break running;
          }
          sp -= 3;
          const tag = stack[sp] as number;
          const at = stack[sp + 1] as number;
          const extra = stack[sp + 2] as number;
          if (tag === WALL) {
            const on = this.walls.at(-3) as number;
            ptr = this.walls.at(-2) as number;
            this.walls.length -= 3;
            if (on < 0) continue;
            pc = on;
          } else if (tag < 0) {
            R[~tag] = at;
            continue;
          } else if (extra === PLAIN) {
            pc = tag;
            ptr = at;
          } else if (extra >= 0) {
            // One character less of a greedy item.
            const follows = code[tag + 4] as number;
            let less = at - 1;
            if (follows >= 0) while (less >= extra && units[less] !== follows) less--;
            steps -= (at - less) >> 4;
            if (less < extra) continue;
            if (less > extra) {
              stack[sp + 1] = less;
              sp += 3;
            }
            ptr = less;
            pc = tag + 5;
          } else {
            // One character more of a lazy item.
            const one = sets[code[tag + 1] as number];
            if (one !== undefined && !one.has(units[at] as number)) continue;
            if (at + 1 < -2 - extra) {
              stack[sp + 1] = at + 1;
              sp += 3;
            }
            ptr = at + 1;
            pc = tag + 4;
          }
          continue running;
        }
      }
    }
  }

  #pause(budget: { left: number }, height: number, pc: number, ptr: number): Outcome {
    budget.left = 0;
    this.height = height;
    this.pc = pc;
    this.ptr = ptr;
    return PAUSED;
  }
}
