/** One step of a compiled pattern. */
type Step =
  | { readonly kind: 'char'; readonly takes: (text: string, at: number) => boolean }
  | { readonly kind: 'assert'; readonly holds: (text: string, at: number) => boolean }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  // A turn of a loop begins, and ends: one that has taken nothing is none (ECMA-262, RepeatMatcher).
  | { readonly kind: 'turn'; readonly slot: number }
  | { readonly kind: 'taken'; readonly slot: number }
  | { readonly kind: 'match' };

/** Steps of a pattern at most: `{1000}` of a group is written out. */
const LONGEST = 20_000;

class TooHard extends Error {}

/** Translates a pattern to steps; captures play no part. Undefined for what this does not understand: back references, `v`. */
class Translation {
  readonly steps: Step[] = [];
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #slots = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gyd]/g, '');
  }

  run(): readonly Step[] | undefined {
    if (this.#flags.includes('v') || /\\[1-9k]/.test(this.#source)) return undefined;
    try {
      this.#alternatives();
      this.#emit({ kind: 'match' });
      return this.steps;
    } catch (error) {
      if (error instanceof TooHard) return undefined;
      throw error;
    }
  }

  #emit(step: Step): number {
    if (this.steps.length >= LONGEST) throw new TooHard();
    return this.steps.push(step) - 1;
  }

  #alternatives(): void {
    const start = this.steps.length;
    this.#sequence();
    const ends: number[] = [];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      // What stood so far moves one behind, to let a choice stand before it.
      this.#insert(start);
      for (let i = 0; i < ends.length; i++) ends[i] = (ends[i] as number) + 1;
      ends.push(this.#emit({ kind: 'jump', to: 0 }));
      (this.steps[start] as { second: number }).second = this.steps.length;
      this.#sequence();
    }
    for (const end of ends) (this.steps[end] as { to: number }).to = this.steps.length;
  }

  /** Puts a choice before the steps from `start` on. */
  #insert(start: number): void {
    this.steps.splice(start, 0, { kind: 'split', first: start + 1, second: 0 });
    for (let i = start + 1; i < this.steps.length; i++) {
      const step = this.steps[i] as Step;
      if (step.kind === 'split') {
        if (step.first >= start) step.first++;
        if (step.second >= start) step.second++;
      } else if (step.kind === 'jump' && step.to >= start) step.to++;
    }
  }

  #sequence(): void {
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] as string)) {
      const begin = this.steps.length;
      const from = this.#at;
      this.#atom();
      this.#quantify(begin, from);
    }
  }

  #quantify(begin: number, from: number): void {
    const [all, star, low, comma, high, lazy] =
      /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/.exec(this.#source.slice(this.#at)) ?? [];
    if (all === undefined) return;
    const end = this.#at;
    const minimum = star === undefined ? Number(low) : star === '+' ? 1 : 0;
    const maximum =
      star === undefined ? (comma ? (high ? Number(high) : undefined) : minimum) : star === '?' ? 1 : undefined;
    const takesNothing = this.#takesNothing(begin);
    this.steps.length = begin;
    const again = (): void => {
      this.#at = from;
      this.#atom();
    };
    for (let i = 0; i < minimum; i++) again();
    if (maximum === undefined) {
      const choice = this.#emit({ kind: 'split', first: this.steps.length + 1, second: 0 });
      const slot = takesNothing ? this.#slots++ : undefined;
      if (slot !== undefined) this.#emit({ kind: 'turn', slot });
      again();
      if (slot !== undefined) this.#emit({ kind: 'taken', slot });
      this.#emit({ kind: 'jump', to: choice });
      this.#leave(choice, lazy === '?');
    } else {
      const choices: number[] = [];
      for (let i = minimum; i < maximum; i++) {
        choices.push(this.#emit({ kind: 'split', first: this.steps.length + 1, second: 0 }));
        again();
      }
      for (const choice of choices) this.#leave(choice, lazy === '?');
    }
    this.#at = end + all.length;
  }

  /** Whether the steps from `begin` on may be gone through without taking a character. */
  #takesNothing(begin: number): boolean {
    const seen = new Set<number>();
    const open = [begin];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const step = this.steps[at];
      if (!step) return true;
      if (seen.has(at) || step.kind === 'char') continue;
      seen.add(at);
      if (step.kind === 'split') open.push(step.first, step.second);
      else open.push(step.kind === 'jump' ? step.to : at + 1);
    }
    return false;
  }

  /** Where a choice goes that does not repeat: at once where it is lazy. */
  #leave(choice: number, isLazy: boolean): void {
    const step = this.steps[choice] as { first: number; second: number };
    step.second = this.steps.length;
    if (isLazy) [step.first, step.second] = [step.second, step.first];
  }

  #atom(): void {
    const rest = this.#source.slice(this.#at);
    const [group] = /^\((?:\?(?:<[\w$]+>|[a-z-]*:|<?[=!]))?/.exec(rest) ?? [];
    if (group !== undefined) {
      this.#at += group.length;
      const start = this.steps.length;
      this.#alternatives();
      this.#at++;
      // A look around takes nothing: it is left out.
      if (/[=!]$/.test(group)) this.steps.length = start;
      return;
    }
    const multiline = this.#flags.includes('m');
    const [assertion] = /^(?:\^|\$|\\b|\\B)/.exec(rest) ?? [];
    if (assertion !== undefined) {
      this.#at += assertion.length;
      this.#emit({ kind: 'assert', holds: assertionOf(assertion, multiline) });
      return;
    }
    const [one = rest[0] ?? ''] =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[pP]\{[^}]*\}|\\c[a-z]|\\.|.)/is.exec(
        rest,
      ) ?? [];
    this.#at += one.length;
    this.#emit({ kind: 'char', takes: characterOf(one, this.#flags) });
  }
}

