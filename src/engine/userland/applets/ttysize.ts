import type { Applet } from '../applet.ts';
import { print } from './streams.ts';

export const ttysize: Applet = {
  name: 'ttysize',
  only: ['busybox'],
  usage: `ttysize [w] [h]

Print dimensions of stdin tty, or 80x24`,
  async run(process, args) {
    const terminal = process.tty(0) ?? process.tty(1) ?? process.tty(2);
    const sizes: Readonly<Record<string, number>> = { w: terminal?.columns ?? 80, h: terminal?.rows ?? 24 };
    const wanted = args.length > 0 ? args.map((arg) => arg[0] ?? '') : ['w', 'h'];
    await print(
      process,
      `${wanted.flatMap((letter) => (sizes[letter] === undefined ? [] : [sizes[letter]])).join(' ')}\n`,
    );
    return 0;
  },
};
