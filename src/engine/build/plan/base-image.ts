import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { goQuote } from '../../base/go-quote.ts';
import { formatPlatform, type Platform } from '../../base/platforms.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import { fullName, parseReference, type Reference, withDefaultTag } from '../../image/reference.ts';
import { DockerfileError, located, locating } from '../dockerfile/error.ts';
import { withSuggestion } from '../suggest.ts';
import { filenameOf, makeVertex } from './graph.ts';
import type { NamedContext, PlanSurroundings } from './plan-context.ts';
import { emptyImage, type StageState } from './stage-state.ts';

interface Resolving {
  readonly world: PlanSurroundings;
  readonly platform: Platform;
  readonly names: readonly string[];
  /** In front of `internal` where several platforms are built: `linux/arm64 `. */
  readonly prefix: string;
}

/** What people mean when they misspell a base image. */
const COMMON = ['alpine', 'busybox', 'centos', 'debian', 'golang', 'ubuntu', 'fedora'].flatMap((name) => [
  name,
  `docker.io/library${name}`,
  `${name}:latest`,
  `docker.io/library${name}:latest`,
]);

/** Looks a stage's base up, if anything needs the stage (buildkit dockerfile2llb, resolveBaseImage). Throws DockerfileError. */
export async function resolveBaseImage(stage: StageState, isNeeded: boolean, resolving: Resolving): Promise<void> {
  const { world, platform: target } = resolving;
  const platform = stage.platform ?? target;
  const named = stage.name === '' ? undefined : contextNamed(stage.name, world);
  if (stage.base === 'scratch' && !named) {
    stage.image = emptyImage(target);
    stage.platform = target;
    if (stage.unregistered) stage.dispatched = true;
    return;
  }
  const written = stage.base;
  try {
    const reference = locating(stage.range, () => readReference(written));
    if (!isNeeded) return;
    const context = named ?? contextNamed(fullName(reference), world);
    if (context) await fromContext(stage, context, named ? stage.name : familiar(reference), platform, world);
    else await fromRegistry(stage, reference, written, platform, resolving);
    if (named) stage.dispatched = true;
  } finally {
    if (stage.unregistered) stage.dispatched = true;
  }
}

function readReference(text: string): Reference {
  try {
    return withDefaultTag(parseReference(text));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new DockerfileError(`failed to parse stage name ${goQuote(text)}: ${error.message}`);
  }
}

function familiar(reference: Reference): string {
  return fullName(reference)
    .replace(/^docker\.io\/(?:library\/)?/, '')
    .replace(/:latest$/, '');
}

function contextNamed(name: string, world: PlanSurroundings): NamedContext | undefined {
  try {
    return world.namedContext(familiar(parseReference(name)));
  } catch {
    return undefined;
  }
}

async function fromContext(
  stage: StageState,
  context: NamedContext,
  name: string,
  platform: Platform,
  world: PlanSurroundings,
): Promise<void> {
  stage.platform = platform;
  if (context.kind === 'files') {
    stage.image = emptyImage(platform);
    stage.root = makeVertex({ kind: 'local', source: context.source }, [], {
      name: `[context ${name}] load from client`,
    });
    return;
  }
  if (context.kind === 'download') {
    stage.image = emptyImage(platform);
    stage.root = makeVertex({ kind: 'http', url: context.url, filename: filenameOf(context.url), checksum: '' }, [], {
      name: `[context ${name}] ${context.url}`,
    });
    return;
  }
  if (context.kind === 'layout') {
    const shown = fullName({ ...parseReference(name), digest: context.digest as Digest });
    const base = await world.resolveLayout(
      shown,
      context.pack,
      platform,
      `[context ${name}] load metadata for ${shown}`,
    );
    take(stage, base.config, platform);
    stage.root = makeVertex(
      { kind: 'image', reference: base.reference, platform, chain: chainIdOf(base.config.rootfs.diff_ids) ?? '' },
      [],
      { name: `[context ${name}] OCI load from client` },
    );
    return;
  }
  const full = fullName(withDefaultTag(parseReference(context.reference)));
  const base = await world.resolveBase(full, platform, `[context ${name}] load metadata for ${full}`);
  take(stage, base.config, platform);
  stage.root = makeVertex(
    { kind: 'image', reference: base.reference, platform, chain: chainIdOf(base.config.rootfs.diff_ids) ?? '' },
    [],
    { name: `[context ${name}] ${base.reference}` },
  );
}

async function fromRegistry(
  stage: StageState,
  reference: Reference,
  written: string,
  platform: Platform,
  resolving: Resolving,
): Promise<void> {
  const full = fullName(reference);
  try {
    const base = await resolving.world.resolveBase(
      full,
      platform,
      `[${resolving.prefix}internal] load metadata for ${full}`,
    );
    const { os, architecture } = base.config;
    const isOther = os !== platform.os || architecture !== platform.architecture;
    if (isOther) {
      const actual = formatPlatform({ os, architecture });
      resolving.world.warnings.run(
        'InvalidBaseImagePlatform',
        stage.range,
        `Base image ${written} was pulled with platform ${goQuote(actual)}, expected ${goQuote(formatPlatform(platform))} for current build`,
      );
    }
    take(stage, base.config, platform);
    stage.platformPrefix = resolving.prefix.trim();
    stage.base = base.reference;
    if (base.config.rootfs.diff_ids.length === 0) return;
    stage.root = makeVertex(
      { kind: 'image', reference: base.reference, platform, chain: chainIdOf(base.config.rootfs.diff_ids) ?? '' },
      [],
      { name: stage.stepName(`FROM ${base.reference}`), range: stage.range },
    );
  } catch (error) {
    throw located(error, stage.range, (message) =>
      withSuggestion(`${written}: ${message}`, written, [...resolving.names, ...COMMON]),
    );
  }
}

function take(stage: StageState, config: StageState['baseImage'] & object, platform: Platform): void {
  const { architecture, os, variant, author = '', history } = config;
  stage.baseImage = config;
  stage.platform = platform;
  stage.image = {
    platform: { architecture, os, ...(variant ? { variant } : {}) },
    author,
    config: config.config,
    history,
  };
}
