import type { Origin } from './question.ts';
import type { ShownChoice } from './shown-question.ts';
import type { Seen } from './work.ts';

/** One answer to choose from. Right by the author's word (`correct`), or when `holds` is true of what the commands did. */
export interface Choice extends Origin {
  readonly text: string;
  readonly correct?: true;
  readonly holds?: (seen: Seen) => boolean;
}

/** What a named misconception lends to a wrong answer. */
export interface Lent {
  readonly truth: string;
  readonly experiment: string;
}

/** Looks up a misconception by name; undefined when there is none of that name. */
export type Misconceptions = (name: string) => Lent | undefined;

/** A wrong answer's reason and experiment: its own, or those of its misconception. */
export function reasonOf(origin: Origin, misconceptions: Misconceptions): { why: string; experiment?: string } {
  const lent = origin.from === undefined ? undefined : misconceptions(origin.from);
  const experiment = lent?.experiment;
  return { why: origin.why ?? lent?.truth ?? '', ...(experiment === undefined ? {} : { experiment }) };
}

/** A choice with its key worked out. */
export function showChoice(choice: Choice, seen: Seen | undefined, misconceptions: Misconceptions): ShownChoice {
  const correct = choice.holds ? seen !== undefined && choice.holds(seen) : choice.correct === true;
  const reason = reasonOf(choice, misconceptions);
  return correct ? { text: choice.text, correct, why: choice.why ?? '' } : { text: choice.text, correct, ...reason };
}

/** Faults that a wrong answer may have: neither a reason nor a misconception, or an unknown one. */
export function faultsOfOrigin(what: string, origin: Origin, misconceptions: Misconceptions): readonly string[] {
  if (origin.from !== undefined && !misconceptions(origin.from))
    return [`${what} names the misconception '${origin.from}', and there is none of that name`];
  if (origin.from === undefined && (origin.why ?? '') === '')
    return [`${what} says neither why nor from which misconception`];
  return [];
}

/** Faults of the texts of choices: doubled ones cannot be told apart. */
export function faultsOfTexts(texts: readonly string[]): readonly string[] {
  const doubled = texts.find((text, index) => texts.indexOf(text) !== index);
  return doubled === undefined ? [] : [`the answer '${doubled}' stands there twice`];
}
