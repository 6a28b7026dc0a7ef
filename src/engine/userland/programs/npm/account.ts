import { PACKAGE_HOSTS } from '../../../base/package-hosts.ts';
import { NpmFailure } from './failure.ts';

/** What `npm whoami` and `npm logout` say to somebody without an account at the registry. */
export function needAccount(verb: 'whoami' | 'logout'): NpmFailure {
  const why =
    verb === 'logout'
      ? `not logged in to https://${PACKAGE_HOSTS.node}/, so can't log out!`
      : 'This command requires you to be logged in.';
  return new NpmFailure('ENEEDAUTH', [
    `need auth ${why}`,
    'need auth You need to authorize this machine using `npm adduser`',
  ]);
}
