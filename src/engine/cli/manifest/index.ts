import { command } from '../command.ts';
import { annotate } from './annotate.ts';
import { create } from './create.ts';
import { inspect } from './inspect.ts';
import { push } from './push.ts';
import { rm } from './rm.ts';

/** `docker manifest …`: manifests in registries, and lists of them. */
export const MANIFEST = command({
  use: 'manifest COMMAND',
  short: 'Manage Docker image manifests and manifest lists',
  experimental: true,
  commands: [annotate, create, inspect, push, rm],
});
