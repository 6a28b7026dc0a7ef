import type { SocketInfo } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { linesIn } from '../../applets/account-files.ts';
import { type Options, parseOptions, UsageError } from '../../applets/arguments.ts';
import { type Row, render } from './ss-columns.ts';
import { FilterFault, type Listed, parseFilter } from './ss-filter.ts';
import { SS_HELP } from './ss-help.ts';

const LONG: Readonly<Record<string, string>> = Object.fromEntries(
  `help h|version V|numeric n|resolve r|all a|listening l|options o|extended e|memory m|processes p|threads T|info i|summary s|bpf b|events E|context Z|contexts z|ipv4 4|ipv6 6|packet 0|tcp t|mptcp M|sctp S|udp u|dccp d|raw w|unix x|kill K|no-header H|no-queues Q|oneline O|bound-inactive B|tipcinfo tipcinfo|tos tos|cgroup cgroup|tipc tipc|vsock vsock|xdp xdp|inet-sockopt inet-sockopt|net: N|family: f|query: A|socket: A|diag: D|filter: F`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const STATES: Readonly<Record<string, readonly string[]>> = {
  listening: ['LISTEN'],
  listen: ['LISTEN'],
  established: ['ESTAB'],
  'close-wait': ['CLOSE-WAIT'],
  'fin-wait-2': ['FIN-WAIT-2'],
  unconnected: ['UNCONN'],
  closed: ['UNCONN'],
  close: ['UNCONN'],
  'syn-sent': ['SYN-SENT'],
  'syn-recv': ['SYN-RECV'],
  'fin-wait-1': ['FIN-WAIT-1'],
  'time-wait': ['TIME-WAIT'],
  'last-ack': ['LAST-ACK'],
  closing: ['CLOSING'],
};
const ALL = [...new Set(Object.values(STATES).flat())];
const CONNECTED = ALL.filter((state) => !['LISTEN', 'UNCONN', 'TIME-WAIT', 'SYN-RECV'].includes(state));
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  all: ALL,
  connected: ALL.filter((state) => state !== 'LISTEN' && state !== 'UNCONN'),
  synchronized: ALL.filter((state) => !['LISTEN', 'UNCONN', 'SYN-SENT'].includes(state)),
  bucket: ['SYN-RECV', 'TIME-WAIT'],
  big: ALL.filter((state) => state !== 'SYN-RECV' && state !== 'TIME-WAIT'),
};
const TABLES: ReadonlySet<string> = new Set(
  'all inet tcp mptcp udp raw unix unix_dgram unix_stream unix_seqpacket packet packet_raw packet_dgram netlink dccp sctp vsock_stream vsock_dgram tipc xdp u_str u_dgr'.split(
    ' ',
  ),
);
/** What ss shows beyond addresses and owners. */
const REFUSED = ['o', 'e', 'm', 'i', 'b', 'E', 'K', 'D', 'F', 'N', 'tipcinfo', 'tos', 'cgroup', 'inet-sockopt'];

/**
 * Sockets of the namespace.
 * DIFFERS: ss lists TCP, and UDP of Docker's resolver; UNIX, netlink and packet sockets are not in its tables, and what -o, -e, -m, -i, -K add is not simulated.
 */
export async function ss(process: Process): Promise<number> {
  try {
    return await run(process);
  } catch (error) {
    if (error instanceof UsageError) {
      await process.write(2, `ss: ${error.message}\n${SS_HELP}`);
      return 255;
    }
    if (!(error instanceof FilterFault)) throw error;
    await process.write(2, `${error.message}\n`);
    return error.status;
  }
}

