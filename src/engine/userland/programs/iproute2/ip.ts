import type { Interface } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { broadcastOf, indexOf, routesOf } from '../../applets/interfaces.ts';
import { coloured, type Device, describe, deviceText, type IpManner, jsonText } from './ip-text.ts';

/** ip gives up: its sentence on standard error and its exit code. */
class IpFault extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.name = 'IpFault';
    this.status = status;
  }
}

const OBJECTS: readonly string[] =
  'address addrlabel amt fou help ila ioam l2tp link macsec maddress monitor mptcp mroute mrule neighbor neighbour netconf netns nexthop ntable ntbl route rule sr stats tap tcpmetrics token tunnel tuntap vrf xfrm'.split(
    ' ',
  );
const DENIED = 'RTNETLINK answers: Operation not permitted';
/** Long names of options; each may be cut short. */
const OPTIONS: Readonly<Record<string, string>> = {
  '-Version': '-V',
  '-statistics': '-s',
  '-details': '-d',
  '-resolve': '-r',
  '-human-readable': '-h',
  '-json': '-j',
  '-pretty': '-p',
  '-family': '-f',
  '-brief': '-br',
  '-oneline': '-o',
  '-timestamp': '-t',
  '-Numeric': '-N',
  '-all': '-a',
  '-color': '-c',
  '-iec': '-iec',
};

/**
 * iproute2's ip: addresses, links, routes, neighbours and rules.
 * DIFFERS: ip shows the network and cannot change it; its neighbour table is empty and its counters stand at 0.
 */
export async function ip(process: Process): Promise<number> {
  try {
    return await run(process);
  } catch (error) {
    if (!(error instanceof IpFault)) throw error;
    await process.write(2, `${error.message}\n`);
    return error.status;
  }
}

async function help(process: Process, object: 'all' | 'address' | 'link' | 'route'): Promise<number> {
  const { IP_HELP } = await process.clock.hold(import('./ip-help.ts'));
  await process.write(2, IP_HELP[object]);
  return 255;
}

async function run(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  let manner: IpManner = {
    family: 'all',
    brief: false,
    oneLine: false,
    json: false,
    pretty: false,
    colour: false,
    statistics: false,
  };
  while (words[0]?.startsWith('-')) {
    const word = (words.shift() as string).replace(/^--/, '-');
    const [bare = '', value] = word.split('=');
    const name = OPTIONS[bare] ?? abbreviated(bare);
    if (name === '-V') {
      await process.write(
        1,
        `ip utility, iproute2-${process.binary?.options.get('version') ?? '6.15.0'}, libbpf 1.5.0\n`,
      );
      return 0;
    }
    if (name === '-4') manner = { ...manner, family: 'inet' };
    else if (name === '-6') manner = { ...manner, family: 'inet6' };
    else if (name === '-0') manner = { ...manner, family: 'link' };
    else if (name === '-f') {
      const family = value ?? words.shift() ?? '';
      if (family !== 'inet' && family !== 'inet6' && family !== 'link') return help(process, 'all');
      manner = { ...manner, family };
    } else if (name === '-br') manner = { ...manner, brief: true };
    else if (name === '-o') manner = { ...manner, oneLine: true };
    else if (name === '-j') manner = { ...manner, json: true };
    else if (name === '-p') manner = { ...manner, pretty: true };
    else if (name === '-c')
      manner = { ...manner, colour: value !== 'never' && (value !== 'auto' || process.tty(1) !== undefined) };
    else if (name === '-s') manner = { ...manner, statistics: true };
    else if (word === '-help') return help(process, 'all');
    else if (!['-h', '-iec', '-r', '-N', '-a', '-t', '-ts'].includes(name)) {
      if (['-d', '-b', '-batch', '-n', '-netns', '-l', '-rc', '-M', '-B', '-force'].includes(name))
        throw new IpFault(`drydock: 'ip ${word}' is not simulated`, 1);
      throw new IpFault(`Option "${word}" is unknown, try "ip -help".`, 255);
    }
  }
  const typed = words.shift();
  if (typed === undefined) return help(process, 'all');
  const object = OBJECTS.find((each) => each.startsWith(typed));
  if (object === undefined) throw new IpFault(`Object "${typed}" is unknown, try "ip help".`, 1);
  switch (object) {
    case 'help':
      return help(process, 'all');
    case 'address':
    case 'link':
      return devices(process, object, manner, words);
    case 'route':
      return routes(process, manner, words);
    case 'neighbor':
    case 'neighbour':
      return verbOf(words, object, process) ?? 0;
    case 'rule': {
      const status = verbOf(words, object, process);
      if (status !== undefined) return status;
      await process.write(
        1,
        '0:\tfrom all lookup local\n32766:\tfrom all lookup main\n32767:\tfrom all lookup default\n',
      );
      return 0;
    }
    case 'netns':
    case 'tunnel':
    case 'tuntap':
      if (words.length === 0 || 'list'.startsWith(words[0] as string) || 'show'.startsWith(words[0] as string))
        return 0;
      throw new IpFault(`drydock: 'ip ${object} ${words[0]}' is not simulated`, 1);
    default:
      throw new IpFault(`drydock: 'ip ${object}' is not simulated`, 1);
  }
}

