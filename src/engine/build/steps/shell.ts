import type { ShellInstruction } from '../instructions/shell.ts';
import type { StageState } from '../plan/stage-state.ts';

export function applyShell(stage: StageState, { shell }: ShellInstruction): void {
  stage.change({ Shell: shell });
  stage.commit(`SHELL [${shell.join(' ')}]`, false);
}
