import { expect, test } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { effectiveCapabilities } from '../../../src/engine/container/capabilities.ts';
import { STARTING, withResult } from '../../../src/engine/container/health-state.ts';
import { hostsFile, resolvFile } from '../../../src/engine/container/host-files.ts';
import { type LogQuery, LogStore } from '../../../src/engine/container/log-store.ts';
import { RestartManager } from '../../../src/engine/container/restart-policy.ts';
import { CREATED, restarting, started, stateName, stopped } from '../../../src/engine/container/state.ts';
import { statusText } from '../../../src/engine/container/status-text.ts';
import { resolveUser } from '../../../src/engine/container/users.ts';

test('states and what docker ps says of them', () => {
  const up = started(CREATED, 42, 1000);
  const down = stopped(up, 3, 61_000);
  const again = restarting(up, 1, 2000);
  expect([CREATED, up, down, again, { ...up, paused: true }].map(stateName)).toEqual([
    'created',
    'running',
    'exited',
    'restarting',
    'paused',
  ]);
  expect(statusText(CREATED, undefined, 5000)).toBe('Created');
  expect(statusText(up, undefined, 4500)).toBe('Up 3 seconds');
  expect(statusText(up, STARTING, 4500)).toBe('Up 3 seconds (health: starting)');
  expect(statusText({ ...up, paused: true }, undefined, 4500)).toBe('Up 3 seconds (Paused)');
  expect(statusText(down, undefined, 181_000)).toBe('Exited (3) 2 minutes ago');
  expect(statusText(again, undefined, 4500)).toBe('Restarting (1) 2 seconds ago');
});

test('restart pauses double, a long run starts them anew, a stop ends them', () => {
  const manager = new RestartManager();
  const always = { name: 'always', maximumRetryCount: 0 };
  expect([0, 0, 0, 20_000, 0].map((ran) => manager.next(always, 1, false, ran))).toEqual([100, 200, 400, 100, 200]);
  manager.cancel();
  expect(manager.next(always, 1, true, 0)).toBeUndefined();
  const limited = new RestartManager();
  const twice = { name: 'on-failure', maximumRetryCount: 2 };
  expect([1, 1, 1].map((code) => limited.next(twice, code, false, 0))).toEqual([100, 200, undefined]);
  expect(new RestartManager().next(twice, 0, false, 0)).toBeUndefined();
});

test('users and groups by the container’s files', () => {
  const files: Readonly<Record<string, string>> = {
    '/etc/passwd': 'root:x:0:0::/root:\nann:x:7:8::/home/ann:\n',
    '/etc/group': 'wheel:x:10:root,ann\nmail:x:8:\n',
  };
  const read = (path: string): string | undefined => files[path];
  expect(resolveUser('', read)).toEqual({ uid: 0, gid: 0, groups: [0, 10], home: '/root' });
  expect(resolveUser('ann:wheel', read)).toEqual({ uid: 7, gid: 10, groups: [10], home: '/home/ann' });
  expect(resolveUser('1000', read)).toEqual({ uid: 1000, gid: 0, groups: [0], home: '/' });
  expect(resolveUser('5:6', () => undefined, ['9'])).toEqual({ uid: 5, gid: 6, groups: [6, 9], home: '/' });
  expect(() => resolveUser('ann:ghosts', read)).toThrow(
    'unable to find group ghosts: no matching entries in group file',
  );
});

test('capabilities: defaults, adding, dropping', () => {
  expect(effectiveCapabilities([], [], false).has('CHOWN')).toBe(true);
  expect([...effectiveCapabilities(['chown'], ['ALL'], false)]).toEqual(['CHOWN']);
  expect(effectiveCapabilities([], [], false).has('SYS_ADMIN')).toBe(false);
  expect(effectiveCapabilities([], [], true).has('SYS_ADMIN')).toBe(true);
  expect(() => effectiveCapabilities(['FLY'], [], false)).toThrow('invalid CapAdd: unknown capability: "CAP_FLY"');
});

test('a log keeps lines with their times and completes the last one', () => {
  const log = new LogStore();
  let time = 0;
  const now = (): number => ++time;
  log.write('stdout', encodeUtf8('one\ntw'), now);
  log.write('stderr', encodeUtf8('oops\n'), now);
  log.write('stdout', encodeUtf8('o'), now);
  log.end(now);
  const all: LogQuery = { stdout: true, stderr: true, tail: undefined, since: undefined, until: undefined };
  const show = (query: Partial<LogQuery>): string =>
    log
      .select({ ...all, ...query })
      .map(({ stream, bytes }) => `${stream}:${decodeUtf8(bytes)}`)
      .join('');
  expect(show({})).toBe('stdout:one\nstderr:oops\nstdout:two\n');
  expect(show({ stderr: false, tail: 1 })).toBe('stdout:two\n');
  expect(show({ since: 2 })).toBe('stderr:oops\nstdout:two\n');
});

test('health: failures within the start period do not count', () => {
  const failed = { start: 0, end: 1, exitCode: 1, output: '' };
  const early = withResult(STARTING, failed, 1, true);
  expect(early).toMatchObject({ status: 'starting', failingStreak: 0 });
  expect(withResult(early, failed, 1, false)).toMatchObject({ status: 'unhealthy', failingStreak: 1 });
  expect(withResult(early, { ...failed, exitCode: 0 }, 1, false)).toMatchObject({
    status: 'healthy',
    failingStreak: 0,
    log: [failed, { exitCode: 0 }],
  });
});

test('/etc/hosts and /etc/resolv.conf', () => {
  const hosts = hostsFile({
    extraHosts: ['db:10.0.0.5', 'up:host-gateway'],
    own: ['172.17.0.2'],
    hostname: 'box',
    domainname: 'example.com',
    links: [],
    gateway: '172.17.0.1',
  });
  expect(hosts.split('\n').slice(-4)).toEqual([
    '10.0.0.5\tdb',
    '172.17.0.1\tup',
    '172.17.0.2\tbox.example.com box',
    '',
  ]);
  const resolv = {
    host: 'nameserver 10.0.2.3\nsearch lan\n',
    nameservers: [],
    search: [],
    options: [],
    internal: true,
  };
  expect(resolvFile(resolv)).toBe(`# Generated by Docker Engine.
# This file can be edited; Docker Engine will not make further changes once it
# has been modified.

nameserver 127.0.0.11
search lan
options ndots:0

# Based on host file: '/etc/resolv.conf' (internal resolver)
# ExtServers: [host(10.0.2.3)]
# Overrides: []
# Option ndots from: internal
`);
});
