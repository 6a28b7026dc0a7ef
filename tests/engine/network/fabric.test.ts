import { beforeEach, expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { FsError } from '../../../src/engine/fs/errno.ts';
import { createVirtualClock, type VirtualClock } from '../../../src/engine/kernel/clock-virtual.ts';
import {
  createNetworkFabric,
  formatSubnet,
  NetworkError,
  type NetworkFabric,
  type Stack,
} from '../../../src/engine/network/index.ts';

let clock: VirtualClock;
let fabric: NetworkFabric;

beforeEach(() => {
  clock = createVirtualClock({ start: 0, macrotask: (callback) => void setImmediate(callback) });
  fabric = createNetworkFabric({
    clock,
    random: seededRandom('network tests'),
    hostHosts: () => '127.0.0.1 localhost vm\n',
  });
});

/** A container on these networks, and its plugs. */
function container(...names: readonly string[]): Stack {
  const stack = fabric.createStack(() => '127.0.0.1\tlocalhost\n');
  for (const name of names) {
    const [network = '', own = ''] = name.split(':');
    const bridge = fabric.bridges.find((one) => one.name === network);
    if (!bridge) throw new Error(network);
    fabric.plug(bridge, stack, { id: `${network}-${own}`, names: own.split(',') });
  }
  return stack;
}

/** Answers every connection with a text and closes. */
function serve(stack: Stack, address: string, port: number, text: string): void {
  const listener = stack.listen(address, port);
  void (async () => {
    for (;;) {
      const connection = await listener.accept();
      await connection.write(encodeUtf8(text));
      connection.close();
    }
  })();
}

async function fetchText(from: Stack, host: string, port: number): Promise<string> {
  try {
    const connection = await from.connect(host, port);
    let text = '';
    for (;;) {
      const bytes = await connection.read(1024);
      if (bytes.length === 0) return text;
      text += decodeUtf8(bytes);
    }
  } catch (error) {
    return error instanceof FsError ? error.errno : String(error);
  }
}

function problem(action: () => unknown): string {
  try {
    action();
    return 'fine';
  } catch (error) {
    return error instanceof NetworkError ? error.problem : error instanceof FsError ? error.errno : String(error);
  }
}

test('subnets: the default bridge first, then upwards; freed ones come again; overlaps are refused', () => {
  const add = (name: string, subnet?: string): string =>
    formatSubnet(fabric.addBridge({ id: name, name, ...(subnet ? { subnet } : {}) }).subnet);
  expect([add('bridge'), add('a'), add('b')]).toEqual(['172.17.0.0/16', '172.18.0.0/16', '172.19.0.0/16']);
  expect(add('planned', '10.77.0.0/24')).toBe('10.77.0.0/24');
  expect(problem(() => add('overlap', '10.77.0.128/25'))).toBe('pool-overlap');
  const a = fabric.bridges.find(({ name }) => name === 'a');
  if (a) fabric.removeBridge(a);
  expect(add('again')).toBe('172.18.0.0/16');
  const rest = Array.from({ length: 29 }, (_, i) => problem(() => add(`n${i}`)));
  expect(rest.filter((one) => one === 'fine').length).toBe(28);
  expect(fabric.bridges.map(({ subnet }) => formatSubnet(subnet)).at(-1)).toBe('192.168.240.0/20');
  expect(rest.at(-1)).toBe('no-more-subnets');
});

test('addresses: the gateway, then the lowest free one; wanted ones are checked; the range is kept', () => {
  const bridge = fabric.addBridge({ id: 'n', name: 'n', subnet: '10.77.0.0/29' });
  expect(bridge.pool.status).toEqual({ inUse: 3, available: 5 });
  const stacks = Array.from({ length: 5 }, () => fabric.createStack());
  const plugs = stacks.map((stack, i) => fabric.plug(bridge, stack, { id: `p${i}` }));
  expect(stacks.map(({ interfaces }) => interfaces[1]?.address)).toEqual([2, 3, 4, 5, 6].map((n) => `10.77.0.${n}`));
  expect(problem(() => fabric.plug(bridge, fabric.createStack(), { id: 'x' }))).toBe('no-available-address');
  if (plugs[1]) fabric.unplug(plugs[1]);
  expect(problem(() => fabric.plug(bridge, fabric.createStack(), { id: 'x', address: '10.77.0.2' }))).toBe(
    'address-in-use',
  );
  expect(problem(() => fabric.plug(bridge, fabric.createStack(), { id: 'x', address: '10.78.0.2' }))).toBe(
    'outside-subnet',
  );
  expect(problem(() => fabric.plug(bridge, stacks[0] as Stack, { id: 'x' }))).toBe('already-connected');
  const late = fabric.createStack();
  fabric.plug(bridge, late, { id: 'late' });
  expect(late.interfaces[1]?.address).toBe('10.77.0.3');
  const ranged = fabric.addBridge({
    id: 'r',
    name: 'r',
    subnet: '172.28.0.0/16',
    range: '172.28.5.0/24',
    gateway: '172.28.5.254',
  });
  const inRange = fabric.createStack();
  fabric.plug(ranged, inRange, { id: 'first' });
  expect(inRange.interfaces[1]?.address).toBe('172.28.5.0');
});

test('interfaces have loopback, names in order of plugging in, and local unicast MAC addresses', () => {
  fabric.addBridge({ id: 'a', name: 'a' });
  fabric.addBridge({ id: 'b', name: 'b' });
  const stack = container('a:x', 'b:x');
  expect(stack.interfaces.map(({ name, address, prefix }) => `${name} ${address}/${prefix}`)).toEqual([
    'lo 127.0.0.1/8',
    'eth0 172.17.0.2/16',
    'eth1 172.18.0.2/16',
  ]);
  for (const { mac } of stack.interfaces.slice(1)) expect(mac).toMatch(/^[0-9a-f][26ae](:[0-9a-f]{2}){5}$/);
  expect(stack.gateway).toBe('172.17.0.1');
  const [first] = stack.plugs;
  if (first) fabric.unplug(first);
  expect(stack.interfaces.map(({ name }) => name)).toEqual(['lo', 'eth1']);
  expect(stack.gateway).toBe('172.18.0.1');
});

test('names: on user-defined networks only, of those plugged into a common one', async () => {
  fabric.addBridge({ id: 'bridge', name: 'bridge', named: false });
  fabric.addBridge({ id: 'app', name: 'app' });
  fabric.addBridge({ id: 'other', name: 'other' });
  container('app:web,service');
  container('app:api,service');
  container('bridge:old');
  const asker = container('app:asker', 'bridge:asker');
  expect(await asker.resolve('WEB')).toEqual(['172.18.0.2']);
  expect([...((await asker.resolve('service')) ?? [])].sort()).toEqual(['172.18.0.2', '172.18.0.3']);
  expect(await asker.resolve('old')).toBeUndefined();
  expect(await container('other:far').resolve('web')).toBeUndefined();
  expect(await asker.resolve('example.com')).toBeUndefined();
  expect(await asker.resolve('localhost')).toEqual(['127.0.0.1']);
  expect(await fabric.host.resolve('vm')).toEqual(['127.0.0.1']);
  const linked = fabric.createStack();
  const app = fabric.bridges.find(({ name }) => name === 'app');
  if (app) fabric.plug(app, linked, { id: 'linked', links: new Map([['old', 'web']]) });
  expect(await linked.resolve('old')).toEqual(['172.18.0.2']);
});

test('connections: within a network, refused, to loopback only, not across networks, from the host', async () => {
  fabric.addBridge({ id: 'a', name: 'a' });
  fabric.addBridge({ id: 'b', name: 'b', internal: true });
  const web = container('a:web');
  serve(web, '0.0.0.0', 80, 'hello');
  serve(web, '127.0.0.1', 81, 'private');
  const friend = container('a:friend');
  const stranger = container('b:stranger');
  expect(await fetchText(friend, 'web', 80)).toBe('hello');
  expect(await fetchText(friend, 'web', 81)).toBe('ECONNREFUSED');
  expect(await fetchText(web, 'localhost', 81)).toBe('private');
  expect(await fetchText(friend, '172.17.0.77', 80)).toBe('EHOSTUNREACH');
  expect(await fetchText(stranger, '172.17.0.2', 80)).toBe('ENETUNREACH');
  expect(await fetchText(fabric.host, '172.17.0.2', 80)).toBe('hello');
  expect(await fetchText(friend, 'nosuch', 80)).toBe('EADDRNOTAVAIL');
  const before = clock.now();
  expect(await fetchText(friend, '93.184.216.34', 80)).toBe('ETIMEDOUT');
  expect(clock.now() - before).toBeGreaterThan(60_000);
  serve(fabric.host, '0.0.0.0', 9000, 'host');
  expect(await fetchText(friend, '172.17.0.1', 9000)).toBe('host');
});

test('ports are listened on once', () => {
  const stack = fabric.createStack();
  const first = stack.listen('0.0.0.0', 80);
  expect(problem(() => stack.listen('127.0.0.1', 80))).toBe('EADDRINUSE');
  expect(problem(() => stack.listen('10.0.0.1', 81))).toBe('EADDRNOTAVAIL');
  first.close();
  expect(problem(() => stack.listen('127.0.0.1', 80))).toBe('fine');
  expect(stack.listeners.map(({ address, port }) => `${address}:${port}`)).toEqual(['127.0.0.1:80']);
});

test('published ports lead from the host into a container, and conflict by address', async () => {
  fabric.addBridge({ id: 'bridge', name: 'bridge', named: false });
  const web = container('bridge:web');
  const publish = (hostAddresses: readonly string[], first: number, last = first): string =>
    problem(() => fabric.ports.publish({ protocol: 'tcp', hostAddresses, first, last, stack: web, containerPort: 80 }));
  expect(publish(['0.0.0.0', '::'], 8080)).toBe('fine');
  expect(await fetchText(fabric.host, 'localhost', 8080)).toBe('ECONNRESET');
  serve(web, '0.0.0.0', 80, 'hello');
  expect(await fetchText(fabric.host, 'localhost', 8080)).toBe('hello');
  expect(await fetchText(fabric.host, '127.0.0.1', 8081)).toBe('ECONNREFUSED');
  expect(await fetchText(container('bridge:other'), '172.17.0.1', 8080)).toBe('hello');
  expect(publish(['127.0.0.1'], 8080)).toBe('port-allocated');
  expect(publish(['127.0.0.1'], 8443)).toBe('fine');
  expect(publish(['0.0.0.0'], 8443)).toBe('port-allocated');
  expect(problem(() => fabric.host.listen('0.0.0.0', 8080))).toBe('EADDRINUSE');
  fabric.host.listen('0.0.0.0', 9999);
  expect(publish(['0.0.0.0'], 9999)).toBe('port-in-use');
  const ephemeral = [0, 0].map(
    () =>
      fabric.ports.publish({
        protocol: 'tcp',
        hostAddresses: ['0.0.0.0'],
        first: 0,
        last: 0,
        stack: web,
        containerPort: 80,
      })[0]?.hostPort,
  );
  expect(ephemeral).toEqual([32_768, 32_769]);
  expect(publish(['0.0.0.0'], 8080, 8082)).toBe('fine');
  expect(fabric.ports.all.at(-1)?.hostPort).toBe(8081);
  for (const published of fabric.ports.all) fabric.ports.release(published);
  expect(publish(['127.0.0.1'], 8080)).toBe('fine');
});

test('ping answers where somebody is, and says when there is no way', async () => {
  fabric.addBridge({ id: 'a', name: 'a' });
  const stack = container('a:x');
  const none = fabric.createStack();
  expect(await stack.ping('172.17.0.1')).toBeGreaterThan(0);
  expect(await stack.ping('172.17.0.9')).toBeUndefined();
  expect(await none.ping('127.0.0.1')).toBeGreaterThan(0);
  await expect(none.ping('172.17.0.1')).rejects.toThrow('Network is unreachable');
});

test('a connection carries both ways with back-pressure, half-close and an end for late writers', async () => {
  const stack = fabric.createStack();
  const listener = stack.listen('127.0.0.1', 7);
  const client = await stack.connect('127.0.0.1', 7);
  const server = await listener.accept();
  expect(server.remote).toEqual(client.local);
  let written = false;
  const writing = client.write(new Uint8Array(100_000)).then(() => {
    written = true;
  });
  let read = 0;
  while (read < 50_000) read += (await server.read(50_000)).length;
  expect(written).toBe(false);
  while (read < 100_000) read += (await server.read(50_000)).length;
  await writing;
  client.end();
  expect((await server.read(10)).length).toBe(0);
  await server.write(encodeUtf8('answer'));
  expect(decodeUtf8(await client.read(10))).toBe('answer');
  client.close();
  await expect(server.write(encodeUtf8('late'))).rejects.toThrow('Broken pipe');
});
