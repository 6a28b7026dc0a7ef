import { describe, expect, test } from 'vitest';
import { PACKAGE_HOSTS } from '../../../../src/engine/base/package-hosts.ts';
import { compareApk, isMet } from '../../../../src/engine/userland/programs/apk/database.ts';
import { apk } from '../../../../src/engine/userland/programs/apk.ts';
import { type Networked, networked } from './networked.ts';

const main = `https://${PACKAGE_HOSTS.alpine}/alpine/v3.22/main`;

function alpine(options: { readonly internet: boolean } = { internet: true }): Networked {
  const net = networked(options);
  net.fs.mkdirs('/etc/apk');
  net.fs.mkdirs('/lib/apk/db');
  net.fs.writeFile('/etc/apk/repositories', `${main}\n`);
  net.fs.writeFile('/etc/apk/world', 'busybox\n');
  net.fs.writeFile(
    '/lib/apk/db/installed',
    'P:busybox\nV:1.37.0-r19\nA:x86_64\nI:952020\nT:many tools\nF:bin\nR:busybox\n\n',
  );
  return net;
}

describe('apk', () => {
  test('adds with what is needed, and says what the world weighs', async () => {
    const net = alpine();
    expect(await net.run(apk, 'add', '--no-cache', 'jq')).toEqual({
      out: `fetch ${main}/x86_64/APKINDEX.tar.gz
(1/2) Installing oniguruma (6.9.10-r0)
(2/2) Installing jq (1.8.1-r0)
Executing busybox-1.37.0-r19.trigger
OK: 2 MiB in 3 packages
`,
      err: '',
      code: 0,
    });
    expect(net.fs.readText('/etc/apk/world')).toBe('busybox\njq\n');
    expect(net.fs.exists('/var/cache/apk')).toBe(false);
    expect((await net.run(apk, 'add', 'jq')).out).toContain('OK: 2 MiB in 3 packages\n');
    expect((await net.run(apk, 'del', 'jq')).out).toBe(`(1/2) Purging jq (1.8.1-r0)
(2/2) Purging oniguruma (6.9.10-r0)
Executing busybox-1.37.0-r19.trigger
OK: 0 MiB in 1 packages
`);
  });

  test('groups build tools under a name', async () => {
    const net = alpine();
    const { out } = await net.run(apk, 'add', '--no-cache', '--virtual', '.tools', 'make', 'patch');
    expect(out).toMatch(/\(3\/3\) Installing \.tools \(\d{8}\.\d{6}\)\n/);
    expect((await net.run(apk, 'del', '.tools')).out).toContain('(3/3) Purging make (4.4.1-r3)\n');
    expect(net.fs.readText('/etc/apk/world')).toBe('busybox\n');
  });

  test('tells what cannot be had', async () => {
    const net = alpine();
    expect(await net.run(apk, 'add', '--no-cache', '-q', 'nosuch', 'jq=1.0')).toEqual({
      out: '',
      err: 'ERROR: unable to select packages:\n  nosuch (no such package):\n    required by: world[nosuch]\n  jq-1.8.1-r0:\n    breaks: world[jq=1.0]\n',
      code: 2,
    });
    expect(net.fs.readText('/etc/apk/world')).toBe('busybox\n');
    expect((await net.run(apk, 'frob')).err).toBe("ERROR: 'frob' is not an apk command. See 'apk --help'.\n");
  });

  test('without a network nothing can be selected', async () => {
    const { err, code } = await alpine({ internet: false }).run(apk, 'add', 'jq');
    expect(err).toContain('ERROR: unable to select packages:\n  jq (no such package):\n    required by: world[jq]\n');
    expect(code).toBe(1);
  });

  test('keeps an index that update fetched', async () => {
    const net = alpine();
    expect((await net.run(apk, 'search', 'jq')).err).toBe(
      `WARNING: opening from cache ${main}: No such file or directory\n`,
    );
    await net.run(apk, 'update');
    expect((await net.run(apk, 'search', '-v', 'jq')).out).toBe(
      'jq-1.8.1-r0 - A lightweight and flexible command-line JSON processor\n',
    );
    expect((await net.run(apk, 'add', 'tree')).out).toBe(
      '(1/1) Installing tree (2.2.1-r0)\nExecuting busybox-1.37.0-r19.trigger\nOK: 1 MiB in 2 packages\n',
    );
  });
});

test('versions are ordered and matched', () => {
  expect(compareApk('1.10-r0', '1.9-r5')).toBeGreaterThan(0);
  expect(isMet('8.14.1-r2', 'curl~8.14')).toBe(true);
  expect(isMet('8.14.1-r2', 'curl>=9')).toBe(false);
  expect(isMet('8.14.1-r2', 'curl=8.14.1-r2')).toBe(true);
});

describe('apk, by its own source (2.14, commit.c and its applets)', () => {
  test('del tells what it does not know, and who still needs what stays', async () => {
    const net = alpine();
    await net.run(apk, 'add', '--no-cache', 'jq');
    expect(await net.run(apk, 'del', 'nosuch')).toEqual({
      out: '',
      err: 'ERROR: No such package: nosuch\n',
      code: 1,
    });
    expect((await net.run(apk, 'del', 'oniguruma')).out).toBe(
      'World updated, but the following packages are not removed due to:\n  oniguruma: jq\n\nOK: 2 MiB in 3 packages\n',
    );
  });

  test('info shows versions with -v, descriptions with -vv; policy where each version is', async () => {
    const net = alpine();
    expect((await net.run(apk, 'info')).out).toBe('busybox\n');
    expect((await net.run(apk, 'info', '-v')).out).toBe('busybox-1.37.0-r19\n');
    expect((await net.run(apk, 'info', '-vv')).out).toBe('busybox-1.37.0-r19 - many tools\n');
    await net.run(apk, 'update');
    expect((await net.run(apk, 'policy', 'jq')).out).toBe(`jq policy:\n  1.8.1-r0:\n    ${main}\n`);
  });

  test('of two wishes for a name the last one counts', async () => {
    const net = alpine();
    const { err } = await net.run(apk, 'add', '--no-cache', 'nosuch', 'nosuch=2');
    expect(err).toBe(
      'ERROR: unable to select packages:\n  nosuch (no such package):\n    required by: world[nosuch=2]\n',
    );
  });
});
