import { notSimulated, SqlError } from './error.ts';
import type { TokenReader } from './token-reader.ts';

/** Behind the name of CREATE and ALTER ROLE. */
export function parseRoleOptions(reader: TokenReader): {
  readonly password: string | undefined;
  readonly attributes: readonly string[];
  readonly connectionLimit: number | undefined;
  readonly validUntil: string | undefined;
} {
  let password: string | undefined;
  let connectionLimit: number | undefined;
  let validUntil: string | undefined;
  const attributes: string[] = [];
  reader.word('with');
  while (reader.next.kind !== 'end' && !reader.isOperator(';')) {
    if (reader.word('encrypted')) continue;
    const { start } = reader.next;
    if (reader.word('password')) {
      const token = reader.take();
      password = token.kind === 'string' ? token.text : undefined;
    } else if (reader.word('connection', 'limit')) {
      const isMinus = reader.operator('-');
      connectionLimit = Number(reader.take().text) * (isMinus ? -1 : 1);
    } else if (reader.word('valid', 'until')) validUntil = fullStamp(reader.take().text);
    else if (
      reader.next.kind === 'word' &&
      /^(no)?(login|superuser|createdb|createrole|inherit|replication|bypassrls)$/.test(reader.next.text)
    )
      attributes.push(reader.take().text);
    else if (/^(in|role|admin|user|sysid)$/.test(reader.next.text))
      throw notSimulated(`CREATE ROLE … ${reader.next.text.toUpperCase()}`, start + 1);
    else if (reader.next.kind === 'word')
      throw new SqlError(`unrecognized role option "${reader.next.text}"`, { code: '42601', position: start + 1 });
    else throw reader.error();
  }
  return { password, attributes, connectionLimit, validUntil };
}

/** `2030-01-01` is its midnight. */
function fullStamp(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text} 00:00:00+00` : text;
}
