/** What a step's key was made of, kept to tell why a later build could not use its result. */
export interface KeyParts {
  /** Digest of the operation without its variables. */
  readonly operation: string;
  readonly parents: readonly string[];
  /** Files that it read, with their own keys. */
  readonly files: ReadonlyMap<string, string>;
  /** Variables that it saw: arguments of the build and the environment. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Why a step was run although one like it had been run before. */
export type MissReason =
  /** Nothing stood at its place before. */
  | { readonly kind: 'first' }
  /** --no-cache, --no-cache-filter, or a step below it that was asked to run. */
  | { readonly kind: 'disabled' }
  /** The line in the Dockerfile is another one. */
  | { readonly kind: 'instruction' }
  /** Arguments or environment variables have other values. */
  | { readonly kind: 'variables'; readonly names: readonly string[] }
  /** A step or an image below it has changed. */
  | { readonly kind: 'parent' }
  /** Files that it reads are not the same. */
  | {
      readonly kind: 'files';
      readonly changed: readonly string[];
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  /** Everything is as it was, but the result was pruned. */
  | { readonly kind: 'gone' };

/** How one step of the latest build met the cache: the picture and the lessons show it. */
export interface CacheVerdict {
  readonly step: string;
  readonly cached: boolean;
  readonly reason?: MissReason;
}

/** Compares what a step is made of with what stood at its place before. The nearest cause is told first. */
export function missReason(parts: KeyParts, before: KeyParts | undefined): MissReason {
  if (!before) return { kind: 'first' };
  if (parts.operation !== before.operation) return { kind: 'instruction' };
  const variables = difference(parts.variables, before.variables);
  const names = [...variables.changed, ...variables.added, ...variables.removed];
  if (names.length > 0) return { kind: 'variables', names };
  const files = difference(parts.files, before.files);
  if (files.changed.length + files.added.length + files.removed.length > 0) return { kind: 'files', ...files };
  return parts.parents.some((key, i) => key !== before.parents[i]) ? { kind: 'parent' } : { kind: 'gone' };
}

function difference(now: ReadonlyMap<string, string>, before: ReadonlyMap<string, string>) {
  const changed: string[] = [];
  const added: string[] = [];
  for (const [name, value] of now) {
    const old = before.get(name);
    if (old === undefined) added.push(name);
    else if (old !== value) changed.push(name);
  }
  return { changed, added, removed: [...before.keys()].filter((name) => !now.has(name)) };
}

const NAMED = 3;

/** The reason as a sentence for a learner. */
export function missSentence(reason: MissReason): string {
  switch (reason.kind) {
    case 'first':
      return 'Nothing was built at this place before.';
    case 'disabled':
      return 'The cache was switched off for this step or for one that it stands on.';
    case 'instruction':
      return 'The instruction is not the one that was built here before.';
    case 'variables':
      return `Other values: ${list(reason.names)}.`;
    case 'parent':
      return 'A step that it stands on has changed.';
    case 'files': {
      const parts = [
        ...(reason.changed.length > 0 ? [`changed: ${list(reason.changed)}`] : []),
        ...(reason.added.length > 0 ? [`new: ${list(reason.added)}`] : []),
        ...(reason.removed.length > 0 ? [`gone: ${list(reason.removed)}`] : []),
      ];
      return `Files that it reads have changed (${parts.join('; ')}).`;
    }
    case 'gone':
      return 'Its result was removed from the build cache.';
  }
}

function list(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
