import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Process } from '../../../../kernel/process.ts';
import { Client, NoConnection } from './client.ts';
import { type Described, databaseList, relationDescription, relationList, roleList } from './describe.ts';
import { COMMAND_HELP } from './help.ts';
import type { PsqlOptions, Target } from './options.ts';
import { StatementSplitter, withVariables } from './splitter.ts';
import { formatTable, type TableStyle } from './table.ts';

/** Commands of psql that this one has not. */
const NOT_SIMULATED: ReadonlySet<string> = new Set(
  'h e copy watch df dT da db dp dx dy do dO dC dD dE dF dL dm dP dRp dRs du dg z sf sv ef ev p r w s g gx gset gdesc gexec if elif else endif password o qecho warn prompt setenv cd ir H f C T errverbose crosstabview lo_import lo_export lo_list copyright bind html'.split(
    ' ',
  ),
);

/** A running psql: its connection, its settings, what it prints. */
export class Psql {
  readonly #process: Process;
  readonly #options: PsqlOptions;
  readonly #variables: Map<string, string>;
  #client: Client | undefined;
  #target: Target;
  #style: TableStyle;
  #timing = false;
  hasQuit = false;
  /** The server went away. */
  isLost = false;

  constructor(process: Process, options: PsqlOptions) {
    this.#process = process;
    this.#options = options;
    this.#target = options.target;
    this.#variables = new Map(options.variables);
    const { tuplesOnly, unaligned, separator, expanded, csv } = options;
    this.#style = { tuplesOnly, unaligned, separator, expanded, csv };
  }

