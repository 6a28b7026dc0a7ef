import { debianTexts } from './debian.ts';

const accounts = debianTexts['/etc/passwd']
  .trim()
  .split('\n')
  .map((line) => line.split(':')[0] ?? '');
const groups = debianTexts['/etc/group']
  .trim()
  .split('\n')
  .map((line) => line.split(':')[0] ?? '');

/** The lock files beside /etc/passwd and /etc/group: nobody can log in with a password. */
export const debianShadow = accounts.map((name) => `${name}:*:20773:0:99999:7:::\n`).join('');
export const debianGshadow = groups.map((name) => `${name}:*::\n`).join('');

/** What Debian's shells read when they start, in own words: the prompt and PATH are Debian's. */
export const debianStartup: Readonly<Record<string, string>> = {
  '/etc/shadow': debianShadow,
  '/etc/shadow-': debianShadow,
  '/etc/gshadow': debianGshadow,
  '/etc/gshadow-': debianGshadow,
  '/etc/passwd-': debianTexts['/etc/passwd'],
  '/etc/group-': debianTexts['/etc/group'],
  '/etc/bash.bashrc': `[ -z "\${PS1-}" ] && return
shopt -s checkwinsize
if [ -z "\${debian_chroot:-}" ] && [ -r /etc/debian_chroot ]; then
    debian_chroot=$(cat /etc/debian_chroot)
fi
PS1='\${debian_chroot:+($debian_chroot)}\\u@\\h:\\w\\$ '
`,
  '/etc/profile': `if [ "$(id -u)" -eq 0 ]; then
  PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
else
  PATH="/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games"
fi
export PATH
if [ "\${PS1-}" ]; then
  if [ "\${BASH-}" ] && [ "$BASH" != "/bin/sh" ]; then
    [ -f /etc/bash.bashrc ] && . /etc/bash.bashrc
  elif [ "$(id -u)" -eq 0 ]; then
    PS1='# '
  else
    PS1='$ '
  fi
fi
`,
};
