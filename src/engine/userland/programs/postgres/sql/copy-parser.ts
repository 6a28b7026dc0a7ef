import type { CopyFormat } from './copy-format.ts';
import { notSimulated, SqlError } from './error.ts';
import type { Statement } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';

const NOTHING = { delimiter: undefined, null: undefined, header: false, quote: '"', escape: undefined } as const;

/** `copy t (a, b) from stdin with (format csv, header)`, `copy (select …) to stdout csv header` */
export function parseCopy(reader: TokenReader): Statement {
  reader.expectWord('copy');
  const { start: at } = reader.next;
  let query: Extract<Statement, { readonly kind: 'select' }> | undefined;
  let table: string | undefined;
  let columns: readonly string[] = [];
  if (reader.operator('(')) {
    query = reader.grammar.select(reader);
    reader.expect(')');
  } else {
    table = reader.qualifiedName();
    if (reader.isOperator('(')) columns = reader.names();
  }
  const isFrom = reader.word('from');
  if (!isFrom) reader.expectWord('to');
  if (isFrom && query) throw reader.error();
  let file: string | undefined;
  if (reader.word('program')) throw notSimulated('COPY … PROGRAM', reader.next.start + 1);
  if (reader.next.kind === 'string') file = reader.take().text;
  else if (!reader.word(isFrom ? 'stdin' : 'stdout') && !reader.word(isFrom ? 'stdout' : 'stdin')) throw reader.error();
  const format = parseOptions(reader);
  const where = isFrom && reader.word('where') ? reader.grammar.expression(reader) : undefined;
  return { kind: 'copy', table, query, columns, isFrom, file, format, where, at };
}

function parseOptions(reader: TokenReader): CopyFormat {
  const format: { -readonly [K in keyof CopyFormat]: CopyFormat[K] } = { ...NOTHING, isCsv: false, forceQuote: [] };
  reader.word('with');
  const text = (): string => {
    reader.word('as');
    return reader.take().text;
  };
  if (reader.operator('(')) {
    reader.list(() => {
      const { start: at } = reader.next;
      const option = reader.label();
      const { start } = reader.next;
      switch (option) {
        case 'format': {
          const name = reader.take().text;
          if (name === 'binary') throw notSimulated('COPY in binary', start + 1);
          if (name !== 'csv' && name !== 'text')
            throw new SqlError(`COPY format "${name}" not recognized`, { code: '22023', position: at + 1 });
          format.isCsv = name === 'csv';
          break;
        }
        case 'header': {
          const isBare = reader.isOperator(',') || reader.isOperator(')');
          format.header = isBare || /^(true|on|1|match)$/i.test(reader.take().text);
          break;
        }
        case 'delimiter':
          format.delimiter = text();
          break;
        case 'null':
          format.null = text();
          break;
        case 'quote':
          format.quote = text();
          break;
        case 'escape':
          format.escape = text();
          break;
        case 'force_quote':
          format.forceQuote = reader.operator('*') ? '*' : reader.names();
          break;
        case 'encoding':
          text();
          break;
        case 'force_null':
        case 'force_not_null':
        case 'freeze':
        case 'on_error':
        case 'log_verbosity':
        case 'default':
          throw notSimulated(`COPY's option ${option}`, start + 1);
        default:
          throw new SqlError(`option "${option}" not recognized`, { code: '42601', position: start + 1 });
      }
    });
    reader.expect(')');
    return format;
  }
  for (;;) {
    if (reader.word('csv')) format.isCsv = true;
    else if (reader.word('header')) format.header = true;
    else if (reader.word('delimiter') || reader.word('delimiters')) format.delimiter = text();
    else if (reader.word('null')) format.null = text();
    else if (reader.word('quote')) format.quote = text();
    else if (reader.word('escape')) format.escape = text();
    else if (reader.word('force', 'quote'))
      format.forceQuote = reader.operator('*') ? '*' : reader.list(() => reader.name());
    else if (reader.word('encoding')) text();
    else return format;
  }
}
