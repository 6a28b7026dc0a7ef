import type { FileView } from '../../../fs/file-view.ts';
import type { Database } from './keyspace.ts';
import { type Loaded, load } from './rdb.ts';
import { binaryBytes, binaryText, encodeCommand } from './resp.ts';

/** Commands after which a key's time to live is written as an absolute time. */
const TIMED: ReadonlySet<string> = new Set([
  'set',
  'setex',
  'psetex',
  'getex',
  'expire',
  'pexpire',
  'expireat',
  'pexpireat',
]);

/** The append-only file in its folder: a base in RDB form, the commands since, and a manifest. */
export class AppendLog {
  readonly #fs: FileView;
  readonly #folder: string;
  readonly #name: string;
  #sequence = 1;
  #selected = -1;

  constructor(fs: FileView, folder: string, name: string) {
    this.#fs = fs;
    this.#folder = folder;
    this.#name = name;
  }

  get baseName(): string {
    return `${this.#name}.${this.#sequence}.base.rdb`;
  }

  get incrName(): string {
    return `${this.#name}.${this.#sequence}.incr.aof`;
  }

  #path(name: string): string {
    return `${this.#folder}/${name}`;
  }

  exists(): boolean {
    return this.#fs.exists(this.#path(`${this.#name}.manifest`));
  }

  create(base: Uint8Array): void {
    this.#fs.mkdirs(this.#folder, 0o755);
    this.#fs.writeFile(this.#path(this.baseName), base);
    this.#fs.writeFile(this.#path(this.incrName), '');
    this.#fs.writeFile(
      this.#path(`${this.#name}.manifest`),
      `file ${this.baseName} seq ${this.#sequence} type b\nfile ${this.incrName} seq ${this.#sequence} type i\n`,
    );
    this.#selected = -1;
  }

  load(
    databases: readonly Database[],
    now: number,
    replay: (words: readonly string[]) => void,
  ): { readonly base: Loaded | undefined; readonly commands: number } {
    const manifest = this.#fs.readText(this.#path(`${this.#name}.manifest`));
    this.#sequence = Number(/ seq (\d+) type b/.exec(manifest)?.[1] ?? 1);
    const base = load(this.#fs.readFile(this.#path(this.baseName)), databases, now);
    const text = binaryText(this.#fs.readFile(this.#path(this.incrName)));
    let at = 0;
    let commands = 0;
    const line = (): string => {
      const end = text.indexOf('\r\n', at);
      const part = text.slice(at, end);
      at = end + 2;
      return part;
    };
    while (at < text.length && text[at] === '*') {
      const words = Array.from({ length: Number(line().slice(1)) }, () => {
        const size = Number(line().slice(1));
        at += size + 2;
        return text.slice(at - size - 2, at - 2);
      });
      replay(words);
      commands++;
    }
    return { base: base.keys + base.expired > 0 ? base : undefined, commands };
  }

  add(database: number, words: readonly string[], db: Database | undefined): void {
    let text = '';
    if (database !== this.#selected) text += encodeCommand(['SELECT', String(database)]);
    this.#selected = database;
    const [name = '', key = ''] = words;
    const lower = name.toLowerCase();
    if (TIMED.has(lower)) {
      const value = db?.get(key);
      const at = db?.expires(key);
      if (value?.type === 'string' && lower !== 'expire' && lower !== 'pexpire')
        text += encodeCommand(
          at === undefined ? ['SET', key, value.text] : ['SET', key, value.text, 'PXAT', String(Math.floor(at))],
        );
      else if (at !== undefined) text += encodeCommand(['PEXPIREAT', key, String(Math.floor(at))]);
      else if (!value) text += encodeCommand(['DEL', key]);
    } else if (lower === 'xadd') {
      // The id that was given, so that a replay gives no other one.
      const value = db?.get(key);
      const at = words.findIndex((word, i) => i > 1 && /^(\*|\d+-\*)$/.test(word));
      const known = value?.type === 'stream' ? value.lastId : undefined;
      text += encodeCommand(words.map((word, i) => (i === at && known !== undefined ? known : word)));
    } else if (lower === 'spop') {
      const value = db?.get(key);
      text += encodeCommand(['DEL', key]);
      if (value?.type === 'set') text += encodeCommand(['SADD', key, ...value.members]);
    } else if (/^b[lr]pop$|^blmove$/.test(lower)) {
      for (const changed of words.slice(1, -1)) {
        const value = db?.get(changed);
        if (/^(left|right)$/i.test(changed)) continue;
        text += encodeCommand(['DEL', changed]);
        if (value?.type === 'list') text += encodeCommand(['RPUSH', changed, ...value.items]);
      }
    } else text += encodeCommand(words);
    this.#fs.writeFile(this.#path(this.incrName), binaryBytes(text), { append: true });
  }

  /** A new base of what there is now, and an empty file behind it. Answers the names of the old ones, which are gone. */
  rewrite(base: Uint8Array): readonly string[] {
    const old = [this.incrName, this.baseName];
    this.#sequence++;
    this.create(base);
    for (const name of old) this.#fs.unlink(this.#path(name));
    return old;
  }
}
