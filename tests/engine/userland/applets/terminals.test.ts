import { expect, test } from 'vitest';
import { screenOf } from '../../../conformance/screen.ts';
import { makeBox } from './box.ts';

test('ls fills columns on a terminal: busybox all of one width, GNU each its own, with tabs', async () => {
  const names = [
    'bin',
    'boot',
    'dev',
    'etc',
    'home',
    'lib',
    'lib64',
    'media',
    'mnt',
    'opt',
    'proc',
    'root',
    'run',
    'sbin',
    'srv',
    'sys',
    'tmp',
    'usr',
    'var',
  ];
  const busybox = makeBox('busybox');
  const gnu = makeBox('gnu');
  for (const { fs } of [busybox, gnu]) for (const name of names) fs.mkdir(`/work/${name}`);
  expect(await busybox.screen(['ls'])).toBe(
    'bin    dev    home   lib64  mnt    proc   run    srv    tmp    var\r\nboot   etc    lib    media  opt    root   sbin   sys    usr\r\n',
  );
  expect(await gnu.screen(['ls'])).toBe(
    'bin   dev  home  lib64\tmnt  proc  run\t srv  tmp  var\r\nboot  etc  lib\t media\topt  root  sbin  sys  usr\r\n',
  );
  expect(await gnu.screen(['ls', '-x', '-w', '20'])).toBe(
    'bin    boot   dev\r\netc    home   lib\r\nlib64  media  mnt\r\nopt    proc   root\r\nrun    sbin   srv\r\nsys    tmp    usr\r\nvar\r\n',
  );
});

test('names that a shell would split are quoted by GNU ls on a terminal, colours only when asked for', async () => {
  const { fs, screen } = makeBox('gnu');
  fs.writeFile('/work/a b', '');
  fs.writeFile('/work/c', '');
  fs.mkdir('/work/d');
  expect(await screen(['ls'])).toBe("'a b'   c   d\r\n");
  expect(await screen(['ls', '--color=auto'])).toBe("'a b'   c   \u001b[01;34md\u001b[0m\r\n");
});

test("busybox colours by itself, but for Debian's build", async () => {
  const { fs, screen } = makeBox('busybox');
  fs.mkdir('/work/d');
  fs.writeFile('/bin/alpine', '\u007fELF\ndrydock:busybox version=1.37.0 banner=v1.37.0%20(2025)\n');
  fs.chmod('/bin/alpine', 0o755);
  expect(await screen(['ls'])).toBe('d\r\n');
  fs.unlink('/bin/ls');
  fs.symlink('alpine', '/bin/ls');
  expect(await screen(['ls'])).toBe('\u001b[1;34md\u001b[m\r\n');
});

test('tty and stty', async () => {
  const { screen } = makeBox('busybox');
  expect(await screen(['sh', '-c', 'tty; stty size; stty -echo; stty | tail -n 1; stty sane; stty nosuch'])).toBe(
    "/dev/pts/0\r\n24 80\r\n-echo\r\nstty: invalid argument 'nosuch'\r\n",
  );
  const { sh } = makeBox('gnu');
  expect(await sh('stty size; tty -s; echo $?')).toEqual({
    out: '1\n',
    err: "stty: 'standard input': Inappropriate ioctl for device\n",
    code: 0,
  });
});

test('rm asks before it removes what may not be written', async () => {
  const { fs, screen } = makeBox('busybox');
  fs.writeFile('/work/f', '');
  expect(await screen(['rm', '-i', 'f'], 'y\n')).toBe("y\r\nrm: remove 'f'? ");
  expect(fs.exists('/work/f')).toBe(false);
});

test('dc and bc answer each line as it is typed, edited as in the shell', async () => {
  const { screen } = makeBox('busybox');
  expect(await screenOf(await screen(['dc'], '3 4 + p\r[a\rb]p\r6 8\x7f7 * p\rq\r'))).toBe(
    '3 4 + p\n7\n[a\nb]p\na\nb\n6 7 * p\n42\nq',
  );
  expect(await screenOf(await screen(['bc'], '6*7\r\x1b[A+1\r1/0\r2\r\x04'))).toBe(
    '6*7\n42\n6*7+1\n43\n1/0\nbc: divide by zero\n2\n2',
  );
});
