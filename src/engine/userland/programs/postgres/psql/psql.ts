import { encodeUtf8 } from '../../../../base/bytes.ts';
import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { Client, type Column, NoConnection } from './client.ts';
import { complaint } from './complaint.ts';
import type { Described } from './describe.ts';
import type { PsqlOptions, Target } from './options.ts';
import type { Source } from './source.ts';
import { withVariables } from './splitter.ts';
import { formatTable } from './table.ts';
import type { TableStyle } from './table-style.ts';

/** Rows of a query, for who works with them instead of printing them. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** How one query is run, other than as usual. */
export interface RunOptions {
  /** Takes its rows; nothing is printed. */
  readonly take?: (rows: Rows) => Promise<boolean>;
  readonly style?: TableStyle;
  /** Says nothing of what it did. */
  readonly isSilent?: boolean;
  /** `\copy … from`: where the data is read; from standard input otherwise. */
  readonly data?: AsyncIterable<Uint8Array>;
  /** `\copy … to`, `\g FILE` */
  readonly output?: (text: Uint8Array) => Promise<void>;
}

/** A running psql: its connection, its settings, what it prints. */
export class Psql {
  readonly process: Process;
  readonly options: PsqlOptions;
  readonly variables: Map<string, string>;
  style: TableStyle;
  timing = false;
  hasQuit = false;
  /** The server went away. */
  isLost = false;
  /** Where commands come from just now: COPY reads its data there. */
  source: Source | undefined;
  /** `\o FILE`: where results go. */
  #output: string | undefined;
  /** Of the last query: `\g` without a new one runs it again. */
  lastQuery = '';
  client: Client | undefined;
  target: Target;

  constructor(process: Process, options: PsqlOptions) {
    this.process = process;
    this.options = options;
    this.target = options.target;
    this.variables = new Map(options.variables);
    this.style = options.style;
    if (options.output !== undefined) this.#output = options.output;
  }

  get stopsOnError(): boolean {
    return /^(1|on|true|yes)$/i.test(this.variables.get('ON_ERROR_STOP') ?? '');
  }

  get isQuiet(): boolean {
    return this.options.quiet || /^(1|on|true|yes)$/i.test(this.variables.get('QUIET') ?? '');
  }

  /** Throws NoConnection. */
  async connect(target: Target = this.target): Promise<Client> {
    this.client = await Client.open(this.process, target, () => this.askPassword(`Password for user ${target.user}: `));
    this.target = target;
    return this.client;
  }

  async askPassword(prompt: string): Promise<string | undefined> {
    const tty = this.process.tty(0);
    if (!tty || this.options.neverPassword) return undefined;
    await this.process.write(1, prompt);
    const before = tty.settings;
    tty.settings = { ...before, echo: false };
    const bytes = await this.process.read(0);
    tty.settings = before;
    await this.process.write(1, '\n');
    return new TextDecoder().decode(bytes).replace(/\n$/, '');
  }

  /** `postgres=# `, `shop=> `, `postgres-# ` */
  prompt(open: string): string {
    const state = this.client?.state;
    const mark = state === 'T' ? '*' : state === 'E' ? '!' : '';
    const isSuper = this.client?.parameters.get('is_superuser') === 'on';
    return `${this.target.database}${open === '' ? '=' : open}${mark}${isSuper ? '#' : '>'} `;
  }

