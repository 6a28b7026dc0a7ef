/** What a key press in plain input needs to know. */
export interface PlainContext {
  /** Keys go to the program at once. */
  readonly direct: boolean;
  readonly isEmpty: boolean;
  /** Some of the text in the field is selected. */
  readonly selected: boolean;
}

/** Bytes for the program, something that the screen does itself, or nothing: the field takes the key. */
export type PlainKey = { readonly send: string } | { readonly act: 'complete' | 'earlier' | 'later' } | undefined;

/** What keys without text send to a program that draws on its screen (xterm's sequences). */
const sequences: Readonly<Record<string, string>> = {
  Enter: '\r',
  Escape: '\x1b',
  Backspace: '\x7f',
  ArrowUp: '\x1b[A',
  ArrowDown: '\x1b[B',
  ArrowRight: '\x1b[C',
  ArrowLeft: '\x1b[D',
  Home: '\x1b[H',
  End: '\x1b[F',
  PageUp: '\x1b[5~',
  PageDown: '\x1b[6~',
  Delete: '\x1b[3~',
  Tab: '\t',
};

/**
 * Decides about a key pressed in the field of plain input. Nobody is caught: Shift+Tab leaves, Tab leaves an empty field, and with text in it
 * Tab completes. Text itself is left to the field, which gets it by keys, dictation and suggestions alike.
 */
export function plainKey(
  {
    key,
    ctrl,
    shift,
    alt,
  }: { readonly key: string; readonly ctrl: boolean; readonly shift: boolean; readonly alt: boolean },
  { direct, isEmpty, selected }: PlainContext,
): PlainKey {
  if (key === 'Tab' && shift) return undefined;
  if (ctrl && !alt && key.toLowerCase() === 'c' && !selected) return { send: '\x03' };
  if (direct) {
    if (ctrl && !alt && /^[a-z]$/i.test(key))
      return { send: String.fromCharCode(key.toUpperCase().charCodeAt(0) - 64) };
    const sequence = sequences[key];
    return sequence === undefined ? undefined : { send: sequence };
  }
  if (ctrl && key.toLowerCase() === 'd' && isEmpty) return { send: '\x04' };
  if (key === 'ArrowUp') return { act: 'earlier' };
  if (key === 'ArrowDown') return { act: 'later' };
  return key === 'Tab' && !isEmpty ? { act: 'complete' } : undefined;
}
