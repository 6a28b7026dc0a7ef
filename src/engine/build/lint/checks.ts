import { goQuote } from '../../base/go-quote.ts';
import type { FromInstruction } from '../instructions/from.ts';
import type { Instruction, StageInstruction } from '../instructions/index.ts';
import type { Linter } from './linter.ts';

/** Checks of a single instruction as it is read (buildkit instructions.ParseInstructionWithLinter). */
export function checkInstruction(instruction: Instruction, linter: Linter): void {
  const { range, comments, name } = instruction;
  if (instruction.kind === 'maintainer')
    linter.run('MaintainerDeprecated', range, 'Maintainer instruction is deprecated in favor of using label');
  if (instruction.kind === 'from' && instruction.stage !== '')
    checkDescription('FROM', [instruction.stage], comments, instruction, linter);
  if (instruction.kind === 'arg')
    checkDescription(
      'ARG',
      instruction.args.map(({ key }) => key),
      comments,
      { range, name },
      linter,
    );
}

/** Casing of a FROM's words; they may be too many or too few. */
export function checkFromCasing(
  words: readonly string[],
  command: string,
  range: Instruction['range'],
  linter: Linter,
): void {
  const [, as = '', stage = ''] = words;
  if (words.length === 3 && stage !== stage.toLowerCase())
    linter.run('StageNameCasing', range, `Stage name '${stage}' should be lowercase`);
  if (words.length < 3) return;
  const isLower = command === command.toLowerCase();
  if (!isLower && command !== command.toUpperCase()) return;
  if (as !== (isLower ? as.toLowerCase() : as.toUpperCase()))
    linter.run('FromAsCasing', range, `'${as}' and '${command}' keywords' casing do not match`);
}

function checkDescription(
  instruction: string,
  names: readonly string[],
  comments: readonly string[],
  at: Pick<Instruction, 'range' | 'name'>,
  linter: Linter,
): void {
  const last = comments.at(-1);
  const [first] = names;
  if (last === undefined || first === undefined || names.includes(last.split(' ', 1)[0] ?? '')) return;
  const example = names.length > 1 ? '<arg_key>' : first;
  linter.run(
    'InvalidDefinitionDescription',
    at.range,
    `Comment for ${instruction} should follow the format: \`# ${example} <description>\``,
  );
}

/** A stage as the checks over all stages see it. */
export interface CheckedStage {
  readonly from: FromInstruction;
  readonly instructions: readonly StageInstruction[];
}

export function checkStageNames(stages: readonly CheckedStage[], linter: Linter): void {
  const seen = new Set<string>();
  for (const { from } of stages) {
    if (from.stage === '') continue;
    if (from.stage === 'context' || from.stage === 'scratch') {
      linter.run(
        'ReservedStageName',
        from.range,
        `Stage name should not use the same name as reserved stage ${goQuote(from.stage)}`,
      );
    }
    if (seen.has(from.stage))
      linter.run(
        'DuplicateStageName',
        from.range,
        `Duplicate stage name ${goQuote(from.stage)}, stage names should be unique`,
      );
    seen.add(from.stage);
  }
}

/** All instructions in the casing that most of them have. */
export function checkCasing(stages: readonly CheckedStage[], linter: Linter): void {
  const all: readonly Instruction[] = stages.flatMap(({ from, instructions }) => [from, ...instructions]);
  const lower = all.filter(({ name }) => name === name.toLowerCase()).length;
  const upper = all.filter(({ name }) => name !== name.toLowerCase() && name === name.toUpperCase()).length;
  const wantsLower = lower > upper;
  for (const { name, range } of all) {
    if (name === (wantsLower ? name.toLowerCase() : name.toUpperCase())) continue;
    linter.run(
      'ConsistentInstructionCasing',
      range,
      `Command '${name}' should match the case of the command majority (${wantsLower ? 'lowercase' : 'uppercase'})`,
    );
  }
}

const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/i;

/** Names of ARG and ENV that speak of secrets. */
export function checkSecretName(instruction: string, key: string, range: Instruction['range'], linter: Linter): void {
  if (SECRET.test(key) && !HARMLESS.test(key))
    linter.run(
      'SecretsUsedInArgOrEnv',
      range,
      `Do not use ARG or ENV instructions for sensitive data (${instruction} ${goQuote(key)})`,
    );
}
