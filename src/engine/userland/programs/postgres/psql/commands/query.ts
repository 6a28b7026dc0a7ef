import { encodeUtf8 } from '../../../../../base/bytes.ts';
import type { Command, CommandCall } from '../runner.ts';

/** The query buffer, or the last query when it is empty. */
function takeQuery({ psql, runner }: CommandCall): string | undefined {
  const text = runner.splitter.clear().trim();
  return text === '' ? psql.lastQuery || undefined : text;
}

const withQuery =
  (run: (call: CommandCall, query: string) => Promise<boolean>): Command =>
  async (call) => {
    const query = takeQuery(call);
    if (query !== undefined) return run(call, query);
    await call.psql.complain(`\\${call.name}: no query buffer`);
    return false;
  };

/** `\g`, `\g FILE`, `\gx` */
const go =
  (isExpanded: boolean): Command =>
  async (call) => {
    const { psql, words } = call;
    const query = takeQuery(call);
    if (query === undefined) return true;
    const [path] = words;
    const style = isExpanded ? { ...psql.style, expanded: true } : psql.style;
    if (path === undefined) return psql.run(query, { style });
    if (path.startsWith('|') || path.startsWith('(')) {
      await psql.process.write(2, `drydock: '\\g ${path}' is not simulated\n`);
      return false;
    }
    if (!(await psql.writeFile(path, new Uint8Array()))) return false;
    return psql.run(query, {
      style,
      output: async (part) => {
        await psql.append(path, part);
      },
    });
  };

/** What is done with the query that was typed. */
export const QUERY_COMMANDS: Readonly<Record<string, Command>> = {
  g: go(false),
  gx: go(true),
  gset: withQuery(async ({ psql, words }, query) =>
    psql.run(query, {
      take: async ({ columns, rows }) => {
        if (rows.length !== 1) {
          await psql.complain(
            rows.length === 0 ? 'no rows returned for \\gset' : 'more than one row returned for \\gset',
          );
          return false;
        }
        for (const [i, { name }] of columns.entries()) {
          const value = rows[0]?.[i];
          if (value === null || value === undefined) psql.variables.delete(`${words[0] ?? ''}${name}`);
          else psql.variables.set(`${words[0] ?? ''}${name}`, value);
        }
        return true;
      },
    }),
  ),
  gexec: withQuery(async ({ psql }, query) => {
    const queries: string[] = [];
    const ok = await psql.run(query, {
      take: async ({ rows }) => {
        for (const row of rows) for (const cell of row) if (cell !== null) queries.push(cell);
        return true;
      },
    });
    for (const each of queries) if (!(await psql.run(each)) && psql.stopsOnError) return false;
    return ok;
  }),
  gdesc: withQuery(async ({ psql }, query) => {
    const quoted = query.replace(/;\s*$/, '').replaceAll("'", "''");
    const shown = psql.run(`select name as "Column", type as "Type" from drydock_columns('${quoted}')`);
    const ok = await shown;
    psql.lastQuery = query;
    return ok;
  }),
  p: async ({ psql, runner }) => {
    const text = runner.splitter.isEmpty ? psql.lastQuery : runner.splitter.text;
    await psql.process.write(1, text === '' ? (psql.isQuiet ? '' : 'Query buffer is empty.\n') : `${text}\n`);
    return true;
  },
  r: async ({ psql, runner }) => {
    runner.splitter.clear();
    psql.lastQuery = '';
    if (!psql.isQuiet) await psql.process.write(1, 'Query buffer reset (cleared).\n');
    return true;
  },
  w: async ({ psql, runner, words, name }) => {
    if (words[0] === undefined) {
      await psql.complain(`\\${name}: missing required argument`);
      return false;
    }
    const text = runner.splitter.isEmpty ? psql.lastQuery : runner.splitter.text;
    return psql.writeFile(words[0], encodeUtf8(`${text}\n`));
  },
};
