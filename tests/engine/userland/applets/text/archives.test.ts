import { expect, test } from 'vitest';
import { boxWithFiles } from './box-with-files.ts';

test.each(['busybox', 'gnu'] as const)('%s: an archive there and back, modes and times included', async (flavour) => {
  const { sh, fs } = boxWithFiles(flavour);
  fs.chmod('/work/p/src/a.c', 0o640);
  fs.utimes('/work/p/src/a.c', { mtime: Date.UTC(2024, 0, 2, 3, 4, 5) });
  fs.symlink('src', '/work/p/link');
  expect(
    await sh('tar czf p.tgz p && mkdir out && tar xzf p.tgz -C out && find out | sort; cat out/p/link/a.c'),
  ).toEqual({
    out: 'out\nout/p\nout/p/doc\nout/p/doc/a.md\nout/p/link\nout/p/none\nout/p/src\nout/p/src/a.c\nout/p/src/b.c\nout/p/src/lib\nout/p/src/lib/c.h\nint x;\n',
    err: '',
    code: 0,
  });
  expect(fs.stat('/work/out/p/src/a.c')).toMatchObject({ mode: 0o640, mtime: Date.UTC(2024, 0, 2, 3, 4, 5) });
});

test('what busybox and GNU tar say', async () => {
  const busybox = boxWithFiles('busybox');
  expect(await busybox.sh('tar cvf a.tar abc p/doc; tar tf a.tar; tar xf a.tar nothere')).toEqual({
    out: 'abc\np/doc/\np/doc/a.md\nabc\np/doc/\np/doc/a.md\n',
    err: 'tar: nothere: not found in archive\n',
    code: 1,
  });
  expect(await busybox.sh('tar cf b.tar nothere; tar xf nofile.tar; tar xf abc; tar cf - abc | wc -c')).toEqual({
    out: '2048\n',
    err: "tar: nothere: No such file or directory\ntar: error exit delayed from previous errors\ntar: can't open 'nofile.tar': No such file or directory\ntar: short read\n",
    code: 0,
  });
  const gnu = boxWithFiles('gnu');
  expect(
    await gnu.sh(
      'tar cf a.tar abc; tar xf a.tar nothere; tar xf nofile.tar; tar xf abc; tar cf - abc | wc -c; tar cf x.tar',
    ),
  ).toEqual({
    out: '10240\n',
    err: `tar: nothere: Not found in archive
tar: Exiting with failure status due to previous errors
tar: nofile.tar: Cannot open: No such file or directory
tar: Error is not recoverable: exiting now
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
tar: Cowardly refusing to create an empty archive
Try 'tar --help' or 'tar --usage' for more information.
`,
    code: 2,
  });
  expect(
    await gnu.sh(
      'touch -d @1704164645 abc; tar cf t.tar --owner=root abc; tar tvf t.tar; tar cf s.tar p/doc; tar xf s.tar --strip-components=1; ls doc; tar cf e.tar --exclude="*.c" p/src; tar tf e.tar',
    ),
  ).toEqual({
    out: '-rw-r--r-- root/root        12 2024-01-02 03:04 abc\na.md\np/src/\np/src/lib/\np/src/lib/c.h\n',
    err: '',
    code: 0,
  });
});

test('gzip, gunzip and zcat', async () => {
  const busybox = boxWithFiles('busybox');
  expect(
    await busybox.sh(
      'gzip abc; ls abc*; zcat abc.gz; gunzip abc.gz; ls abc*; gzip -c abc | gunzip; gunzip abc; echo plain > p.gz; gunzip p.gz; zcat p.gz; gzip nothere',
    ),
  ).toEqual({
    out: 'abc.gz\na 1\nb 2\nc 3\nabc\na 1\nb 2\nc 3\n',
    err: "gunzip: abc: unknown suffix - ignored\ngunzip: can't open 'p': File exists\nzcat: no gzip/bzip2/xz magic\ngzip: nothere: No such file or directory\n",
    code: 1,
  });
  const gnu = boxWithFiles('gnu');
  expect(
    await gnu.sh(
      'gzip -k abc; gzip abc; gunzip one; echo plain > q.gz; zcat q.gz; gzip abc.gz; rm abc; zcat abc; gzip -d < abc.gz',
    ),
  ).toEqual({
    out: 'a 1\nb 2\nc 3\na 1\nb 2\nc 3\n',
    err: 'gzip: abc.gz already exists;\tnot overwritten\ngzip: one: unknown suffix -- ignored\n\ngzip: q.gz: not in gzip format\ngzip: abc.gz already has .gz suffix -- unchanged\n',
    code: 0,
  });
});
