/**
 * Makes a database cluster in an empty data folder, runs what lies in /docker-entrypoint-initdb.d, and becomes the server: what the official
 * image's script does and says, in own words.
 */
export const POSTGRES_ENTRYPOINT = `#!/usr/bin/env bash
set -Eeo pipefail

# secret NAME [DEFAULT]: the value of NAME, or what the file named by NAME_FILE holds.
secret() {
  local name="$1" file="\${1}_FILE" value="\${2:-}"
  if [ -n "\${!name:-}" ] && [ -n "\${!file:-}" ]; then
    printf >&2 'error: both %s and %s are set (but are exclusive)\\n' "$name" "$file"
    exit 1
  fi
  if [ -n "\${!name:-}" ]; then
    value="\${!name}"
  elif [ -n "\${!file:-}" ]; then
    value="$(cat "\${!file}")"
  fi
  export "$name"="$value"
  unset "$file"
}

make_folders() {
  mkdir -p "$PGDATA"
  chmod 00700 "$PGDATA" || :
  mkdir -p /var/run/postgresql || :
  chmod 03775 /var/run/postgresql || :
  if [ "$(id -u)" = 0 ]; then
    find "$PGDATA" ! -user postgres -exec chown postgres '{}' +
    find /var/run/postgresql ! -user postgres -exec chown postgres '{}' +
  fi
}

check_password() {
  if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != trust ]; then
    cat >&2 <<'END'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
       connections without a password. This is *not* recommended.

       See PostgreSQL documentation about "trust":
       https://www.postgresql.org/docs/current/auth-trust.html
END
    exit 1
  fi
  if [ "$POSTGRES_HOST_AUTH_METHOD" = trust ]; then
    cat >&2 <<'END'
********************************************************************************
WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust". This will allow
         anyone with access to the Postgres port to access your database without
         a password, even if POSTGRES_PASSWORD is set. See PostgreSQL
         documentation about "trust":
         https://www.postgresql.org/docs/current/auth-trust.html
         In Docker's default configuration, this is effectively any other
         container on the same system.

         It is not recommended to use POSTGRES_HOST_AUTH_METHOD=trust. Replace
         it with "-e POSTGRES_PASSWORD=password" instead to set a password in
         "docker run".
********************************************************************************
END
  fi
}

sql() {
  local words=(psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc)
  if [ -n "$POSTGRES_DB" ]; then
    words+=(--dbname "$POSTGRES_DB")
  fi
  PGHOST= PGHOSTADDR= "\${words[@]}" "$@"
}

run_files() {
  local file
  printf '\\n'
  for file; do
    case "$file" in
      *.sh)
        if [ -x "$file" ]; then
          printf '%s: running %s\\n' "$0" "$file"
          "$file"
        else
          printf '%s: sourcing %s\\n' "$0" "$file"
          . "$file"
        fi
        ;;
      *.sql)
        printf '%s: running %s\\n' "$0" "$file"
        sql -f "$file"
        printf '\\n'
        ;;
      *.sql.gz)
        printf '%s: running %s\\n' "$0" "$file"
        gunzip -c "$file" | sql
        printf '\\n'
        ;;
      *) printf '%s: ignoring %s\\n' "$0" "$file" ;;
    esac
    printf '\\n'
  done
}

first_start() {
  check_password
  ls /docker-entrypoint-initdb.d/ > /dev/null

  local password_file
  password_file="$(mktemp)"
  printf '%s\\n' "$POSTGRES_PASSWORD" > "$password_file"
  eval 'initdb --username="$POSTGRES_USER" --pwfile="$password_file" '"$POSTGRES_INITDB_ARGS"
  rm -f "$password_file"

  {
    printf '\\n'
    if [ "$POSTGRES_HOST_AUTH_METHOD" = trust ]; then
      printf '# warning trust is enabled for all connections\\n'
      printf '# see https://www.postgresql.org/docs/17/auth-trust.html\\n'
    fi
    printf 'host all all all %s\\n' "\${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}"
  } >> "$PGDATA/pg_hba.conf"

  export PGPASSWORD="\${PGPASSWORD:-$POSTGRES_PASSWORD}"
  # Until everything is set up nobody outside can connect.
  PGUSER="\${PGUSER:-$POSTGRES_USER}" pg_ctl -D "$PGDATA" -o "-c listen_addresses='' -p \${PGPORT:-5432}" -w start

  local exists
  exists="$(POSTGRES_DB= sql --dbname postgres --tuples-only -c "SELECT 1 FROM pg_database WHERE datname = '$POSTGRES_DB' ;")"
  if [ -z "$exists" ]; then
    POSTGRES_DB= sql --dbname postgres -c "CREATE DATABASE \\"$POSTGRES_DB\\" ;"
    printf '\\n'
  fi
  run_files /docker-entrypoint-initdb.d/*

  PGUSER="\${PGUSER:-postgres}" pg_ctl -D "$PGDATA" -m fast -w stop
  unset PGPASSWORD
  printf '\\nPostgreSQL init process complete; ready for start up.\\n\\n'
}

if [ "\${1:0:1}" = - ]; then
  set -- postgres "$@"
fi

if [ "$1" = postgres ]; then
  case " $* " in
    *' --help '* | *' -? '* | *' --version '* | *' -V '* | *' --describe-config '*) exec "$@" ;;
  esac
  secret POSTGRES_PASSWORD
  secret POSTGRES_USER postgres
  secret POSTGRES_DB "$POSTGRES_USER"
  secret POSTGRES_INITDB_ARGS
  : "\${POSTGRES_HOST_AUTH_METHOD:=}"

  make_folders
  if [ "$(id -u)" = 0 ]; then
    exec gosu postgres "$0" "$@"
  fi
  if [ -s "$PGDATA/PG_VERSION" ]; then
    printf '\\nPostgreSQL Database directory appears to contain a database; Skipping initialization\\n\\n'
  else
    first_start
  fi
fi

exec "$@"
`;

/** Only makes the cluster, for images that build upon this one. */
export const POSTGRES_ENSURE = `#!/usr/bin/env bash
set -Eeuo pipefail

if [ -s "$PGDATA/PG_VERSION" ]; then
  printf '\\nPostgreSQL Database directory appears to contain a database; Skipping initialization\\n\\n'
  exit 0
fi
initdb --username="\${POSTGRES_USER:-postgres}"
`;
