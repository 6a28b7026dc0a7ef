import { type CommandRecord, command, respelled } from '../command.ts';
import { flagLines } from '../flags/spec.ts';
import { build } from '../image/build.ts';
import { noun } from '../unsimulated/noun.ts';
import { du } from './du.ts';
import { prune } from './prune.ts';

const FLAGS = '-D --debug bool Enable debug logging\n--builder string Override the configured builder instance';

const verbs = noun(
  { use: 'buildx', short: '' },
  `
bake [OPTIONS] [TARGET...] | Build from a file | any
create [OPTIONS] [CONTEXT|ENDPOINT] | Create a new builder instance | ..1
dial-stdio | Proxy current stdio streams to builder instance | 0
inspect [NAME] | Inspect current builder instance | ..1
  --bootstrap bool Ensure builder has booted before inspecting
ls | List builder instances | 0
  --format string=table Format the output
  --no-trunc bool Don't truncate output
rm [OPTIONS] [NAME...] | Remove one or more builder instances | any
stop [NAME] | Stop builder instance | ..1
use [OPTIONS] NAME | Set the current builder instance | ..1
version | Show buildx version information | 0
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
  noun(
    { use: 'imagetools', short: 'Commands to work on images in registry' },
    `
create [OPTIONS] [SOURCE...] | Create a new image based on source images | any
inspect [OPTIONS] NAME | Show details of an image in the registry | any`,
  ),
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
  commands: [...verbs, du, prune, ...nouns, { ...respelled(build, build.use, ['b']), short: 'Start a build' }],
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
