import { noun } from './noun.ts';

/** `docker plugin …`: known to the last flag, executed by none. */
export const PLUGIN = noun(
  { use: 'plugin', short: 'Manage plugins' },
  `
create [OPTIONS] PLUGIN PLUGIN-DATA-DIR | Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory. | 2+
  --compress bool Compress the context using gzip
disable [OPTIONS] PLUGIN | Disable a plugin | =1
  -f --force bool Force the disable of an active plugin
enable [OPTIONS] PLUGIN | Enable a plugin | =1
  --timeout int=30 HTTP client timeout (in seconds)
inspect [OPTIONS] PLUGIN [PLUGIN...] | Display detailed information on one or more plugins | 1+
  @inspect
install [OPTIONS] PLUGIN [KEY=VALUE...] | Install a plugin | 1+
  --alias string Local name for plugin
  --disable bool Do not enable the plugin on install
  --grant-all-permissions bool Grant all permissions necessary to run the plugin
ls [OPTIONS] | List plugins | 0 | list
  -f --filter filter Provide filter values (e.g. "enabled=true")
  @list
  --no-trunc bool Don't truncate output
  -q --quiet bool Only display plugin IDs
push [OPTIONS] PLUGIN[:TAG] | Push a plugin to a registry | =1
rm [OPTIONS] PLUGIN [PLUGIN...] | Remove one or more plugins | 1+ | remove
  -f --force bool Force the removal of an active plugin
set PLUGIN KEY=VALUE [KEY=VALUE...] | Change settings for a plugin | 2+
upgrade [OPTIONS] PLUGIN [REMOTE] | Upgrade an existing plugin | 1..2
  --grant-all-permissions bool Grant all permissions necessary to run the plugin
  --skip-remote-check bool Do not check if specified remote plugin matches existing plugin image
`,
);
