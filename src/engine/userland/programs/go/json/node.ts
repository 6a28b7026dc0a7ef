/** A JSON value of a text that is known to be valid, with where it stands: UTF-16 units of the decoded text. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonNode])[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }
);

/** Thrown for what is no JSON; Go's own words for it come from elsewhere. */
export class NoJson extends Error {}

/** The value that begins at a place, blanks before it left out. */
export function readJson(text: string, from = 0): JsonNode {
  let at = from;
  const blank = (): void => {
    while (/[ \t\r\n]/.test(text[at] ?? 'x')) at++;
  };
  const take = (char: string): boolean => {
    blank();
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const need = (found: boolean): void => {
    if (!found) throw new NoJson();
  };
  const string = (): string => {
    const start = at;
    at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new NoJson();
    }
  };
  const value = (): JsonNode => {
    blank();
    const start = at;
    const char = text[at];
    if (char === '{') {
      at++;
      const entries: [string, JsonNode][] = [];
      if (!take('}')) {
        do {
          blank();
          need(text[at] === '"');
          const key = string();
          need(take(':'));
          entries.push([key, value()]);
        } while (take(','));
        need(take('}'));
      }
      return { kind: 'object', entries, start, end: at };
    }
    if (char === '[') {
      at++;
      const items: JsonNode[] = [];
      if (!take(']')) {
        do items.push(value());
        while (take(','));
        need(take(']'));
      }
      return { kind: 'array', items, start, end: at };
    }
    if (char === '"') return { kind: 'string', value: string(), start, end: at };
    const [word = ''] = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(text.slice(at)) ?? [];
    need(word !== '');
    at += word.length;
    if (word === 'null') return { kind: 'null', start, end: at };
    if (word === 'true' || word === 'false') return { kind: 'bool', value: word === 'true', start, end: at };
    return { kind: 'number', text: word, start, end: at };
  };
  return value();
}
