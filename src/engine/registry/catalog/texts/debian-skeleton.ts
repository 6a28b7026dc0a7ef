/** Folders and links that every Debian has, and that no package lists. */
export const DEBIAN_SKELETON = `
/|bin@ usr/bin|boot/|dev/|etc/|home/|lib@ usr/lib|lib64@ usr/lib64|media/|mnt/|opt/|proc/|root/700|run/|sbin@ usr/sbin|srv/|sys/|tmp/1777|usr/|var/
/etc|.pwd.lock:600 0|alternatives/|environment 0|ld.so.cache 4095|localtime@ /usr/share/zoneinfo/Etc/UTC|machine-id:444 0|mtab@ /proc/mounts|os-release@ ../usr/lib/os-release|subgid 0|subuid 0|group 0|group-:644 0|gshadow:640,0,42 0|gshadow-:640,0,42 0|passwd 0|passwd-:644 0|shadow:640,0,42 0|shadow-:640,0,42 0|shells 0|timezone 8
/etc/alternatives|awk@ /usr/bin/mawk|nawk@ /usr/bin/mawk|pager@ /bin/more|rmt@ /usr/sbin/rmt-tar|which@ /usr/bin/which.debianutils
/run|lock/1777
/usr/bin|awk@ /etc/alternatives/awk|nawk@ /etc/alternatives/nawk|pager@ /etc/alternatives/pager|sh@ dash|which@ /etc/alternatives/which
/usr/lib64|ld-linux-x86-64.so.2@ ../lib/x86_64-linux-gnu/ld-linux-x86-64.so.2
/var|backups/|cache/|lib/|local/2775,0,50|lock@ /run/lock|log/|mail/2775,0,8|opt/|run@ /run|spool/|tmp/1777
/var/cache/apt/archives|partial/700,42,0
/var/cache/debconf|config.dat 4337|passwords.dat:600 0|templates.dat 781774
/var/lib/apt|lists/|extended_states 0
/var/lib/apt/lists|partial/700,42,0
/var/lib/dpkg|alternatives/|arch 0|diversions 200|info/|lock:640 0|lock-frontend:640 0|parts/|statoverride 0|triggers/|updates/
/var/log|apt/|btmp:660,0,43 0|lastlog:664,0,43 0|wtmp:664,0,43 0
`;

/** What the -slim images leave out (their dpkg.cfg.d says so to dpkg). */
export function isDocumentation(path: string): boolean {
  if (/^\/usr\/share\/(man|groff|info|lintian|linda|pixmaps)\/./.test(path)) return true;
  if (/^\/usr\/share\/locale\/./.test(path)) return path !== '/usr/share/locale/locale.alias';
  return /^\/usr\/share\/doc\/[^/]+\/./.test(path) && !path.endsWith('/copyright');
}
