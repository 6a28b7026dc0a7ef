import type { Attachment, ClientStreams } from '../../api/streams.ts';
import { CliError } from '../errors.ts';
import type { Invocation } from '../invocation.ts';

/** The user typed the keys that leave a container running (moby/term EscapeError). */
export class Detached extends CliError {
  constructor() {
    super('read escape sequence');
  }
}

const NO_BYTES = new Uint8Array(0);
const DEFAULT_KEYS = [16, 17];

/** Which ends are attached; `tty` is the container's. */
export interface Ends {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly tty: boolean;
  readonly detachKeys: string;
}

/** A live stream between this process and a container (docker/cli cli/command/container/hijack.go). */
export interface Streaming {
  readonly streams: ClientStreams;
  /** Resolves when the container's output has ended; rejects with Detached. */
  run(attachment: Attachment): Promise<void>;
  /** The terminal as it was. */
  restore(): void;
}

/**
 * Joins the terminal to a container's streams. With a tty and standard input the terminal is raw, and the detach keys
 * (Ctrl-P Ctrl-Q unless given) are taken out of what is typed.
 */
export function joinStreams(invocation: Invocation, ends: Ends): Streaming {
  const { terminal, interrupts } = invocation;
  const keys = ends.detachKeys === '' ? DEFAULT_KEYS : detachBytes(ends.detachKeys);
  const detached = Promise.withResolvers<void>();
  detached.promise.catch(() => {});
  const unraw = ends.tty && ends.stdin && terminal.stdinIsTerminal ? terminal.raw() : () => {};
  let isRaw = true;
  const restore = (): void => {
    if (isRaw) unraw();
    isRaw = false;
  };
  interrupts.atEnd(restore);
  const filter = ends.tty ? detachFilter(keys) : undefined;
  let left = false;
  const read = async (): Promise<Uint8Array> => {
    // What was typed before the keys still went in; after them, nothing comes any more.
    while (!left) {
      const bytes = await terminal.read();
      if (bytes.length === 0 || !filter) return bytes;
      const { pass, found } = filter(bytes);
      if (found) {
        left = true;
        restore();
        detached.reject(new Detached());
      }
      if (pass.length > 0) return pass;
    }
    return new Promise<Uint8Array>(() => {});
  };
  return {
    streams: {
      ...(ends.stdin ? { stdin: read } : {}),
      ...(ends.stdout ? { stdout: (bytes: Uint8Array) => terminal.out(bytes) } : {}),
      ...(ends.stderr ? { stderr: (bytes: Uint8Array) => (ends.tty ? terminal.out(bytes) : terminal.err(bytes)) } : {}),
    },
    async run(attachment) {
      try {
        await Promise.race([attachment.ended, detached.promise]);
      } catch (error) {
        attachment.detach();
        throw error;
      } finally {
        restore();
      }
    },
    restore,
  };
}

/** Finds the detach keys in what is typed; a beginning of them is held back until it is clear. */
export function detachFilter(keys: readonly number[]): (bytes: Uint8Array) => { pass: Uint8Array; found: boolean } {
  let matched = 0;
  return (bytes) => {
    const pass: number[] = [];
    for (const byte of bytes) {
      if (byte === keys[matched]) {
        matched++;
        if (matched === keys.length) return { pass: Uint8Array.from(pass), found: true };
        continue;
      }
      pass.push(...keys.slice(0, matched));
      matched = byte === keys[0] ? 1 : 0;
      if (matched === 0) pass.push(byte);
    }
    return { pass: pass.length === 0 ? NO_BYTES : Uint8Array.from(pass), found: false };
  };
}

const CONTROLS = '@abcdefghijklmnopqrstuvwxyz[\\]^_';

/** `ctrl-x,x` as bytes; throws `invalid detach keys (…)`. */
export function detachBytes(keys: string): readonly number[] {
  return keys.split(',').map((key) => {
    if ([...key].length === 1) return key.charCodeAt(0);
    if (key === 'DEL') return 127;
    const control = /^ctrl-(.)$/.exec(key)?.[1];
    const code = control === undefined ? -1 : CONTROLS.indexOf(control);
    if (code < 0) throw new CliError(`invalid detach keys (${keys}): Unknown character: '${key}'`);
    return code;
  });
}

export function checkDetachKeys(keys: string): void {
  if (keys !== '') detachBytes(keys);
}

/** A container with a terminal wants one to read from. */
export function checkTty(invocation: Invocation, attachStdin: boolean, tty: boolean): void {
  if (attachStdin && tty && !invocation.terminal.stdinIsTerminal) {
    throw new CliError('cannot attach stdin to a TTY-enabled container because stdin is not a terminal');
  }
}

/** Keeps the container's terminal as large as this one. */
export function followSize(invocation: Invocation, resize: (columns: number, rows: number) => Promise<void>): void {
  const { terminal, interrupts } = invocation;
  const apply = (): void => {
    const { columns, rows } = terminal.size();
    // A container that has just ended has no terminal to resize, which is no one's trouble.
    if (columns > 0 || rows > 0) resize(columns, rows).catch(() => {});
  };
  apply();
  interrupts.atEnd(terminal.onResize(apply));
}

/** Hands the signals that this process gets on to the container (--sig-proxy). */
export function forwardSignals(invocation: Invocation, id: string): void {
  const { terminal, api, interrupts } = invocation;
  const stop = terminal.onSignal((signal) => {
    if (['CHLD', 'PIPE', 'URG', 'WINCH'].includes(signal.replace(/^SIG/, ''))) return;
    api.containers.kill(id, signal.replace(/^SIG/, '')).catch(() => {});
  });
  interrupts.atEnd(stop);
}