  /** Prints a result, to where `\o` says. False when it cannot be opened. */
  async print(text: string | Uint8Array): Promise<boolean> {
    const bytes = typeof text === 'string' ? encodeUtf8(text) : text;
    if (this.#output === undefined) {
      await this.process.write(1, bytes);
      return true;
    }
    return this.append(this.#output, bytes);
  }

  /** `\o`, `\o FILE` */
  async setOutput(path: string | undefined): Promise<boolean> {
    this.#output = undefined;
    if (path === undefined) return true;
    if (!(await this.writeFile(path, new Uint8Array()))) return false;
    this.#output = path;
    return true;
  }

  async append(path: string, bytes: Uint8Array): Promise<boolean> {
    const { fs } = this.process;
    try {
      const before = fs.exists(path) ? fs.readFile(path) : new Uint8Array();
      const all = new Uint8Array(before.length + bytes.length);
      all.set(before);
      all.set(bytes, before.length);
      fs.writeFile(path, all);
      return true;
    } catch (error) {
      return this.#failedFile(path, error);
    }
  }

  async writeFile(path: string, bytes: Uint8Array): Promise<boolean> {
    try {
      this.process.fs.writeFile(path, bytes);
      return true;
    } catch (error) {
      return this.#failedFile(path, error);
    }
  }

  async #failedFile(path: string, error: unknown): Promise<false> {
    if (!(error instanceof FsError)) throw error;
    await this.complain(`${path}: ${strerror(error.errno)}`);
    return false;
  }

  /** An error of psql's own, with the place of the script in front. */
  async complain(text: string): Promise<void> {
    await this.process.write(2, `${this.where}${this.where === '' ? '' : 'error: '}${text}\n`);
  }

  /** `psql:FILE:LINE: `, nothing outside of a file. */
  get where(): string {
    const name = this.source?.name;
    return name === undefined ? '' : `psql:${name}:${this.source?.line ?? 0}: `;
  }

  /** Runs a query and prints what comes; false when it failed. */
  async run(query: string, options: RunOptions = {}): Promise<boolean> {
    const text = withVariables(query, this.variables);
    this.lastQuery = query;
    if (this.options.echoQueries && !options.isSilent) await this.process.write(1, `${text}\n`);
    if (!this.client) return false;
    // With AUTOCOMMIT off a transaction begins by itself.
    const isOff = /^(off|0|false|no)$/i.test(this.variables.get('AUTOCOMMIT') ?? 'on');
    if (
      isOff &&
      this.client.state === 'I' &&
      !/^\s*(begin|start|commit|rollback|end|abort|vacuum|create\s+database)\b/i.test(text)
    )
      for await (const _ of this.client.query('BEGIN'));
    const started = this.process.clock.now();
    let ok = true;
    let rows: Rows | undefined;
    let wasCopied = false;
    this.#hasFed = false;
    for await (const answer of this.client.query(text)) {
      if (!answer) {
        await this.#lost();
        return false;
      }
      switch (answer.kind) {
        case 'rows': {
          rows = answer;
          this.variables.set('ROW_COUNT', String(answer.rows.length));
          const style = options.style ?? this.style;
          if (options.take) ok = (await options.take(answer)) && ok;
          else {
            const table = encodeUtf8(formatTable(answer.columns, answer.rows, style));
            if (options.output) await options.output(table);
            else await this.print(table);
          }
          break;
        }
        case 'copy-out':
          if (options.output) await options.output(answer.data);
          else await this.print(answer.data);
          wasCopied = true;
          break;
        case 'copy-in':
          await this.#feed(options.data);
          wasCopied = wasCopied || options.data !== undefined;
          break;
        case 'done':
          if (!rows) this.variables.set('ROW_COUNT', /\d+$/.exec(answer.tag)?.[0] ?? '0');
          // Of data that went to standard output nothing is said.
          if (!(rows && /^(SELECT|SHOW|FETCH|EXPLAIN)/.test(answer.tag)) && !this.isQuiet && !options.isSilent)
            if (!(wasCopied && !options.data && !options.output)) await this.print(`${answer.tag}\n`);
          rows = undefined;
          break;
        case 'error':
        case 'notice':
          if (answer.kind === 'error') {
            ok = false;
            this.variables.set('LAST_ERROR_MESSAGE', answer.fields.get('M') ?? '');
            this.variables.set('LAST_ERROR_SQLSTATE', answer.fields.get('C') ?? '');
          }
          await this.process.write(2, this.where + complaint(answer.fields, text));
          if (answer.kind === 'error' && this.options.echoErrors)
            await this.process.write(2, `${this.where}STATEMENT:  ${text}\n`);
          break;
      }
    }
    this.variables.set('ERROR', String(!ok));
    if (!ok && !options.data && /^\s*copy\b[\s\S]*\bfrom\s+stdin\b/i.test(text)) await this.#skipData();
    if (this.timing)
      await this.process.write(1, `Time: ${Math.max(0.2, this.process.clock.now() - started).toFixed(3)} ms\n`);
    return ok;
  }

