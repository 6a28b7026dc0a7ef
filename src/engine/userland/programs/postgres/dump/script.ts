import type { DumpSettings, Entry } from './entries.ts';

export interface DumpAbout {
  readonly database: string;
  readonly server: string;
  readonly client: string;
  readonly settings: DumpSettings;
}

const PREAMBLE = `SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
`;

/** A dump in its plain form, as pg_dump and pg_restore write it (pg_backup_archiver.c). */
export function scriptOf(
  entries: readonly Entry[],
  { database, server, client, settings, owner, key }: DumpAbout & { readonly owner: string; readonly key: string },
): string {
  let text = `--\n-- PostgreSQL database dump\n--\n\n\\restrict ${key}\n\n-- Dumped from database version ${server}\n-- Dumped by pg_dump version ${client}\n\n${PREAMBLE}\n`;
  if (settings.clean)
    for (const entry of [...entries].reverse())
      if (entry.drop !== '') text += `${settings.ifExists ? withIfExists(entry.drop) : entry.drop}\n`;
  if (settings.create) text += createDatabase(database, owner, key);
  let hasTablespace = false;
  for (const entry of entries) {
    // Tables are told where they are kept, before the first one.
    if (entry.type === 'TABLE' && !hasTablespace) {
      text += `SET default_tablespace = '';\n\nSET default_table_access_method = heap;\n\n`;
      hasTablespace = true;
    }
    text += heading(entry, settings) + bodyOf(entry, settings);
  }
  return `${text}--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict ${key}\n\n`;
}

function heading({ type, name, schema, owner }: Entry, settings: DumpSettings): string {
  const data = type === 'TABLE DATA' ? 'Data for ' : '';
  return `--\n-- ${data}Name: ${name}; Type: ${type}; Schema: ${schema}; Owner: ${settings.owners ? owner : '-'}\n--\n\n`;
}

function bodyOf(entry: Entry, settings: DumpSettings): string {
  if (entry.copy) return `${dataOf(entry, settings)}\n\n`;
  const owned = entry.owned !== '' && settings.owners ? `\n\n${entry.owned}\n` : '';
  return `${entry.sql}${owned}${owned === '' ? '\n\n' : '\n'}`;
}

/** A table's rows: a COPY with its lines, or INSERTs. */
export function dataOf({ copy, data = [] }: Entry, { inserts }: Pick<DumpSettings, 'inserts'>): string {
  if (!copy) return '';
  if (inserts === undefined)
    return `COPY ${copy.table} (${copy.columns.join(', ')}) FROM stdin;\n${data.join('')}\\.\n`;
  const columns = inserts === 'columns' ? ` (${copy.columns.join(', ')})` : '';
  return data
    .map((line) => {
      const values = line.replace(/\n$/, '').split('\t').map(insertValue);
      return `INSERT INTO ${copy.table}${columns} VALUES (${values.join(', ')});\n`;
    })
    .join('');
}

function insertValue(field: string): string {
  if (field === '\\N') return 'NULL';
  const plain = field.replace(/\\([\s\S])/g, (_, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter);
  if (/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  if (plain === 't') return 'true';
  if (plain === 'f') return 'false';
  return `'${plain.replaceAll("'", "''")}'`;
}

function withIfExists(statement: string): string {
  return statement
    .replace(/^ALTER TABLE (ONLY )?/, (_, only = '') => `ALTER TABLE IF EXISTS ${String(only)}`)
    .replace(/DROP CONSTRAINT /, 'DROP CONSTRAINT IF EXISTS ')
    .replace(
      /^DROP (MATERIALIZED VIEW|TABLE|VIEW|SEQUENCE|INDEX|SCHEMA|TYPE|DOMAIN|FUNCTION|PROCEDURE|EXTENSION|TRIGGER) /,
      'DROP $1 IF EXISTS ',
    );
}

function createDatabase(database: string, owner: string, key: string): string {
  const name = /^[a-z_][a-z0-9_]*$/.test(database) ? database : `"${database}"`;
  return `--\n-- Name: ${database}; Type: DATABASE; Schema: -; Owner: ${owner}\n--\n\nCREATE DATABASE ${name} WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'en_US.utf8';\n\n\nALTER DATABASE ${name} OWNER TO ${owner};\n\n\\unrestrict ${key}\n\\connect ${name}\n\\restrict ${key}\n\n${PREAMBLE}\n`;
}
