import type { Timeline } from '../../engine/index.ts';

/** A lesson's machine as it lies in the browser's IndexedDB. */
export interface StoredMachine {
  readonly format: 1;
  /** Counts the writes; a writer that does not know the latest one has been overtaken by another tab. */
  readonly revision: number;
  readonly bytes: Uint8Array;
  readonly history: readonly string[];
  /** How the machine came to be what it is; left out when that is not known. */
  readonly timeline?: Timeline;
}

/** What is kept of a machine. */
export type Kept = Pick<StoredMachine, 'bytes' | 'history' | 'timeline'>;

/** `overtaken`: another tab has written meanwhile, and nothing was changed. */
export type WriteResult = { readonly revision: number } | 'overtaken';

/** Keeps machines, one per lesson. Every method rejects when the browser keeps nothing (private window, full disk). */
export interface MachineStore {
  /** The record, or why it cannot be one; undefined when there is none. */
  load(lesson: string): Promise<StoredMachine | 'unreadable' | undefined>;
  /** Writes if the stored revision is still `base` (0: none stored), or whatever is stored if `base` is `any`. */
  write(lesson: string, base: number | 'any', state: Kept): Promise<WriteResult>;
  /** Moves whatever is stored to another key, where nothing reads it but a person looking for it. */
  setAside(lesson: string): Promise<void>;
  remove(lesson: string): Promise<void>;
  /** All records by their keys, as they lie there. */
  all(): Promise<readonly (readonly [string, unknown])[]>;
  /** Takes everything away and puts these in its place, or fails and leaves everything. */
  replaceAll(records: readonly (readonly [string, unknown])[]): Promise<void>;
}

const table = 'machines';

/** The store in IndexedDB. Opens the database at the first use. */
export function indexedDbStore(name = 'drydock'): MachineStore {
  let opening: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the browser refused to open its storage'));
      request.onblocked = () => reject(new Error('the browser storage is blocked by another tab'));
    });
    return opening;
  };

  /** One transaction; `work` asks and decides inside it, so that no other tab can come between. */
  async function transact<T>(
    work: (store: IDBObjectStore, done: (value: T) => void, fail: (error: unknown) => void) => void,
  ): Promise<T> {
    const opened = await database();
    return new Promise((resolve, reject) => {
      const transaction = opened.transaction(table, 'readwrite');
      let result: { readonly value: T } | undefined;
      work(
        transaction.objectStore(table),
        (value) => {
          result = { value };
        },
        (error) => {
          reject(error);
          transaction.abort();
        },
      );
      transaction.oncomplete = () => (result ? resolve(result.value) : reject(new Error('the storage gave no answer')));
      transaction.onerror = () => reject(transaction.error ?? new Error('the storage failed'));
      transaction.onabort = () => reject(transaction.error ?? new Error('the storage is full'));
    });
  }

  return {
    load: (lesson) =>
      transact((store, done) => {
        const request = store.get(lesson);
        request.onsuccess = () => {
          const value: unknown = request.result;
          done(value === undefined ? undefined : isStoredMachine(value) ? value : 'unreadable');
        };
      }),
    write: (lesson, base, { bytes, history, timeline }) =>
      transact<WriteResult>((store, done, fail) => {
        const request = store.get(lesson);
        request.onsuccess = () => {
          const stored: unknown = request.result;
          const current = isStoredMachine(stored) ? stored.revision : 0;
          if (base !== 'any' && current !== base) {
            done('overtaken');
            return;
          }
          const record: StoredMachine = {
            format: 1,
            revision: current + 1,
            bytes,
            history,
            ...(timeline ? { timeline } : {}),
          };
          done({ revision: record.revision });
          try {
            store.put(record, lesson);
          } catch (error) {
            fail(error);
          }
        };
      }),
    setAside: (lesson) =>
      transact<void>((store, done) => {
        const request = store.get(lesson);
        request.onsuccess = () => {
          if (request.result !== undefined)
            store.put(request.result, `set-aside/${new Date().toISOString()}/${lesson}`);
          store.delete(lesson);
          done(undefined);
        };
      }),
    remove: (lesson) =>
      transact<void>((store, done) => {
        store.delete(lesson);
        done(undefined);
      }),
    all: () =>
      transact((store, done) => {
        const keys = store.getAllKeys();
        const values = store.getAll();
        values.onsuccess = () => done(keys.result.map((key, index) => [String(key), values.result[index]] as const));
      }),
    replaceAll: (records) =>
      transact<void>((store, done) => {
        store.clear();
        for (const [key, value] of records) store.put(value, key);
        done(undefined);
      }),
  };
}

function isStoredMachine(value: unknown): value is StoredMachine {
  if (typeof value !== 'object' || value === null) return false;
  const { format, revision, bytes, history } = value as Record<string, unknown>;
  return (
    format === 1 &&
    typeof revision === 'number' &&
    bytes instanceof Uint8Array &&
    Array.isArray(history) &&
    history.every((line) => typeof line === 'string')
  );
}
