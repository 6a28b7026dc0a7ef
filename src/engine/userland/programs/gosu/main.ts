import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { groupsOf, type User, usersOf } from '../../applets/accounts.ts';
import { requestFor } from '../../applets/run-program.ts';
import { credentialsOf } from '../../applets/su.ts';

/** Runs a command as another user in the same process, without a shell or a terminal between (tianon/gosu). */
export const main: Main = async (process) => {
  const [self = 'gosu', ...words] = process.argv;
  const version = process.binary?.options.get('version') ?? '1.19';
  if (words[0] === '--version' || words[0] === '-v') {
    await process.write(1, `${version} (go1.24.6 on linux/amd64; gc)\n`);
    return 0;
  }
  const name = self.slice(self.lastIndexOf('/') + 1);
  if (words[0] === '--help' || words[0] === '-h' || words[0] === '-?') {
    await process.write(1, usage(name, version));
    return 0;
  }
  const [spec = '', ...command] = words;
  if (command.length === 0) {
    await process.write(2, usage(name, version));
    return 1;
  }
  const fail = async (text: string): Promise<number> => {
    await process.write(2, `error: ${text}\n`);
    return 1;
  };
  const user = userFor(process, spec);
  if (typeof user === 'string') return fail(`failed switching to ${JSON.stringify(spec)}: ${user}`);
  process.setCredentials(user.credentials);
  const env = new Map([...process.env, ['HOME', user.home]]);
  const request = requestFor(process, command, env);
  if ('reason' in request)
    return fail(
      request.status === 127
        ? `exec: ${JSON.stringify(command[0])}: executable file not found in $PATH`
        : `exec: ${JSON.stringify(command[0])}: permission denied`,
    );
  return process.exec(request);
};

/** `user`, `uid`, `user:group`, `uid:gid`; a text says what is wrong. */
function userFor(process: Process, spec: string) {
  const [name = '', group] = spec.split(':');
  const users = usersOf(process);
  const known = users.find((user) => user.name === name || String(user.uid) === name);
  if (!known && !/^\d+$/.test(name)) return `unable to find user ${name}: no matching entries in passwd file`;
  const user: User = known ?? {
    name,
    uid: Number(name),
    gid: process.credentials.gid,
    comment: '',
    home: '/',
    shell: '',
  };
  const credentials = credentialsOf(process, user);
  if (group === undefined) return { credentials, home: user.home };
  const found = groupsOf(process).find((entry) => entry.name === group || String(entry.gid) === group);
  if (!found && !/^\d+$/.test(group)) return `unable to find group ${group}: no matching entries in group file`;
  const gid = found?.gid ?? Number(group);
  return { credentials: { ...credentials, gid, groups: [gid] }, home: user.home };
}

function usage(name: string, version: string): string {
  return `Usage: ${name} user-spec command [args]
   eg: ${name} tianon bash
       ${name} nobody:root bash -c 'whoami && id'
       ${name} 1000:1 id

${name} version: ${version} (go1.24.6 on linux/amd64; gc)
${name} license: Apache-2.0 (full text at https://github.com/tianon/gosu)
`;
}
