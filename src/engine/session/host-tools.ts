/** Names of the tools below the host's /usr/bin, as a Debian with coreutils, util-linux and procps has them; each is an applet with GNU's texts. */
export const HOST_TOOLS: readonly string[] = (
  '[ arch awk b2sum base32 base64 basename basenc cal cat chgrp chmod chown chroot cksum clear cmp column comm cp ' +
  'csplit cut date dd df diff diff3 dir dircolors dirname dmesg du echo egrep env expand expr factor false fgrep ' +
  'find flock fold free fuser getent getopt grep groupadd groupdel groups gunzip gzip head hexdump hostid hostname ' +
  'id ifconfig install ip ipcalc join kill killall less link ln logger login logname ls md5sum mkdir mkfifo mknod ' +
  'mktemp more mount mountpoint mv nc netstat nice nl nohup nologin nproc nslookup numfmt od passwd paste pathchk ' +
  'pgrep pidof ping pinky pkill pr printenv printf ps ptx pwd pwdx readlink realpath renice reset rev rm rmdir ' +
  'route run-parts sdiff sed seq setsid sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split ' +
  'start-stop-daemon stat stdbuf strings stty su sum sync sysctl tac tail tar tee test time timeout top touch tr ' +
  'true truncate tty umount uname unexpand uniq unlink uptime useradd userdel usermod users vdir watch wc wget ' +
  'which who whoami xargs xxd yes zcat'
).split(' ');
