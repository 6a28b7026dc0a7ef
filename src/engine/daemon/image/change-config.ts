import { EngineError } from '../../base/errors.ts';
import { parseDuration } from '../../base/go-duration.ts';
import type { HealthcheckDocument, RuntimeConfig } from '../../image/config.ts';
import { cleanPath } from '../../volume/mount-spec.ts';

/** Instructions that `docker commit --change` and `docker import --change` take (moby daemon/builder/dockerfile/builder.go, validCommitCommands). */
const CHANGES: Readonly<Record<string, (config: RuntimeConfig, rest: string) => RuntimeConfig>> = {
  cmd: (config, rest) => ({ ...config, Cmd: commandForm(config, rest) }),
  entrypoint(config, rest) {
    const { Cmd: _, ...others } = config;
    return { ...others, Entrypoint: commandForm(config, rest) };
  },
  env(config, rest) {
    const env = [...(config.Env ?? [])];
    for (const [name, value] of pairs('ENV', rest)) {
      const at = env.findIndex((entry) => entry.split('=', 1)[0] === name);
      if (at >= 0) env[at] = `${name}=${value}`;
      else env.push(`${name}=${value}`);
    }
    return { ...config, Env: env };
  },
  expose(config, rest) {
    const ports = words(rest).map((port) => [port.includes('/') ? port : `${port}/tcp`, {}] as const);
    return { ...config, ExposedPorts: { ...config.ExposedPorts, ...Object.fromEntries(ports) } };
  },
  label: (config, rest) => ({ ...config, Labels: { ...config.Labels, ...Object.fromEntries(pairs('LABEL', rest)) } }),
  user: (config, rest) => ({ ...config, User: rest.trim() }),
  volume(config, rest) {
    const paths = jsonForm(rest) ?? words(rest);
    return { ...config, Volumes: { ...config.Volumes, ...Object.fromEntries(paths.map((path) => [path, {}])) } };
  },
  workdir: (config, rest) => ({
    ...config,
    WorkingDir: cleanPath(rest.startsWith('/') ? rest : `${config.WorkingDir ?? ''}/${rest}`),
  }),
  onbuild: (config, rest) => ({ ...config, OnBuild: [...(config.OnBuild ?? []), rest] }),
  stopsignal: (config, rest) => ({ ...config, StopSignal: rest.trim() }),
  healthcheck: (config, rest) => ({ ...config, Healthcheck: healthcheck(rest) }),
};

/** Applies `--change` lines one after the other. Throws "RUN is not a valid change command". */
export function applyChanges(config: RuntimeConfig, changes: readonly string[]): RuntimeConfig {
  for (const change of changes)
    if (!CHANGES[instructionOf(change)])
      throw new EngineError(
        'invalid',
        `${(change.trim().split(/\s/, 1)[0] ?? '').toUpperCase()} is not a valid change command`,
      );
  return changes.reduce((before, change) => {
    const rest = change.trim().replace(/^\S+\s*/, '');
    return CHANGES[instructionOf(change)]?.(before, rest) ?? before;
  }, config);
}

function instructionOf(change: string): string {
  return (change.trim().split(/\s/, 1)[0] ?? '').toLowerCase();
}

/** `["a", "b"]`, or a line for the shell. */
function commandForm(config: RuntimeConfig, rest: string): readonly string[] {
  return jsonForm(rest) ?? (rest === '' ? [] : [...(config.Shell ?? ['/bin/sh', '-c']), rest]);
}

function jsonForm(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** `A=1 B="two words"`, or the old form `A value to the end`. */
function pairs(instruction: string, rest: string): readonly (readonly [string, string])[] {
  const first = words(rest)[0] ?? '';
  if (first === '') throw new EngineError('invalid', `${instruction} requires at least one argument`);
  if (!first.includes('=')) {
    const value = rest.slice(first.length).trim();
    if (value === '') throw new EngineError('invalid', `${instruction} must have two arguments`);
    return [[first, unquote(value)]];
  }
  return words(rest).map((word) => {
    const at = word.indexOf('=');
    if (at < 0)
      throw new EngineError(
        'invalid',
        `Syntax error - can't find = in ${JSON.stringify(word)}. Must be of the form: name=value`,
      );
    return [unquote(word.slice(0, at)), unquote(word.slice(at + 1))];
  });
}

/** Split at blanks outside of quotes; quotes stay. */
function words(text: string): readonly string[] {
  return text.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
}

function unquote(text: string): string {
  return text.replace(
    /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g,
    (_, double?: string, single?: string, escaped?: string) =>
      double?.replace(/\\(["\\$])/g, '$1') ?? single ?? escaped ?? '',
  );
}

const HEALTH_FLAGS: Readonly<Record<string, keyof HealthcheckDocument>> = {
  interval: 'Interval',
  timeout: 'Timeout',
  'start-period': 'StartPeriod',
  'start-interval': 'StartInterval',
  retries: 'Retries',
};

function healthcheck(rest: string): HealthcheckDocument {
  const flags: Record<string, number> = {};
  let line = rest;
  for (let match = /^--([a-z-]+)=(\S+)\s*/.exec(line); match; match = /^--([a-z-]+)=(\S+)\s*/.exec(line)) {
    const [whole, name = '', value = ''] = match;
    const field = HEALTH_FLAGS[name];
    if (!field) throw new EngineError('invalid', `unknown flag: ${name}`);
    flags[field] = field === 'Retries' ? Number(value) : parseDuration(value);
    line = line.slice(whole.length);
  }
  if (/^none$/i.test(line.trim())) return { Test: ['NONE'] };
  const command = /^cmd\s+(.*)$/is.exec(line)?.[1];
  if (command === undefined)
    throw new EngineError(
      'invalid',
      `Unknown type ${JSON.stringify(line.split(/\s/, 1)[0]?.toUpperCase())} in HEALTHCHECK (try CMD)`,
    );
  const list = jsonForm(command);
  return { Test: list ? ['CMD', ...list] : ['CMD-SHELL', command], ...flags };
}
