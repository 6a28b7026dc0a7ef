import type { FilePlace, World } from '../../engine/index.ts';
import { paneTexts } from '../../texts/panes.ts';

/** A file tree that can be chosen, with the directory where its tree begins. */
export interface Choice {
  readonly key: string;
  /** Heading of those of one kind. */
  readonly group: string;
  readonly label: string;
  readonly place: FilePlace;
  readonly root: string;
}

/** Every tree on the machine that can be looked into. Layers come last, each by its image and instruction. */
export function choicesOf(world: World | undefined, home: string): readonly Choice[] {
  const texts = paneTexts().files;
  const host: readonly Choice[] = [
    { key: 'home', group: texts.host, label: texts.home, place: { kind: 'host' }, root: home },
    { key: 'host', group: texts.host, label: texts.wholeHost, place: { kind: 'host' }, root: '/' },
  ];
  if (!world) return host;
  const containers = world.containers.map(
    ({ id, name, state }): Choice => ({
      key: `container/${id}`,
      group: texts.containers,
      label: `${name} (${state})`,
      place: { kind: 'container', id },
      root: '/',
    }),
  );
  const images = world.images.map(
    ({ id, tags }): Choice => ({
      key: `image/${id}`,
      group: texts.images,
      label: tags[0] ?? id.slice(7, 19),
      place: { kind: 'image', id },
      root: '/',
    }),
  );
  const layers = world.images.flatMap(({ id, tags, layers: stack }) =>
    stack.map(
      ({ diffId }, layer): Choice => ({
        key: `layer/${id}/${layer}`,
        group: texts.layers,
        label: `${tags[0] ?? id.slice(7, 19)}, ${texts.layer(layer + 1)} (${diffId.slice(7, 19)})`,
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
  const texts = paneTexts().files;
  if (name.trim() === '') return texts.nameNeeded;
  if (name === '.' || name === '..') return texts.meansFolder(name);
  if (name.includes('/')) return texts.noSlash;
  return name.length > 255 ? texts.nameLength : undefined;
}
