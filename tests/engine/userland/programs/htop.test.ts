import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';
import { fullScreen } from './full-screen.ts';

/** Recorded of htop 3.2.2 with these processes; the figures of the machine are masked. */
const masked = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    line
      .replace(/\[[| ]*\d+\.\d%\]/g, '[CPU]')
      .replace(/Mem\[[| ]*[\d.]+[KMG]\/[\d.]+[KMG]\]/, 'Mem[MEM]')
      .replace(/(average:|Uptime:) (?:\d+ days?(?:\(!\))?, )?[\d.: ]+/, '$1 N')
      .replace(/^( *\d+ \w+ +20 +0) +\S+ +\S+ +\S+ ([SR]) +\d+\.\d +\d+\.\d +\d+:\d\d\.\d\d/, '$1 SIZES $2'),
  );

test('htop: meters, list, tree, sort, search, filter, kill', { timeout: 30_000 }, async () => {
  const { press, rows } = await fullScreen('htop', 'touch /a /b; tail -f /a & tail -f /b & htop; echo left');
  const first = masked(await rows(/F10Quit/));
  expect(first).toEqual([
    '',
    '    0[CPU] Tasks: 5, 0 thr, 0 kthr; 1 running',
    '    1[CPU] Load average: N',
    '  Mem[MEM] Uptime: N',
    '  Swp[                           0K/0K]',
    '',
    '  [Main] [I/O]',
    '    PID USER       PRI  NI  VIRT   RES   SHR S  CPU%▽MEM%   TIME+  Command',
    ...first.slice(8, 13),
    ...Array.from({ length: 10 }, () => ''),
    'F1Help  F2Setup F3SearchF4FilterF5Tree  F6SortByF7Nice -F8Nice +F9Kill  F10Quit',
  ]);
  await press('t');
  const tree = masked(await rows(/F5List/));
  expect(tree[7]).toBe('    PID△USER       PRI  NI  VIRT   RES   SHR S  CPU% MEM%   TIME+  Command');
  expect(tree.slice(8, 13).map((line) => line.replace(/^ *\d+/, 'N'))).toEqual([
    'N root        20   0 SIZES S sleep infinit',
    'N root        20   0 SIZES S sh -c touch /',
    'N root        20   0 SIZES S ├─ tail -f /a',
    'N root        20   0 SIZES S ├─ tail -f /b',
    'N root        20   0 SIZES R └─ htop',
  ]);
  await press('t', '\u001b[17~');
  const sorting = await rows(/EnterSort/);
  expect(sorting[7]).toBe('Sort by            PID USER       PRI  NI  VIRT   RES   SHR S  CPU%▽MEM%   TIME+');
  expect(sorting.slice(8, 20).map((line) => line.slice(0, 14).trimEnd())).toEqual(
    'PID USER PRIORITY NICE M_VIRT M_RESIDENT M_SHARE STATE PERCENT_CPU PERCENT_MEM TIME Command'.split(' '),
  );
  expect(sorting[23]).toBe('EnterSort   EscCancel');
  await press('\u001b', 'N');
  expect((await rows(/PID△/))[8]).toMatch(/^ {6}1 root .* sleep infinit$/);
  await press('/', '/b');
  expect((await rows(/Search: \/b/))[23]).toBe('F3Next  S-F3Prev   EscCancel    Search: /b');
  await press('\u001bOR', '\r', 'k');
  expect((await rows(/EnterSend/)).filter((line) => /^(?:Send signal:|15 SIGTERM)/.test(line))).toHaveLength(2);
  await press('\r');
  await rows(/Tasks: 4| Z .*\[tail\]/);
  await press('\\', 'inf');
  const filtered = await rows(/EnterDone {2}EscClear {4}Filter: inf/);
  expect(filtered.slice(8, 13).filter((line) => line !== '')).toHaveLength(1);
  await press('\u001b', 'u');
  expect((await rows(/EnterShow/))[9]).toMatch(/^root {22}\d/);
  await press('\u001b', 'q');
  await rows(/^left$/m);
});

test('htop without a terminal, its version, and wrong options', async () => {
  const machine = await createMachine({ seed: 'htop', time: 'virtual', images: ['alpine'] });
  const { stdout } = await machine.run(
    `docker run --rm alpine sh -c 'exec 2>&1; apk add -q htop; htop; htop --version; htop -s foo; htop -u nosuch; htop -Z; htop --help | head -3'`,
  );
  expect(stdout).toBe(`Error opening terminal: unknown.
htop 3.4.1
Error: invalid column "foo".
Error: invalid user "nosuch".
htop: unrecognized option: Z
htop 3.4.1
(C) 2004-2019 Hisham Muhammad. (C) 2020-2025 htop dev team.
Released under the GNU GPLv2+.
`);
});
