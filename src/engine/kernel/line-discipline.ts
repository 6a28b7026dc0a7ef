import type { Signal } from './signal.ts';
import type { TtySettings } from './tty.ts';

/** What the line discipline does to its surroundings. */
export interface LineEffects {
  /** Shows bytes on the screen, already mapped. */
  screen(bytes: Uint8Array): void;
  /** To the foreground group; what was typed so far is gone. */
  signal(signal: Signal): void;
  /** Something can be read now. */
  arrived(): void;
}

const CTRL_C = 3;
const EOT = 4;
const BELL = 7;
const BACKSPACE = 8;
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
/** Ctrl-Q and Ctrl-S. */
const XON = 17;
const XOFF = 19;
const CTRL_R = 18;
const CTRL_U = 21;
const CTRL_V = 22;
const CTRL_W = 23;
const CTRL_Z = 26;
const CTRL_BACKSLASH = 28;
const SPACE = 32;
const DELETE = 127;

const SIGNAL_KEYS: ReadonlyMap<number, Signal> = new Map([
  [CTRL_C, 'INT'],
  [CTRL_BACKSLASH, 'QUIT'],
  [CTRL_Z, 'TSTP'],
]);

/** The longest line that canonical mode takes, without its newline (Linux's N_TTY_BUF_SIZE less one). */
const LONGEST_LINE = 4095;

export const COOKED: TtySettings = { canonical: true, echo: true, signals: true, mapNewlines: true };

/**
 * The kernel's part in typing, as Linux's n_tty: line editing, echo, signal keys, newline mapping. Pure bookkeeping of bytes;
 * waiting and processes are the terminal's.
 * // DIFFERS: Ctrl-S and Ctrl-Q are taken (IXON), but do not stop and resume a terminal's output.
 */
export class LineDiscipline {
  #settings: TtySettings = COOKED;
  readonly #effects: LineEffects;
  /** What can be read: whole lines, or raw pieces. A line of no bytes is an end of file. */
  #ready: Uint8Array[] = [];
  /** The line being edited. */
  #line: number[] = [];
  /** Screen column of the next character, and where the line being edited began. */
  #column = 0;
  #lineStart = 0;
  #quoteNext = false;

  constructor(effects: LineEffects) {
    this.#effects = effects;
  }

  get settings(): TtySettings {
    return this.#settings;
  }

