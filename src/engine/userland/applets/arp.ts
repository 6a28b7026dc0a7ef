import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { libcText } from './libc-text.ts';
import { procText } from './proc-files.ts';
import { print } from './streams.ts';

/** The neighbours in /proc/net/arp. DIFFERS: `arp` knows no neighbours, since the simulated network asks for no hardware addresses. */
export const arp: Applet = {
  name: 'arp',
  usage: `arp [-vn] [-H HWTYPE] [-i IF] -a [HOSTNAME]
\t[-v] [-i IF] -d HOSTNAME [pub]
\t[-v] [-H HWTYPE] [-i IF] -s HOSTNAME HWADDR [temp]

Manipulate ARP cache

\t-a\tDisplay (all) hosts
\t-d\tDelete ARP entry
\t-s\tSet new entry
\t-v\tVerbose
\t-n\tDon't resolve names
\t-i IF\tNetwork interface
\t-H HWTYPE\tHardware address type`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'A:p:H:t:i:adnDsv' });
    if ((options.has('d') || options.has('s')) && !process.credentials.capabilities.has('NET_ADMIN'))
      throw new AppletFailure(`SIOC${options.has('d') ? 'DARP(priv)' : 'SARP'}: ${libcText(process, 'EPERM')}`);
    const [host] = options.operands;
    const device = options.value('i');
    const rows = procText(process, '/proc/net/arp')
      .split('\n')
      .slice(1)
      .filter((row) => row !== '');
    let shown = 0;
    for (const row of rows) {
      const [address = '', , , hardware = '', , link = ''] = row.split(/\s+/);
      if ((host !== undefined && host !== address) || (device !== undefined && device !== link)) continue;
      shown += 1;
      await print(process, `? (${address}) at ${hardware} [ether]  on ${link}\n`);
    }
    if (shown === 0 && (host !== undefined || device !== undefined || options.has('H')))
      await print(process, `No match found in ${rows.length} entries\n`);
    return 0;
  },
};
