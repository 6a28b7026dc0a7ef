import type { Process } from '../../../../kernel/process.ts';
import type { Manifest } from '../../npm/manifest.ts';
import { type CommandLine, isOn } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { writeManifest } from '../manifest-file.ts';
import { readManifest } from '../project.ts';
import type { Reporter } from '../reporter.ts';

/** `yarn init -y`: a package.json as yarn writes it. Asking questions needs a terminal's lines and is left to npm. */
export async function init(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  if (!isOn(line, 'yes'))
    throw new YarnFailure("drydock: 'yarn init' with questions is not simulated: yarn init -y is");
  await reporter.warn(
    'The yes flag has been set. This will automatically answer yes to all questions, which may have security implications.',
  );
  const there = readManifest(proc) ?? {};
  const isPrivate = isOn(line, 'private') || there['private'] === true;
  const named = (proc.fs.cwd.split('/').at(-1) ?? '').toLowerCase().replace(/[^a-z0-9._~-]+/g, '-');
  const { name = named, version = '1.0.0', license = 'MIT', ...rest } = there;
  const { description, main = 'index.js', repository, author, private: _, ...others } = rest as Record<string, unknown>;
  const given = { name, version, description, main, repository, author, license, private: isPrivate || undefined };
  const manifest = Object.fromEntries(
    Object.entries({ ...given, ...others }).filter(([, value]) => value !== undefined && value !== ''),
  );
  writeManifest(proc, manifest as Manifest);
  await reporter.success('Saved package.json');
  return 0;
}
