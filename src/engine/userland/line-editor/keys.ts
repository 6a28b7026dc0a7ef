import { decodeUtf8 } from '../../base/bytes.ts';

/** What was pressed. Text comes as characters; `none` is a sequence without meaning here. */
export type Key =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly letter: string }
  | { readonly kind: 'alt'; readonly letter: string }
  | {
      readonly kind: 'named';
      readonly name:
        | 'up'
        | 'down'
        | 'left'
        | 'right'
        | 'home'
        | 'end'
        | 'delete'
        | 'backspace'
        | 'enter'
        | 'tab'
        | 'word-left'
        | 'word-right'
        | 'page-up'
        | 'page-down';
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'closed' };

const FINALS: Readonly<Record<string, Extract<Key, { kind: 'named' }>['name']>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
};
const TILDES: Readonly<Record<string, Extract<Key, { kind: 'named' }>['name']>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
};

/** Reads one key from a terminal's bytes; `next` answers -1 at the end. UTF-8 sequences are put together. */
export async function readKey(next: () => Promise<number>): Promise<Key> {
  const byte = await next();
  if (byte < 0) return { kind: 'closed' };
  if (byte === 0x1b) return escapeKey(next);
  if (byte === 13 || byte === 10) return { kind: 'named', name: 'enter' };
  if (byte === 9) return { kind: 'named', name: 'tab' };
  if (byte === 8 || byte === 127) return { kind: 'named', name: 'backspace' };
  if (byte < 32) return { kind: 'control', letter: String.fromCharCode(byte + 64) };
  if (byte < 128) return { kind: 'text', text: String.fromCharCode(byte) };
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  const bytes = [byte];
  for (let i = 1; i < length; i++) {
    const more = await next();
    if (more < 0) break;
    bytes.push(more);
  }
  return { kind: 'text', text: decodeUtf8(Uint8Array.from(bytes)) };
}

async function escapeKey(next: () => Promise<number>): Promise<Key> {
  const second = await next();
  if (second < 0) return { kind: 'closed' };
  const char = String.fromCharCode(second);
  if (char !== '[' && char !== 'O') {
    if (second === 127 || second === 8) return { kind: 'alt', letter: 'backspace' };
    return { kind: 'alt', letter: char };
  }
  let parameters = '';
  for (;;) {
    const code = await next();
    if (code < 0) return { kind: 'closed' };
    const final = String.fromCharCode(code);
    if (/[0-9;?]/.test(final) && parameters.length < 32) {
      parameters += final;
      continue;
    }
    if (final === '~') {
      const name = TILDES[parameters.split(';')[0] ?? ''];
      return name ? { kind: 'named', name } : { kind: 'none' };
    }
    const name = FINALS[final];
    if (!name) return { kind: 'none' };
    if (/;[35]$/.test(parameters) && (name === 'left' || name === 'right'))
      return { kind: 'named', name: name === 'left' ? 'word-left' : 'word-right' };
    return { kind: 'named', name };
  }
}
