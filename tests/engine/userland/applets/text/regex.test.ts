import { expect, test } from 'vitest';
import { compileRegex, RegexError, type RegexOptions } from '../../../../../src/engine/userland/applets/regex.ts';

const ERE: RegexOptions = { extended: true };

test.each<[string, string, RegexOptions, readonly (string | undefined)[] | undefined]>([
  ['a|ab|abc', 'xabcd', ERE, ['abc']],
  ['(a|ab)(c|bcd)?', 'abcd', ERE, ['abcd', 'a', 'bcd']],
  ['(\\w+) (\\w+)', 'John Smith', ERE, ['John Smith', 'John', 'Smith']],
  ['(x)|(y)', 'y', ERE, ['y', undefined, 'y']],
  ['\\(.*\\)-\\1', 'foo-foo', {}, ['foo-foo', 'foo']],
  ['\\(a*\\)*\\1', 'aab', {}, ['aa', 'a']],
  ['a\\{2,3\\}', 'aaaa', {}, ['aaa']],
  ['a{,2}', 'aaa', ERE, ['aa']],
  ['^*ab', '*ab', {}, ['*ab']],
  ['a\\|b', 'b', {}, ['b']],
  ['[]x-]+', 'a]-x', ERE, [']-x']],
  ['[^[:digit:]]+', '12ab3', ERE, ['ab']],
  ['\\bfoo\\b', 'a foo b', ERE, ['foo']],
  ['\\<r', 'err re', {}, ['r']],
  ['HeLLo', 'say hello', { ignoreCase: true }, ['hello']],
  ['^b$', 'a\nb\nc', { multiline: true }, ['b']],
  ['^b$', 'a\nb\nc', {}, undefined],
  ['abcd|c', 'abcd', ERE, ['abcd']],
  ['()', '', ERE, ['', '']],
])('%s on %j', (pattern, text, options, groups) => {
  expect(compileRegex(pattern, options).exec(text)?.groups).toEqual(groups);
});

test.each<[string, RegexOptions, string]>([
  ['(', ERE, 'Unmatched ( or \\('],
  ['a\\(', {}, 'Unmatched ( or \\('],
  ['[a', {}, 'Unmatched [, [^, [:, [., or [='],
  ['[b-a]', {}, 'Invalid range end'],
  ['[[:foo:]]', {}, 'Invalid character class name'],
  ['\\1', {}, 'Invalid back reference'],
  ['a\\', {}, 'Trailing backslash'],
  ['a\\{2,1\\}', {}, 'Invalid content of \\{\\}'],
  ['*a', ERE, 'Invalid preceding regular expression'],
  [')', { extended: true, strictParentheses: true }, 'Unmatched ) or \\)'],
])('%s does not compile', (pattern, options, message) => {
  expect(() => compileRegex(pattern, options)).toThrow(new RegexError(message));
});

test('exec goes on from where it is told, and ^ holds at the very beginning only', () => {
  const regex = compileRegex('^a|b', ERE);
  expect(regex.exec('ab')?.spans).toEqual([0, 1]);
  expect(regex.exec('aab', 1)?.spans).toEqual([2, 3]);
});

test('patterns that blow up other matchers take their time in proportion', () => {
  const text = `${'a'.repeat(3000)}b`;
  expect(compileRegex('(a+)+$', ERE).test(text)).toBe(false);
  expect(compileRegex('(a|a)*c', ERE).test(text)).toBe(false);
  expect(compileRegex('(a*)*\\(', ERE).test(text)).toBe(false);
  // A back-reference gives up after a number of steps.
  expect(compileRegex('\\(a*\\)*\\(a*\\)*\\2c', {}).test('a'.repeat(200))).toBe(false);
});
