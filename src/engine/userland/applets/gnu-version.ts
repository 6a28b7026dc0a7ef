/** Packages of Debian 13 whose tools have `--version`, by the name of a tool; all others are coreutils'. */
const PACKAGES: Readonly<Record<string, readonly [name: string, version: string, year: number]>> = {
  grep: ['GNU grep', '3.11', 2023],
  egrep: ['GNU grep', '3.11', 2023],
  fgrep: ['GNU grep', '3.11', 2023],
  sed: ['GNU sed', '4.9', 2022],
  tar: ['GNU tar', '1.35', 2023],
  find: ['GNU findutils', '4.10.0', 2024],
  xargs: ['GNU findutils', '4.10.0', 2024],
  diff: ['GNU diffutils', '3.10', 2023],
  cmp: ['GNU diffutils', '3.10', 2023],
};

const COREUTILS = ['GNU coreutils', '9.7', 2025] as const;

/** DIFFERS: the authors behind `--version` are named for the tools that lessons use. */
const AUTHORS: Readonly<Record<string, string>> = {
  cat: 'Torbjorn Granlund and Richard M. Stallman',
  chmod: 'David MacKenzie and Jim Meyering',
  chown: 'David MacKenzie and Jim Meyering',
  cp: 'Torbjorn Granlund, David MacKenzie, and Jim Meyering',
  date: 'David MacKenzie',
  df: 'Torbjorn Granlund, David MacKenzie, and Paul Eggert',
  du: 'Torbjorn Granlund, David MacKenzie, Paul Eggert,\nand Jim Meyering',
  echo: 'Brian Fox and Chet Ramey',
  head: 'David MacKenzie and Jim Meyering',
  id: 'Arnold Robbins and David MacKenzie',
  ls: 'Richard M. Stallman and David MacKenzie',
  mkdir: 'David MacKenzie',
  mv: 'Mike Parker, David MacKenzie, and Jim Meyering',
  rm: 'Paul Rubin, David MacKenzie, Richard M. Stallman,\nand Jim Meyering',
  rmdir: 'David MacKenzie',
  sha256sum: 'Ulrich Drepper, Scott Miller, and David Madore',
  sleep: 'Jim Meyering and Paul Eggert',
  sort: 'Mike Haertel and Paul Eggert',
  touch: 'Paul Rubin, Arnold Robbins, Jim Kingdon,\nDavid MacKenzie, and Randy Smith',
  uname: 'David MacKenzie',
  wc: 'Paul Rubin and David MacKenzie',
};

/** Tools of Debian that are no part of a GNU package and have their own form of --version, or none that is simulated. */
const OTHERS = new Set(
  (
    'su login passwd useradd usermod userdel groupadd groupdel getent mount umount mountpoint hostname which ps top free uptime pgrep pkill kill ' +
    'killall pidof watch sysctl w ping ip ifconfig route netstat arp nc wget nslookup setsid flock getopt logger dmesg renice test [ true false less more vi xxd bc dc tree column ' +
    'traceroute telnet fuser mawk'
  ).split(' '),
);

const LESS = `Copyright (C) 1984-2024  Mark Nudelman

less comes with NO WARRANTY, to the extent permitted by law.
For information about the terms of redistribution,
see the file named README in the less distribution.
Home page: https://greenwoodsoftware.com/less
`;
const procps = (musl: boolean): string => `procps-ng ${musl ? '4.0.5' : '4.0.4'}`;

/** What those of other packages print, and the options that ask for it. */
const OWN: readonly (readonly [tools: string, flags: string, text: (tool: string, musl: boolean) => string])[] = [
  ['ps free uptime pgrep pkill sysctl w', '--version -V', (tool, musl) => `${tool} from ${procps(musl)}\n`],
  ['watch', '--version -v', (tool, musl) => `${tool} from ${procps(musl)}\n`],
  ['top', '--version -V -v', (tool, musl) => `${tool} from ${procps(musl)}\n`],
  ['less', '--version -V', (_, musl) => `less ${musl ? '678 (POSIX' : '668 (GNU'} regular expressions)\n${LESS}`],
  [
    'tree',
    '--version',
    () => 'tree v2.2.1 © 1996 - 2024 by Steve Baker, Thomas Moore, Francesc Rocher, Florian Sesser, Kyosuke Tokoro\n',
  ],
  [
    'ping',
    '-V',
    () =>
      'ping from iputils 20240905\nlibcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes\n',
  ],
  ['hostname', '--version -V', () => 'hostname 3.25\n'],
  [
    'netstat ifconfig route arp',
    '--version -V',
    () =>
      'net-tools 2.10\nFred Baumgarten, Alan Cox, Bernd Eckenfels, Phil Blundell, Tuan Hoang, Brian Micek and others\n' +
      '+NEW_ADDRT +RTF_IRTT +RTF_REJECT +FW_MASQUERADE +I18N +SELINUX\n',
  ],
  [
    'mount umount',
    '--version -V',
    (tool) =>
      `${tool} from util-linux 2.41 (libmount 2.41.0: selinux, smack, btrfs, verity, namespaces, idmapping, fd-based-mount, statx, assert, debug)\n`,
  ],
  ['wget', '--version -V', () => 'GNU Wget 1.25.0 built on linux-gnu.\n'],
];

/** The version of a tool from another package than GNU's, where `flag` asks for it. */
export function ownVersion(tool: string, flag: string, musl: boolean): string | undefined {
  const found = OWN.find(([tools, flags]) => tools.split(' ').includes(tool) && flags.split(' ').includes(flag));
  return found?.[2](tool, musl);
}

/** What a GNU tool prints for `--version`; undefined where it has none. */
export function gnuVersion(tool: string): string | undefined {
  if (OTHERS.has(tool)) return undefined;
  const [name, version, year] = PACKAGES[tool] ?? COREUTILS;
  const authors = AUTHORS[tool];
  return (
    `${tool} (${name}) ${version}\nCopyright (C) ${year} Free Software Foundation, Inc.\n` +
    `License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.\n` +
    'This is free software: you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n' +
    (authors === undefined ? '' : `\nWritten by ${authors}.\n`)
  );
}
