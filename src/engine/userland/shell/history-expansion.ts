/** bash's `!!`, `!n`, `!-n`, `!text`, `!?text?`, `!$`, `!*`, `!^`, and `^old^new`. Single quotes protect; an error names the event. */
export function expandHistory(
  history: readonly string[],
  line: string,
): { readonly text: string; readonly error?: string } {
  const quick = /^\^([^^]*)\^([^^]*)\^?$/.exec(line);
  if (quick) {
    const last = history.at(-1);
    if (last === undefined || !last.includes(quick[1] as string))
      return { text: line, error: `:s${line}: substitution failed` };
    return { text: last.replace(quick[1] as string, () => quick[2] as string) };
  }
  let out = '';
  let single = false;
  let double = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string;
    if (char === '\\' && !single) {
      out += line.slice(at, at + 2);
      at++;
      continue;
    }
    if (char === "'" && !double) single = !single;
    if (char === '"' && !single) double = !double;
    if (char !== '!' || single || /^[\s=(]|^$/.test(line.slice(at + 1, at + 2)) || (double && line[at + 1] === '"')) {
      out += char;
      continue;
    }
    const rest = line.slice(at + 1);
    const event = /^(?:(!)|(-?\d+)|\?([^?\n]*)\??|([$*^])|([^\s:;&|<>()"'$*^!]+))/.exec(rest);
    if (!event) {
      out += char;
      continue;
    }
    let found: string | undefined;
    let word = event[4];
    if (event[1] || event[4]) found = history.at(-1);
    else if (event[2] !== undefined)
      found = Number(event[2]) < 0 ? history.at(Number(event[2])) : history[Number(event[2]) - 1];
    else if (event[3] !== undefined) found = [...history].reverse().find((entry) => entry.includes(event[3] as string));
    else found = [...history].reverse().find((entry) => entry.startsWith(event[5] as string));
    if (found === undefined) return { text: line, error: `!${event[0]}: event not found` };
    let length = event[0].length;
    const designator = /^:?([$*^])|^:(\d+)/.exec(rest.slice(length));
    if (word === undefined && designator) {
      word = designator[1] ?? designator[2];
      length += designator[0].length;
    }
    const words = found.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
    out +=
      word === undefined
        ? found
        : word === '$'
          ? (words.at(-1) ?? '')
          : word === '*'
            ? words.slice(1).join(' ')
            : word === '^'
              ? (words[1] ?? '')
              : (words[Number(word)] ?? '');
    at += length;
  }
  return { text: out };
}
