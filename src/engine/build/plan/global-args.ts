import { formatPlatform, type Platform } from '../../base/platforms.ts';
import { parseReference } from '../../image/reference.ts';
import { locating } from '../dockerfile/error.ts';
import type { ArgInstruction } from '../instructions/arg.ts';
import type { Linter } from '../lint/linter.ts';
import { processWord } from '../shell-lex.ts';
import type { WrittenStage } from './stages.ts';
import { Variables } from './variables.ts';

/** BUILDPLATFORM, TARGETARCH and their kind (buildkit dockerfile2llb/platform.go). */
export function platformArgs(
  build: Platform,
  target: Platform,
  targetStage: string,
  overrides: ReadonlyMap<string, string>,
): Variables {
  const values: readonly (readonly [string, string])[] = [
    ['BUILDPLATFORM', formatPlatform(build)],
    ['BUILDOS', build.os],
    ['BUILDOSVERSION', ''],
    ['BUILDARCH', build.architecture],
    ['BUILDVARIANT', build.variant ?? ''],
    ['TARGETPLATFORM', formatPlatform(target)],
    ['TARGETOS', target.os],
    ['TARGETOSVERSION', ''],
    ['TARGETARCH', target.architecture],
    ['TARGETVARIANT', target.variant ?? ''],
    ['TARGETSTAGE', targetStage || 'default'],
  ];
  return new Variables(values.map(([name, value]) => [name, overrides.get(name) ?? value] as const));
}

/** With the ARGs in front of the first FROM: what FROM lines see. Throws DockerfileError. */
export function globalVariables(
  base: Variables,
  instructions: readonly ArgInstruction[],
  escapeToken: string,
  buildArgs: ReadonlyMap<string, string>,
): Variables {
  let variables = base;
  for (const { args, range } of instructions) {
    for (const { key, value: preset } of args) {
      const value =
        buildArgs.get(key) ??
        (preset === undefined
          ? undefined
          : locating(range, () => processWord(preset, variables, { escapeToken }).result));
      if (value !== undefined) variables = variables.with(key, value);
    }
  }
  return variables;
}

/** Base images must have a name even when no --build-arg is given. */
export function checkDefaultBases(
  stages: readonly WrittenStage[],
  instructions: readonly ArgInstruction[],
  base: Variables,
  escapeToken: string,
  linter: Linter,
): void {
  try {
    const variables = globalVariables(base, instructions, escapeToken, new Map());
    for (const { from } of stages) {
      const { result } = processWord(from.base, variables, { escapeToken });
      if (!isReference(result))
        linter.run(
          'InvalidDefaultArgInFrom',
          from.range,
          `Default value for ARG ${from.base} results in empty or invalid base image name`,
        );
    }
  } catch {
    // The same mistake stops the build a moment later, with its place.
  }
}

function isReference(text: string): boolean {
  try {
    parseReference(text);
    return true;
  } catch {
    return false;
  }
}
