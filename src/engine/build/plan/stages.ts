import { DockerfileError, located, locating } from '../dockerfile/error.ts';
import type { ParsedDockerfile } from '../dockerfile/lines.ts';
import type { ArgInstruction } from '../instructions/arg.ts';
import type { FromInstruction } from '../instructions/from.ts';
import { parseInstruction, type StageInstruction } from '../instructions/index.ts';
import { checkCasing, checkFromCasing, checkInstruction, checkStageNames } from '../lint/checks.ts';
import type { Linter } from '../lint/linter.ts';

/** A stage as it is written. */
export interface WrittenStage {
  readonly from: FromInstruction;
  readonly instructions: readonly StageInstruction[];
}

export interface WrittenStages {
  readonly stages: readonly WrittenStage[];
  /** ARGs in front of the first FROM. */
  readonly globalArgs: readonly ArgInstruction[];
}

/** Instructions to stages (buildkit instructions.Parse), with the checks that need no values. Throws DockerfileError. */
export function readStages({ nodes, emptyContinuations }: ParsedDockerfile, linter: Linter): WrittenStages {
  for (const line of emptyContinuations)
    linter.run('NoEmptyContinuation', { start: line, end: line }, 'Empty continuation line');
  const stages: { readonly from: FromInstruction; readonly instructions: StageInstruction[] }[] = [];
  const globalArgs: ArgInstruction[] = [];
  for (const node of nodes) {
    const own = linter.withComments(node.comments);
    if (node.command.toLowerCase() === 'from') checkFromCasing(node.words, node.command, node.range, own);
    const instruction = locating(
      node.range,
      () => parseInstruction(node),
      (message) => `dockerfile parse error on line ${node.range.start}: ${message}`,
    );
    checkInstruction(instruction, own);
    const stage = stages.at(-1);
    if (instruction.kind === 'from') stages.push({ from: instruction, instructions: [] });
    else if (stage) stage.instructions.push(instruction);
    else if (instruction.kind === 'arg') globalArgs.push(instruction);
    else throw located(new DockerfileError('no build stage in current context'), node.range);
  }
  if (stages.length === 0) throw new DockerfileError('dockerfile contains no stages to build');
  checkStageNames(stages, linter);
  checkCasing(stages, linter);
  return { stages, globalArgs };
}
