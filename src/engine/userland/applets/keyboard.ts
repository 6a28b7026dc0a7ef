import { decodeUtf8 } from '../../base/bytes.ts';
import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Tty } from '../../kernel/tty.ts';

/** A key: one character, or a name such as `up`, `page-down`, `escape`. */
export type Key = string;

/** A terminal read key by key. `close` puts its settings back. */
export interface Keyboard {
  readonly tty: Tty;
  /** The next key; undefined when the terminal has gone. */
  key(): Promise<Key | undefined>;
  /** Whether a key can be had at once. */
  waiting(): boolean;
  close(): void;
}

const SEQUENCES: Readonly<Record<string, Key>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  '[H': 'home',
  '[F': 'end',
  OH: 'home',
  OF: 'end',
  '[1~': 'home',
  '[4~': 'end',
  '[5~': 'page-up',
  '[6~': 'page-down',
  '[3~': 'delete',
  '[2~': 'insert',
  OP: 'f1',
  OQ: 'f2',
  OR: 'f3',
  OS: 'f4',
  '[15~': 'f5',
  '[17~': 'f6',
  '[18~': 'f7',
  '[19~': 'f8',
  '[20~': 'f9',
  '[21~': 'f10',
};

/** How long the rest of an escape sequence may take, in milliseconds. */
const ESCAPE_WAIT = 30;

/** Takes the terminal on standard input, or the controlling one; undefined when there is none. `signals`: Ctrl-C still interrupts. */
export function openKeyboard(process: Process, signals: boolean): Keyboard | undefined {
  let fd = 0;
  if (!process.tty(0)) {
    try {
      fd = process.open('/dev/tty', { read: true });
    } catch (error) {
      if (error instanceof FsError) return undefined;
      throw error;
    }
  }
  const tty = process.tty(fd);
  if (!tty) return undefined;
  const before = tty.settings;
  tty.settings = { ...before, canonical: false, echo: false, signals };
  let held = '';
  const more = async (): Promise<boolean> => {
    const bytes = await process.read(fd, 256);
    held += decodeUtf8(bytes);
    return bytes.length > 0;
  };
  return {
    tty,
    waiting: () => held !== '' || process.ready(fd),
    async key() {
      if (held === '' && !(await more())) return undefined;
      if (held[0] === '\x1b') {
        if (held.length === 1 && !process.ready(fd)) await process.sleep(ESCAPE_WAIT);
        if (held.length === 1 && process.ready(fd)) await more();
        const match = /^\x1b(\[[0-9;]*[A-Za-z~]|O[A-Z])/.exec(held);
        held = held.slice(match ? match[0].length : 1);
        return match ? (SEQUENCES[match[1] as string] ?? 'unknown') : 'escape';
      }
      const [first = ''] = held;
      held = held.slice(first.length);
      return first;
    },
    close() {
      tty.settings = before;
      if (fd !== 0) process.close(fd);
    },
  };
}
