import { goMatch } from '../../base/patterns.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { cleanRelative } from '../plan/paths.ts';

interface Pattern {
  readonly text: string;
  /** `!pattern`: takes back what was matched. */
  readonly isException: boolean;
  matches(path: string): boolean;
}

/** Patterns of .dockerignore and of COPY --exclude (moby/patternmatcher): the last one that matches a path or a folder above it decides. */
export class PatternMatcher {
  readonly patterns: readonly Pattern[];
  readonly hasExceptions: boolean;

  /** Throws DockerfileError "syntax error in pattern". */
  constructor(patterns: readonly string[]) {
    this.patterns = patterns.flatMap((text) => {
      const trimmed = text.trim();
      return trimmed === '' ? [] : [compile(cleanRelative(trimmed))];
    });
    this.hasExceptions = this.patterns.some(({ isException }) => isException);
  }

  /** `path` is relative, with slashes. */
  matches(path: string): boolean {
    const parts = path.split('/');
    const above = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/'));
    let matched = false;
    for (const pattern of this.patterns) {
      if (pattern.isException !== matched) continue;
      if (pattern.matches(path) || above.some((parent) => pattern.matches(parent))) matched = !pattern.isException;
    }
    return matched;
  }
}

function compile(cleaned: string): Pattern {
  const isException = cleaned.startsWith('!');
  const text = isException ? cleaned.slice(1) : cleaned;
  if (isException && text === '') throw new DockerfileError('illegal exclusion pattern: "!"');
  if (goMatch(text, '.') === undefined) throw new DockerfileError('syntax error in pattern');
  return { text, isException, matches: matcher(text) };
}

/** One pattern to a test, with patternmatcher's own readings of `**`. */
function matcher(pattern: string): (path: string) => boolean {
  const characters = [...pattern];
  let source = '';
  let kind: 'exact' | 'prefix' | 'suffix' | 'expression' = 'exact';
  for (let i = 0, units = 0; i < characters.length; i++, units++) {
    const character = characters[i] as string;
    if (character === '*' && characters[i + 1] === '*') {
      i += 1;
      if (characters[i + 1] === '/') i += 1;
      if (i === characters.length - 1) {
        if (kind === 'exact') kind = 'prefix';
        else {
          source += '.*';
          kind = 'expression';
        }
      } else {
        source += '(.*/)?';
        kind = 'expression';
      }
      if (units === 0) kind = 'suffix';
    } else if (character === '*') {
      source += '[^/]*';
      kind = 'expression';
    } else if (character === '?') {
      source += '[^/]';
      kind = 'expression';
    } else if ('.+()|{}$'.includes(character)) source += `\\${character}`;
    else if (character === '\\') {
      const next = characters[i + 1];
      if (next === undefined) source += '\\\\';
      else {
        i += 1;
        source += /[\w\s]/.test(next) ? next : `\\${next}`;
        kind = 'expression';
      }
    } else if (character === '[' || character === ']') {
      source += character;
      kind = 'expression';
    } else source += character;
  }
  if (kind === 'exact') return (path) => path === pattern;
  if (kind === 'prefix') return (path) => path.startsWith(pattern.slice(0, -2));
  if (kind === 'suffix') {
    const suffix = pattern.slice(2);
    return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
  }
  let expression: RegExp;
  try {
    expression = new RegExp(`^${source}$`, 's');
  } catch {
    throw new DockerfileError('syntax error in pattern');
  }
  return (path) => expression.test(path);
}

/** The lines of a .dockerignore file (moby/patternmatcher/ignorefile). */
export function readIgnoreFile(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) return [];
      const trimmed = line.trim();
      if (trimmed === '') return [];
      const isException = trimmed.startsWith('!');
      let pattern = isException ? trimmed.slice(1).trim() : trimmed;
      if (pattern !== '') pattern = cleanRelative(pattern);
      if (pattern.length > 1 && pattern.startsWith('/')) pattern = pattern.slice(1);
      return [isException ? `!${pattern}` : pattern];
    });
}
