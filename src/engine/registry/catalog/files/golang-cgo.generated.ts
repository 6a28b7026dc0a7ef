/** What golang installs on Debian 13 besides the compilers. See ../../description/layer-files.ts for the notation. */
export const files = `
/etc|gprofng.rc 3986|ld.so.cache 10219
/usr/share/doc/pkg-config|changelog.Debian.gz 2983|changelog.gz 6613|copyright 7501
/usr/share/lintian/overrides|pkg-config 158
/var/cache|ldconfig/700
/var/cache/debconf|config.dat 17136|passwords.dat:600 0|templates.dat 843118
/var/cache/ldconfig|aux-cache:600 9870
/var/lib/apt|extended_states 6866
/var/lib/dpkg/info|pkg-config:amd64.conffiles 62|pkg-config:amd64.list 269|pkg-config:amd64.md5sums 293|pkg-config:amd64.preinst* 404
/var/lib/dpkg/triggers|File 212
/var/log|alternatives.log 3925|dpkg.log 103343
/var/log/apt|eipp.log.xz 10652|history.log 6009|term.log:640,0,4 201
`;
