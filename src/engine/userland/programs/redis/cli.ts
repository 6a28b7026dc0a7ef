import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { formatCsv, formatForPeople, formatJson, formatRaw } from './cli-format.ts';
import { bigKeysMode, pipeMode, statMode } from './cli-modes.ts';
import { commandNamed } from './commands/index.ts';
import { hintFor, LineInput } from './line-input.ts';
import { binaryBytes, binaryText, encodeCommand, type Reply, RespReader, splitArguments } from './resp.ts';

type Mode = 'pipe' | 'stat' | 'bigkeys';

interface Options {
  host: string;
  port: number;
  database: number;
  password: string | undefined;
  user: string | undefined;
  warns: boolean;
  repeat: number;
  interval: number;
  output: 'people' | 'raw' | 'csv' | 'json';
  /** `-d`: what stands between the items of a raw list. */
  delimiter: string;
  stdinArgument: boolean;
  exitOnError: boolean;
  scan: boolean;
  mode: Mode | undefined;
  pattern: string | undefined;
  words: readonly string[];
}

/** Commands whose answers are texts for people as they are. */
const VERBATIM = /^(info|lolwut|client (list|info)|memory (doctor|malloc-stats)|latency (doctor|graph))$/;

/** `redis-cli -h db get name`, or a prompt. */
export async function runCli(process: Process, version: string): Promise<number> {
  const options = readOptions(process);
  if (typeof options === 'string') {
    const isVersion = options === 'version';
    await process.write(isVersion ? 1 : 2, isVersion ? `redis-cli ${version}\n` : `${options}\n`);
    return isVersion ? 0 : 1;
  }
  if (options.password !== undefined && options.warns)
    await process.write(
      2,
      "Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.\n",
    );
  const cli = new Cli(process, options);
  if (options.scan) return cli.scan(options.pattern);
  if (options.mode !== undefined) return cli.inMode(options.mode);
  if (options.words.length === 0) return cli.prompt();
  let words = options.words;
  if (options.stdinArgument) {
    const parts: string[] = [];
    for (let chunk = await process.read(0); chunk.length > 0; chunk = await process.read(0))
      parts.push(binaryText(chunk));
    words = [...words, parts.join('')];
  }
  return cli.once(words);
}

/** Options of the real redis-cli that ours does not have. */
const REFUSED: ReadonlySet<string> = new Set(
  '-3 --quoted-input --quoted-pattern --functions-rdb --show-pushes --memkeys-samples --cacert --cert --key --insecure --memkeys --hotkeys --latency --latency-history --latency-dist --lru-test --replica --rdb --cluster --eval --ldb --intrinsic-latency --tls -s -c'.split(
    ' ',
  ),
);

function readOptions(process: Process): Options | string {
  const { argv } = process;
  const options: Options = {
    host: '127.0.0.1',
    port: 6379,
    database: 0,
    password: process.env.get('REDISCLI_AUTH'),
    user: undefined,
    warns: false,
    repeat: 1,
    interval: 0,
    output: process.tty(1) ? 'people' : 'raw',
    delimiter: '\n',
    stdinArgument: false,
    exitOnError: false,
    scan: false,
    mode: undefined,
    pattern: undefined,
    words: [],
  };
  let i = 1;
  const next = (): string => argv[++i] ?? '';
  for (; i < argv.length; i++) {
    const word = argv[i] as string;
    const isLast = i === argv.length - 1;
    if (!word.startsWith('-') || word === '-') break;
    if (
      ['-h', '-p', '-n', '-a', '-r', '-i', '-u', '--pass', '--user', '--pattern', '-s', '-d'].includes(word) &&
      isLast
    )
      return word === '-h' ? usage() : `Unrecognized option or bad number of args for: '${word}'`;
    switch (word) {
      case '-h':
        options.host = next();
        break;
      case '-p':
        options.port = Number(next());
        if (!(options.port >= 0 && options.port <= 65_535)) return 'Invalid server port.';
        break;
      case '-n':
        options.database = Number(next());
        break;
      case '-a':
      case '--pass':
        options.password = next();
        options.warns = true;
        break;
      case '--user':
        options.user = next();
        break;
      case '--no-auth-warning':
        options.warns = false;
        break;
      case '-u': {
        const match = /^rediss?:\/\/(?:(?:([^:@]*):)?([^@]*)@)?([^:/]*)(?::(\d+))?(?:\/(\d+))?/.exec(next());
        if (!match) return 'Invalid URI scheme';
        if (match[2] !== undefined) options.password = match[2];
        if (match[2] !== undefined) options.warns = true;
        if (match[1] !== undefined) options.user = match[1];
        if (match[3] !== undefined && match[3] !== '') options.host = match[3];
        if (match[4] !== undefined) options.port = Number(match[4]);
        if (match[5] !== undefined) options.database = Number(match[5]);
        break;
      }
      case '-r':
        options.repeat = Number(next());
        break;
      case '-i':
        options.interval = Number(next());
        break;
      case '-x':
        options.stdinArgument = true;
        break;
      case '-e':
        options.exitOnError = true;
        break;
      case '--raw':
        options.output = 'raw';
        break;
      case '--no-raw':
        options.output = 'people';
        break;
      case '--json':
        options.output = 'json';
        break;
      case '-d':
        options.delimiter = next();
        break;
      case '--csv':
        options.output = 'csv';
        break;
      case '--scan':
        options.scan = true;
        break;
      case '--pattern':
        options.pattern = next();
        break;
      case '--pipe':
      case '--stat':
      case '--bigkeys':
        options.mode = word.slice(2) as Mode;
        break;
      case '-2':
        break;
      case '-v':
      case '--version':
        return 'version';
      case '--help':
        return usage();
      default:
        return REFUSED.has(word)
          ? `drydock: redis-cli's '${word}' is not simulated`
          : `Unrecognized option or bad number of args for: '${word}'`;
    }
  }
  // With --no-auth-warning behind -a the warning stays away as well.
  if (argv.includes('--no-auth-warning')) options.warns = false;
  options.words = argv.slice(i).map((word) => binaryText(encodeUtf8(word)));
  return options;
}

