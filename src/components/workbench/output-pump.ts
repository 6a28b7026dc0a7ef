/** How much may be under way to the screen before the pump waits for it, in bytes. */
const window = 256 * 1024;
/** How much is kept while waiting; what exceeds it would have scrolled out of sight anyway. */
const keep = 1024 * 1024;

/**
 * Sends a terminal's output to a screen that draws slower than a program can print. While the screen is behind, output is gathered
 * and, when too much has gathered, the oldest lines are dropped, as if they had scrolled away.
 */
export class OutputPump {
  readonly #send: (data: Uint8Array) => void;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #underWay = 0;

  constructor(send: (data: Uint8Array) => void) {
    this.#send = send;
  }

  /** Output of the machine. */
  push(data: Uint8Array): void {
    this.#waiting.push(data);
    this.#waitingBytes += data.length;
    if (this.#waitingBytes > 2 * keep) this.#drop();
  }

  /** The screen has drawn so many bytes. */
  drawn(bytes: number): void {
    this.#underWay = Math.max(0, this.#underWay - bytes);
    this.flush();
  }

  /** Sends what may be sent now, as one chunk. */
  flush(): void {
    while (this.#waitingBytes > 0 && this.#underWay < window) {
      const all = joined(this.#waiting, this.#waitingBytes);
      const chunk = all.slice(0, window);
      const rest = all.subarray(chunk.length);
      this.#waiting = rest.length > 0 ? [rest] : [];
      this.#waitingBytes = rest.length;
      this.#underWay += chunk.length;
      this.#send(chunk);
    }
  }

  #drop(): void {
    const all = joined(this.#waiting, this.#waitingBytes);
    const newline = all.indexOf(0x0a, all.length - keep);
    const kept = all.slice(newline === -1 ? all.length - keep : newline + 1);
    // The dropped part may have set colours that the kept part no longer means.
    const reset = new TextEncoder().encode('\x1b[m');
    this.#waiting = [reset, kept];
    this.#waitingBytes = reset.length + kept.length;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
