import type { World } from '../../engine/index.ts';

/** What a check found. A verdict that is not done says both sides, so that the learner sees where the difference lies. */
export type Verdict =
  | { readonly done: true }
  | {
      readonly done: false;
      /** What should be there, as a clause: ``a container called `monday` ``. */
      readonly expected: string;
      /** What is there: `no container of that name`. */
      readonly seen: string;
    };

/** One thing to reach. */
export interface Task {
  readonly id: string;
  /** What to reach, never which command to type. Backticks mark code. */
  readonly text: string;
  /** From a nudge to nearly the solution; shown one by one. */
  readonly hints: readonly string[];
  /** Reads the state of the machine, never what was typed, and does not mind other objects lying about. */
  readonly check: (world: World) => Verdict;
}

/** A way that does not solve the exercise: a misconception put into commands. */
export interface WrongWay {
  /** The mistake, in a few words. */
  readonly mistake: string;
  readonly commands: readonly string[];
  /** The tasks that it must leave open. */
  readonly failing: readonly string[];
  /** Tells from the state of the machine that this mistake was made. The first mistake of the list that is recognised speaks. */
  readonly recognise: (world: World) => boolean;
  /** What the learner is told then: what happened and why, not what to type. Backticks mark code. */
  readonly message: string;
}

/**
 * An exercise together with its proof: tests/content plays the solution (passes), nothing (fails), the solution without each of its
 * steps (fails), each alternative (passes) and each wrong way (leaves exactly the named tasks open, and gets its own message).
 */
export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** Two or three sentences that set the scene. Backticks mark code. */
  readonly intro: string;
  /** Images that the lesson's machine has from the start. */
  readonly images: readonly string[];
  /** Files on the lesson's machine, below the home directory. */
  readonly files?: Readonly<Record<string, string>>;
  readonly tasks: readonly Task[];
  readonly solution: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
  readonly wrong: readonly WrongWay[];
  /** Steps of the solution (counted from 0) without which it still passes, with the reason why that is right. */
  readonly unneeded?: readonly { readonly step: number; readonly reason: string }[];
}

export const done: Verdict = { done: true };

/** A verdict that is not done. */
export function missing(expected: string, seen: string): Verdict {
  return { done: false, expected, seen };
}
