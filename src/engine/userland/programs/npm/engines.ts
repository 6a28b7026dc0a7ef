import type { Process } from '../../../kernel/process.ts';
import { recordOf } from './actual.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { complain, NpmFailure, versionOf } from './failure.ts';
import type { Manifest } from './manifest.ts';
import { satisfies } from './semver.ts';
import type { Tree } from './tree.ts';

/** Says of packages that they are deprecated, or made for another version of Node or npm (with --engine-strict, that is an error). */
export async function warnOfEngines(proc: Process, line: CommandLine, tree: Tree, manifest: Manifest): Promise<void> {
  const current = { node: `v${proc.env.get('NODE_VERSION') ?? '24.19.0'}`, npm: versionOf(proc) };
  const packages = [...tree.nodes()].filter(({ record }) => !record.link);
  const own = { name: manifest.name ?? '', record: manifest['devEngines'] ? { version: '' } : recordOf('', manifest) };
  for (const { name, record } of [own, ...packages, ...tree.folders.values()]) {
    const { node, npm } = record.engines ?? {};
    const isFine =
      (node === undefined || isOn(line, 'force') || satisfies(current.node.slice(1), node)) &&
      (npm === undefined || satisfies(current.npm, npm));
    if (isFine) continue;
    const required = record.engines ?? {};
    if (isOn(line, 'engine-strict'))
      throw new NpmFailure('EBADENGINE', [
        'engine Unsupported engine',
        `engine Not compatible with your version of node/npm: ${name}@${record.version}`,
        `notsup Not compatible with your version of node/npm: ${name}@${record.version}`,
        `notsup Required: ${JSON.stringify(required)}`,
        `notsup Actual:   ${JSON.stringify(current)}`,
      ]);
    await complain(proc, 'warn', [
      'EBADENGINE Unsupported engine {',
      `EBADENGINE   package: '${name}@${record.version}',`,
      `EBADENGINE   required: ${shown(required)},`,
      `EBADENGINE   current: ${shown(current)}`,
      'EBADENGINE }',
    ]);
  }
}

function shown(record: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(record)
    .map(([key, value]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : `'${key}'`}: '${value}'`)
    .join(', ')} }`;
}
