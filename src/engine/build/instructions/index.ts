import { DockerfileError } from '../dockerfile/error.ts';
import type { DockerfileNode } from '../dockerfile/lines.ts';
import { withSuggestion } from '../suggest.ts';
import { type AddInstruction, expandAdd, parseAdd } from './add.ts';
import { type ArgInstruction, parseArg } from './arg.ts';
import { type CmdInstruction, parseCmd } from './cmd.ts';
import { type CopyInstruction, expandCopy, parseCopy } from './copy.ts';
import { type EntrypointInstruction, parseEntrypoint } from './entrypoint.ts';
import { type EnvInstruction, expandEnv, parseEnv } from './env.ts';
import { type ExposeInstruction, parseExpose } from './expose.ts';
import { type FromInstruction, parseFrom } from './from.ts';
import { type HealthcheckInstruction, parseHealthcheck } from './healthcheck.ts';
import { type Expander, type ParseRequest, requestOf } from './instruction.ts';
import { expandLabel, type LabelInstruction, parseLabel } from './label.ts';
import { type MaintainerInstruction, parseMaintainer } from './maintainer.ts';
import { type OnbuildInstruction, parseOnbuild } from './onbuild.ts';
import { expandRun, parseRun, type RunInstruction } from './run.ts';
import { parseShell, type ShellInstruction } from './shell.ts';
import { expandStopsignal, parseStopsignal, type StopsignalInstruction } from './stopsignal.ts';
import { expandUser, parseUser, type UserInstruction } from './user.ts';
import { expandVolume, parseVolume, type VolumeInstruction } from './volume.ts';
import { expandWorkdir, parseWorkdir, type WorkdirInstruction } from './workdir.ts';

/** Everything that may stand in a stage. */
export type StageInstruction =
  | AddInstruction
  | ArgInstruction
  | CmdInstruction
  | CopyInstruction
  | EntrypointInstruction
  | EnvInstruction
  | ExposeInstruction
  | HealthcheckInstruction
  | LabelInstruction
  | MaintainerInstruction
  | OnbuildInstruction
  | RunInstruction
  | ShellInstruction
  | StopsignalInstruction
  | UserInstruction
  | VolumeInstruction
  | WorkdirInstruction;

export type Instruction = FromInstruction | StageInstruction;

const PARSERS: Readonly<Record<Instruction['kind'], (request: ParseRequest) => Instruction>> = {
  add: parseAdd,
  arg: parseArg,
  cmd: parseCmd,
  copy: parseCopy,
  entrypoint: parseEntrypoint,
  env: parseEnv,
  expose: parseExpose,
  from: parseFrom,
  healthcheck: parseHealthcheck,
  label: parseLabel,
  maintainer: parseMaintainer,
  onbuild: parseOnbuild,
  run: parseRun,
  shell: parseShell,
  stopsignal: parseStopsignal,
  user: parseUser,
  volume: parseVolume,
  workdir: parseWorkdir,
};

/** A node to a typed instruction. Throws DockerfileError without a place. */
export function parseInstruction(node: DockerfileNode): Instruction {
  const name = node.command.toLowerCase();
  const parser = Object.hasOwn(PARSERS, name) ? PARSERS[name as Instruction['kind']] : undefined;
  if (!parser) {
    // BuildKit takes any of the nearest; here RUN goes before the others.
    const known = ['run', 'from', ...Object.keys(PARSERS)].map((each) => each.toUpperCase());
    throw new DockerfileError(withSuggestion(`unknown instruction: ${node.command}`, node.command, known, false));
  }
  return parser(requestOf(node));
}

/** Replaces the variables that the instruction itself lets be replaced; ARG, EXPOSE and the rest look after themselves. */
export function expandInstruction(instruction: StageInstruction, expand: Expander): StageInstruction {
  switch (instruction.kind) {
    case 'add':
      return expandAdd(instruction, expand);
    case 'copy':
      return expandCopy(instruction, expand);
    case 'env':
      return expandEnv(instruction, expand);
    case 'label':
      return expandLabel(instruction, expand);
    case 'run':
      return expandRun(instruction, expand);
    case 'stopsignal':
      return expandStopsignal(instruction, expand);
    case 'user':
      return expandUser(instruction, expand);
    case 'volume':
      return expandVolume(instruction, expand);
    case 'workdir':
      return expandWorkdir(instruction, expand);
    default:
      return instruction;
  }
}
