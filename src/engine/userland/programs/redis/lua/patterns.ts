import { LuaTable, type LuaValue, toText } from './values.ts';

const CLASSES: Readonly<Record<string, string>> = {
  a: 'A-Za-z',
  d: '0-9',
  l: 'a-z',
  s: '\\s',
  u: 'A-Z',
  w: 'A-Za-z0-9',
  x: '0-9A-Fa-f',
  p: '!-\\/:-@\\[-`{-~',
  c: '\\x00-\\x1f',
};

/** A pattern of Lua's as the host's regular expression: its classes, its lazy `-`. */
function expression(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern[i] as string;
    if (letter === '%') {
      const next = pattern[++i] ?? '';
      const lower = CLASSES[next.toLowerCase()];
      source +=
        lower === undefined
          ? next.replace(/[^A-Za-z0-9]/, '\\$&')
          : next === next.toLowerCase()
            ? `[${lower}]`
            : `[^${lower}]`;
    } else if (letter === '[') {
      let end = i + 1;
      if (pattern[end] === '^') end++;
      if (pattern[end] === ']') end++;
      while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '%' ? 2 : 1;
      const inner = pattern
        .slice(i + 1, end)
        .replace(/%(.)/g, (_, next: string) => CLASSES[next.toLowerCase()] ?? `\\${next}`)
        .replace(/\[/g, '\\[');
      source += `[${inner}]`;
      i = end;
    } else if (letter === '-') source += '*?';
    else if (letter === '^' && i > 0) source += '\\^';
    else if (letter === '$' && i < pattern.length - 1) source += '\\$';
    else if (letter === '.') source += '[\\s\\S]';
    else if (/[{}|\\/]/.test(letter)) source += `\\${letter}`;
    else source += letter;
  }
  return new RegExp(source, 'g');
}

export interface Found {
  readonly from: number;
  readonly to: number;
  readonly captures: readonly LuaValue[];
}

export function findPattern(text: string, pattern: string, start: number): Found | undefined {
  const regex = expression(pattern);
  if (pattern.startsWith('^')) {
    const found = regex.exec(text.slice(start));
    return found ? { from: start, to: start + found[0].length, captures: found.slice(1) } : undefined;
  }
  regex.lastIndex = start;
  const found = regex.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, captures: found.slice(1) } : undefined;
}

export function gmatch(text: string, pattern: string): () => readonly LuaValue[] {
  const all = [...text.matchAll(expression(pattern))];
  let at = 0;
  return () => {
    const found = all[at++];
    if (!found) return [undefined];
    return found.length > 1 ? found.slice(1) : [found[0]];
  };
}

/** `string.gsub`: by a text with `%1`, a table, or a function. */
export function gsub(text: string, pattern: string, by: LuaValue, most: number): readonly LuaValue[] {
  let count = 0;
  const changed = text.replace(expression(pattern), (whole: string, ...rest: readonly unknown[]) => {
    if (count >= most) return whole;
    count++;
    const captures = rest.slice(
      0,
      rest.findIndex((each) => typeof each === 'number'),
    ) as readonly string[];
    const first = captures[0] ?? whole;
    let value: LuaValue;
    if (typeof by === 'function') value = by(...(captures.length > 0 ? captures : [whole]))[0];
    else if (by instanceof LuaTable) value = by.get(first);
    else
      value = toText(by).replace(/%(.)/g, (_, place: string) =>
        place === '0' ? whole : /\d/.test(place) ? (captures[Number(place) - 1] ?? whole) : place,
      );
    return value === undefined || value === false ? whole : toText(value);
  });
  return [changed, count];
}
