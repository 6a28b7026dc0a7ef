import { describe, expect, it } from 'vitest';
import { KeyGuard, type KeyPress } from '../../src/components/terminal/keys.ts';
import { plainKey } from '../../src/components/terminal/plain-keys.ts';
import { plainOutput, transcriptLine } from '../../src/components/terminal/transcript.ts';
import { OutputPump } from '../../src/components/workbench/output-pump.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  shift: false,
  alt: false,
  meta: false,
  ...held,
});
const idle = { selection: false, busy: false };

describe('keys', () => {
  it.each([
    ['Tab completes', [press('Tab')], 'send'],
    ['Shift+Tab leaves', [press('Tab', { shift: true })], 'browser'],
    ['Escape then Tab leaves', [press('Escape'), press('Tab')], 'browser'],
    [
      'Escape, Shift, Tab leaves backwards',
      [press('Escape'), press('Shift', { shift: true }), press('Tab', { shift: true })],
      'browser',
    ],
    ['Escape, a letter, Tab completes', [press('Escape'), press('d'), press('Tab')], 'send'],
    ['Ctrl-C interrupts', [press('c', { ctrl: true })], 'send'],
    ['Ctrl+Shift+C copies', [press('C', { ctrl: true, shift: true })], 'copy'],
    ['Cmd+C copies', [press('c', { meta: true })], 'copy'],
    ['Ctrl+V pastes', [press('v', { ctrl: true })], 'browser'],
    ['Ctrl+Shift+V pastes', [press('V', { ctrl: true, shift: true })], 'browser'],
    ['Shift+Insert pastes', [press('Insert', { shift: true })], 'browser'],
  ] as const)('%s', (_, presses, expected) => {
    const guard = new KeyGuard();
    expect(presses.map((one) => guard.decide(one, idle)).at(-1)).toBe(expected);
  });

  it('copies with Ctrl+C when something is selected', () => {
    expect(new KeyGuard().decide(press('c', { ctrl: true }), { selection: true, busy: false })).toBe('copy');
  });

  it('gives Escape to a running program, and keeps it from the shell', () => {
    expect(new KeyGuard().decide(press('Escape'), { selection: false, busy: true })).toBe('send');
    expect(new KeyGuard().decide(press('Escape'), idle)).toBe('hold');
  });
});

describe('the transcript', () => {
  it('is free of what steers a screen', () => {
    expect(plainOutput('\x1b[1;32mgreen\x1b[0m\r\n 10%\r 99%\rdone\r\n\x1b]0;title\x07end\r\n\n')).toBe(
      'green\ndone\nend',
    );
  });

  it('announces short output whole and long output by its length', () => {
    const entry = (output: string, exitCode = 0) => transcriptLine({ command: 'x', output, exitCode }).summary;
    expect(entry('')).toBe('x: no output');
    expect(entry('hello\r\n')).toBe('x: hello');
    expect(entry('a\r\nb\r\n')).toBe('x: 2 lines');
    expect(entry('', 1)).toBe('x: failed with exit code 1, no output');
  });

  it('keeps the first 200 lines', () => {
    const { output } = transcriptLine({
      command: 'seq 300',
      output: Array.from({ length: 300 }, (_, i) => i).join('\n'),
      exitCode: 0,
    });
    expect(output.split('\n').slice(-2)).toEqual(['199', '… and 100 more lines']);
  });
});

describe('the output pump', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const sentBy = () => {
    const sent: string[] = [];
    return { sent, pump: new OutputPump((data) => sent.push(new TextDecoder().decode(data))) };
  };

  it('sends what has gathered as one chunk', () => {
    const { sent, pump } = sentBy();
    pump.push(bytes('a'));
    pump.push(bytes('b'));
    pump.flush();
    expect(sent).toEqual(['ab']);
  });

  it('waits for a slow screen and loses nothing that it could show', () => {
    const { sent, pump } = sentBy();
    const line = `${'x'.repeat(99)}\n`;
    const all = line.repeat(5_000);
    pump.push(bytes(all));
    pump.flush();
    expect(sent).toHaveLength(1);
    pump.drawn(sent[0]?.length ?? 0);
    expect(sent.join('')).toBe(all);
  });

  it('drops the oldest lines when a program prints without end', () => {
    const { sent, pump } = sentBy();
    for (let i = 0; i < 100; i++) pump.push(bytes(`${String(i).padStart(2, '0')}${'y'.repeat(99_997)}\n`));
    for (let before = -1; before !== sent.length; ) {
      before = sent.length;
      pump.flush();
      pump.drawn(sent.at(-1)?.length ?? 0);
    }
    const text = sent.join('');
    expect(text.length).toBeLessThan(2_200_000);
    expect(text.startsWith('\x1b[m')).toBe(true);
    expect(text.endsWith(`99${'y'.repeat(99_997)}\n`)).toBe(true);
  });
});

describe('keys in plain input', () => {
  const press = (key: string, held: { ctrl?: boolean; shift?: boolean } = {}) => ({
    key,
    ctrl: held.ctrl ?? false,
    shift: held.shift ?? false,
    alt: false,
  });
  const empty = { direct: false, isEmpty: true, selected: false };
  const filled = { ...empty, isEmpty: false };
  const direct = { ...empty, direct: true };

  it('completes with text in the field, and leaves without', () => {
    expect(plainKey(press('Tab'), filled)).toEqual({ act: 'complete' });
    expect(plainKey(press('Tab'), empty)).toBeUndefined();
    for (const context of [empty, filled, direct])
      expect(plainKey(press('Tab', { shift: true }), context)).toBeUndefined();
  });

  it('leaves text to the field, and brings lines back', () => {
    expect(plainKey(press('a'), filled)).toBeUndefined();
    expect(plainKey(press('Enter'), filled)).toBeUndefined();
    expect(plainKey(press('ArrowUp'), empty)).toEqual({ act: 'earlier' });
    expect(plainKey(press('c', { ctrl: true }), filled)).toEqual({ send: '\x03' });
    expect(plainKey(press('c', { ctrl: true }), { ...filled, selected: true })).toBeUndefined();
    expect(plainKey(press('d', { ctrl: true }), empty)).toEqual({ send: '\x04' });
  });

  it('sends keys at once to a program that draws', () => {
    expect(['ArrowDown', 'Escape', 'Enter', 'PageUp'].map((key) => plainKey(press(key), direct))).toEqual([
      { send: '\x1b[B' },
      { send: '\x1b' },
      { send: '\r' },
      { send: '\x1b[5~' },
    ]);
    expect(plainKey(press('x', { ctrl: true }), direct)).toEqual({ send: '\x18' });
    expect(plainKey(press('q'), direct)).toBeUndefined();
  });
});
