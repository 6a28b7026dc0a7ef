import { unreachable } from '../../base/errors.ts';
import { locating } from '../dockerfile/error.ts';
import { expandInstruction } from '../instructions/index.ts';
import { type PlanContext, reportUnmatched } from '../plan/plan-context.ts';
import type { PlannedInstruction, StageState } from '../plan/stage-state.ts';
import { processWord } from '../shell-lex.ts';
import { applyAdd } from './add.ts';
import { applyArg } from './arg.ts';
import { applyCmd } from './cmd.ts';
import { applyCopy } from './copy.ts';
import { applyEntrypoint } from './entrypoint.ts';
import { applyEnv } from './env.ts';
import { applyExpose } from './expose.ts';
import { applyHealthcheck } from './healthcheck.ts';
import { applyLabel } from './label.ts';
import { applyMaintainer } from './maintainer.ts';
import { applyOnbuild } from './onbuild.ts';
import { applyRun } from './run.ts';
import { applyShell } from './shell.ts';
import { applyStopsignal } from './stopsignal.ts';
import { applyUser } from './user.ts';
import { applyVolume } from './volume.ts';
import { applyWorkdir } from './workdir.ts';

/** Puts an instruction into the stage: its variables replaced, its file system and configuration changed. Throws DockerfileError. */
export function applyInstruction(stage: StageState, planned: PlannedInstruction, shared: PlanContext): void {
  const { instruction: written, sources, onBuild } = planned;
  const context = { ...shared, linter: shared.linter.withComments(written.comments) };
  locating(written.range, () => {
    const replace = (word: string, options: { readonly skipQuotes?: boolean } = {}): string => {
      const escapeToken = options.skipQuotes ? '\\' : context.escapeToken;
      const { result, unmatched } = processWord(word, stage.variables, { escapeToken, ...options });
      reportUnmatched(unmatched, stage.buildArgs, stage.variables, written.range, context.linter);
      return result;
    };
    const expanded = expandInstruction(written, (word) => replace(word));
    const instruction =
      expanded.kind === 'copy' || expanded.kind === 'add'
        ? {
            ...expanded,
            documents: expanded.documents.map((each) =>
              each.expand ? { ...each, content: replace(each.content, { skipQuotes: true }) } : each,
            ),
          }
        : expanded;
    switch (instruction.kind) {
      case 'add':
        return applyAdd(stage, instruction, context, onBuild);
      case 'arg':
        return applyArg(stage, instruction, context);
      case 'cmd':
        return applyCmd(stage, instruction, context);
      case 'copy':
        return applyCopy(stage, instruction, sources[0], context, onBuild);
      case 'entrypoint':
        return applyEntrypoint(stage, instruction, context);
      case 'env':
        return applyEnv(stage, instruction, context);
      case 'expose':
        return applyExpose(stage, instruction, context);
      case 'healthcheck':
        return applyHealthcheck(stage, instruction, context);
      case 'label':
        return applyLabel(stage, instruction, context);
      case 'maintainer':
        return applyMaintainer(stage, instruction);
      case 'onbuild':
        return applyOnbuild(stage, instruction);
      case 'run':
        return applyRun(stage, instruction, sources, context, onBuild);
      case 'shell':
        return applyShell(stage, instruction);
      case 'stopsignal':
        return applyStopsignal(stage, instruction);
      case 'user':
        return applyUser(stage, instruction);
      case 'volume':
        return applyVolume(stage, instruction);
      case 'workdir':
        return applyWorkdir(stage, instruction, context, onBuild);
      default:
        return unreachable(instruction);
    }
  });
}
