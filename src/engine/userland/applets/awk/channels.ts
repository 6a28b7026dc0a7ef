import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { emit, fromByteText, textOf } from '../byte-text.ts';
import { openShellPipe, statusCode, waitFor } from '../child.ts';
import { flush } from '../streams.ts';
import { AwkFailure } from './failure.ts';
import { RecordReader } from './record-reader.ts';

interface Channel {
  readonly fd: number;
  readonly pid: number | undefined;
  readonly reader: RecordReader | undefined;
}

/** The files and commands that an awk program has open; by the text they were opened with. */
export class Channels {
  readonly #process: Process;
  readonly #open = new Map<string, Channel>();

  constructor(process: Process) {
    this.#process = process;
  }

  /** Where `print > name` and `print | name` go. */
  async write(name: string, mode: '>' | '>>' | '|', text: string): Promise<void> {
    const path = textOf(name);
    if (mode !== '|' && (path === '/dev/stdout' || path === '-')) {
      await emit(this.#process, text);
      return;
    }
    if (mode !== '|' && path === '/dev/stderr') {
      await flush(this.#process);
      await this.#process.write(2, fromByteText(text));
      return;
    }
    let channel = this.#open.get(name);
    if (!channel) {
      channel = mode === '|' ? await this.#pipe(path, 'write') : this.#file(path, mode);
      this.#open.set(name, channel);
    }
    await this.#process.write(channel.fd, fromByteText(text));
  }

  #file(path: string, mode: '>' | '>>'): Channel {
    try {
      const fd = this.#process.open(path, {
        write: true,
        create: true,
        ...(mode === '>' ? { truncate: true } : { append: true }),
      });
      this.#process.closeOnExec(fd, true);
      return { fd, pid: undefined, reader: undefined };
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      throw new AwkFailure({
        busybox: `!can't open '${path}': ${reason}`,
        mawk: `!cannot open "${path}" for output (${reason})`,
      });
    }
  }

  async #pipe(command: string, direction: 'read' | 'write'): Promise<Channel> {
    await flush(this.#process);
    const { pid, fd } = openShellPipe(this.#process, command, direction);
    return { fd, pid, reader: direction === 'read' ? new RecordReader(this.#process, fd) : undefined };
  }

  /** What `getline < name` reads; undefined when it cannot be opened. */
  fileReader(name: string): RecordReader | undefined {
    const known = this.#open.get(name);
    if (known) return known.reader;
    const path = textOf(name);
    try {
      const fd = path === '-' || path === '/dev/stdin' ? 0 : this.#process.open(path, { read: true });
      if (fd > 0) this.#process.closeOnExec(fd, true);
      const reader = new RecordReader(this.#process, fd);
      this.#open.set(name, { fd, pid: undefined, reader });
      return reader;
    } catch (error) {
      if (error instanceof FsError) return undefined;
      throw error;
    }
  }

  /** What `command | getline` reads. */
  async commandReader(command: string): Promise<RecordReader> {
    let channel = this.#open.get(command);
    if (!channel) {
      channel = await this.#pipe(textOf(command), 'read');
      this.#open.set(command, channel);
    }
    return channel.reader as RecordReader;
  }

  /** close(): the command's exit code, 0 for a file, -1 for what is not open. */
  async close(name: string): Promise<number> {
    const channel = this.#open.get(name);
    if (!channel) return -1;
    this.#open.delete(name);
    if (channel.pid !== undefined && !channel.reader) await flush(this.#process);
    if (channel.fd > 0) this.#process.close(channel.fd);
    return channel.pid === undefined ? 0 : statusCode(await waitFor(this.#process, channel.pid));
  }

  async closeAll(): Promise<void> {
    await flush(this.#process);
    for (const name of [...this.#open.keys()]) await this.close(name);
  }
}
