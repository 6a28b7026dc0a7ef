/** The start-up scripts of the nginx image, in own words: what they do and say is the official ones'. */
export const nginxScripts: Readonly<Record<string, string>> = {
  'docker-entrypoint.sh': `#!/bin/sh
# Prepares the configuration with what lies in /docker-entrypoint.d, then becomes the command.

set -e

entrypoint_log() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$@"
}

case "$1" in
nginx | nginx-debug)
    if [ -n "$(find /docker-entrypoint.d/ -mindepth 1 -maxdepth 1 -type f -print 2>/dev/null)" ]; then
        entrypoint_log "$0: /docker-entrypoint.d/ is not empty, will attempt to perform configuration"
        entrypoint_log "$0: Looking for shell scripts in /docker-entrypoint.d/"
        for f in $(find /docker-entrypoint.d/ -follow -type f -print | sort -V); do
            case "$f" in
            *.envsh)
                if [ -x "$f" ]; then
                    entrypoint_log "$0: Sourcing $f"
                    . "$f"
                else
                    entrypoint_log "$0: Ignoring $f, not executable"
                fi
                ;;
            *.sh)
                if [ -x "$f" ]; then
                    entrypoint_log "$0: Launching $f"
                    "$f"
                else
                    entrypoint_log "$0: Ignoring $f, not executable"
                fi
                ;;
            *) entrypoint_log "$0: Ignoring $f" ;;
            esac
        done
        entrypoint_log "$0: Configuration complete; ready for start up"
    else
        entrypoint_log "$0: No files found in /docker-entrypoint.d/, skipping configuration"
    fi
    ;;
esac

exec "$@"
`,
  '10-listen-on-ipv6-by-default.sh': `#!/bin/sh
# Lets the packaged default server listen on IPv6, too.

set -e

ME=$(basename "$0")
CONF=etc/nginx/conf.d/default.conf

entrypoint_log() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$@"
}

leave() {
    entrypoint_log "$ME: info: $1"
    exit 0
}

[ -f /proc/net/if_inet6 ] || leave "ipv6 not available"
[ -f "/$CONF" ] || leave "/$CONF is not a file or does not exist"
touch "/$CONF" 2>/dev/null || leave "can not modify /$CONF (read-only file system?)"
! grep -q "listen  \\[::\\]:80;" "/$CONF" || leave "IPv6 listen already enabled"

entrypoint_log "$ME: info: Getting the checksum of /$CONF"
# The packaged file has no other server name and no other root.
grep -q "server_name  localhost;" "/$CONF" && grep -q "root   /usr/share/nginx/html;" "/$CONF" ||
    leave "/$CONF differs from the packaged version"

sed -i -E 's,listen       80;,listen       80;\\n    listen  [::]:80;,' "/$CONF"
entrypoint_log "$ME: info: Enabled listen on IPv6 in /$CONF"
`,
  '15-local-resolvers.envsh': `#!/bin/sh
# NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1 gives the templates the container's name servers.

set -eu

[ -n "\${NGINX_ENTRYPOINT_LOCAL_RESOLVERS:-}" ] || return 0

NGINX_LOCAL_RESOLVERS=$(awk '$1 == "nameserver" { printf "%s%s", sep, ($2 ~ ":") ? "[" $2 "]" : $2; sep = " " }' /etc/resolv.conf)
export NGINX_LOCAL_RESOLVERS
`,
  '20-envsubst-on-templates.sh': `#!/bin/sh
# Fills the environment into /etc/nginx/templates/*.template.

set -e

ME=$(basename "$0")
FROM=\${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
SUFFIX=\${NGINX_ENVSUBST_TEMPLATE_SUFFIX:-.template}
TO=\${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}

entrypoint_log() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$@"
}

[ -d "$FROM" ] || exit 0
if [ ! -w "$TO" ]; then
    entrypoint_log "$ME: ERROR: $FROM exists, but $TO is not writable"
    exit 0
fi

NAMES=$(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/$\{\\1}/p' | tr '\\n' ' ')
for template in $(find "$FROM" -follow -type f -name "*$SUFFIX" -print); do
    name=\${template#"$FROM/"}
    output="$TO/\${name%"$SUFFIX"}"
    mkdir -p "$(dirname "$output")"
    entrypoint_log "$ME: Running envsubst on $template to $output"
    envsubst "$NAMES" < "$template" > "$output"
done
`,
  '30-tune-worker-processes.sh': `#!/bin/sh
# NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE=1 sets as many workers as there are processors.

set -eu

ME=$(basename "$0")

[ -n "\${NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE:-}" ] || exit 0
if ! touch /etc/nginx/nginx.conf 2>/dev/null; then
    echo >&2 "$ME: error: can not modify /etc/nginx/nginx.conf (read-only file system?)"
    exit 0
fi

sed -i.bak -E "s/^(worker_processes)(.*)$/# Commented out by $ME on $(date)\\n#\\1\\2\\n\\1 $(nproc);/" /etc/nginx/nginx.conf
`,
};
