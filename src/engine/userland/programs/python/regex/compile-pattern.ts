import { anyBut, Charset, foldingOf, literalSet, memberSet, wordSet } from './charset.ts';
import { RegexFault } from './fault.ts';
import { DOTALL, IGNORECASE, MULTILINE, UNICODE, within } from './flags.ts';
import { MAXREPEAT, type Node, type Pattern, type Place, widthOf } from './nodes.ts';
import type { Parsed } from './parser.ts';
import { OP, type Program } from './program.ts';

/** What an item of one character takes: a character, a set, or anything. */
type Unit = number | Charset | 'all';

const LONGEST = 0x7fffffff;

/** Compiles a parsed pattern. Throws RegexFault for a look-behind of no fixed width. */
export function compilePattern({ pattern, flags, groups }: Parsed): Program {
  return new PatternCompiler(groups).program(pattern, flags);
}

/** The one character that a pattern of one item takes; undefined for other patterns. */
function unitOf(pattern: Pattern, flags: number): Unit | undefined {
  const [node] = pattern;
  if (pattern.length !== 1 || !node) return undefined;
  switch (node.op) {
    case 'literal':
      return literalSet(node.code, flags);
    case 'not-literal': {
      const set = literalSet(node.code, flags);
      return typeof set === 'number' ? anyBut(set) : new Charset((code) => !set.has(code));
    }
    case 'any':
      return flags & DOTALL ? 'all' : anyBut(10);
    case 'set':
      return memberSet(node.members, node.negate, flags);
    case 'group':
      return node.index === undefined ? unitOf(node.body, within(flags, node.add, node.drop)) : undefined;
    default:
      return undefined;
  }
}

class PatternCompiler {
  readonly #groups: number;
  readonly #code: number[] = [];
  readonly #sets: Charset[] = [];
  #registers: number;

  constructor(groups: number) {
    this.#groups = groups;
    this.#registers = 2 * groups + 1;
  }

  program(pattern: Pattern, flags: number): Program {
    this.#sequence(pattern, flags);
    this.#emit(OP.success);
    const [first] = pattern;
    const { prefix, whole } = prefixOf(pattern, flags);
    return {
      code: Int32Array.from(this.#code),
      sets: this.#sets,
      groups: this.#groups,
      registers: this.#registers,
      least: Math.min(widthOf(pattern)[0], LONGEST),
      anchored:
        first?.op === 'at' &&
        (first.where === 'beginning-string' || (first.where === 'beginning' && !(flags & MULTILINE))),
      prefix,
      isLiteral: whole && prefix !== '' && this.#groups === 0,
      first: prefix === '' ? beginOf(pattern, flags) : undefined,
    };
  }

  #emit(...words: number[]): number {
    const at = this.#code.length;
    for (const word of words) this.#code.push(word);
    return at;
  }

