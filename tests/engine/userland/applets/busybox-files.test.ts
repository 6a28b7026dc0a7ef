import { expect, test } from 'vitest';
import { makeBox } from './box.ts';

/** A command line with all that it prints: standard output, standard error, exit code. */
type Row = readonly [command: string, out: string, err: string, code: number];

const ROWS: readonly Row[] = [
  ['cat nofile', '', "cat: can't open 'nofile': No such file or directory\n", 1],
  ['mkdir d; cat d', '', 'cat: read error: Is a directory\n', 1],
  ['printf "a\\n\\nb" > f; cat -n f', '     1\ta\n     2\t\n     3\tb', '', 0],
  ['printf "a\\n\\nb\\n" > f; cat -b f', '     1\ta\n\n     2\tb\n', '', 0],
  ['printf "a\\tb\\001\\n" > f; cat -A f', 'a^Ib^A$\n', '', 0],
  ['echo x > f; cat f - < f', 'x\nx\n', '', 0],
  ['cp nofile other', '', "cp: can't stat 'nofile': No such file or directory\n", 1],
  ['mkdir d; cp d other', '', "cp: omitting directory 'd'\n", 1],
  ['echo 1 > a; cp a a', '', "cp: 'a' and 'a' are the same file\n", 1],
  ['echo 1 > a; cp a no/b', '', "cp: can't create 'no/b': Path does not exist\n", 1],
  [
    'echo 1 > a; chmod 640 a; cp a b; cp -p a c; umask 077; cp a d; stat -c "%a %n" b c d',
    '640 b\n640 c\n600 d\n',
    '',
    0,
  ],
  ['mkdir -p s/t; echo 1 > s/t/f; ln -s t s/l; cp -r s new; ls -R new', 'new:\nl\nt\n\nnew/t:\nf\n', '', 0],
  ['echo real > r; ln -s r l; echo x > x; cp x l; cat r; [ -L l ] || echo replaced', 'real\nreplaced\n', '', 0],
  ['echo 1 > a; ln a b; mkdir d; cp -a a b d; stat -c %h d/a', '2\n', '', 0],
  ['echo 1 > a; cp -v a b', "'a' -> 'b'\n", '', 0],
  ['echo 1 > a; echo 2 > b; echo n | cp -i a b; cat b', '2\n', "cp: overwrite 'b'? ", 0],
  ['mv nofile x', '', "mv: can't rename 'nofile': No such file or directory\n", 1],
  ['mkdir d; echo 1 > a; mv a d; mv d e; cat e/a', '1\n', '', 0],
  ['echo 1 > a; mv a /tmp/moved; cat /tmp/moved', '1\n', '', 0],
  [
    'touch a b; mv a b nodir',
    '',
    "mv: can't rename 'a': No such file or directory\nmv: can't rename 'b': No such file or directory\n",
    1,
  ],
  ['rm nofile', '', "rm: can't remove 'nofile': No such file or directory\n", 1],
  ['rm -f nofile', '', '', 0],
  ['mkdir d; rm d', '', "rm: 'd' is a directory\n", 1],
  ['mkdir -p d/e; touch d/e/f; rm -rv d', "removed 'd/e/f'\nremoved directory: 'd/e'\nremoved directory: 'd'\n", '', 0],
  ['rm -r .', '', "rm: can't remove '.' or '..'\n", 1],
  ['touch a; echo y | rm -i a; ls', '', "rm: remove 'a'? ", 0],
  ['mkdir a/b', '', "mkdir: can't create directory 'a/b': No such file or directory\n", 1],
  ['mkdir -p a/b a/b; mkdir a', '', "mkdir: can't create directory 'a': File exists\n", 1],
  ['mkdir -m 700 d; stat -c %a d', '700\n', '', 0],
  ['mkdir -p d/e; rmdir d', '', "rmdir: 'd': Directory not empty\n", 1],
  ['mkdir -p d/e; rmdir -p d/e; ls', '', '', 0],
  ['touch f; ln f g; ln -s f f', '', 'ln: f: File exists\n', 1],
  [
    'ln -s nowhere l; readlink l; readlink -f l; cat l',
    'nowhere\n/work/nowhere\n',
    "cat: can't open 'l': No such file or directory\n",
    1,
  ],
  ['ln nofile x', '', 'ln: nofile: No such file or directory\n', 1],
  [
    'touch -d "2024-01-15 10:30:00" f; date -u -r f; stat -c %y f',
    'Mon Jan 15 10:30:00 UTC 2024\n2024-01-15 10:30:00.000000000 +0000\n',
    '',
    0,
  ],
  ['touch -t 202401151030.05 f; stat -c %Y f', '1705314605\n', '', 0],
  ['touch -c f; ls; touch no/f', '', 'touch: no/f: No such file or directory\n', 1],
  ['touch f; chmod 999 f', '', "chmod: invalid mode '999'\n", 1],
  [
    'touch f; for m in 640 u+x,go-r a=rX g=u o+w -x +t; do chmod $m f; stat -c "%a %A" f; done',
    '640 -rw-r-----\n700 -rwx------\n555 -r-xr-xr-x\n555 -r-xr-xr-x\n557 -r-xr-xrwx\n446 -r--r--rw-\n1446 -r--r--rwT\n',
    '',
    0,
  ],
  ['mkdir -p d/e; touch d/e/f; chmod -R go= d; stat -c %a d d/e d/e/f', '700\n700\n600\n', '', 0],
  ['touch f; chown nosuch f', '', 'chown: unknown user nosuch\n', 1],
  [
    'touch f; chown nobody:wheel f; stat -c "%u:%g %U:%G" f; chgrp 1234 f; stat -c "%g %G" f',
    '65534:10 nobody:wheel\n1234 UNKNOWN\n',
    '',
    0,
  ],
  [
    'printf hello > f; stat -c "%n %s %b %f %h %F" f; : > e; stat -c %F e .',
    'f 5 8 81a4 1 regular file\nregular empty file\ndirectory\n',
    '',
    0,
  ],
  ['stat nofile', '', "stat: can't stat 'nofile': No such file or directory\n", 1],
  ['basename /a/b.txt .txt; basename /; dirname /a/b; dirname x; dirname /', 'b\n/\n/a\n.\n/\n', '', 0],
  ['realpath ../work/./x; realpath no/x', '/work/x\n', 'realpath: no/x: No such file or directory\n', 1],
  ['mkdir d; mktemp -d d/x.XXXXXX | cut -c1-4; mktemp bad', 'd/x.\n', 'mktemp: Invalid argument\n', 1],
  ['mkfifo p; stat -c %F p; (echo hi > p) & cat p', 'fifo\nhi\n', '', 0],
  [
    'truncate -s 2k f; stat -c %s f; truncate f',
    '2048\n',
    expect.stringContaining('Usage: truncate [-c] -s SIZE FILE...') as unknown as string,
    1,
  ],
  [
    'dd if=/dev/zero of=f bs=1k count=2 2>/dev/null; stat -c %s f; echo abcdef | dd bs=1 skip=2 count=3 2>/dev/null; echo; dd of=',
    'cde\n'.replace('', '2048\n'),
    "dd: can't open '': No such file or directory\n",
    1,
  ],
  [
    'echo hello | dd conv=ucase',
    'HELLO\n',
    expect.stringMatching(
      /^0\+1 records in\n0\+1 records out\n6 bytes \(6B\) copied, \d\.\d{6} seconds, [\d.]+[KM]?B\/s\n$/,
    ) as unknown as string,
    0,
  ],
  [
    'mkdir d; dd if=/dev/zero of=d/f bs=1024 count=10 2>/dev/null; du -s d; du -ah d',
    '16\td\n12.0K\td/f\n16.0K\td\n',
    '',
    0,
  ],
  ['install -m 600 /etc/group g; stat -c %a g; install -d x/y; ls', '600\ng\nx\n', '', 0],
  ['touch a; unlink a; unlink a', '', "unlink: can't remove file 'a': No such file or directory\n", 1],
  [
    'df nofile',
    expect.stringMatching(/^Filesystem {11}1K-blocks {6}Used Available Use% Mounted on\n$/) as unknown as string,
    "df: nofile: can't find mount point\n",
    1,
  ],
];

