import { command, exactArgs, maxArgs } from '../command.ts';

/** `docker login`, `docker logout`, `docker search`: they speak with accounts and an index outside, which there are none of. */
export const REGISTRY_VERBS = [
  command({
    use: 'login [OPTIONS] [SERVER]',
    short: 'Authenticate to a registry',
    long: 'Authenticate to a registry.\nDefaults to Docker Hub if no server is specified.',
    args: maxArgs(1),
    group: '8',
    flags: `
-u --username string Username
-p --password string Password or Personal Access Token (PAT), or "-" to read from stdin
--password-stdin bool Take the Password or Personal Access Token (PAT) from stdin`,
  }),
  command({
    use: 'logout [SERVER]',
    short: 'Log out from a registry',
    long: 'Log out from a registry.\nIf no server is specified, the default is defined by the daemon.',
    args: maxArgs(1),
    group: '9',
  }),
  command({
    use: 'search [OPTIONS] TERM',
    short: 'Search Docker Hub for images',
    args: exactArgs(1),
    group: '10',
    flags: `
--no-trunc bool Don't truncate output
-f --filter filter Filter output based on conditions provided
--limit int Max number of search results
--format string Pretty-print search using a Go template`,
  }),
];
