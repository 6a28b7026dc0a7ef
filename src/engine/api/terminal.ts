import type { Clock } from '../base/clock.ts';
import type { DockerApi } from './docker-api.ts';

/**
 * The process that `docker` runs in, as its command line sees it. The session floor makes one from a kernel process; tests
 * give a fake. Signals and terminal modes go through it, so that cli needs neither kernel nor fs.
 */
export interface CliTerminal {
  readonly api: DockerApi;
  readonly clock: Clock;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd: string;
  /** Resolves when written; rejects with the process's own EPIPE handling (the cli just ends). */
  out(data: string | Uint8Array): Promise<void>;
  err(data: string | Uint8Array): Promise<void>;
  /** Bytes of standard input; empty at end. */
  read(): Promise<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  size(): { readonly columns: number; readonly rows: number };
  onResize(listener: () => void): () => void;
  /** Raw mode for `-t` (no echo, no signals, no newline mapping on input); call what is returned to restore. */
  raw(): () => void;
  /** INT, TERM, HUP, QUIT … sent to this process; while somebody listens the default action is off. */
  onSignal(listener: (signal: string) => void): () => void;
  sleep(ms: number): Promise<void>;
  readonly files: HostFiles;
}

/** The host's files, for --env-file, --cidfile, -o, cp, build contexts. Paths may be relative to cwd. Failures are FsError-like: `errno` and a message such as "No such file or directory". */
export interface HostFiles {
  readFile(path: string): Uint8Array;
  writeFile(path: string, data: Uint8Array, mode?: number): void;
  exists(path: string): boolean;
  /** Names in a folder, sorted. */
  list(path: string): readonly string[];
  stat(path: string):
    | {
        readonly isDirectory: boolean;
        readonly isSymlink: boolean;
        readonly size: number;
        readonly mode: number;
        readonly mtime: number;
      }
    | undefined;
  mkdirs(path: string): void;
  remove(path: string): void;
  absolute(path: string): string;
  /** A file or folder as a tar whose top entry is named `name`; links followed at the top when asked (docker cp -L). */
  pack(path: string, name: string, options?: { readonly followLink?: boolean }): Uint8Array;
  /** Unpacks below a folder, keeping modes; owners too when asked (docker cp -a). */
  unpack(tar: Uint8Array, folder: string, options?: { readonly owners?: boolean }): void;
}