  #patch(at: number): void {
    this.#code[at] = this.#code.length;
  }

  #set(set: Charset): number {
    return this.#sets.push(set) - 1;
  }

  #sequence(pattern: Pattern, flags: number): void {
    for (const [i, node] of pattern.entries()) this.#node(node, flags, pattern[i + 1]);
  }

  #node(node: Node, flags: number, next: Node | undefined): void {
    switch (node.op) {
      case 'literal':
      case 'not-literal':
      case 'any':
      case 'set':
        this.#unit(unitOf([node], flags) as Unit);
        return;
      case 'at':
        this.#at(node.where, flags);
        return;
      case 'failure':
        this.#emit(OP.fail);
        return;
      case 'branch':
        this.#branch(node.choices, flags);
        return;
      case 'group': {
        const inner = within(flags, node.add, node.drop);
        if (node.index === undefined) {
          this.#sequence(node.body, inner);
          return;
        }
        const slot = 2 * (node.index - 1);
        this.#emit(OP.open, slot);
        this.#sequence(node.body, inner);
        this.#emit(OP.close, slot + 1, node.index);
        return;
      }
      case 'atomic':
        this.#emit(OP.atomic);
        this.#sequence(node.body, flags);
        this.#emit(OP.sealed);
        return;
      case 'look':
        this.#look(node, flags);
        return;
      case 'reference': {
        const folding = foldingOf(flags);
        this.#emit(OP.repeatText, 2 * (node.group - 1), folding === 'none' ? 0 : folding === 'ascii' ? 1 : 2);
        return;
      }
      case 'condition': {
        const test = this.#emit(OP.ifGroup, 2 * (node.group - 1), 0);
        this.#sequence(node.yes, flags);
        if (!node.no) {
          this.#patch(test + 2);
          return;
        }
        const jump = this.#emit(OP.jump, 0);
        this.#patch(test + 2);
        this.#sequence(node.no, flags);
        this.#patch(jump + 1);
        return;
      }
      case 'repeat':
        this.#repeat(node, flags, next);
    }
  }

  #unit(unit: Unit): void {
    if (unit === 'all') this.#emit(OP.all);
    else if (typeof unit === 'number') this.#emit(OP.char, unit);
    else this.#emit(OP.set, this.#set(unit));
  }

  #at(where: Place, flags: number): void {
    const lines = (flags & MULTILINE) !== 0;
    switch (where) {
      case 'beginning-string':
        this.#emit(OP.atStart);
        return;
      case 'beginning':
        this.#emit(lines ? OP.atLineStart : OP.atStart);
        return;
      case 'end-string':
        this.#emit(OP.atTextEnd);
        return;
      case 'end':
        this.#emit(lines ? OP.atLineEnd : OP.atEnd);
        return;
      case 'boundary':
      case 'non-boundary':
        this.#emit(
          where === 'boundary' ? OP.atBoundary : OP.notAtBoundary,
          this.#set(wordSet((flags & UNICODE) !== 0)),
        );
    }
  }

  #branch(choices: readonly Pattern[], flags: number): void {
    const ends: number[] = [];
    for (const [i, choice] of choices.entries()) {
      if (i === choices.length - 1) {
        this.#sequence(choice, flags);
        break;
      }
      const [first] = choice;
      const plain = first?.op === 'literal' && !(flags & IGNORECASE);
      const begin = plain ? undefined : beginOf(choice, flags);
      const at = this.#emit(OP.choose, 0, plain ? -2 - first.code : begin ? this.#set(begin) : -1);
      this.#sequence(choice, flags);
      ends.push(this.#emit(OP.jump, 0) + 1);
      this.#patch(at + 1);
    }
    for (const end of ends) this.#patch(end);
  }

  #look(node: Extract<Node, { op: 'look' }>, flags: number): void {
    let back = 0;
    if (!node.ahead) {
      const [least, most] = widthOf(node.body);
      if (least > 0xffffffff) throw new RegexFault('looks too much behind');
      if (least !== most) throw new RegexFault('look-behind requires fixed-width pattern');
      back = Math.min(least, LONGEST);
    }
    if (!node.negate) {
      this.#emit(OP.look, back);
      this.#sequence(node.body, flags);
      this.#emit(OP.looked);
      return;
    }
    const at = this.#emit(OP.lookNot, back, 0);
    this.#sequence(node.body, flags);
    this.#emit(OP.lookedNot);
    this.#patch(at + 2);
  }

  #repeat({ kind, least, most, body }: Extract<Node, { op: 'repeat' }>, flags: number, next: Node | undefined): void {
    if (most === 0) return;
    const low = Math.min(least, LONGEST);
    const high = most === MAXREPEAT ? -1 : Math.min(most, LONGEST);
    const unit = unitOf(body, flags);
    if (unit !== undefined) {
      const set = unit === 'all' ? -1 : this.#set(typeof unit === 'number' ? new Charset((c) => c === unit) : unit);
      if (kind === 'lazy') this.#emit(OP.few, set, low, high);
      else if (kind === 'possessive') this.#emit(OP.possess, set, low, high);
      else {
        const follows = next?.op === 'literal' ? literalSet(next.code, flags) : -1;
        this.#emit(OP.many, set, low, high, typeof follows === 'number' ? follows : -1);
      }
      return;
    }
    if (kind === 'possessive') this.#possessive(body, flags, low, high);
    else if (high === 1) this.#once(body, flags, low === 1, kind === 'lazy');
    else if (kind === 'greedy') this.#greedy(body, flags, low, high);
    else this.#lazy(body, flags, low, high);
  }

  #once(body: Pattern, flags: number, needed: boolean, lazy: boolean): void {
    if (needed) {
      this.#sequence(body, flags);
      return;
    }
    const at = this.#emit(lazy ? OP.prefer : OP.choose, 0, ...(lazy ? [] : [-1]));
    this.#sequence(body, flags);
    this.#patch(at + 1);
  }

  #loopSlot(): number {
    const slot = this.#registers;
    this.#registers += 2;
    return slot;
  }

  #greedy(body: Pattern, flags: number, least: number, most: number): void {
    const slot = this.#loopSlot();
    this.#emit(OP.loop, slot);
    const jump = this.#emit(OP.jump, 0);
    const start = this.#code.length;
    this.#sequence(body, flags);
    this.#patch(jump + 1);
    this.#emit(OP.again, slot, least, most, start);
  }

  #lazy(body: Pattern, flags: number, least: number, most: number): void {
    const slot = this.#loopSlot();
    this.#emit(OP.loop, slot);
    const jump = this.#emit(OP.jump, 0);
    const more = this.#emit(OP.more, slot, most, this.#code.length + 4);
    const start = this.#code.length;
    this.#sequence(body, flags);
    this.#patch(jump + 1);
    this.#emit(OP.enough, slot, least, start, more);
  }

  #possessive(body: Pattern, flags: number, least: number, most: number): void {
    const slot = this.#loopSlot();
    this.#emit(OP.loop, slot);
    const turn = this.#emit(OP.turn, slot, least, most, 0);
    this.#sequence(body, flags);
    this.#emit(OP.turned, slot, turn);
    this.#patch(turn + 4);
  }
}

