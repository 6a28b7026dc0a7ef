import type { Applet } from '../applet.ts';
import { addgroup } from './addgroup.ts';
import { adduser } from './adduser.ts';
import { arch } from './arch.ts';
import { ascii } from './ascii.ts';
import { basename } from './basename.ts';
import { cal } from './cal.ts';
import { cat } from './cat.ts';
import { chgrp } from './chgrp.ts';
import { chmod } from './chmod.ts';
import { chown } from './chown.ts';
import { chroot } from './chroot.ts';
import { clear } from './clear.ts';
import { cp } from './cp.ts';
import { date } from './date.ts';
import { dd } from './dd.ts';
import { delgroup } from './delgroup.ts';
import { deluser } from './deluser.ts';
import { df } from './df.ts';
import { dir } from './dir.ts';
import { dirname } from './dirname.ts';
import { dmesg } from './dmesg.ts';
import { du } from './du.ts';
import { echo } from './echo.ts';
import { env } from './env.ts';
import { falseApplet } from './false.ts';
import { flock } from './flock.ts';
import { free } from './free.ts';
import { fuser } from './fuser.ts';
import { getent } from './getent.ts';
import { getopt } from './getopt.ts';
import { groupadd } from './groupadd.ts';
import { groupdel } from './groupdel.ts';
import { groups } from './groups.ts';
import { hostid } from './hostid.ts';
import { hostname } from './hostname.ts';
import { httpd } from './httpd.ts';
import { id } from './id.ts';
import { ifconfig } from './ifconfig.ts';
import { install } from './install.ts';
import { ip } from './ip.ts';
import { ipcalc } from './ipcalc.ts';
import { kill } from './kill.ts';
import { killall } from './killall.ts';
import { link } from './link.ts';
import { ln } from './ln.ts';
import { logger } from './logger.ts';
import { login } from './login.ts';
import { logname } from './logname.ts';
import { ls } from './ls.ts';
import { lsof } from './lsof.ts';
import { mkdir } from './mkdir.ts';
import { mkfifo } from './mkfifo.ts';
import { mknod } from './mknod.ts';
import { mktemp } from './mktemp.ts';
import { mount } from './mount.ts';
import { mountpoint } from './mountpoint.ts';
import { mv } from './mv.ts';
import { nc } from './nc.ts';
import { netstat } from './netstat.ts';
import { nice } from './nice.ts';
import { nohup } from './nohup.ts';
import { nologin } from './nologin.ts';
import { nproc } from './nproc.ts';
import { nslookup } from './nslookup.ts';
import { numfmt } from './numfmt.ts';
import { passwd } from './passwd.ts';
import { pgrep } from './pgrep.ts';
import { pidof } from './pidof.ts';
import { ping } from './ping.ts';
import { pkill } from './pkill.ts';
import { printenv } from './printenv.ts';
import { ps } from './ps.ts';
import { pwd } from './pwd.ts';
import { pwdx } from './pwdx.ts';
import { readlink } from './readlink.ts';
import { realpath } from './realpath.ts';
import { renice } from './renice.ts';
import { reset } from './reset.ts';
import { rm } from './rm.ts';
import { rmdir } from './rmdir.ts';
import { route } from './route.ts';
import { runParts } from './run-parts.ts';
import { setsid } from './setsid.ts';
import { shred } from './shred.ts';
import { sleep } from './sleep.ts';
import { startStopDaemon } from './start-stop-daemon.ts';
import { stat } from './stat.ts';
import { stdbuf } from './stdbuf.ts';
import { stty } from './stty.ts';
import { su } from './su.ts';
import { sync } from './sync.ts';
import { sysctl } from './sysctl.ts';
import { bracket, doubleBracket, test } from './test.ts';
import { time } from './time.ts';
import { timeout } from './timeout.ts';
import { top } from './top.ts';
import { touch } from './touch.ts';
import { tree } from './tree.ts';
import { trueApplet } from './true.ts';
import { truncate } from './truncate.ts';
import { ts } from './ts.ts';
import { tty } from './tty.ts';
import { ttysize } from './ttysize.ts';
import { umount } from './umount.ts';
import { uname } from './uname.ts';
import { unlink } from './unlink.ts';
import { uptime } from './uptime.ts';
import { useradd } from './useradd.ts';
import { userdel } from './userdel.ts';
import { usermod } from './usermod.ts';
import { users } from './users.ts';
import { usleep } from './usleep.ts';
import { vdir } from './vdir.ts';
import { w } from './w.ts';
import { watch } from './watch.ts';
import { wget } from './wget.ts';
import { which } from './which.ts';
import { who } from './who.ts';
import { whoami } from './whoami.ts';
import { yes } from './yes.ts';

export { busyboxBanner } from './builds.ts';
export { runApplet } from './run-applet.ts';

import { textApplets } from './text-index.ts';

/** Every applet, text tools included. */
export const applets: readonly Applet[] = [
  addgroup,
  adduser,
  arch,
  ascii,
  basename,
  cal,
  cat,
  chgrp,
  chmod,
  chown,
  chroot,
  clear,
  cp,
  date,
  dd,
  delgroup,
  deluser,
  df,
  dir,
  dirname,
  dmesg,
  du,
  echo,
  env,
  falseApplet,
  flock,
  free,
  fuser,
  getent,
  getopt,
  groupadd,
  groupdel,
  groups,
  hostid,
  hostname,
  httpd,
  id,
  ifconfig,
  install,
  ip,
  ipcalc,
  kill,
  killall,
  link,
  ln,
  logger,
  login,
  logname,
  ls,
  lsof,
  mkdir,
  mkfifo,
  mknod,
  mktemp,
  mount,
  mountpoint,
  mv,
  nc,
  netstat,
  nice,
  nohup,
  nologin,
  nproc,
  nslookup,
  numfmt,
  passwd,
  pgrep,
  pidof,
  ping,
  pkill,
  printenv,
  ps,
  pwd,
  pwdx,
  readlink,
  realpath,
  renice,
  reset,
  rm,
  rmdir,
  route,
  runParts,
  setsid,
  shred,
  sleep,
  startStopDaemon,
  stat,
  stdbuf,
  stty,
  su,
  sync,
  sysctl,
  test,
  bracket,
  doubleBracket,
  time,
  timeout,
  top,
  touch,
  tree,
  trueApplet,
  truncate,
  ts,
  tty,
  ttysize,
  umount,
  uname,
  unlink,
  uptime,
  useradd,
  userdel,
  usermod,
  users,
  usleep,
  vdir,
  w,
  watch,
  wget,
  which,
  who,
  whoami,
  yes,
  ...textApplets,
];

const byName: ReadonlyMap<string, Applet> = new Map(applets.map((applet) => [applet.name, applet]));

export function appletNamed(name: string): Applet | undefined {
  return byName.get(name);
}
