import { formatDuration } from '../../base/go-duration.ts';
import type { HealthcheckInstruction } from '../instructions/healthcheck.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { usedOnce } from './shell-form.ts';

export function applyHealthcheck(
  stage: StageState,
  healthcheck: HealthcheckInstruction,
  { linter }: PlanContext,
): void {
  usedOnce(healthcheck, stage.usedAt.healthcheck, linter);
  stage.usedAt.healthcheck = healthcheck.range;
  const { health } = healthcheck;
  stage.change({ Healthcheck: health });
  const { Test = [], Interval = 0, Timeout = 0, StartPeriod = 0, StartInterval = 0, Retries = 0 } = health;
  const times = `Interval:${formatDuration(Interval)} Timeout:${formatDuration(Timeout)} StartPeriod:${formatDuration(StartPeriod)} StartInterval:${formatDuration(StartInterval)}`;
  stage.commit(`HEALTHCHECK {Test:[${Test.join(' ')}] ${times} Retries:${Retries}}`, false);
}
