import { gunzipSync, gzipSync } from 'fflate';
import { paneTexts } from '../../texts/panes.ts';
import { indexedDbStore, type StoredMachine } from './machine-store.ts';
import { fromBase64, toBase64 } from './session-code.ts';

/** Everything that Drydock keeps in this browser. */
interface Progress {
  readonly drydock: 1;
  readonly machines: Readonly<Record<string, unknown>>;
  /** What lies in localStorage under `drydock/`. */
  readonly notes: Readonly<Record<string, string>>;
}

const prefix = 'drydock/';

/** All machines, results and settings as one file. */
export async function exportProgress(): Promise<Uint8Array> {
  const notes: Record<string, string> = {};
  for (let index = 0; index < localStorage.length; index++) {
    const key = localStorage.key(index) ?? '';
    if (key.startsWith(prefix)) notes[key] = localStorage.getItem(key) ?? '';
  }
  const machines = Object.fromEntries(await indexedDbStore().all());
  const progress: Progress = { drydock: 1, machines, notes };
  const text = JSON.stringify(progress, (_, value: unknown) =>
    value instanceof Uint8Array ? { $bytes: toBase64(value, false) } : value,
  );
  return gzipSync(new TextEncoder().encode(text));
}

/** What is in a file that `exportProgress` wrote. Throws a sentence when it is none. */
export function readProgress(file: Uint8Array): { readonly lessons: number; replace(): Promise<void> } {
  const progress = parse(file);
  const machines = Object.entries(progress.machines) as [string, StoredMachine][];
  return {
    lessons: machines.length,
    async replace() {
      await indexedDbStore().replaceAll(machines);
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
      for (const [key, value] of Object.entries(progress.notes))
        if (key.startsWith(prefix)) localStorage.setItem(key, value);
    },
  };
}

function parse(file: Uint8Array): Progress {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(gunzipSync(file)), (_, leaf: unknown) =>
      typeof leaf === 'object' && leaf !== null && '$bytes' in leaf ? fromBase64(String(leaf.$bytes)) : leaf,
    );
  } catch {
    throw new Error(paneTexts().share.noProgress);
  }
  const { drydock, machines, notes } = (value ?? {}) as Partial<Progress>;
  if (drydock !== 1 || typeof machines !== 'object' || typeof notes !== 'object')
    throw new Error(paneTexts().share.otherVersion);
  return { drydock, machines, notes };
}