test.each(ROWS)('%s', async (command, out, err, code) => {
  expect(await makeBox('busybox').sh(command)).toEqual({ out, err, code });
});

test('rights: what a user without capabilities may not do', async () => {
  const { sh } = makeBox('busybox');
  await sh('mkdir own; chown nobody own; echo secret > file; chmod 600 file');
  expect(
    await sh(
      'touch mine; cat file; ls /root; rm file; mkdir /data; chmod 777 file; chown nobody file; touch own/ok && ls own',
      { user: 65534 },
    ),
  ).toEqual({
    out: 'ok\n',
    err: `touch: mine: Permission denied
cat: can't open 'file': Permission denied
ls: can't open '/root': Permission denied
rm: can't remove 'file': Permission denied
mkdir: can't create directory '/data': Permission denied
chmod: file: Operation not permitted
chown: file: Operation not permitted
`,
    code: 0,
  });
});

test('ls: names, orders, long format, several operands', async () => {
  const { sh } = makeBox('busybox');
  await sh(
    'mkdir dir; printf 12345 > b.txt; printf 1 > a; ln -s a link; touch .hid; chmod 755 a; touch -d "2024-01-15 10:30" a; touch -d "2025-02-01 00:00" b.txt dir .hid; chown nobody a',
  );
  expect((await sh('ls; ls -A; ls -rF; ls -t | head -2; ls -S b.txt a; ls -p | grep /; ls -d .; ls -lnd a')).out).toBe(
    'a\nb.txt\ndir\nlink\n.hid\na\nb.txt\ndir\nlink\nlink@\ndir/\nb.txt\na*\nlink\nb.txt\nb.txt\na\ndir/\n.\n-rwxr-xr-x    1 65534    0                1 Jan 15  2024 a\n',
  );
  expect((await sh('ls -l a b.txt dir link nofile')).out).toMatch(
    /^-rwxr-xr-x {4}1 nobody {3}root {13}1 Jan 15 {2}2024 a\n-rw-r--r-- {4}1 root {5}root {13}5 Feb {2}1 {2}2025 b\.txt\nlrwxrwxrwx {4}1 root {5}root {13}1 Nov 21 \d\d:\d\d link -> a\n\ndir:\ntotal 0\n$/,
  );
  expect((await sh('ls -lh b.txt; ls -s b.txt; ls -1 dir a')).out).toBe(
    '-rw-r--r--    1 root     root           5 Feb  1  2025 b.txt\n     4 b.txt\na\n\ndir:\n',
  );
  expect(await sh('ls nofile dir nofile2')).toEqual({
    out: 'dir:\n',
    err: 'ls: nofile: No such file or directory\nls: nofile2: No such file or directory\n',
    code: 1,
  });
});
