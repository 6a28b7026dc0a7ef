/** What is open at the end of some text: the sign in psql's second prompt. */
export type Open = '' | '-' | "'" | '"' | '(' | '$' | '*';

/** Collects lines until a statement is whole: up to a semicolon outside of quotes, comments and parentheses. */
export class StatementSplitter {
  #buffer = '';

  get isEmpty(): boolean {
    return this.#buffer.trim() === '';
  }

  get open(): Open {
    return this.#scan().open;
  }

  clear(): string {
    const text = this.#buffer;
    this.#buffer = '';
    return text;
  }

  push(text: string): void {
    this.#buffer += text;
  }

  /** The next whole statement, with its semicolon; undefined when there is none. */
  next(): string | undefined {
    const { end } = this.#scan();
    if (end === undefined) return undefined;
    const statement = this.#buffer.slice(0, end + 1).replace(/^\s+/, '');
    this.#buffer = this.#buffer.slice(end + 1).replace(/^[ \t]*\n/, '');
    return statement;
  }

  #scan(): { readonly end: number | undefined; readonly open: Open } {
    const text = this.#buffer;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
      const letter = text[i] as string;
      if (letter === "'" || letter === '"') {
        const close = text.indexOf(letter, i + 1);
        if (close < 0) return { end: undefined, open: letter };
        i = close;
      } else if (text.startsWith('--', i)) {
        const line = text.indexOf('\n', i);
        if (line < 0) break;
        i = line;
      } else if (text.startsWith('/*', i)) {
        const close = text.indexOf('*/', i + 2);
        if (close < 0) return { end: undefined, open: '*' };
        i = close + 1;
      } else if (letter === '$') {
        const mark = /^\$\w*\$/.exec(text.slice(i))?.[0];
        if (mark === undefined) continue;
        const close = text.indexOf(mark, i + mark.length);
        if (close < 0) return { end: undefined, open: '$' };
        i = close + mark.length - 1;
      } else if (letter === '(') depth++;
      else if (letter === ')') depth = Math.max(0, depth - 1);
      else if (letter === ';' && depth === 0) return { end: i, open: '' };
    }
    return { end: undefined, open: depth > 0 ? '(' : text.trim() === '' ? '' : '-' };
  }
}

/** Puts psql's variables in: `:name`, `:'name'` as a literal, `:"name"` as an identifier. */
export function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /'(?:[^']|'')*'|::|:(?:(\w+)|'(\w+)'|"(\w+)")/g,
    (whole, plain?: string, literal?: string, identifier?: string) => {
      const name = plain ?? literal ?? identifier;
      const value = name === undefined ? undefined : variables.get(name);
      if (value === undefined) return whole;
      if (literal !== undefined) return `'${value.replaceAll("'", "''")}'`;
      return identifier === undefined ? value : `"${value.replaceAll('"', '""')}"`;
    },
  );
}
