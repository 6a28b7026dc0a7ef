import { unreachable } from '../../../base/errors.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Stat } from '../../../fs/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import { nameTables } from '../accounts.ts';
import { spawnCommand, statusCode, waitFor } from '../child.ts';
import { complain, flush, print } from '../streams.ts';
import type { Expression, FindSettings, Range } from './expression.ts';
import { baseOf, type Found } from './found.ts';
import { formatLong, formatPrintf } from './printing.ts';

class Quit extends Error {}

/** Walks the trees; answers the exit status. */
export async function walkAll(
  process: Process,
  starts: readonly string[],
  settings: FindSettings,
  gnu: boolean,
): Promise<number> {
  const walker = new Walker(process, settings, gnu);
  try {
    for (const start of starts) await walker.start(start);
  } catch (error) {
    if (!(error instanceof Quit)) throw error;
  }
  await walker.runGathered(settings.expression);
  return walker.status;
}

class Walker {
  readonly #process: Process;
  readonly #settings: FindSettings;
  readonly #gnu: boolean;
  readonly #names: ReturnType<typeof nameTables>;
  readonly #now: number;
  #prune = false;
  status = 0;

  constructor(process: Process, settings: FindSettings, gnu: boolean) {
    this.#process = process;
    this.#settings = settings;
    this.#gnu = gnu;
    this.#names = nameTables(process);
    this.#now = process.clock.now();
  }

  async start(path: string): Promise<void> {
    const follow = this.#settings.follow !== 'never';
    const stat = await this.#stat(path, follow);
    if (stat) await this.#visit({ path, start: path, depth: 0, stat }, stat.dev);
  }

  async #trouble(path: string, error: unknown): Promise<void> {
    if (!(error instanceof FsError)) throw error;
    this.status = 1;
    await complain(this.#process, `${this.#gnu ? `'${path}'` : path}: ${strerror(error.errno)}`);
  }

