import type { Stat } from '../../../fs/inode.ts';

/** A file that find stands at. */
export interface Found {
  readonly path: string;
  /** The starting point it was found under. */
  readonly start: string;
  readonly depth: number;
  readonly stat: Stat;
}

/** The last part of a path, slashes at its end left out; `/` of the root. */
export function baseOf(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
