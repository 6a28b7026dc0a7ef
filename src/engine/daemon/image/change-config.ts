import { EngineError, unreachable } from '../../base/errors.ts';
import { DockerfileError } from '../../build/dockerfile/error.ts';
import { parseDockerfile } from '../../build/dockerfile/lines.ts';
import { expandInstruction, parseInstruction, type StageInstruction } from '../../build/instructions/index.ts';
import type { CommandLine } from '../../build/instructions/instruction.ts';
import { nameAndValue, Variables, withVariable } from '../../build/plan/variables.ts';
import { processWord, processWords } from '../../build/shell-lex.ts';
import { exposedPorts } from '../../build/steps/expose.ts';
import type { RuntimeConfig } from '../../image/config.ts';
import { parseSignal } from '../../kernel/signal.ts';
import { cleanPath } from '../../volume/mount-spec.ts';

/** moby daemon/builder/dockerfile/builder.go, validCommitCommands. */
const COMMANDS = [
  'cmd',
  'entrypoint',
  'healthcheck',
  'env',
  'expose',
  'label',
  'onbuild',
  'stopsignal',
  'user',
  'volume',
  'workdir',
] as const;

type Change = Extract<StageInstruction, { readonly kind: (typeof COMMANDS)[number] }>;

/**
 * What `docker commit --change` and `docker import --change` make of a configuration: the changes are read as a Dockerfile, variables
 * are those of the configuration (moby, BuildFromConfig). Throws EngineError `invalid` in the parser's words.
 */
export function applyChanges(config: RuntimeConfig, changes: readonly string[]): RuntimeConfig {
  if (changes.length === 0) return config;
  try {
    const { nodes, escapeToken } = parseDockerfile(changes.join('\n'));
    const commands = nodes.map((node) => {
      if (!(COMMANDS as readonly string[]).includes(node.command.toLowerCase()))
        throw new DockerfileError(`${node.command} is not a valid change command`);
      return parseInstruction(node) as Change;
    });
    let changed = config;
    let cmdSet = false;
    for (const command of commands) {
      const variables = new Variables((changed.Env ?? []).map(nameAndValue));
      const expanded = expandInstruction(
        command,
        (word) => processWord(word, variables, { escapeToken }).result,
      ) as Change;
      const ports = (port: string): readonly string[] => processWords(port, variables, { escapeToken });
      changed = applyChange(changed, expanded, cmdSet, ports);
      if (expanded.kind === 'cmd' && expanded.line.words.length > 0) cmdSet = true;
    }
    return changed;
  } catch (error) {
    if (error instanceof DockerfileError) throw new EngineError('invalid', error.message);
    throw error;
  }
}

/** moby daemon/builder/dockerfile/dispatchers.go. */
function applyChange(
  config: RuntimeConfig,
  change: Change,
  cmdSet: boolean,
  split: (port: string) => readonly string[],
): RuntimeConfig {
  switch (change.kind) {
    case 'cmd': {
      const { ArgsEscaped: _, ...others } = config;
      return { ...others, Cmd: startCommand(config, change.line) };
    }
    case 'entrypoint': {
      const { ArgsEscaped: _, Cmd, ...others } = config;
      return { ...others, ...(cmdSet && Cmd ? { Cmd } : {}), Entrypoint: startCommand(config, change.line) };
    }
    case 'env':
      return {
        ...config,
        Env: change.pairs.reduce((env, { key, value }) => withVariable(env, key, value), config.Env ?? []),
      };
    case 'expose': {
      const ports = change.ports.flatMap(split).flatMap((port) => exposedPorts(port));
      return { ...config, ExposedPorts: { ...config.ExposedPorts, ...setOf(ports) } };
    }
    case 'healthcheck':
      return { ...config, Healthcheck: change.health };
    case 'label': {
      const labels = change.pairs.map(({ key, value }) => [key, value] as const);
      return { ...config, Labels: { ...config.Labels, ...Object.fromEntries(labels) } };
    }
    case 'onbuild':
      return { ...config, OnBuild: [...(config.OnBuild ?? []), change.expression] };
    case 'stopsignal':
      if (!parseSignal(change.signal)) throw new DockerfileError(`invalid signal: ${change.signal}`);
      return { ...config, StopSignal: change.signal };
    case 'user':
      return { ...config, User: change.user };
    case 'volume':
      return { ...config, Volumes: { ...config.Volumes, ...setOf(change.volumes) } };
    case 'workdir': {
      if (change.path === '') throw new DockerfileError('cannot normalize nothing');
      const path = change.path.startsWith('/') ? change.path : `/${config.WorkingDir ?? ''}/${change.path}`;
      return { ...config, WorkingDir: cleanPath(path) };
    }
    default:
      return unreachable(change);
  }
}

function startCommand({ Shell }: RuntimeConfig, { words, prependShell }: CommandLine): readonly string[] {
  return prependShell && words.length > 0 ? [...(Shell ?? ['/bin/sh', '-c']), ...words] : words;
}

function setOf(names: readonly string[]): Readonly<Record<string, Record<string, never>>> {
  return Object.fromEntries(names.map((name) => [name, {}]));
}
