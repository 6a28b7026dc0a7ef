import type { CommitRequest } from '../../api/container.ts';
import { EngineError } from '../../base/errors.ts';
import type { ContainerConfig } from '../../container/config.ts';
import { changes } from '../../fs/changes.ts';
import { commitImage } from '../../image/commit.ts';
import type { RuntimeConfig } from '../../image/config.ts';
import { familiarString, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { applyChanges } from '../image/change-config.ts';
import { nameImage } from '../image/tag.ts';
import { containerEvent } from './events.ts';
import { freeze, unpauseContainer } from './pause.ts';

/** `docker commit` (moby daemon/commit.go): the container's layer on top of its image; paused meanwhile unless told otherwise. */
export function commitContainer(daemon: Daemon, name: string, request: CommitRequest): { readonly id: string } {
  const container = daemon.containers.find(name);
  if (container.state.dead)
    throw new EngineError('conflict', `You cannot commit container ${container.id} which is Dead`);
  if (container.state.removing)
    throw new EngineError('conflict', `You cannot commit container ${container.id} which is being removed`);
  const reference = request.reference === '' ? undefined : withDefaultTag(parseReference(request.reference));
  const config = committedConfig(container.config, request.changes);
  const pauses = request.pause && container.state.running && !container.state.paused && !container.state.restarting;
  if (pauses) freeze(daemon, container);
  try {
    const target = commitImage(daemon.images, {
      base: container.image.source,
      changes: changes(container.rootFs),
      config,
      command: container.config.cmd ?? [],
      author: request.author,
      comment: request.comment,
      now: daemon.clock.now(),
    });
    const parent = container.image.id as typeof target.digest;
    daemon.images.addDangling(target, daemon.clock.now(), parent);
    if (reference) nameImage(daemon, request.reference, target, parent);
    containerEvent(daemon, container, 'commit', {
      comment: request.comment,
      imageID: target.digest,
      imageRef: reference ? familiarString(reference) : '',
    });
    return { id: target.digest };
  } finally {
    if (pauses) unpauseContainer(daemon, container.id);
  }
}

/** The container's own settings, with what --change says on top. */
function committedConfig(config: ContainerConfig, lines: readonly string[]): RuntimeConfig {
  const changed = applyChanges(
    {
      ...(config.env.length > 0 ? { Env: config.env } : {}),
      ...(config.shell ? { Shell: config.shell } : {}),
      ...(config.workingDir ? { WorkingDir: config.workingDir } : {}),
    },
    lines,
  );
  const command =
    changed.Entrypoint || changed.Cmd
      ? {
          ...(changed.Cmd ? { Cmd: changed.Cmd } : {}),
          ...((changed.Entrypoint ?? config.entrypoint)
            ? { Entrypoint: changed.Entrypoint ?? config.entrypoint ?? [] }
            : {}),
        }
      : { ...(config.cmd ? { Cmd: config.cmd } : {}), ...(config.entrypoint ? { Entrypoint: config.entrypoint } : {}) };
  const objects = (names: readonly string[] | null): Record<string, Record<string, never>> =>
    Object.fromEntries((names ?? []).map((name) => [name, {}]));
  const health = config.health;
  return {
    ...changed,
    User: changed.User ?? config.user,
    ExposedPorts: { ...objects(config.exposedPorts), ...changed.ExposedPorts },
    ...command,
    Volumes: { ...objects(config.volumes), ...changed.Volumes },
    Labels: { ...config.labels, ...changed.Labels },
    StopSignal: changed.StopSignal ?? config.stopSignal,
    OnBuild: [...(config.onBuild ?? []), ...(changed.OnBuild ?? [])],
    ...(changed.Healthcheck
      ? { Healthcheck: changed.Healthcheck }
      : health
        ? {
            Healthcheck: {
              Test: health.test,
              Interval: health.interval,
              Timeout: health.timeout,
              StartPeriod: health.startPeriod,
              StartInterval: health.startInterval,
              Retries: health.retries,
            },
          }
        : {}),
  };
}
