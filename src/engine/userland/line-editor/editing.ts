import type { Key } from './keys.ts';

/** The line being edited. `killed` is what Ctrl-Y brings back; `killing` joins kills in a row. `chars` is changed in place by typing at its end. */
export interface Line {
  readonly chars: string[];
  readonly cursor: number;
  readonly killed: string;
  readonly killing: boolean;
}

/** What an editing key makes of a line. Keys that mean nothing leave it. */
export function editKey(line: Line, key: Key): Line {
  const still: Line = { ...line, killing: false };
  const { chars, cursor } = line;
  switch (key.kind) {
    case 'text':
      if (cursor === chars.length) {
        chars.push(key.text);
        return { ...still, cursor: cursor + 1 };
      }
      return { ...still, chars: [...chars.slice(0, cursor), key.text, ...chars.slice(cursor)], cursor: cursor + 1 };
    case 'named':
      switch (key.name) {
        case 'left':
          return { ...still, cursor: Math.max(0, cursor - 1) };
        case 'right':
          return { ...still, cursor: Math.min(chars.length, cursor + 1) };
        case 'home':
          return { ...still, cursor: 0 };
        case 'end':
          return { ...still, cursor: chars.length };
        case 'word-left':
          return { ...still, cursor: wordLeft(chars, cursor) };
        case 'word-right':
          return { ...still, cursor: wordRight(chars, cursor) };
        case 'backspace':
          return cursor === 0
            ? still
            : { ...still, chars: [...chars.slice(0, cursor - 1), ...chars.slice(cursor)], cursor: cursor - 1 };
        case 'delete':
          return { ...still, chars: [...chars.slice(0, cursor), ...chars.slice(cursor + 1)] };
        default:
          return still;
      }
    case 'control':
      switch (key.letter) {
        case 'A':
          return { ...still, cursor: 0 };
        case 'E':
          return { ...still, cursor: chars.length };
        case 'B':
          return { ...still, cursor: Math.max(0, cursor - 1) };
        case 'F':
          return { ...still, cursor: Math.min(chars.length, cursor + 1) };
        case 'D':
          return { ...still, chars: [...chars.slice(0, cursor), ...chars.slice(cursor + 1)] };
        case 'K':
          return kill(line, cursor, chars.length, false);
        case 'U':
          return kill(line, 0, cursor, true);
        case 'W':
          return kill(line, blankLeft(chars, cursor), cursor, true);
        case 'Y': {
          const text = [...line.killed];
          return {
            ...still,
            chars: [...chars.slice(0, cursor), ...text, ...chars.slice(cursor)],
            cursor: cursor + text.length,
          };
        }
        case 'T': {
          if (cursor === 0 || chars.length < 2) return still;
          const at = cursor === chars.length ? cursor - 1 : cursor;
          const swapped = [...chars];
          [swapped[at - 1], swapped[at]] = [chars[at] as string, chars[at - 1] as string];
          return { ...still, chars: swapped, cursor: at + 1 };
        }
        default:
          return still;
      }
    case 'alt':
      switch (key.letter.toLowerCase()) {
        case 'b':
          return { ...still, cursor: wordLeft(chars, cursor) };
        case 'f':
          return { ...still, cursor: wordRight(chars, cursor) };
        case 'd':
          return kill(line, cursor, wordRight(chars, cursor), false);
        case 'backspace':
          return kill(line, wordLeft(chars, cursor), cursor, true);
        case 'u':
        case 'l':
        case 'c': {
          const end = wordRight(chars, cursor);
          const word = chars.slice(cursor, end).join('');
          const changed =
            key.letter === 'u'
              ? word.toUpperCase()
              : key.letter === 'l'
                ? word.toLowerCase()
                : word.toLowerCase().replace(/\w/, (c) => c.toUpperCase());
          return { ...still, chars: [...chars.slice(0, cursor), ...changed, ...chars.slice(end)], cursor: end };
        }
        default:
          return still;
      }
    default:
      return still;
  }
}

function kill(line: Line, from: number, to: number, backwards: boolean): Line {
  const text = line.chars.slice(from, to).join('');
  const killed = !line.killing ? text : backwards ? text + line.killed : line.killed + text;
  return {
    chars: [...line.chars.slice(0, from), ...line.chars.slice(to)],
    cursor: from,
    killed: text === '' ? line.killed : killed,
    killing: true,
  };
}

function wordLeft(chars: readonly string[], from: number): number {
  let at = from;
  while (at > 0 && !/[\p{L}\p{N}]/u.test(chars[at - 1] as string)) at--;
  while (at > 0 && /[\p{L}\p{N}]/u.test(chars[at - 1] as string)) at--;
  return at;
}

function wordRight(chars: readonly string[], from: number): number {
  let at = from;
  while (at < chars.length && !/[\p{L}\p{N}]/u.test(chars[at] as string)) at++;
  while (at < chars.length && /[\p{L}\p{N}]/u.test(chars[at] as string)) at++;
  return at;
}

function blankLeft(chars: readonly string[], from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(chars[at - 1] as string)) at--;
  while (at > 0 && !/\s/.test(chars[at - 1] as string)) at--;
  return at;
}
