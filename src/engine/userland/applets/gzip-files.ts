import { gzip as compress, gunzip as decompress, isGzip } from '../../base/gzip.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { type Options, parseOptions } from './arguments.ts';
import { flush, print, readAll } from './streams.ts';

type Mode = 'gzip' | 'gunzip' | 'zcat';

/** gzip, gunzip and zcat: one program under three names. */
export function gzipApplet(name: string, mode: Mode, usage: string): Applet {
  return { name, usage, run: (process, args) => run(process, args, name, mode) };
}

const LONG = {
  stdout: 'c',
  'to-stdout': 'c',
  decompress: 'd',
  uncompress: 'd',
  force: 'f',
  keep: 'k',
  list: 'l',
  quiet: 'q',
  test: 't',
  verbose: 'v',
  recursive: 'r',
  'suffix:': 'S',
  fast: '1',
  best: '9',
  name: 'N',
  'no-name': 'n',
};

async function run(process: Process, args: readonly string[], name: string, mode: Mode): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'cdfhklLnNqrS:tvV123456789' : 'cfkdtvnq123456789',
    long: gnu ? LONG : {},
  });
  const worker = new Worker(process, options, gnu, name, mode);
  for (const file of options.operands.length === 0 ? ['-'] : options.operands) await worker.file(file);
  return worker.status;
}

class Worker {
  readonly #process: Process;
  readonly #options: Options;
  readonly #gnu: boolean;
  readonly #name: string;
  readonly #unpack: boolean;
  readonly #toStdout: boolean;
  status = 0;

  constructor(process: Process, options: Options, gnu: boolean, name: string, mode: Mode) {
    this.#process = process;
    this.#options = options;
    this.#gnu = gnu;
    // GNU's gunzip and zcat are scripts around gzip, which names itself.
    this.#name = gnu ? 'gzip' : name;
    this.#unpack = mode !== 'gzip' || options.has('d') || options.has('t') || options.has('l');
    this.#toStdout = mode === 'zcat' || options.has('c');
  }

  async #say(message: string, status: number, newline = false): Promise<void> {
    await flush(this.#process);
    await this.#process.write(2, `${newline ? '\n' : ''}${this.#name}: ${message}\n`);
    if (this.status !== 1) this.status = status;
  }

