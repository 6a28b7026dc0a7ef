/** How ip shows things. */
export interface IpManner {
  readonly family: 'all' | 'inet' | 'inet6' | 'link';
  readonly brief: boolean;
  readonly oneLine: boolean;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly colour: boolean;
  readonly statistics: boolean;
}

export interface DeviceAddress {
  readonly family: 'inet' | 'inet6';
  readonly local: string;
  readonly prefix: number;
  readonly scope: 'host' | 'global';
  readonly broadcast?: string;
}

/** An interface of the namespace: loopback, or one end of a veth pair. */
export interface Device {
  readonly index: number;
  readonly name: string;
  readonly mac: string;
  readonly isLoopback: boolean;
  readonly addresses: readonly DeviceAddress[];
}

const COLOURS = { device: 36, mac: 33, address: 35, address6: 34, up: 32 } as const;

export function coloured(text: string, kind: keyof typeof COLOURS, { colour }: IpManner): string {
  return colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text;
}

const FLAGS = (device: Device): readonly string[] =>
  device.isLoopback ? ['LOOPBACK', 'UP', 'LOWER_UP'] : ['BROADCAST', 'MULTICAST', 'UP', 'LOWER_UP'];

/** A veth's other end is in another namespace. */
function shownName({ name, index, isLoopback }: Device): string {
  return isLoopback ? name : `${name}@if${index + 1}`;
}

function shownAddresses(device: Device, { family }: IpManner): readonly DeviceAddress[] {
  return device.addresses.filter((one) => family === 'all' || one.family === family);
}

export function deviceText(device: Device, object: 'address' | 'link', manner: IpManner): string {
  if (manner.brief) return briefText(device, object, manner);
  const addresses = object === 'address' ? shownAddresses(device, manner) : [];
  const glue = manner.oneLine ? '\\' : '\n';
  const life = 'valid_lft forever preferred_lft forever';
  if (manner.oneLine && object === 'address')
    return addresses
      .map((one) => `${device.index}: ${device.name}    ${addressText(one, device, manner)}\\       ${life}\n`)
      .join('');
  // With one family asked for, ip does not show what is not of it.
  const only = object === 'address' && (manner.family === 'inet' || manner.family === 'inet6');
  const state = device.isLoopback ? 'UNKNOWN' : `${coloured('UP', 'up', manner)}`;
  const painted = manner.colour && !device.isLoopback ? coloured('UP ', 'up', manner) : `${state} `;
  const qdisc = only && manner.family === 'inet6' ? '' : 'qdisc noqueue ';
  const group = only && manner.family === 'inet6' ? '' : `${object === 'link' ? 'mode DEFAULT ' : ''}group default `;
  const head = `${device.index}: ${coloured(`${shownName(device)}: `, 'device', manner)}<${FLAGS(device).join(',')}> mtu ${device.isLoopback ? 65_536 : 1500} ${qdisc}state ${painted}${group}${device.isLoopback ? 'qlen 1000' : ''}`;
  const mac = (address: string): string => coloured(address, 'mac', manner);
  const link = device.isLoopback
    ? `link/loopback ${mac('00:00:00:00:00:00')} brd ${mac('00:00:00:00:00:00')}`
    : `link/ether ${mac(device.mac)} brd ${mac('ff:ff:ff:ff:ff:ff')} link-netnsid 0`;
  const counters = manner.statistics ? `${glue}${countersText(glue)}` : '';
  const body = addresses.map((one) => `    ${addressText(one, device, manner)}\n       ${life}\n`).join('');
  return `${head}${only ? '' : `${glue}    ${link}${counters}`}\n${body}`;
}

function addressText(one: DeviceAddress, device: Device, manner: IpManner): string {
  const shown = coloured(one.local, one.family === 'inet' ? 'address' : 'address6', manner);
  const broadcast = one.broadcast === undefined ? '' : ` brd ${coloured(one.broadcast, 'address', manner)}`;
  const tail = one.family === 'inet' ? device.name : 'proto kernel_lo ';
  return `${one.family} ${shown}/${one.prefix}${broadcast} scope ${one.scope} ${tail}`;
}

function countersText(glue: string): string {
  const zeros = '             0       0      0       0       0       0 ';
  return `    RX:  bytes packets errors dropped  missed   mcast           ${glue}${zeros}${glue}    TX:  bytes packets errors dropped carrier collsns           ${glue}${zeros}`;
}

function briefText(device: Device, object: 'address' | 'link', manner: IpManner): string {
  const name = coloured(shownName(device).padEnd(17), 'device', manner);
  const word = (device.isLoopback ? 'UNKNOWN' : 'UP').padEnd(15);
  const state = device.isLoopback ? word : coloured(word, 'up', manner);
  const rest =
    object === 'link'
      ? `${coloured(device.isLoopback ? '00:00:00:00:00:00' : device.mac, 'mac', manner)} <${FLAGS(device).join(',')}> `
      : shownAddresses(device, manner)
          .map((one) => `${coloured(one.local, one.family === 'inet' ? 'address' : 'address6', manner)}/${one.prefix} `)
          .join('');
  return `${name}${state}${rest}\n`;
}

type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

export function describe(device: Device, object: 'address' | 'link', manner: IpManner): Json {
  const forever = 4_294_967_295;
  const addresses = shownAddresses(device, manner).map((one) => ({
    family: one.family,
    local: one.local,
    prefixlen: one.prefix,
    broadcast: one.broadcast,
    scope: one.scope,
    protocol: one.family === 'inet6' ? 'kernel_lo' : undefined,
    label: one.family === 'inet' ? device.name : undefined,
    valid_life_time: forever,
    preferred_life_time: forever,
  }));
  const link = manner.family !== 'inet' && manner.family !== 'inet6';
  const mac = {
    link_type: device.isLoopback ? 'loopback' : 'ether',
    address: device.isLoopback ? '00:00:00:00:00:00' : device.mac,
    broadcast: device.isLoopback ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff',
    link_netnsid: device.isLoopback ? undefined : 0,
  };
  return {
    ifindex: device.index,
    link_index: device.isLoopback ? undefined : device.index + 1,
    ifname: device.name,
    flags: FLAGS(device),
    mtu: device.isLoopback ? 65_536 : 1500,
    qdisc: 'noqueue',
    operstate: device.isLoopback ? 'UNKNOWN' : 'UP',
    linkmode: object === 'link' ? 'DEFAULT' : undefined,
    group: 'default',
    txqlen: device.isLoopback ? 1000 : undefined,
    ...(link || object === 'link' ? mac : {}),
    addr_info: object === 'address' ? addresses : undefined,
  };
}

/** As lib/json_writer.c lays it out: one line, or four blanks a level with the brackets of arrays on the line before. */
export function jsonText(values: readonly Json[], pretty: boolean): string {
  return `${written(values, pretty, 0)}\n`;
}

function written(value: Json, pretty: boolean, depth: number): string {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => written(item, pretty, depth + 1)).join(',');
    return pretty ? (value.length === 0 ? '[ ]' : `[ ${items} ]`) : `[${items}]`;
  }
  const entries = Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  const indent = (levels: number): string => (pretty ? `\n${' '.repeat(4 * levels)}` : '');
  const fields = entries.map(
    ([key, item]) =>
      `${indent(depth + 1)}${JSON.stringify(key)}:${pretty ? ' ' : ''}${written(item, pretty, depth + 1)}`,
  );
  return `{${fields.join(',')}${indent(depth)}}`;
}
