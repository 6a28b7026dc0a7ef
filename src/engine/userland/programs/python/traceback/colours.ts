/** What Python 3.13 colours on a terminal; nothing elsewhere. */
export interface Colours {
  readonly magenta: string;
  readonly boldMagenta: string;
  readonly red: string;
  readonly boldRed: string;
  readonly reset: string;
}

export const PLAIN: Colours = { magenta: '', boldMagenta: '', red: '', boldRed: '', reset: '' };
export const COLOURED: Colours = {
  magenta: '\x1b[35m',
  boldMagenta: '\x1b[1;35m',
  red: '\x1b[31m',
  boldRed: '\x1b[1;31m',
  reset: '\x1b[0m',
};
