import type { Instruction, Program } from './program.ts';
import { type Assertion, isWordByte } from './syntax.ts';

/** Start and end of the whole match and of each group; -1 for a group that took no part. */
export type Slots = readonly number[];

/** Whether an assertion holds between the bytes before and at `at`. */
function holds(what: Assertion, text: string, at: number, multiline: boolean): boolean {
  switch (what) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || (multiline && text.charCodeAt(at - 1) === 10);
    case 'line-end':
      return at === text.length || (multiline && text.charCodeAt(at) === 10);
    default: {
      const before = at > 0 && isWordByte(text.charCodeAt(at - 1));
      const after = at < text.length && isWordByte(text.charCodeAt(at));
      if (what === 'word-edge') return before !== after;
      if (what === 'word-inside') return before === after;
      return what === 'word-start' ? !before && after : before && !after;
    }
  }
}

interface Thread {
  readonly pc: number;
  readonly slots: readonly number[];
}

/**
 * All alternatives at once, so time grows with pattern times text and never explodes. Leftmost, and of those the longest; among equally long
 * ones the groups are those of the first alternative.
 */
// DIFFERS: where several splits into groups give the same longest match, the first alternative's is taken, not always POSIX's.
export function matchBySimulation(program: Program, text: string, from: number, multiline: boolean): Slots | undefined {
  const { code, first } = program;
  const seen = new Int32Array(code.length).fill(-1);
  const none: readonly number[] = Array.from({ length: program.slots }, () => -1);
  let best: number[] | undefined;
  let threads: Thread[] = [];

  const add = (into: Thread[], start: number, startSlots: readonly number[], at: number): void => {
    const stack: Thread[] = [{ pc: start, slots: startSlots }];
    while (stack.length > 0) {
      const { pc, slots } = stack.pop() as Thread;
      if (seen[pc] === at) continue;
      seen[pc] = at;
      const instruction = code[pc] as Instruction;
      switch (instruction.op) {
        case 'jump':
          stack.push({ pc: instruction.to, slots });
          break;
        case 'split':
          stack.push({ pc: instruction.second, slots }, { pc: instruction.first, slots });
          break;
        case 'save': {
          const copy = slots.slice();
          copy[instruction.slot] = at;
          stack.push({ pc: pc + 1, slots: copy });
          break;
        }
        case 'assert':
          if (holds(instruction.what, text, at, multiline)) stack.push({ pc: pc + 1, slots });
          break;
        case 'match':
          if (
            !best ||
            (slots[0] as number) < (best[0] as number) ||
            (slots[0] === best[0] && at > (best[1] as number))
          ) {
            best = slots.slice();
            best[1] = at;
          }
          break;
        default:
          into.push({ pc, slots });
      }
    }
  };

  for (let at = from; at <= text.length; at++) {
    if (threads.length === 0) {
      if (best) break;
      if (first) {
        while (at < text.length && !first[text.charCodeAt(at)]) at++;
        if (at >= text.length) break;
      }
    }
    if (!best && (!program.anchored || at === 0) && (!first || (at < text.length && first[text.charCodeAt(at)]))) {
      const slots = none.slice();
      slots[0] = at;
      add(threads, 0, slots, at);
    }
    if (at === text.length || (program.anchored && threads.length === 0)) break;
    const byte = text.charCodeAt(at);
    const next: Thread[] = [];
    for (const thread of threads) {
      if (best && (thread.slots[0] as number) > (best[0] as number)) break;
      const instruction = code[thread.pc] as Extract<Instruction, { op: 'set' }>;
      if (instruction.set[byte]) add(next, thread.pc + 1, thread.slots, at + 1);
    }
    threads = next;
  }
  return best;
}

const STEP_LIMIT = 2_000_000;

/**
 * One alternative after another: back-references allow nothing better. Goes on looking for a longer match, but gives up after a number of
 * steps instead of hanging.
 */
// DIFFERS: a pattern with back-references stops looking after two million steps, where the C library would go on for hours.
export function matchByBacktracking(
  program: Program,
  text: string,
  from: number,
  multiline: boolean,
  ignoreCase: boolean,
): Slots | undefined {
  const { code } = program;
  let steps = 0;
  for (let start = from; start <= text.length; start++) {
    if (program.first && !program.first[text.charCodeAt(start)]) continue;
    let best: number[] | undefined;
    const visitedEmpty = new Map<number, number>();
    const initial = Array.from({ length: program.slots }, () => -1);
    initial[0] = start;
    const stack: { pc: number; at: number; slots: number[]; loops: ReadonlyMap<number, number> }[] = [
      { pc: 0, at: start, slots: initial, loops: visitedEmpty },
    ];
    while (stack.length > 0) {
      let { pc, at, slots, loops } = stack.pop() as {
        pc: number;
        at: number;
        slots: number[];
        loops: ReadonlyMap<number, number>;
      };
      for (let alive = true; alive; ) {
        steps += 1;
        if (steps > STEP_LIMIT) return best;
        const instruction = code[pc] as Instruction;
        switch (instruction.op) {
          case 'set':
            alive = at < text.length && instruction.set[text.charCodeAt(at)] === 1;
            at += 1;
            pc += 1;
            break;
          case 'jump':
            if (instruction.to < pc) {
              // A loop whose turn took nothing would go round for ever.
              if (loops.get(pc) === at) alive = false;
              else loops = new Map(loops).set(pc, at);
            }
            pc = instruction.to;
            break;
          case 'split':
            stack.push({ pc: instruction.second, at, slots, loops });
            pc = instruction.first;
            break;
          case 'save':
            slots = slots.slice();
            slots[instruction.slot] = at;
            pc += 1;
            break;
          case 'assert':
            alive = holds(instruction.what, text, at, multiline);
            pc += 1;
            break;
          case 'same-as': {
            const begin = slots[instruction.index * 2] as number;
            const end = slots[instruction.index * 2 + 1] as number;
            const wanted = begin < 0 ? undefined : text.slice(begin, end);
            alive = wanted !== undefined && sameText(text.substr(at, wanted.length), wanted, ignoreCase);
            at += wanted?.length ?? 0;
            pc += 1;
            break;
          }
          case 'match':
            if (!best || at > (best[1] as number)) {
              best = slots.slice();
              best[1] = at;
            }
            if (at === text.length) stack.length = 0;
            alive = false;
            break;
        }
      }
    }
    if (best) return best;
  }
  return undefined;
}

function sameText(a: string, b: string, ignoreCase: boolean): boolean {
  return a === b || (ignoreCase && a.toLowerCase() === b.toLowerCase());
}
