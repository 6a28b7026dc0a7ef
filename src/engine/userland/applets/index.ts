import type { Applet } from '../applet.ts';
import { addgroup } from './addgroup.ts';
import { adduser } from './adduser.ts';
import { arch } from './arch.ts';
import { arp } from './arp.ts';
import { ascii } from './ascii.ts';
import { basename } from './basename.ts';
import { blkdiscard } from './blkdiscard.ts';
import { blkid } from './blkid.ts';
import { blockdev } from './blockdev.ts';
import { cal } from './cal.ts';
import { cat } from './cat.ts';
import { chattr } from './chattr.ts';
import { chgrp } from './chgrp.ts';
import { chmod } from './chmod.ts';
import { chown } from './chown.ts';
import { chroot } from './chroot.ts';
import { chvt } from './chvt.ts';
import { clear } from './clear.ts';
import { cp } from './cp.ts';
import { cpio } from './cpio.ts';
import { crc32 } from './crc32.ts';
import { crond } from './crond.ts';
import { crontab } from './crontab.ts';
import { cttyhack } from './cttyhack.ts';
import { date } from './date.ts';
import { dd } from './dd.ts';
import { deallocvt } from './deallocvt.ts';
import { delgroup } from './delgroup.ts';
import { deluser } from './deluser.ts';
import { depmod } from './depmod.ts';
import { devmem } from './devmem.ts';
import { df } from './df.ts';
import { dir } from './dir.ts';
import { dirname } from './dirname.ts';
import { dmesg } from './dmesg.ts';
import { dnsdomainname } from './dnsdomainname.ts';
import { du } from './du.ts';
import { echo } from './echo.ts';
import { env } from './env.ts';
import { fallocate } from './fallocate.ts';
import { falseApplet } from './false.ts';
import { fdisk } from './fdisk.ts';
import { findfs } from './findfs.ts';
import { flock } from './flock.ts';
import { free } from './free.ts';
import { freeramdisk } from './freeramdisk.ts';
import { fsfreeze } from './fsfreeze.ts';
import { fsync } from './fsync.ts';
import { fuser } from './fuser.ts';
import { getent } from './getent.ts';
import { getopt } from './getopt.ts';
import { groupadd } from './groupadd.ts';
import { groupdel } from './groupdel.ts';
import { groups } from './groups.ts';
import { halt } from './halt.ts';
import { hostid } from './hostid.ts';
import { hostname } from './hostname.ts';
import { httpd } from './httpd.ts';
import { hwclock } from './hwclock.ts';
import { id } from './id.ts';
import { ifconfig } from './ifconfig.ts';
import { init } from './init.ts';
import { insmod } from './insmod.ts';
import { install } from './install.ts';
import { ionice } from './ionice.ts';
import { ip } from './ip.ts';
import { ipaddr, iplink, ipneigh, iproute, iprule } from './ip-objects.ts';
import { ipcalc } from './ipcalc.ts';
import { kill } from './kill.ts';
import { killall } from './killall.ts';
import { last } from './last.ts';
import { link } from './link.ts';
import { linux32 } from './linux32.ts';
import { linux64 } from './linux64.ts';
import { ln } from './ln.ts';
import { logger } from './logger.ts';
import { login } from './login.ts';
import { logname } from './logname.ts';
import { logread } from './logread.ts';
import { losetup } from './losetup.ts';
import { ls } from './ls.ts';
import { lsattr } from './lsattr.ts';
import { lsmod } from './lsmod.ts';
import { lsof } from './lsof.ts';
import { mkdir } from './mkdir.ts';
import { mkdosfs } from './mkdosfs.ts';
import { mke2fs } from './mke2fs.ts';
import { mkfifo } from './mkfifo.ts';
import { mknod } from './mknod.ts';
import { mkswap } from './mkswap.ts';
import { mktemp } from './mktemp.ts';
import { modinfo } from './modinfo.ts';
import { modprobe } from './modprobe.ts';
import { mount } from './mount.ts';
import { mountpoint } from './mountpoint.ts';
import { mt } from './mt.ts';
import { mv } from './mv.ts';
import { nc } from './nc.ts';
import { netstat } from './netstat.ts';
import { nice } from './nice.ts';
import { nohup } from './nohup.ts';
import { nologin } from './nologin.ts';
import { nproc } from './nproc.ts';
import { nsenter } from './nsenter.ts';
import { nslookup } from './nslookup.ts';
import { nuke } from './nuke.ts';
import { numfmt } from './numfmt.ts';
import { openvt } from './openvt.ts';
import { partprobe } from './partprobe.ts';
import { passwd } from './passwd.ts';
import { pgrep } from './pgrep.ts';
import { pidof } from './pidof.ts';
import { ping } from './ping.ts';
import { ping6 } from './ping6.ts';
import { pivotRoot } from './pivot-root.ts';
import { pkill } from './pkill.ts';
import { poweroff } from './poweroff.ts';
import { printenv } from './printenv.ts';
import { ps } from './ps.ts';
import { pwd } from './pwd.ts';
import { pwdx } from './pwdx.ts';
import { readlink } from './readlink.ts';
import { realpath } from './realpath.ts';
import { reboot } from './reboot.ts';
import { renice } from './renice.ts';
import { reset } from './reset.ts';
import { resize } from './resize.ts';
import { rm } from './rm.ts';
import { rmdir } from './rmdir.ts';
import { rmmod } from './rmmod.ts';
import { route } from './route.ts';
import { runParts } from './run-parts.ts';
import { setpriv } from './setpriv.ts';
import { setsid } from './setsid.ts';
import { sha3sum } from './sha3sum.ts';
import { shred } from './shred.ts';
import { sleep } from './sleep.ts';
import { startStopDaemon } from './start-stop-daemon.ts';
import { stat } from './stat.ts';
import { stdbuf } from './stdbuf.ts';
import { stty } from './stty.ts';
import { su } from './su.ts';
import { swapoff } from './swapoff.ts';
import { swapon } from './swapon.ts';
import { switchRoot } from './switch-root.ts';
import { sync } from './sync.ts';
import { sysctl } from './sysctl.ts';
import { taskset } from './taskset.ts';
import { telnet } from './telnet.ts';
import { bracket, doubleBracket, test } from './test.ts';
import { time } from './time.ts';
import { timeout } from './timeout.ts';
import { top } from './top.ts';
import { touch } from './touch.ts';
import { traceroute } from './traceroute.ts';
import { tree } from './tree.ts';
import { trueApplet } from './true.ts';
import { truncate } from './truncate.ts';
import { ts } from './ts.ts';
import { tty } from './tty.ts';
import { ttysize } from './ttysize.ts';
import { tunctl } from './tunctl.ts';
import { umount } from './umount.ts';
import { uname } from './uname.ts';
import { unlink } from './unlink.ts';
import { unshare } from './unshare.ts';
import { uptime } from './uptime.ts';
import { useradd } from './useradd.ts';
import { userdel } from './userdel.ts';
import { usermod } from './usermod.ts';
import { users } from './users.ts';
import { usleep } from './usleep.ts';
import { uudecode } from './uudecode.ts';
import { uuencode } from './uuencode.ts';
import { uuidgen } from './uuidgen.ts';
import { vconfig } from './vconfig.ts';
import { vdir } from './vdir.ts';
import { w } from './w.ts';
import { watch } from './watch.ts';
import { watchdog } from './watchdog.ts';
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
  arp,
  ascii,
  basename,
  blkdiscard,
  blkid,
  blockdev,
  cal,
  cat,
  chattr,
  chgrp,
  chmod,
  chown,
  chroot,
  chvt,
  clear,
  cp,
  cpio,
  crc32,
  crond,
  crontab,
  cttyhack,
  date,
  dd,
  deallocvt,
  delgroup,
  deluser,
  depmod,
  devmem,
  df,
  dir,
  dirname,
  dmesg,
  dnsdomainname,
  du,
  echo,
  env,
  fallocate,
  falseApplet,
  fdisk,
  findfs,
  flock,
  free,
  freeramdisk,
  fsfreeze,
  fsync,
  fuser,
  getent,
  getopt,
  groupadd,
  groupdel,
  groups,
  halt,
  hostid,
  hostname,
  httpd,
  hwclock,
  id,
  ifconfig,
  init,
  insmod,
  install,
  ionice,
  ip,
  ipaddr,
  ipcalc,
  iplink,
  ipneigh,
  iproute,
  iprule,
  kill,
  killall,
  last,
  link,
  linux32,
  linux64,
  ln,
  logger,
  login,
  logname,
  logread,
  losetup,
  ls,
  lsattr,
  lsmod,
  lsof,
  mkdir,
  mkdosfs,
  mke2fs,
  mkfifo,
  mknod,
  mkswap,
  mktemp,
  modinfo,
  modprobe,
  mount,
  mountpoint,
  mt,
  mv,
  nc,
  netstat,
  nice,
  nohup,
  nologin,
  nproc,
  nsenter,
  nslookup,
  nuke,
  numfmt,
  openvt,
  partprobe,
  passwd,
  pgrep,
  pidof,
  ping,
  ping6,
  pivotRoot,
  pkill,
  poweroff,
  printenv,
  ps,
  pwd,
  pwdx,
  readlink,
  realpath,
  reboot,
  renice,
  reset,
  resize,
  rm,
  rmdir,
  rmmod,
  route,
  runParts,
  setpriv,
  setsid,
  sha3sum,
  shred,
  sleep,
  startStopDaemon,
  stat,
  stdbuf,
  stty,
  su,
  swapoff,
  swapon,
  switchRoot,
  sync,
  sysctl,
  taskset,
  telnet,
  test,
  bracket,
  doubleBracket,
  time,
  timeout,
  top,
  touch,
  traceroute,
  tree,
  trueApplet,
  truncate,
  ts,
  tty,
  ttysize,
  tunctl,
  umount,
  uname,
  unlink,
  unshare,
  uptime,
  useradd,
  userdel,
  usermod,
  users,
  usleep,
  uudecode,
  uuencode,
  uuidgen,
  vconfig,
  vdir,
  w,
  watch,
  watchdog,
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
