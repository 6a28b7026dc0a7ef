import type { Process } from '../kernel/process.ts';

/**
 * A utility such as `ls`. One file each in applets/; the folder's index lists them. Binaries of two families carry them:
 * busybox (one binary, the name is argv[0] or its first argument) and GNU (one binary a name). The same applet serves both and asks
 * `flavourOf(process)` where options or messages differ.
 */
export interface Applet {
  readonly name: string;
  /** Families that have it; both when left out. */
  readonly only?: readonly Flavour[];
  /**
   * busybox's usage text as it stands after "Usage: ", options included; printed by `--help` and after wrong options. GNU's usage errors are
   * `NAME: invalid option -- 'x'` and `Try 'NAME --help' for more information.`
   */
  readonly usage: string;
  /** `args` is argv without the name. */
  run(process: Process, args: readonly string[]): Promise<number>;
}

export type Flavour = 'busybox' | 'gnu';

/** Which family the running binary belongs to: what its `flavour=` option says, busybox when it says nothing. */
export function flavourOf(process: Process): Flavour {
  return process.binary?.options.get('flavour') === 'gnu' ? 'gnu' : 'busybox';
}
