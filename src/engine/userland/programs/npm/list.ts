import type { Process } from '../../../kernel/process.ts';
import { actualTree, globalTree } from './actual.ts';
import { type CommandLine, isOn, omitsDev, textOf } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { GLOBAL } from './install.ts';
import { byText, type Manifest, NOT_JSON, parseSpec, readManifest } from './manifest.ts';
import { foldersOf, selectedWorkspaces } from './project.ts';
import { satisfies } from './semver.ts';
import { type Edge, edgesOf, type PackageNode, Tree } from './tree.ts';

/** A line of the list; `node` is undefined where a dependency is missing. */
interface Item {
  readonly name: string;
  readonly id: string;
  readonly node: PackageNode | undefined;
  readonly isDeduped: boolean;
  readonly isExtraneous: boolean;
  readonly missingFor: string | undefined;
  readonly asked: string;
  readonly isOptional: boolean;
  invalid: string | undefined;
  readonly children: Item[];
  included: boolean;
}

/** `npm ls [name…] [--all] [--depth=N] [--json] [--parseable] [--long] [--omit=dev] [-w workspace] [-g]`. */
export async function list(proc: Process, line: CommandLine): Promise<number> {
  const isGlobal = isOn(line, 'global');
  const folder = isGlobal ? `${GLOBAL}/lib` : proc.fs.cwd;
  let manifest: Manifest = {};
  let broken = false;
  try {
    manifest = isGlobal ? {} : (readManifest(proc) ?? {});
  } catch (error) {
    if (!(error instanceof NpmFailure) || error.code !== 'EJSONPARSE') throw error;
    broken = true;
  }
  const tree = isGlobal ? globalTree(proc, folder, globalNames(proc, folder)) : actualTree(proc);
  const folders = foldersOf(proc, manifest);
  const chosen = selectedWorkspaces(proc, line, folders);
  const specs = line.words.map(parseSpec);
  const depth =
    isOn(line, 'all') || specs.length > 0
      ? Number(textOf(line, 'depth') ?? Number.POSITIVE_INFINITY)
      : Number(textOf(line, 'depth') ?? 0);
  const needed = neededNodes(tree, manifest, folders);
  const matches = (node: PackageNode | undefined): boolean =>
    specs.length === 0 ||
    (node !== undefined &&
      specs.some(
        ({ name, asked }) => name === node.name && (asked === '' || satisfies(tree.target(node).record.version, asked)),
      ));
  const idOf = (node: PackageNode): string =>
    `${node.record.link ? (tree.target(node).record.name ?? node.name) : node.name}@${tree.target(node).record.version}`;
  const rootId = `${manifest.name ?? folder.slice(folder.lastIndexOf('/') + 1)}@${manifest.version ?? ''}`;
  const root: Item = {
    ...{ name: manifest.name ?? '', id: rootId, node: tree.root, isDeduped: false, isExtraneous: false },
    ...{ missingFor: undefined, asked: '', isOptional: false, invalid: undefined, children: [] },
    included: specs.length === 0,
  };
  const seen = new Map<PackageNode, Item>([[tree.root, root]]);
  const items: Item[] = [root];
  const isWorkspace = (node: PackageNode): boolean =>
    [...folders.workspaces.values()].includes(node.record.resolved ?? '');
  let level: (readonly [Item, number, readonly Item[]])[] = [[root, 0, [root]]];
  while (level.length > 0) {
    const next: (readonly [Item, number, readonly Item[]])[] = [];
    for (const [item, depthOf, above] of level) {
      const { node } = item;
      if (!node || item.isDeduped) continue;
      const current = isWorkspace(node) ? 0 : depthOf;
      if (current > depth) continue;
      const from = tree.target(node);
      const isTop = current === 0;
      const edges =
        isGlobal && node === tree.root
          ? [...tree.root.children.values()].map((one): Edge => ({ from, name: one.name, asked: '*', type: 'prod' }))
          : edgesOf(tree, from, manifest, folders, !(isTop && omitsDev(line, proc)));
      const wanted = edges.filter((edge) => {
        const found = Tree.find(from, edge.name);
        if (node === tree.root && chosen)
          return (
            found !== undefined &&
            (chosen.some(({ location }) => location === found.record.resolved) ||
              (isOn(line, 'include-workspace-root') && !isWorkspace(found)))
          );
        if (node === tree.root && line.options.get('workspaces') === false && found && isWorkspace(found)) return false;
        return !isTop || !isOn(line, 'link') || found?.record.link === true;
      });
      const fresh = wanted.map((edge): Item => {
        const found = Tree.find(from, edge.name);
        const known = found && seen.get(found);
        const invalid = found && edge.type !== 'workspace' && !isGlobal && !tree.fits(found, edge.asked);
        const made: Item = {
          name: edge.name,
          id: found ? idOf(found) : `${edge.name}@${edge.asked}`,
          node: found,
          isDeduped: known !== undefined,
          isExtraneous: false,
          missingFor: found ? undefined : item.id,
          asked: edge.asked,
          isOptional: edge.type === 'optional' || edge.type === 'peerOptional',
          invalid: invalid ? `${JSON.stringify(edge.asked)} from ${from.location || 'the root project'}` : undefined,
          children: [],
          included: matches(found),
        };
        return made;
      });
      if (!isGlobal)
        for (const child of from.children.values())
          if (!needed.has(child) && !wanted.some(({ name }) => name === child.name))
            fresh.push({
              ...{ name: child.name, id: idOf(child), node: child, isDeduped: false, isExtraneous: true },
              ...{ missingFor: undefined, asked: '', isOptional: false, invalid: undefined, children: [] },
              included: matches(child),
            });
      for (const one of fresh.sort((a, b) => byText(a.id, b.id))) {
        if (one.node && !seen.has(one.node)) seen.set(one.node, one);
        if (one.included) for (const upper of above) upper.included = true;
        item.children.push(one);
        items.push(one);
        next.push([one, current + 1, [...above, one]]);
      }
    }
    level = next;
  }
  const problems = new Set<string>();
  for (const one of items)
    if (one.included) for (const problem of problemsOf(one, folder, isGlobal)) problems.add(problem);
  const isLong = isOn(line, 'long');
  if (isOn(line, 'json')) {
    const shown = asJson(root, tree, folder, isGlobal, manifest);
    const serious = [...problems].some((problem) => !problem.startsWith('extraneous'));
    const whole = problems.size > 0 ? withProblems(shown, problems) : shown;
    if (serious) {
      const error = { code: 'ELSPROBLEMS', summary: [...problems].join('\n'), detail: '' };
      throw new NpmFailure('ELSPROBLEMS', [...problems], 1, { ...whole, error });
    }
    await proc.write(1, `${JSON.stringify(whole, null, 2)}\n`);
  } else if (isOn(line, 'parseable')) {
    const lines = [...seen.values()].flatMap((item) => {
      if (!item.included || !item.node) return [];
      const path = item.node.location === '' ? folder : `${folder}/${item.node.location}`;
      if (!isLong) return [path];
      const real = item.node.record.link ? `:${proc.fs.exists(path) ? proc.fs.realpath(path) : ''}` : '';
      return [
        `${path}:${item.id}${real}${item.isExtraneous && !isGlobal ? ':EXTRANEOUS' : ''}${item.invalid ? ':INVALID' : ''}`,
      ];
    });
    await proc.write(1, `${lines.join('\n')}\n`);
  } else {
    const head =
      manifest.name === undefined && Object.keys(manifest).length === 0
        ? folder
        : `${rootId}${isLong ? '\n│ ' : ' '}${folder}`;
    const rows = draw(root.children, tree, proc, folder, isLong, isGlobal, '');
    const text = `${head}${isLong && Object.keys(manifest).length > 0 ? `\n│ ${String(manifest['description'] ?? '')}` : ''}\n${rows === '' ? '└── (empty)\n' : rows}\n`;
    await proc.write(
      1,
      hasUnicode(proc, line)
        ? text
        : text.replace(/^[│├└─┬ ]+/gm, (lines) => [...lines].map((sign) => ASCII[sign] ?? sign).join('')),
    );
  }
  if (broken) throw new NpmFailure('EJSONPARSE', ['JSON.parse Failed to parse root package.json', ...NOT_JSON]);
  if (specs.length > 0 && !root.included) return 1;
  if ([...problems].some((problem) => !problem.startsWith('extraneous')))
    throw new NpmFailure('ELSPROBLEMS', [...problems]);
  return 0;
}

