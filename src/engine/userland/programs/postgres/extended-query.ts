import type { ClientLine, Report } from './backend.ts';
import { bindValues } from './bind-values.ts';
import { copy } from './copy-data.ts';
import { type Message, MessageReader, MessageWriter, oidOf, typeOfOid } from './protocol.ts';
import { ready, rowDescription, writeRows } from './replies.ts';
import type { ServerState } from './server.ts';
import type { DataType } from './sql/data-type.ts';
import type { Described, Parameter } from './sql/describe-statement.ts';
import { SqlError } from './sql/error.ts';
import { tokenize } from './sql/lexer.ts';
import type { ResultColumn, Row } from './sql/scope.ts';
import type { Session } from './sql/session.ts';
import type { Statement } from './sql/syntax.ts';

/** What Parse made. */
interface Prepared extends Described {
  readonly query: string;
  /** undefined: the query was empty. */
  readonly statement: Statement | undefined;
}

/** What Bind made: a statement with its values, and the rows that nobody fetched yet. */
interface Portal {
  readonly prepared: Prepared;
  readonly values: readonly Parameter[];
  /** undefined before the first Execute. */
  result?: { readonly tag: string; readonly columns: readonly ResultColumn[] | undefined; rest: readonly Row[] };
}

interface ExtendedOptions {
  readonly server: ServerState;
  readonly session: Session;
  readonly client: ClientLine;
  readonly report: Report;
}

/** The extended query protocol (PostgreSQL's documentation, 55.2.3): Parse, Bind, Describe, Execute, Close, Flush, Sync. */
export class ExtendedQuery {
  readonly #options: ExtendedOptions;
  readonly #statements = new Map<string, Prepared>();
  readonly #portals = new Map<string, Portal>();
  /** After an error everything up to the next Sync is passed over. */
  #skips = false;
  /** What the log shows with an error. */
  #query = '';

  constructor(options: ExtendedOptions) {
    this.#options = options;
  }

  async take(message: Message): Promise<void> {
    const { session, client, report } = this.#options;
    if (message.letter === 'S') {
      this.#skips = false;
      // Portals end with their transaction.
      if (session.state === 'I') this.#portals.clear();
      await client.connection.write(ready(session.state));
      return;
    }
    if (this.#skips) return;
    try {
      await this.#answer(message.letter, new MessageReader(message.body));
    } catch (error) {
      this.#skips = true;
      session.fail();
      await report(error, this.#query);
    }
  }

  async #answer(letter: string, reader: MessageReader): Promise<void> {
    switch (letter) {
      case 'P':
        return this.#parse(reader);
      case 'B':
        return this.#bind(reader);
      case 'D':
        return this.#describe(reader);
      case 'E':
        return this.#execute(reader.text(), reader.int32());
      case 'C': {
        const kind = String.fromCharCode(reader.bytes(1)[0] ?? 0);
        (kind === 'S' ? this.#statements : this.#portals).delete(reader.text());
        return this.#send(new MessageWriter().finish('3'));
      }
      // Everything is sent at once: there is nothing to flush. Data of a COPY that failed is passed over.
      case 'H':
      case 'd':
      case 'c':
      case 'f':
        return;
      default:
        throw new SqlError(`invalid frontend message type ${letter.charCodeAt(0)}`, { code: '08P01' });
    }
  }

  async #send(message: Uint8Array): Promise<void> {
    await this.#options.client.connection.write(message);
  }

  async #parse(reader: MessageReader): Promise<void> {
    const { session } = this.#options;
    const name = reader.text();
    const query = reader.text();
    this.#query = query;
    const types = Array.from({ length: reader.int16() }, (): DataType | undefined => typeOfOid(reader.int32()));
    const [first, second] = session.parse(query);
    if (second) throw new SqlError('cannot insert multiple commands into a prepared statement', { code: '42601' });
    if (name !== '' && this.#statements.has(name))
      throw new SqlError(`prepared statement "${name}" already exists`, { code: '42P05' });
    const numbers = tokenize(query).flatMap(({ kind, text }) => (kind === 'parameter' ? [Number(text.slice(1))] : []));
    const described = first
      ? session.describe(first.statement, types, Math.max(0, ...numbers))
      : { parameters: [], columns: undefined };
    this.#statements.set(name, { query, statement: first?.statement, ...described });
    await this.#send(new MessageWriter().finish('1'));
  }

  #statement(name: string): Prepared {
    const found = this.#statements.get(name);
    if (found) return found;
    throw new SqlError(
      name === '' ? 'unnamed prepared statement does not exist' : `prepared statement "${name}" does not exist`,
      { code: '26000' },
    );
  }

  #portal(name: string): Portal {
    const found = this.#portals.get(name);
    if (!found) throw new SqlError(`portal "${name}" does not exist`, { code: '34000' });
    return found;
  }

  async #bind(reader: MessageReader): Promise<void> {
    const { session } = this.#options;
    const portal = reader.text();
    const name = reader.text();
    const prepared = this.#statement(name);
    this.#query = prepared.query;
    const values = bindValues(reader, { portal, statement: name, types: prepared.parameters, now: session.now });
    if (portal !== '' && this.#portals.has(portal))
      throw new SqlError(`cursor "${portal}" already exists`, { code: '42P03' });
    this.#portals.set(portal, { prepared, values });
    await this.#send(new MessageWriter().finish('2'));
  }

  async #describe(reader: MessageReader): Promise<void> {
    const kind = String.fromCharCode(reader.bytes(1)[0] ?? 0);
    const name = reader.text();
    const { parameters, columns } = kind === 'S' ? this.#statement(name) : this.#portal(name).prepared;
    if (kind === 'S') {
      const writer = new MessageWriter().int16(parameters.length);
      for (const type of parameters) writer.int32(oidOf(type));
      await this.#send(writer.finish('t'));
    }
    await this.#send(columns ? rowDescription(columns) : new MessageWriter().finish('n'));
  }

  /** `most`: rows to send at once; 0 for all. */
  async #execute(name: string, most: number): Promise<void> {
    const { server, session, client } = this.#options;
    const portal = this.#portal(name);
    const { statement, query } = portal.prepared;
    this.#query = query;
    if (!statement) return this.#send(new MessageWriter().finish('I'));
    if (statement.kind === 'copy') return copy(server, session, client, statement);
    if (!portal.result) {
      const { tag, rows } = await session.run(statement, undefined, portal.values);
      portal.result = { tag, columns: rows?.columns, rest: rows?.rows ?? [] };
    }
    const { result } = portal;
    const sent = most > 0 ? result.rest.slice(0, most) : result.rest;
    const isSuspended = sent.length < result.rest.length;
    result.rest = result.rest.slice(sent.length);
    if (result.columns) await writeRows(server, client.connection, result.columns, sent);
    if (isSuspended) return this.#send(new MessageWriter().finish('s'));
    const tag = statement.kind === 'select' ? result.tag.replace(/^SELECT \d+$/, `SELECT ${sent.length}`) : result.tag;
    await this.#send(new MessageWriter().text(tag).finish('C'));
  }
}
