import { byCode } from './lockfile.ts';
import type { Resolved, Resolver } from './resolver.ts';

/** A package in its place: `key` is `express#debug` for node_modules/express/node_modules/debug. */
export interface Place {
  key: string;
  parts: readonly string[];
  readonly pkg: Resolved;
  /** Is to lie on disk: more than a left out part of the project needs it. */
  isRequired: boolean;
  readonly isDirect: boolean;
  /** Where it lay before it was moved up: `express#debug`. */
  readonly original: string;
  /** Where others lay that it stands for. */
  readonly previous: string[];
}

/** Lays packages out as yarn's hoister does: each as far up as it can go, of several versions the one that is needed most often on top. */
export function hoist(
  resolver: Resolver,
  patterns: readonly string[],
  isIgnored: (pattern: string) => boolean,
): ReadonlyMap<string, Place> {
  const tree = new Map<string, Place>();
  const taints = new Map<string, Resolved>();
  let queue: (readonly [string, Place])[] = [];
  const dedupe = (from: readonly string[]): readonly string[] => {
    const seen = new Set<Resolved>();
    return from.filter((pattern) => {
      const pkg = resolver.at(pattern);
      if (!pkg || seen.has(pkg)) return false;
      seen.add(pkg);
      return true;
    });
  };
  const taint = (key: string, pkg: Resolved): void => {
    const there = taints.get(key);
    if (!there || there === pkg) taints.set(key, pkg);
  };
  const seed = (pattern: string, isDirect: boolean, parent?: Place): Place | undefined => {
    const pkg = resolver.at(pattern);
    if (!pkg || (parent && !tree.has(parent.key))) return undefined;
    const parts = [...(parent?.parts ?? []), pkg.name];
    const key = parts.join('#');
    const original = parent ? `${parent.original}#${pkg.name}` : pkg.name;
    const isRequired = !pkg.isExcluded && ((isDirect && !isIgnored(pattern)) || parent?.isRequired === true);
    const place: Place = { key, parts, pkg, isRequired, isDirect, original, previous: [] };
    tree.set(key, place);
    taint(key, pkg);
    for (const need of new Set(pkg.needs)) queue.push([need, place]);
    return place;
  };
  const move = (place: Place): void => {
    const { key: before, parts: old, pkg } = place;
    tree.delete(before);
    const { parts, isDuplicate } = newParts(tree, taints, place);
    const key = parts.join('#');
    if (isDuplicate || key !== before)
      for (let i = parts.length - 1; i < old.length - 1; i++) taint([...old.slice(0, i), pkg.name].join('#'), pkg);
    if (isDuplicate) {
      tree.get(key)?.previous.push(place.original);
      return;
    }
    place.key = key;
    place.parts = parts;
    tree.set(key, place);
    if (key !== before) place.previous.push(place.original);
  };

  for (const pattern of mostNeeded(resolver, dedupe(patterns).toSorted(), tree)) seed(pattern, false);
  for (const pattern of dedupe(patterns)) seed(pattern, true);
  while (queue.length > 0) {
    const level = withPeersLast(
      resolver,
      queue.toSorted(([a], [b]) => byCode(a, b)),
    );
    queue = [];
    for (const [pattern, parent] of level) {
      const place = seed(pattern, false, parent);
      if (place) move(place);
    }
  }
  require(resolver, tree);
  return tree;
}

/** Packages whose peers come in the same round after those. */
function withPeersLast<T extends readonly [string, Place]>(resolver: Resolver, level: readonly T[]): readonly T[] {
  const sorted: T[] = [];
  const there = new Set<string>();
  let rest = level;
  for (let changed = true; changed && rest.length > 0; ) {
    changed = false;
    const left: T[] = [];
    for (const item of rest) {
      const peers = Object.keys(resolver.at(item[0])?.peers ?? {});
      if (peers.every((peer) => there.has(peer))) {
        sorted.push(item);
        there.add(item[0]);
        changed = true;
      } else left.push(item);
    }
    rest = left;
  }
  return [...sorted, ...rest];
}

