import { describe, expect, it } from 'vitest';
import { PatternMatcher, readIgnoreFile } from '../../../src/engine/build/context/pattern-matcher.ts';

describe('.dockerignore patterns', () => {
  it.each([
    ['*', 'a', true],
    ['*', 'a/b', true],
    ['a', 'a/b/c', true],
    ['b', 'a/b', false],
    ['*/b', 'a/b', true],
    ['*.md', 'README.md', true],
    ['*.md', 'docs/README.md', false],
    ['**/*.md', 'docs/deep/README.md', true],
    ['**/*.md', 'README.md', true],
    ['docs/**', 'docs/a/b', true],
    ['docs/**/x', 'docs/a/b/x', true],
    ['docs/**/x', 'docs/x', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['a.b', 'axb', false],
    ['./a/', 'a', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['**', 'any/thing', true],
    ['**/', 'a', true],
    ['**/**', 'a/b', true],
    ['dir/**', 'dir', false],
    ['**/dir', 'x/y/dir', true],
    ['**/dir', 'x/dirs', false],
    ['**file', 'a/file', true],
    ['**/file*txt', 'a/b/file1.txt', true],
    ['**/*.txt2', 'a/b.txt', false],
    ['a**/*.txt', 'a/b/c.txt', true],
    ['a/*.txt**', 'a/b.txt', true],
    ['**/.git', '.git/config', true],
    ['**/.git', 'x.git', false],
    ['.*', '.env', true],
    ['.*', 'env', false],
    ['a(b)|c$', 'a(b)|c$', true],
    ['a\\\\', 'a\\', true],
    ['*c', 'abc', true],
    ['a?b', 'a☺b', true],
    ['a???b', 'a☺b', false],
    ['[a-ζ]*', 'α', true],
    ['-x', 'x', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(new PatternMatcher([pattern]).matches(path)).toBe(expected);
  });

  it('lets the last pattern decide', () => {
    expect(new PatternMatcher(['*', '!keep']).matches('keep')).toBe(false);
    expect(new PatternMatcher(['*', '!keep']).matches('keep/a')).toBe(false);
    expect(new PatternMatcher(['!keep', '*']).matches('keep')).toBe(true);
    expect(new PatternMatcher(['*.md', '!README*.md', 'README-secret.md']).matches('README-secret.md')).toBe(true);
  });

  it('refuses what is no pattern', () => {
    expect(() => new PatternMatcher(['[a'])).toThrow('syntax error in pattern');
    expect(() => new PatternMatcher(['!'])).toThrow('illegal exclusion pattern: "!"');
  });

  it('reads a file: comments, blanks, a leading slash, dots', () => {
    expect(readIgnoreFile('\ufeff# comment\n\n  a  \n/b/\n! /c\n./d/../e\n')).toEqual(['a', 'b', '!c', 'e']);
  });
});
