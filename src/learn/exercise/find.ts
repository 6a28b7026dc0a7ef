import type { World, WorldChange, WorldContainer, WorldImage } from '../../engine/index.ts';

/** The container of that name. */
export function container(world: World, name: string): WorldContainer | undefined {
  return world.containers.find((candidate) => candidate.name === name);
}

/** The image that a tag names now; without a tag, `latest` is meant. */
export function image(world: World, reference: string): WorldImage | undefined {
  const tag = /:[^/]+$/.test(reference) ? reference : `${reference}:latest`;
  return world.images.find(({ tags }) => tags.includes(tag));
}

/** What a container's writable layer says about a path; undefined when it is as in the image. */
export function change(of: WorldContainer, path: string): WorldChange | undefined {
  return of.changes.find((candidate) => candidate.path === path);
}

/** `running`, or `exited (code 137)`: the state in words for a verdict. */
export function stateOf({ state, exitCode }: WorldContainer): string {
  return state === 'exited' ? `exited (code ${exitCode})` : state;
}
