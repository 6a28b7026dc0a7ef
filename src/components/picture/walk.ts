import type { PaneTexts } from '../../texts/en-panes.ts';
import { paneTexts } from '../../texts/panes.ts';
import type {
  PictureContainer,
  PictureImage,
  PictureLayer,
  PictureModel,
  PictureNetwork,
  PictureNode,
  PictureRegistry,
  PictureVolume,
} from './model.ts';

/** Everything in a picture, flat. */
export interface PictureParts {
  readonly layers: readonly PictureLayer[];
  readonly images: readonly PictureImage[];
  readonly containers: readonly PictureContainer[];
  readonly volumes: readonly PictureVolume[];
  readonly networks: readonly PictureNetwork[];
  readonly registries: readonly PictureRegistry[];
}

export function partsOf(model: PictureModel): PictureParts {
  const nodes: PictureNode[] = [];
  const visit = (node: PictureNode): void => {
    nodes.push(node);
    node.above.forEach(visit);
  };
  model.roots.forEach(visit);
  const images = [...nodes.flatMap((node) => node.images), ...model.bare];
  return {
    layers: nodes.map(({ layer }) => layer),
    images,
    containers: [...images.flatMap(({ containers }) => containers), ...model.orphans],
    volumes: model.volumes,
    networks: model.networks,
    registries: model.registries,
  };
}

/** Every fact that the picture tells, as text. The boxes and the text twin both have to contain each of them. */
export function factsOf(model: PictureModel): readonly string[] {
  const { layers, images, containers, volumes, networks, registries } = partsOf(model);
  return [
    ...layers.flatMap(({ digest, size, madeBy, images: count }) => [
      digest,
      size,
      madeBy,
      ...(count > 1 ? [sharedText(count)] : []),
    ]),
    ...images.flatMap(({ id, name, otherNames, size }) => [id, name, ...otherNames, size]),
    ...containers.flatMap(({ id, name, stateText, command, changes, ports }) => [
      id,
      name,
      stateText,
      command,
      changesText(changes.length),
      ...changes.map(({ sign, path }) => `${sign} ${path}`),
      ...ports,
    ]),
    ...volumes.flatMap(({ name, files, users }) => [name, counted(files, 'file'), ...users]),
    ...networks.flatMap(({ name, subnet, members }) => [name, subnet, ...members]),
    ...registries.flatMap(({ name, address, tags }) => [name, address, ...tags]),
    ...model.registry,
  ];
}

export function sharedText(images: number): string {
  return paneTexts().drawn.sharedBy(images);
}

export function changesText(count: number): string {
  return paneTexts().drawn.changes(count);
}

/** `1 image, 2 containers (1 running)`: the picture in one sentence. */
export function summaryOf(model: PictureModel): string {
  const { layers, images, containers } = partsOf(model);
  if (images.length === 0 && containers.length === 0) return paneTexts().drawn.nothing;
  const running = containers.filter(({ state }) => state === 'running').length;
  const standing = containers.length === 0 ? '' : ` (${paneTexts().drawn.running(running)})`;
  return paneTexts().drawn.summary(
    counted(images.length, 'image'),
    counted(layers.length, 'layer'),
    counted(containers.length, 'container') + standing,
  );
}

/** `3 layers`, in the page's language. */
export function counted(count: number, noun: keyof PaneTexts['nouns']): string {
  const [one, many] = paneTexts().nouns[noun];
  return `${count} ${count === 1 ? one : many}`;
}

/** What stands behind a key of the picture; undefined when it is gone. */
export function partOf(model: PictureModel, key: string) {
  const { layers, images, containers, volumes, networks, registries } = partsOf(model);
  const layer = layers.find((one) => one.key === key);
  if (layer) return { kind: 'layer', layer } as const;
  const image = images.find((one) => one.key === key);
  if (image) return { kind: 'image', image } as const;
  const container = containers.find((one) => one.key === key);
  if (container) return { kind: 'container', container } as const;
  const volume = volumes.find((one) => one.key === key);
  if (volume) return { kind: 'volume', volume } as const;
  const network = networks.find((one) => one.key === key);
  if (network) return { kind: 'network', network } as const;
  const registry = registries.find((one) => one.key === key);
  return registry ? ({ kind: 'registry', registry } as const) : undefined;
}
