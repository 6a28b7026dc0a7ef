import type { Psql } from '../psql.ts';
import type { Command } from '../runner.ts';
import type { TableFormat } from '../table-style.ts';
import { switchValue } from '../words.ts';

const FORMATS = ['aligned', 'asciidoc', 'csv', 'html', 'latex', 'latex-longtable', 'troff-ms', 'unaligned', 'wrapped'];

/** What `\pset NAME` says about the setting as it stands; undefined for an unknown one. */
function told({ style }: Psql, name: string, isAuto: boolean): string | undefined {
  switch (name) {
    case 'border':
      return `Border style is ${style.border}.`;
    case 'expanded':
    case 'x':
    case 'vertical':
      return isAuto
        ? 'Expanded display is used automatically.'
        : `Expanded display is ${style.expanded ? 'on' : 'off'}.`;
    case 'fieldsep':
      return `Field separator is "${style.separator}".`;
    case 'fieldsep_zero':
      return 'Field separator is zero byte.';
    case 'recordsep':
      return style.recordSeparator === '\n'
        ? 'Record separator is <newline>.'
        : `Record separator is "${style.recordSeparator}".`;
    case 'recordsep_zero':
      return 'Record separator is zero byte.';
    case 'csv_fieldsep':
      return `Field separator for CSV is "${style.csvSeparator}".`;
    case 'footer':
      return `Default footer is ${style.showsFooter ? 'on' : 'off'}.`;
    case 'format':
      return `Output format is ${style.format}.`;
    case 'linestyle':
      return `Line style is ${style.isUnicode ? 'unicode' : 'ascii'}.`;
    case 'null':
      return `Null display is "${style.null ?? ''}".`;
    case 'pager':
      return 'Pager usage is off.';
    case 'title':
    case 'C':
      return style.title === undefined ? 'Title is unset.' : `Title is "${style.title}".`;
    case 'tuples_only':
    case 't':
      return `Tuples only is ${style.tuplesOnly ? 'on' : 'off'}.`;
    default:
      return undefined;
  }
}

/** `\pset NAME VALUE`, which other commands are short for. False when there is no such setting or value. */
export async function setFormat(
  psql: Psql,
  name: string,
  value: string | undefined,
  isSilent = false,
): Promise<boolean> {
  const { style } = psql;
  const toggled = (now: boolean): boolean => (value === undefined ? !now : (switchValue(value) ?? now));
  let isAuto = false;
  // Set to on or off, these two say nothing (do_pset).
  let says = true;
  switch (name) {
    case 'border':
      if (value !== undefined) psql.style = { ...style, border: value === '0' ? 0 : value === '1' ? 1 : 2 };
      break;
    case 'expanded':
    case 'x':
    case 'vertical':
      isAuto = value === 'auto';
      psql.style = { ...style, expanded: isAuto ? false : toggled(style.expanded) };
      break;
    case 'fieldsep':
      if (value !== undefined) psql.style = { ...style, separator: value };
      break;
    case 'fieldsep_zero':
      psql.style = { ...style, separator: '\0' };
      break;
    case 'recordsep':
      if (value !== undefined) psql.style = { ...style, recordSeparator: value };
      break;
    case 'recordsep_zero':
      psql.style = { ...style, recordSeparator: '\0' };
      break;
    case 'csv_fieldsep':
      if (value !== undefined) psql.style = { ...style, csvSeparator: value };
      break;
    case 'footer':
      psql.style = { ...style, showsFooter: toggled(style.showsFooter) };
      says = value === undefined;
      break;
    case 'format': {
      if (value === undefined) break;
      const found = FORMATS.find((each) => each.startsWith(value));
      if (found === undefined) {
        await psql.complain(`\\pset: allowed formats are ${FORMATS.join(', ')}`);
        return false;
      }
      if (!/^(aligned|unaligned|csv|html)$/.test(found)) {
        await psql.process.write(2, `drydock: the format '${found}' is not simulated\n`);
        return false;
      }
      psql.style = { ...style, format: found as TableFormat };
      break;
    }
    case 'linestyle':
      if (value !== undefined && !/^(ascii|old-ascii|unicode)$/.test(value)) {
        await psql.complain('\\pset: allowed line styles are ascii, old-ascii, unicode');
        return false;
      }
      if (value !== undefined) psql.style = { ...style, isUnicode: value === 'unicode' };
      break;
    case 'null':
      if (value !== undefined) psql.style = { ...style, null: value };
      break;
    case 'pager':
      break;
    case 'title':
    case 'C': {
      const { title: _, ...rest } = style;
      psql.style = value === undefined || value === '' ? rest : { ...rest, title: value };
      break;
    }
    case 'tuples_only':
    case 't':
      psql.style = { ...style, tuplesOnly: toggled(style.tuplesOnly) };
      says = value === undefined;
      break;
    case 'columns':
    case 'numericlocale':
    case 'pager_min_lines':
    case 'tableattr':
    case 'unicode_border_linestyle':
    case 'unicode_column_linestyle':
    case 'unicode_header_linestyle':
    case 'xheader_width':
      await psql.process.write(2, `drydock: '\\pset ${name}' is not simulated\n`);
      return false;
    default:
      await psql.complain(`\\pset: unknown option: ${name}`);
      return false;
  }
  if (says && !isSilent && !psql.isQuiet) await psql.process.write(1, `${told(psql, name, isAuto)}\n`);
  return true;
}

const short =
  (name: string): Command =>
  async ({ psql, words }) =>
    setFormat(psql, name, words[0]);

/** How results look. */
export const FORMAT_COMMANDS: Readonly<Record<string, Command>> = {
  pset: async ({ psql, words }) => {
    const [name, value] = words;
    if (name !== undefined) return setFormat(psql, name, value);
    await psql.process.write(2, "drydock: '\\pset' without a name is not simulated\n");
    return false;
  },
  x: short('expanded'),
  t: short('tuples_only'),
  C: short('title'),
  f: short('fieldsep'),
  a: async ({ psql }) => setFormat(psql, 'format', psql.style.format === 'aligned' ? 'unaligned' : 'aligned'),
  H: async ({ psql }) => setFormat(psql, 'format', psql.style.format === 'html' ? 'aligned' : 'html'),
  timing: async ({ psql, words }) => {
    psql.timing = words[0] === undefined ? !psql.timing : (switchValue(words[0]) ?? psql.timing);
    if (!psql.isQuiet) await psql.process.write(1, `Timing is ${psql.timing ? 'on' : 'off'}.\n`);
    return true;
  },
};
