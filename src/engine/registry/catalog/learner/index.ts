import type { CatalogImage } from '../../description/catalog-image.ts';
import { debian } from '../recording/debian.ts';
import { nginx } from '../recording/nginx.ts';
import { node } from '../recording/node.ts';
import { python } from '../recording/python.ts';
import { redis } from '../recording/redis.ts';
import { registry } from '../recording/registry.ts';
import { alpines } from './alpine.ts';
import { busyboxes } from './busybox.ts';
import { helloWorld } from './hello-world.ts';

/** The learners' Hub. What stands on debian is the recording's, under more tags. */
export const learnerImages: readonly CatalogImage[] = [
  ...alpines,
  ...busyboxes,
  helloWorld,
  { ...debian, tags: ['13', 'trixie', 'stable', 'latest'] },
  { ...nginx, tags: ['1.26', '1', 'stable', 'latest'] },
  { ...node, tags: ['20-slim', '20', 'latest'] },
  { ...python, tags: ['3.13-slim', '3.13', '3', '3.9', 'latest'] },
  { ...redis, tags: ['8', 'latest'] },
  { ...registry, tags: ['2', '2.8', 'latest'] },
];