/** The literal text that a pattern begins with, and whether that is all of it. */
function prefixOf(pattern: Pattern, flags: number): { readonly prefix: string; readonly whole: boolean } {
  let prefix = '';
  for (const node of pattern) {
    if (node.op === 'literal') {
      const unit = literalSet(node.code, flags);
      if (typeof unit !== 'number') return { prefix, whole: false };
      prefix += String.fromCodePoint(unit);
    } else if (node.op === 'group') {
      const inner = prefixOf(node.body, within(flags, node.add, node.drop));
      prefix += inner.prefix;
      if (!inner.whole) return { prefix, whole: false };
    } else return { prefix, whole: false };
  }
  return { prefix, whole: true };
}

/** The characters that a match may begin with; undefined where it may be empty, or begin with any. */
function beginOf(pattern: Pattern, flags: number): Charset | undefined {
  const parts = beginnings(pattern, flags);
  if (!parts || parts.length === 0) return undefined;
  if (parts.length === 1 && parts[0] instanceof Charset) return parts[0];
  return new Charset((code) => parts.some((part) => (typeof part === 'number' ? part === code : part.has(code))));
}

function beginnings(pattern: Pattern, flags: number): readonly (number | Charset)[] | undefined {
  const out: (number | Charset)[] = [];
  for (const node of pattern) {
    switch (node.op) {
      case 'at':
        // A place takes no character, and allows no more than what follows.
        continue;
      case 'look':
        continue;
      case 'group': {
        const inner = beginnings(node.body, within(flags, node.add, node.drop));
        if (!inner) return undefined;
        out.push(...inner);
        if (widthOf(node.body)[0] > 0) return out;
        continue;
      }
      case 'atomic': {
        const inner = beginnings(node.body, flags);
        if (!inner) return undefined;
        out.push(...inner);
        if (widthOf(node.body)[0] > 0) return out;
        continue;
      }
      case 'branch':
        for (const choice of node.choices) {
          const inner = beginnings(choice, flags);
          if (!inner) return undefined;
          out.push(...inner);
        }
        if (widthOf([node])[0] > 0) return out;
        continue;
      case 'repeat': {
        const inner = beginnings(node.body, flags);
        if (!inner) return undefined;
        out.push(...inner);
        if (node.least > 0 && widthOf(node.body)[0] > 0) return out;
        continue;
      }
      case 'literal':
      case 'not-literal':
      case 'any':
      case 'set': {
        const unit = unitOf([node], flags) as Unit;
        if (unit === 'all') return undefined;
        out.push(unit);
        return out;
      }
      default:
        return undefined;
    }
  }
  // What follows may be anything: the pattern can be empty here.
  return undefined;
}
