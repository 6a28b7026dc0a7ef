import type { Token } from '../tokenizer.ts';
import { ACTIONS } from './actions.ts';
import { type Captures, complain, type Matched, node, type Reading } from './reading.ts';

/** Tries to read something at the reading's mark. undefined: it is not there, and the mark is where it was. */
export type Matcher = (reading: Reading) => Matched | undefined;

interface Alternative {
  readonly items: readonly Item[];
  readonly act: ((captures: Captures, reading: Reading, start: number) => Matched | undefined) | undefined;
}

interface Item {
  readonly label: string;
  readonly match: Matcher;
  /** Looks ahead, or commits: it has no value. */
  readonly silent: boolean;
  readonly cut: boolean;
}

const SOFT: readonly string[] = ['match', 'case', 'type', '_'];
const WORD = /\s*('[^']+'|"[^"]+"|[A-Za-z_]+|=>|&&|[=&!~()*+?|.])/y;

/**
 * Rules in the notation of PEP 617, one a line or with an alternative a line: 'keyword or operator', "soft keyword", TOKEN, rule, `a=` names what is
 * found, `','.x+` a list, `~` no other alternative from here on, `&&` must follow. `name*:` remembers what it found at a place, and must where
 * CPython's does. Behind `=>`: the kind of node it makes, `$a` what was named so, `?f` the function of actions.ts, or a complaint: `!a text` points at
 * a, `!a-b` from a to b, `!a+` from a to where the tokenizer stands, `!` at the last token read, `!>` at the next one; `!indent` is an
 * IndentationError. In it %a is the kind of expression, %t the text and %l the line of a.
 */
export class Grammar {
  readonly #rules = new Map<string, Matcher>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      for (const part of text.trim().split(/\n+(?=\S)/)) {
        const [, name = '', memo, body = ''] = /^(\w+)(\*?):([\s\S]*)$/.exec(part) ?? [];
        const match = new RuleReader(body, (rule) => this.#reference(rule)).alternatives();
        this.#rules.set(name, memo ? remembered(match) : (SPECIAL[name]?.(match) ?? match));
      }
    }
  }

  rule(name: string): Matcher {
    const found = this.#rules.get(name);
    if (!found) throw new Error(`no rule ${name}`);
    return found;
  }

  #reference(name: string): Matcher {
    let found: Matcher | undefined;
    const match: Matcher = (reading) => {
      found ??= this.rule(name);
      return found(reading);
    };
    return name.startsWith('invalid_') ? (reading) => (reading.mistakes ? match(reading) : undefined) : match;
  }
}

function remembered(match: Matcher): Matcher {
  const key = {};
  return (reading) => {
    const known = reading.recall(key);
    if (known) {
      if (known.value !== undefined) reading.mark = known.mark;
      return known.value;
    }
    const start = reading.mark;
    const value = match(reading);
    reading.remember(key, start, value);
    return value;
  };
}

/** Rules within which others behave differently: without those for mistakes, and without what was remembered or is to be. */
const SPECIAL: Readonly<Record<string, (match: Matcher) => Matcher>> = {
  expression_without_invalid: plainly,
  expression_in_isolation: (match) => (reading) => reading.apart(() => plainly(match)(reading)),
};

function plainly(match: Matcher): Matcher {
  return (reading) => {
    const before = reading.mistakes;
    reading.mistakes = false;
    try {
      return match(reading);
    } finally {
      reading.mistakes = before;
    }
  };
}

/** Turns one rule's text into functions. */
class RuleReader {
  readonly #text: string;
  readonly #reference: (name: string) => Matcher;
  #at = 0;

  constructor(text: string, reference: (name: string) => Matcher) {
    this.#text = text;
    this.#reference = reference;
  }

  #peek(): string {
    WORD.lastIndex = this.#at;
    return WORD.exec(this.#text)?.[1] ?? '';
  }