async function run(process: Process): Promise<number> {
  const args = process.argv.slice(1);
  const options = parseOptions(process, args, { short: 'dhalBetuwxnro460spTbEf:mMiA:D:F:vVzZN:KHQSO', long: LONG });
  if (options.has('V') || options.has('v')) {
    await process.write(1, `ss utility, iproute2-${process.binary?.options.get('version') ?? '6.15.0'}\n`);
    return 0;
  }
  if (options.has('h')) {
    await process.write(1, SS_HELP);
    return 0;
  }
  if (options.has('Z') || options.has('z')) throw new FilterFault('ss: SELinux is not enabled.', 1);
  const refused = REFUSED.find((name) => options.has(name));
  if (refused !== undefined) {
    const name = refused.length === 1 ? `-${refused}` : `--${refused}`;
    throw new FilterFault(`drydock: 'ss ${name}' is not simulated`, 1);
  }
  const all = listed(process.net.sockets);
  const asksFor = [...options.given].some(({ name }) => 'tuwxdSMfA460'.includes(name));
  const words = [...options.operands];
  if (options.has('s')) {
    await process.write(1, summary(all));
    if (!asksFor && words.length === 0) return 0;
  }
  const { states, single } = statesOf(options, words);
  const tables = tablesOf(options);
  const condition = parseFilter(words.join(' '), (name) => serviceNamed(process, name));
  const versions = versionsOf(options);
  const chosen = all.filter(
    (socket) =>
      tables.has(socket.protocol) &&
      versions.includes(socket.version) &&
      states.includes(socket.state) &&
      condition(socket),
  );
  const hidden = new Set([
    ...(tables.size === 1 ? [0] : []),
    ...(single ? [1] : []),
    ...(options.has('Q') ? [2, 3] : []),
    ...(options.has('p') || options.has('T') ? [] : [8]),
  ]);
  const name = await namer(process, options);
  const rows = chosen.map((socket) => rowOf(socket, name, seesOwner(process, socket)));
  const width = process.tty(1)?.columns ?? (Number(process.env.get('COLUMNS')) || undefined);
  await process.write(1, render(rows, { hidden, header: !options.has('H'), width }));
  return 0;
}

/** UDP before TCP; IPv4 before IPv6; listeners before connections. */
function listed(sockets: readonly SocketInfo[]): readonly Listed[] {
  const lines = sockets.flatMap((socket): readonly Listed[] => {
    if (socket.family === 'both')
      return [
        { ...socket, version: 4 },
        { ...socket, local: { ...socket.local, address: '::' }, version: 6 },
      ];
    return [{ ...socket, version: socket.family === 'dual' || socket.local.address.includes(':') ? 6 : 4 }];
  });
  const rank = ({ protocol, version, state }: Listed): number =>
    (protocol === 'udp' ? 0 : 4) + (version === 4 ? 0 : 2) + (state === 'LISTEN' ? 0 : 1);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

function statesOf(options: Options, words: string[]): { readonly states: readonly string[]; readonly single: boolean } {
  let states: readonly string[] | undefined = options.has('l')
    ? ['LISTEN', 'UNCONN']
    : options.has('a')
      ? ALL
      : undefined;
  const last = options.last('a', 'l');
  if (last === 'a') states = ALL;
  let saw = false;
  while (['state', 'exclude', 'excl'].includes(words[0] ?? '')) {
    const verb = words.shift();
    const name = words.shift() ?? '';
    const meant = STATES[name] ?? GROUPS[name];
    if (!meant) throw new FilterFault(`ss: wrong state name: ${name}`, 255);
    if (verb === 'state') states = [...(saw ? (states ?? []) : []), ...meant];
    else states = (saw ? (states ?? ALL) : ALL).filter((state) => !meant.includes(state));
    saw = true;
  }
  const chosen = states ?? CONNECTED;
  return { states: chosen, single: new Set(chosen).size === 1 };
}

function tablesOf(options: Options): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const [letter, table] of [
    ['t', 'tcp'],
    ['u', 'udp'],
    ['w', 'raw'],
    ['d', 'dccp'],
    ['S', 'sctp'],
    ['M', 'mptcp'],
  ] as const)
    if (options.has(letter)) tables.add(table);
  if (options.has('x')) for (const table of ['u_str', 'u_seq', 'u_dgr']) tables.add(table);
  if (options.has('0')) for (const table of ['p_raw', 'p_dgr']) tables.add(table);
  for (const word of options.values('A').flatMap((value) => value.split(','))) {
    if (!TABLES.has(word)) throw new UsageError(`"${word}" is illegal socket table id`);
    for (const table of word === 'inet' || word === 'all' ? ['tcp', 'udp', 'raw', 'dccp', 'sctp', 'mptcp'] : [word])
      tables.add(table);
  }
  if (tables.size > 0) return tables;
  const family = options.value('f');
  if (family === 'unix') return new Set(['u_str', 'u_seq', 'u_dgr']);
  return new Set(['tcp', 'udp', 'raw', 'u_str']);
}

