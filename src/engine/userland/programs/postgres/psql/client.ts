import { decodeUtf8 } from '../../../../base/bytes.ts';
import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Connection } from '../../../../kernel/net-stack.ts';
import type { Process } from '../../../../kernel/process.ts';
import { MessageReader, MessageStream, MessageWriter, PROTOCOL_VERSION } from '../protocol.ts';
import { SOCKET_FOLDER } from '../server.ts';
import type { Target } from './options.ts';
import { passwordOfFile } from './password-file.ts';

export interface Column {
  readonly name: string;
  readonly oid: number;
}

/** What a server says about a query, in order. */
export type Answer =
  | {
      readonly kind: 'rows';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (string | null)[])[];
    }
  | { readonly kind: 'done'; readonly tag: string }
  /** COPY … TO STDOUT: a part of the data. */
  | { readonly kind: 'copy-out'; readonly data: Uint8Array }
  /** COPY … FROM STDIN: the server waits for `sendCopy` and `endCopy`. */
  | { readonly kind: 'copy-in' }
  | { readonly kind: 'error' | 'notice'; readonly fields: ReadonlyMap<string, string> };

/** Why there is no connection: the sentence behind `psql: error: `. */
export class NoConnection extends Error {
  /** The server was reached, and refused. */
  readonly refused: boolean;

  constructor(message: string, refused: boolean) {
    super(message);
    this.name = 'NoConnection';
    this.refused = refused;
  }
}

/** A connection to a server. */
export class Client {
  readonly #connection: Connection;
  readonly #stream: MessageStream;
  readonly parameters: ReadonlyMap<string, string>;
  /** I idle, T in a transaction, E in a failed one. */
  state = 'I';

  private constructor(connection: Connection, stream: MessageStream, parameters: ReadonlyMap<string, string>) {
    this.#connection = connection;
    this.#stream = stream;
    this.parameters = parameters;
  }

  /** Connects and logs in. `ask` gives a password when the server wants one. Throws NoConnection. */
  static async open(process: Process, target: Target, ask: () => Promise<string | undefined>): Promise<Client> {
    const written = target.password ?? (await passwordOfFile(process, target));
    const { connection, where } = await reach(process, target);
    const stream = new MessageStream(connection);
    const hello = new MessageWriter()
      .int32(PROTOCOL_VERSION)
      .text('user')
      .text(target.user)
      .text('database')
      .text(target.database);
    await connection.write(hello.bytes(Uint8Array.of(0)).finish(''));
    const parameters = new Map<string, string>();
    for (;;) {
      const message = await stream.next();
      if (!message)
        throw new NoConnection(
          `${where} failed: server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.`,
          false,
        );
      const reader = new MessageReader(message.body);
      if (message.letter === 'R' && reader.int32() === 3) {
        const password = written ?? (await ask());
        if (password === undefined) {
          connection.close();
          throw new NoConnection(`${where} failed: fe_sendauth: no password supplied`, true);
        }
        await connection.write(new MessageWriter().text(password).finish('p'));
      } else if (message.letter === 'E') {
        const fields = fieldsOf(reader);
        connection.close();
        throw new NoConnection(`${where} failed: ${fields.get('S')}:  ${fields.get('M')}`, true);
      } else if (message.letter === 'S') parameters.set(reader.text(), reader.text());
      else if (message.letter === 'Z') return new Client(connection, stream, parameters);
    }
  }

  /** Sends a query; undefined comes when the server is gone. */
  async *query(text: string): AsyncGenerator<Answer | undefined, void, undefined> {
    try {
      await this.#connection.write(new MessageWriter().text(text).finish('Q'));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      yield undefined;
      return;
    }
    let columns: readonly Column[] = [];
    let rows: (readonly (string | null)[])[] | undefined;
    for (;;) {
      const message = await this.#stream.next();
      if (!message) {
        yield undefined;
        return;
      }
      const reader = new MessageReader(message.body);
      switch (message.letter) {
        case 'T':
          columns = Array.from({ length: reader.int16() }, () => {
            const name = reader.text();
            reader.int32();
            reader.int16();
            const oid = reader.int32();
            reader.bytes(8);
            return { name, oid };
          });
          rows = [];
          break;
        case 'D':
          rows?.push(
            Array.from({ length: reader.int16() }, () => {
              const length = reader.int32();
              return length < 0 ? null : decodeUtf8(reader.bytes(length));
            }),
          );
          break;
        case 'C':
          if (rows) yield { kind: 'rows', columns, rows };
          rows = undefined;
          yield { kind: 'done', tag: reader.text() };
          break;
        case 'd':
          yield { kind: 'copy-out', data: message.body };
          break;
        case 'G':
          yield { kind: 'copy-in' };
          break;
        case 'E':
        case 'N':
          yield { kind: message.letter === 'E' ? 'error' : 'notice', fields: fieldsOf(reader) };
          break;
        case 'Z':
          this.state = decodeUtf8(message.body);
          return;
      }
    }
  }

  async sendCopy(data: Uint8Array): Promise<void> {
    await this.#connection.write(new MessageWriter().bytes(data).finish('d'));
  }

  /** No more data; with a reason the server throws away what came. */
  async endCopy(failure?: string): Promise<void> {
    const end = new MessageWriter();
    await this.#connection.write(failure === undefined ? end.finish('c') : end.text(failure).finish('f'));
  }

  async close(): Promise<void> {
    try {
      await this.#connection.write(new MessageWriter().finish('X'));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
    this.#connection.close();
  }
}

function fieldsOf(reader: MessageReader): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  while (!reader.isAtEnd) {
    const letter = decodeUtf8(reader.bytes(1));
    if (letter === '\0') break;
    fields.set(letter, reader.text());
  }
  return fields;
}

async function reach(
  process: Process,
  { host, port }: Target,
): Promise<{ readonly connection: Connection; readonly where: string }> {
  if (host === undefined) {
    const socket = `${SOCKET_FOLDER}/.s.PGSQL.${port}`;
    const where = `connection to server on socket "${socket}"`;
    const fail = (reason: string): NoConnection =>
      new NoConnection(
        `${where} failed: ${reason}\n\tIs the server running locally and accepting connections on that socket?`,
        false,
      );
    if (!process.fs.exists(socket)) throw fail('No such file or directory');
    try {
      return { connection: await process.net.connect('127.0.0.1', port), where };
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw fail(strerror(error.errno));
    }
  }
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(host);
  const address = isAddress ? host : (await process.net.resolve(host))?.[0];
  if (address === undefined)
    throw new NoConnection(`could not translate host name "${host}" to address: Name or service not known`, false);
  const where = `connection to server at "${host}"${isAddress ? '' : ` (${address})`}, port ${port}`;
  // A name that has an address of IPv6, too, is tried under that first.
  const hasTwo = host === 'localhost' && /^::1\s.*\blocalhost\b/m.test(hostsOf(process));
  try {
    const connection = await process.net.connect(address, port);
    return { connection, where: hasTwo ? where.replace('(127.0.0.1)', '(::1)') : where };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const refused = (place: string): string =>
      `${place} failed: ${strerror(error.errno)}\n\tIs the server running on that host and accepting TCP/IP connections?`;
    const first = hasTwo ? `${refused(`connection to server at "localhost" (::1), port ${port}`)}\n` : '';
    throw new NoConnection(first + refused(where), false);
  }
}

function hostsOf(process: Process): string {
  return process.fs.exists('/etc/hosts') ? process.fs.readText('/etc/hosts') : '';
}
