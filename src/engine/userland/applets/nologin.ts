import type { Applet } from '../applet.ts';
import { print } from './streams.ts';

/** The login shell of accounts that nobody logs in to. */
export const nologin: Applet = {
  name: 'nologin',
  usage: `nologin

Politely refuse a login`,
  async run(process) {
    await print(process, 'This account is currently not available.\n');
    return 1;
  },
};
