import { expect, test } from 'vitest';
import { CONTAINER_CAPABILITIES } from '../../../../src/engine/kernel/capabilities.ts';
import { makeBox } from './box.ts';

/** As root in a container that asked for no privilege. */
async function run(command: string) {
  const box = makeBox('busybox');
  const { out, err, code } = await box.run((process) => {
    process.setCredentials({ uid: 0, gid: 0, groups: [0], capabilities: CONTAINER_CAPABILITIES });
    return process.exec({
      path: '/bin/sh',
      argv: ['sh', '-c', `cd /tmp; ${command}`],
      env: new Map([['PATH', '/bin']]),
    });
  });
  return [out, err, code];
}

test('what needs a device, a module or a privilege that a container lacks', async () => {
  const rows: readonly (readonly [string, string])[] = [
    ['modprobe foo', "modprobe: can't change directory to '/lib/modules': No such file or directory"],
    [
      'mkdir -p /lib/modules; modprobe foo',
      "modprobe: can't change directory to '6.12.48+deb13-amd64': No such file or directory",
    ],
    ['insmod x.ko', "insmod: can't insert 'x.ko': No such file or directory"],
    ['>x.ko; insmod x.ko', "insmod: can't insert 'x.ko': Operation not permitted"],
    ['rmmod nf-nat', "rmmod: can't unload module 'nf_nat': Operation not permitted"],
    ['swapon /dev/sda', "swapon: can't stat '/dev/sda': No such file or directory"],
    ['>s; swapon s', 'swapon: s: Operation not permitted'],
    ['losetup -f', 'losetup: no free loop devices'],
    ['hwclock', "hwclock: can't open '/dev/misc/rtc': No such file or directory"],
    ['mke2fs /dev/sda', "mke2fs: can't stat '/dev/sda': No such file or directory"],
    ['>d; mke2fs d', 'mke2fs: d: not a block device'],
    ['fdisk /dev/sda', "fdisk: can't open '/dev/sda': No such file or directory"],
    ['pivot_root a b', 'pivot_root: Operation not permitted'],
    ['fsfreeze --freeze /', 'fsfreeze: FIFREEZE: Operation not permitted'],
    ['poweroff -f', 'poweroff: Operation not permitted'],
    ['nsenter -t 1 -m sh', "nsenter: setns(): can't reassociate to namespace 'mnt': Operation not permitted"],
    ['unshare -mp sh', 'unshare: unshare(0x20020000): Operation not permitted'],
    ['chvt 2', "chvt: can't open console"],
    ['logread', "logread: can't find syslogd buffer: No such file or directory"],
    ['last', "last: can't open '/var/log/wtmp': No such file or directory"],
    ['vconfig add eth0 5', 'vconfig: ioctl error for add: Operation not permitted'],
    ['tunctl', "tunctl: can't open '/dev/net/tun': No such file or directory"],
    ['crontab -l', "crontab: can't change directory to '/var/spool/cron/crontabs': No such file or directory"],
    ['ionice -c 1 true', 'ionice: ioprio_set: Operation not permitted'],
    ['taskset 0 true', "taskset: can't set pid 0's affinity: Invalid argument"],
    ['acpid', "drydock: 'acpid' is not simulated"],
  ];
  for (const [command, message] of rows)
    expect([command, ...(await run(command))]).toEqual([command, '', `${message}\n`, 1]);
});

test('what works all the same', async () => {
  const rows: readonly (readonly [string, string])[] = [
    ['lsmod', 'Module                  Size  Used by    Not tainted\n'],
    ['ionice; ionice -c 3 echo idle', 'none: prio 0\nidle\n'],
    ['taskset -c 0 echo one; taskset 1 echo two', 'one\ntwo\n'],
    ['linux32 echo a; setpriv --nnp echo b; unshare echo c', 'a\nb\nc\n'],
    ['fallocate -l 3k f; stat -c %s f; nuke f; ls', '3072\n'],
    [
      "printf 'hello world' | uuencode -m n; printf 'hello world' | uuencode n | uudecode -o -",
      'begin-base64 644 n\naGVsbG8gd29ybGQ=\n====\nhello world',
    ],
    [
      'echo abc | sha3sum; printf 123456789 | crc32',
      '631e999b94a9ddcc67f343be0bcead5f050fa0ddafc259fef71154b9  -\ncbf43926\n',
    ],
    [
      "mkdir -p /var/spool/cron/crontabs; echo '1 2 * * * x' | crontab -; crontab -l; cat /var/spool/cron/crontabs/cron.update",
      '1 2 * * * x\nroot\n',
    ],
  ];
  for (const [command, out] of rows) expect([command, ...(await run(command))]).toEqual([command, out, '', 0]);
});

test('cpio: an archive and back', async () => {
  expect(
    await run(
      "mkdir a; echo hi > a/f; ln -s f a/l; chmod 640 a/f; find a | cpio -o -H newc > c; head -c 6 c; echo; cpio -t < c; mkdir x; cd x; cpio -idm < ../c; cat a/l; stat -c '%a %n' a/f; cpio -i a/f < ../c",
    ),
  ).toEqual([
    '070701\na\na/f\na/l\nhi\n640 a/f\n',
    '1 blocks\n1 blocks\ncpio: a/f not created: newer or same age file exists\n1 blocks\n',
    0,
  ]);
});

test('crond starts what is due, as the user, each minute', async () => {
  const [out, err] = await run(
    "mkdir -p /var/spool/cron/crontabs; printf 'A=b\\n* * * * * echo $A $LOGNAME >> /tmp/log\\n61 * * * * no\\n0 0 30 2 * echo never >> /tmp/log\\n' | crontab -; crond -f -d 8 & sleep 125; cat /tmp/log; kill %1",
  );
  expect(out).toBe('b root\nb root\n');
  expect(
    String(err)
      .replace(/pid +\d+/g, 'pid N')
      .split('\n')
      .filter((line) => !line.includes('parse error')),
  ).toEqual([
    'crond: crond (busybox 1.38.0) started, log level 8',
    'crond: USER root pid N cmd echo $A $LOGNAME >> /tmp/log',
    'crond: USER root pid N cmd echo $A $LOGNAME >> /tmp/log',
    '',
  ]);
});
