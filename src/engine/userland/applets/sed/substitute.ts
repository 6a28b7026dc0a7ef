import type { ByteText } from '../byte-text.ts';
import type { Regex, RegexMatch } from '../regex.ts';
import type { ReplacementPart, Substitution } from './script.ts';

/** `s`: the new text, or undefined when nothing was replaced. */
export function substitute(text: ByteText, regex: Regex, substitution: Substitution): ByteText | undefined {
  let out = '';
  let copied = 0;
  let count = 0;
  let replaced = false;
  let previousEnd = -1;
  for (let from = 0; from <= text.length; ) {
    const match = regex.exec(text, from);
    if (!match) break;
    const empty = match.start === match.end;
    // An empty match right behind the last one does not count: `echo abc | sed 's/x*/-/g'`.
    if (!(empty && match.start === previousEnd)) {
      count += 1;
      if (count >= substitution.which) {
        out += text.slice(copied, match.start) + expand(substitution.replacement, match);
        copied = match.end;
        replaced = true;
        if (!substitution.global) break;
      }
    }
    previousEnd = match.end;
    from = empty ? match.end + 1 : match.end;
  }
  return replaced ? out + text.slice(copied) : undefined;
}

function expand(parts: readonly ReplacementPart[], match: RegexMatch): ByteText {
  let out = '';
  let whole: 'upper' | 'lower' | 'as-is' = 'as-is';
  let one: 'upper' | 'lower' | undefined;
  for (const part of parts) {
    if (part.kind === 'case') {
      if (part.to === 'upper-one' || part.to === 'lower-one') one = part.to === 'upper-one' ? 'upper' : 'lower';
      else {
        whole = part.to;
        one = undefined;
      }
      continue;
    }
    let text = part.kind === 'text' ? part.text : (match.groups[part.index] ?? '');
    if (whole !== 'as-is') text = cased(text, whole);
    if (one && text !== '') {
      text = cased(text.slice(0, 1), one) + text.slice(1);
      one = undefined;
    }
    out += text;
  }
  return out;
}

function cased(text: ByteText, to: 'upper' | 'lower'): ByteText {
  return to === 'upper'
    ? text.replace(/[a-z]/g, (char) => char.toUpperCase())
    : text.replace(/[A-Z]/g, (char) => char.toLowerCase());
}
