import { expect, test } from 'vitest';
import { boxWithFiles } from './box-with-files.ts';

test.each(['busybox', 'gnu'] as const)('%s: sed -i keeps the mode, and a backup when asked', async (flavour) => {
  const { sh, fs } = boxWithFiles(flavour);
  fs.chmod('/work/abc', 0o640);
  expect(await sh('sed -i.bak "s/a/X/;/b/d" abc && cat abc abc.bak && ls abc*')).toEqual({
    out: 'X 1\nc 3\na 1\nb 2\nc 3\nabc\nabc.bak\n',
    err: '',
    code: 0,
  });
  expect(fs.stat('/work/abc').mode).toBe(0o640);
});

test('sort -o may be its own input; uniq and tee write files', async () => {
  const { sh } = boxWithFiles('busybox');
  expect(await sh('sort -n -o nums nums; uniq nums out; tee -a out < one; cat out')).toEqual({
    out: 'z\n1\n2\n9\n10\n33\nz\n',
    err: '',
    code: 0,
  });
});

test('patch applies what diff says, and takes it back', async () => {
  const { sh } = boxWithFiles('busybox');
  expect(
    await sh(
      'diff -u twenty twentyb > d; cp twenty t; patch t d; cmp t twentyb && echo same; patch -R t < d; cmp t twenty && echo back',
    ),
  ).toEqual({
    out: 'patching file t\nsame\npatching file t\nback\n',
    err: '',
    code: 0,
  });
  expect(await sh('echo other > t; patch t d')).toEqual({
    out: 'patching file t\n',
    err: 'Hunk 1 FAILED 2/2.\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n',
    code: 1,
  });
});

test('find acts on what it finds', async () => {
  const { sh } = boxWithFiles('gnu');
  expect(
    await sh("find p -name '*.c' -delete; find p -depth -type d -empty -exec rmdir {} ';' -print; find p"),
  ).toEqual({
    out: 'p/none\np\np/doc\np/doc/a.md\np/src\np/src/lib\np/src/lib/c.h\n',
    err: '',
    code: 0,
  });
});
