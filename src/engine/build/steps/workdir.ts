import { goQuote } from '../../base/go-quote.ts';
import type { WorkdirInstruction } from '../instructions/workdir.ts';
import { makeVertex } from '../plan/graph.ts';
import { resolvePath } from '../plan/paths.ts';
import { nameOf, type PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { ownerOf } from './owner.ts';

/** Goes to a folder, which is made with the stage's user as its owner. */
export function applyWorkdir(
  stage: StageState,
  workdir: WorkdirInstruction,
  { linter, escapeToken }: PlanContext,
  onBuild: boolean,
): void {
  if (!stage.workdirSet && !workdir.path.startsWith('/')) {
    linter.run(
      'WorkdirRelativePath',
      workdir.range,
      `Relative workdir ${goQuote(workdir.path)} can have unexpected results if the base image changes`,
    );
  }
  stage.workdirSet = true;
  const path = resolvePath(stage.image.config.WorkingDir ?? '/', workdir.path);
  stage.change({ WorkingDir: path });
  stage.folder = path;
  if (path !== '/') {
    const owner = stage.image.config.User ? ownerOf(stage.image.config.User) : undefined;
    const name = stage.stepName(nameOf(workdir.code, stage.variables, escapeToken), onBuild);
    stage.root = makeVertex({ kind: 'file', actions: [{ kind: 'mkdir', path, mode: 0o755, owner }] }, [stage.root], {
      name,
      range: workdir.range,
      platform: stage.platformPrefix,
    });
  }
  stage.commit(`WORKDIR ${path}`, path !== '/');
}
