import { DockerfileError } from './dockerfile/error.ts';

/** Patterns of `${x#p}`, `${x%p}` and `${x/p/r}`: `*` and `?` but no brackets (buildkit shell/lex.go, convertShellPatternToRegex). */
function patternSource(pattern: string, greedy: boolean): string {
  let out = '';
  const characters = [...pattern];
  for (let i = 0; i < characters.length; i++) {
    let character = characters[i] as string;
    if (character === '*') {
      out += greedy ? '.*' : '.*?';
      continue;
    }
    if (character === '?') {
      out += '.';
      continue;
    }
    if (character === '\\') {
      const next = characters[i + 1];
      // } and / had to be escaped to stand inside of ${}.
      if (next === '}' || next === '/') continue;
      i += 1;
      character = next ?? '\ufffd';
      if (character !== '*' && character !== '?' && character !== '\\')
        throw new DockerfileError(`invalid escape '\\${character}'`);
    }
    out += character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return out;
}

function compile(pattern: string, greedy: boolean, anchored: boolean, flags: string): RegExp {
  try {
    return new RegExp((anchored ? '^' : '') + patternSource(pattern, greedy), flags);
  } catch (error) {
    throw new DockerfileError(
      `invalid pattern (${pattern}) in substitution: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

export function trimPrefix(pattern: string, value: string, greedy: boolean): string {
  const match = compile(pattern, greedy, true, 'u').exec(value);
  return match ? value.slice(match[0].length) : value;
}

/** A leftmost search in the reversed text, since no expression finds the shortest match at the right. */
export function trimSuffix(pattern: string, value: string, greedy: boolean): string {
  const units = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  return reversed(trimPrefix(units.reverse().join(''), reversed(value), greedy));
}

export function replacePattern(pattern: string, replacement: string, value: string, all: boolean): string {
  const expression = compile(pattern, true, false, all ? 'gu' : 'u');
  return all ? value.replace(expression, goTemplate(replacement)) : value.replace(expression, () => replacement);
}

/** Go's ReplaceAllString reads `$1` in the replacement; there are no groups, so it stands for nothing. */
function goTemplate(replacement: string): () => string {
  const text = replacement.replace(/\$(\$|\{\w*\}|\w+)/g, (_, name: string) => (name === '$' ? '$' : ''));
  return () => text;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
