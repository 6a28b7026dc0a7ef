import { PipFailure } from './failure.ts';
import type { Candidate, IndexClient } from './index-client.ts';
import { type Installed, requirementsIn } from './installed.ts';
import { refuseVersion } from './not-held.ts';
import { isAllowed, markerHolds, type Requirement, requirementText } from './requirement.ts';
import { compareVersions, isPrerelease } from './version.ts';
import type { Voice } from './voice.ts';

/** Something asked for, and by whom. */
export interface Ask {
  readonly requirement: Requirement;
  /** `flask->-r requirements.txt (line 1)`; empty for what the user typed. */
  readonly from: string;
  /** Whose requirement it is; undefined for the user's own. */
  readonly parent: { readonly key: string; readonly version: string } | undefined;
}

/** A package that a resolution has settled on. */
export interface Pinned {
  readonly key: string;
  /** As first asked for. */
  readonly name: string;
  readonly version: string;
  readonly needs: readonly string[];
  /** Undefined for what is installed already. */
  readonly candidate: Candidate | undefined;
  readonly requested: boolean;
}

export interface ResolveOptions {
  readonly client: IndexClient;
  readonly voice: Voice;
  readonly python: string;
  readonly installed: ReadonlyMap<string, Installed>;
  readonly upgrade: boolean;
  readonly force: boolean;
  readonly prereleases: boolean;
  readonly noDependencies: boolean;
  /** `./venv/…` for what lies below the working directory. */
  readonly shown: (path: string) => string;
}

/** What a wanted package is for now. */
interface Choice {
  readonly version: string;
  readonly candidate: Candidate | undefined;
  readonly metadata: string;
}

/** Finds a version for everything that is asked for and all that this requires. Throws PipFailure. */
export async function resolve(roots: readonly Ask[], options: ResolveOptions): Promise<readonly Pinned[]> {
  const asks = new Map<string, Ask[]>();
  const choices = new Map<string, Choice>();
  const pinned: string[] = [];
  const add = async (ask: Ask): Promise<void> => {
    const { key } = ask.requirement;
    const list = asks.get(key) ?? [];
    asks.set(key, [...list, ask]);
    const before = choices.get(key);
    if (before && isAllowed(before.version, [ask.requirement], true)) return;
    // What was settled on does not do: once more, with all that is known, from there on.
    const at = pinned.indexOf(key);
    if (at >= 0) pinned.splice(at, 1);
    choices.set(key, await choose(key, asks.get(key) ?? [], roots, options));
  };
  for (const root of roots) if (markerHolds(root.requirement.marker, options.python, '')) await add(root);
  for (;;) {
    const open = [...choices.keys()].filter((key) => !pinned.includes(key));
    const key = open.sort(byPreference(asks, roots))[0];
    if (key === undefined) break;
    pinned.push(key);
    const choice = choices.get(key);
    const list = asks.get(key) ?? [];
    const first = list[0];
    if (!choice || !first || options.noDependencies) continue;
    for (const need of needsOf(choice, list, options.python)) {
      const own = requirementText(first.requirement);
      const from = first.from === '' ? own : `${own}->${first.from}`;
      await add({ requirement: need, from, parent: { key, version: choice.version } });
    }
  }
  return pinned.flatMap((key) => {
    const choice = choices.get(key);
    const list = asks.get(key) ?? [];
    const first = list[0];
    if (!choice || !first) return [];
    return [
      {
        key,
        name: first.requirement.name,
        version: choice.version,
        needs: needsOf(choice, list, options.python).map((need) => need.key),
        candidate: choice.candidate,
        requested: list.some((ask) => ask.parent === undefined),
      },
    ];
  });
}

function needsOf(choice: Choice, asks: readonly Ask[], python: string): readonly Requirement[] {
  const extras = ['', ...asks.flatMap((ask) => ask.requirement.extras)];
  return requirementsIn(choice.metadata).filter(({ marker }) =>
    extras.some((extra) => markerHolds(marker, python, extra)),
  );
}

