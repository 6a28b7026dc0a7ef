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
  long: `The **docker manifest** command has subcommands for managing image manifests and
manifest lists. A manifest list allows you to use one name to refer to the same image
built for multiple architectures.

To see help for a subcommand, use:

    docker manifest CMD --help

For full details on using docker manifest lists, see the registry v2 specification.`,
  experimental: true,
  commands: [annotate, create, inspect, push, rm],
});