  /** Rows of a query that psql asks for itself; undefined when it failed. */
  async ask(query: string): Promise<Rows | undefined> {
    let found: Rows | undefined;
    // To its end: what is left over would answer the next query.
    for await (const answer of this.client?.query(query) ?? []) if (answer?.kind === 'rows') found = answer;
    return found;
  }

  async describe(): Promise<Described> {
    const found = await this.ask('select description from drydock_catalog');
    return JSON.parse(
      found?.rows[0]?.[0] ??
        '{"databases":[],"roles":[],"schemas":[],"relations":[],"types":[],"functions":[],"extensions":[]}',
    ) as Described;
  }

  async #lost(): Promise<void> {
    this.isLost = true;
    await this.process.write(
      2,
      `${this.where}server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\n${this.where === '' ? '' : `${this.where}error: `}connection to server was lost\n`,
    );
  }

  #hasFed = false;

  /** The data of COPY … FROM STDIN: lines of the script up to `\.`, or a file's bytes. */
  async #feed(data: AsyncIterable<Uint8Array> | undefined): Promise<void> {
    const { client, source } = this;
    if (!client) return;
    this.#hasFed = true;
    if (data) for await (const part of data) await client.sendCopy(part);
    else if (source) {
      if (source.isInteractive)
        await this.process.write(
          1,
          'Enter data to be copied followed by a newline.\nEnd with a backslash and a period on a line by itself, or an EOF signal.\n',
        );
      for (
        let line = await source.next(() => '>> ');
        line !== undefined && line !== '\\.';
        line = await source.next(() => '>> ')
      )
        await client.sendCopy(encodeUtf8(`${line}\n`));
    } else
      for (let bytes = await this.process.read(0); bytes.length > 0; bytes = await this.process.read(0))
        await client.sendCopy(bytes);
    await client.endCopy();
  }

  /** A COPY that failed before it read anything: its data is no SQL. */
  async #skipData(): Promise<void> {
    if (!this.#hasFed && this.source && !this.source.isInteractive)
      for (
        let line = await this.source.next(() => '');
        line !== undefined && line !== '\\.';
        line = await this.source.next(() => '')
      );
    this.#hasFed = false;
  }

  /** `\c`: connects anew; false when the old connection was kept, or nothing goes on. */
  async reconnect(words: readonly string[]): Promise<boolean> {
    const part = (i: number): string | undefined => (words[i] === '-' ? undefined : words[i]);
    const old = this.client;
    const target: Target = {
      ...this.target,
      database: part(0) ?? this.target.database,
      user: part(1) ?? this.target.user,
      host: part(2) ?? this.target.host,
      port: part(3) === undefined ? this.target.port : Number(part(3)),
    };
    try {
      await this.connect(target);
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error;
      if (this.source?.isInteractive) await this.process.write(2, `${error.message}\nPrevious connection kept\n`);
      else {
        // Without somebody who could choose again nothing goes on.
        await this.process.write(2, `${this.where}${this.where === '' ? '' : 'error: '}\\connect: ${error.message}\n`);
        await old?.close();
        this.client = undefined;
        if (this.stopsOnError || this.source?.name === undefined) this.hasQuit = true;
      }
      return false;
    }
    await old?.close();
    if (!this.isQuiet)
      await this.print(`You are now connected to database "${target.database}" as user "${target.user}".\n`);
    return true;
  }
}
