import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { libcText } from './libc-text.ts';
import { flush, print } from './streams.ts';

/** IPv6 goes no further than the loopback interface here, as in a Docker network without --ipv6. */
export const ping6: Applet = {
  name: 'ping6',
  usage: `ping6 [OPTIONS] HOST

Send ICMP ECHO_REQUESTs to HOST

\t-c CNT\t\tSend only CNT pings
\t-s SIZE\t\tSend SIZE data bytes in packets (default 56)
\t-i SECS\t\tInterval
\t-A\t\tPing as soon as reply is received
\t-I IFACE/IP\tSource interface or IP address
\t-W SEC\t\tSeconds to wait for the first response (default 10)
\t-w SEC\t\tSeconds until ping exits (default:infinite)
\t-q\t\tQuiet, only display output at start/finish
\t-p HEXBYTE\tPayload pattern`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '46c:s:t:w:W:I:np:qi:A' });
    const [host] = options.operands;
    if (host === undefined) throw new UsageError();
    if (!host.includes(':') && host !== 'localhost' && host !== 'ip6-localhost')
      throw new AppletFailure(`bad address '${host}'`);
    const number = (name: string, otherwise: number): number => {
      const text = options.value(name) ?? String(otherwise);
      if (!/^\d+(?:\.\d+)?$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
      return Number(text);
    };
    const address = host.includes(':') ? host : '::1';
    const size = number('s', 56);
    await print(process, `PING ${host} (${address}): ${size} data bytes\n`);
    await flush(process);
    if (address !== '::1') throw new AppletFailure(`sendto: ${libcText(process, 'ENETUNREACH')}`);
    const times = await echoes(process, number('c', 0), number('i', 1) * 1000, async (sequence, time) => {
      if (!options.has('q'))
        await print(process, `${size + 8} bytes from ${address}: seq=${sequence} ttl=64 time=${time.toFixed(3)} ms\n`);
      await flush(process);
    });
    const average = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
    const spread = [Math.min(...times), average, Math.max(...times)].map((time) => time.toFixed(3)).join('/');
    await print(
      process,
      `\n--- ${host} ping statistics ---\n${times.length} packets transmitted, ${times.length} packets received, 0% packet loss\n` +
        (times.length > 0 ? `round-trip min/avg/max = ${spread} ms\n` : ''),
    );
    return times.length > 0 ? 0 : 1;
  },
};

/** Pings the loopback until `count` (0: until Ctrl-C). */
async function echoes(
  process: Process,
  count: number,
  interval: number,
  show: (sequence: number, time: number) => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  let stopped = false;
  process.onSignal('INT', () => {
    stopped = true;
  });
  while (!stopped && (count === 0 || times.length < count)) {
    if (times.length > 0) {
      try {
        await process.sleep(interval, { restart: false });
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        continue;
      }
    }
    const time = (await process.net.ping('127.0.0.1')) ?? 0;
    times.push(time);
    await show(times.length - 1, time);
  }
  return times;
}
