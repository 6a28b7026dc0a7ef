/** A directive as written, with its block's directives where it has one. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  /** Undefined without a block. */
  readonly block: readonly Directive[] | undefined;
  /** Where it ends, for messages: ` in /etc/nginx/nginx.conf:12`, or ` in command line`. */
  readonly where: string;
}

/** What is wrong with a configuration, in nginx's words with the place. */
export class ConfigError extends Error {
  readonly level: 'emerg' | 'warn';

  constructor(message: string, where = '') {
    super(message + where);
    this.name = 'ConfigError';
    this.level = 'emerg';
  }
}

/** A failure that stands in the configuration's own log and on standard error already. */
export class AlreadyTold extends ConfigError {}

type Token =
  | { readonly kind: 'word'; readonly text: string; readonly line: number }
  | { readonly kind: ';' | '{' | '}' | 'end'; readonly line: number };

/** Quotes, escapes and comments as ngx_conf_read_token reads them. */
function* tokens(text: string, place: (line: number) => string): Generator<Token, void, undefined> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const c = text[at] as string;
    if (c === '\n') line++;
    if (/\s/.test(c)) {
      at++;
    } else if (c === '#') {
      while (at < text.length && text[at] !== '\n') at++;
    } else if (c === ';' || c === '{' || c === '}') {
      yield { kind: c, line };
      at++;
    } else if (c === '"' || c === "'") {
      let word = '';
      at++;
      while (at < text.length && text[at] !== c) {
        const [piece, length] = readCharacter(text, at);
        if (piece.includes('\n')) line++;
        word += piece;
        at += length;
      }
      if (at >= text.length) {
        // An open quote is an open directive.
        yield { kind: 'word', text: word, line };
        break;
      }
      at++;
      const next = text[at] ?? '\n';
      if (!/[\s;{)]/.test(next)) throw new ConfigError(`unexpected "${next}"`, place(line));
      yield { kind: 'word', text: word, line };
    } else {
      let word = '';
      while (at < text.length && !/[\s;{]/.test(text[at] as string)) {
        // ${name} within a word is no block.
        if (text[at] === '$' && text[at + 1] === '{') {
          const end = text.indexOf('}', at);
          const stop = end < 0 ? text.length : end + 1;
          word += text.slice(at, stop);
          at = stop;
          continue;
        }
        const [piece, length] = readCharacter(text, at);
        word += piece;
        at += length;
      }
      yield { kind: 'word', text: word, line };
    }
  }
  yield { kind: 'end', line };
}

/** `\"`, `\'`, `\\`, `\t`, `\r`, `\n` lose their backslash; before anything else it stays. */
function readCharacter(text: string, at: number): readonly [piece: string, length: number] {
  const c = text[at] as string;
  if (c !== '\\') return [c, 1];
  const next = text[at + 1] ?? '';
  const control = { t: '\t', r: '\r', n: '\n' }[next];
  if (control !== undefined) return [control, 2];
  return next === '"' || next === "'" || next === '\\' ? [next, 2] : [c + next, 1 + next.length];
}

/** What the reader asks before it goes on behind a directive: see directives.ts. Throws ConfigError. */
export type Check = (
  directive: Omit<Directive, 'block'>,
  hasBlock: boolean,
  context: string,
  /** What stands before it in the same block. */
  before: readonly Directive[],
) => void;

export interface SyntaxOptions {
  /** `/etc/nginx/nginx.conf`; undefined for `-g`. */
  readonly file: string | undefined;
  readonly context: string;
  readonly check: Check;
  /** The directives that `include` stands for, read in the same context. */
  include(pattern: string, where: string, context: string, before: readonly Directive[]): readonly Directive[];
  /** What stands in front of an included text in the same block. */
  readonly before?: readonly Directive[];
}

/** Reads a configuration text. Each directive is checked as it is read, so that the first fault from above is the one told. */
export function parseConfig(text: string, options: SyntaxOptions): readonly Directive[] {
  const place = (line: number): string =>
    options.file === undefined ? ' in command line' : ` in ${options.file}:${line}`;
  const source = tokens(text, place);
  const next = (): Token => source.next().value ?? { kind: 'end', line: 0 };

  const block = (context: string, nested: boolean): readonly Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (;;) {
      const token = next();
      if (token.kind === 'word') {
        words.push(token.text);
        continue;
      }
      const where = place(token.line);
      if (token.kind === 'end') {
        if (words.length > 0)
          throw new ConfigError(
            options.file === undefined
              ? 'unexpected end of parameter, expecting ";"'
              : 'unexpected end of file, expecting ";" or "}"',
            where,
          );
        if (nested) throw new ConfigError('unexpected end of file, expecting "}"', where);
        return found;
      }
      if (token.kind === '}') {
        if (words.length > 0 || !nested) throw new ConfigError('unexpected "}"', where);
        return found;
      }
      const [name, ...args] = words;
      if (name === undefined) throw new ConfigError(`unexpected "${token.kind}"`, where);
      words = [];
      const hasBlock = token.kind === '{';
      // The lines of a `types` or `map` block are data, whatever they are called.
      if (context !== 'types' && context !== 'map' && context !== 'geo')
        options.check({ name, args, where }, hasBlock, context, nested ? found : [...(options.before ?? []), ...found]);
      if (name === 'include' && !hasBlock) found.push(...options.include(args[0] ?? '', where, context, found));
      else found.push({ name, args, where, block: hasBlock ? block(contextIn(name, context), true) : undefined });
    }
  };
  return block(options.context, false);
}

function contextIn(name: string, outside: string): string {
  if (name === 'if') return outside === 'location' || outside === 'location-if' ? 'location-if' : 'server-if';
  return name;
}
