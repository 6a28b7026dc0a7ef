import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { createLineEditor, type LineEditor } from '../../../line-editor/line-editor.ts';
import { versionText } from '../release.ts';
import { type Client, NoConnection } from './client.ts';
import { setFormat } from './commands/format.ts';
import { commandNamed } from './commands/index.ts';
import { PSQL_HELP } from './help.ts';
import { type PsqlOptions, parsePsql } from './options.ts';
import { Psql } from './psql.ts';
import { Runner } from './runner.ts';
import { InputSource, type Source, TextSource } from './source.ts';

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
  await (psql.client ?? client).close();
  return code;
}

async function work(process: Process, options: PsqlOptions, psql: Psql, isTerminal: boolean): Promise<number> {
  for (const setting of options.settings) {
    const [name = '', value] = setting.split(/=(.*)/s);
    if (!(await setFormat(psql, name, value, true))) return 1;
  }
  const runner = (): Runner => new Runner(psql, async (name) => commandNamed(name));
  if (options.list) {
    await runner().runCommand('\\l');
    return 0;
  }
  if (options.actions.length === 0)
    return isTerminal ? dialogue(process, psql, options) : runner().runAll(new InputSource(process));
  if (options.single) await psql.run('BEGIN', { isSilent: true });
  let code = 0;
  for (const { kind, text } of options.actions) {
    if (kind === 'file') {
      const source = await sourceOf(process, text);
      if (!source) return 1;
      code = await runner().runAll(source);
    } else if (text.trimStart().startsWith('\\')) code = (await runner().runCommand(text)) ? 0 : 1;
    else code = (await psql.run(text)) ? 0 : 1;
    if (psql.isLost) return 2;
    if (code !== 0 && psql.stopsOnError) {
      if (options.single) await psql.run('ROLLBACK', { isSilent: true });
      return kind === 'file' ? code : 1;
    }
    if (psql.hasQuit) break;
  }
  if (options.single) await psql.run('COMMIT', { isSilent: true });
  return code;
}

async function sourceOf(process: Process, path: string): Promise<Source | undefined> {
  if (path === '-') return new InputSource(process, '<stdin>');
  try {
    return new TextSource(process.fs.readText(path), path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await process.write(2, `psql: error: ${path}: ${strerror(error.errno)}\n`);
    return undefined;
  }
}

const HELP = `You are using psql, the command-line interface to PostgreSQL.
Type:  \\copyright for distribution terms
       \\h for help with SQL commands
       \\? for help with psql commands
       \\g or terminate with semicolon to execute query
       \\q to quit
`;

/** Lines that somebody types. */
class TypedSource implements Source {
  readonly name = undefined;
  readonly folder = '';
  readonly isInteractive = true;
  readonly line = 0;
  readonly #editor: LineEditor;
  readonly #history: string[];
  readonly #onInterrupt: () => void;

  constructor(editor: LineEditor, history: string[], onInterrupt: () => void) {
    this.#editor = editor;
    this.#history = history;
    this.#onInterrupt = onInterrupt;
  }

  async next(prompt: () => string): Promise<string | undefined> {
    for (;;) {
      const line = await this.#editor.readLine(prompt());
      if (line.kind === 'end') return undefined;
      if (line.kind === 'line') {
        if (line.text !== '' && this.#history.at(-1) !== line.text) this.#history.push(line.text);
        return line.text;
      }
      this.#onInterrupt();
    }
  }
}

async function dialogue(process: Process, psql: Psql, options: PsqlOptions): Promise<number> {
  if (!process.tty(0)) return 0;
  if (!options.quiet) await process.write(1, `psql (${versionText(process).number})\nType "help" for help.\n\n`);
  const history: string[] = [];
  const runner = new Runner(psql, async (name) => commandNamed(name));
  const editor = createLineEditor({ process, style: 'readline', history: () => history });
  const source = new TypedSource(editor, history, () => void runner.splitter.clear());
  let left = false;
  const code = await runner.runAll(source, async (line) => {
    const word = line.trim();
    if (!runner.splitter.isEmpty) return undefined;
    if (word === 'exit' || word === 'quit') {
      left = true;
      return 'ended';
    }
    if (word !== 'help') return undefined;
    await process.write(1, HELP);
    return 'taken';
  });
  if (!left && !psql.hasQuit && !psql.isLost) await process.write(1, '\\q\n');
  return code;
}
