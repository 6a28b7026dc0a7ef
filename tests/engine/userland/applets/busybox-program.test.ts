import { expect, test } from 'vitest';
import { makeBox } from './box.ts';

const BANNER = 'BusyBox v1.38.0 (Debian 1:1.38.0-3+b1) multi-call binary.\n';

test("wrong options: the C library's sentence, then the usage block", async () => {
  const { sh } = makeBox('busybox');
  const result = await sh('cat -z');
  expect(result.code).toBe(1);
  expect(result.err).toBe(`cat: invalid option -- 'z'
${BANNER}
Usage: cat [-nbvteA] [FILE]...

Print FILEs to stdout

\t-n\tNumber output lines
\t-b\tNumber nonempty lines
\t-v\tShow nonprinting characters as ^x or M-x
\t-t\t...and tabs as ^I
\t-e\t...and end lines with $
\t-A\tSame as -vte
`);
  expect(
    (
      await sh(
        'date --no-such-option 2>&1 | head -n 1; touch -d 2>&1 | head -n 1; mkdir --mode 2>&1 | head -n 1; mkdir --parents=x 2>&1 | head -n 1',
      )
    ).out,
  ).toBe(
    "date: unrecognized option '--no-such-option'\ntouch: option requires an argument -- 'd'\nmkdir: option '--mode' requires an argument\nmkdir: option '--parents' doesn't allow an argument\n",
  );
});

test('--help goes to standard error with exit code 0; test and true take it as a word', async () => {
  const { sh } = makeBox('busybox');
  const help = await sh('sync --help');
  expect([help.out, help.code, help.err.split('\n')[0]]).toEqual(['', 0, BANNER.trim()]);
  expect(await sh('/bin/test --help && echo true; /bin/true --help')).toEqual({ out: 'true\n', err: '', code: 0 });
});

test('busybox by its own name', async () => {
  const { sh } = makeBox('busybox');
  expect(await sh('busybox echo hi; busybox /x/basename a/b; busybox sh -c "echo from sh"; busybox nosuch')).toEqual({
    out: 'hi\nb\nfrom sh\n',
    err: 'nosuch: applet not found\n',
    code: 127,
  });
  expect(
    (
      await sh(
        'busybox --list | head -n 3; busybox --list | grep -c .; busybox | head -n 2; busybox | sed -n "/^Curr/,\\$p" | head -n 2',
      )
    ).out,
  ).toBe(
    `[\n[[\nacpid\n280\n${BANNER}BusyBox is copyrighted by many authors between 1998-2015.\nCurrently defined functions:\n\t[, [[, acpid, adjtimex, ar, arch, arp, arping, ascii, ash, awk, base64,\n`,
  );
});

test('what is not simulated says so', async () => {
  expect(await makeBox('busybox').sh('acpid; ln -s /bin/busybox /tmp/frob; /tmp/frob')).toEqual({
    out: '',
    err: "drydock: 'acpid' is not simulated\nfrob: applet not found\n",
    code: 127,
  });
});

test('a build for musl has its own sentences', async () => {
  const { fs, sh } = makeBox('busybox');
  fs.writeFile(
    '/bin/musl',
    '\u007fELF\ndrydock:busybox version=1.37.0 banner=v1.37.0%20(2025-01-17%2018:12:01%20UTC) libc=musl\n',
  );
  fs.chmod('/bin/musl', 0o755);
  fs.symlink('/bin/musl', '/tmp/cat');
  const { err } = await sh('/tmp/cat -z');
  expect(err.split('\n').slice(0, 2)).toEqual([
    'cat: unrecognized option: z',
    'BusyBox v1.37.0 (2025-01-17 18:12:01 UTC) multi-call binary.',
  ]);
});
