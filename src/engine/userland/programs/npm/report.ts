import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn } from './command-line.ts';
import type { Changes } from './reify.ts';
import type { PackageNode, Tree } from './tree.ts';

const count = (number: number): string => `${number} package${number === 1 ? '' : 's'}`;

/** `500ms`, `3s`, `2m`, as the package `ms` writes it. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}ms`;
  return ms < 60_000 ? `${Math.round(ms / 1000)}s` : `${Math.round(ms / 60_000)}m`;
}

// DIFFERS: npm audit knows no advisories here: an installation always reports 0 vulnerabilities.

/** What npm says when it has installed or removed. */
export async function reportChanges(
  proc: Process,
  line: CommandLine,
  { added, removed, changed }: Changes,
  tree: Tree,
  started: number,
): Promise<void> {
  if (isSilent(line)) return;
  const audited = isOn(line, 'audit', true) && !isOn(line, 'global') ? tree.size + 1 : 0;
  if (isOn(line, 'json')) {
    const told = ({ name, location }: PackageNode, version: string) => ({
      name,
      version,
      path: proc.fs.absolute(location),
    });
    const summary = {
      add: added.map((node) => told(node, tree.target(node).record.version)),
      added: added.length,
      audited,
      change: changed.map((node) => told(node, tree.target(node).record.version)),
      changed: changed.length,
      funding: isOn(line, 'fund', true)
        ? [...tree.nodes()].filter(({ record }) => record.funding !== undefined).length
        : 0,
      remove: removed.map((node) => told(node, node.record.version)),
      removed: removed.length,
    };
    await proc.write(1, `${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  const parts: string[] = [];
  if (added.length + removed.length + changed.length === 0) parts.push(`up to date${audited ? ', ' : ''}`);
  else {
    if (added.length > 0) parts.push(`added ${count(added.length)}`);
    if (removed.length > 0) {
      if (added.length > 0) parts.push(`, ${audited || changed.length > 0 ? '' : 'and '}`);
      parts.push(`removed ${count(removed.length)}`);
    }
    if (changed.length > 0) {
      if (added.length + removed.length > 0) parts.push(`, ${audited ? '' : 'and '}`);
      parts.push(`changed ${count(changed.length)}`);
    }
    if (audited) parts.push(', and ');
  }
  if (audited) parts.push(`audited ${count(audited)}`);
  const funding = isOn(line, 'fund', true)
    ? [...tree.nodes()].filter(({ record }) => record.funding !== undefined).length
    : 0;
  await proc.write(
    1,
    `\n${parts.join('')} in ${duration(proc.clock.now() - started)}\n${
      funding > 0
        ? `\n${count(funding)} ${funding === 1 ? 'is' : 'are'} looking for funding\n  run \`npm fund\` for details\n`
        : ''
    }${audited ? '\nfound 0 vulnerabilities\n' : ''}`,
  );
}

export function isSilent(line: CommandLine): boolean {
  return isOn(line, 'silent') || line.options.get('loglevel') === 'silent';
}
