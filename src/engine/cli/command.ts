import { CliError } from './errors.ts';
import { type FlagSpec, flagLines } from './flags/spec.ts';
import type { Invocation } from './invocation.ts';

/** How many words a command takes, and what it says of other numbers (docker/cli cli/required.go). */
export type ArgsRule =
  | { readonly rule: 'none' }
  | { readonly rule: 'any' }
  | { readonly rule: 'exact' | 'cobra' | 'min' | 'max'; readonly count: number }
  | { readonly rule: 'range'; readonly min: number; readonly max: number };

/** What Tab offers for a command's words: names of containers, images … or files; `all` includes stopped containers. */
export type WordKind =
  | 'container'
  | 'running'
  | 'stopped'
  | 'image'
  | 'volume'
  | 'network'
  | 'object'
  | 'path'
  | 'none';

/**
 * One docker command. The same record feeds parsing, `--help`, Tab completion and the reference pages. A verb's file exports
 * one; the noun's index lists it under `docker NOUN VERB`, and `topLevel` under `docker VERB`.
 */
export interface CommandRecord {
  readonly name: string;
  /** As in the usage line, without `docker` and the nouns: `rm [OPTIONS] CONTAINER [CONTAINER...]`. */
  readonly use: string;
  readonly short: string;
  readonly long: string;
  /** Other names under the same noun: `remove` of `rm`. */
  readonly aliases: readonly string[];
  /** The help's list of spellings where they lie under different nouns: `docker container rm, docker rm`. */
  readonly spellings: string;
  readonly args: ArgsRule;
  readonly flags: readonly FlagSpec[];
  /** Flags end at the first word: `docker run busybox ls -l`. */
  readonly flagsFirst: boolean;
  readonly commands: readonly CommandRecord[];
  readonly hidden: boolean;
  /** `management`, `swarm`, a place among the common commands (`1` …), or empty. */
  readonly group: string;
  /** `docker buildx`: a plugin, marked with a star. */
  readonly plugin: boolean;
  readonly words: WordKind;
  readonly experimental: boolean;
  /** Left out for what only lists commands, and for what Drydock does not simulate. */
  readonly run: ((invocation: Invocation) => Promise<void>) | undefined;
  readonly simulated: boolean;
}

interface CommandText {
  readonly use: string;
  readonly short: string;
  readonly long?: string;
  readonly aliases?: readonly string[];
  readonly spellings?: string;
  readonly args?: ArgsRule;
  /** Flag lines, see flags/spec.ts. */
  readonly flags?: string;
  readonly flagsFirst?: boolean;
  readonly commands?: readonly CommandRecord[];
  readonly hidden?: boolean;
  readonly group?: string;
  readonly plugin?: boolean;
  readonly words?: WordKind;
  readonly experimental?: boolean;
  readonly run?: (invocation: Invocation) => Promise<void>;
}

export const NO_ARGS: ArgsRule = { rule: 'none' };
export const ANY_ARGS: ArgsRule = { rule: 'any' };
export const exactArgs = (count: number): ArgsRule => ({ rule: 'exact', count });
/** cobra's own rule, in cobra's own words. */
export const cobraArgs = (count: number): ArgsRule => ({ rule: 'cobra', count });
export const minArgs = (count: number): ArgsRule => ({ rule: 'min', count });
export const maxArgs = (count: number): ArgsRule => ({ rule: 'max', count });
export const rangeArgs = (min: number, max: number): ArgsRule => ({ rule: 'range', min, max });

/** Makes a command's record out of its parts. */
export function command(text: CommandText): CommandRecord {
  return {
    name: text.use.split(' ', 1)[0] ?? '',
    use: text.use,
    short: text.short,
    long: text.long ?? '',
    aliases: text.aliases ?? [],
    spellings: text.spellings ?? '',
    args: text.args ?? NO_ARGS,
    flags: flagLines(text.flags ?? ''),
    flagsFirst: text.flagsFirst ?? false,
    commands: (text.commands ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    hidden: text.hidden ?? false,
    group: text.group ?? '',
    plugin: text.plugin ?? false,
    words: text.words ?? 'none',
    experimental: text.experimental ?? false,
    run: text.run,
    simulated: text.run !== undefined || (text.commands ?? []).some((each) => each.simulated),
  };
}

/** The same command under another noun: `docker image rm` is `docker rmi`. */
export function respelled(record: CommandRecord, use: string, aliases: readonly string[] = []): CommandRecord {
  return { ...record, name: use.split(' ', 1)[0] ?? '', use, aliases, group: '' };
}

/** A command and the way to it: `['docker', 'image', 'ls']`. */
export interface FoundCommand {
  readonly record: CommandRecord;
  readonly path: readonly string[];
}

export function commandPath(found: FoundCommand): string {
  return found.path.join(' ');
}

/** `docker container rm [OPTIONS] CONTAINER [CONTAINER...]` */
export function useLine(found: FoundCommand): string {
  return [...found.path.slice(0, -1), found.record.use].join(' ');
}

export function findCommand(parent: CommandRecord, name: string): CommandRecord | undefined {
  return parent.commands.find((each) => each.name === name || each.aliases.includes(name));
}

/** Throws docker's complaint when the number of words does not fit. */
export function checkArgs(found: FoundCommand, args: readonly string[]): void {
  const { args: rule } = found.record;
  const path = commandPath(found);
  const complain = (what: string, verb = 'Run'): CliError =>
    new CliError(
      `docker: '${path}' ${what}\n\nUsage:  ${useLine(found)}\n\n${verb} '${path} --help' for more information`,
    );
  const words = (count: number): string => (count === 1 ? 'argument' : 'arguments');
  const count = args.length;
  switch (rule.rule) {
    case 'any':
      return;
    case 'none':
      if (count === 0) return;
      if (found.record.commands.length === 0) throw complain('accepts no arguments');
      throw new CliError(
        `docker: unknown command: ${path} ${args[0]}\n\nUsage:  ${useLine(found)}\n\nRun '${path} --help' for more information`,
      );
    case 'exact':
      if (count !== rule.count) throw complain(`requires ${rule.count} ${words(rule.count)}`);
      return;
    case 'cobra':
      if (count !== rule.count) throw new CliError(`accepts ${rule.count} arg(s), received ${count}`);
      return;
    case 'min':
      if (count < rule.count) throw complain(`requires at least ${rule.count} ${words(rule.count)}`, 'See');
      return;
    case 'max':
      if (count > rule.count) throw complain(`requires at most ${rule.count} ${words(rule.count)}`);
      return;
    case 'range':
      if (count < rule.min || count > rule.max)
        throw complain(`requires at least ${rule.min} and at most ${rule.max} ${words(rule.max)}`);
  }
}
