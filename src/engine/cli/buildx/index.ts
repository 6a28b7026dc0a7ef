import { type CommandRecord, command, respelled } from '../command.ts';
import { flagLines } from '../flags/spec.ts';
import { build } from '../image/build.ts';

import { noun } from '../unsimulated/noun.ts';
import { du } from './du.ts';
import { imagetoolsInspect } from './imagetools.ts';
import { imagetoolsCreate } from './imagetools-create.ts';
import { inspect } from './inspect.ts';
import { ls } from './ls.ts';
import { prune } from './prune.ts';
import { use } from './use.ts';
import { version } from './version.ts';

const FLAGS = '-D --debug bool Enable debug logging\n--builder string Override the configured builder instance';

const verbs = noun(
  { use: 'buildx', short: '' },
  `
bake [OPTIONS] [TARGET...] | Build from a file | any
create [OPTIONS] [CONTEXT|ENDPOINT] | Create a new builder instance | ..1
  --append bool Append a node to builder instead of changing it
  --bootstrap bool Boot builder after creation
  --buildkitd-config string BuildKit daemon config file
  --buildkitd-flags string BuildKit daemon flags
  --driver string Driver to use (available: "docker-container", "kubernetes", "remote")
  --driver-opt stringArray Options for the driver
  --leave bool Remove a node from builder instead of changing it
  --name string Builder instance name
  --node string Create/modify node with given name
  --platform stringArray Fixed platforms for current node
  --use bool Set the current builder instance
dial-stdio | Proxy current stdio streams to builder instance | 0
rm [OPTIONS] [NAME...] | Remove one or more builder instances | any
  --all-inactive bool Remove all inactive builders
  -f --force bool Do not prompt for confirmation
  --keep-daemon bool Keep the BuildKit daemon running
  --keep-state bool Keep BuildKit state
stop [NAME] | Stop builder instance | ..1
`,
).commands;

/** Nouns below buildx. */
const nouns = [
  noun({ use: 'dap', short: 'Start debug adapter protocol compatible debugger' }, 'build | Start a build | any'),
  noun(
    { use: 'history', short: 'Commands to work on build records' },
    `
export [OPTIONS] [REF...] | Export build records into Docker Desktop bundle | any
import [OPTIONS] - | Import build records into Docker Desktop | any
inspect [OPTIONS] [REF] | Inspect a build record | any
logs [OPTIONS] [REF] | Print the logs of a build record | any
ls [OPTIONS] | List build records | any
open [OPTIONS] [REF] | Open a build record in Docker Desktop | any
rm [OPTIONS] [REF...] | Remove build records | any
trace [OPTIONS] [REF] | Show the OpenTelemetry trace of a build record | any`,
  ),
  command({
    use: 'imagetools',
    short: 'Commands to work on images in registry',
    commands: [imagetoolsCreate, imagetoolsInspect],
  }),
  noun(
    { use: 'policy', short: 'Commands for working with build policies' },
    `
eval [OPTIONS] SOURCE | Evaluate policy for a source | any
test [OPTIONS] PATH | Run policy tests | any`,
  ),
];

/** `docker buildx …`, the plugin that builds. */
export const BUILDX = command({
  use: 'buildx',
  short: 'Docker Buildx',
  long: 'Extended build capabilities with BuildKit',
  plugin: true,
  flags: FLAGS,
  commands: [
    ...verbs,
    du,
    inspect,
    ls,
    prune,
    use,
    version,
    ...nouns,
    { ...respelled(build, build.use, ['b']), short: 'Start a build' },
  ],
});

/** `docker builder …`, its older name, under which a builder is chosen already. */
export const BUILDER: CommandRecord = {
  ...BUILDX,
  name: 'builder',
  use: 'builder',
  short: 'Manage builds',
  plugin: false,
  flags: flagLines(FLAGS.replace('string', 'string=default')),
};
