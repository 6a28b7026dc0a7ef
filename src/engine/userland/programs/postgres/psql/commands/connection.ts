import type { Command } from '../runner.ts';

const quit: Command = async ({ psql, words }) => {
  for (const word of words) await psql.complain(`\\q: extra argument "${word}" ignored`);
  psql.hasQuit = true;
  return true;
};
const connect: Command = async ({ psql, words }) => psql.reconnect(words);

/** The connection, and help. */
export const CONNECTION_COMMANDS: Readonly<Record<string, Command>> = {
  q: quit,
  quit,
  c: connect,
  connect,
  conninfo: async ({ psql }) => {
    const { host, port, user, database } = psql.target;
    const where = host === undefined ? 'via socket in "/var/run/postgresql"' : `on host "${host}"`;
    await psql.process.write(
      1,
      `You are connected to database "${database}" as user "${user}" ${where} at port "${port}".\n`,
    );
    return true;
  },
  encoding: async ({ psql }) => {
    await psql.print('UTF8\n');
    return true;
  },
  '?': async ({ psql }) => {
    const { COMMAND_HELP } = await import('../help.ts');
    await psql.print(COMMAND_HELP);
    return true;
  },
  h: (call) => help(call),
  help: (call) => help(call),
};

const help: Command = async ({ psql, raw, name }) => {
  const topic = raw.trim().replace(/;$/, '');
  const { STATEMENT_NAMES } = await import('../help.ts');
  if (topic !== '' && !STATEMENT_NAMES.some((each) => each.startsWith(topic.toUpperCase()))) {
    await psql.print(`No help available for "${topic}".\nTry \\h with no arguments to see available help.\n`);
    return true;
  }
  await psql.process.write(2, `drydock: '\\${name}' is not simulated\n`);
  return false;
};
