/**
 * Ends of a container's standard streams on the client's side (docker attach, run, exec). The cli gives it, the daemon uses it.
 * Bytes are as the container wrote them; with a tty all output is `stdout`.
 */
export interface ClientStreams {
  /** Left out: not attached. Empty array is end of input. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Promise: resolves when the client has taken the bytes (back-pressure). */
  readonly stdout?: (bytes: Uint8Array) => Promise<void>;
  readonly stderr?: (bytes: Uint8Array) => Promise<void>;
}

/** A live attachment. */
export interface Attachment {
  /** Resolves when the container's output has ended, or `detach` was called. Says why. */
  readonly ended: Promise<'eof' | 'detached'>;
  detach(): void;
}

/** One line (or piece) of `docker logs`. */
export interface LogFrame {
  readonly stream: 'stdout' | 'stderr';
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly bytes: Uint8Array;
}
