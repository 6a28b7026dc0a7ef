const LIMIT = 100_000;

/** Brace expansion of a word's source text, quotes and substitutions left whole: `a{b,c}` is `ab ac`, `{1..3}` is `1 2 3`. */
export function expandBraces(text: string): readonly string[] {
  for (let open = 0; open < text.length; open++) {
    open = skipQuoted(text, open);
    if (text[open] !== '{' || text[open - 1] === '$') continue;
    const group = readGroup(text, open);
    if (!group) continue;
    const before = text.slice(0, open);
    const after = expandBraces(text.slice(group.end + 1));
    const middle =
      group.items.length > 1
        ? group.items.flatMap((item) => [...expandBraces(item)])
        : sequence(group.items[0] as string);
    if (!middle) continue;
    const out: string[] = [];
    for (const item of middle) for (const tail of after) if (out.length < LIMIT) out.push(before + item + tail);
    return out;
  }
  return [text];
}

/** Items between a brace and its partner, or undefined when it has none or holds just one item that is no sequence. */
function readGroup(
  text: string,
  open: number,
): { readonly items: readonly string[]; readonly end: number } | undefined {
  const items: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < text.length; at++) {
    at = skipQuoted(text, at);
    const char = text[at];
    if (char === '{' && text[at - 1] === '$') {
      at = matching(text, at, '{', '}');
      if (at < 0) return undefined;
    } else if (char === '{') depth++;
    else if (char === '}') {
      depth--;
      if (depth > 0) continue;
      items.push(text.slice(from, at));
      return items.length > 1 || sequence(items[0] as string) ? { items, end: at } : undefined;
    } else if (char === ',' && depth === 1) {
      items.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return undefined;
}

/** The offset itself, or that of the first character after quotes, escapes and `$(…)` beginning there. */
function skipQuoted(text: string, start: number): number {
  let at = start;
  for (;;) {
    const char = text[at];
    if (char === '\\') at += 2;
    else if (char === "'" || char === '"' || char === '`') {
      let close = at + 1;
      while (close < text.length && text[close] !== char) close += char !== "'" && text[close] === '\\' ? 2 : 1;
      at = close + 1;
    } else if (char === '$' && text[at + 1] === '(') {
      const close = matching(text, at + 1, '(', ')');
      if (close < 0) return text.length;
      at = close + 1;
    } else return at;
  }
}

function matching(text: string, open: number, left: string, right: string): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === "'" && left === '(') at = Math.max(at, text.indexOf("'", at + 1));
    else if (text[at] === left) depth++;
    else if (text[at] === right && --depth === 0) return at;
  }
  return -1;
}

/** `1..5`, `a..e`, `01..10..3`; undefined for anything else. */
function sequence(body: string): readonly string[] | undefined {
  const numbers = /^([-+]?\d+)\.\.([-+]?\d+)(?:\.\.([-+]?\d+))?$/.exec(body);
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.([-+]?\d+))?$/.exec(body);
  if (!numbers && !letters) return undefined;
  const [, first = '', last = '', by] = (numbers ?? letters) as RegExpExecArray;
  const from = numbers ? Number(first) : first.charCodeAt(0);
  const to = numbers ? Number(last) : last.charCodeAt(0);
  const step = Math.abs(Number(by ?? 1)) || 1;
  const width = numbers && /^[-+]?0\d|^[-+]?\d+\.\.[-+]?0\d/.test(body) ? Math.max(first.length, last.length) : 0;
  const out: string[] = [];
  for (let value = from; from <= to ? value <= to : value >= to; value += from <= to ? step : -step) {
    if (out.length >= LIMIT) break;
    if (!numbers) out.push(String.fromCharCode(value));
    else out.push(value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0'));
  }
  return out;
}
