import type { Digest } from '../base/digest.ts';
import { goJson, sortedObject } from '../base/go-json.ts';
import { parseRfc3339 } from '../base/go-time.ts';

/** HEALTHCHECK as the configuration keeps it; durations in nanoseconds. */
export interface HealthcheckDocument {
  readonly Test?: readonly string[];
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly StartPeriod?: number;
  readonly StartInterval?: number;
  readonly Retries?: number;
}

/** What an image gives its containers: OCI image spec, config.md, with Docker's additions. Field order is the written one. */
export interface RuntimeConfig {
  readonly User?: string;
  readonly ExposedPorts?: Readonly<Record<string, Record<string, never>>>;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly Volumes?: Readonly<Record<string, Record<string, never>>>;
  readonly WorkingDir?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly StopSignal?: string;
  readonly ArgsEscaped?: boolean;
  readonly Healthcheck?: HealthcheckDocument;
  readonly OnBuild?: readonly string[];
  readonly Shell?: readonly string[];
}

/** One line of an image's history; `created` in RFC 3339 as written. */
export interface HistoryEntry {
  readonly created?: string;
  readonly created_by?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly empty_layer?: boolean;
}

/** An image's configuration document. */
export interface ImageConfig {
  readonly created?: string;
  readonly author?: string;
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
  readonly config: RuntimeConfig;
  readonly rootfs: { readonly type: 'layers'; readonly diff_ids: readonly Digest[] };
  readonly history: readonly HistoryEntry[];
}

/** The runtime part in Go's field order, without what is empty, maps sorted. */
export function runtimeDocument(config: RuntimeConfig): RuntimeConfig {
  const {
    User,
    ExposedPorts,
    Env,
    Entrypoint,
    Cmd,
    Volumes,
    WorkingDir,
    Labels,
    StopSignal,
    ArgsEscaped,
    Healthcheck,
    OnBuild,
    Shell,
  } = config;
  const filled = <T extends object>(value: T | undefined): value is T =>
    value !== undefined && Object.keys(value).length > 0;
  return {
    ...(User ? { User } : {}),
    ...(filled(ExposedPorts) ? { ExposedPorts: sortedObject(ExposedPorts) } : {}),
    ...(filled(Env) ? { Env } : {}),
    ...(filled(Entrypoint) ? { Entrypoint } : {}),
    ...(filled(Cmd) ? { Cmd } : {}),
    ...(filled(Volumes) ? { Volumes: sortedObject(Volumes) } : {}),
    ...(WorkingDir ? { WorkingDir } : {}),
    ...(filled(Labels) ? { Labels: sortedObject(Labels) } : {}),
    ...(StopSignal ? { StopSignal } : {}),
    ...(ArgsEscaped ? { ArgsEscaped } : {}),
    ...(Healthcheck ? { Healthcheck: healthDocument(Healthcheck) } : {}),
    ...(filled(OnBuild) ? { OnBuild } : {}),
    ...(filled(Shell) ? { Shell } : {}),
  };
}

function healthDocument({
  Test,
  Interval,
  Timeout,
  StartPeriod,
  StartInterval,
  Retries,
}: HealthcheckDocument): HealthcheckDocument {
  return {
    ...(Test?.length ? { Test } : {}),
    ...(Interval ? { Interval } : {}),
    ...(Timeout ? { Timeout } : {}),
    ...(StartPeriod ? { StartPeriod } : {}),
    ...(StartInterval ? { StartInterval } : {}),
    ...(Retries ? { Retries } : {}),
  };
}

function historyDocument({ created, created_by, author, comment, empty_layer }: HistoryEntry): HistoryEntry {
  return {
    ...(created ? { created } : {}),
    ...(created_by ? { created_by } : {}),
    ...(author ? { author } : {}),
    ...(comment ? { comment } : {}),
    ...(empty_layer ? { empty_layer } : {}),
  };
}

/** The configuration as BuildKit writes it: the outer keys in alphabetical order. */
export function builtConfigJson({
  architecture,
  author,
  config,
  created,
  history,
  os,
  rootfs,
  variant,
}: ImageConfig): string {
  return goJson({
    architecture,
    ...(author ? { author } : {}),
    config: runtimeDocument(config),
    ...(created ? { created } : {}),
    ...(history.length > 0 ? { history: history.map(historyDocument) } : {}),
    os,
    rootfs,
    ...(variant ? { variant } : {}),
  });
}

/** The configuration as the daemon writes it for `docker commit` and `docker import`: the order of Go's struct. */
export function committedConfigJson({
  architecture,
  author,
  config,
  created,
  history,
  os,
  rootfs,
  variant,
}: ImageConfig): string {
  return goJson({
    ...(created ? { created } : {}),
    ...(author ? { author } : {}),
    architecture,
    os,
    ...(variant ? { variant } : {}),
    rootfs,
    ...(history.length > 0 ? { history: history.map(historyDocument) } : {}),
    config: runtimeDocument(config),
  });
}

/** Reads a configuration; what is left out in it comes back empty. Throws SyntaxError for text that is not JSON. */
export function parseConfig(text: string): ImageConfig {
  const document = JSON.parse(text) as Partial<ImageConfig>;
  return {
    ...document,
    architecture: document.architecture ?? '',
    os: document.os ?? '',
    config: document.config ?? {},
    rootfs: document.rootfs ?? { type: 'layers', diff_ids: [] },
    history: document.history ?? [],
  };
}

/** When an image was made, milliseconds since 1970; undefined when it does not say. */
export function createdAt({ created }: { readonly created?: string }): number | undefined {
  return created === undefined ? undefined : parseRfc3339(created);
}

/** The runtime part with small names and 0 for what is left out, as containers take it over. */
export function containerDefaults(config: RuntimeConfig) {
  const {
    User,
    ExposedPorts,
    Env,
    Entrypoint,
    Cmd,
    Volumes,
    WorkingDir,
    Labels,
    StopSignal,
    Healthcheck,
    OnBuild,
    Shell,
  } = config;
  return {
    ...(User ? { user: User } : {}),
    ...(ExposedPorts ? { exposedPorts: Object.keys(ExposedPorts) } : {}),
    ...(Env ? { env: Env } : {}),
    ...(Entrypoint ? { entrypoint: Entrypoint } : {}),
    ...(Cmd ? { cmd: Cmd } : {}),
    ...(Volumes ? { volumes: Object.keys(Volumes) } : {}),
    ...(WorkingDir ? { workingDir: WorkingDir } : {}),
    ...(Labels ? { labels: Labels } : {}),
    ...(StopSignal ? { stopSignal: StopSignal } : {}),
    ...(Healthcheck
      ? {
          health: {
            test: Healthcheck.Test ?? [],
            interval: Healthcheck.Interval ?? 0,
            timeout: Healthcheck.Timeout ?? 0,
            startPeriod: Healthcheck.StartPeriod ?? 0,
            startInterval: Healthcheck.StartInterval ?? 0,
            retries: Healthcheck.Retries ?? 0,
          },
        }
      : {}),
    ...(OnBuild ? { onBuild: OnBuild } : {}),
    ...(Shell ? { shell: Shell } : {}),
  };
}