const ASCII: Readonly<Record<string, string>> = { '│': '|', '├': '+', '└': '`', '─': '-', '┬': '-' };

/** Whether the tree is drawn with lines: only where the locale has UTF-8, which containers seldom have. */
export function hasUnicode(proc: Process, line: CommandLine): boolean {
  const locale = proc.env.get('LC_ALL') || proc.env.get('LC_CTYPE') || proc.env.get('LANG') || '';
  return isOn(line, 'unicode', /UTF-?8$/i.test(locale));
}

function problemsOf(item: Item, folder: string, isGlobal: boolean): readonly string[] {
  const path = `${folder}/${item.node?.location ?? ''}`;
  return [
    ...(item.missingFor !== undefined && !item.isOptional
      ? [`missing: ${item.id}, required by ${item.missingFor}`]
      : []),
    ...(item.invalid ? [`invalid: ${item.id} ${path}`] : []),
    ...(item.isExtraneous && !isGlobal ? [`extraneous: ${item.id} ${path}`] : []),
  ];
}

/** Packages that something needs. */
function neededNodes(tree: Tree, manifest: Manifest, folders: ReturnType<typeof foldersOf>): ReadonlySet<PackageNode> {
  const seen = new Set<PackageNode>();
  const visit = (from: PackageNode): void => {
    for (const { name } of edgesOf(tree, from, manifest, folders, true)) {
      const found = Tree.find(from, name);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      visit(tree.target(found));
    }
  };
  visit(tree.root);
  return seen;
}

