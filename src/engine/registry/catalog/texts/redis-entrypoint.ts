/** Starts redis-server for options and configuration files, and leaves root first; what the official image's script does, in own words. */
export const REDIS_ENTRYPOINT = `#!/bin/sh
set -e

# docker run redis --appendonly yes, docker run redis /etc/redis.conf
case "$1" in
  -* | *.conf) set -- redis-server "$@" ;;
esac

# Root gives the data folder to redis and goes on as redis; with --user nothing is changed.
if [ "$1" = redis-server ] && [ "$(id -u)" = 0 ]; then
  find . ! -user redis -exec chown redis {} +
  exec setpriv --reuid=redis --regid=redis --clear-groups -- "$0" "$@"
fi

# What redis writes is its own, unless somebody chose another mask.
if [ "$(umask)" = 0022 ]; then
  umask 0077
fi

exec "$@"
`;
