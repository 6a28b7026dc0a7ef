import { command, exactArgs } from '../command.ts';
import { pairs } from '../container/request.ts';
import { CliError } from '../errors.ts';
import { parseIp, parsePrefix } from '../flags/ip.ts';
import type { FlagValues } from '../flags/values.ts';
import { printLine } from '../invocation.ts';

/** `docker network create app`, `docker network create --subnet 10.77.0.0/24 --gateway 10.77.0.1 planned` */
export const create = command({
  use: 'create [OPTIONS] NETWORK',
  short: 'Create a network',
  args: exactArgs(1),
  flags: `
-d --driver string=bridge Driver to manage the Network
-o --opt map=map[] Set driver specific options
--label list:label Set metadata on a network
--internal bool Restrict external access to the network
--ipv4 bool=true! Enable or disable IPv4 address assignment
--ipv6 bool Enable or disable IPv6 address assignment
--attachable bool Enable manual container attachment
--ingress bool! Create swarm routing-mesh network
--scope string! Control the network's scope
--config-only bool! Create a configuration only network
--config-from string! The network from which to copy the configuration
--ipam-driver string=default! IP Address Management Driver
--subnet strings Subnet in CIDR format that represents a network segment
--ip-range ipNetSlice=[] Allocate container ip from a sub-range
--gateway ipSlice=[] IPv4 or IPv6 Gateway for the master subnet
--aux-address map=map[]! Auxiliary IPv4 or IPv6 addresses used by Network driver
--ipam-opt map=map[]! Set IPAM driver specific options`,
  async run(invocation) {
    const { api, args, flags } = invocation;
    const { id } = await api.networks.create({
      name: args[0] ?? '',
      driver: flags.string('driver'),
      internal: flags.bool('internal'),
      attachable: flags.bool('attachable'),
      ipv6: flags.bool('ipv6'),
      labels: pairs(flags.list('label')),
      options: Object.fromEntries(flags.map('opt')),
      ipam: addressing(flags),
    });
    await printLine(invocation, id);
  },
});

interface Pool {
  readonly subnet: string;
  gateway: string;
  ipRange: string;
}

/** Which range and gateway belongs to which subnet (docker/cli createIPAMConfig). */
function addressing(flags: FlagValues): readonly Pool[] {
  const subnets = flags.list('subnet');
  const ranges = flags.list('ip-range');
  const gateways = flags.list('gateway');
  if (subnets.length < ranges.length || subnets.length < gateways.length) {
    throw new CliError('every ip-range or gateway must have a corresponding subnet');
  }
  const pools: Pool[] = [];
  for (const subnet of subnets) {
    if (pools.some((pool) => contains(subnet, pool.subnet) || contains(pool.subnet, subnet))) {
      throw new CliError('multiple overlapping subnet configuration is not supported');
    }
    pools.push({ subnet: checkedPrefix(subnet), gateway: '', ipRange: '' });
  }
  for (const range of ranges) {
    const pool = pools.find((each) => contains(each.subnet, range));
    if (!pool) throw new CliError(`no matching subnet for range ${range}`);
    if (pool.ipRange !== '')
      throw new CliError(
        `cannot configure multiple ranges (${range}, ${pool.ipRange}) on the same subnet (${pool.subnet})`,
      );
    pool.ipRange = range;
  }
  for (const gateway of gateways) {
    const pool = pools.find((each) => contains(each.subnet, gateway));
    if (!pool) throw new CliError(`no matching subnet for gateway ${gateway}`);
    if (pool.gateway !== '')
      throw new CliError(
        `cannot configure multiple gateways (${gateway}, ${pool.gateway}) for the same subnet (${pool.subnet})`,
      );
    pool.gateway = gateway;
  }
  return pools;
}

function checkedPrefix(text: string): string {
  try {
    return parsePrefix(text);
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** Does a subnet hold an address (or the address of another subnet)? */
function contains(subnet: string, other: string): boolean {
  const [base = '', length = ''] = subnet.split('/');
  const address = other.split('/')[0] ?? '';
  const [a, b] = [bitsOf(base), bitsOf(address)];
  if (a === undefined || !/^\d+$/.test(length)) throw new CliError(`invalid subnet: invalid CIDR address: ${subnet}`);
  return b !== undefined && a.length === b.length && a.slice(0, Number(length)) === b.slice(0, Number(length));
}

function bitsOf(text: string): string | undefined {
  const address = parseIp(text);
  if (address === undefined) return undefined;
  if (!address.includes(':'))
    return address
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  const [head = '', tail = ''] = address.split('::');
  const groups = (half: string): string[] => (half === '' ? [] : half.split(':'));
  const zeros = address.includes('::') ? Array<string>(8 - groups(head).length - groups(tail).length).fill('0') : [];
  return [...groups(head), ...zeros, ...groups(tail)]
    .map((word) => Number.parseInt(word, 16).toString(2).padStart(16, '0'))
    .join('');
}
