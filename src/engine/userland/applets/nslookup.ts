import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { linesIn } from './account-files.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';

export const nslookup: Applet = {
  name: 'nslookup',
  usage: `nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]

Query DNS about HOST

QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any`,
  async run(process, args) {
    const operands = parseOptions(
      process,
      args.filter((arg) => !/^-(?:type|querytype|port|timeout|retry|debug|q)\b/.test(arg)),
      { short: '' },
    ).operands;
    const [name, given] = operands;
    if (name === undefined) throw new UsageError();
    const server = given ?? nameserver(process);
    if (server === undefined || process.net.interfaces.every((each) => each.name === 'lo')) {
      await print(process, ';; connection timed out; no servers could be reached\n\n');
      return 1;
    }
    await print(process, `Server:\t\t${server}\nAddress:\t${server}:53\n\n`);
    const addresses = await process.net.resolve(name);
    if (!addresses || addresses.length === 0) {
      for (let query = 0; query < 2; query++) await print(process, `** server can't find ${name}: NXDOMAIN\n\n`);
      return 1;
    }
    // One query for IPv4 addresses, one for IPv6, which has no answer.
    await print(
      process,
      `Non-authoritative answer:\n${addresses.map((address) => `Name:\t${name}\nAddress: ${address}\n`).join('')}\nNon-authoritative answer:\n\n`,
    );
    return 0;
  },
};

function nameserver(process: Process): string | undefined {
  return linesIn(process, '/etc/resolv.conf')
    .map((line) => /^\s*nameserver\s+(\S+)/.exec(line)?.[1])
    .find((address) => address !== undefined);
}
