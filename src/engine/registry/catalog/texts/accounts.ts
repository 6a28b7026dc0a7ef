/** A user that an image's Dockerfile adds, with a group of the same name. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly shell: string;
  readonly comment?: string;
}

/** The group that openssh-client brings, and with it the bigger buildpack-deps. */
export const SSH_GROUP = '_ssh:x:101:\n';

/** The account files of a base with more users behind; `groups`: lines of /etc/group that a layer between has added. */
export async function accountsAdded(
  base: 'trixie' | 'bookworm' | 'alpine',
  accounts: readonly Account[],
  groups = '',
): Promise<Readonly<Record<string, string>>> {
  const texts = await textsOf(base);
  const lines = (line: (account: Account) => string): string =>
    accounts.map((account) => `${line(account)}\n`).join('');
  return {
    '/etc/passwd': `${texts['/etc/passwd'] ?? ''}${lines(
      ({ name, uid, gid, comment = '', home, shell }) => `${name}:x:${uid}:${gid}:${comment}:${home}:${shell}`,
    )}`,
    '/etc/group': `${texts['/etc/group'] ?? ''}${groups}${lines(({ name, gid }) => `${name}:x:${gid}:`)}`,
    '/etc/shadow': `${texts['/etc/shadow'] ?? ''}${lines(({ name }) => `${name}:!:20769::::::`)}`,
  };
}

async function textsOf(base: 'trixie' | 'bookworm' | 'alpine'): Promise<Readonly<Record<string, string>>> {
  if (base === 'alpine') return (await import('./alpine-official.ts')).alpineOfficialTexts('3.22.2', 'amd64');
  const { debianTexts } = await import('./debian.ts');
  const { debianStartup } = await import('./debian-startup.ts');
  return { ...debianTexts, ...debianStartup };
}
