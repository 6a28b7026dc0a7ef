export const PSQL_HELP = `psql is the PostgreSQL interactive terminal.

Usage:
  psql [OPTION]... [DBNAME [USERNAME]]

General options:
  -c, --command=COMMAND    run only single command (SQL or internal) and exit
  -d, --dbname=DBNAME      database name to connect to
  -f, --file=FILENAME      execute commands from file, then exit
  -l, --list               list available databases, then exit
  -v, --set=, --variable=NAME=VALUE
                           set psql variable NAME to VALUE
                           (e.g., -v ON_ERROR_STOP=1)
  -V, --version            output version information, then exit

Output format options:
  -A, --no-align           unaligned table output mode
      --csv                CSV (Comma-Separated Values) table output mode
  -t, --tuples-only        print rows only
  -x, --expanded           turn on expanded table output

Connection options:
  -h, --host=HOSTNAME      database server host or socket directory
  -p, --port=PORT          database server port
  -U, --username=USERNAME  database user name
  -w, --no-password        never prompt for password
`;

/** `\\?`, as far as these commands are there. */
export const COMMAND_HELP = `General
  \\g                     execute query
  \\q                     quit psql

Input/Output
  \\echo [STRING]         write string to standard output
  \\i FILE                execute commands from file

Informational
  \\d                     list tables, views, and sequences
  \\d      NAME           describe table, view, sequence, or index
  \\di     [PATTERN]      list indexes
  \\dn     [PATTERN]      list schemas
  \\ds     [PATTERN]      list sequences
  \\dt     [PATTERN]      list tables
  \\du     [PATTERN]      list roles
  \\dv     [PATTERN]      list views
  \\l      [PATTERN]      list databases

Formatting
  \\a                     toggle between unaligned and aligned output mode
  \\t                     show only rows
  \\x                     toggle expanded output

Connection
  \\c[onnect] {[DBNAME|- USER|-]} connect to new database
  \\conninfo              display information about current connection

Operating System
  \\timing                toggle timing of commands

Variables
  \\set [NAME [VALUE]]    set internal variable
  \\unset NAME            unset (delete) internal variable
`;

/** Statements that `\\h` knows; their texts are not here. */
export const STATEMENT_NAMES: readonly string[] =
  'ABORT,ALTER,ANALYZE,BEGIN,CALL,CHECKPOINT,CLOSE,CLUSTER,COMMENT,COMMIT,COPY,CREATE,DEALLOCATE,DECLARE,DELETE,DISCARD,DO,DROP,END,EXECUTE,EXPLAIN,FETCH,GRANT,IMPORT,INSERT,LISTEN,LOAD,LOCK,MERGE,MOVE,NOTIFY,PREPARE,REASSIGN,REFRESH,REINDEX,RELEASE,RESET,REVOKE,ROLLBACK,SAVEPOINT,SECURITY,SELECT,SET,SHOW,START,TABLE,TRUNCATE,UNLISTEN,UPDATE,VACUUM,VALUES,WITH'.split(
    ',',
  );