  get stopsOnError(): boolean {
    return /^(1|on|true|yes)$/i.test(this.#variables.get('ON_ERROR_STOP') ?? '');
  }

  /** Throws NoConnection. */
  async connect(target: Target = this.#target): Promise<Client> {
    this.#client = await Client.open(this.#process, target, () => this.#askPassword(target.user));
    this.#target = target;
    return this.#client;
  }

  async #askPassword(user: string): Promise<string | undefined> {
    const tty = this.#process.tty(0);
    if (!tty || this.#options.neverPassword) return undefined;
    await this.#process.write(1, `Password for user ${user}: `);
    const before = tty.settings;
    tty.settings = { ...before, echo: false };
    const bytes = await this.#process.read(0);
    tty.settings = before;
    await this.#process.write(1, '\n');
    return new TextDecoder().decode(bytes).replace(/\n$/, '');
  }

  /** `postgres=# `, `shop=> `, `postgres-# ` */
  prompt(open: string): string {
    const state = this.#client?.state;
    const mark = state === 'T' ? '*' : state === 'E' ? '!' : '';
    const isSuper = this.#target.user === 'postgres' || this.#process.env.get('POSTGRES_USER') === this.#target.user;
    return `${this.#target.database}${open === '' ? '=' : open}${open === '' ? mark : ''}${isSuper ? '#' : '>'} `;
  }

  /** Runs a query and prints what comes; false when it failed. */
  async run(query: string, where = ''): Promise<boolean> {
    const text = withVariables(query, this.#variables);
    if (this.#options.echoQueries || this.#options.echoAll) await this.#process.write(1, `${text}\n`);
    const started = this.#process.clock.now();
    let ok = true;
    let hadRows = false;
    for await (const answer of this.#client?.query(text) ?? []) {
      if (!answer) {
        this.isLost = true;
        await this.#process.write(
          2,
          `${where}server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\n${where === '' ? '' : `${where}error: `}connection to server was lost\n`,
        );
        return false;
      }
      if (answer.kind === 'rows') {
        await this.#process.write(1, formatTable(answer.columns, answer.rows, this.#style));
        hadRows = true;
      } else if (answer.kind === 'done') {
        const isSilent =
          (hadRows && /^(SELECT|SHOW|FETCH)/.test(answer.tag)) ||
          this.#options.quiet ||
          (this.#style.tuplesOnly && hadRows && this.#options.tuplesOnly && this.#options.quiet);
        if (!isSilent) await this.#process.write(1, `${answer.tag}\n`);
        hadRows = false;
      } else {
        if (answer.kind === 'error') ok = false;
        await this.#process.write(2, where + complaint(answer.fields, text));
      }
    }
    if (this.#timing)
      await this.#process.write(1, `Time: ${Math.max(0.2, this.#process.clock.now() - started).toFixed(3)} ms\n`);
    return ok;
  }

  /** A backslash command; false when it failed. */
  async command(line: string): Promise<boolean> {
    const [, name = '', rest = ''] = /^\\([a-zA-Z?!]+\+?|[?!])\s*(.*)$/s.exec(line) ?? [];
    const words = rest
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replace(/;$/, ''));
    const say = (text: string): Promise<void> => this.#process.write(1, text);
    const plus = name.endsWith('+');
    switch (name.replace(/\+$/, '')) {
      case 'q':
        this.hasQuit = true;
        return true;
      case 'l':
      case 'list': {
        const encoding = this.#process.env.get('LANG') ?? 'C';
        await say(databaseList(await this.#describe(), this.#style, encoding));
        return true;
      }
      case 'du':
      case 'dg':
        await say(roleList(await this.#describe(), this.#style));
        return true;
      case 'dn':
        await say(
          formatTable(
            [
              { name: 'Name', oid: 25 },
              { name: 'Owner', oid: 25 },
            ],
            [['public', 'pg_database_owner']],
            { ...this.#style, title: 'List of schemas' },
          ),
        );
        return true;
      case 'd':
        return words.length > 0 ? this.#describeOne(words[0] as string) : this.#list('', undefined, plus);
      case 'dt':
      case 'dv':
      case 'ds':
      case 'di':
      case 'dtv':
        return this.#list(name.replace(/[d+]/g, ''), words[0], plus);
      case 'x':
        this.#style = { ...this.#style, expanded: words[0] === undefined ? !this.#style.expanded : words[0] === 'on' };
        await say(`Expanded display is ${this.#style.expanded ? 'on' : 'off'}.\n`);
        return true;
      case 't':
        this.#style = { ...this.#style, tuplesOnly: !this.#style.tuplesOnly };
        await say(`Tuples only is ${this.#style.tuplesOnly ? 'on' : 'off'}.\n`);
        return true;
      case 'a':
        this.#style = { ...this.#style, unaligned: !this.#style.unaligned };
        await say(`Output format is ${this.#style.unaligned ? 'unaligned' : 'aligned'}.\n`);
        return true;
      case 'timing':
        this.#timing = !this.#timing;
        await say(`Timing is ${this.#timing ? 'on' : 'off'}.\n`);
        return true;
      case 'conninfo': {
        const { host, port, user, database } = this.#target;
        await say(
          `You are connected to database "${database}" as user "${user}" ${host === undefined ? 'via socket in "/var/run/postgresql"' : `on host "${host}"`} at port "${port}".\n`,
        );
        return true;
      }
      case 'c':
      case 'connect':
        return this.#reconnect(words);
      case 'echo':
        await say(`${words.join(' ').replace(/^'|'$/g, '')}\n`);
        return true;
      case 'set':
        if (words[0] !== undefined) this.#variables.set(words[0], words.slice(1).join(' '));
        return true;
      case 'unset':
        this.#variables.delete(words[0] ?? '');
        return true;
      case 'i':
        return this.#include(words[0] ?? '');
      case 'encoding':
        await say('UTF8\n');
        return true;
      case '?':
        await say(COMMAND_HELP);
        return true;
      case 'pset':
        return this.#printSetting(words);
      case '!':
        return this.#shell(rest);
      default:
        if (!NOT_SIMULATED.has(name.replace(/\+$/, ''))) break;
        await this.#process.write(2, `drydock: '\\${name}' is not simulated\n`);
        return false;
    }
    await this.#process.write(2, `invalid command \\${name}\n${this.#process.tty(0) ? 'Try \\? for help.\n' : ''}`);
    return false;
  }

  /** `\\pset null '(null)'`, `\\pset format csv`. */
  async #printSetting([name = '', ...values]: readonly string[]): Promise<boolean> {
    const value = values.join(' ').replace(/^'(.*)'$/, '$1');
    const say = async (text: string): Promise<boolean> => {
      if (!this.#options.quiet) await this.#process.write(1, `${text}\n`);
      return true;
    };
    if (name === 'null') {
      this.#style = { ...this.#style, null: value };
      return say(`Null display is "${value}".`);
    }
    if (name === 'format' && /^(aligned|unaligned|csv)$/.test(value)) {
      this.#style = { ...this.#style, unaligned: value === 'unaligned', csv: value === 'csv' };
      return say(`Output format is ${value}.`);
    }
    if (name === 'tuples_only' || name === 't') {
      this.#style = { ...this.#style, tuplesOnly: value === '' ? !this.#style.tuplesOnly : value === 'on' };
      return say(`Tuples only is ${this.#style.tuplesOnly ? 'on' : 'off'}.`);
    }
    if (name === 'expanded' || name === 'x') return this.command(`\\x ${value}`);
    if (name === 'pager') return say('Pager usage is off.');
    await this.#process.write(2, `drydock: '\\pset ${name}' is not simulated\n`);
    return false;
  }

  /** `\\! ls` */
  async #shell(command: string): Promise<boolean> {
    const pid = this.#process.spawn({ path: '/bin/sh', argv: ['sh', '-c', command], env: this.#process.env });
    await this.#process.wait(pid);
    return true;
  }

  async #describe(): Promise<Described> {
    let found: Described = { databases: [], roles: [], relations: [] };
    // To its end: what is left over would answer the next query.
    for await (const answer of this.#client?.query('select description from drydock_catalog') ?? [])
      if (answer?.kind === 'rows') found = JSON.parse(answer.rows[0]?.[0] ?? '{}') as Described;
    return found;
  }

  async #list(kinds: string, pattern: string | undefined, plus: boolean): Promise<boolean> {
    const text = relationList(await this.#describe(), kinds, pattern, plus, this.#style);
    if (text !== undefined) await this.#process.write(1, text);
    else
      await this.#process.write(
        2,
        pattern === undefined ? 'Did not find any relations.\n' : `Did not find any relation named "${pattern}".\n`,
      );
    return true;
  }

  async #describeOne(name: string): Promise<boolean> {
    const bare = name.replace(/^public\./, '').replaceAll('"', '');
    const found = (await this.#describe()).relations.find((relation) => relation.name === bare);
    if (!found) {
      await this.#process.write(2, `Did not find any relation named "${name}".\n`);
      return false;
    }
    await this.#process.write(1, relationDescription(found, this.#style));
    return true;
  }

  async #reconnect(words: readonly string[]): Promise<boolean> {
    const [database, user] = words;
    const old = this.#client;
    const target = {
      ...this.#target,
      database: database === undefined || database === '-' ? this.#target.database : database,
      user: user ?? this.#target.user,
    };
    try {
      await this.connect(target);
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error;
      if (this.#process.tty(0)) await this.#process.write(2, `${error.message}\nPrevious connection kept\n`);
      else {
        // Without somebody who could choose again nothing goes on.
        await this.#process.write(2, `\\connect: ${error.message}\n`);
        await old?.close();
        this.hasQuit = true;
      }
      return false;
    }
    await old?.close();
    await this.#process.write(1, `You are now connected to database "${target.database}" as user "${target.user}".\n`);
    return true;
  }

  async #include(path: string): Promise<boolean> {
    let text: string;
    try {
      text = this.#process.fs.readText(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await this.#process.write(2, `${path}: ${strerror(error.errno)}\n`);
      return false;
    }
    const splitter = new StatementSplitter();
    splitter.push(text.endsWith('\n') ? text : `${text}\n`);
    let ok = true;
    for (let statement = splitter.next(); statement !== undefined; statement = splitter.next())
      ok = (await this.run(statement)) && ok;
    return ok;
  }
}

/** `ERROR:  …`, the query's line with a caret, details and hints. */
function complaint(fields: ReadonlyMap<string, string>, query: string): string {
  let text = `${fields.get('S')}:  ${fields.get('M')}\n`;
  const position = Number(fields.get('P') ?? 0);
  if (position > 0) {
    const before = query.slice(0, position - 1);
    const number = before.split('\n').length;
    const from = before.lastIndexOf('\n') + 1;
    const end = query.indexOf('\n', from);
    const line = query.slice(from, end < 0 ? undefined : end);
    const head = `LINE ${number}: `;
    // A long line is cut on both sides of the place (libpq, reportErrorPosition).
    const column = position - 1 - from;
    const most = 60;
    let [start, stop] = [0, line.length];
    if (line.length > most) {
      if (column + 10 <= most) stop = most;
      else {
        stop = Math.min(line.length, column + 10);
        start = Math.max(0, stop - most);
      }
    }
    const cutBefore = start > 0 ? '...' : '';
    text += `${head}${cutBefore}${line.slice(start, stop)}${stop < line.length ? '...' : ''}\n${' '.repeat(head.length + cutBefore.length + column - start)}^\n`;
  }
  const [detail, hint] = [fields.get('D'), fields.get('H')];
  if (detail !== undefined) text += `DETAIL:  ${detail}\n`;
  if (hint !== undefined) text += `HINT:  ${hint}\n`;
  return text;
}
