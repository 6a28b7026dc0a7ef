import type { Machine } from './machine.ts';

/** The path of a source file as the compiler wrote it down: where the program was built is where it runs, in all that we know. */
export function pathOf({ process }: Machine, file: string): string {
  return file.startsWith('/') ? file : `${process.fs.cwd === '/' ? '' : process.fs.cwd}/${file}`;
}
