import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';

/** Texts of Alpine's own image, for a release such as `3.22.2`. */
export function alpineOfficialTexts(release: string, architecture: string): Readonly<Record<string, string>> {
  const branch = release.split('.').slice(0, 2).join('.');
  return {
    '/etc/alpine-release': `${release}\n`,
    '/usr/lib/os-release': `NAME="Alpine Linux"\nID=alpine\nVERSION_ID=${release}\nPRETTY_NAME="Alpine Linux v${branch}"\nHOME_URL="https://alpinelinux.org/"\nBUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"\n`,
    '/etc/issue': `Welcome to Alpine Linux ${branch}\nKernel \\r on an \\m (\\l)\n\n`,
    '/etc/motd':
      'Welcome to Alpine!\n\nThe Alpine Wiki contains a large amount of how-to guides and general\ninformation about administrating Alpine systems.\nSee <https://wiki.alpinelinux.org/>.\n\nYou can setup the system with the command: setup-alpine\n\nYou may change this message by editing /etc/motd.\n\n',
    '/etc/hostname': 'localhost\n',
    '/etc/hosts': '127.0.0.1\tlocalhost.localdomain localhost\n::1\t\tlocalhost.localdomain localhost\n',
    '/etc/shells': '# valid login shells\n/bin/sh\n/bin/ash\n',
    '/etc/apk/arch': architecture === 'arm64' ? 'aarch64\n' : 'x86_64\n',
    '/lib/apk/db/installed': installedPackages(release, architecture === 'arm64' ? 'aarch64' : 'x86_64'),
    '/lib/apk/db/triggers': '',
    '/lib/apk/db/lock': '',
    '/etc/apk/world': 'alpine-baselayout\nalpine-keys\nalpine-release\napk-tools\nbusybox\nlibc-utils\n',
    '/etc/apk/repositories': `https://${PACKAGE_HOSTS.alpine}/alpine/v${branch}/main\nhttps://${PACKAGE_HOSTS.alpine}/alpine/v${branch}/community\n`,
    '/etc/modules': 'af_packet\nipv6\n',
    '/etc/securetty': 'console\ntty1\ntty2\ntty3\ntty4\ntty5\ntty6\ntty7\ntty8\ntty9\ntty10\ntty11\n',
    '/etc/passwd': `root:x:0:0:root:/root:/bin/sh
bin:x:1:1:bin:/bin:/sbin/nologin
daemon:x:2:2:daemon:/sbin:/sbin/nologin
lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin
sync:x:5:0:sync:/sbin:/bin/sync
shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown
halt:x:7:0:halt:/sbin:/sbin/halt
mail:x:8:12:mail:/var/mail:/sbin/nologin
news:x:9:13:news:/usr/lib/news:/sbin/nologin
uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin
cron:x:16:16:cron:/var/spool/cron:/sbin/nologin
ftp:x:21:21::/var/lib/ftp:/sbin/nologin
sshd:x:22:22:sshd:/dev/null:/sbin/nologin
games:x:35:35:games:/usr/games:/sbin/nologin
ntp:x:123:123:NTP:/var/empty:/sbin/nologin
guest:x:405:100:guest:/dev/null:/sbin/nologin
nobody:x:65534:65534:nobody:/:/sbin/nologin
`,
    '/etc/group': `root:x:0:root
bin:x:1:root,bin,daemon
daemon:x:2:root,bin,daemon
sys:x:3:root,bin
adm:x:4:root,daemon
tty:x:5:
disk:x:6:root
lp:x:7:lp
kmem:x:9:
wheel:x:10:root
floppy:x:11:root
mail:x:12:mail
news:x:13:news
uucp:x:14:uucp
cron:x:16:cron
audio:x:18:
cdrom:x:19:
dialout:x:20:root
ftp:x:21:
sshd:x:22:
input:x:23:
tape:x:26:root
video:x:27:root
netdev:x:28:
kvm:x:34:kvm
games:x:35:
shadow:x:42:
www-data:x:82:
users:x:100:games
ntp:x:123:
utmp:x:406:
ping:x:999:
nogroup:x:65533:
nobody:x:65534:
`,
    '/etc/shadow': `root:*::0:::::
bin:!::0:::::
daemon:!::0:::::
lp:!::0:::::
sync:!::0:::::
shutdown:!::0:::::
halt:!::0:::::
mail:!::0:::::
news:!::0:::::
uucp:!::0:::::
cron:!::0:::::
ftp:!::0:::::
sshd:!::0:::::
games:!::0:::::
ntp:!::0:::::
guest:!::0:::::
nobody:!::0:::::
`,
    '/etc/profile': `export PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
export PAGER=less
umask 022
if [ "$BB_ASH_VERSION" ]; then
  PS1='\\h:\\w\\$ '
fi
`,
  };
}

