import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { CopyInstruction } from '../instructions/copy.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { copyFiles } from './copy-files.ts';

/** From the context, or from a stage or image that is done by now. */
export function applyCopy(
  stage: StageState,
  copy: CopyInstruction,
  source: StageState | undefined,
  context: PlanContext,
  onBuild: boolean,
): void {
  if (source && !source.dispatched) {
    throw new DockerfileError(
      `cannot copy from stage ${goQuote(copy.from)}, it needs to be defined before current stage ${goQuote(stage.label)}`,
    );
  }
  copyFiles(
    stage,
    {
      instruction: copy,
      from: source ? source.root : context.context,
      parents: copy.parents,
      unpack: false,
      isContext: source === undefined,
    },
    context,
    onBuild,
  );
}
