import type { Applet } from '../applet.ts';

export const trueApplet: Applet = {
  name: 'true',
  usage: 'true',
  run: async () => 0,
};
