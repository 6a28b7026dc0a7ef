import type { MaintainerInstruction } from '../instructions/maintainer.ts';
import type { StageState } from '../plan/stage-state.ts';

export function applyMaintainer(stage: StageState, { maintainer }: MaintainerInstruction): void {
  stage.image = { ...stage.image, author: maintainer };
  stage.commit(`MAINTAINER ${maintainer}`, false);
}
