import type { CatalogImage, CatalogRepository } from '../../description/catalog-image.ts';
import { alpine } from './alpine.ts';
import { busybox } from './busybox.ts';
import { debian } from './debian.ts';
import { helloWorld } from './hello-world.ts';
import { nginx } from './nginx.ts';
import { node } from './node.ts';
import { python } from './python.ts';
import { redis } from './redis.ts';
import { registry } from './registry.ts';

/** The Hub that the conformance sessions were recorded with. */
const recordingImages: readonly CatalogImage[] = [
  alpine,
  busybox,
  debian,
  helloWorld,
  nginx,
  node,
  python,
  redis,
  registry,
];

export const recordingRepositories: readonly CatalogRepository[] = recordingImages.map((image) => ({
  name: image.repository,
  tags: image.tags,
  description: '',
  stars: 0,
  load: async () => [image],
}));
