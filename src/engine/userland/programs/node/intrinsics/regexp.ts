import type { Runtime } from '../runtime/runtime.ts';
import { type SpecialCode, special } from '../runtime/special.ts';
import { Ending } from '../runtime/suspension.ts';
import type { RegExpTrial } from './regexp-trial.ts';

/** Steps that a search may take at once, and between two looks at the clock. */
const AT_ONCE = 200_000;
const SLICE = 20_000;
/** Steps beyond which a search is taken for one that never ends: the host would need a fifth of a second for them. */
const ENDLESS = 20_000_000;
/** Texts shorter than this are searched in no time, whatever the pattern. */
const SHORT = 16;

/** Fetched with the first pattern that needs it. */
let Trial: typeof RegExpTrial | undefined;

async function fetchTrial(): Promise<void> {
  Trial ??= (await import('./regexp-trial.ts')).RegExpTrial;
}

/** Patterns by whether they may backtrack without end: a group that repeats itself in more than one way. */
const suspects = new Map<string, boolean>();

function isSuspect({ source }: RegExp): boolean {
  let suspect = suspects.get(source);
  if (suspect === undefined) {
    suspect = (source.match(/(?<!\\)[*+]|\{\d+,\d*\}/g) ?? []).length >= 2 || /\|.*\)[*+{]/s.test(source);
    suspects.set(source, suspect);
  }
  return suspect;
}

/**
 * Answers what a search of the host's gives, unless it would keep the whole engine busy: then the program alone is busy, as it would be at
 * home, and can be stopped.
 */
// DIFFERS: A regular expression that backtracks for more than some twenty million steps never ends.
export function guardedSearch(rt: Runtime, pattern: RegExp, text: string, search: () => unknown): unknown {
  if (text.length < SHORT || !isSuspect(pattern)) return search();
  if (!Trial)
    return rt.uninterruptible
      ? search()
      : rt.after(rt.block(rt.host.hold(fetchTrial())), () => guardedSearch(rt, pattern, text, search));
  const trial = Trial.of(pattern, text);
  if (!trial || trial.run(AT_ONCE)) return search();
  if (rt.uninterruptible) {
    if (trial.run(ENDLESS)) return search();
    throw new Ending(134);
  }
  return rt.after(rt.block(goOn(rt, trial)), search);
}

/** In slices, with the others having their turns; for ever, where the search has no end. */
async function goOn(rt: Runtime, trial: RegExpTrial): Promise<void> {
  while (trial.taken > ENDLESS || !trial.run(SLICE)) {
    const turn = rt.host.pause();
    if (turn) await turn;
  }
}

/** Searches that begin with a pattern's method, or with a text's. */
export function installRegExp(): void {
  const ofPattern = (host: (text: string) => unknown): SpecialCode => {
    return (rt, self, args) => {
      const [text] = args;
      if (!(self instanceof RegExp) || typeof text !== 'string') return Reflect.apply(host, self, args);
      return guardedSearch(rt, self, text, () => Reflect.apply(host, self, args));
    };
  };
  special(RegExp.prototype.exec, ofPattern(RegExp.prototype.exec));
  special(RegExp.prototype.test, ofPattern(RegExp.prototype.test));
  for (const name of ['match', 'search', 'split'] as const) {
    const host = String.prototype[name] as (...args: unknown[]) => unknown;
    special(host, (rt, self, args) => {
      const [pattern] = args;
      if (!(pattern instanceof RegExp) || typeof self !== 'string') return Reflect.apply(host, self, args);
      return guardedSearch(rt, pattern, self, () => Reflect.apply(host, self, args));
    });
  }
}
