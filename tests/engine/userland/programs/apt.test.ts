import { describe, expect, test } from 'vitest';
import { PACKAGE_HOSTS } from '../../../../src/engine/base/package-hosts.ts';
import type { Program } from '../../../../src/engine/kernel/program.ts';
import { compareVersions } from '../../../../src/engine/userland/programs/apt/selection.ts';
import { apt as aptProgram } from '../../../../src/engine/userland/programs/apt.ts';
import { dpkg } from '../../../../src/engine/userland/programs/dpkg.ts';
import { type Networked, networked } from './networked.ts';

const named = (name: string): Program => ({ ...aptProgram, name });
const aptGet = named('apt-get');
const mirror = `http://${PACKAGE_HOSTS.debian}/debian`;
const NOISE = /^debconf: .*\n/gm;
const READING = 'Reading package lists...\nBuilding dependency tree...\nReading state information...\n';

/** A machine with apt's sources and a bash that is installed. What is compared of it comes from apt 3.0.4 on a real trixie. */
function debian(options: { readonly internet: boolean } = { internet: true }): Networked {
  const net = networked(options);
  net.fs.mkdirs('/etc/apt');
  net.fs.mkdirs('/var/lib/dpkg/info');
  net.fs.writeFile('/etc/apt/sources.list', `deb ${mirror} trixie main\n`);
  net.fs.writeFile(
    '/var/lib/dpkg/status',
    'Package: bash\nStatus: install ok installed\nVersion: 5.2.37-2+b10\nArchitecture: amd64\nDescription: GNU Bourne Again SHell\n',
  );
  return net;
}

/** dpkg's counting on apt's terminal, left out. */
const quieter = (text: string): string =>
  text
    .replace(/\(Reading database \.\.\. \r.*?currently installed\.\)/gs, '(Reading database)')
    .replaceAll('\r\n', '\n');

describe('apt-get', () => {
  test('knows no package before update, and all after it', async () => {
    const net = debian();
    const before = await net.run(aptGet, 'install', '-y', 'less');
    expect(before).toEqual({ out: READING, err: 'E: Unable to locate package less\n', code: 100 });
    const update = await net.run(aptGet, 'update');
    expect(update.out.replace(/Fetched .*/, 'Fetched')).toBe(
      `Get:1 ${mirror} trixie InRelease [140 kB]\nGet:2 ${mirror} trixie/main amd64 Packages [9670 kB]\nGet:3 ${mirror} trixie/main Translation-en [6479 kB]\nFetched\nReading package lists...\n`,
    );
    expect((await net.run(aptGet, 'update')).out).toBe(`Hit:1 ${mirror} trixie InRelease\nReading package lists...\n`);
    const after = await net.run(aptGet, 'install', '-y', 'less');
    expect(after.code).toBe(0);
    expect(quieter(after.out).replace(/Fetched .*/, 'Fetched')).toBe(
      `${READING}The following NEW packages will be installed:
  less
0 upgraded, 1 newly installed, 0 to remove and 0 not upgraded.
Need to get 161 kB of archives.
After this operation, 385 kB of additional disk space will be used.
Get:1 ${mirror} trixie/main amd64 less amd64 668-1 [161 kB]
Fetched
Selecting previously unselected package less.
(Reading database)
Preparing to unpack .../archives/less_668-1_amd64.deb ...
Unpacking less (668-1) ...
Setting up less (668-1) ...
`,
    );
    expect(net.fs.exists('/usr/bin/less')).toBe(true);
  });

  test('brings what is needed, says what it leaves out, and takes it away again', async () => {
    const net = debian();
    await net.run(aptGet, '-qq', 'update');
    const { out } = await net.run(aptGet, 'install', '-y', '--no-install-recommends', 'curl');
    expect(out).toContain(
      `Suggested packages:\n  gnutls-bin krb5-doc krb5-user\nRecommended packages:\n  bash-completion ca-certificates`,
    );
    expect(out).toContain('.../00-libbrotli1_1.1.0-2+deb13u1_amd64.deb ...');
    expect(out).toContain('Unpacking libcurl4t64:amd64 (8.14.1-2+deb13u7) ...');
    const removed = await net.run(aptGet, 'remove', '-y', 'curl');
    expect(removed.out).toContain(
      "Use 'apt autoremove' to remove them.\nThe following packages will be REMOVED:\n  curl\n",
    );
    expect((await net.run(aptGet, 'autoremove', '-y')).out).toContain(
      '0 newly installed, 22 to remove and 0 not upgraded.',
    );
    expect((await net.run(dpkg, '-l')).out).not.toContain('libcurl');
    expect(net.fs.exists('/usr/lib/x86_64-linux-gnu/libcurl.so.4.8.0')).toBe(false);
  });

  test('asks before it brings more than was named', async () => {
    const net = debian();
    await net.run(aptGet, '-qq', 'update');
    const { out, code } = await net.run(aptGet, 'install', 'sl');
    expect(out).toBe(`${READING}The following additional packages will be installed:
  libgpm2 libncurses6
Suggested packages:
  gpm
The following NEW packages will be installed:
  libgpm2 libncurses6 sl
0 upgraded, 3 newly installed, 0 to remove and 0 not upgraded.
Need to get 133 kB of archives.
After this operation, 458 kB of additional disk space will be used.
Do you want to continue? [Y/n] Abort.
`);
    expect(code).toBe(1);
  });

  test('tells what is wrong', async () => {
    const net = debian();
    await net.run(aptGet, '-qq', 'update');
    expect(await net.run(aptGet, 'frob')).toEqual({ out: '', err: 'E: Invalid operation frob\n', code: 100 });
    expect((await net.run(aptGet, 'install', '-y', 'nosuch*')).err).toBe(
      "E: Unable to locate package nosuch*\nE: Couldn't find any package by glob 'nosuch*'\nE: Couldn't find any package by regex 'nosuch*'\n",
    );
    expect((await net.run(aptGet, 'install', '-y', 'figlet=9.9')).err).toBe(
      "E: Version '9.9' for 'figlet' was not found\n",
    );
    expect((await net.run(aptGet, 'install', '-y', 'bash')).out).toBe(
      `${READING}bash is already the newest version (5.2.37-2+b10).\n0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n`,
    );
  });

  test('has no sources, and takes no option that it does not know', async () => {
    const net = debian();
    const sources = "E: You must put some 'deb-src' URIs in your sources.list\n";
    expect(await net.run(aptGet, 'build-dep', 'x')).toEqual({
      out: 'Reading package lists...\n',
      err: sources,
      code: 100,
    });
    expect(await net.run(aptGet, '--frob')).toEqual({
      out: '',
      err: 'E: Command line option --frob is not understood in combination with the other options\n',
      code: 100,
    });
    expect((await net.run(named('apt-mark'), 'auto', 'nosuch')).err).toBe(
      'E: Unable to locate package nosuch\nE: No packages found\n',
    );
  });

  test('goes on without a network, but finds nothing', async () => {
    const net = debian({ internet: false });
    const { out, err, code } = await net.run(aptGet, 'update');
    expect(out).toContain(`Err:1 ${mirror} trixie InRelease\n`);
    expect(err).toContain(
      'W: Some index files failed to download. They have been ignored, or old ones used instead.\n',
    );
    expect(code).toBe(0);
  });
});

