import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { print } from './streams.ts';

const GNU_LONG = {
  all: 'a',
  count: 'q',
  dead: 'd',
  heading: 'H',
  login: 'l',
  lookup: 'lookup',
  message: 'T',
  mesg: 'T',
  process: 'p',
  runlevel: 'r',
  short: 's',
  time: 't',
  users: 'u',
  writable: 'T',
  boot: 'b',
};

/** Nobody is logged in as utmp counts it. */
export const who: Applet = {
  name: 'who',
  usage: `who [-aH]

Show who is logged on

\t-a\tShow all
\t-H\tPrint column headers`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? { short: 'abdlmpqrstuwHT', long: GNU_LONG } : { short: 'aH' });
    if (gnu && options.has('q')) await print(process, '\n# users=0\n');
    else if (options.has('H'))
      await print(
        process,
        gnu ? 'NAME     LINE         TIME             COMMENT\n' : 'USER\t\tTTY\t\tIDLE\tTIME\t\t HOST\n',
      );
    return 0;
  },
};
