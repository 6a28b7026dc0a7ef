/** What is open at the end of some text: the sign in psql's second prompt. */
export type Open = '' | '-' | "'" | '"' | '(' | '$' | '*';

/** What comes next in the text that was pushed. */
export type Part =
  /** A whole statement, with its semicolon. */
  | { readonly kind: 'statement'; readonly text: string }
  /** A backslash command; `buffer` is what stands before it. The command's text goes to the end of its line. */
  | { readonly kind: 'command'; readonly text: string; readonly buffer: string };

/** Collects lines until a statement is whole: up to a semicolon outside of quotes, comments and parentheses (psqlscan.l). */
export class StatementSplitter {
  #buffer = '';

  get isEmpty(): boolean {
    return this.#buffer.trim() === '';
  }

  get open(): Open {
    return this.#scan().open;
  }

  /** The query buffer. */
  get text(): string {
    return this.#buffer.replace(/\n$/, '');
  }

  clear(): string {
    const text = this.#buffer;
    this.#buffer = '';
    return text;
  }

  push(text: string): void {
    this.#buffer += text;
  }

  /** The next whole part; undefined when there is none. What follows a command on its line is part of it. */
  next(): Part | undefined {
    // Blanks and comments in front of a statement are no part of it.
    this.#buffer = this.#buffer.replace(/^(?:\s+|--[^\n]*(?:\n|$))+/, '');
    const { end, isCommand } = this.#scan();
    if (end === undefined) return undefined;
    if (isCommand) {
      const line = this.#buffer.indexOf('\n', end);
      const text = this.#buffer.slice(end, line < 0 ? undefined : line);
      const buffer = this.#buffer.slice(0, end);
      // A line that holds a command alone is no part of the query.
      const rest = line < 0 ? '' : this.#buffer.slice(line + 1);
      this.#buffer = buffer + rest;
      return { kind: 'command', text, buffer };
    }
    const text = this.#buffer.slice(0, end + 1).replaceAll('\\;', ';');
    this.#buffer = this.#buffer.slice(end + 1).replace(/^[ \t]*\n/, '');
    return { kind: 'statement', text };
  }

  #scan(): { readonly end: number | undefined; readonly open: Open; readonly isCommand: boolean } {
    const text = this.#buffer;
    let depth = 0;
    const found = (end: number | undefined, open: Open, isCommand = false) => ({ end, open, isCommand });
    for (let i = 0; i < text.length; i++) {
      const letter = text[i] as string;
      if (letter === "'" || letter === '"') {
        const escapes = letter === "'" && /(?:^|[^\w])[eE]$/.test(text.slice(Math.max(0, i - 2), i));
        const close = closing(text, i + 1, letter, escapes);
        if (close < 0) return found(undefined, letter);
        i = close;
      } else if (text.startsWith('--', i)) {
        const line = text.indexOf('\n', i);
        if (line < 0) break;
        i = line;
      } else if (text.startsWith('/*', i)) {
        const close = text.indexOf('*/', i + 2);
        if (close < 0) return found(undefined, '*');
        i = close + 1;
      } else if (letter === '$' && !/\w/.test(text[i - 1] ?? '')) {
        const mark = /^\$(?:[A-Za-z_]\w*)?\$/.exec(text.slice(i))?.[0];
        if (mark === undefined) continue;
        const close = text.indexOf(mark, i + mark.length);
        if (close < 0) return found(undefined, '$');
        i = close + mark.length - 1;
      } else if (letter === '\\') {
        if (text[i + 1] === ';') i++;
        else return found(i, '', true);
      } else if (letter === '(') depth++;
      else if (letter === ')') depth = Math.max(0, depth - 1);
      else if (letter === ';' && depth === 0) return found(i, '');
    }
    return found(undefined, depth > 0 ? '(' : text.trim() === '' ? '' : '-');
  }
}

function closing(text: string, from: number, quote: string, escapes: boolean): number {
  for (let i = from; i < text.length; i++) {
    if (escapes && text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}

/** Puts psql's variables in: `:name`, `:'name'` as a literal, `:"name"` as an identifier, `:{?name}` whether it is set. */
export function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|::|:=|:(?:(\w+)|'(\w+)'|"(\w+)"|\{\?(\w+)\})/g,
    (whole, _tag?: string, plain?: string, literal?: string, identifier?: string, asked?: string) => {
      if (asked !== undefined) return variables.has(asked) ? 'TRUE' : 'FALSE';
      const name = plain ?? literal ?? identifier;
      const value = name === undefined ? undefined : variables.get(name);
      if (value === undefined) return whole;
      if (literal !== undefined) return `'${value.replaceAll("'", "''")}'`;
      return identifier === undefined ? value : `"${value.replaceAll('"', '""')}"`;
    },
  );
}