function globalNames(proc: Process, folder: string): readonly string[] {
  const { fs } = proc;
  if (!fs.exists(`${folder}/node_modules`)) return [];
  return fs
    .readdir(`${folder}/node_modules`)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap(({ name }) =>
      name.startsWith('@')
        ? fs.readdir(`${folder}/node_modules/${name}`).map((inner) => `${name}/${inner.name}`)
        : [name],
    );
}

function draw(
  items: readonly Item[],
  tree: Tree,
  proc: Process,
  folder: string,
  isLong: boolean,
  isGlobal: boolean,
  indent: string,
): string {
  const shown = items.filter(({ included }) => included);
  return shown
    .map((item, i) => {
      const last = i === shown.length - 1;
      const inner = item.children.filter(({ included }) => included);
      const label = [
        `${item.missingFor === undefined ? '' : `UNMET ${item.isOptional ? 'OPTIONAL ' : ''}DEPENDENCY `}${item.id}`,
        ...(item.isDeduped ? ['deduped'] : []),
        ...(item.invalid ? [`invalid: ${item.invalid}`] : []),
        ...(item.isExtraneous && !isGlobal ? ['extraneous'] : []),
        ...(item.node?.record.link ? [`-> ./${item.node.record.resolved ?? ''}`] : []),
      ].join(' ');
      const below = `${indent}${last ? ' ' : '│'} `;
      const more = isLong ? `${below}${inner.length > 0 ? '│ ' : '  '}\n` : '';
      const head = `${indent}${last ? '└' : '├'}─${inner.length > 0 ? '┬' : '─'} ${label}\n${more}`;
      return head + draw(item.children, tree, proc, folder, isLong, isGlobal, below);
    })
    .join('');
}

function withProblems(shown: Readonly<Record<string, unknown>>, problems: ReadonlySet<string>): object {
  const { dependencies, ...rest } = shown;
  return { ...rest, problems: [...problems], ...(dependencies === undefined ? {} : { dependencies }) };
}

function asJson(
  item: Item,
  tree: Tree,
  folder: string,
  isGlobal: boolean,
  manifest: Manifest,
): Record<string, unknown> {
  const { node } = item;
  const isRoot = node === tree.root;
  const version = isRoot ? manifest.version : node && tree.target(node).record.version;
  const resolved =
    isRoot || !node
      ? undefined
      : node.record.link
        ? `file:${'../'.repeat(node.location.split('/').length - 1)}${node.record.resolved ?? ''}`
        : node.record.resolved;
  const problems = problemsOf(item, folder, isGlobal);
  const inner = item.children.filter(({ included }) => included);
  return {
    ...(version ? { version } : {}),
    ...(resolved === undefined ? {} : { resolved }),
    ...(isRoot || !node ? {} : { overridden: false }),
    ...(isRoot && Object.keys(manifest).length > 0
      ? { name: manifest.name ?? folder.slice(folder.lastIndexOf('/') + 1) }
      : {}),
    ...(item.isExtraneous && !isGlobal ? { extraneous: true } : {}),
    ...(item.invalid ? { invalid: item.invalid } : {}),
    ...(item.missingFor !== undefined && !item.isOptional ? { required: item.asked, missing: true } : {}),
    ...(problems.length > 0 && !isRoot ? { problems } : {}),
    ...(inner.length === 0
      ? {}
      : {
          dependencies: Object.fromEntries(
            inner.map((child) => [child.name, asJson(child, tree, folder, isGlobal, manifest)]),
          ),
        }),
  };
}
