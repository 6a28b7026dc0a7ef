import type { Process } from '../../../../kernel/process.ts';
import { type CommandLine, isOn } from '../command-line.ts';
import { quoted, YarnFailure } from '../failure.ts';
import { install as doInstall } from '../installation.ts';
import { LOCKFILE } from '../lockfile.ts';
import { isProduction } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import { runLifecycle } from '../scripts.ts';

/** `yarn`, `yarn install [--production] [--frozen-lockfile]`. */
export async function install(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  await sayMissingLock(proc, line, reporter);
  if (line.words.length > 0) {
    const flags = ['dev', 'peer', 'optional', 'exact', 'tilde'].filter((flag) => isOn(line, flag));
    const words = [...line.words, ...flags.map((flag) => `--${flag}`)].join(' ');
    throw new YarnFailure(
      `\`install\` has been replaced with \`add\` to add new dependencies. Run ${quoted(`yarn add ${words}`)} instead.`,
    );
  }
  return withLifecycle(proc, line, reporter, async () => {
    await doInstall(proc, line, reporter);
  });
}

export async function sayMissingLock(proc: Process, line: CommandLine, reporter: Reporter): Promise<void> {
  if (isOn(line, 'lockfile', true) && !proc.fs.exists(LOCKFILE)) await reporter.info('No lockfile found.');
}

/** The project's own scripts around an installation. */
export async function withLifecycle(
  proc: Process,
  line: CommandLine,
  reporter: Reporter,
  act: () => Promise<void>,
): Promise<number> {
  const runs = !isOn(line, 'ignore-scripts');
  const before = runs ? await runLifecycle(proc, line, reporter, ['preinstall']) : 0;
  if (before !== 0) return before;
  await act();
  const last = isProduction(proc, line) ? [] : ['prepublish', 'prepare'];
  return runs ? runLifecycle(proc, line, reporter, ['install', 'postinstall', ...last]) : 0;
}
