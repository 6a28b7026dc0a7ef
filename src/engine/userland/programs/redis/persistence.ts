import { FsError, strerror } from '../../../fs/errno.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import { dayFirstTime } from '../http/dates.ts';
import { AppendLog } from './append-log.ts';
import type { Client, ServerFacts } from './command.ts';
import { dump, type Loaded, load } from './rdb.ts';

/** What the data on disk needs of the server. */
export interface Owner extends Omit<ServerFacts, 'save' | 'backgroundSave' | 'rewriteAof' | 'useAppendLog'> {
  /** Puts a line in the log as it is. */
  say(line: string, file: string): void;
  /** Runs a command of the append-only file. */
  replay(words: readonly string[]): void;
}

/** Milliseconds that a child takes. */
const CHILD_TIME = 20;

/** Dumps, save points and the append-only file. */
export class Persistence {
  readonly #process: Process;
  readonly #server: Owner;
  #append: AppendLog | undefined;
  #saveTimer: (() => void) | undefined;
  #stopped = false;

  constructor(process: Process, server: Owner) {
    this.#process = process;
    this.#server = server;
  }

  get appends(): boolean {
    return this.#append !== undefined;
  }

  /** The server goes on after all. */
  resume(): void {
    this.#stopped = false;
  }

  /** No save point counts any more. */
  stop(): void {
    this.#stopped = true;
    this.#saveTimer?.();
  }

