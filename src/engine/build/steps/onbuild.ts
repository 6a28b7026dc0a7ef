import type { OnbuildInstruction } from '../instructions/onbuild.ts';
import type { StageState } from '../plan/stage-state.ts';

/** It is kept for whoever builds upon this image; there is no line in the history. */
export function applyOnbuild(stage: StageState, { expression }: OnbuildInstruction): void {
  stage.change({ OnBuild: [...(stage.image.config.OnBuild ?? []), expression] });
}