  #take(): string {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#text)?.[1] ?? '';
    this.#at = WORD.lastIndex;
    return word;
  }

  #takeIf(word: string): boolean {
    if (this.#peek() !== word) return false;
    this.#take();
    return true;
  }

  alternatives(): Matcher {
    const all: Alternative[] = [];
    this.#takeIf('|');
    do all.push(this.#alternative());
    while (this.#takeIf('|'));
    return (reading) => choose(reading, all);
  }

  #alternative(): Alternative {
    const items: Item[] = [];
    for (let word = this.#peek(); word !== '' && word !== '|' && word !== ')' && word !== '=>'; word = this.#peek())
      items.push(this.#item());
    return { items, act: this.#takeIf('=>') ? this.#action() : undefined };
  }

  #item(): Item {
    const labelled = /\s*([a-c])=(?!>)/y;
    labelled.lastIndex = this.#at;
    const label = labelled.exec(this.#text)?.[1] ?? '';
    if (label !== '') this.#at = labelled.lastIndex;
    const silent = { label, silent: true, cut: false };
    if (this.#takeIf('~')) return { ...silent, cut: true, match: () => null };
    if (this.#takeIf('&&')) {
      const wanted = this.#take();
      const match = word(wanted);
      return {
        ...silent,
        silent: false,
        match: (reading) => match(reading) ?? complain(reading.peek(), reading.peek(), `expected ${wanted}`),
      };
    }
    if (this.#takeIf('&')) return { ...silent, match: ahead(this.#repeated(), true) };
    if (this.#takeIf('!')) return { ...silent, match: ahead(this.#repeated(), false) };
    return { label, silent: false, cut: false, match: this.#repeated() };
  }

  #repeated(): Matcher {
    let match = this.#atom();
    if (this.#takeIf('.')) {
      const item = this.#atom();
      this.#take();
      return separated(match, item);
    }
    for (;;) {
      if (this.#takeIf('?')) match = optional(match);
      else if (this.#takeIf('*')) match = repeated(match, 0);
      else if (this.#takeIf('+')) match = repeated(match, 1);
      else return match;
    }
  }

  #atom(): Matcher {
    const name = this.#take();
    if (name === '(') {
      const inner = this.alternatives();
      this.#take();
      return inner;
    }
    if (name.startsWith("'") || name.startsWith('"')) return word(name);
    return /^[A-Z_]+$/.test(name) ? kind(name) : this.#reference(name);
  }

  #action(): Alternative['act'] {
    const complaint = /\s*!(?:(indent)|([ab])(?:(-b)|(\+))?|(>))? (.*)/y;
    complaint.lastIndex = this.#at;
    const found = complaint.exec(this.#text);
    if (found) {
      this.#at = complaint.lastIndex;
      const [, indent, from, range, onwards, next, text = ''] = found;
      return (captures, reading) => {
        const at = captures.a ?? null;
        if (from === undefined)
          return reading.complainHere(text, { indent: indent !== undefined, next: next !== undefined, at });
        if (onwards) return reading.complainFrom(at, text);
        return reading.complainOf(at, (range ? captures.b : at) ?? null, text);
      };
    }
    const symbol = /\s*([$?]?)(\w+)/y;
    symbol.lastIndex = this.#at;
    const [, mark, name = ''] = symbol.exec(this.#text) ?? [];
    this.#at = symbol.lastIndex;
    if (mark === '$') return (captures) => captures[name as 'a'] ?? null;
    if (mark === '?') {
      const action = ACTIONS[name];
      if (!action) throw new Error(`no action ${name}`);
      return action;
    }
    return (captures, reading, start) => node(name, captures, reading, start);
  }
}

function choose(reading: Reading, all: readonly Alternative[]): Matched | undefined {
  const start = reading.mark;
  for (const { items, act } of all) {
    const captures: Captures = {};
    let first: Matched | undefined;
    let cut = false;
    let done = true;
    for (const { label, match, silent, cut: commits } of items) {
      const value = match(reading);
      if (value === undefined) {
        done = false;
        break;
      }
      if (commits) cut = true;
      if (label !== '') captures[label as 'a'] = value;
      if (first === undefined && !silent) first = value;
    }
    if (done) {
      const value = act ? act(captures, reading, start) : (first ?? null);
      if (value !== undefined) return value;
    }
    reading.mark = start;
    if (cut) return undefined;
  }
  return undefined;
}

function ahead(match: Matcher, wanted: boolean): Matcher {
  return (reading) => {
    const start = reading.mark;
    const found = match(reading) !== undefined;
    reading.mark = start;
    return found === wanted ? null : undefined;
  };
}

function optional(match: Matcher): Matcher {
  return (reading) => match(reading) ?? null;
}

function repeated(match: Matcher, least: number): Matcher {
  return (reading) => {
    const start = reading.mark;
    const found: Matched[] = [];
    for (let value = match(reading); value !== undefined; value = match(reading)) found.push(value);
    if (found.length >= least) return found;
    reading.mark = start;
    return undefined;
  };
}

function separated(separator: Matcher, item: Matcher): Matcher {
  return (reading) => {
    const first = item(reading);
    if (first === undefined) return undefined;
    const found = [first];
    for (;;) {
      const before = reading.mark;
      const value = separator(reading) === undefined ? undefined : item(reading);
      if (value === undefined) {
        reading.mark = before;
        return found;
      }
      found.push(value);
    }
  };
}

/** 'x': an operator or keyword; "x": a name that is a keyword only here. */
function word(quoted: string): Matcher {
  const text = quoted.slice(1, -1);
  const isName = /^\w/.test(text);
  return (reading) => {
    const token = reading.peek();
    if (token.text !== text || token.kind !== (isName ? 'name' : 'op')) return undefined;
    reading.mark++;
    return token;
  };
}

function kind(name: string): Matcher {
  return (reading) => {
    const token = reading.peek();
    const found = name === 'SOFT_KEYWORD' ? (isSoft(reading, token) ? name : '') : reading.kindOf(token);
    if (found !== name) return undefined;
    reading.mark++;
    return token;
  };
}

/** CPython compares no further than the token is long: `t` counts for `type`. */
function isSoft(reading: Reading, token: Token): boolean {
  return reading.kindOf(token) === 'NAME' && SOFT.some((word) => word.startsWith(token.text));
}