  #path(name: string): string {
    return `${(this.#server.config.get('dir') ?? '/').replace(/\/$/, '')}/${name}`;
  }

  /** Begins or leaves the append-only file while the server runs. */
  useAppendLog(wanted: boolean): void {
    if (wanted === (this.#append !== undefined)) return;
    if (!wanted) {
      this.#append = undefined;
      if (this.busy === 'append-only file') this.busy = undefined;
      return;
    }
    const append = this.#newAppendLog();
    const facts = { version: this.#server.version, now: this.#server.now(), memory: this.#server.memory() };
    append.create(dump(this.#server.databases, facts));
    this.#append = append;
    this.#inChild(
      'append-only file',
      (pid) => this.#server.log('*', `Background append only file rewriting started by pid ${pid}`),
      () => this.#server.log('*', 'Background AOF rewrite finished successfully'),
    );
  }

  #newAppendLog(): AppendLog {
    const folder = this.#path(this.#server.config.get('appenddirname') ?? 'appendonlydir');
    return new AppendLog(this.#process.fs, folder, this.#server.config.get('appendfilename') ?? 'appendonly.aof');
  }

  /** Fills the databases from what is on disk; false when the server cannot go on. */
  load(): boolean {
    const useAppend = this.#server.config.get('appendonly') === 'yes';
    if (useAppend) {
      const append = this.#newAppendLog();
      this.#append = append;
      const facts = { version: this.#server.version, now: this.#server.now(), memory: this.#server.memory() };
      try {
        if (append.exists()) {
          const loaded = append.load(this.#server.databases, this.#server.now(), (words) => this.#server.replay(words));
          if (loaded.base) {
            this.#server.log('*', 'Reading RDB base file on AOF loading...');
            this.#tellLoaded(loaded.base);
          }
          if (loaded.base) this.#server.log('*', `DB loaded from base file ${append.baseName}: 0.000 seconds`);
          if (loaded.commands > 0) this.#server.log('*', `DB loaded from incr file ${append.incrName}: 0.000 seconds`);
          this.#server.log('*', 'DB loaded from append only file: 0.000 seconds');
          this.#server.log('*', `Opening AOF incr file ${append.incrName} on server start`);
        } else {
          append.create(dump(this.#server.databases, facts));
          this.#server.log('*', `Creating AOF base file ${append.baseName} on server start`);
          this.#server.log('*', `Creating AOF incr file ${append.incrName} on server start`);
        }
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        this.#server.log(
          '#',
          `Can't open or create append-only dir ${this.#server.config.get('appenddirname')}: ${strerror(error.errno)}`,
        );
        return false;
      }
      this.#server.dirty = 0;
      return true;
    }
    const ok = this.#loadDump();
    this.#server.dirty = 0;
    return ok;
  }

  #tellLoaded(loaded: Loaded): void {
    const log = (text: string): void => this.#server.log('*', text);
    log(`Loading RDB produced by version ${loaded.version}`);
    log(`RDB age ${Math.max(0, Math.floor((this.#server.now() - loaded.created) / 1000))} seconds`);
    log(`RDB memory usage when created ${(loaded.memory / 1_048_576).toFixed(2)} Mb`);
    log(`Done loading RDB, keys loaded: ${loaded.keys}, keys expired: ${loaded.expired}.`);
  }

  #loadDump(): boolean {
    const path = this.#path(this.#server.config.get('dbfilename') ?? 'dump.rdb');
    if (!this.#process.fs.exists(path)) return true;
    try {
      const loaded = load(this.#process.fs.readFile(path), this.#server.databases, this.#server.now());
      this.#tellLoaded(loaded);
      this.#server.log('*', 'DB loaded from disk: 0.000 seconds');
      return true;
    } catch (error) {
      const text = error instanceof FsError ? strerror(error.errno) : error instanceof Error ? error.message : '';
      this.#server.log('#', `Fatal error loading the DB, check server logs. ${text}. Exiting.`);
      return false;
    }
  }

  /** A command has changed data. */
  note(client: Client, words: readonly string[]): void {
    this.#append?.add(client.database, words, this.#server.databases[client.database]);
    this.#scheduleSave();
  }

  /** The save points: so many changes within so many seconds. */
  #scheduleSave(): void {
    if (this.#saveTimer) return;
    const points = (this.#server.config.get('save') ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map(Number);
    let soonest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < points.length; i += 2) {
      if (this.#server.dirty >= (points[i + 1] ?? 0)) soonest = Math.min(soonest, points[i] ?? 0);
    }
    if (!Number.isFinite(soonest)) return;
    this.#saveTimer = this.#process.clock.after(soonest * 1000, () => {
      this.#saveTimer = undefined;
      if (this.#stopped || this.#server.dirty === 0) return;
      try {
        this.#server.log('*', `${this.#server.dirty} changes in ${soonest} seconds. Saving...`);
        this.backgroundSave();
      } catch (error) {
        // The timer may outlive the process.
        if (!(error instanceof ProcessGone)) throw error;
      }
    });
  }

  /** Writes the dump. Answers why not. */
  #write(): string | undefined {
    const facts = { version: this.#server.version, now: this.#server.now(), memory: this.#server.memory() };
    try {
      const path = this.#path(this.#server.config.get('dbfilename') ?? 'dump.rdb');
      const temporary = this.#path(`temp-${this.#server.pid}.rdb`);
      this.#process.fs.writeFile(temporary, dump(this.#server.databases, facts), { mode: 0o644 });
      this.#process.fs.rename(temporary, path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      return strerror(error.errno);
    }
    this.#server.dirty = 0;
    this.#server.lastSave = this.#server.now();
    return undefined;
  }

  save(): string | undefined {
    const problem = this.#write();
    if (problem === undefined) this.#server.log('*', 'DB saved on disk');
    else
      this.#server.log(
        '#',
        `Failed opening the temp RDB file temp-${this.#server.pid}.rdb (in server root dir ${this.#server.config.get('dir')}) for saving: ${problem}`,
      );
    return problem;
  }

  /** What a child is at. */
  busy: 'dump' | 'append-only file' | undefined;
  /** What has to wait for the child that is at work; a rewriting comes first. */
  #rewriteWaits = false;
  #saveWaits = false;

  /** Something that a child does: it takes a moment, and what it writes is what there is now. */
  #inChild(work: 'dump' | 'append-only file', started: (pid: number) => void, ended: (pid: number) => void): void {
    const pid = this.#process.fork(async (child) => {
      await child.sleep(CHILD_TIME);
      return 0;
    });
    this.busy = work;
    started(pid);
    void this.#process
      .wait(pid)
      .then(() => {
        this.busy = undefined;
        ended(pid);
        if (this.#rewriteWaits) {
          this.#rewriteWaits = false;
          this.rewriteAof();
        } else if (this.#saveWaits) {
          this.#saveWaits = false;
          this.backgroundSave();
        }
      })
      .catch(() => undefined);
  }

  #childSays(pid: number, text: string): void {
    const line = `${pid}:C ${dayFirstTime(this.#server.now())} * ${text}\n`;
    this.#server.say(line, this.#server.config.get('logfile') ?? '');
  }

  /** BGSAVE: at once, or behind the child that is at work. */
  backgroundSave(): void {
    if (this.busy) {
      this.#saveWaits = true;
      return;
    }
    let problem: string | undefined;
    this.#inChild(
      'dump',
      (pid) => {
        this.#server.log('*', `Background saving started by pid ${pid}`);
        problem = this.#write();
      },
      (pid) => {
        if (problem !== undefined) {
          this.#server.log('#', 'Background saving error');
          return;
        }
        this.#childSays(pid, 'DB saved on disk');
        this.#childSays(pid, 'Fork CoW for RDB: current 0 MB, peak 0 MB, average 0 MB');
        this.#server.log('*', 'Background saving terminated with success');
      },
    );
  }

  /** BGREWRITEAOF: at once, or behind the child that is at work. */
  rewriteAof(): void {
    if (this.busy) {
      this.#rewriteWaits = true;
      return;
    }
    const append = this.#append;
    const log = (text: string): void => this.#server.log('*', text);
    let old: readonly string[] = [];
    this.#inChild(
      'append-only file',
      (pid) => {
        if (append) {
          old = append.rewrite(
            dump(this.#server.databases, {
              version: this.#server.version,
              now: this.#server.now(),
              memory: this.#server.memory(),
            }),
          );
          log(`Creating AOF incr file ${append.incrName} on background rewrite`);
        }
        log(`Background append only file rewriting started by pid ${pid}`);
      },
      (pid) => {
        const temporary = `temp-rewriteaof-bg-${pid}.aof`;
        this.#childSays(pid, `Successfully created the temporary AOF base file ${temporary}`);
        this.#childSays(pid, 'Fork CoW for AOF rewrite: current 0 MB, peak 0 MB, average 0 MB');
        log('Background AOF rewrite terminated with success');
        if (append) {
          log(`Successfully renamed the temporary AOF base file ${temporary} into ${append.baseName}`);
          for (const name of old) log(`Removing the history file ${name} in the background`);
        }
        log('Background AOF rewrite finished successfully');
      },
    );
  }
}