function usage(): string {
  return "Usage: redis-cli [OPTIONS] [cmd [arg [arg ...]]]\n  -h <hostname>      Server hostname (default: 127.0.0.1).\n  -p <port>          Server port (default: 6379).\ndrydock: the rest of redis-cli's help is not simulated";
}

/** Milliseconds from which on the prompt tells how long a command took. */
const SLOW = 500;

class Cli {
  readonly #process: Process;
  readonly #options: Options;
  #connection: Connection | undefined;
  #reader: RespReader | undefined;
  #database: number;
  #inTransaction = false;

  constructor(process: Process, options: Options) {
    this.#process = process;
    this.#options = options;
    this.#database = options.database;
  }

  /** Connects, with password and database. Tells why not. */
  async #connect(): Promise<boolean> {
    const { host, port, password, user, database } = this.#options;
    const fail = async (reason: string): Promise<boolean> => {
      await this.#process.write(2, `Could not connect to Redis at ${host}:${port}: ${reason}\n`);
      return false;
    };
    const addresses = await this.#process.net.resolve(host);
    const [address] = addresses ?? [];
    if (address === undefined) return fail('Name or service not known');
    try {
      this.#connection = await this.#process.net.connect(address, port);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      return fail(strerror(error.errno));
    }
    this.#reader = new RespReader(this.#connection);
    if (password !== undefined) {
      const reply = await this.#ask(user === undefined ? ['AUTH', password] : ['AUTH', user, password]);
      if (reply?.kind === 'error') await this.#process.write(2, `AUTH failed: ${reply.text}\n`);
    }
    if (database !== 0) {
      const reply = await this.#ask(['SELECT', String(database)]);
      if (reply?.kind === 'error') await this.#process.write(2, `SELECT ${database} failed: ${reply.text}\n`);
      else this.#database = database;
    }
    return true;
  }

  async #ask(words: readonly string[]): Promise<Reply | undefined> {
    try {
      await this.#connection?.write(binaryBytes(encodeCommand(words)));
      return await this.#reader?.reply();
    } catch (error) {
      if (error instanceof FsError) return undefined;
      throw error;
    }
  }

  #format(reply: Reply, words: readonly string[]): string {
    const { output } = this.#options;
    if (output === 'csv') return `${formatCsv(reply)}\n`;
    if (output === 'json') return `${formatJson(reply)}\n`;
    if (output === 'raw') return `${formatRaw(reply, this.#options.delimiter)}\n`;
    const command = words.slice(0, 2).join(' ').toLowerCase();
    if (reply.kind === 'bulk' && (VERBATIM.test(command) || VERBATIM.test(words[0]?.toLowerCase() ?? '')))
      return reply.text;
    return formatForPeople(reply);
  }

  /** Sends a command and shows its answer. Answers whether it was one. */
  async #run(words: readonly string[]): Promise<boolean> {
    const name = words[0]?.toLowerCase() ?? '';
    let reply = await this.#ask(words);
    if (!reply && name !== 'shutdown') {
      // The connection was lost meanwhile: once more with a new one.
      this.#connection = undefined;
      if (!(await this.#connect())) return false;
      reply = await this.#ask(words);
    }
    if (!reply) {
      if (name === 'shutdown') {
        this.#connection = undefined;
        return true;
      }
      await this.#process.write(2, 'Error: Server closed the connection\n');
      this.#connection = undefined;
      return false;
    }
    const show = async (one: Reply): Promise<void> => this.#process.write(1, binaryBytes(this.#format(one, words)));
    if (reply.kind !== 'error' && /^(p?subscribe|monitor)$/.test(name)) {
      if (this.#options.output === 'people' && name !== 'monitor')
        await this.#process.write(1, 'Reading messages... (press Ctrl-C to quit)\n');
      for (let message: Reply | undefined = reply; message; message = await this.#reader?.reply()) await show(message);
      return false;
    }
    if (reply.kind === 'error' && this.#options.exitOnError) {
      await this.#process.write(2, binaryBytes(`${reply.text}\n`));
      return false;
    }
    await show(reply);
    if (reply.kind !== 'error') {
      if (name === 'select') this.#database = Number(words[1]);
      if (name === 'multi') this.#inTransaction = true;
      if (name === 'exec' || name === 'discard' || name === 'reset') this.#inTransaction = false;
    }
    return true;
  }

  async once(words: readonly string[]): Promise<number> {
    const { repeat, interval } = this.#options;
    for (let i = 0; repeat < 0 || i < repeat; i++) {
      if (i > 0 && interval > 0) await this.#process.sleep(interval * 1000);
      if (!this.#connection && !(await this.#connect())) return 1;
      if (!(await this.#run(words))) return 1;
    }
    return 0;
  }

  async inMode(mode: Mode): Promise<number> {
    if (!(await this.#connect())) return 1;
    const line = {
      process: this.#process,
      ask: (words: readonly string[]) => this.#ask(words),
      interval: this.#options.interval,
    };
    switch (mode) {
      case 'pipe':
        return pipeMode(line);
      case 'stat':
        return statMode(line);
      case 'bigkeys':
        return bigKeysMode(line);
      default:
        return mode satisfies never;
    }
  }

  async scan(pattern: string | undefined): Promise<number> {
    if (!(await this.#connect())) return 1;
    let cursor = '0';
    do {
      const reply = await this.#ask(['SCAN', cursor, ...(pattern === undefined ? [] : ['MATCH', pattern])]);
      if (reply?.kind !== 'array') return 1;
      const [next, keys] = reply.items;
      cursor = next?.kind === 'bulk' ? next.text : '0';
      for (const key of keys?.kind === 'array' ? keys.items : [])
        if (key.kind === 'bulk') await this.#process.write(1, binaryBytes(`${key.text}\n`));
    } while (cursor !== '0');
    return 0;
  }

  #promptText(): string {
    if (!this.#connection) return 'not connected> ';
    const { host, port } = this.#options;
    const database = this.#database === 0 ? '' : `[${this.#database}]`;
    return `${host}:${port}${database}${this.#inTransaction ? '(TX)' : ''}> `;
  }

  /** Commands line by line, from a terminal or from a file. */
  async prompt(): Promise<number> {
    const tty = this.#process.tty(0);
    const input = new LineInput(this.#process, (text) => hintFor(text, (name) => commandNamed(name)?.syntax));
    await this.#connect();
    for (;;) {
      const line = tty ? await input.read(tty, this.#promptText()) : await input.plain();
      if (line.kind !== 'line') return 0;
      const words = splitArguments(line.text);
      if (!words) {
        await this.#process.write(1, 'Invalid argument(s)\n');
        continue;
      }
      const [first] = words;
      if (first === undefined) continue;
      if (/^(quit|exit)$/i.test(first)) return 0;
      if (first.toLowerCase() === 'clear') {
        await this.#process.write(1, '\x1b[H\x1b[2J');
        continue;
      }
      if (first.toLowerCase() === 'help' || first === '?') {
        await this.#help(words[1]);
        continue;
      }
      if (first.toLowerCase() === 'connect' && words.length === 3) {
        this.#options.host = words[1] ?? '';
        this.#options.port = Number(words[2]);
        await this.#connect();
        continue;
      }
      if (!this.#connection && !(await this.#connect())) continue;
      const times = /^\d+$/.test(first) && words.length > 1 ? Number(first) : 1;
      const began = this.#process.clock.now();
      for (let i = 0; i < times; i++) await this.#run(times > 1 || /^\d+$/.test(first) ? words.slice(1) : words);
      const spent = this.#process.clock.now() - began;
      if (spent >= SLOW && this.#options.output === 'people')
        await this.#process.write(1, `(${(spent / 1000).toFixed(2)}s)\n`);
    }
  }

  async #help(name: string | undefined): Promise<void> {
    const command = name === undefined ? undefined : commandNamed(name);
    await this.#process.write(
      1,
      command
        ? `\n  ${(name ?? '').toUpperCase()} ${command.syntax}\n\n`
        : 'To get help about Redis commands type:\n      "help <command>" for help on <command>\n      "quit" to exit\n',
    );
  }
}
