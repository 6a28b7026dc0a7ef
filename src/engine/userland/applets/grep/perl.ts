import { POSIX_CLASSES } from '../../posix-classes.ts';
import { AppletFailure } from '../arguments.ts';
import type { Finder, Span } from './finder.ts';

/**
 * A Perl pattern by way of JavaScript's, which has most of them: what PCRE writes otherwise is translated, what has no counterpart is
 * refused in plain words. Throws AppletFailure (status 2).
 */
export function perlFinder(
  pattern: string,
  options: { readonly ignoreCase: boolean; readonly words: boolean; readonly lines: boolean },
): Finder {
  const { source, flags } = translated(pattern);
  const whole = options.lines ? `^(?:${source})$` : options.words ? `(?<!\\w)(?:${source})(?!\\w)` : source;
  let regex: RegExp;
  try {
    regex = new RegExp(whole, `dg${flags}${options.ignoreCase && !flags.includes('i') ? 'i' : ''}`);
  } catch (error) {
    throw new AppletFailure(reasonOf(error), 2);
  }
  return (line, from): Span | undefined => {
    regex.lastIndex = from;
    const match = regex.exec(line);
    if (!match) return undefined;
    const kept = match.indices?.groups?.[KEEP];
    return { start: kept ? kept[0] : match.index, end: match.index + match[0].length };
  };
}

/** The empty group that stands where `\K` stood: what lies before it is not part of the match. */
const KEEP = 'drydockKeep';

function translated(pattern: string): { readonly source: string; readonly flags: string } {
  const leading = /^\(\?([ims]+)\)/.exec(pattern);
  let flags = leading?.[1] ?? '';
  const body = pattern.slice(leading?.[0].length ?? 0);
  let source = '';
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at);
    const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
    const letter = /^\\([KhHRAzZ])/.exec(rest)?.[1];
    const posix = /^\[:(\^?)(\w+):\]/.exec(rest);
    if (quoted) {
      source += (quoted[1] as string).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      at += quoted[0].length - 1;
    } else if (letter !== undefined) {
      source += { K: `(?<${KEEP}>)`, h: '[ \\t]', H: '[^ \\t]', R: '(?:\\r\\n|\\n|\\r)', A: '^', z: '$', Z: '$' }[
        letter
      ];
      at += 1;
    } else if (rest[0] === '\\') {
      source += rest.slice(0, 2);
      at += 1;
    } else if (posix && POSIX_CLASSES[posix[2] as string] !== undefined) {
      source += POSIX_CLASSES[posix[2] as string];
      at += posix[0].length - 1;
    } else if (/^\(\?P</.test(rest)) {
      source += '(?<';
      at += 3;
    } else if (/^\(\?[ims]+\)/.test(rest)) {
      flags += 'i';
      at += rest.indexOf(')');
    } else if (/^(?:[*+?}]\+|\(\?>|\(\?R\)|\(\?\d|\(\*|\(\?\()/.test(rest)) {
      throw new AppletFailure(`drydock: '${/^..?/.exec(rest)?.[0]}' in a Perl pattern is not simulated`, 2);
    } else source += rest[0];
  }
  return { source, flags: [...new Set(flags)].join('') };
}

/** PCRE2's sentences for what JavaScript finds wrong. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  if (/Unterminated group/.test(said)) return 'missing closing parenthesis';
  if (/Unmatched '\)'/.test(said)) return 'unmatched closing parenthesis';
  if (/Unterminated character class/.test(said)) return 'missing terminating ] for character class';
  if (/Nothing to repeat/.test(said)) return 'quantifier does not follow a repeatable item';
  if (/at end of pattern/.test(said)) return '\\ at end of pattern';
  if (/out of order/.test(said)) return 'range out of order in character class';
  return 'invalid Perl regular expression';
}
