/** Commands of Debian's base packages, for images whose file lists are stand-ins. */
const COMMANDS: Readonly<Record<string, string>> = {
  coreutils:
    '[ arch b2sum base32 base64 basename basenc cat chcon chgrp chmod chown cksum comm cp csplit cut date dd df dir dircolors dirname du echo env expand expr factor false fmt fold groups head hostid id install join link ln logname ls md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od paste pathchk pinky pr printenv printf ptx pwd readlink realpath rm rmdir runcon seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat stdbuf stty sum sync tac tail tee test timeout touch tr true truncate tsort tty uname unexpand uniq unlink users vdir wc who whoami yes',
  findutils: 'find xargs',
  grep: 'egrep fgrep grep rgrep',
  gzip: 'gunzip gzexe gzip uncompress zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew',
  diffutils: 'cmp diff diff3 sdiff',
  bash: 'bash bashbug clear_console rbash',
  dash: 'dash sh',
  sed: 'sed',
  tar: 'tar',
  hostname: 'dnsdomainname domainname hostname nisdomainname ypdomainname',
  mawk: 'mawk',
  apt: 'apt apt-cache apt-cdrom apt-config apt-get apt-mark',
  dpkg: 'dpkg dpkg-deb dpkg-divert dpkg-maintscript-helper dpkg-query dpkg-realpath dpkg-split dpkg-statoverride dpkg-trigger update-alternatives',
  'perl-base': 'perl',
  passwd: 'chage chfn chsh expiry gpasswd passwd',
  'ncurses-bin': 'captoinfo clear infocmp infotocap reset tabs tic toe tput tset',
  'libc-bin': 'getconf getent iconv ldd locale localedef pldd tzselect zdump',
  debianutils: 'ischroot run-parts savelog tempfile which',
  login: 'login newgrp sg',
  mount: 'mount umount',
};

/** The paths of a base package as far as its commands go. */
export function baseFiles(name: string): readonly string[] {
  const commands = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (commands === undefined) return [];
  return ['/.', '/usr', '/usr/bin', ...commands.split(' ').map((command) => `/usr/bin/${command}`)];
}
