import type { Applet } from '../applet.ts';

export const falseApplet: Applet = {
  name: 'false',
  usage: 'false',
  run: async () => 1,
};
