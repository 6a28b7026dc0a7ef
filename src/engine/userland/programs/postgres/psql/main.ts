import { decodeUtf8 } from '../../../../base/bytes.ts';
import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { createLineEditor } from '../../../line-editor/line-editor.ts';
import { versionText } from '../release.ts';
import { type Client, NoConnection } from './client.ts';
import { PSQL_HELP } from './help.ts';
import { type PsqlOptions, parsePsql } from './options.ts';
import { Psql } from './psql.ts';
import { StatementSplitter } from './splitter.ts';

/** `psql -U postgres -d shop -c 'select 1'`; without a command a dialogue, or the statements of standard input. */
export async function runPsql(process: Process, args: readonly string[]): Promise<number> {
  const options = parsePsql(process, args);
  if (options.wantsVersion) {
    await process.write(1, `psql ${versionText(process).short}\n`);
    return 0;
  }
  if (options.wantsHelp) {
    await process.write(1, PSQL_HELP);
    return 0;
  }
  if (options.refused !== undefined) {
    await process.write(2, `${options.refused}\n`);
    return 1;
  }
  if (options.problem !== undefined) {
    await process.write(2, `psql: ${options.problem}\npsql: hint: Try "psql --help" for more information.\n`);
    return 1;
  }
  const tty = process.tty(0);
  const psql = new Psql(process, options);
  let client: Client;
  try {
    client = await psql.connect();
  } catch (error) {
    if (!(error instanceof NoConnection)) throw error;
    await process.write(2, `psql: error: ${error.message}\n`);
    return 2;
  }
  const code = await work(process, options, psql, tty !== undefined);
  await client.close();
  return code;
}

async function work(process: Process, options: PsqlOptions, psql: Psql, isTerminal: boolean): Promise<number> {
  if (options.list) {
    await psql.command('\\l');
    return 0;
  }
  if (options.actions.length === 0) return isTerminal ? dialogue(process, psql, options) : standardInput(process, psql);
  let code = 0;
  for (const { kind, text } of options.actions) {
    if (kind === 'file') {
      const content = await readText(process, text);
      if (content === undefined) return 1;
      code = await runText(psql, content, text);
    } else if (text.trimStart().startsWith('\\')) code = (await psql.command(text.trim())) ? 0 : 1;
    else code = (await psql.run(text)) ? 0 : 1;
    if (psql.isLost) return 2;
    if (code !== 0 && psql.stopsOnError) return kind === 'file' ? code : 3 - (kind === 'command' ? 2 : 0);
    if (psql.hasQuit) return 0;
  }
  return code;
}

async function readText(process: Process, path: string): Promise<string | undefined> {
  if (path === '-') return readAll(process);
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `psql: error: ${path}: ${strerror(error.errno)}\n`);
    return undefined;
  }
}

async function readAll(process: Process): Promise<string> {
  let text = '';
  for (;;) {
    const bytes = await process.read(0);
    if (bytes.length === 0) return text;
    text += decodeUtf8(bytes);
  }
}

async function standardInput(process: Process, psql: Psql): Promise<number> {
  return runText(psql, await readAll(process));
}

/** Statements and backslash commands of a file; 3 when one failed and ON_ERROR_STOP is set. */
async function runText(psql: Psql, text: string, file?: string): Promise<number> {
  const splitter = new StatementSplitter();
  for (const [i, line] of text.split('\n').entries()) {
    if (splitter.isEmpty && line.trimStart().startsWith('\\')) {
      splitter.clear();
      const ok = await psql.command(line.trim());
      if (psql.hasQuit) return 0;
      if (!ok && psql.stopsOnError) return 3;
      continue;
    }
    splitter.push(`${line}\n`);
    for (let statement = splitter.next(); statement !== undefined; statement = splitter.next()) {
      const ok = await psql.run(statement, file === undefined ? undefined : `psql:${file}:${i + 1}: `);
      if (psql.isLost) return 2;
      if (!ok && psql.stopsOnError) return 3;
    }
  }
  if (!splitter.isEmpty) {
    const ok = await psql.run(
      splitter.clear().trim(),
      file === undefined ? undefined : `psql:${file}:${text.split('\n').length}: `,
    );
    if (!ok && psql.stopsOnError) return 3;
  }
  return 0;
}

async function dialogue(process: Process, psql: Psql, options: PsqlOptions): Promise<number> {
  const tty = process.tty(0);
  if (!tty) return 0;
  if (!options.quiet) await process.write(1, `psql (${versionText(process).number})\nType "help" for help.\n\n`);
  const history: string[] = [];
  const editor = createLineEditor({ process, style: 'readline', history: () => history });
  const splitter = new StatementSplitter();
  for (;;) {
    const line = await editor.readLine(psql.prompt(splitter.isEmpty ? '' : splitter.open));
    if (line.kind === 'end') {
      await process.write(1, '\\q\n');
      return 0;
    }
    if (line.kind !== 'line') {
      splitter.clear();
      continue;
    }
    const { text } = line;
    if (text !== '' && history.at(-1) !== text) history.push(text);
    const bare = text.trim();
    if (splitter.isEmpty && (bare === 'exit' || bare === 'quit')) return 0;
    if (splitter.isEmpty && bare === 'help') {
      await process.write(
        1,
        'You are using psql, the command-line interface to PostgreSQL.\nType:  \\copyright for distribution terms\n       \\h for help with SQL commands\n       \\? for help with psql commands\n       \\g or terminate with semicolon to execute query\n       \\q to quit\n',
      );
      continue;
    }
    const meta = /\\[a-zA-Z?!].*$/.exec(text);
    if (meta && (splitter.isEmpty || bare.startsWith('\\'))) {
      const before = text.slice(0, meta.index).trim();
      if (before !== '') splitter.push(before);
      if (/^\\g\b/.test(meta[0]) || bare === '\\g') await psql.run(splitter.clear());
      else if (bare === '\\r') splitter.clear();
      else await psql.command(meta[0].trim());
      if (psql.hasQuit) return 0;
      continue;
    }
    splitter.push(`${text}\n`);
    for (let statement = splitter.next(); statement !== undefined; statement = splitter.next())
      await psql.run(statement);
    if (psql.isLost) return 2;
  }
}
