import type { Process } from '../../../kernel/process.ts';
import { CI_USAGE } from './ci-usage.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { warnOfEngines } from './engines.ts';
import { attempt, NpmFailure } from './failure.ts';
import { completeProject, INSTALLING, readProject, START, wantedOf } from './install.ts';
import { writeLock } from './lockfile.ts';
import { selectedWorkspaces } from './project.ts';
import { Registry } from './registry.ts';
import { changesBetween, reify } from './reify.ts';
import { reportChanges } from './report.ts';
import { runLifecycle } from './scripts.ts';
import { Tree } from './tree.ts';

/** `npm ci`: node_modules anew, exactly as the lock file has it. */
export async function cleanInstall(proc: Process, line: CommandLine): Promise<number> {
  const started = proc.clock.now();
  if (isOn(line, 'global')) throw new NpmFailure('ECIGLOBAL', ['`npm ci` does not work for global packages']);
  await proc.sleep(START);
  const registry = new Registry(proc, line);
  const { locked, manifest, folders } = await readProject(proc, registry);
  const usage = (...lines: readonly string[]): NpmFailure => new NpmFailure('EUSAGE', ['', ...lines, '', ...CI_USAGE]);
  if (!locked)
    throw usage(
      'The `npm ci` command can only install with an existing package-lock.json or',
      'npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or',
      'later to generate a package-lock.json file, then try again.',
    );
  const tree = Tree.from(locked);
  await completeProject(proc, line, registry, tree, manifest, folders);
  const faults = [...tree.nodes()].flatMap((node) => {
    const there = locked.get(node.location);
    if (node.record.link)
      return there?.link ? [] : [`Missing: ${node.name}@${tree.target(node).record.version} from lock file`];
    const id = `${node.name}@${node.record.version}`;
    if (!there) return [`Missing: ${id} from lock file`];
    return there.version === node.record.version
      ? []
      : [`Invalid: lock file's ${node.name}@${there.version} does not satisfy ${id}`];
  });
  if (faults.length > 0)
    throw usage(
      '`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
      '',
      ...faults.sort((a, b) => Number(b.startsWith('Invalid')) - Number(a.startsWith('Invalid'))),
    );
  await warnOfEngines(proc, line, tree, manifest);
  const chosen = selectedWorkspaces(proc, line, folders);
  const { fs } = proc;
  if (isOn(line, 'dry-run')) {
    await reportChanges(proc, line, { added: [], removed: [], changed: [] }, tree, started);
    return 0;
  }
  for (const place of ['.', ...folders.workspaces.values()])
    if (fs.exists(`${place}/node_modules`))
      for (const { name } of fs.readdir(`${place}/node_modules`)) {
        const path = fs.absolute(`${place}/node_modules/${name}`);
        attempt('rmdir', path, () => fs.removeTree(path));
      }
  const wanted = wantedOf(proc, line, tree, chosen);
  const changes = changesBetween(new Tree(), wanted);
  await reify(proc, registry, changes, wanted, '.', 'node_modules/.bin');
  writeLock(proc, manifest, tree, wanted, false);
  if (!isOn(line, 'ignore-scripts')) {
    const code = await runLifecycle(proc, manifest, INSTALLING);
    if (code !== 0) return code;
  }
  await reportChanges(proc, line, changes, wanted, started);
  return 0;
}
