import type { CatalogImage } from '../../description/catalog-image.ts';
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
export const recordingImages: readonly CatalogImage[] = [
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