/** Pinned by `==` first, then with an upper bound, then what the user named in his order, then whatever has clauses, by name. */
function byPreference(asks: ReadonlyMap<string, readonly Ask[]>, roots: readonly Ask[]) {
  const rank = (key: string): readonly (number | string)[] => {
    const clauses = (asks.get(key) ?? []).flatMap((ask) => ask.requirement.clauses);
    const order = roots.findIndex((root) => root.requirement.key === key);
    return [
      clauses.some(({ operator, version }) => /^===?$/.test(operator) && !version.endsWith('.*')) ? 0 : 1,
      clauses.some(({ operator, version }) => /^(<|<=|~=)$/.test(operator) || /\*$/.test(version)) ? 0 : 1,
      order < 0 ? roots.length : order,
      clauses.length > 0 ? 0 : 1,
      key,
    ];
  };
  return (a: string, b: string): number => {
    const [one, other] = [rank(a), rank(b)];
    for (const [i, left] of one.entries()) {
      const right = other[i] ?? 0;
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

async function choose(
  key: string,
  asks: readonly Ask[],
  roots: readonly Ask[],
  options: ResolveOptions,
): Promise<Choice> {
  const { client, voice, installed } = options;
  const ask = asks.at(-1);
  if (!ask) throw new PipFailure([]);
  const requirements = asks.map((one) => one.requirement);
  const text = requirementText(ask.requirement) + (ask.from === '' ? '' : ` (from ${ask.from})`);
  const there = installed.get(key);
  const isRoot = roots.some((root) => root.requirement.key === key);
  const stays = there && isAllowed(there.version, requirements, true) && !options.force;
  if (stays && !(options.upgrade && isRoot)) return await satisfied(there, text, options);
  const candidates = await client.candidates(key);
  const fitting = candidates.find(({ version }) => isAllowed(version, requirements, options.prereleases));
  if (!fitting) {
    if (asks.length > 1 && candidates.some(({ version }) => isAllowed(version, [ask.requirement], false)))
      throw await conflict(asks, roots, voice);
    const listed = candidates
      .map(({ version }) => version)
      .filter((version) => !isPrerelease(version))
      .sort(compareVersions);
    if (client.isPublic) refuseVersion(ask.requirement, listed);
    await voice.error(
      `Could not find a version that satisfies the requirement ${text} (from versions: ${listed.join(', ') || 'none'})`,
    );
    throw new PipFailure([`No matching distribution found for ${requirementText(ask.requirement)}`]);
  }
  if (stays && compareVersions(there.version, fitting.version) >= 0) return await satisfied(there, text, options);
  await voice.say(`Collecting ${text}`);
  return { version: fitting.version, candidate: fitting, metadata: await client.metadata(fitting) };
}

async function satisfied(there: Installed, text: string, { voice, shown }: ResolveOptions): Promise<Choice> {
  const [requirement = '', from] = text.split(' (from ');
  const suffix = from === undefined ? '' : ` (from ${from}`;
  await voice.say(`Requirement already satisfied: ${requirement} in ${shown(there.site)}${suffix} (${there.version})`);
  return { version: there.version, candidate: undefined, metadata: there.metadata };
}

/** Says which requirements cannot be had together. */
async function conflict(asks: readonly Ask[], roots: readonly Ask[], voice: Voice): Promise<PipFailure> {
  const triggers = asks.map(({ requirement, parent }) => {
    if (!parent) return requirementText(requirement);
    const root = roots.find((one) => one.requirement.key === parent.key);
    return root?.from === '' ? `${parent.key}==${parent.version}` : (root?.from ?? parent.key);
  });
  const sorted = [...new Set(triggers)].sort();
  const last = sorted.pop() ?? '';
  const joined = sorted.length > 0 ? `${sorted.join(', ')} and ${last}` : last;
  const causes = asks.map(
    ({ requirement, parent }) =>
      `    ${parent ? `${parent.key} ${parent.version} depends on` : 'The user requested'} ${requirementText(requirement)}`,
  );
  await voice.error(`Cannot install ${joined} because these package versions have conflicting dependencies.`);
  await voice.say(
    `\nThe conflict is caused by:\n${causes.join('\n')}\n\nTo fix this you could try to:\n1. loosen the range of package versions you've specified\n2. remove package versions to allow pip to attempt to solve the dependency conflict\n`,
  );
  return new PipFailure([
    'ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts',
  ]);
}

/** The order of installation: what needs nothing else first, then what needs that; by name backwards within each round. */
export function installationOrder(pinned: readonly Pinned[]): readonly Pinned[] {
  const order: Pinned[] = [];
  let left = [...pinned];
  while (left.length > 0) {
    const keys = new Set(left.map(({ key }) => key));
    const ready = left.filter((one) => !one.needs.some((need) => need !== one.key && keys.has(need)));
    const round = (ready.length > 0 ? ready : left).sort((a, b) => (a.key < b.key ? 1 : -1));
    order.push(...round);
    left = left.filter((one) => !round.includes(one));
  }
  return order;
}
