import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { networkOf } from './interfaces.ts';
import { libcText } from './libc-text.ts';
import { flush, print } from './streams.ts';

/** DIFFERS: `traceroute` shows one hop within a network, and two to anywhere else: the gateway and the goal. */
export const traceroute: Applet = {
  name: 'traceroute',
  usage: `traceroute [-46Flnrv] [-f 1ST_TTL] [-m MAXTTL] [-q PROBES] [-p PORT]
\t[-t TOS] [-w WAIT_SEC] [-s SRC_IP] [-i IFACE]
\t[-z PAUSE_MSEC] HOST [BYTES]

Trace the route to HOST

\t-4,-6\tForce IP or IPv6 name resolution
\t-F\tSet don't fragment bit
\t-l\tDisplay TTL value of the returned packet
\t-n\tPrint numeric addresses
\t-r\tBypass routing tables, send directly to HOST
\t-v\tVerbose
\t-f N\tFirst number of hops (default 1)
\t-m N\tMax number of hops
\t-q N\tNumber of probes per hop (default 3)
\t-p N\tBase UDP port number used in probes (default 33434)
\t-s IP\tSource address
\t-i IFACE\tSource interface
\t-t N\tType-of-service in probe packets (default 0)
\t-w SEC\tWait for a response (default 3)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'FIlnrdvxt:i:m:p:q:s:w:z:f:46g:' });
    const [host, bytes = '46'] = options.operands;
    if (host === undefined) throw new UsageError();
    if (!/^\d+$/.test(bytes)) throw new AppletFailure(`invalid number '${bytes}'`);
    const number = (name: string, otherwise: number): number => {
      const text = options.value(name) ?? String(otherwise);
      if (!/^\d+$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
      return Number(text);
    };
    const most = number('m', 30);
    const probes = number('q', 3);
    const wait = number('w', 3) * 1000;
    const addresses = /^\d+(?:\.\d+){3}$/.test(host) ? [host] : await process.net.resolve(host);
    const goal = addresses?.[0];
    if (goal === undefined) throw new AppletFailure(`bad address '${host}'`);
    await print(process, `traceroute to ${host} (${goal}), ${most} hops max, ${bytes} byte packets\n`);
    const near = process.net.interfaces.some((each) => networkOf(each) === networkOf({ ...each, address: goal }));
    const { gateway } = process.net;
    const hops = near || gateway === undefined ? [goal] : [gateway, goal];
    for (let hop = number('f', 1); hop <= most; hop++) {
      const address: string = hops[hop - 1] ?? goal;
      const times: (number | undefined)[] = [];
      for (let probe = 0; probe < probes; probe++) times.push(await attempt(process, address, wait));
      if (times.every((time) => time === undefined)) {
        await print(process, `${String(hop).padStart(2)}${'  *'.repeat(probes)}\n`);
      } else {
        const name = options.has('n') ? address : `${address} (${address})`;
        const texts = times.map((time) => (time === undefined ? '  *' : `  ${time.toFixed(3)} ms`));
        await print(process, `${String(hop).padStart(2)}  ${name}${texts.join('')}\n`);
        if (address === goal) return 0;
      }
      await flush(process);
    }
    return 0;
  },
};

async function attempt(process: Process, address: string, wait: number): Promise<number | undefined> {
  try {
    const time = await process.net.ping(address);
    if (time === undefined) await process.sleep(wait);
    return time;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'EHOSTUNREACH') return undefined;
    throw new AppletFailure(`sendto: ${libcText(process, error.errno)}`);
  }
}
