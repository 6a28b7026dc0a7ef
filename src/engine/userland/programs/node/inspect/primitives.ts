import type { InspectOptions, Stylize } from './options.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
};

/** A text in quotes: single ones, unless it has some and others do not (Node's strEscape). */
export function quoted(text: string): string {
  let quote = "'";
  if (text.includes("'")) {
    if (!text.includes('"')) quote = '"';
    else if (!text.includes('`') && !text.includes('${')) quote = '`';
  }
  const body = escaped(text);
  return quote === "'" ? `'${body.replaceAll("'", "\\'")}'` : `${quote}${body}${quote}`;
}

/** Backslashes, control characters and lonely surrogates as escapes. */
export function escaped(text: string): string {
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character in ESCAPES) out += ESCAPES[character];
    else if (code < 0x20 || (code >= 0x7f && code <= 0x9f))
      out += `\\x${code.toString(16).toUpperCase().padStart(2, '0')}`;
    else if (code >= 0xd800 && code <= 0xdfff) out += `\\u${code.toString(16)}`;
    else out += character;
  }
  return out;
}

function separated(text: string): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '_');
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction.replace(/(\d{3})(?=\d)/g, '$1_')}`}`;
}

export function formatNumber(value: number, stylize: Stylize, separators: boolean): string {
  if (Object.is(value, -0)) return stylize('-0', 'number');
  return stylize(separators ? separated(String(value)) : String(value), 'number');
}

/** Anything that is no object. A long text is broken after its newlines; `indentation` is where it stands. */
export function formatPrimitive(
  value: unknown,
  stylize: Stylize,
  options: InspectOptions,
  indentation: number,
): string {
  switch (typeof value) {
    case 'string': {
      let text = value;
      let trailer = '';
      if (text.length > options.maxStringLength) {
        const remaining = text.length - options.maxStringLength;
        text = text.slice(0, options.maxStringLength);
        trailer = `... ${remaining} more character${remaining > 1 ? 's' : ''}`;
      }
      if (options.compact !== true && text.length > 16 && text.length > options.breakLength - indentation - 4)
        return (
          text
            .split(/(?<=\n)/)
            .map((line) => stylize(quoted(line), 'string'))
            .join(` +\n${' '.repeat(indentation + 2)}`) + trailer
        );
      return stylize(quoted(text), 'string') + trailer;
    }
    case 'number':
      return formatNumber(value, stylize, options.numericSeparator);
    case 'bigint':
      return stylize(`${options.numericSeparator ? separated(String(value)) : value}n`, 'bigint');
    case 'boolean':
      return stylize(String(value), 'boolean');
    case 'symbol':
      return stylize(String(value), 'symbol');
    case 'undefined':
      return stylize('undefined', 'undefined');
    default:
      return stylize('null', 'null');
  }
}
