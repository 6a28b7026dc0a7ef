import type { Process } from '../../kernel/process.ts';

/**
 * GNU's `quote()`: ‘x’ in a UTF-8 locale, 'x' otherwise (gnulib quotearg.c). Of locales only C.UTF-8 is there in Debian's images and
 * on the host; others fall back to C.
 */
export function quote(process: Process, text: string): string {
  return inUtf8(process) ? `‘${text}’` : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Whether the process's locale is UTF-8. */
export function inUtf8(process: Process): boolean {
  const locale = process.env.get('LC_ALL') || process.env.get('LC_CTYPE') || process.env.get('LANG') || '';
  return /^C\.utf-?8$/i.test(locale);
}

/** GNU's `quoteaf()`: always quoted, so that a shell reads it back: 'x', "it's", 'a'$'\n''b'. */
export function quoteAlways(text: string): string {
  return shellQuoted(text);
}

/** GNU's `quotef()`: quoted only where a shell would need it. */
export function quoteIfNeeded(text: string): string {
  return text !== '' && !/[\s!"#$&'()*;<=>?[\\\]^`{|}~\u0000-\u001f\u007f]/u.test(text)
    ? text
    : needsQuotes(text)
      ? shellQuoted(text)
      : text;
}

/** `#` and `~` matter at the start only, `{` and `}` when alone, `=` in front (gnulib quotearg.c, shell_escape_quoting_style). */
function needsQuotes(text: string): boolean {
  if (text === '' || /^[#~]/.test(text) || text === '{' || text === '}') return true;
  return /[\s!"$&'()*;<=>?[\\^`|\u0000-\u001f\u007f]/u.test(text);
}

function shellQuoted(text: string): string {
  if (/[\u0000-\u001f\u007f]/.test(text)) {
    const parts = text.split(/([\u0000-\u001f\u007f]+)/);
    return parts
      .map((part, index) =>
        index % 2 === 1 ? `$'${[...part].map(escaped).join('')}'` : `'${part.replaceAll("'", "'\\''")}'`,
      )
      .filter((part, index) => part !== "''" || index === 0)
      .join('');
  }
  if (!text.includes("'")) return `'${text}'`;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
};

function escaped(character: string): string {
  return ESCAPES[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
