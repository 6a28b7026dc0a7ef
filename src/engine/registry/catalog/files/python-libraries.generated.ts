/** Libraries that Python needs and debian:trixie-slim lacks. See ../../description/layer-files.ts for the notation. */
export const files = `
/etc|inputrc 1875|ld.so.cache 4583
/usr/lib/x86_64-linux-gnu|libffi.so.8@ libffi.so.8.1.4|libffi.so.8.1.4 47576|libformw.so.6@ libformw.so.6.5|libformw.so.6.5 81296|libgdbm.so.6@ libgdbm.so.6.0.0|libgdbm.so.6.0.0 75800|libhistory.so.8@ libhistory.so.8.2|libhistory.so.8.2 51656|libmenuw.so.6@ libmenuw.so.6.5|libmenuw.so.6.5 43416|libncursesw.so.6@ libncursesw.so.6.5|libncursesw.so.6.5 235520|libpanelw.so.6@ libpanelw.so.6.5|libpanelw.so.6.5 22528|libreadline.so.8@ libreadline.so.8.2|libreadline.so.8.2 362728
/usr/share/doc|libncursesw6@ libtinfo6
/usr/share/doc/libffi8|copyright 10164
/usr/share/doc/libgdbm6t64|copyright 2701
/usr/share/doc/libreadline8t64|copyright 4314|examples/
/usr/share/doc/readline-common|copyright 4314
/usr/share/readline|inputrc 1875
/var/cache|ldconfig/700
/var/cache/debconf|config.dat 16817|passwords.dat:600 0|templates.dat 810159
/var/cache/ldconfig|aux-cache:600 4620
/var/lib/apt|extended_states 120
/var/lib/dpkg|diversions 636|diversions-old 524|updates/
/var/lib/dpkg/info|libffi8:amd64.list 248|libffi8:amd64.md5sums 217|libffi8:amd64.shlibs 45|libffi8:amd64.symbols 1748|libffi8:amd64.triggers 68|libgdbm6t64:amd64.list 391|libgdbm6t64:amd64.md5sums 373|libgdbm6t64:amd64.shlibs 32|libgdbm6t64:amd64.symbols 2492|libgdbm6t64:amd64.triggers 66|libncursesw6:amd64.list 433|libncursesw6:amd64.md5sums 304|libncursesw6:amd64.shlibs 183|libncursesw6:amd64.symbols 30703|libncursesw6:amd64.triggers 68|libreadline8t64:amd64.list 626|libreadline8t64:amd64.md5sums 698|libreadline8t64:amd64.postrm* 380|libreadline8t64:amd64.preinst* 396|libreadline8t64:amd64.shlibs 170|libreadline8t64:amd64.symbols 24636|libreadline8t64:amd64.triggers 66|readline-common.list 561|readline-common.md5sums 669|readline-common.postinst* 205|readline-common.postrm* 66
/var/log|dpkg.log 44885
/var/log/apt|eipp.log.xz 4204|history.log 621|term.log:640,0,4 134
`;