test('apt lays it out anew', async () => {
  const net = debian();
  await net.run(aptGet, '-qq', 'update');
  const { out, err } = await net.run(named('apt'), 'install', '-y', 'tree');
  expect(out.replace(/\/ .* available/, '/ FREE available').slice(0, out.indexOf('Get:'))).toContain(`Installing:
  tree

Summary:
  Upgrading: 0, Installing: 1, Removing: 0, Not Upgrading: 0
  Download size: 59.4 kB
  Space needed: 132 kB / FREE available
`);
  expect(err.replace(NOISE, '')).toBe(
    '\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n',
  );
  expect((await net.run(named('apt'), 'list', 'tree')).out).toBe(
    'Listing...\ntree/stable,now 2.2.1-1 amd64 [installed]\n',
  );
});

test('dpkg compares versions by its exit code', async () => {
  const net = debian();
  const compared = async (...args: readonly string[]): Promise<number> =>
    (await net.run(dpkg, '--compare-versions', ...args)).code;
  expect([
    await compared('1.0', 'lt', '1.0-1'),
    await compared('1:0', '<<', '2'),
    await compared('1', 'ge', '1'),
  ]).toEqual([0, 1, 0]);
  expect((await net.run(dpkg, '--compare-versions', '1', 'foo', '2')).err).toMatch(
    /^dpkg: error: --compare-versions bad relation\n\nType dpkg --help/,
  );
});

test('the order of versions is dpkg’s', () => {
  const inOrder = ['1.0~rc1', '1.0', '1.0-1', '1.0-1+b1', '1.0-1+deb13u1', '1.2', '1.10', '1:0.1'];
  for (const [i, version] of inOrder.entries())
    for (const [k, other] of inOrder.entries())
      expect(Math.sign(compareVersions(version, other))).toBe(Math.sign(i - k));
});

test('dpkg answers about what is there and what is not', async () => {
  const net = debian();
  await net.run(aptGet, '-qq', 'update');
  await net.run(aptGet, '-qq', 'install', 'tree');
  expect((await net.run(dpkg, '-S', '/usr/bin/tree')).out).toBe('tree: /usr/bin/tree\n');
  expect(await net.run(dpkg, '-L', 'nosuch')).toEqual({
    out: '',
    err: "dpkg-query: package 'nosuch' is not installed\nUse dpkg --contents (= dpkg-deb --contents) to list archive files contents.\n",
    code: 1,
  });
  expect((await net.run(dpkg, '-l', 'bash')).out).toBe(`Desired=Unknown/Install/Remove/Purge/Hold
| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
||/ Name           Version      Architecture Description
+++-==============-============-============-=================================
ii  bash           5.2.37-2+b10 amd64        GNU Bourne Again SHell
`);
  expect((await net.run(dpkg, '-i', 'nosuch.deb')).err).toBe(
    "dpkg: error: cannot access archive 'nosuch.deb': No such file or directory\n",
  );
});
