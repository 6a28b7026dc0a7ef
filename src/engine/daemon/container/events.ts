import type { Container } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';

/** Tells of something that happened to a container; its labels, image and name come along (moby daemon/events.go). */
export function containerEvent(
  daemon: Daemon,
  container: Container,
  action: string,
  attributes: Readonly<Record<string, string>> = {},
): void {
  daemon.events.emit('container', action, container.id, {
    ...attributes,
    ...container.config.labels,
    image: container.config.image,
    name: container.name,
  });
}