  async file(path: string): Promise<void> {
    if (path === '-') {
      await this.#standardInput();
      return;
    }
    const { fs } = this.#process;
    let bytes: Uint8Array;
    let actual = path;
    try {
      // GNU also tries the name with its suffix.
      if (this.#unpack && this.#gnu && !fs.exists(path) && fs.exists(`${path}.gz`)) actual = `${path}.gz`;
      const stat = fs.stat(actual);
      if (stat.type === 'directory') {
        if (this.#gnu) await this.#say(`${path} is a directory -- ignored`, 2);
        else await this.#say(`${path}: Is a directory`, 1);
        return;
      }
      const fd = this.#process.open(actual, { read: true });
      try {
        bytes = await readAll(this.#process, fd);
      } finally {
        this.#process.close(fd);
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const looked = this.#unpack && this.#gnu && !path.endsWith('.gz') ? `${path}.gz` : path;
      await this.#say(`${looked}: ${strerror(error.errno)}`, 1);
      return;
    }
    const target = this.#targetOf(actual);
    if (target === undefined) {
      if (this.#unpack)
        await this.#say(
          this.#gnu ? `${path}: unknown suffix -- ignored` : `${path}: unknown suffix - ignored`,
          this.#gnu ? 2 : 1,
        );
      else
        await this.#say(
          this.#gnu ? `${path} already has .gz suffix -- unchanged` : `${path}: already has .gz suffix`,
          this.#gnu ? 2 : 1,
        );
      return;
    }
    if (
      !this.#toStdout &&
      !this.#options.has('t') &&
      !this.#options.has('l') &&
      fs.exists(target) &&
      !this.#options.has('f')
    ) {
      if (this.#gnu) await this.#say(`${target} already exists;\tnot overwritten`, 2);
      else await this.#say(`can't open '${target}': File exists`, 1);
      return;
    }
    const result = await this.#convert(bytes, actual);
    if (result && this.#options.has('l')) {
      await this.#list(actual, bytes.length, result.length);
      return;
    }
    if (!result || this.#options.has('t')) return;
    if (this.#toStdout) {
      await print(this.#process, result);
      return;
    }
    await this.#replace(actual, target, result);
  }

  async #standardInput(): Promise<void> {
    const bytes = await readAll(this.#process);
    const result = await this.#convert(bytes, this.#gnu ? 'stdin' : '-');
    if (result && !this.#options.has('t')) await print(this.#process, result);
  }

  /** `a.gz` for `a` and the other way round; the same name where nothing is written beside it. */
  #targetOf(path: string): string | undefined {
    if (this.#toStdout || this.#options.has('t')) return path;
    if (!this.#unpack) return path.endsWith('.gz') && this.#gnu ? undefined : `${path}.gz`;
    if (path.endsWith('.tgz')) return `${path.slice(0, -3)}tar`;
    return /\.(gz|Z)$/.test(path) && path.lastIndexOf('.') > 0 ? path.replace(/\.(gz|Z)$/, '') : undefined;
  }

  async #convert(bytes: Uint8Array, path: string): Promise<Uint8Array | undefined> {
    if (!this.#unpack) return compress(bytes);
    if (bytes.length === 0 && this.#gnu && path === 'stdin') {
      await this.#say(`${path}: unexpected end of file`, 1, true);
      return undefined;
    }
    if (!isGzip(bytes)) {
      if (this.#gnu && this.#toStdout && this.#options.has('f')) return bytes;
      if (this.#gnu) await this.#say(`${path}: not in gzip format`, 1, true);
      else await this.#say(this.#toStdout && this.#name === 'zcat' ? 'no gzip/bzip2/xz magic' : 'invalid magic', 1);
      return undefined;
    }
    try {
      return decompress(bytes);
    } catch {
      if (this.#gnu) await this.#say(`${path}: unexpected end of file`, 1, true);
      else await this.#say('short read', 1);
      return undefined;
    }
  }

  #listed = 0;

  /** GNU's -l. */
  async #list(path: string, packed: number, plain: number): Promise<void> {
    if (this.#listed === 0)
      await print(this.#process, '         compressed        uncompressed  ratio uncompressed_name\n');
    this.#listed += 1;
    const ratio = plain === 0 ? 0 : (1 - (packed - 18) / plain) * 100;
    const name = path.replace(/\.gz$/, '');
    await print(
      this.#process,
      `${String(packed).padStart(19)} ${String(plain).padStart(19)} ${ratio.toFixed(1).padStart(5)}% ${name}\n`,
    );
  }

  async #replace(path: string, target: string, data: Uint8Array): Promise<void> {
    const { fs } = this.#process;
    try {
      const stat = fs.stat(path);
      fs.writeFile(target, data);
      fs.chmod(target, stat.mode);
      if (this.#process.credentials.uid === 0) fs.chown(target, stat.uid, stat.gid);
      fs.utimes(target, { mtime: stat.mtime });
      if (!this.#options.has('k')) fs.unlink(path);
      if (this.#options.has('v') && this.#gnu) {
        const [packed, plain] = this.#unpack ? [stat.size, data.length] : [data.length, stat.size];
        const ratio = plain === 0 ? 0 : (1 - (packed - 18) / plain) * 100;
        await this.#process.write(
          2,
          `${path}:\t${ratio.toFixed(1).padStart(5)}% -- ${this.#options.has('k') ? 'created' : 'replaced with'} ${target}\n`,
        );
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await this.#say(
        this.#gnu ? `${target}: ${strerror(error.errno)}` : `can't open '${target}': ${strerror(error.errno)}`,
        1,
      );
    }
  }
}
