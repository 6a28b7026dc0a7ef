import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/**
 * Real dig, host and nslookup 9.18 before a name server that answers as Docker's does (uncompressed, without OPT) at 127.0.0.11, and one like a
 * public resolver at 8.8.8.8. Masked: versions, ids, times.
 */
const answers = JSON.parse(readFileSync(new URL('bind-answers.json', import.meta.url), 'utf8')) as readonly {
  readonly line: string;
  readonly output: string;
}[];
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/9\.\d+\.\d+-\S+-Debian/g, 'VERSION'],
  [/id: \d+/g, 'id: N'],
  [/Query time: \d+ msec/g, 'Query time: N msec'],
  [/WHEN: .*/g, 'WHEN: T'],
  [/ in \d+ ms/g, ' in N ms'],
];
const masked = (text: string): string => MASKS.reduce((all, [from, to]) => all.replace(from, to), text);

const machine = await createMachine({ seed: 'bind', time: 'virtual', images: ['debian', 'alpine'] });
await machine.run(`docker network create net1
docker run -d --name web --network net1 alpine sleep infinity
docker run -d --name two1 --network net1 --network-alias two alpine sleep infinity
docker run -d --name box --network net1 debian sleep infinity
docker exec box sh -c 'apt-get update && apt-get install -y dnsutils'`);

test.each(answers)('as the real one: $line', async ({ line, output }) => {
  const { stdout, stderr } = await machine.run(`docker exec box sh -c '{ ${line}; echo rc=$?; } 2>&1'`);
  expect(masked(stdout + stderr)).toBe(masked(output));
});

test('no network, an internal one, and the bridge without names', async () => {
  const { stdout } = await machine.run(`docker commit box dns >/dev/null
docker run --rm --network none dns dig web
docker network create --internal closed >/dev/null
docker run --rm --network closed dns dig example.com +noall +comments
docker run --rm dns dig +short example.com
docker run --rm dns dig +noall +comments web`);
  expect(masked(stdout)).toBe(`;; UDP setup with 8.8.8.8#53(8.8.8.8) for web failed: network unreachable.
;; no servers could be reached
;; UDP setup with 8.8.8.8#53(8.8.8.8) for web failed: network unreachable.
;; no servers could be reached
;; UDP setup with 8.8.8.8#53(8.8.8.8) for web failed: network unreachable.
;; no servers could be reached
;; UDP setup with 8.8.4.4#53(8.8.4.4) for web failed: network unreachable.
;; no servers could be reached
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: N
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 0

203.0.113.10
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: N
;; flags: qr rd ra ad; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1

`);
});