function abbreviated(word: string): string {
  if (/^-c/.test(word) && '-color'.startsWith(word)) return '-c';
  const full = Object.keys(OPTIONS).find((name) => word.length > 2 && name.startsWith(word));
  return full === undefined ? word : (OPTIONS[full] as string);
}

const CHANGES = ['add', 'change', 'replace', 'delete', 'del', 'set', 'append', 'flush', 'prepend', 'property'];

/** Takes the verb away. Undefined: show. Changes need NET_ADMIN, which containers do not have; with it the simulation says so. */
function verbOf(words: string[], object: string, process: Process): undefined {
  const [verb] = words;
  if (verb === undefined || verb.length === 0) return undefined;
  const matches = (full: string): boolean => full.startsWith(verb);
  if (matches('show') || matches('list') || verb === 'lst') {
    words.shift();
    return undefined;
  }
  if (CHANGES.some(matches)) {
    if (!process.credentials.capabilities.has('NET_ADMIN')) throw new IpFault(DENIED, 2);
    throw new IpFault(`drydock: 'ip ${object} ${verb}' is not simulated`, 1);
  }
  throw new IpFault(`Command "${verb}" is unknown, try "ip ${object} help".`, 255);
}

async function devices(
  process: Process,
  object: 'address' | 'link',
  manner: IpManner,
  words: string[],
): Promise<number> {
  if (words[0] === 'help') return help(process, object);
  verbOf(words, object, process);
  let found = allDevices(process);
  while (words.length > 0) {
    const word = words.shift() as string;
    if (word === 'up') continue;
    if (word === 'type') {
      const type = words.shift();
      found = found.filter(({ isLoopback }) => !isLoopback && type === 'veth');
    } else if (word === 'scope') {
      const scope = words.shift();
      found = found.filter(({ isLoopback }) => isLoopback === (scope === 'host'));
    } else if (word === 'to' || word === 'label' || word === 'master' || word === 'group' || word === 'vrf') {
      throw new IpFault(`drydock: 'ip ${object} show ${word}' is not simulated`, 1);
    } else {
      const name = word === 'dev' ? words.shift() : word;
      const one = found.filter((device) => device.name === name);
      if (one.length === 0) throw new IpFault(`Device "${name}" does not exist.`, 1);
      found = one;
    }
  }
  if (object === 'address' && (manner.family === 'inet' || manner.family === 'inet6'))
    found = found.filter(({ addresses }) => addresses.some(({ family }) => family === manner.family));
  const text = manner.json
    ? jsonText(
        found.map((device) => describe(device, object, manner)),
        manner.pretty,
      )
    : found.map((device) => deviceText(device, object, manner)).join('');
  await process.write(1, text);
  return 0;
}

function allDevices({ net }: Process): readonly Device[] {
  return [...net.interfaces]
    .sort((a, b) => indexOf(net, a) - indexOf(net, b))
    .map((each) => deviceOf(each, indexOf(net, each)));
}

