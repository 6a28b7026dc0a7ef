import type { UserInstruction } from '../instructions/user.ts';
import type { StageState } from '../plan/stage-state.ts';

export function applyUser(stage: StageState, { user }: UserInstruction): void {
  stage.user = user;
  stage.change({ User: user });
  stage.commit(`USER ${user}`, false);
}
