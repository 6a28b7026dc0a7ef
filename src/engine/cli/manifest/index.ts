import { command } from '../command.ts';
import { noun } from '../unsimulated/noun.ts';
import { inspect } from './inspect.ts';

const others = noun(
  { use: 'manifest COMMAND', short: '', experimental: true },
  `
annotate [OPTIONS] MANIFEST_LIST MANIFEST | Add additional information to a local image manifest | =2
  --arch string Set architecture
  --os string Set operating system
  --os-features strings Set operating system feature
  --os-version string Set operating system version
  --variant string Set architecture variant
create MANIFEST_LIST MANIFEST [MANIFEST...] | Create a local manifest list for annotating and pushing to a registry | 2+
  -a --amend bool Amend an existing manifest list
  --insecure bool Allow communication with an insecure registry
push [OPTIONS] MANIFEST_LIST | Push a manifest list to a repository | =1
  --insecure bool Allow push to an insecure registry
  -p --purge bool Remove the local manifest list after push
rm MANIFEST_LIST [MANIFEST_LIST...] | Delete one or more manifest lists from local storage | 1+
`,
).commands;

/** `docker manifest …`: looking at manifests in registries; the local lists are known to the last flag and executed by none. */
export const MANIFEST = command({
  use: 'manifest COMMAND',
  short: 'Manage Docker image manifests and manifest lists',
  experimental: true,
  commands: [...others, inspect],
});
