// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on reads as one statement
import { PyTuple } from '../objects/object.ts';
import type { Expr, Pattern, Span, Stmt } from '../syntax/ast.ts';
import type { Label } from './assembler.ts';
import { BlockCompiler } from './block-compiler.ts';

/** Code for `match`. Each pattern takes the subject from the stack and jumps to `fail` with the stack cut down to `height`. */
export abstract class PatternCompiler extends BlockCompiler {
  protected matchStatement(stmt: Extract<Stmt, { type: 'Match' }>): void {
    this.expr(stmt.subject);
    const end = this.newLabel();
    const height = this.asm.depth;
    for (const [i, one] of stmt.cases.entries()) {
      const next = this.newLabel();
      this.asm.depth = height;
      if (i < stmt.cases.length - 1 && !one.guard) this.#irrefutable(one.pattern);
      this.emit('DUP', 0, one.pattern.span);
      const captures: string[] = [];
      this.#pattern(one.pattern, next, height, captures);
      if (one.guard) this.condition(one.guard, next, false);
      this.emit('POP');
      this.body(one.body);
      this.asm.jump('JUMP', end);
      this.asm.mark(next);
    }
    this.asm.depth = height;
    this.emit('POP');
    this.asm.mark(end);
  }

  #irrefutable(pattern: Pattern): void {
    if (pattern.type !== 'MatchAs' || pattern.pattern) return;
    const what = pattern.name ? `name capture '${pattern.name}'` : 'wildcard';
    this.fail(`${what} makes remaining patterns unreachable`, pattern.span);
  }

  #bindOnce(name: string, captures: string[], span: Span): void {
    if (captures.includes(name)) this.fail(`multiple assignments to name '${name}' in pattern`, span);
    captures.push(name);
    this.store(name, span);
  }

  /** Jumps to `fail` when the truth on the stack is false, after dropping what lies above `height`. */
  #unless(fail: Label, height: number, span: Span): void {
    const extra = this.asm.depth - 1 - height;
    if (extra === 0) {
      this.asm.jump('POP_JUMP_IF_FALSE', fail, span);
      return;
    }
    const through = this.newLabel();
    this.asm.jump('POP_JUMP_IF_TRUE', through, span);
    this.#drop(extra);
    this.asm.jump('JUMP', fail);
    this.asm.depth += extra;
    this.asm.mark(through);
  }

  #drop(count: number): void {
    for (let i = 0; i < count; i++) this.emit('POP');
  }

  #pattern(pattern: Pattern, fail: Label, height: number, captures: string[]): void {
    const { span } = pattern;
    switch (pattern.type) {
      case 'MatchValue':
        if (pattern.value.type === 'JoinedStr')
          this.fail('patterns may only match literals and attribute lookups', pattern.span);
        this.expr(pattern.value);
        this.emit('COMPARE', 2, span);
        return this.#unless(fail, height, span);
      case 'MatchSingleton':
        this.expr(pattern.value);
        this.emit('IS', 0, span);
        return this.#unless(fail, height, span);
      case 'MatchAs':
        if (pattern.pattern) {
          this.emit('DUP');
          const inner = this.newLabel();
          const done = this.newLabel();
          this.#pattern(pattern.pattern, inner, this.asm.depth - 1, captures);
          this.asm.jump('JUMP', done);
          this.asm.mark(inner);
          this.const(false);
          this.#unless(fail, height, span);
          this.asm.mark(done);
        }
        if (pattern.name) this.#bindOnce(pattern.name, captures, span);
        else this.emit('POP');
        return;
      case 'MatchStar':
        if (pattern.name) this.#bindOnce(pattern.name, captures, span);
        else this.emit('POP');
        return;
      case 'MatchOr':
        return this.#or(pattern.items, fail, height, captures, span);
      case 'MatchSequence':
        return this.#sequence(pattern.items, fail, height, captures, span);
      case 'MatchMapping':
        return this.#mapping(pattern, fail, height, captures);
      case 'MatchClass':
        return this.#class(pattern, fail, height, captures);
    }
  }

  #or(items: readonly Pattern[], fail: Label, height: number, captures: string[], span: Span): void {
    const done = this.newLabel();
    const base = this.asm.depth;
    let found: readonly string[] | undefined;
    for (const [i, item] of items.entries()) {
      if (i < items.length - 1) this.#irrefutable(item);
      this.asm.depth = base;
      const next = this.newLabel();
      const own: string[] = [];
      this.emit('DUP');
      this.#pattern(item, next, base, own);
      if (found && [...found].sort().join() !== [...own].sort().join())
        this.fail('alternative patterns bind different names', span);
      found = own;
      this.emit('POP');
      this.asm.jump('JUMP', done);
      this.asm.mark(next);
    }
    captures.push(...(found ?? []));
    this.asm.depth = base;
    this.#drop(base - height);
    this.asm.jump('JUMP', fail);
    this.asm.depth = base - 1;
    this.asm.mark(done);
  }

  #sequence(items: readonly Pattern[], fail: Label, height: number, captures: string[], span: Span): void {
    const star = items.findIndex(({ type }) => type === 'MatchStar');
    if (items.filter(({ type }) => type === 'MatchStar').length > 1)
      this.fail('multiple starred names in sequence pattern', span);
    this.emit('MATCH_SEQUENCE', 0, span);
    this.#unless(fail, height, span);
    this.emit('GET_LEN', 0, span);
    this.const(star === -1 ? items.length : items.length - 1);
    this.emit('COMPARE', star === -1 ? 2 : 5, span);
    this.#unless(fail, height, span);
    if (star === -1) this.emit('UNPACK', items.length, span);
    else this.emit('UNPACK_EX', star | ((items.length - star - 1) << 8), span);
    for (const item of items) this.#pattern(item, fail, height, captures);
  }

  #mapping(pattern: Extract<Pattern, { type: 'MatchMapping' }>, fail: Label, height: number, captures: string[]): void {
    const { span } = pattern;
    this.emit('MATCH_MAPPING', 0, span);
    this.#unless(fail, height, span);
    const constants: unknown[] = [];
    for (const key of pattern.keys) {
      if (key.type === 'JoinedStr')
        this.fail('mapping pattern keys may only match literals and attribute lookups', span);
      if (key.type === 'Constant' && 'value' in key.value) {
        const { kind, value } = key.value;
        if (constants.includes(value))
          this.fail(`mapping pattern checks duplicate key (${kind === 'str' ? `'${value}'` : value})`, span);
        constants.push(value);
      }
      this.expr(key);
    }
    this.emit('BUILD_TUPLE', pattern.keys.length, span);
    // subject, keys -> subject, keys, values or None, found
    this.emit('MATCH_KEYS', 0, span);
    this.asm.depth++;
    this.#unless(fail, height, span);
    this.emit('UNPACK', pattern.keys.length, span);
    // subject, keys, v1 … vn with the first on top
    for (const item of pattern.items) this.#pattern(item, fail, height, captures);
    if (pattern.rest) {
      this.emit('COPY_DICT_WITHOUT', 0, span);
      this.asm.depth--;
      this.#bindOnce(pattern.rest, captures, span);
    } else {
      this.emit('POP');
      this.emit('POP');
    }
  }

  #class(pattern: Extract<Pattern, { type: 'MatchClass' }>, fail: Label, height: number, captures: string[]): void {
    const { span, names } = pattern;
    for (const [i, name] of names.entries())
      if (names.indexOf(name) < i)
        this.fail(`attribute name repeated in class pattern: ${name}`, (pattern.named[i] as Pattern).span);
    this.expr(pattern.cls);
    this.const(new PyTuple(names));
    // subject, class, names -> tuple of attributes or None, found
    this.emit('MATCH_CLASS', pattern.items.length, span);
    this.asm.depth--;
    this.#unless(fail, height, span);
    const items = [...pattern.items, ...pattern.named];
    this.emit('UNPACK', items.length, span);
    for (const item of items) this.#pattern(item, fail, height, captures);
  }

  abstract override target(node: Expr): void;
}
