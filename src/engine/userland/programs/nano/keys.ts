import { decodeUtf8 } from '../../../base/bytes.ts';

/** A key as the editor knows it: `^K` with Ctrl, `M-U` with Alt, a name such as `Up`, or the text that was typed. */
export type Key =
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const SEQUENCES: Readonly<Record<string, string>> = {
  '[A': 'Up',
  '[B': 'Down',
  '[C': 'Right',
  '[D': 'Left',
  OA: 'Up',
  OB: 'Down',
  OC: 'Right',
  OD: 'Left',
  '[H': 'Home',
  '[F': 'End',
  OH: 'Home',
  OF: 'End',
  '[1~': 'Home',
  '[4~': 'End',
  '[3~': 'Delete',
  '[5~': 'PageUp',
  '[6~': 'PageDown',
  '[1;5C': 'NextWord',
  '[1;5D': 'PreviousWord',
};

/** Keys out of the bytes that a terminal sends. */
export function decodeKeys(bytes: Uint8Array): readonly Key[] {
  const text = decodeUtf8(bytes);
  const keys: Key[] = [];
  for (const [piece] of text.matchAll(
    /\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Z]|.)|[\u0000-\u001f\u007f]|[^\u0000-\u001f\u007f]+/gs,
  )) {
    if (piece.length > 1 && piece.startsWith('\u001b')) {
      const rest = piece.slice(1);
      keys.push({
        kind: 'command',
        name: SEQUENCES[rest] ?? (rest.length === 1 ? `M-${rest.toUpperCase()}` : 'Unknown'),
      });
      continue;
    }
    const code = piece.charCodeAt(0);
    if (code === 13 || code === 10) keys.push({ kind: 'command', name: 'Enter' });
    else if (code === 9) keys.push({ kind: 'text', text: '\t' });
    else if (code === 127 || code === 8) keys.push({ kind: 'command', name: 'Backspace' });
    else if (code === 27) keys.push({ kind: 'command', name: 'Escape' });
    else if (code < 32) keys.push({ kind: 'command', name: `^${String.fromCharCode(code + 64)}` });
    else keys.push({ kind: 'text', text: piece });
  }
  return keys;
}
