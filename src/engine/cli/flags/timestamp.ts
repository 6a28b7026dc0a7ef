import { parseTimestamp } from '../../base/go-time.ts';
import { CliError } from '../errors.ts';

/** Complains of a --since or --until that docker cannot read, before the daemon is asked. Empty is none. */
export function checkTimestamp(text: string, now: number, prefix: string): void {
  if (text === '') return;
  try {
    parseTimestamp(text, now);
  } catch (error) {
    throw new CliError(prefix + (error as Error).message);
  }
}
