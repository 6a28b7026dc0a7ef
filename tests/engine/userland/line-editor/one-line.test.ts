import { expect, test } from 'vitest';
import { afterKey, controlOf, emptyLine, type OneLine } from '../../../../src/engine/userland/line-editor/one-line.ts';

const history = ['first', 'second one'];

function typed(keys: readonly string[]): OneLine {
  return keys.reduce<OneLine>((line, key) => afterKey(line, key, history) ?? line, emptyLine(history.length));
}

test('characters, cursor, deletions and the history', () => {
  expect(typed([...'abc'])).toEqual({ text: 'abc', at: 3, past: 2 });
  expect(typed([...'ac', '\x02', 'b'])).toEqual({ text: 'abc', at: 2, past: 2 });
  expect(typed([...'abc', '\x01', '\x04', '\x05', '\x7f', '\b', '\b'])).toEqual({ text: '', at: 0, past: 2 });
  expect(typed([...'set key  ', '\x17', 'x'])).toEqual({ text: 'set x', at: 5, past: 2 });
  expect(typed([...'set key', '\x02', '\x02', '\x0b', '\x06', '\x06'])).toEqual({ text: 'set k', at: 5, past: 2 });
  expect(typed(['\x10', '\x10', '\x10', '\x0e', '!'])).toEqual({ text: 'second one!', at: 11, past: 1 });
  expect(typed(['\x10', '\x0e'])).toEqual({ text: '', at: 0, past: 2 });
  expect(typed(['a', '😀', '\t', '\x1b'])).toEqual({ text: 'a😀', at: 3, past: 2 });
});

test('arrows and their neighbours mean control characters; other sequences mean nothing', () => {
  expect(['A', 'B', 'C', 'D', 'H', 'F', '1~', '3~', '4~', '5~', 'Z'].map(controlOf)).toEqual([
    '\x10',
    '\x0e',
    '\x06',
    '\x02',
    '\x01',
    '\x05',
    '\x01',
    '\x04',
    '\x05',
    undefined,
    undefined,
  ]);
});
