/** What the binaries of packages name behind `drydock:`, by file name; `VERSION` stands for the package's upstream version, `REVISION` for all of it but the epoch. */
const PROGRAMS: Readonly<Record<string, string>> = {
  bash: 'bash',
  rbash: 'bash',
  dash: 'dash',
  curl: 'curl version=VERSION',
  git: 'git version=VERSION',
  jq: 'jq version=VERSION',
  nano: 'nano version=VERSION',
  sudo: 'sudo',
  man: 'man',
  pip: 'pip',
  pip3: 'pip',
  nginx: 'nginx version=VERSION',
  'redis-check-rdb': 'redis version=VERSION',
  'redis-server': 'redis version=VERSION',
  'redis-cli': 'redis version=VERSION',
  'redis-benchmark': 'redis version=VERSION',
  'valkey-server': 'redis version=VERSION',
  node: 'node version=VERSION',
  psql: 'postgres version=VERSION',
  pg_isready: 'postgres version=VERSION',
  pg_dump: 'postgres version=VERSION',
  postgres: 'postgres version=VERSION',
  apache2: 'httpd version=VERSION',
  httpd: 'httpd version=VERSION',
  gcc: 'gcc version=VERSION',
  cc: 'gcc version=VERSION',
  'gcc-14': 'gcc version=VERSION',
  'x86_64-linux-gnu-gcc-14': 'gcc version=VERSION',
  'x86_64-alpine-linux-musl-gcc': 'gcc version=VERSION libc=musl',
  make: 'make version=VERSION',
  go: 'go version=VERSION',
  envsubst: 'envsubst',
  'w.procps': 'coreutils flavour=gnu name=w',
  figlet: 'figlet',
  'figlet-figlet': 'figlet',
  cowsay: 'cowsay',
  npm: 'npm version=VERSION',
  npx: 'npx version=VERSION',
  tini: 'tini version=VERSION',
  'tini-static': 'tini version=VERSION',
  'dumb-init': 'tini name=dumb-init version=VERSION',
  gosu: 'gosu version=VERSION',
  'su-exec': 'gosu name=su-exec version=VERSION',
  dig: 'bind name=dig revision=REVISION',
  host: 'bind name=host revision=REVISION',
  nslookup: 'bind name=nslookup revision=REVISION',
  ss: 'iproute2 name=ss version=VERSION',
  ip: 'iproute2 name=ip version=VERSION',
  bridge: 'iproute2 name=bridge',
  tc: 'iproute2 name=tc',
  nstat: 'iproute2 name=nstat',
  ssh: 'openssh name=ssh revision=REVISION',
  'ssh-keygen': 'openssh name=ssh-keygen revision=REVISION',
  scp: 'openssh name=scp revision=REVISION',
  sftp: 'openssh name=sftp revision=REVISION',
  'ssh-keyscan': 'openssh name=ssh-keyscan revision=REVISION',
  'ssh-add': 'openssh name=ssh-add revision=REVISION',
  'ssh-agent': 'openssh name=ssh-agent revision=REVISION',
  'ssh-copy-id': 'openssh name=ssh-copy-id revision=REVISION',
  'vim.basic': 'vim version=VERSION revision=REVISION',
  'vim.tiny': 'vim version=VERSION revision=REVISION',
  vim: 'vim version=VERSION revision=REVISION',
  htop: 'htop version=VERSION',
  'nc.openbsd': 'coreutils flavour=gnu name=nc',
  'nc.traditional': 'coreutils flavour=gnu name=nc',
  'traceroute.db': 'coreutils flavour=gnu name=traceroute',
  'inetutils-telnet': 'coreutils flavour=gnu name=telnet',
};

/** Scripts of Debian's packages that stand for a program of ours, by path. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/usr/share/nodejs/npm/bin/npm-cli.js': 'npm version=VERSION',
  '/usr/share/nodejs/npm/bin/npx-cli.js': 'npx version=VERSION',
};

/** The version in an upstream's own words: without epoch, Debian revision, repack marks. */
function upstream(version: string): string {
  return version.replace(/^\d+:/, '').replace(/(\+dfsg|\+really|\+ds|~|-).*$/, '');
}

/** What the binary at a path names; the GNU tools go by their own names, files outside of bin and sbin name nothing. */
export function programOf(path: string, version: string): string | undefined {
  const script = SCRIPTS[path];
  if (script !== undefined) return script.replace('VERSION', upstream(version));
  const [, name = ''] =
    /^\/(?:usr\/)?(?:local\/)?(?:lib\/postgresql\/\d+\/)?(?:s?bin|games)\/([^/]+)$/.exec(path) ?? [];
  if (name === '') return undefined;
  if (/^python3\.\d+$/.test(name)) return `python version=${upstream(version)}`;
  return (PROGRAMS[name] ?? 'coreutils flavour=gnu')
    .replace('VERSION', upstream(version))
    .replace('REVISION', version.replace(/^\d+:/, ''));
}