function assertionOf(assertion: string, multiline: boolean): (text: string, at: number) => boolean {
  const word = (text: string, at: number): boolean => /\w/.test(text[at] ?? '');
  switch (assertion) {
    case '^':
      return (text, at) => at === 0 || (multiline && text[at - 1] === '\n');
    case '$':
      return (text, at) => at === text.length || (multiline && text[at] === '\n');
    case '\\b':
      return (text, at) => word(text, at - 1) !== word(text, at);
    default:
      return (text, at) => word(text, at - 1) === word(text, at);
  }
}

/** The host says what a single character's pattern takes; its answers are kept. */
function characterOf(source: string, flags: string): (text: string, at: number) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, flags.replace('m', ''));
  const known = new Map<number, boolean>();
  return (text, at) => {
    const code = text.charCodeAt(at);
    let answer = known.get(code);
    if (answer === undefined) {
      answer = pattern.test(text[at] as string);
      known.set(code, answer);
    }
    return answer;
  };
}

/** Finds out, a few steps at a time, how long a backtracking search takes. */
export class RegExpTrial {
  readonly #steps: readonly Step[];
  readonly #text: string;
  readonly #sticky: boolean;
  /** Places to go back to: step and position, one after the other; or a loop's slot, as -1 - slot, and where its turn began before. */
  readonly #back: number[] = [];
  /** Where the turn of each loop began. */
  readonly #turns: number[] = [];
  #start: number;
  #step = 0;
  #at: number;
  /** Steps so far. */
  taken = 0;

  private constructor(steps: readonly Step[], text: string, start: number, sticky: boolean) {
    this.#steps = steps;
    this.#text = text;
    this.#start = start;
    this.#at = start;
    this.#sticky = sticky;
  }

  static of(pattern: RegExp, text: string): RegExpTrial | undefined {
    const steps = new Translation(pattern).run();
    const start = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    return steps && new RegExpTrial(steps, text, start, pattern.sticky);
  }

  /** Goes on for at most so many steps; true when the search has ended. */
  run(count: number): boolean {
    const until = this.taken + count;
    while (this.taken < until) {
      this.taken++;
      const step = this.#steps[this.#step] as Step;
      switch (step.kind) {
        case 'match':
          return true;
        case 'jump':
          this.#step = step.to;
          continue;
        case 'split':
          this.#back.push(step.second, this.#at);
          this.#step = step.first;
          continue;
        case 'turn':
          this.#back.push(-1 - step.slot, this.#turns[step.slot] ?? -1);
          this.#turns[step.slot] = this.#at;
          this.#step++;
          continue;
        case 'taken':
          if (this.#turns[step.slot] !== this.#at) {
            this.#step++;
            continue;
          }
          break;
        case 'assert':
          if (step.holds(this.#text, this.#at)) {
            this.#step++;
            continue;
          }
          break;
        case 'char':
          if (this.#at < this.#text.length && step.takes(this.#text, this.#at)) {
            this.#at++;
            this.#step++;
            continue;
          }
          break;
      }
      if (!this.#retreat()) return true;
    }
    return false;
  }

  #retreat(): boolean {
    for (let at = this.#back.pop(); at !== undefined; at = this.#back.pop()) {
      const step = this.#back.pop() as number;
      if (step >= 0) {
        this.#at = at;
        this.#step = step;
        return true;
      }
      this.#turns[-1 - step] = at;
    }
    if (this.#sticky || ++this.#start > this.#text.length) return false;
    this.#at = this.#start;
    this.#step = 0;
    return true;
  }
}
