import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../../src/engine/base/bytes.ts';
import { FsError } from '../../../../src/engine/fs/errno.ts';
import type { Connection, NetStack } from '../../../../src/engine/kernel/net-stack.ts';
import { makeBox } from './box.ts';

/** A stack with one neighbour, `web`, that answers each request with the given bytes and hangs up. */
function netWith(answers: Readonly<Record<number, string>>, requests: string[] = []): NetStack {
  return {
    interfaces: [
      { name: 'lo', address: '127.0.0.1', prefix: 8, mac: '00:00:00:00:00:00' },
      { name: 'eth0', address: '172.17.0.2', prefix: 16, mac: '02:42:ac:11:00:02' },
    ],
    gateway: '172.17.0.1',
    listeners: [],
    sockets: [],
    listen: () => {
      throw new FsError('EADDRINUSE');
    },
    resolve: async (name) => (name === 'web' ? ['172.17.0.3'] : undefined),
    ask: async () => undefined,
    ping: async (address) => (address === '172.17.0.3' ? 0.125 : undefined),
    connect: async (_host, port): Promise<Connection> => {
      const answer = answers[port];
      if (answer === undefined) throw new FsError('ECONNREFUSED');
      const parts = [encodeUtf8(answer.slice(0, 7)), encodeUtf8(answer.slice(7))];
      return {
        local: { address: '172.17.0.2', port: 40000 },
        remote: { address: '172.17.0.3', port },
        read: async () => parts.shift() ?? new Uint8Array(0),
        write: async (bytes) => void requests.push(decodeUtf8(bytes)),
        end: () => {},
        close: () => {},
        status: { state: 'ESTAB', received: 0 },
      };
    },
  };
}

async function run(net: NetStack, command: string) {
  const box = makeBox('busybox');
  const namespace = box.kernel.createNamespace({ id: 'c', hostname: 'c', net });
  return box.run(
    (process) =>
      process.exec({ path: '/bin/sh', argv: ['sh', '-c', `cd /tmp; ${command}`], env: new Map([['PATH', '/bin']]) }),
    { namespace },
  );
}

const PAGE = 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n';

test('wget: the request, the body, chunks, a file, errors', async () => {
  const requests: string[] = [];
  const net = netWith(
    {
      80: PAGE,
      81: 'HTTP/1.1 404 Not Found\r\n\r\nno',
      82: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nd\n\r\n0\r\n\r\n',
    },
    requests,
  );
  expect(
    await run(net, 'wget -qO- http://web/x?y=1; wget -qO - web:82; wget -q http://web/page.html; cat page.html'),
  ).toEqual({ out: 'hello\nabcd\nhello\n', err: '', code: 0 });
  expect(requests[0]).toBe('GET /x?y=1 HTTP/1.1\r\nHost: web\r\nUser-Agent: Wget\r\nConnection: close\r\n\r\n');
  expect(
    await run(
      net,
      'wget -qO- http://web:81/missing; wget -qO- http://web:83; wget -qO- -T 2 http://nowhere; wget -q ftp2://x',
    ),
  ).toEqual({
    out: '',
    err: `wget: server returned error: HTTP/1.1 404 Not Found
wget: can't connect to remote host (172.17.0.3): Connection refused
wget: bad address 'nowhere'
wget: not an http or ftp url: ftp2://x
`,
    code: 1,
  });
  expect((await run(net, 'wget -O /dev/null http://web')).err).toMatch(
    /^Connecting to web \(172\.17\.0\.3:80\)\nsaving to '\/dev\/null'\n\rnull {17}100% \|\*{32}\| {5}6 {2}0:00:00 ETA\n'\/dev\/null' saved\n$/,
  );
});

test('ping, nslookup, ip, route, ifconfig', async () => {
  const net = netWith({});
  expect(await run(net, 'ping -c 2 web; ping -c 1 nowhere')).toEqual({
    out: 'PING web (172.17.0.3): 56 data bytes\n64 bytes from 172.17.0.3: seq=0 ttl=64 time=0.125 ms\n64 bytes from 172.17.0.3: seq=1 ttl=64 time=0.125 ms\n\n--- web ping statistics ---\n2 packets transmitted, 2 packets received, 0% packet loss\nround-trip min/avg/max = 0.125/0.125/0.125 ms\n',
    err: "ping: bad address 'nowhere'\n",
    code: 1,
  });
  expect((await run(net, 'ping -q -c 1 -W 1 10.9.9.9')).out).toContain(
    '1 packets transmitted, 0 packets received, 100% packet loss\n',
  );
  expect(
    (
      await run(
        net,
        'ip -4 -o addr show eth0; ip route; ip route | cut -d" " -f1-3 | head -n 1; route -n | tail -n 1; ip link set eth0 down',
      )
    ).out,
  ).toBe(
    '2: eth0    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0\\       valid_lft forever preferred_lft forever\ndefault via 172.17.0.1 dev eth0 \n172.17.0.0/16 dev eth0 scope link  src 172.17.0.2 \ndefault via 172.17.0.1\n172.17.0.0      0.0.0.0         255.255.0.0     U     0      0        0 eth0\n',
  );
  expect((await run(net, 'ifconfig eth0 | head -n 2')).out).toBe(
    'eth0      Link encap:Ethernet  HWaddr 02:42:AC:11:00:02  \n          inet addr:172.17.0.2  Bcast:172.17.255.255  Mask:255.255.0.0\n',
  );
});
