import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { print } from './streams.ts';

const LONG = {
  all: 'a',
  'kernel-name': 's',
  sysname: 's',
  nodename: 'n',
  'kernel-release': 'r',
  release: 'r',
  'kernel-version': 'v',
  machine: 'm',
  processor: 'p',
  'hardware-platform': 'i',
  'operating-system': 'o',
};

export const uname: Applet = {
  name: 'uname',
  usage: `uname [-amnrspvio]

Print system information

\t-a\tPrint all
\t-m\tMachine (hardware) type
\t-n\tHostname
\t-r\tKernel release
\t-s\tKernel name (default)
\t-p\tProcessor type
\t-v\tKernel version
\t-i\tHardware platform
\t-o\tOS name`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, { short: gnu ? 'asnrvmpio' : 'snrvmpioa', long: LONG });
    const [extra] = options.operands;
    if (extra !== undefined) throw new UsageError(gnu ? `extra operand ${quote(process, extra)}` : '');
    const machine = process.binary?.options.get('arch') ?? MACHINE_FACTS.architecture;
    // Alpine's busybox is built to say Linux, Debian's GNU/Linux.
    const system = process.binary?.options.get('os')?.replaceAll('_', ' ') ?? 'GNU/Linux';
    const fields: readonly (readonly [string, string])[] = [
      ['s', MACHINE_FACTS.system],
      ['n', process.hostname],
      ['r', MACHINE_FACTS.release],
      ['v', MACHINE_FACTS.version],
      ['m', machine],
      ['p', 'unknown'],
      ['i', 'unknown'],
      ['o', system],
    ];
    const all = options.has('a');
    const none = options.given.length === 0;
    const shown = fields.filter(([letter, value]) =>
      all ? value !== 'unknown' : none ? letter === 's' : options.has(letter),
    );
    await print(process, `${shown.map(([, value]) => value).join(' ')}\n`);
    return 0;
  },
};
