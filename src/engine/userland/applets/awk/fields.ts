import { compileRegex, type Regex } from '../regex.ts';
import { regexSource } from './regex-source.ts';

const cache = new Map<string, Regex>();

/** A pattern given as a string at run time; compiled once. */
export function dynamicRegex(source: string): Regex {
  let regex = cache.get(source);
  if (!regex) {
    regex = compileRegex(regexSource(source), { extended: true, bracketEscapes: true });
    if (cache.size > 500) cache.clear();
    cache.set(source, regex);
  }
  return regex;
}

/** Splits by a separator as FS reads it: one blank means runs of blanks, one other character itself, anything longer a regular expression. */
export function splitFields(text: string, separator: string | Regex, newlineToo = false): string[] {
  if (text === '') return [];
  if (separator === ' ') {
    const trimmed = text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
    return trimmed === '' ? [] : trimmed.split(/[ \t\n]+/);
  }
  if (separator === '') return [...text];
  if (typeof separator === 'string') {
    if (newlineToo) return text.split('\n').flatMap((line) => splitFields(line, separator));
    if (separator.length === 1) return text.split(separator);
  }
  const regex = typeof separator === 'string' ? dynamicRegex(separator) : separator;
  const fields: string[] = [];
  let start = 0;
  for (let from = 0; from <= text.length; ) {
    const match = regex.exec(text, from);
    if (!match) break;
    if (match.end === match.start) {
      from = match.end + 1;
      continue;
    }
    fields.push(text.slice(start, match.start));
    start = match.end;
    from = match.end;
  }
  return [...fields, text.slice(start)];
}
