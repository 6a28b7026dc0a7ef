import { goQuote } from '../../base/go-quote.ts';
import type { CmdInstruction } from '../instructions/cmd.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { startCommand, usedOnce } from './shell-form.ts';

export function applyCmd(stage: StageState, cmd: CmdInstruction, { linter }: PlanContext): void {
  usedOnce(cmd, stage.usedAt.cmd, linter);
  stage.usedAt.cmd = cmd.range;
  const command = startCommand(stage, cmd, cmd.line, linter);
  stage.change({ Cmd: command, ArgsEscaped: true });
  stage.commit(`CMD [${command.map((word) => goQuote(word)).join(' ')}]`, false);
}
