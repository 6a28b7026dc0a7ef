import { expect, test } from 'vitest';
import { boxWithFiles } from './box-with-files.ts';

test.each(['busybox', 'gnu'] as const)('%s: readers that stop end those who write for them', async (flavour) => {
  const { sh } = boxWithFiles(flavour);
  expect(await sh('yes | head -n 2')).toEqual({ out: 'y\ny\n', err: '', code: 0 });
  expect(await sh('yes | sed 3q | wc -l')).toEqual({ out: '3\n', err: '', code: 0 });
  expect(await sh("yes | awk 'NR == 4 { print NR; exit }'")).toEqual({ out: '4\n', err: '', code: 0 });
  expect(await sh('yes | grep -m 2 y')).toEqual({ out: 'y\ny\n', err: '', code: 0 });
  expect(await sh('seq 100000 | tail -n 1')).toEqual({ out: '100000\n', err: '', code: 0 });
});

test.each(['busybox', 'gnu'] as const)('%s: tail -f shows what is added, until it is ended', async (flavour) => {
  const { sh } = boxWithFiles(flavour);
  const follow = 'tail -n 1 -f abc & sleep 2; echo "d 4" >> abc; sleep 3; kill $!; wait $! 2>/dev/null; true';
  expect(await sh(follow)).toEqual({ out: 'c 3\nd 4\n', err: '', code: 0 });
});

test('tail -F of GNU tells of a file that comes and goes', async () => {
  const { sh } = boxWithFiles('gnu');
  const result = await sh('tail -F new.log & sleep 2; echo one > new.log; sleep 3; kill $!; wait $! 2>/dev/null; true');
  expect(result).toEqual({
    out: 'one\n',
    err: "tail: cannot open 'new.log' for reading: No such file or directory\ntail: 'new.log' has appeared;  following new file\n",
    code: 0,
  });
});

test('several at once, and their exit codes: xargs', async () => {
  const { sh } = boxWithFiles('busybox');
  expect(await sh("printf '3\\n1\\n2\\n' | xargs -P 3 -I{} sh -c 'sleep {}; echo {}'")).toEqual({
    out: '1\n2\n3\n',
    err: '',
    code: 0,
  });
  expect(await sh("echo a | xargs sh -c 'exit 255'")).toEqual({
    out: '',
    err: 'xargs: sh: exited with status 255; aborting\n',
    code: 124,
  });
});

test('awk: commands on both ends of a pipe, closed and waited for', async () => {
  const { sh } = boxWithFiles('busybox');
  expect(
    await sh(
      `awk 'BEGIN { print "b\\na" | "sort"; close("sort"); while (("echo x; echo y" | getline l) > 0) print "got", l; print system("exit 3") }'`,
    ),
  ).toEqual({
    out: 'a\nb\ngot x\ngot y\n3\n',
    err: '',
    code: 0,
  });
});
