import type { Interface } from '../../kernel/net-stack.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, UsageError } from './arguments.ts';
import { broadcastOf, indexOf, routesOf } from './interfaces.ts';
import { print } from './streams.ts';

/** How addresses are shown. */
interface Manner {
  readonly oneLine: boolean;
  readonly family: 'all' | 'inet' | 'inet6';
  readonly brief: boolean;
}

/** Shows addresses, links, routes and neighbours. DIFFERS: `ip` shows the network but cannot change it. */
export const ip: Applet = {
  name: 'ip',
  usage: `ip [OPTIONS] address|route|link|tunnel|neigh|rule [ARGS]

OPTIONS := -f[amily] inet|inet6|link | -o[neline]

ip addr add|del IFADDR dev IFACE | show|flush [dev IFACE] [to PREFIX]
ip route list|flush|add|del|change|append|replace|test ROUTE
ip link set IFACE [up|down] [arp on|off] [multicast on|off]
\t[promisc on|off] [mtu NUM] [name NAME] [qlen NUM] [address MAC]
\t[master IFACE | nomaster] [netns PID]
ip tunnel add|change|del|show [NAME]
\t[mode ipip|gre|sit] [remote ADDR] [local ADDR] [ttl TTL]
ip neigh show|flush [to PREFIX] [dev DEV] [nud STATE]
ip rule [list] | add|del SELECTOR ACTION`,
  async run(process, args) {
    let oneLine = false;
    let brief = false;
    let family: Manner['family'] = 'all';
    const words = [...args];
    while (words[0]?.startsWith('-')) {
      const option = words.shift() as string;
      if (option === '-o' || option === '-oneline') oneLine = true;
      else if (option === '-4') family = 'inet';
      else if (option === '-6') family = 'inet6';
      else if (option === '-0') family = 'inet6';
      else if (option === '-br' || option === '-brief') brief = true;
      else if (option === '-f' || option === '-family') family = words.shift() === 'inet6' ? 'inet6' : 'inet';
      else if (option !== '-c' && option !== '-color' && option !== '-d' && option !== '-s') throw new UsageError();
    }
    const manner: Manner = { oneLine, family, brief };
    const object = words.shift();
    if (object === undefined) throw new UsageError();
    const verb = words[0] ?? 'show';
    const showing = /^(?:s(?:h(?:o(?:w)?)?)?|l(?:i(?:s(?:t)?)?)?|dev)$/.test(verb);
    const rest = verb === 'dev' ? words : words.slice(1);
    if (!showing && verb !== 'get') return refuse(process, object);
    const device = rest[0] === 'dev' ? rest[1] : rest[0];
    if ('address'.startsWith(object)) return addresses(process, manner, device);
    if ('link'.startsWith(object)) return links(process, manner, device);
    if ('route'.startsWith(object)) return routes(process, manner, verb === 'get' ? rest[0] : undefined);
    if ('neighbor'.startsWith(object) || 'neighbour'.startsWith(object)) return 0;
    if ('rule'.startsWith(object)) {
      await print(
        process,
        '0:\tfrom all lookup local\n32766:\tfrom all lookup main\n32767:\tfrom all lookup default\n',
      );
      return 0;
    }
    throw new UsageError();
  },
};

/** Changing the network needs NET_ADMIN, which containers do not have; with it the simulation has to say so. */
async function refuse(process: Process, object: string): Promise<number> {
  if (!process.credentials.capabilities.has('NET_ADMIN'))
    throw new AppletFailure('RTNETLINK answers: Operation not permitted', 2);
  await process.write(2, `drydock: 'ip ${object}' with changes is not simulated\n`);
  return 1;
}

function selected(process: Process, device: string | undefined): readonly Interface[] {
  const all = [...process.net.interfaces].sort((a, b) => indexOf(process.net, a) - indexOf(process.net, b));
  if (device === undefined) return all;
  const found = all.filter((each) => each.name === device);
  if (found.length === 0) throw new AppletFailure(`can't find device '${device}'`);
  return found;
}

function linkHead(process: Process, each: Interface): string {
  const lo = each.name === 'lo';
  const index = indexOf(process.net, each);
  // A veth's other end is in the host's namespace.
  const name = lo ? 'lo' : `${each.name}@if${index + 1}`;
  return lo
    ? `${index}: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN qlen 1000`
    : `${index}: ${name}: <BROADCAST,MULTICAST,UP,LOWER_UP,M-DOWN> mtu 1500 qdisc noqueue state UP `;
}

function linkTail(each: Interface): string {
  return each.name === 'lo'
    ? 'link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00'
    : `link/ether ${each.mac} brd ff:ff:ff:ff:ff:ff`;
}

async function addresses(process: Process, manner: Manner, device: string | undefined): Promise<number> {
  for (const each of selected(process, device)) {
    const lo = each.name === 'lo';
    const index = indexOf(process.net, each);
    const inet = `inet ${each.address}/${each.prefix}${lo ? '' : ` brd ${broadcastOf(each)}`} scope ${lo ? 'host' : 'global'} ${each.name}`;
    const inet6 = lo ? 'inet6 ::1/128 scope host ' : undefined;
    const life = 'valid_lft forever preferred_lft forever';
    if (manner.oneLine) {
      if (manner.family === 'all') await print(process, `${linkHead(process, each)}\\    ${linkTail(each)}\n`);
      if (manner.family !== 'inet6') await print(process, `${index}: ${each.name}    ${inet}\\       ${life}\n`);
      if (manner.family !== 'inet' && inet6 !== undefined)
        await print(process, `${index}: ${each.name}    ${inet6}\\       ${life}\n`);
      continue;
    }
    if (manner.family === 'inet6' && inet6 === undefined) continue;
    await print(process, `${linkHead(process, each)}\n`);
    if (manner.family === 'all') await print(process, `    ${linkTail(each)}\n`);
    if (manner.family !== 'inet6') await print(process, `    ${inet}\n       ${life}\n`);
    if (manner.family !== 'inet' && inet6 !== undefined) await print(process, `    ${inet6}\n       ${life}\n`);
  }
  return 0;
}

async function links(process: Process, manner: Manner, device: string | undefined): Promise<number> {
  for (const each of selected(process, device)) {
    await print(process, `${linkHead(process, each)}${manner.oneLine ? '\\' : '\n'}    ${linkTail(each)}\n`);
  }
  return 0;
}

async function routes(process: Process, manner: Manner, target: string | undefined): Promise<number> {
  if (manner.family === 'inet6') return 0;
  const all = routesOf(process.net);
  if (target !== undefined) {
    const route = all.find((each) => each.gateway !== undefined) ?? all[0];
    if (!route) throw new AppletFailure('RTNETLINK answers: Network is unreachable', 2);
    await print(
      process,
      `${target} ${route.gateway === undefined ? '' : `via ${route.gateway} `}dev ${route.device}  src ${route.source} \n`,
    );
    return 0;
  }
  for (const route of all) {
    await print(
      process,
      route.network === undefined
        ? `default via ${route.gateway} dev ${route.device} \n`
        : `${route.network}/${route.prefix} dev ${route.device} scope link  src ${route.source} \n`,
    );
  }
  return 0;
}
