import type { Process } from '../../../kernel/process.ts';
import { attempt } from '../npm/failure.ts';
import type { Dependencies, Manifest } from '../npm/manifest.ts';
import { byCode } from './lockfile.ts';

export const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Writes package.json as yarn does: dependencies sorted, the file's own indentation or two spaces. */
export function writeManifest(proc: Process, manifest: Manifest): void {
  const { fs } = proc;
  const before = fs.exists('package.json') ? fs.readText('package.json') : '';
  const indent = /^[ \t]+(?=")/m.exec(before)?.[0] ?? '  ';
  const sorted = Object.fromEntries(
    Object.entries(manifest).map(([key, value]) =>
      FIELDS.some((field) => field === key) && typeof value === 'object'
        ? [key, Object.fromEntries(Object.entries(value as Dependencies).sort(([a], [b]) => byCode(a, b)))]
        : [key, value],
    ),
  );
  const text = `${JSON.stringify(sorted, null, indent)}\n`;
  attempt('open', fs.absolute('package.json'), () => fs.writeFile('package.json', text));
}
