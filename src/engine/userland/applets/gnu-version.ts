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

/** Tools of Debian that are no part of a GNU package; their own forms of --version are not simulated. */
const OTHERS = new Set(
  (
    'su login passwd useradd usermod userdel groupadd groupdel getent mount umount mountpoint hostname which ps top free uptime pgrep pkill kill ' +
    'killall pidof watch sysctl ping ip ifconfig route netstat nc wget nslookup setsid flock getopt logger dmesg renice test [ true false less more vi xxd bc dc tree column'
  ).split(' '),
);

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
