import { strerror } from '../../fs/errno.ts';
import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { print } from './streams.ts';

/** The kernel's log. DIFFERS: `dmesg` shows the first lines of the boot only. */
export const dmesg: Applet = {
  name: 'dmesg',
  usage: `dmesg [-cr] [-n LEVEL] [-s SIZE]

Print or control the kernel ring buffer

\t-c\t\tClear ring buffer after printing
\t-n LEVEL\tSet console logging level
\t-s SIZE\t\tBuffer size
\t-r\t\tPrint raw message buffer`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    parseOptions(process, args, { short: gnu ? 'cCrTHwWkuxtn:s:l:f:' : 'cs:n:r' });
    if (!process.credentials.capabilities.has('SYSLOG')) {
      throw new AppletFailure(
        gnu ? `read kernel buffer failed: ${strerror('EPERM')}` : `klogctl: ${strerror('EPERM')}`,
      );
    }
    await print(
      process,
      `[    0.000000] Linux version ${MACHINE_FACTS.release} ${MACHINE_FACTS.version}\n[    0.000000] smpboot: ${MACHINE_FACTS.processor}\n`,
    );
    return 0;
  },
};
