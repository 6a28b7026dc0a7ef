import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { createVirtualClock } from '../../../src/engine/kernel/clock-virtual.ts';
import type { NetStack } from '../../../src/engine/kernel/net-stack.ts';
import { createInternet, createNetworkFabric, SITES } from '../../../src/engine/network/index.ts';
import { START } from '../kernel/make-kernel.ts';

function world(internet: boolean) {
  const clock = createVirtualClock({ start: START, macrotask: (callback) => void setImmediate(callback) });
  const outside = internet ? { internet: createInternet(clock, SITES) } : {};
  const fabric = createNetworkFabric({ clock, random: seededRandom('x'), ...outside });
  const join = (request: { readonly internal?: boolean; readonly named?: boolean }): NetStack => {
    const bridge = fabric.addBridge({ id: 'b', name: 'b', ...request });
    const stack = fabric.createStack();
    fabric.plug(bridge, stack, { id: 'c' });
    return stack;
  };
  return { fabric, join };
}

async function get(stack: NetStack, host: string, lines: string): Promise<string> {
  const connection = await stack.connect(host, 80);
  await connection.write(encodeUtf8(lines));
  let text = '';
  for (;;) {
    const bytes = await connection.read(65_536);
    if (bytes.length === 0) return text;
    text += decodeUtf8(bytes);
  }
}

test('the host and containers reach example.com', async () => {
  const { fabric, join } = world(true);
  const container = join({});
  for (const stack of [fabric.host, container, join({ named: false })]) {
    expect(await stack.resolve('Example.COM.')).toEqual(['203.0.113.10']);
    expect(await stack.ping('203.0.113.10')).toBeGreaterThan(12);
    const answer = await get(stack, 'example.com', 'GET / HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: text\/html\r\n/);
    expect(answer).toContain('<h1>Example Domain</h1>');
  }
});

test('nothing else resolves', async () => {
  const { fabric } = world(true);
  expect(await fabric.host.resolve('nosuch.example')).toBeUndefined();
  await expect(fabric.host.connect('203.0.113.10', 22)).rejects.toMatchObject({ errno: 'ECONNREFUSED' });
});

test('internal networks, none, and a machine without internet reach nobody', async () => {
  const { fabric, join } = world(true);
  expect(await join({ internal: true }).resolve('example.com')).toBeUndefined();
  expect(await fabric.createStack().resolve('example.com')).toBeUndefined();
  const alone = world(false);
  expect(await alone.fabric.host.resolve('example.com')).toBeUndefined();
  expect(await alone.fabric.host.ping('203.0.113.10')).toBeUndefined();
});

test('one connection answers several requests, HEAD without a body', async () => {
  const { fabric } = world(true);
  const two = 'HEAD / HTTP/1.1\r\nHost: example.com\r\n\r\nPOST / HTTP/1.0\r\nHost: example.com\r\n\r\n';
  expect((await get(fabric.host, 'example.com', two)).replace(/Date: .*/g, 'Date: D')).toBe(
    [
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nCache-Control: max-age=86000\r\nDate: D\r\nContent-Length: 428\r\nConnection: keep-alive\r\n\r\n',
      'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nDate: D\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    ].join(''),
  );
});
