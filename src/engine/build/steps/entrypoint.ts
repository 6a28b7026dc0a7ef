import { goQuote } from '../../base/go-quote.ts';
import type { EntrypointInstruction } from '../instructions/entrypoint.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { startCommand, usedOnce } from './shell-form.ts';

/** A new entrypoint lets go of the base image's command, unless the stage has set one of its own. */
export function applyEntrypoint(stage: StageState, entrypoint: EntrypointInstruction, { linter }: PlanContext): void {
  usedOnce(entrypoint, stage.usedAt.entrypoint, linter);
  stage.usedAt.entrypoint = entrypoint.range;
  const command = startCommand(stage, entrypoint, entrypoint.line, linter);
  stage.change({ Entrypoint: command });
  if (!stage.usedAt.cmd) stage.change({ Cmd: [] });
  stage.commit(`ENTRYPOINT [${command.map((word) => goQuote(word)).join(' ')}]`, false);
}