  async #stat(path: string, follow: boolean): Promise<Stat | undefined> {
    const { fs } = this.#process;
    try {
      if (!follow) return fs.lstat(path);
      try {
        return fs.stat(path);
      } catch {
        return fs.lstat(path);
      }
    } catch (error) {
      await this.#trouble(path, error);
      return undefined;
    }
  }

  async #visit(found: Found, dev: number): Promise<void> {
    const { depthFirst, minDepth, maxDepth, oneFileSystem, expression } = this.#settings;
    const pause = this.#process.step();
    if (pause) await pause;
    this.#prune = false;
    const wanted = found.depth >= minDepth;
    if (wanted && !depthFirst) await this.#evaluate(expression, found);
    const descend =
      found.stat.type === 'directory' &&
      found.depth < maxDepth &&
      !(this.#prune && !depthFirst) &&
      !(oneFileSystem && found.stat.dev !== dev);
    if (descend) await this.#children(found, dev);
    if (wanted && depthFirst) await this.#evaluate(expression, found);
  }

  async #children(found: Found, dev: number): Promise<void> {
    let names: readonly string[];
    let folder: number;
    try {
      folder = this.#process.open(found.path, { read: true });
      names = this.#process.fs.readdir(found.path).map((entry) => entry.name);
    } catch (error) {
      await this.#trouble(found.path, error);
      return;
    }
    for (const name of names) {
      const path = found.path.endsWith('/') ? `${found.path}${name}` : `${found.path}/${name}`;
      const stat = await this.#stat(path, this.#settings.follow === 'always');
      if (stat) await this.#visit({ path, start: found.start, depth: found.depth + 1, stat }, dev);
    }
    this.#process.close(folder);
  }

  async #evaluate(expression: Expression, found: Found): Promise<boolean> {
    switch (expression.kind) {
      case 'and':
        return (await this.#evaluate(expression.left, found)) && (await this.#evaluate(expression.right, found));
      case 'or':
        return (await this.#evaluate(expression.left, found)) || (await this.#evaluate(expression.right, found));
      case 'list':
        await this.#evaluate(expression.left, found);
        return await this.#evaluate(expression.right, found);
      case 'not':
        return !(await this.#evaluate(expression.item, found));
      case 'true':
        return true;
      case 'false':
        return false;
      case 'name':
        return expression.matches(baseOf(found.path));
      case 'path':
        return expression.matches(found.path);
      case 'link-name':
        return found.stat.type === 'symlink' && expression.matches(this.#process.fs.readlink(found.path));
      case 'type':
        return expression.types.includes(found.stat.type);
      case 'size': {
        const { range, unit } = expression;
        // busybox compares bytes, GNU whole units, rounded up.
        if (this.#gnu) return within(range, Math.ceil(found.stat.size / unit));
        return within({ ...range, value: range.value * unit }, found.stat.size);
      }
      case 'time': {
        const age = (this.#now - found.stat[expression.which]) / 1000;
        return within(expression.range, Math.floor(age / expression.unit));
      }
      case 'newer':
        return found.stat.mtime > expression.than;
      case 'empty':
        return await this.#isEmpty(found);
      case 'executable':
      case 'readable':
      case 'writable':
        return this.#may(found.path, expression.kind);
      case 'no-user':
        return this.#names.user(found.stat.uid) === undefined;
      case 'no-group':
        return this.#names.group(found.stat.gid) === undefined;
      case 'permission': {
        const { mode } = found.stat;
        if (expression.match === 'exact') return mode === expression.mode;
        if (expression.match === 'all') return (mode & expression.mode) === expression.mode;
        return (mode & expression.mode) !== 0 || (this.#gnu && expression.mode === 0);
      }
      case 'user':
        return within(expression.range, found.stat.uid);
      case 'group':
        return within(expression.range, found.stat.gid);
      case 'inode':
        return within(expression.range, found.stat.ino);
      case 'links':
        return within(expression.range, found.stat.nlink);
      case 'same-file':
        return found.stat.ino === expression.ino && found.stat.dev === expression.dev;
      case 'print':
        await print(this.#process, found.path + expression.end);
        return true;
      case 'printf':
        await print(this.#process, formatPrintf(this.#process, expression.format, found, this.#names));
        return true;
      case 'ls':
        await print(this.#process, formatLong(this.#process, found, this.#names));
        return true;
      case 'delete':
        return await this.#delete(found);
      case 'prune':
        this.#prune = true;
        return true;
      case 'quit':
        throw new Quit();
      case 'execute':
        return await this.#execute(expression, found);
      default:
        return unreachable(expression);
    }
  }

  async #isEmpty(found: Found): Promise<boolean> {
    if (found.stat.type === 'file') return found.stat.size === 0;
    if (found.stat.type !== 'directory') return false;
    try {
      return this.#process.fs.readdir(found.path).length === 0;
    } catch (error) {
      await this.#trouble(found.path, error);
      return false;
    }
  }

  #may(path: string, kind: 'executable' | 'readable' | 'writable'): boolean {
    try {
      this.#process.fs.access(
        path,
        kind === 'executable' ? { execute: true } : kind === 'readable' ? { read: true } : { write: true },
      );
      return true;
    } catch (error) {
      if (error instanceof FsError) return false;
      throw error;
    }
  }

  async #delete(found: Found): Promise<boolean> {
    if (found.path === '.' || (this.#gnu && baseOf(found.path) === '.')) return true;
    try {
      if (found.stat.type === 'directory') this.#process.fs.rmdir(found.path);
      else this.#process.fs.unlink(found.path);
      return true;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      await complain(
        this.#process,
        this.#gnu ? `cannot delete '${found.path}': ${reason}` : `${found.path}: ${reason}`,
      );
      if (this.#gnu) this.status = 1;
      return !this.#gnu;
    }
  }

  async #execute(expression: Extract<Expression, { kind: 'execute' }>, found: Found): Promise<boolean> {
    const name = expression.inFolder ? `./${baseOf(found.path)}` : found.path;
    if (expression.gathered && !expression.inFolder) {
      expression.gathered.push(name);
      return true;
    }
    const argv = expression.argv.map((word) => word.replaceAll('{}', name));
    if (expression.ask && !(await this.#confirmed(argv, found.path))) return false;
    const slash = found.path.lastIndexOf('/');
    return await this.#run(
      argv,
      expression.inFolder ? (slash < 0 ? '.' : found.path.slice(0, slash) || '/') : undefined,
    );
  }

  async #confirmed(argv: readonly string[], path: string): Promise<boolean> {
    await flush(this.#process);
    await this.#process.write(2, this.#gnu ? `< ${argv[0]} ... ${path} > ? ` : `${argv.join(' ')} ?`);
    const answer = await this.#process.read(0, 1024);
    return answer[0] === 121 || answer[0] === 89;
  }

  async #run(argv: readonly string[], folder: string | undefined): Promise<boolean> {
    await flush(this.#process);
    const started = spawnCommand(
      this.#process,
      argv,
      folder === undefined ? undefined : (child) => child.fs.chdir(folder),
    );
    if ('errno' in started) {
      await complain(this.#process, `${this.#gnu ? `'${argv[0]}'` : argv[0]}: ${strerror(started.errno)}`);
      return false;
    }
    return statusCode(await waitFor(this.#process, started.pid)) === 0;
  }

  /** Runs what `-exec … +` has gathered. */
  async runGathered(expression: Expression): Promise<void> {
    switch (expression.kind) {
      case 'and':
      case 'or':
      case 'list':
        await this.runGathered(expression.left);
        await this.runGathered(expression.right);
        return;
      case 'not':
        await this.runGathered(expression.item);
        return;
      case 'execute': {
        const files = expression.gathered;
        if (!files || files.length === 0) return;
        const argv = expression.argv.flatMap((word) =>
          word === '{}' ? files : word.includes('{}') ? files.map((file) => word.replaceAll('{}', file)) : [word],
        );
        if (!(await this.#run(argv, undefined))) this.status = 1;
        return;
      }
      default:
        return;
    }
  }
}

function within(range: Range, value: number): boolean {
  if (range.sign === '+') return value > range.value;
  if (range.sign === '-') return value < range.value;
  return value === range.value;
}
