import type { DpkgDatabase } from '../dpkg/database.ts';
import { dependenciesIn } from '../packages/stanza.ts';
import type { Candidate } from './candidates.ts';

/** What an installation brings. */
export interface Plan {
  /** Needed ones before those that need them. */
  readonly install: readonly Candidate[];
  /** Recommended but left out (--no-install-recommends), and suggested: for the report. */
  readonly recommended: readonly string[];
  readonly suggested: readonly string[];
}

/** Works out what has to come along. What neither the lists nor the database know is taken to be there: it belongs to the base system. */
export function planInstall(
  wanted: readonly Candidate[],
  offered: ReadonlyMap<string, Candidate>,
  database: DpkgDatabase,
  options: { readonly recommends: boolean; readonly suggests: boolean },
): Plan {
  const providers = new Map<string, Candidate[]>();
  for (const one of offered.values())
    for (const name of one.provides) providers.set(name, [...(providers.get(name) ?? []), one]);
  const chosen = new Map<string, Candidate>();
  const order: Candidate[] = [];
  const isThere = (name: string): boolean =>
    database.isInstalled(name) ||
    chosen.has(name) ||
    (providers.get(name) ?? []).some((one) => chosen.has(one.name) || database.isInstalled(one.name));
  const pick = (any: readonly string[]): Candidate | undefined => {
    if (any.some(isThere)) return undefined;
    for (const name of any) {
      const found = offered.get(name) ?? providers.get(name)?.[0];
      if (found) return found;
    }
    return undefined;
  };
  const visit = (one: Candidate): void => {
    if (chosen.has(one.name)) return;
    chosen.set(one.name, one);
    for (const any of one.depends) {
      const found = pick(any);
      if (found) visit(found);
    }
    order.push(one);
  };
  for (const one of wanted) visit(one);
  if (options.recommends)
    // What is recommended comes after, and brings its own.
    for (let i = 0; i < order.length; i++) {
      const one = order[i] as Candidate;
      for (const any of [...one.recommends, ...(options.suggests ? one.suggests : [])]) {
        const found = pick(any);
        if (found) visit(found);
      }
    }
  const listed = (kind: 'recommends' | 'suggests'): readonly string[] => {
    const names = new Set<string>();
    for (const one of order)
      for (const any of one[kind]) if (!any.some(isThere) && any[0] !== undefined) names.add(any[0]);
    return [...names].sort();
  };
  return { install: order, recommended: options.recommends ? [] : listed('recommends'), suggested: listed('suggests') };
}

/** The packages to remove with these: all that depend on them, named ones first. */
export function planRemoval(names: readonly string[], database: DpkgDatabase): readonly string[] {
  const gone = new Set(names);
  for (let grew = true; grew; ) {
    grew = false;
    for (const one of database.all()) {
      if (!one.installed || gone.has(one.name)) continue;
      const needs = [...dependenciesIn(one.fields.get('Depends')), ...dependenciesIn(one.fields.get('Pre-Depends'))];
      if (
        !needs.some(
          (any) =>
            any.some((name) => gone.has(name)) && !any.some((name) => !gone.has(name) && database.isInstalled(name)),
        )
      )
        continue;
      gone.add(one.name);
      grew = true;
    }
  }
  return [...gone];
}
