type Width = readonly [least: number, most: number];

/** How many characters a JavaScript pattern of regex-syntax.ts matches, at least and at most. Back references count as any number. */
export function patternWidth(source: string): Width {
  let at = 0;
  const atom = (): Width => {
    const char = source[at++] as string;
    if (char === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return [1, 1];
    }
    if (char === '\\') {
      const next = source[at++] as string;
      if ('bB'.includes(next)) return [0, 0];
      if (/[1-9]/.test(next)) {
        while (/\d/.test(source[at] ?? '')) at++;
        return [0, Number.POSITIVE_INFINITY];
      }
      const rest = /^(?:u\{[^}]*\}|p\{[^}]*\}|P\{[^}]*\}|x..)/.exec(source.slice(at - 1));
      if (rest) at += rest[0].length - 1;
      return [1, 1];
    }
    if (char === '(') {
      const opening = /^\?(?:<?[=!]|[a-z-]*:)/.exec(source.slice(at))?.[0] ?? '';
      at += opening.length;
      const inside = choices();
      at++;
      return /[=!]$/.test(opening) ? [0, 0] : inside;
    }
    return char === '^' || char === '$' ? [0, 0] : [1, 1];
  };
  const choices = (): Width => {
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    let [low, high] = [0, 0];
    const close = (): void => {
      least = Math.min(least, low);
      most = Math.max(most, high);
      [low, high] = [0, 0];
    };
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        close();
        continue;
      }
      const [a, b] = atom();
      const repeat = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
      at += repeat?.[0].length ?? 0;
      let [from, to] = [1, 1];
      if (repeat?.[1] !== undefined) {
        from = Number(repeat[1]);
        to = repeat[3] !== '' ? Number(repeat[3]) : repeat[2] === ',' ? Number.POSITIVE_INFINITY : from;
      } else if (repeat) {
        from = repeat[0].startsWith('+') ? 1 : 0;
        to = repeat[0].startsWith('?') ? 1 : Number.POSITIVE_INFINITY;
      }
      low += a * from;
      high += b === 0 ? 0 : b * to;
    }
    close();
    return [least, most];
  };
  return choices();
}
