import type { NetStack } from './net-stack.ts';
import { directory, file, type SyntheticNode } from './synthetic-fs.ts';

/** /proc/net of a network namespace. */
export function networkDirectory(net: NetStack): SyntheticNode {
  return directory({
    dev: file(() => devices(net)),
    route: file(() => routes(net)),
    tcp: file(() => sockets(net)),
  });
}

function devices(net: NetStack): string {
  const head =
    'Inter-|   Receive                                                |  Transmit\n' +
    ' face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n';
  const zeros =
    '       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0';
  return head + net.interfaces.map(({ name }) => `${name.padStart(6)}:${zeros}\n`).join('');
}

/** Little-endian hexadecimal, as the kernel prints addresses. */
function hexOf(address: string): string {
  return address
    .split('.')
    .reverse()
    .map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function maskOf(prefix: number): number {
  return prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0;
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function routes(net: NetStack): string {
  const row = (...cells: readonly (string | number)[]): string => `${cells.join('\t').padEnd(127)}\n`;
  const outer = net.interfaces.filter(({ name }) => name !== 'lo');
  const rows = outer.map(({ name, address, prefix }) => {
    const mask = maskOf(prefix);
    return row(
      name,
      hexOf(dotted((numberOf(address) & mask) >>> 0)),
      '00000000',
      '0001',
      0,
      0,
      0,
      hexOf(dotted(mask)),
      0,
      0,
      0,
    );
  });
  const { gateway } = net;
  const way =
    gateway === undefined ? undefined : outer.find(({ address, prefix }) => sameNetwork(address, gateway, prefix));
  const standard =
    way && gateway ? [row(way.name, '00000000', hexOf(gateway), '0003', 0, 0, 0, '00000000', 0, 0, 0)] : [];
  return (
    row('Iface', 'Destination', 'Gateway ', 'Flags', 'RefCnt', 'Use', 'Metric', 'Mask', 'MTU', 'Window', 'IRTT') +
    [...standard, ...rows].join('')
  );
}

function sameNetwork(a: string, b: string, prefix: number): boolean {
  return ((numberOf(a) ^ numberOf(b)) & maskOf(prefix)) === 0;
}

function sockets(net: NetStack): string {
  const head =
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode                                                     \n';
  return (
    head +
    net.listeners
      .map(({ address, port }, i) => {
        const local = `${hexOf(address)}:${port.toString(16).toUpperCase().padStart(4, '0')}`;
        const line = `${String(i).padStart(4)}: ${local} 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 0 1 0000000000000000 100 0 0 10 0`;
        return `${line.padEnd(149)}\n`;
      })
      .join('')
  );
}
