import type { FilePlace, World } from '../../engine/index.ts';

/** A file tree that can be chosen, with the directory where its tree begins. */
export interface Choice {
  readonly key: string;
  readonly group: 'Host' | 'Containers' | 'Images' | 'Layers';
  readonly label: string;
  readonly place: FilePlace;
  readonly root: string;
}

/** Every tree on the machine that can be looked into. Layers come last, each by its image and instruction. */
export function choicesOf(world: World | undefined, home: string): readonly Choice[] {
  const host: readonly Choice[] = [
    { key: 'home', group: 'Host', label: 'Home ~', place: { kind: 'host' }, root: home },
    { key: 'host', group: 'Host', label: 'Whole host /', place: { kind: 'host' }, root: '/' },
  ];
  if (!world) return host;
  const containers = world.containers.map(
    ({ id, name, state }): Choice => ({
      key: `container/${id}`,
      group: 'Containers',
      label: `${name} (${state})`,
      place: { kind: 'container', id },
      root: '/',
    }),
  );
  const images = world.images.map(
    ({ id, tags }): Choice => ({
      key: `image/${id}`,
      group: 'Images',
      label: tags[0] ?? id.slice(7, 19),
      place: { kind: 'image', id },
      root: '/',
    }),
  );
  const layers = world.images.flatMap(({ id, tags, layers: stack }) =>
    stack.map(
      ({ diffId }, layer): Choice => ({
        key: `layer/${id}/${layer}`,
        group: 'Layers',
        label: `${tags[0] ?? id.slice(7, 19)}, layer ${layer + 1} (${diffId.slice(7, 19)})`,
        place: { kind: 'layer', id, layer },
        root: '/',
      }),
    ),
  );
  return [...host, ...containers, ...images, ...layers];
}

/** The folder that a path lies in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** `name` in a folder. */
export function joined(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** Why a name cannot be given to a file; undefined when it can. */
export function faultOfName(name: string): string | undefined {
  if (name.trim() === '') return 'A name is needed.';
  if (name === '.' || name === '..') return `“${name}” always means a folder.`;
  if (name.includes('/')) return 'A name has no slash. Make the folder first, then the file in it.';
  return name.length > 255 ? 'Names have up to 255 characters.' : undefined;
}
