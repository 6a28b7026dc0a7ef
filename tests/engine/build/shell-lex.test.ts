import { describe, expect, it } from 'vitest';
import { Variables } from '../../../src/engine/build/plan/variables.ts';
import { processWord, processWords } from '../../../src/engine/build/shell-lex.ts';

const environment = new Variables([
  ['PWD', '/home'],
  ['NULL', ''],
  ['FILE', 'a.tar.gz'],
  ['TEXT', 'foo bar foo'],
  ['KOREAN', '한국어'],
]);
const options = { escapeToken: '\\' };
const word = (text: string): string => processWord(text, environment, options).result;

describe('words of a Dockerfile', () => {
  it.each([
    ['hello', 'hello'],
    ["he'll'o", 'hello'],
    ['"he\'llo"', "he'llo"],
    ["'$PWD'", '$PWD'],
    ['"$PWD"', '/home'],
    ['\\$PWD', '$PWD'],
    ['"\\$PWD"', '$PWD'],
    ['"\\x"', '\\x'],
    ['$PWD/x', '/home/x'],
    ['${PWD}x', '/homex'],
    ['$PWDx', ''],
    ['$', '$'],
    ['a$', 'a$'],
    ['$1', ''],
    ['한$KOREAN', '한한국어'],
    ['${X:-y}', 'y'],
    ['${NULL:-y}', 'y'],
    ['${NULL-y}', ''],
    ['${X:-$PWD}', '/home'],
    ['${X:-${Y:-z}}', 'z'],
    ['${PWD:+y}', 'y'],
    ['${NULL:+y}', ''],
    ['${NULL+y}', 'y'],
    ['${FILE%.*}', 'a.tar'],
    ['${FILE%%.*}', 'a'],
    ['${FILE#*.}', 'tar.gz'],
    ['${FILE##*.}', 'gz'],
    ['${TEXT/foo/x}', 'x bar foo'],
    ['${TEXT//foo/x}', 'x bar x'],
    ['abc\\tdef', 'abctdef'],
    ['"abc\\tdef"', 'abc\\tdef'],
    ["'a\\'", 'a\\'],
    ['a\\', 'a'],
    ['a\\\\', 'a\\'],
    ['\\${}x', '${}x'],
    ['$.', '$.'],
    ['${X:-${Y}-z}', '-z'],
    ["'${PWD}'", '${PWD}'],
    ['a\\$PWD/$PWD', 'a$PWD//home'],
    ['${PWD}${NULL}$X.', '/home.'],
    ['"${X:-a b}"', 'a b'],
    ['${PWD:+${X:-y}}', 'y'],
    ['${PWD#/}', 'home'],
    ['${TEXT#f*o}', 'o bar foo'],
    ['${TEXT##f*o}', ''],
    ['${TEXT%f*o}', 'foo bar '],
    ['${TEXT/o/0}', 'f0o bar foo'],
  ])('%s is %s', (text, expected) => {
    expect(word(text)).toBe(expected);
  });

  it.each([
    ['${', 'syntax error: missing'],
    ['${}', 'bad substitution'],
    ['${X', 'unsupported modifier'],
    ['${X:?why}', 'X: why'],
    ['${X?}', 'X: is not allowed to be unset'],
    ['${NULL:?}', 'NULL: is not allowed to be empty'],
    ['"a\\"', 'unexpected end of statement while looking for matching double-quote'],
    ["'open", 'unexpected end of statement while looking for matching single-quote'],
    ['"open', 'unexpected end of statement while looking for matching double-quote'],
  ])('%s is an error', (text, message) => {
    expect(() => word(text)).toThrow(message);
  });

  it('splits at blanks outside of quotes only', () => {
    expect(processWords('a "b c" $TEXT d\\ e', environment, options)).toEqual(['a', 'b c', 'foo', 'bar', 'foo', 'd e']);
    expect(processWords('"$TEXT"', environment, options)).toEqual(['foo bar foo']);
  });

  it('tells which variables it found and which not', () => {
    const { matched, unmatched } = processWord('$PWD ${Y:-1}', environment, options);
    expect([...matched]).toEqual(['PWD']);
    expect([...unmatched]).toEqual(['Y']);
  });

  it('leaves what is not set when asked to', () => {
    expect(processWord('$X ${Y} $PWD', environment, { ...options, skipUnset: true }).result).toBe('$X ${Y} /home');
  });
});
