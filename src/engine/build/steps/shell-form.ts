import type { SourceRange } from '../../api/build.ts';
import type { CommandLine, Written } from '../instructions/instruction.ts';
import type { Linter } from '../lint/linter.ts';
import type { StageState } from '../plan/stage-state.ts';

const DEFAULT_SHELL = ['/bin/sh', '-c'];

/** A command line with the stage's shell in front of it where it is not in JSON form. */
export function withShell(stage: StageState, words: readonly string[]): readonly string[] {
  const own = stage.image.config.Shell ?? [];
  return [...(own.length > 0 ? own : DEFAULT_SHELL), words.join(' ')];
}

/** CMD and ENTRYPOINT: as above, with the advice to write JSON. */
export function startCommand(
  stage: StageState,
  written: Written,
  line: CommandLine,
  linter: Linter,
): readonly string[] {
  if (!line.prependShell) return line.words;
  if ((stage.image.config.Shell ?? []).length === 0) {
    linter.run(
      'JSONArgsRecommended',
      written.range,
      `JSON arguments recommended for ${written.name} to prevent unintended behavior related to OS signals`,
    );
  }
  return withShell(stage, line.words);
}

/** An instruction of which only the last one counts: the one before is reported. */
export function usedOnce(written: Written, before: SourceRange | undefined, linter: Linter): void {
  if (before)
    linter.run(
      'MultipleInstructionsDisallowed',
      before,
      `Multiple ${written.name} instructions should not be used in the same stage because only the last one will be used`,
    );
}
