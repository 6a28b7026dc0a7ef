import { AppletFailure } from '../arguments.ts';
import { type ByteText, textOf } from '../byte-text.ts';
import { compileRegex, type Regex, RegexError } from '../regex.ts';
import { ScriptCursor } from './cursor.ts';
import { parseReplacement, regexText } from './escapes.ts';
import type { Action, Address, Command, EndAddress, Script, ScriptPart, Substitution } from './script.ts';

export interface ParseOptions {
  readonly gnu: boolean;
  readonly extended: boolean;
  /** busybox's message for a pattern that does not compile. */
  readonly sayBad: (pattern: string, error: RegexError) => string;
}

type Draft = Omit<Command, 'action'> & { action: Action };

/** Reads a sed script. Throws AppletFailure with the family's sentence. (busybox editors/sed.c; GNU sed/compile.c.) */
export function parseScript(parts: readonly ScriptPart[], options: ParseOptions): Script {
  return new ScriptParser(parts, options).parse();
}

class ScriptParser extends ScriptCursor {
  readonly #options: ParseOptions;
  readonly #commands: Draft[] = [];
  readonly #open: number[] = [];
  readonly #outputs: string[] = [];

  constructor(parts: readonly ScriptPart[], options: ParseOptions) {
    super(parts, options.gnu);
    this.#options = options;
  }