function deviceOf(each: Interface, index: number): Device {
  const isLoopback = each.name === 'lo';
  const inet = {
    family: 'inet',
    local: each.address,
    prefix: each.prefix,
    scope: isLoopback ? 'host' : 'global',
  } as const;
  return {
    index,
    name: each.name,
    mac: each.mac,
    isLoopback,
    addresses: isLoopback
      ? [inet, { family: 'inet6', local: '::1', prefix: 128, scope: 'host' }]
      : [{ ...inet, broadcast: broadcastOf(each) }],
  };
}

async function routes(process: Process, manner: IpManner, words: string[]): Promise<number> {
  if (words[0] === 'help') return help(process, 'route');
  const { net } = process;
  const all = manner.family === 'inet6' ? [] : routesOf(net);
  if (words[0] !== undefined && words[0] !== '' && 'get'.startsWith(words[0]))
    return routeTo(process, words[1], manner);
  verbOf(words, 'route', process);
  let chosen = all;
  while (words.length > 0) {
    const word = words.shift() as string;
    if (word === 'dev') {
      const device = words.shift();
      if (!net.interfaces.some(({ name }) => name === device)) throw new IpFault(`Cannot find device "${device}"`, 1);
      chosen = chosen.filter((route) => route.device === device);
    } else if (word === 'default') chosen = chosen.filter(({ network }) => network === undefined);
    else if (/^\d+\.\d+\.\d+\.\d+(\/\d+)?$/.test(word))
      chosen = chosen.filter(({ network, prefix }) => `${network}/${prefix}` === word);
    else if (word === 'table' && words[0] === 'main') words.shift();
    else throw new IpFault(`drydock: 'ip route show ${word}' is not simulated`, 1);
  }
  if (manner.json) {
    const values = chosen.map((route) =>
      route.network === undefined
        ? { dst: 'default', gateway: route.gateway, dev: route.device, flags: [] }
        : {
            dst: `${route.network}/${route.prefix}`,
            dev: route.device,
            protocol: 'kernel',
            scope: 'link',
            prefsrc: route.source,
            flags: [],
          },
    );
    await process.write(1, jsonText(values, manner.pretty));
    return 0;
  }
  for (const route of chosen) {
    const paint = (text: string, kind: 'address' | 'device'): string => coloured(text, kind, manner);
    const device = paint(route.device, 'device');
    await process.write(
      1,
      route.network === undefined
        ? `default via ${paint(route.gateway ?? '', 'address')} dev ${device} \n`
        : `${paint(`${route.network}/${route.prefix}`, 'address')} dev ${device} proto kernel scope link src ${paint(route.source, 'address')} \n`,
    );
  }
  return 0;
}

/** `ip route get`: the route that a packet would take. */
async function routeTo(process: Process, target: string | undefined, manner: IpManner): Promise<number> {
  if (target === undefined) throw new IpFault('need at least a destination address', 1);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(target))
    throw new IpFault(`Error: any valid prefix is expected rather than "${target}".`, 1);
  if (manner.json) throw new IpFault(`drydock: 'ip -j route get' is not simulated`, 1);
  const { net } = process;
  const own = net.interfaces.find(
    ({ address, name }) => address === target || (name === 'lo' && target.startsWith('127.')),
  );
  if (own) {
    const source = own.name === 'lo' && target !== own.address ? own.address : target;
    await process.write(
      1,
      `local ${target} dev lo src ${source} uid ${process.credentials.uid} \n    cache <local> \n`,
    );
    return 0;
  }
  const number = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const within = routesOf(net).find(({ network, prefix }) => {
    if (network === undefined) return false;
    const mask = prefix === 0 ? 0 : (-1 << (32 - prefix)) >>> 0;
    return ((number(network) ^ number(target)) & mask) >>> 0 === 0;
  });
  const route = within ?? routesOf(net).find(({ network }) => network === undefined);
  if (!route) throw new IpFault('RTNETLINK answers: Network is unreachable', 2);
  const via = route.gateway === undefined ? '' : `via ${route.gateway} `;
  await process.write(
    1,
    `${target} ${via}dev ${route.device} src ${route.source} uid ${process.credentials.uid} \n    cache \n`,
  );
  return 0;
}
