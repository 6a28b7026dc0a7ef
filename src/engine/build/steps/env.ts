import type { EnvInstruction } from '../instructions/env.ts';
import { checkSecretName } from '../lint/checks.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { withVariable } from '../plan/variables.ts';

export function applyEnv(stage: StageState, env: EnvInstruction, { linter }: PlanContext): void {
  let message = 'ENV';
  for (const { key, value, noDelimiter } of env.pairs) {
    if (noDelimiter)
      linter.run(
        'LegacyKeyValueFormat',
        env.range,
        `"${env.name} key=value" should be used instead of legacy "${env.name} key value" format`,
      );
    checkSecretName('ENV', key, env.range, linter);
    message += ` ${key}=${value}`;
    stage.variables = stage.variables.with(key, value);
    stage.change({ Env: withVariable(stage.image.config.Env ?? [], key, value) });
  }
  stage.commit(message, false);
}