  set settings(settings: TtySettings) {
    this.#settings = settings;
    if (settings.canonical || this.#line.length === 0) return;
    this.#ready.push(Uint8Array.from(this.#line));
    this.#line = [];
    this.#effects.arrived();
  }

  get ready(): boolean {
    return this.#ready.length > 0;
  }

  /** At most `max` bytes of one line (or of all pieces, raw); undefined when nothing is there, empty at end of file. */
  read(max: number): Uint8Array | undefined {
    if (!this.#settings.canonical) this.#joinPieces();
    const first = this.#ready[0];
    if (!first) return undefined;
    if (first.length > max) {
      this.#ready[0] = first.subarray(max);
      return first.subarray(0, max);
    }
    this.#ready.shift();
    return first;
  }

  /** Output of a process, mapped for the screen. */
  map(bytes: Uint8Array): Uint8Array {
    let newlines = 0;
    for (const byte of bytes) {
      if (byte === NEWLINE) newlines++;
      this.#advance(byte);
    }
    if (newlines === 0 || !this.#settings.mapNewlines) return bytes.slice();
    const out = new Uint8Array(bytes.length + newlines);
    let at = 0;
    for (const byte of bytes) {
      if (byte === NEWLINE) out[at++] = RETURN;
      out[at++] = byte;
    }
    return out;
  }

  /** Bytes from the keyboard. */
  input(bytes: Uint8Array): void {
    const echo: number[] = [];
    const raw: number[] = [];
    const show = (): void => {
      if (echo.length > 0) this.#effects.screen(this.map(Uint8Array.from(echo)));
      echo.length = 0;
    };
    const flushRaw = (): void => {
      if (raw.length > 0) this.#ready.push(Uint8Array.from(raw));
      raw.length = 0;
    };
    for (const typed of bytes) {
      const { canonical, signals, mapNewlines } = this.#settings;
      const byte = typed === RETURN && mapNewlines ? NEWLINE : typed;
      const signal = signals && !this.#quoteNext ? SIGNAL_KEYS.get(byte) : undefined;
      if (signal) {
        this.#ready = [];
        this.#line = [];
        raw.length = 0;
        this.#echo(byte, echo);
        show();
        this.#effects.signal(signal);
      } else if (canonical && signals && !this.#quoteNext && (byte === XON || byte === XOFF)) {
        continue;
      } else if (canonical) {
        this.#edit(byte, echo, show);
      } else {
        raw.push(byte);
        this.#echo(byte, echo);
      }
      if (canonical) flushRaw();
    }
    flushRaw();
    show();
    if (this.#ready.length > 0) this.#effects.arrived();
  }

  /** One key in canonical mode. */
  #edit(byte: number, echo: number[], show: () => void): void {
    const line = this.#line;
    if (this.#quoteNext) {
      this.#quoteNext = false;
      this.#append(byte, echo, show);
      return;
    }
    switch (byte) {
      case DELETE:
        this.#erase(echo, show);
        return;
      case CTRL_U:
        while (line.length > 0) this.#erase(echo, show);
        return;
      case CTRL_W:
        while (line.at(-1) === SPACE || line.at(-1) === TAB) this.#erase(echo, show);
        while (line.length > 0 && line.at(-1) !== SPACE && line.at(-1) !== TAB) this.#erase(echo, show);
        return;
      case CTRL_R:
        if (!this.#settings.echo) return;
        this.#echo(byte, echo);
        echo.push(NEWLINE);
        for (const typed of line) this.#echo(typed, echo);
        return;
      case CTRL_V:
        this.#quoteNext = true;
        if (this.#settings.echo) echo.push(94, BACKSPACE);
        return;
      case EOT:
        this.#ready.push(Uint8Array.from(line));
        this.#line = [];
        return;
      case NEWLINE:
        line.push(byte);
        if (this.#settings.echo) echo.push(NEWLINE);
        this.#ready.push(Uint8Array.from(line));
        this.#line = [];
        return;
      default:
        this.#append(byte, echo, show);
    }
  }

  #append(byte: number, echo: number[], show: () => void): void {
    if (this.#line.length >= LONGEST_LINE) {
      if (this.#settings.echo) echo.push(BELL);
      return;
    }
    if (this.#line.length === 0) {
      show();
      this.#lineStart = this.#column;
    }
    this.#line.push(byte);
    this.#echo(byte, echo);
  }

  /** Takes the last character (all bytes of it, IUTF8) off the line and off the screen. */
  #erase(echo: number[], show: () => void): void {
    const line = this.#line;
    let byte = line.pop();
    if (byte === undefined) return;
    while (byte !== undefined && byte >= 0x80 && byte < 0xc0) byte = line.pop();
    if (!this.#settings.echo || byte === undefined) return;
    if (byte === TAB) {
      show();
      const before = line.reduce((column, typed) => nextColumn(column, typed), this.#lineStart);
      for (let column = this.#column; column > before; column--) echo.push(BACKSPACE);
    } else {
      const width = byte < SPACE || byte === DELETE ? 2 : 1;
      for (let i = 0; i < width; i++) echo.push(BACKSPACE, SPACE, BACKSPACE);
    }
  }

  /** ECHO and ECHOCTL: control characters other than tab and newline show as ^X. */
  #echo(byte: number, echo: number[]): void {
    if (!this.#settings.echo) return;
    if ((byte < SPACE && byte !== TAB && byte !== NEWLINE) || byte === DELETE) echo.push(94, byte ^ 64);
    else echo.push(byte);
  }

  #advance(byte: number): void {
    if (byte === NEWLINE || byte === RETURN) this.#column = 0;
    else if (byte === BACKSPACE) this.#column = Math.max(0, this.#column - 1);
    else if (byte === TAB) this.#column = nextColumn(this.#column, TAB);
    else if (byte >= SPACE && byte !== DELETE && (byte < 0x80 || byte >= 0xc0)) this.#column++;
  }

  #joinPieces(): void {
    if (this.#ready.length < 2 && this.#ready[0]?.length !== 0) return;
    const out: number[] = [];
    for (const piece of this.#ready) for (const byte of piece) out.push(byte);
    this.#ready = out.length > 0 ? [Uint8Array.from(out)] : [];
  }
}

/** Where the cursor stands after echoing a typed byte. */
function nextColumn(column: number, byte: number): number {
  if (byte === TAB) return column + 8 - (column % 8);
  if (byte < SPACE || byte === DELETE) return column + 2;
  return byte >= 0x80 && byte < 0xc0 ? column : column + 1;
}
