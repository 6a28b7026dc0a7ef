import type { Process } from '../../../../kernel/process.ts';
import { attempt } from '../../npm/failure.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import type { Reporter } from '../reporter.ts';
import { cacheFolder } from '../settings.ts';

// DIFFERS: yarn's cache holds tarballs here; the real one holds them unpacked, in a folder for each package.

/** `yarn cache clean`, `yarn cache dir`. */
export async function cache(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  const folder = cacheFolder(proc, line);
  const [what, ...names] = line.words;
  switch (what) {
    case 'dir':
      await proc.write(1, `${folder}\n`);
      return 0;
    case 'clean':
      if (names.length > 0) throw new YarnFailure("drydock: 'yarn cache clean' of single packages is not simulated");
      if (proc.fs.exists(folder)) attempt('rmdir', folder, () => proc.fs.removeTree(folder));
      await reporter.success('Cleared cache.');
      return 0;
    case 'list':
      throw new YarnFailure("drydock: 'yarn cache list' is not simulated");
    default:
      throw new YarnFailure('Invalid subcommand. Try "list, ls, dir, clean"');
  }
}
