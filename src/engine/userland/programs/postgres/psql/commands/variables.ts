import type { Command } from '../runner.ts';

/** psql's variables and the environment. */
export const VARIABLE_COMMANDS: Readonly<Record<string, Command>> = {
  set: async ({ psql, words }) => {
    const [name, ...values] = words;
    if (name === undefined) {
      await psql.print(
        [...psql.variables]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => `${key} = '${value}'\n`)
          .join(''),
      );
      return true;
    }
    if (!/^[\w\u0080-\uffff]+$/.test(name)) {
      await psql.complain(`invalid variable name: "${name}"`);
      return false;
    }
    psql.variables.set(name, values.join(''));
    return true;
  },
  unset: async ({ psql, words }) => {
    if (words[0] === undefined) {
      await psql.complain('\\unset: missing required argument');
      return false;
    }
    psql.variables.delete(words[0]);
    return true;
  },
  getenv: async ({ psql, words }) => {
    const [name, variable] = words;
    if (name === undefined || variable === undefined) {
      await psql.complain('\\getenv: missing required argument');
      return false;
    }
    const value = psql.process.env.get(variable);
    if (value !== undefined) psql.variables.set(name, value);
    return true;
  },
  setenv: async ({ psql, words }) => {
    const [name, value] = words;
    if (name === undefined) {
      await psql.complain('\\setenv: missing required argument');
      return false;
    }
    if (value === undefined) psql.process.env.delete(name);
    else psql.process.env.set(name, value);
    return true;
  },
  prompt: async ({ psql, words }) => {
    const name = words.at(-1);
    if (name === undefined) {
      await psql.complain('\\prompt: missing required argument');
      return false;
    }
    const line = await psql.source?.next(() => (words.length > 1 ? (words[0] ?? '') : ''));
    psql.variables.set(name, line ?? '');
    return true;
  },
};
