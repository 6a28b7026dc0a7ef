import type { LabelInstruction } from '../instructions/label.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';

export function applyLabel(stage: StageState, label: LabelInstruction, { linter }: PlanContext): void {
  let message = 'LABEL';
  for (const { key, value, noDelimiter } of label.pairs) {
    if (noDelimiter)
      linter.run(
        'LegacyKeyValueFormat',
        label.range,
        `"${label.name} key=value" should be used instead of legacy "${label.name} key value" format`,
      );
    stage.change({ Labels: { ...stage.image.config.Labels, [key]: value } });
    message += ` ${key}=${value}`;
  }
  stage.commit(message, false);
}
