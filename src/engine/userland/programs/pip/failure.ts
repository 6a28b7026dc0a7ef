import { FsError, strerror } from '../../../fs/errno.ts';

/** pip ends: these lines as errors, then this code. */
export class PipFailure extends Error {
  readonly lines: readonly string[];
  readonly code: number;
  /** Printed behind the errors without a mark, as usage texts are. */
  readonly plain: string;

  constructor(lines: readonly string[], code = 1, plain = '') {
    super(lines.join('\n'));
    this.lines = lines;
    this.code = code;
    this.plain = plain;
  }
}

/** Runs what writes into the file system; its refusal ends pip with pip's sentence. */
export function attempt<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const number = { EACCES: 13, EROFS: 30, ENOSPC: 28, EPERM: 1, ENOTDIR: 20, EEXIST: 17 }[error.errno as string] ?? 5;
    const advice = error.errno === 'EACCES' ? '\nConsider using the `--user` option or check the permissions.' : '';
    throw new PipFailure([
      `Could not install packages due to an OSError: [Errno ${number}] ${strerror(error.errno)}: '${path}'${advice}\n`,
    ]);
  }
}
