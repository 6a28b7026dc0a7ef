import type { AxeBuilder } from '@axe-core/playwright';

/** What axe found wrong, a line for each place. */
export function summary(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): readonly string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
