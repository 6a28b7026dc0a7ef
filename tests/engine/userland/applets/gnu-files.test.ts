import { expect, test } from 'vitest';
import { makeBox } from './box.ts';

type Row = readonly [command: string, out: string, err: string, code: number];

const ROWS: readonly Row[] = [
  [
    'cat nofile "no file"',
    '',
    "cat: nofile: No such file or directory\ncat: 'no file': No such file or directory\n",
    1,
  ],
  ['mkdir d; cat d', '', 'cat: d: Is a directory\n', 1],
  ['printf "a\\n\\n\\nb\\n" > f; cat -ns f', '     1\ta\n     2\t\n     3\tb\n', '', 0],
  ['echo x > f; cat f >> f', '', 'cat: f: input file is output file\n', 1],
  ['cp a', '', "cp: missing destination file operand after 'a'\nTry 'cp --help' for more information.\n", 1],
  [
    'mkdir d; cp d e; cp nofile e',
    '',
    "cp: -r not specified; omitting directory 'd'\ncp: cannot stat 'nofile': No such file or directory\n",
    1,
  ],
  ['touch a b; cp a b nodir', '', "cp: target 'nodir': No such file or directory\n", 1],
  ['touch a b c; cp a b c', '', "cp: target 'c': Not a directory\n", 1],
  ['mkdir d; cp -r d d/e', '', "cp: cannot copy a directory, 'd', into itself, 'd/e'\n", 1],
  [
    'touch a; mkdir d; cp -v a d; mv -v d/a b; rm -v b; mkdir -vp x/y; rmdir -v x/y',
    "'a' -> 'd/a'\nrenamed 'd/a' -> 'b'\nremoved 'b'\nmkdir: created directory 'x'\nmkdir: created directory 'x/y'\nrmdir: removing directory, 'x/y'\n",
    '',
    0,
  ],
  [
    'mv nofile x; mv x',
    '',
    "mv: cannot stat 'nofile': No such file or directory\nmv: missing destination file operand after 'x'\nTry 'mv --help' for more information.\n",
    1,
  ],
  ['mkdir a b b/a; touch b/a/f; mv a b', '', "mv: cannot overwrite 'b/a': Directory not empty\n", 1],
  ['mkdir d; mv d d/e', '', "mv: cannot move 'd' to a subdirectory of itself, 'd/e'\n", 1],
  [
    'rm; mkdir d; rm d nofile; rm -r .',
    '',
    "rm: missing operand\nTry 'rm --help' for more information.\nrm: cannot remove 'd': Is a directory\nrm: cannot remove 'nofile': No such file or directory\nrm: refusing to remove '.' or '..' directory: skipping '.'\n",
    1,
  ],
  [
    'rm -rf /',
    '',
    "rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe\n",
    1,
  ],
  ['touch a; echo n | rm -i a; rm -d a; mkdir d; rm -d d; ls', '', "rm: remove regular empty file 'a'? ", 0],
  ['mkdir d; LC_ALL=C.UTF-8 mkdir d', '', 'mkdir: cannot create directory ‘d’: File exists\n', 1],
  [
    'touch f; ln f g; ln -s f g; ln nofile h; ln -sv f l',
    "'l' -> 'f'\n",
    "ln: failed to create symbolic link 'g': File exists\nln: failed to access 'nofile': No such file or directory\n",
    0,
  ],
  ['mkdir -p a/b; touch a/f; ln -rs a/f a/b/l; readlink a/b/l', '../f\n', '', 0],
  ['touch no/f', '', "touch: cannot touch 'no/f': No such file or directory\n", 1],
  ['touch -d "2024-01-31 +1 month" f; stat -c %y f', '2024-03-02 00:00:00.000000000 +0000\n', '', 0],
  [
    'touch f; chmod -v 600 f; chmod -v 600 f; chmod 9 f',
    "mode of 'f' changed from 0644 (rw-r--r--) to 0600 (rw-------)\nmode of 'f' retained as 0600 (rw-------)\n",
    "chmod: invalid mode: '9'\nTry 'chmod --help' for more information.\n",
    1,
  ],
  [
    'touch f; chown -v nobody: f; chown nosuch f; chgrp nogroup2 f',
    "changed ownership of 'f' from root:root to nobody:nobody\n",
    "chown: invalid user: 'nosuch'\nchgrp: invalid group: 'nogroup2'\n",
    1,
  ],
  [
    'ls nofile; ls -z; ls --nosuch; ls --color=maybe',
    '',
    "ls: cannot access 'nofile': No such file or directory\nls: invalid option -- 'z'\nTry 'ls --help' for more information.\nls: unrecognized option '--nosuch'\nTry 'ls --help' for more information.\nls: invalid argument 'maybe' for '--color'\nValid arguments are:\n  - 'always', 'yes', 'force'\n  - 'never', 'no', 'none'\n  - 'auto', 'tty', 'if-tty'\nTry 'ls --help' for more information.\n",
    2,
  ],
  [
    'touch a "b c"; chmod +x a; ls -F; ls -Q; ls -m; ls --quoting-style=shell',
    'a*\nb c\n"a"\n"b c"\na, b c\na\n\'b c\'\n',
    '',
    0,
  ],
  [
    'printf 123 > a; touch -d 2024-01-15 a; ls -l a; ls -l --time-style=long-iso a; ls -lG a; ls -gn a',
    '-rw-r--r-- 1 root root 3 Jan 15  2024 a\n-rw-r--r-- 1 root root 3 2024-01-15 00:00 a\n-rw-r--r-- 1 root 3 Jan 15  2024 a\n-rw-r--r-- 1 0 3 Jan 15  2024 a\n',
    '',
    0,
  ],
  ['mkdir -p a/b; touch a/f; ls -R', '.:\na\n\n./a:\nb\nf\n\n./a/b:\n', '', 0],
  [
    'stat -c "%04a %N" /bin/sh; stat --printf="%s\\n" nofile',
    "0777 '/bin/sh' -> 'bash'\n",
    "stat: cannot statx 'nofile': No such file or directory\n",
    1,
  ],
  [
    'basename; basename -s .txt a.txt b.txt; basename -a /x/y /z; dirname a/b c',
    'a\nb\ny\nz\na\n.\n',
    "basename: missing operand\nTry 'basename --help' for more information.\n",
    0,
  ],
  ['readlink -f /bin/sh; readlink /bin; realpath --relative-to=/bin /work', '/bin/bash\n../work\n', '', 0],
  ['truncate -s 5 f; truncate -s +3 f; stat -c %s f; truncate -s x f', '8\n', "truncate: Invalid number: 'x'\n", 1],
  ['mkdir d; head -c 5000 /dev/zero > d/f; du -b d/f; du -h d; du -sk d', '5000\td/f\n12K\td\n12\td\n', '', 0],
  ['mktemp -t x.XXX | cut -c1-7; mktemp bad.X', '/tmp/x.\n', "mktemp: too few X's in template 'bad.X'\n", 1],
  [
    'dd if=nofile; dd bogus=1',
    '',
    "dd: failed to open 'nofile': No such file or directory\ndd: unrecognized operand 'bogus=1'\nTry 'dd --help' for more information.\n",
    1,
  ],
  [
    'mknod x c 1 3; stat -c "%F %t %T" x; mknod y; mkfifo p; stat -c %F p',
    'character special file 1 3\nfifo\n',
    "mknod: missing operand after 'y'\nTry 'mknod --help' for more information.\n",
    0,
  ],
  [
    'dd if=/dev/zero of=/dev/full count=1 2>&1 | head -n 1',
    "dd: error writing '/dev/full': No space left on device\n",
    '',
    0,
  ],
  ['numfmt --to=iec 1048576 1500; numfmt --from=iec 2K; numfmt --to=si 1500', '1.0M\n1.5K\n2048\n1.5k\n', '', 0],
];

test('--version and --help', async () => {
  const { sh } = makeBox('gnu');
  expect(await sh('ls --version; rmdir --help | head -n 1')).toEqual({
    out: `ls (GNU coreutils) 9.7
Copyright (C) 2025 Free Software Foundation, Inc.
License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
This is free software: you are free to change and redistribute it.
There is NO WARRANTY, to the extent permitted by law.

Written by Richard M. Stallman and David MacKenzie.
Usage: rmdir [-p] DIRECTORY...
`,
    err: '',
    code: 0,
  });
});

test.each(ROWS)('%s', async (command, out, err, code) => {
  expect(await makeBox('gnu').sh(command)).toEqual({ out, err, code });
});