function versionsOf(options: Options): readonly number[] {
  const family = options.value('f');
  const four = options.has('4') || family === 'inet';
  const six = options.has('6') || family === 'inet6';
  return four === six ? [4, 6] : four ? [4] : [6];
}

/** How ports and, with -r, hosts are named. */
interface Namer {
  port(socket: Listed, port: number): string;
  host(address: string): string;
}

async function namer(process: Process, options: Options): Promise<Namer> {
  const services = options.has('n') || options.has('r') ? new Map<string, string>() : servicesOf(process);
  const hosts = new Map<string, string>();
  if (options.has('r'))
    for (const line of linesIn(process, '/etc/hosts')) {
      const [address = '', first] = line.trim().split(/\s+/);
      if (first !== undefined && !hosts.has(address)) hosts.set(address, first);
    }
  return {
    port: ({ protocol }, port) => services.get(`${port}/${protocol}`) ?? String(port),
    host: (address) => hosts.get(address) ?? address,
  };
}

function servicesOf(process: Process): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of linesIn(process, '/etc/services')) {
    const [name = '', place = ''] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (place !== '' && !found.has(place)) found.set(place, name);
  }
  return found;
}

function serviceNamed(process: Process, name: string): number | undefined {
  for (const [place, known] of servicesOf(process)) if (known === name) return Number.parseInt(place, 10);
  return undefined;
}

/** The descriptors of other users' processes are hidden without CAP_SYS_PTRACE, which containers do not have. */
function seesOwner({ credentials }: Process, { owner }: Listed): boolean {
  return owner?.uid === credentials.uid || credentials.capabilities.has('SYS_PTRACE');
}

function rowOf(socket: Listed, name: Namer, owned: boolean): Row {
  const any = socket.version === 4 ? '0.0.0.0' : socket.family === 'dual' ? '*' : '[::]';
  const shown = (address: string): string => {
    if (address === '::' || (address === '0.0.0.0' && socket.version === 6)) return any;
    return address.includes(':') ? `[${address}]` : name.host(address);
  };
  const { owner, local, remote } = socket;
  const users = owner && owned ? ` users:(("${owner.comm}",pid=${owner.pid},fd=${owner.fd}))` : '';
  return [
    socket.protocol,
    socket.state,
    String(socket.received).padEnd(6),
    String(socket.sent).padEnd(6),
    `${shown(local.address)}:`,
    name.port(socket, local.port),
    `${remote ? shown(remote.address) : any}:`,
    remote ? name.port(socket, remote.port) : '*',
    users,
  ];
}

function summary(all: readonly Listed[]): string {
  const count = (protocol: string, version?: number): number =>
    all.filter((one) => one.protocol === protocol && (version === undefined || one.version === version)).length;
  const established = all.filter(({ state }) => state === 'ESTAB' || state === 'CLOSE-WAIT').length;
  const line = (name: string, four: number, six: number): string =>
    `${name}\t  ${String(four + six).padEnd(9)} ${String(four).padEnd(9)} ${String(six).padEnd(9)}\n`;
  const [tcp4, tcp6, udp4, udp6] = [count('tcp', 4), count('tcp', 6), count('udp', 4), count('udp', 6)];
  return `Total: ${all.length}
TCP:   ${tcp4 + tcp6} (estab ${established}, closed 0, orphaned 0, timewait 0)

Transport Total     IP        IPv6
${line('RAW', 0, 0)}${line('UDP', udp4, udp6)}${line('TCP', tcp4, tcp6)}${line('INET', tcp4 + udp4, tcp6 + udp6)}${line('FRAG', 0, 0)}
`;
}
