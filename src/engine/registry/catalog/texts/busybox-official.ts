import { busyboxTexts } from './busybox.ts';

/** The official image's root file system: with glibc its libraries stand beside the binary, with musl they are in it. */
export function busyboxFiles(library: 'glibc' | 'musl', names: readonly string[]): string {
  const [busybox, getconf] = library === 'glibc' ? [1_017_416, 26_920] : [1_214_736, 292_648];
  const links = names.filter((name) => name !== '[').map((name) => `${name}= bin/[`);
  return `
/|bin/|dev/|etc/|home/755,65534,65534|proc/|root/700|sys/|tmp/1777|usr/|var/
/bin|[* ${busybox}|getconf* ${getconf}|${links.join('|')}
/etc|localtime 114|network/|shadow:600 136
/etc/network|if-down.d/|if-post-down.d/|if-pre-up.d/|if-up.d/
${library === 'glibc' ? GLIBC : ''}/usr|bin/|sbin/755,1,1
/usr/bin|env@ ../../bin/env
/var|spool/|www/
/var/spool|mail/755,8,8
`;
}

const GLIBC = `/|lib64@ lib
/lib|ld-linux-x86-64.so.2* 225672|libc.so.6* 1995216|libm.so.6 977112|libnss_compat.so.2 43664|libnss_dns.so.2 14336|libnss_files.so.2 14336|libnss_hesiod.so.2 26840|libpthread.so.0 14408|libresolv.so.2 63936
`;

const SHADOW = 'root daemon bin sys sync mail www-data operator nobody'
  .split(' ')
  .map((name) => `${name}:*:::::::\n`)
  .join('');

const NSSWITCH = `passwd:         files
group:          files
shadow:         files
gshadow:        files

hosts:          files dns
networks:       files

protocols:      db files
services:       db files
ethers:         db files
rpc:            db files

netgroup:       nis
`;

/** Its texts. */
export function officialBusyboxTexts(library: 'glibc' | 'musl'): Readonly<Record<string, string>> {
  return { ...busyboxTexts, '/etc/shadow': SHADOW, ...(library === 'glibc' ? { '/etc/nsswitch.conf': NSSWITCH } : {}) };
}
