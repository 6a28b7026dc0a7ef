/** A line that is drawn anew at each key (linenoise, Node's readline): its text, the cursor, and how far back in the history it is. */
export interface OneLine {
  readonly text: string;
  /** Where the cursor stands, in UTF-16 units. */
  readonly at: number;
  /** The index of the line in the history; its length is the line being written. */
  readonly past: number;
}

/** An empty line after `history` lines. */
export function emptyLine(history: number): OneLine {
  return { text: '', at: 0, past: history };
}

/**
 * The line after a key: a control character, what follows `ESC [` (`A`, `3~`), or a character to insert. Undefined when the key changes no
 * line; what ends a line, or differs from editor to editor, is the caller's.
 */
export function afterKey(line: OneLine, key: string, history: readonly string[]): OneLine | undefined {
  const { text, at } = line;
  const moved = (to: number): OneLine => ({ ...line, at: Math.min(text.length, Math.max(0, to)) });
  const recalled = (to: number): OneLine => {
    const past = Math.min(history.length, Math.max(0, to));
    const found = history[past] ?? '';
    return { text: found, at: found.length, past };
  };
  switch (key) {
    case '\x04':
      return { ...line, text: text.slice(0, at) + text.slice(at + 1) };
    case '\x7f':
    case '\b':
      return at === 0 ? line : { ...line, text: text.slice(0, at - 1) + text.slice(at), at: at - 1 };
    case '\x01':
      return moved(0);
    case '\x05':
      return moved(text.length);
    case '\x02':
      return moved(at - 1);
    case '\x06':
      return moved(at + 1);
    case '\x0b':
      return { ...line, text: text.slice(0, at) };
    case '\x17': {
      const kept = text.slice(0, at).replace(/\S*\s*$/, '');
      return { ...line, text: kept + text.slice(at), at: kept.length };
    }
    case '\x10':
      return recalled(line.past - 1);
    case '\x0e':
      return recalled(line.past + 1);
    default:
      return key >= ' ' ? { ...line, text: text.slice(0, at) + key + text.slice(at), at: at + key.length } : undefined;
  }
}

/** The control character with the meaning of what followed `ESC [`: arrows, Home, End, Delete. Undefined for another key. */
export function controlOf(code: string): string | undefined {
  return CONTROLS[code];
}

const CONTROLS: Readonly<Record<string, string>> = {
  A: '\x10',
  B: '\x0e',
  C: '\x06',
  D: '\x02',
  H: '\x01',
  '1~': '\x01',
  F: '\x05',
  '4~': '\x05',
  '3~': '\x04',
};
