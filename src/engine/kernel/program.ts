import type { Content } from '../fs/content.ts';
import type { Process } from './process.ts';

/**
 * What an executable does: reads and writes through its process, returns an exit code of 0 to 255. It never throws at
 * the user; `ProcessGone` (the process was killed) passes through it untouched.
 */
export type Main = (process: Process) => Promise<number>;

/**
 * A program that binaries can name. A stand-in binary's bytes begin with an ELF magic number and carry, in the first
 * 256 bytes, a line `drydock:NAME key=value key=value`. exec reads it from the file: so a binary can be copied between images, and
 * peculiarities of a build (a version, a message dialect) belong to the image's data. Two options are the kernel's: `arch=` (another
 * machine's binary gets ENOEXEC) and `interpreter=` (the dynamic linker; ENOENT where it is missing, as for a dynamic binary in scratch).
 */
export interface Program {
  readonly name: string;
  /** Resolves at once for what is bundled; programs that are big may be imported on first use. */
  load(): Main | Promise<Main>;
}

/** What a stand-in binary says of itself. */
export interface Binary {
  readonly program: string;
  readonly options: ReadonlyMap<string, string>;
  /** The whole file: what a compiler made carries its program with it. */
  readonly content: Content;
}
