import type { Applet } from '../applet.ts';
import { print } from './streams.ts';

const CONTROLS =
  'NUL SOH STX ETX EOT ENQ ACK BEL BS HT NL VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(
    ' ',
  );
/** Columns in front of the decimal number, by column of the table. */
const WIDTHS = [3, 4, 4, 4, 4, 4, 5, 5];

export const ascii: Applet = {
  name: 'ascii',
  only: ['busybox'],
  usage: 'ascii',
  async run(process) {
    await print(process, 'Dec Hex    Dec Hex    Dec Hex  Dec Hex  Dec Hex  Dec Hex   Dec Hex   Dec Hex\n');
    for (let row = 0; row < 16; row++) {
      const cells = WIDTHS.map((width, column) => {
        const code = column * 16 + row;
        const sign =
          code < 32 ? (CONTROLS[code] as string).padEnd(3) : code === 127 ? 'DEL' : String.fromCharCode(code);
        return `${String(code).padStart(width)} ${code.toString(16).padStart(2, '0')} ${sign}`;
      });
      await print(process, `${cells.join('')}\n`);
    }
    return 0;
  },
};
