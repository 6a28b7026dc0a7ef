import { expect, test } from 'vitest';
import { jsonMistake } from '../../../src/engine/base/go-json.ts';

// What Go's encoding/json answers.
test.each([
  ['{"a": [1, -2.5e3, true, null, "x\\u00e9\\n"]}', undefined],
  ['', 'unexpected end of JSON input'],
  ['{"a":', 'unexpected end of JSON input'],
  ['tru', "invalid character ' ' in literal true (expecting 'e')"],
  ['"a', 'unexpected end of JSON input'],
  ['"a\\', "invalid character ' ' in string escape code"],
  ['1.', "invalid character ' ' after decimal point in numeric literal"],
  ['x', "invalid character 'x' looking for beginning of value"],
  ['{1', "invalid character '1' looking for beginning of object key string"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', `invalid character '"' after object key:value pair`],
  ['[1 2]', "invalid character '2' after array element"],
  ['[1,]', "invalid character ']' looking for beginning of value"],
  ['{} x', "invalid character 'x' after top-level value"],
  ['nul!', "invalid character '!' in literal null (expecting 'l')"],
  ['"a\nb"', "invalid character '\\n' in string literal"],
  ['"\\q"', "invalid character 'q' in string escape code"],
  ['"\\u00g0"', "invalid character 'g' in \\u hexadecimal character escape"],
  ['-x', "invalid character 'x' in numeric literal"],
  ['1.x', "invalid character 'x' after decimal point in numeric literal"],
  ['1ex', "invalid character 'x' in exponent of numeric literal"],
  ["{'a':1}", "invalid character '\\'' looking for beginning of object key string"],
  ['01', "invalid character '1' after top-level value"],
])('%j', (text, mistake) => {
  expect(jsonMistake(text)).toBe(mistake);
});

test.each([
  ['{} x', undefined],
  ['', 'EOF'],
  [' \n', 'EOF'],
  ['[tru', 'unexpected EOF'],
  ['[trx', "invalid character 'x' in literal true (expecting 'u')"],
])('of a stream: %j', (text, mistake) => {
  expect(jsonMistake(text, true)).toBe(mistake);
});
