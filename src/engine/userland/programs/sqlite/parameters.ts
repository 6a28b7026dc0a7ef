/** A placeholder of a statement: where it stands, and its name with the sign before it. */
export interface Place {
  readonly at: number;
  readonly text: string;
}

const TOKEN =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(\?\d*|[:@$][A-Za-z_0-9]+)|[A-Za-z_0-9$]+/g;

/** The placeholders of a statement, in their order. */
export function placeholders(sql: string): Place[] {
  return [...sql.matchAll(TOKEN)].flatMap((found) =>
    found[1] === undefined ? [] : [{ at: found.index, text: found[1] }],
  );
}

/** The first words of a statement, in capitals, without comments. */
export function words(sql: string): string[] {
  const plain = sql.replace(/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  return (plain.match(/[A-Za-z]+/g) ?? []).slice(0, 3).map((word) => word.toUpperCase());
}

/** A parameter of a statement. */
export interface Parameter {
  /** As values are bound to it, from 1. */
  readonly number: number;
  /** With its sign; `?` where it has no name. */
  readonly name: string;
  /** Where it stands in the text. */
  readonly places: readonly number[];
}

/**
 * The parameters of a statement, numbered as SQLite does (lang_expr, "Parameters"): `?7` is the seventh, a name that has
 * come before is the same one again, and all else is one more than the highest so far.
 */
export function parametersOf(text: string): Parameter[] {
  const found = new Map<number, { number: number; name: string; places: number[] }>();
  const byName = new Map<string, number>();
  let highest = 0;
  for (const { at, text: name } of placeholders(text)) {
    const number = /^\?\d/.test(name)
      ? Number(name.slice(1))
      : ((name === '?' ? undefined : byName.get(name)) ?? highest + 1);
    highest = Math.max(highest, number);
    byName.set(name, number);
    const one = found.get(number) ?? { number, name, places: [] };
    one.places.push(at);
    found.set(number, one);
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}
