import { ConfigError } from './config-syntax.ts';

/** A PCRE as JavaScript knows it. Throws ConfigError in pcre2_compile's name. */
export function compileRegex(source: string, ignoreCase: boolean, where = ''): RegExp {
  const inline = /^\(\?i\)/.test(source);
  try {
    return new RegExp(source.replace(/^\(\?i\)/, '').replace(/\(\?P</g, '(?<'), ignoreCase || inline ? 'i' : '');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/: /s, '') : '';
    const [, text = 'malformed pattern', rest] = PCRE_TEXTS.find(([theirs]) => theirs === reason) ?? [];
    const at = rest === undefined ? '' : ` at "${rest}"`;
    throw new ConfigError(`pcre2_compile() failed: ${text} in "${source}"${at}`, where);
  }
}

/** What the host's regular expressions find fault with, in PCRE2's words and with what stands at the place. */
const PCRE_TEXTS: readonly (readonly [theirs: string, text: string, rest?: string])[] = [
  ['Unterminated group', 'missing closing parenthesis'],
  ['Unterminated character class', 'missing terminating ] for character class'],
  ['Nothing to repeat', 'quantifier does not follow a repeatable item'],
  ["Unmatched ')'", 'unmatched closing parenthesis', ')'],
  ['Range out of order in character class', 'range out of order in character class'],
  ['\\ at end of pattern', '\\ at end of pattern'],
];
