import { noun } from './noun.ts';

/** `docker compose …`, a plugin. */
export const COMPOSE = noun(
  { use: 'compose', short: 'Docker Compose', plugin: true },
  `
build [OPTIONS] [SERVICE...] | Build or rebuild services | any
down [OPTIONS] [SERVICES] | Stop and remove containers, networks | any
exec [OPTIONS] SERVICE COMMAND [ARGS...] | Execute a command in a running container | any
logs [OPTIONS] [SERVICE...] | View output from containers | any
ls [OPTIONS] | List running compose projects | any
ps [OPTIONS] [SERVICE...] | List containers | any
pull [OPTIONS] [SERVICE...] | Pull service images | any
restart [OPTIONS] [SERVICE...] | Restart service containers | any
run [OPTIONS] SERVICE [COMMAND] [ARGS...] | Run a one-off command on a service | any
start [SERVICE...] | Start services | any
stop [OPTIONS] [SERVICE...] | Stop services | any
up [OPTIONS] [SERVICE...] | Create and start containers | any
version [OPTIONS] | Show the Docker Compose version information | any
`,
);
