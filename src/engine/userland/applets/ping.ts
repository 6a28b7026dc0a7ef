import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { ping6 } from './ping6.ts';
import { complain, flush, print } from './streams.ts';

/** Counts of one run. */
interface Tally {
  readonly host: string;
  sent: number;
  received: number;
  readonly times: number[];
}

export const ping: Applet = {
  name: 'ping',
  usage: `ping [OPTIONS] HOST

Send ICMP ECHO_REQUESTs to HOST

\t-4,-6\t\tForce IP or IPv6 name resolution
\t-c CNT\t\tSend only CNT pings
\t-s SIZE\t\tSend SIZE data bytes in packets (default 56)
\t-i SECS\t\tInterval
\t-A\t\tPing as soon as reply is received
\t-t TTL\t\tSet TTL
\t-I IFACE/IP\tSource interface or IP address
\t-W SEC\t\tSeconds to wait for the first response (default 10)
\t\t\t(after all -c CNT packets are sent)
\t-w SEC\t\tSeconds until ping exits (default:infinite)
\t\t\t(can exit earlier with -c CNT)
\t-q\t\tQuiet, only display output at start/finish
\t-p HEXBYTE\tPayload pattern`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '46c:s:t:w:W:I:np:qi:A' });
    const [host] = options.operands;
    if (host === undefined) throw new UsageError();
    if (host.includes(':') || options.has('6')) return ping6.run(process, args);
    const number = (name: string, otherwise: number): number => {
      const text = options.value(name);
      if (text === undefined) return otherwise;
      if (!/^\d+(?:\.\d+)?$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
      return Number(text);
    };
    const count = number('c', 0);
    const size = number('s', 56);
    const deadline = number('w', 0) * 1000;
    const wait = number('W', 10) * 1000;
    const interval = number('i', 1) * 1000;
    const ttl = number('t', 64);
    const addresses = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? [host] : await process.net.resolve(host);
    const address = addresses?.[0];
    if (address === undefined) throw new AppletFailure(`bad address '${host}'`);
    const quiet = options.has('q');
    await print(process, `PING ${host} (${address}): ${size} data bytes\n`);
    await flush(process);
    const tally: Tally = { host, sent: 0, received: 0, times: [] };
    let stopped = false;
    process.onSignal('INT', () => {
      stopped = true;
    });
    const started = process.clock.now();
    for (let sequence = 0; !stopped && (count === 0 || sequence < count); sequence++) {
      if (sequence > 0) await pause(process, interval);
      if (stopped || (deadline > 0 && process.clock.now() - started >= deadline)) break;
      tally.sent += 1;
      const time = await attempt(process, address);
      if (time === undefined) {
        if (count > 0 && sequence === count - 1)
          await pause(process, deadline > 0 ? Math.max(0, deadline - (process.clock.now() - started)) : wait);
        continue;
      }
      tally.received += 1;
      tally.times.push(time);
      if (!quiet) {
        await print(
          process,
          `${size + 8} bytes from ${address}: seq=${sequence} ttl=${ttl} time=${time.toFixed(3)} ms\n`,
        );
        await flush(process);
      }
    }
    await print(process, summary(tally));
    return tally.received > 0 ? 0 : 1;
  },
};

async function pause(process: Process, ms: number): Promise<void> {
  try {
    await process.sleep(ms, { restart: false });
  } catch (error) {
    if (!(error instanceof FsError) || error.errno !== 'EINTR') throw error;
  }
}

async function attempt(process: Process, address: string): Promise<number | undefined> {
  try {
    return await process.net.ping(address);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await flush(process);
    if (error.errno === 'ENETUNREACH') throw new AppletFailure(`sendto: ${strerror(error.errno)}`);
    await complain(process, `sendto: ${strerror(error.errno)}`);
    return undefined;
  }
}

function summary({ host, sent, received, times }: Tally): string {
  const loss = sent === 0 ? 0 : Math.floor(((sent - received) * 100) / sent);
  let text = `\n--- ${host} ping statistics ---\n${sent} packets transmitted, ${received} packets received, ${loss}% packet loss\n`;
  if (times.length > 0) {
    const average = times.reduce((sum, time) => sum + time, 0) / times.length;
    text += `round-trip min/avg/max = ${[Math.min(...times), average, Math.max(...times)].map((time) => time.toFixed(3)).join('/')} ms\n`;
  }
  return text;
}
