import { expect, test } from 'vitest';
import { boxWithFiles } from './box-with-files.ts';

/** What stands on the screen last: everything behind the last jump to its upper left corner, without control sequences. */
function lastScreen(output: string): readonly string[] {
  const drawn = output.split('\u001b[H').at(-1) as string;
  return drawn.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').split('\r\n');
}

test('more stops at each page of busybox', async () => {
  const box = boxWithFiles('busybox');
  box.fs.writeFile('/work/long', Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join(''));
  const screen = await box.screen(['more', 'long'], ' \nq');
  expect(screen).toContain('line 23\r\n--More-- ');
  expect(screen).toContain('line 40');
  expect(await box.screen(['more', 'abc'], '')).toBe('a 1\r\nb 2\r\nc 3\r\n');
});

test('less moves a window over its text and finds words in it', async () => {
  const box = boxWithFiles('busybox');
  box.fs.writeFile('/work/long', Array.from({ length: 100 }, (_, index) => `line ${index + 1}\n`).join(''));
  const found = lastScreen(await box.screen(['less', 'long'], '/line 50\nq'));
  expect(found[0]).toBe('line 50');
  expect(lastScreen(await box.screen(['less', 'long'], 'Gq')).slice(-2)[0]).toBe('line 100');
});

test('less of GNU gives the screen back, and has its own words', async () => {
  const box = boxWithFiles('gnu');
  box.fs.writeFile('/work/long', Array.from({ length: 100 }, (_, index) => `line ${index + 1}\n`).join(''));
  const output = await box.screen(['less', 'long'], 'q');
  expect(output.replace(/^q/, '').slice(0, 20)).toBe('\u001b[?1049h\u001b[Hline 1\u001b[K');
  expect(output.endsWith('\u001b[?1049l')).toBe(true);
  expect(await box.screen(['less', 'nothing'], '')).toBe('nothing: No such file or directory\r\n');
  expect(await box.screen(['less'], '')).toBe('Missing filename ("less --help" for help)\r\n');
});

test.each<[string, string, string]>([
  ['insert, append, open', 'ihi \u001bA there\u001bonew line\u001b:wq\r', 'hi a 1 there\nnew line\nb 2\nc 3\n'],
  ['delete and put', 'ddp:wq\r', 'b 2\na 1\nc 3\n'],
  ['words with counts', 'dwjx$r9:x\r', '1\n 9\nc 3\n'],
  ['change and repeat', 'cwzz\u001bj0.:wq\r', 'zz 1\nzz 2\nc 3\n'],
  ['undo', 'ddddu:wq\r', 'b 2\nc 3\n'],
  ['search and substitute', '/b\rD:%s/3/x&y/\r:wq\r', 'a 1\n\nc x3y\n'],
  ['lines by number', ':2,3d\r:wq\r', 'a 1\n'],
  ['yank and put', 'yyGp:wq\r', 'a 1\nb 2\nc 3\na 1\n'],
  ['join and swap case', 'J~:wq\r', 'a 1 b 2\nc 3\n'],
  ['leave without writing', 'dd:q!\r', 'a 1\nb 2\nc 3\n'],
])('vi: %s', async (_title, keys, text) => {
  const box = boxWithFiles('busybox');
  await box.screen(['vi', 'abc'], keys);
  expect(box.fs.readText('/work/abc')).toBe(text);
});

test('vi shows the file, tildes and a status line, and guards what was not written', async () => {
  const box = boxWithFiles('busybox');
  const screen = await box.screen(['vi', 'abc'], 'dd:q\r:q!\r');
  const first = screen.split('\u001b[H')[1] as string;
  expect(
    first
      .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
      .split('\r\n')
      .slice(0, 4),
  ).toEqual(['a 1', 'b 2', 'c 3', '~']);
  expect(first).toContain("'abc' 3L, 12C");
  expect(screen).toContain('No write since last change (:quit! overrides)');
});
