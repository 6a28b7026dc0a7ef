import { digestOf } from '../../base/digest.ts';
import type { Operation, Vertex } from '../plan/graph.ts';
import { nameAndValue } from '../plan/variables.ts';
import type { Selection } from './content-key.ts';
import type { KeyParts } from './miss-reason.ts';
import type { BuildReference } from './reference.ts';

/** An operation without its variables, and those, so that it can be told which of them has changed. */
export function describedOperation(op: Operation): Pick<KeyParts, 'operation' | 'variables'> {
  if (op.kind !== 'exec') return { operation: digestOf(JSON.stringify(op)), variables: new Map() };
  return {
    operation: digestOf(JSON.stringify({ ...op, env: [] })),
    variables: new Map(op.env.map(nameAndValue)),
  };
}

const WHOLE = { wildcard: false, followLinks: true, include: [], exclude: [], required: [] } as const;

/** What a step reads from its inputs, by their number: sources of copies, and read-only mounts. */
export function selectionsOf({ op }: Vertex): ReadonlyMap<number, readonly Selection[]> {
  const out = new Map<number, readonly Selection[]>();
  const add = (input: number, selection: Selection): void =>
    void out.set(input, [...(out.get(input) ?? []), selection]);
  if (op.kind === 'file') for (const action of op.actions) if (action.kind === 'copy') add(action.input, action);
  if (op.kind === 'exec')
    for (const mount of op.mounts)
      if (mount.input >= 0 && mount.kind === 'bind') add(mount.input, { ...WHOLE, source: mount.source });
  return out;
}

/** How a step stands with the cache. */
export interface Keyed {
  readonly key: string;
  /** Further keys under which the result will be found. */
  readonly aliases: readonly string[];
  readonly hit?: BuildReference;
  /** Runs in any case, so that what builds on it must look again. */
  readonly fresh: boolean;
  readonly parts: KeyParts;
}

/** The key of what has no steps below it. */
export function keyOfSource(key: string): Keyed {
  return {
    key,
    aliases: [],
    fresh: false,
    parts: { operation: key, parents: [], files: new Map(), variables: new Map() },
  };
}
