import type { Main } from '../../../kernel/program.ts';

/**
 * DIFFERS: SSH's protocol is not simulated: ssh, scp, sftp, ssh-copy-id and ssh-keyscan resolve names, connect and fail as the real ones do, but there is no sshd to log in at, and ssh-agent says that it is not simulated.
 */
export const main: Main = async (process) => {
  const name = process.binary?.options.get('name') ?? (process.argv[0] ?? '').replace(/^.*\//, '');
  const { clock } = process;
  switch (name) {
    case 'ssh':
      return (await clock.hold(import('./ssh.ts'))).ssh(process);
    case 'ssh-keygen':
      return (await clock.hold(import('./keygen.ts'))).keygen(process);
    case 'scp':
    case 'sftp':
      return (await clock.hold(import('./copy.ts'))).copy(process, name);
    case 'ssh-keyscan':
      return (await clock.hold(import('./keyscan.ts'))).keyscan(process);
    case 'ssh-add':
      await process.write(2, 'Could not open a connection to your authentication agent.\n');
      return 2;
    default:
      await process.write(2, `drydock: '${name}' is not simulated\n`);
      return 1;
  }
};
