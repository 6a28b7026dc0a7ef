import type { Interface } from '../../kernel/net-stack.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure } from './arguments.ts';
import { broadcastOf, maskOf } from './interfaces.ts';
import { procText } from './proc-files.ts';
import { print } from './streams.ts';

/** Shows interfaces. DIFFERS: `ifconfig` shows the network but cannot change it. */
export const ifconfig: Applet = {
  name: 'ifconfig',
  usage: `ifconfig [-a] [IFACE] [ADDRESS]

Configure a network interface

\t[add ADDRESS[/PREFIXLEN]]
\t[del ADDRESS[/PREFIXLEN]]
\t[[-]broadcast [ADDRESS]] [[-]pointopoint [ADDRESS]]
\t[netmask ADDRESS] [dstaddr ADDRESS]
\t[outfill NN] [keepalive NN]
\t[hw ether|infiniband ADDRESS] [metric NN] [mtu NN]
\t[[-]trailers] [[-]arp] [[-]allmulti]
\t[multicast] [[-]promisc] [txqueuelen NN] [[-]dynamic]
\t[mem_start NN] [io_addr NN] [irq NN]
\t[up|down] ...`,
  async run(process, args) {
    const [name, ...changes] = args.filter((arg) => arg !== '-a');
    if (changes.length > 0) {
      if (!process.credentials.capabilities.has('NET_ADMIN'))
        throw new AppletFailure('SIOCSIFADDR: Operation not permitted');
      await process.write(2, "drydock: 'ifconfig' with changes is not simulated\n");
      return 1;
    }
    const shown = process.net.interfaces.filter((each) => name === undefined || each.name === name);
    if (shown.length === 0 && name !== undefined)
      throw new AppletFailure(`${name}: error fetching interface information: Device not found`);
    const counters = procText(process, '/proc/net/dev');
    for (const each of [...shown].sort((a, b) => (a.name < b.name ? -1 : 1)))
      await print(process, `${block(each, counters)}\n`);
    return 0;
  },
};

function block(each: Interface, counters: string): string {
  const lo = each.name === 'lo';
  const numbers = (new RegExp(`^\\s*${each.name}:\\s*(.*)$`, 'm').exec(counters)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  const at = (index: number): number => numbers[index] || 0;
  const human = (bytes: number): string =>
    bytes < 1024
      ? `${bytes}.0 B`
      : bytes < 1048576
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1048576).toFixed(1)} MiB`;
  return [
    lo
      ? 'lo        Link encap:Local Loopback  '
      : `${each.name.padEnd(10)}Link encap:Ethernet  HWaddr ${each.mac.toUpperCase()}  `,
    `          inet addr:${each.address}  ${lo ? '' : `Bcast:${broadcastOf(each)}  `}Mask:${maskOf(each.prefix)}`,
    ...(lo ? ['          inet6 addr: ::1/128 Scope:Host'] : []),
    lo
      ? '          UP LOOPBACK RUNNING  MTU:65536  Metric:1'
      : '          UP BROADCAST RUNNING MULTICAST  MTU:1500  Metric:1',
    `          RX packets:${at(1)} errors:${at(2)} dropped:${at(3)} overruns:0 frame:0`,
    `          TX packets:${at(9)} errors:${at(10)} dropped:${at(11)} overruns:0 carrier:0`,
    `          collisions:0 txqueuelen:${lo ? 1000 : 0} `,
    `          RX bytes:${at(0)} (${human(at(0))})  TX bytes:${at(8)} (${human(at(8))})`,
    '',
  ].join('\n');
}