  parse(): Script {
    const text = this.text;
    for (;;) {
      while (this.at < text.length && /[\s;]/.test(text[this.at] as string)) this.at += 1;
      if (this.at >= text.length) break;
      if (text[this.at] === '#') {
        this.skipLine();
        continue;
      }
      this.#command();
    }
    // busybox notices only when it wants to skip the block.
    if (this.#open.length > 0 && this.gnu) this.fail('', "unmatched `{'", true);
    return {
      commands: this.#resolved(),
      quiet: text.startsWith('#n\n') || text === '#n',
      outputs: this.#outputs,
    };
  }

  /** Branch targets. */
  #resolved(): readonly Command[] {
    const labels = new Map<string, number>();
    this.#commands.forEach((command, index) => {
      if (command.action.name === ':') labels.set((command.action as { label?: string }).label ?? '', index);
    });
    return this.#commands.map((command) => {
      const { action } = command;
      if (action.name !== 'b' && action.name !== 't' && action.name !== 'T') return command;
      if (action.label === '') return command;
      const target = labels.get(action.label);
      if (target === undefined) {
        if (this.gnu) throw new AppletFailure(`can't find label for jump to \`${action.label}'`, 4);
        return { ...command, action: { ...action, target: -1 } };
      }
      return { ...command, action: { ...action, target } };
    });
  }

  #command(): void {
    const start = this.#address();
    let end: EndAddress | undefined;
    if (start) this.skipBlanks();
    if (this.text[this.at] === ',') {
      if (!start) {
        this.at += 1;
        this.fail('unsupported command ,', "unexpected `,'");
      }
      this.at += 1;
      this.skipBlanks();
      end = this.#endAddress();
      if (!end) {
        this.fail('no address after comma', "unexpected `,'");
      }
    }
    if (this.gnu && start?.kind === 'line' && start.line === 0 && end?.kind !== 'match') {
      this.at += 1;
      this.fail('', 'invalid usage of line address 0');
    }
    this.skipBlanks();
    let negated = false;
    while (this.text[this.at] === '!') {
      negated = true;
      this.at += 1;
      this.skipBlanks();
    }
    const name = this.text[this.at];
    if (name === undefined || name === '\n') this.fail('missing command', 'missing command');
    this.at += 1;
    const one = (names: string): boolean => names.includes(name) && end !== undefined;
    if (one(this.gnu ? '=:}qQrR'.replace(/[=r]/g, '') : 'air')) {
      this.fail(`command '${name}' uses only one address`, 'command only uses one address');
    }
    const draft: Draft = { start, end, negated, action: { name: '}' } };
    this.#commands.push(draft);
    draft.action = this.#action(name, draft);
  }

  #address(): Address | undefined {
    const text = this.text;
    const char = text[this.at];
    if (char === undefined) return undefined;
    if (char >= '0' && char <= '9') {
      const line = this.number();
      if (this.gnu && text[this.at] === '~') {
        this.at += 1;
        return { kind: 'step', first: line, step: this.number() };
      }
      return { kind: 'line', line };
    }
    if (char === '$') {
      this.at += 1;
      return { kind: 'last' };
    }
    if (char !== '/' && char !== '\\') return undefined;
    this.at += char === '\\' ? 2 : 1;
    const delimiter = text[this.at - 1] as string;
    const pattern = this.delimited(delimiter, true, 'unterminated address regex');
    const flags = { ignoreCase: false, lines: false };
    while (this.gnu && (text[this.at] === 'I' || text[this.at] === 'M')) {
      if (text[this.at] === 'I') flags.ignoreCase = true;
      else flags.lines = true;
      this.at += 1;
    }
    return { kind: 'match', regex: this.#regex(pattern, delimiter, flags) };
  }

  #endAddress(): EndAddress | undefined {
    const char = this.text[this.at];
    const digit = /\d/.test(this.text[this.at + 1] ?? '');
    if (char === '+' && digit) {
      this.at += 1;
      return { kind: 'more', count: this.number() };
    }
    if (char === '~' && digit && this.gnu) {
      this.at += 1;
      return { kind: 'multiple', of: this.number() };
    }
    return this.#address();
  }

  #regex(pattern: string, delimiter: string, flags: { ignoreCase: boolean; lines: boolean }): Regex | undefined {
    if (pattern === '') return undefined;
    const source = regexText(pattern, delimiter, this.gnu);
    try {
      return compileRegex(source, {
        extended: this.#options.extended,
        ignoreCase: flags.ignoreCase,
        anchorsAtLines: flags.lines,
        strictParentheses: this.gnu,
        lenientStar: this.gnu,
      });
    } catch (error) {
      if (!(error instanceof RegexError)) throw error;
      return this.fail(this.#options.sayBad(textOf(source), error), error.message);
    }
  }

  #action(name: string, draft: Draft): Action {
    switch (name) {
      case '{':
        this.#open.push(this.#commands.length - 1);
        return { name: '{', end: -1 };
      case '}': {
        const open = this.#open.pop();
        if (open === undefined) {
          if (this.gnu) this.fail('', "unexpected `}'");
        } else (this.#commands[open] as Draft).action = { name: '{', end: this.#commands.length - 1 };
        if (this.gnu && draft.start) this.fail('', "} doesn't want any addresses");
        this.endOfCommand();
        return { name: '}' };
      }
      case '=':
      case 'd':
      case 'D':
      case 'g':
      case 'G':
      case 'h':
      case 'H':
      case 'n':
      case 'N':
      case 'p':
      case 'P':
      case 'x':
        this.endOfCommand();
        return { name };
      case 'a':
      case 'i':
      case 'c':
        return { name, text: this.#insertedText() };
      case ':': {
        if (this.gnu && draft.start) this.fail('', ": doesn't want any addresses");
        const label = this.label();
        if (label === '' && this.gnu) this.fail('', '":" lacks a label');
        return { name: ':', label } as Action;
      }
      case 'b':
      case 't':
      case 'T':
        return { name, label: this.label(), target: Infinity };
      case 'r':
      case 'w':
        return { name, file: this.#fileName(name === 'w') };
      case 's':
        return { name: 's', substitution: this.#substitution() };
      case 'y':
        return { name: 'y', map: this.#transliteration() };
      case 'q':
        return { name: 'q', status: this.gnu ? (this.optionalNumber() ?? 0) : 0 };
      case 'l':
        return { name: 'l', width: this.gnu ? this.optionalNumber() : 0 };
    }
    if (this.gnu) {
      switch (name) {
        case 'Q':
          return { name: 'Q', status: this.optionalNumber() ?? 0 };
        case 'R':
        case 'W':
          return { name, file: this.#fileName(name === 'W') };
        case 'z':
        case 'F':
          this.endOfCommand();
          return { name };
        case 'e': {
          this.skipBlanks();
          const start = this.at;
          this.skipLine();
          return { name: 'e', command: textOf(this.text.slice(start, this.at)) };
        }
      }
    }
    return this.fail(`unsupported command ${name}`, `unknown command: \`${name}'`);
  }

  #fileName(writes: boolean): string {
    this.skipBlanks();
    const start = this.at;
    this.skipLine();
    const name = textOf(this.text.slice(start, this.at));
    if (name === '') this.fail('empty filename', 'missing filename in r/R/w/W commands');
    if (writes && !this.#outputs.includes(name)) this.#outputs.push(name);
    return name;
  }

  /** Behind a, i, c: to the end of a line that does not end with a backslash. */
  #insertedText(): ByteText {
    const text = this.text;
    this.skipBlanks();
    if (text[this.at] === undefined || (this.gnu && text[this.at] === '\n')) {
      if (this.gnu) this.fail('', "expected \\ after `a', `c' or `i'");
      return '\n';
    }
    if (text[this.at] === '\\') {
      this.at += 1;
      if (this.gnu && /^[ \t]+\n/.test(text.slice(this.at))) this.skipBlanks();
      if (text[this.at] === '\n') this.at += 1;
      else if (this.gnu && text[this.at] === undefined) this.fail('', "expected \\ after `a', `c' or `i'");
    } else if (text[this.at] === '\n') this.at += 1;
    let out = '';
    for (; this.at < text.length && text[this.at] !== '\n'; this.at++) {
      if (text[this.at] !== '\\') {
        out += text[this.at];
        continue;
      }
      this.at += 1;
      const next = text[this.at];
      if (next === undefined) break;
      out += next === 't' ? '\t' : next === 'n' && !this.gnu ? '\n' : next;
    }
    return `${out}\n`;
  }

  #substitution(): Substitution {
    const text = this.text;
    const delimiter = text[this.at];
    const unterminated = "unterminated `s' command";
    if (delimiter === undefined || delimiter === '\n') {
      this.fail('bad format in substitution expression', unterminated);
    }
    this.at += 1;
    const pattern = this.delimited(delimiter, true, unterminated);
    const replacement = parseReplacement(this.delimited(delimiter, false, unterminated), delimiter, this.gnu);
    const flags = { ignoreCase: false, lines: false };
    let global = false;
    let which = 0;
    let print = 0;
    let evaluate = false;
    let file: string | undefined;
    for (;;) {
      const flag = text[this.at];
      if (flag === undefined || flag === '\n' || flag === ';' || flag === '}' || flag === '#') break;
      if (flag >= '0' && flag <= '9') {
        if (which > 0 && this.gnu) this.fail('', "multiple number options to `s' command");
        which = this.number();
        if (which === 0 && this.gnu) this.fail('', "number option to `s' command may not be zero");
        if (!this.gnu) global = which === 0;
        continue;
      }
      this.at += 1;
      if (flag === 'g') {
        if (global && this.gnu) this.fail('', "multiple `g' options to `s' command");
        global = true;
        if (!this.gnu) which = 0;
      } else if (flag === 'p') {
        if (print > 0 && this.gnu) this.fail('', "multiple `p' options to `s' command");
        print += 1;
      } else if (flag === 'i' || flag === 'I') flags.ignoreCase = true;
      else if ((flag === 'm' || flag === 'M') && this.gnu) flags.lines = true;
      else if (flag === 'e' && this.gnu) evaluate = true;
      else if (flag === 'w') {
        file = this.#fileName(true);
        break;
      } else if (!/[^\S\n]/.test(flag) || (this.gnu && flag === '\r')) {
        this.fail('bad option in substitution expression', "unknown option to `s'");
      }
    }
    const regex = this.#regex(pattern, delimiter, flags);
    const highest = Math.max(0, ...replacement.map((part) => (part.kind === 'group' ? part.index : 0)));
    if (this.gnu && regex && highest > regex.groups) {
      this.fail('', `invalid reference \\${highest} on \`s' command's RHS`);
    }
    return { regex, replacement, global, which: Math.max(1, which), print, evaluate, file };
  }

  #transliteration(): ReadonlyMap<string, string> {
    const delimiter = this.text[this.at];
    const unterminated = "unterminated `y' command";
    if (delimiter === undefined || delimiter === '\n') {
      this.fail('bad format in substitution expression', unterminated);
    }
    this.at += 1;
    const plain = (text: string): string =>
      text.replace(/\\([\s\S])/g, (whole, char: string) =>
        char === 'n' ? '\n' : char === 't' ? '\t' : char === '\\' || char === delimiter ? char : whole,
      );
    const from = plain(this.delimited(delimiter, false, unterminated));
    const to = plain(this.delimited(delimiter, false, unterminated));
    if (this.gnu && from.length !== to.length) this.fail('', "strings for `y' command are different lengths");
    this.endOfCommand();
    const map = new Map<string, string>();
    for (let index = 0; index < Math.min(from.length, to.length); index++) {
      if (!map.has(from[index] as string)) map.set(from[index] as string, to[index] as string);
    }
    return map;
  }
}
