import type { ArgInstruction } from '../instructions/arg.ts';
import { descriptionIn } from '../instructions/instruction.ts';
import { checkSecretName } from '../lint/checks.ts';
import { type PlanContext, reportUnmatched } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { processWord } from '../shell-lex.ts';

/** Variables of the build that do not reach the commands. */
const NOT_IN_ENVIRONMENT = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);

/** From --build-arg, or the default, or the ARG of that name in front of the first FROM. */
export function applyArg(stage: StageState, arg: ArgInstruction, context: PlanContext): void {
  const { options, globalArgs, linter, escapeToken } = context;
  const texts: string[] = [];
  for (const { key, value: preset } of arg.args) {
    checkSecretName('ARG', key, arg.range, linter);
    let value = options.buildArgs.get(key);
    if (value === undefined && preset !== undefined) {
      const processed = processWord(preset, stage.variables, { escapeToken });
      reportUnmatched(processed.unmatched, stage.buildArgs, stage.variables, arg.range, linter);
      value = processed.result;
    }
    const isInherited = value === undefined && globalArgs.get(key) !== undefined;
    value ??= globalArgs.get(key);
    if (!isInherited)
      stage.outline.args.set(key, {
        value: value ?? '',
        description: descriptionIn(arg.comments, key),
        range: arg.range,
        uses: new Set(),
      });
    stage.outline.used.add(key);
    if (value !== undefined && !NOT_IN_ENVIRONMENT.has(key)) stage.variables = stage.variables.with(key, value);
    stage.buildArgs.push({ key, value });
    texts.push(value === undefined ? key : `${key}=${value}`);
  }
  stage.commit(`ARG ${texts.join(' ')}`, false);
}
