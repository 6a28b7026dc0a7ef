import type { DockerApi } from '../api/docker-api.ts';
import type { CliTerminal, HostFiles } from '../api/terminal.ts';
import type { Process } from '../kernel/process.ts';
import type { Signal } from '../kernel/signal.ts';
import { hostFiles } from './host-files.ts';

/** Signals that the docker command line may take over; the rest keeps its default. */
const FORWARDED: readonly Signal[] = ['HUP', 'INT', 'QUIT', 'TERM', 'USR1', 'USR2', 'WINCH'];

/** A kernel process as the command line sees it. */
export function cliTerminal(process: Process, api: DockerApi): CliTerminal {
  const listeners = new Set<(signal: string) => void>();
  const resizes = new Set<() => void>();
  const hear = (signal: Signal): void => {
    if (signal === 'WINCH') for (const listener of [...resizes]) listener();
    else for (const listener of [...listeners]) listener(signal);
  };
  const listen = (): void => {
    for (const signal of FORWARDED) {
      const wanted = signal === 'WINCH' ? resizes.size > 0 : listeners.size > 0;
      process.onSignal(signal, wanted ? hear : 'default');
    }
  };
  const added = <T>(set: Set<T>, listener: T): (() => void) => {
    set.add(listener);
    listen();
    return () => {
      set.delete(listener);
      listen();
    };
  };
  const files: HostFiles = hostFiles(process.fs);
  return {
    api,
    clock: process.clock,
    env: process.env,
    cwd: process.fs.cwd,
    out: (data) => process.write(1, data),
    err: (data) => process.write(2, data),
    read: () => process.read(0),
    stdinIsTerminal: process.tty(0) !== undefined,
    stdoutIsTerminal: process.tty(1) !== undefined,
    stderrIsTerminal: process.tty(2) !== undefined,
    size() {
      const tty = process.tty(1) ?? process.tty(0) ?? process.tty(2);
      return { columns: tty?.columns ?? 80, rows: tty?.rows ?? 24 };
    },
    onResize: (listener) => added(resizes, listener),
    raw() {
      const tty = process.tty(0);
      if (!tty) return () => {};
      const before = tty.settings;
      tty.settings = { canonical: false, echo: false, signals: false, mapNewlines: false };
      return () => {
        tty.settings = before;
      };
    },
    onSignal: (listener) => added(listeners, listener),
    sleep: (ms) => process.sleep(ms),
    files,
  };
}
