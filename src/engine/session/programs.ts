import type { Program } from '../kernel/program.ts';
import { apk } from '../userland/programs/apk.ts';
import { apt, aptGet } from '../userland/programs/apt.ts';
import { bind } from '../userland/programs/bind.ts';
import { cowsay } from '../userland/programs/cowsay.ts';
import { dpkg } from '../userland/programs/dpkg.ts';
import { envsubst } from '../userland/programs/envsubst.ts';
import { figlet } from '../userland/programs/figlet.ts';
import { gcc, gccBinary } from '../userland/programs/gcc.ts';
import { go, goBinary } from '../userland/programs/go.ts';
import { gosu } from '../userland/programs/gosu.ts';
import { helloWorld } from '../userland/programs/hello-world.ts';
import { hostPrograms } from '../userland/programs/host-index.ts';
import { htop } from '../userland/programs/htop.ts';
import { httpd } from '../userland/programs/httpd.ts';
import { iproute2 } from '../userland/programs/iproute2.ts';
import { lazyProgram } from '../userland/programs/lazy-program.ts';
import { make } from '../userland/programs/make.ts';
import { nginx } from '../userland/programs/nginx.ts';
import { node } from '../userland/programs/node.ts';
import { npm, npx } from '../userland/programs/npm.ts';
import { openssh } from '../userland/programs/openssh.ts';
import { pip } from '../userland/programs/pip.ts';
import { postgres } from '../userland/programs/postgres.ts';
import { python } from '../userland/programs/python.ts';
import { redis } from '../userland/programs/redis.ts';
import { registry } from '../userland/programs/registry.ts';
import { syftScanner } from '../userland/programs/syft-scanner.ts';
import { tini } from '../userland/programs/tini.ts';
import { vim } from '../userland/programs/vim.ts';
import { yarn } from '../userland/programs/yarn.ts';
import { SHELL_PROGRAMS } from '../userland/shell/programs.ts';

/** Every program that a binary of the host or of the catalogue's images may name, but for `docker`, which needs a daemon. */
export const PROGRAMS: readonly Program[] = [
  lazyProgram('busybox', async () => (await import('../userland/programs/busybox.ts')).busybox.load()),
  lazyProgram('coreutils', async () => (await import('../userland/programs/coreutils.ts')).coreutils.load()),
  apk,
  apt,
  aptGet,
  bind,
  cowsay,
  dpkg,
  envsubst,
  figlet,
  gosu,
  gcc,
  gccBinary,
  go,
  goBinary,
  helloWorld,
  htop,
  httpd,
  iproute2,
  make,
  nginx,
  node,
  npm,
  npx,
  openssh,
  pip,
  ...postgres,
  python,
  redis,
  registry,
  syftScanner,
  tini,
  vim,
  yarn,
  ...hostPrograms,
  ...SHELL_PROGRAMS,
];