/** How far up a package can go; whether it already lies there. */
function newParts(
  tree: ReadonlyMap<string, Place>,
  taints: ReadonlyMap<string, Resolved>,
  { key, parts: given, pkg, isRequired }: Place,
): { readonly parts: readonly string[]; readonly isDuplicate: boolean } {
  const parts = given.slice(0, -1);
  const { name } = pkg;
  for (let i = parts.length - 1; i >= 0; i--) {
    const checked = [...parts.slice(0, i), name];
    const place = tree.get(checked.join('#'));
    if (place) {
      if (place.pkg !== pkg) break;
      if (isRequired && !pkg.isExcluded) place.isRequired = true;
      return { parts: checked, isDuplicate: true };
    }
    const taint = taints.get(checked.join('#'));
    if (taint && taint !== pkg) break;
  }
  const stack: string[] = [];
  let stepsDown = false;
  up: while (parts.length > 0) {
    for (const peer of Object.keys(pkg.peers)) if (tree.has([...parts, peer].join('#'))) break up;
    const checked = [...parts, name].join('#');
    if (tree.has(checked) || (key !== checked && taints.has(checked))) {
      stepsDown = true;
      break;
    }
    stack.push(parts.pop() ?? '');
  }
  const isValid = (): boolean => {
    const at = [...parts, name].join('#');
    if (tree.get(at)?.pkg === pkg) return true;
    const taint = taints.get(at);
    return taint === undefined || taint === pkg;
  };
  if (!isValid()) stepsDown = true;
  while (stepsDown && stack.length > 0) {
    parts.push(stack.pop() ?? '');
    if (isValid()) stepsDown = false;
  }
  return { parts: [...parts, name], isDuplicate: false };
}

/** Patterns of the versions that most packages need, where there are several and the project names none itself. */
function mostNeeded(
  resolver: Resolver,
  patterns: readonly string[],
  tree: ReadonlyMap<string, Place>,
): readonly string[] {
  interface Visit {
    readonly pkg: Resolved;
    readonly above: Resolved | undefined;
    readonly pattern: string;
  }
  const visited = new Map<string, Visit[]>();
  const found = new Map<string, Map<string, { readonly pattern: string; readonly by: Set<Resolved> }>>();
  const count = ({ pkg, above, pattern }: Visit): void => {
    const versions = found.get(pkg.name) ?? new Map();
    found.set(pkg.name, versions);
    const version = versions.get(pkg.version) ?? { pattern, by: new Set() };
    versions.set(pkg.version, version);
    if (above) version.by.add(above);
  };
  const add = (pattern: string, ancestry: readonly Resolved[], above: readonly string[]): void => {
    const pkg = resolver.at(pattern);
    if (!pkg || ancestry.includes(pkg)) return;
    const visit = { pkg, above: ancestry.at(-1), pattern };
    const before = visited.get(pattern);
    if (before) {
      for (const one of before) count(one);
      count(visit);
      return;
    }
    count(visit);
    for (const need of pkg.needs) add(need, [...ancestry, pkg], [...above, need]);
    visited.set(pattern, [...(visited.get(pattern) ?? []), visit]);
    for (const one of above) visited.get(one)?.push(visit);
  };
  for (const pattern of patterns) add(pattern, [], []);
  const top = new Set(patterns.map((pattern) => resolver.at(pattern)?.name));
  return [...found]
    .toSorted(([a], [b]) => byCode(a, b))
    .flatMap(([name, versions]) => {
      if (versions.size === 1 || tree.has(name) || top.has(name)) return [];
      let most: { readonly pattern: string; readonly by: Set<Resolved> } | undefined;
      for (const [, version] of [...versions].toSorted(([a], [b]) => byCode(a, b)))
        if (!most || most.by.size === 0 || version.by.size > most.by.size) most = version;
      return most && most.by.size > 1 ? [most.pattern] : [];
    });
}

/** What required packages need is required. */
function require(resolver: Resolver, tree: ReadonlyMap<string, Place>): void {
  const waiting = [...tree.values()].filter(({ isRequired }) => isRequired);
  for (let place = waiting.shift(); place; place = waiting.shift())
    for (const need of place.pkg.needs) {
      const found = placeOf(resolver, tree, place, need);
      if (!found || found.isRequired || found.pkg.isExcluded) continue;
      found.isRequired = true;
      waiting.push(found);
    }
}

/** Where a package finds what it needs. */
export function placeOf(
  resolver: Resolver,
  tree: ReadonlyMap<string, Place>,
  from: Place,
  pattern: string,
): Place | undefined {
  const name = resolver.at(pattern)?.name;
  if (name === undefined) return undefined;
  for (let i = from.parts.length; i >= 0; i--) {
    const found = tree.get([...from.parts.slice(0, i), name].join('#'));
    if (found) return found;
  }
  return undefined;
}