/** apk's database, /lib/apk/db/installed: a paragraph a package, P name, V version, A architecture, I bytes, D needs, p gives. */
function installedPackages(release: string, architecture: string): string {
  const [, minor] = release.split('.');
  const edge = minor === '22';
  const packages: readonly (readonly [string, string, number, string, string, string])[] = [
    [
      'alpine-baselayout',
      edge ? '3.7.0-r0' : '3.6.8-r1',
      8896,
      'Alpine base dir structure and init scripts',
      'alpine-baselayout-data /bin/sh',
      '',
    ],
    [
      'alpine-baselayout-data',
      edge ? '3.7.0-r0' : '3.6.8-r1',
      14384,
      'Alpine base dir structure and init scripts',
      '',
      '',
    ],
    ['alpine-keys', edge ? '2.5-r0' : '2.5-r0', 13536, 'Public keys for Alpine Linux packages', '', ''],
    ['alpine-release', `${release}-r0`, 2048, 'Alpine release data', 'alpine-keys', 'alpine-base'],
    [
      'apk-tools',
      edge ? '2.14.9-r3' : '2.14.6-r3',
      127248,
      'Alpine Package Keeper - package manager for alpine',
      'so:libc.musl-x86_64.so.1 so:libapk.so.2.14.0 so:libcrypto.so.3 so:libssl.so.3 so:libz.so.1',
      'cmd:apk',
    ],
    [
      'busybox',
      edge ? '1.37.0-r19' : '1.37.0-r13',
      825896,
      'Size optimized toolbox of many common UNIX utilities',
      'so:libc.musl-x86_64.so.1',
      'cmd:busybox',
    ],
    ['busybox-binsh', edge ? '1.37.0-r19' : '1.37.0-r13', 1, 'busybox ash /bin/sh', 'busybox', '/bin/sh cmd:sh'],
    [
      'ca-certificates-bundle',
      edge ? '20250911-r0' : '20250911-r0',
      235520,
      'Pre generated bundle of Mozilla certificates',
      '',
      'ca-certificates-cacert',
    ],
    [
      'libapk2',
      edge ? '2.14.9-r3' : '2.14.6-r3',
      200704,
      'Alpine Package Keeper - package manager for alpine (libraries)',
      'so:libc.musl-x86_64.so.1',
      'so:libapk.so.2.14.0',
    ],
    // apk keeps ssl_client by its install_if, which the simulated apk does not know: here libc-utils asks for it.
    ['libc-utils', '0.7.2-r5', 4096, 'Meta package to pull in correct libc', 'musl-utils ssl_client', ''],
    [
      'libcrypto3',
      edge ? '3.5.4-r0' : '3.3.5-r0',
      4638720,
      'Crypto library from openssl',
      'so:libc.musl-x86_64.so.1',
      'so:libcrypto.so.3',
    ],
    [
      'libssl3',
      edge ? '3.5.4-r0' : '3.3.5-r0',
      913408,
      'SSL shared libraries',
      'so:libc.musl-x86_64.so.1 so:libcrypto.so.3',
      'so:libssl.so.3',
    ],
    [
      'musl',
      edge ? '1.2.5-r10' : '1.2.5-r9',
      667648,
      'the musl c library (libc) implementation',
      '',
      'so:libc.musl-x86_64.so.1',
    ],
    [
      'musl-utils',
      edge ? '1.2.5-r10' : '1.2.5-r9',
      130048,
      'the musl c library (libc) implementation',
      'scanelf so:libc.musl-x86_64.so.1',
      'cmd:getconf cmd:getent cmd:iconv cmd:ldconfig cmd:ldd',
    ],
    [
      'scanelf',
      edge ? '1.3.8-r1' : '1.3.8-r1',
      72192,
      'Scan ELF binaries for stuff',
      'so:libc.musl-x86_64.so.1',
      'cmd:scanelf',
    ],
    [
      'ssl_client',
      edge ? '1.37.0-r19' : '1.37.0-r13',
      28672,
      'External ssl_client for busybox wget',
      'so:libc.musl-x86_64.so.1 so:libcrypto.so.3 so:libssl.so.3',
      'cmd:ssl_client',
    ],
    [
      'zlib',
      edge ? '1.3.1-r2' : '1.3.1-r2',
      102400,
      'A compression/decompression Library',
      'so:libc.musl-x86_64.so.1',
      'so:libz.so.1',
    ],
  ];
  return packages
    .map(([name, version, bytes, text, needs, gives]) =>
      [
        `P:${name}`,
        `V:${version}`,
        `A:${architecture}`,
        `I:${bytes}`,
        `T:${text}`,
        ...(needs ? [`D:${needs.replaceAll('x86_64', architecture)}`] : []),
        ...(gives ? [`p:${gives.replaceAll('x86_64', architecture)}`] : []),
        '',
        '',
      ].join('\n'),
    )
    .join('');
}
