/**
 * Packages of Alpine 3.22: `name version KiB : dependencies : description : files`. The size is shared out among the files; `name@target`
 * is a link. `[community]` begins the second repository.
 */
export const alpinePackages = `
acl-libs 2.3.2-r1 36 : : Access control list library : usr/lib/libacl.so.1.1.2302
apache2 2.4.65-r0 3800 : apr apr-util pcre2 zlib : A high performance Unix-based HTTP server : usr/sbin/httpd usr/sbin/apachectl etc/apache2/httpd.conf
apache2-utils 2.4.65-r0 204 : apr apr-util : Apache utility programs for webservers : usr/bin/ab usr/bin/htpasswd
apr 1.7.5-r0 232 : libuuid : Apache Portable Runtime Library : usr/lib/libapr-1.so.0.7.5
apr-util 1.6.3-r1 220 : apr gdbm libexpat : Apache Portable Runtime Utility Library : usr/lib/libaprutil-1.so.0.6.3
attr-libs 2.5.2-r2 28 : : Extended attribute library : usr/lib/libattr.so.1.1.2502
autoconf 2.72-r1 2900 : m4 perl : GNU tool for automatically configuring source code : usr/bin/autoconf usr/bin/autoreconf
bash 5.2.37-r0 1300 : readline : The GNU Bourne Again shell : bin/bash
bash-completion 2.16.0-r0 1100 : bash : Command-line completion for bash : usr/share/bash-completion/bash_completion
bc 1.08.2-r0 120 : readline : GNU bc calculator : usr/bin/bc usr/bin/dc
bind-libs 9.20.15-r0 2300 : json-c krb5-libs libuv libxml2 nghttp2-libs userspace-rcu libcap2 : The ISC DNS server (libraries) : usr/lib/libdns-9.20.15.so
bind-tools 9.20.15-r0 580 : bind-libs : The ISC DNS tools : usr/bin/dig usr/bin/host usr/bin/nslookup usr/bin/nsupdate
binutils 2.44-r3 13200 : libstdc++ jansson zstd-libs zlib : Tools necessary to build programs : usr/bin/ld usr/bin/as usr/bin/ar usr/bin/nm usr/bin/objdump usr/bin/readelf usr/bin/strip
bison 3.8.2-r2 2100 : m4 : GNU general-purpose parser generator : usr/bin/bison
brotli-libs 1.1.0-r2 720 : : Generic lossless compressor (libraries) : usr/lib/libbrotlicommon.so.1.1.0 usr/lib/libbrotlidec.so.1.1.0 usr/lib/libbrotlienc.so.1.1.0
bsd-compat-headers 0.7.2-r6 24 : : BSD compatibility headers (cdefs, queue, tree) : usr/include/sys/queue.h
build-base 0.5-r3 4 : binutils file gcc g++ make fortify-headers patch libc-dev : Meta package for build base : 
bzip2 1.0.8-r6 104 : libbz2 : A high-quality data compression program : usr/bin/bzip2
c-ares 1.34.5-r0 216 : : Asynchronous DNS/names resolver library : usr/lib/libcares.so.2.19.4
ca-certificates 20250619-r0 704 : : Common CA certificates PEM files from Mozilla : etc/ssl/certs/ca-certificates.crt usr/sbin/update-ca-certificates
cmake 3.31.7-r1 44000 : libstdc++ libcurl rhash-libs libuv zlib libexpat libarchive : Cross-platform, open-source make system : usr/bin/cmake usr/bin/ctest
coreutils 9.7-r1 1300 : acl-libs attr-libs libcrypto3 coreutils-env coreutils-fmt : The basic file, shell and text manipulation utilities : bin/coreutils
coreutils-env 9.7-r1 52 : : coreutils env : usr/bin/env.coreutils
coreutils-fmt 9.7-r1 44 : : coreutils fmt : usr/bin/fmt.coreutils
curl 8.14.1-r2 260 : ca-certificates-bundle libcurl zlib : URL retrival utility and library : usr/bin/curl
dpkg 1.22.15-r0 1100 : libbz2 libmd xz-libs zlib zstd-libs tar : The Debian Package Manager : usr/bin/dpkg-deb
diffutils 3.12-r0 360 : : The GNU diff utilities : usr/bin/diff3 usr/bin/sdiff
dos2unix 7.5.2-r0 60 : : Convert text files : usr/bin/dos2unix.gnu
file 5.46-r2 40 : libmagic : File type identification utility : usr/bin/file
findutils 4.10.0-r0 520 : : GNU utilities for finding files : usr/bin/find.findutils
flex 2.6.4-r6 860 : m4 : A tool for generating text-scanning programs : usr/bin/flex
font-noto 2025.05.01-r0 14000 : : Noto Sans and Serif fonts : usr/share/fonts/noto/NotoSans.ttf
fortify-headers 1.1-r5 96 : : standalone implementation of fortify source : usr/include/fortify/stdio.h
freetype 2.13.3-r0 760 : brotli-libs libbz2 libpng zlib : TrueType font rendering library : usr/lib/libfreetype.so.6.20.2
fuse3 3.16.2-r0 100 : : Utilities for FUSE : usr/bin/fusermount3
g++ 14.2.0-r6 58000 : gcc libstdc++ libstdc++-dev libc-dev : GNU C++ standard library and compiler : usr/bin/g++ usr/bin/c++ usr/libexec/gcc/x86_64-alpine-linux-musl/14.2.0/cc1plus
gawk 5.3.1-r1 900 : gmp mpfr4 readline : GNU awk pattern-matching language : usr/bin/gawk
gcc 14.2.0-r6 147000 : binutils libatomic libgomp gmp isl26 mpc1 mpfr4 zlib zstd-libs : The GNU Compiler Collection : usr/bin/gcc usr/bin/cc@gcc usr/bin/cpp usr/libexec/gcc/x86_64-alpine-linux-musl/14.2.0/cc1 usr/libexec/gcc/x86_64-alpine-linux-musl/14.2.0/lto1
gdbm 1.24-r0 208 : : GNU dbm is a set of database routines that use extensible hashing : usr/lib/libgdbm.so.6.0.0
gettext-envsubst 0.24.1-r0 28 : libintl : substitutes environment variables : usr/bin/envsubst
gettext 0.24.1-r0 4700 : gettext-envsubst libintl libxml2 : GNU locale utilities : usr/bin/gettext usr/bin/msgfmt
git 2.49.1-r0 9900 : libcurl libexpat pcre2 zlib git-init-template : Distributed version control system : usr/bin/git usr/libexec/git-core/git-remote-http
git-init-template 2.49.1-r0 24 : : Git init template : usr/share/git-core/templates/description
gmp 6.3.0-r3 412 : : A free library for arbitrary precision arithmetic : usr/lib/libgmp.so.10.5.0
gnupg 2.4.7-r0 1200 : gnutls libgcrypt libassuan npth pinentry gpg gpg-agent : GNU Privacy Guard 2 - a complete and free implementation of the OpenPGP standard : usr/bin/gpgconf
gnutls 3.8.8-r0 1300 : gmp libidn2 libtasn1 libunistring nettle p11-kit : TLS protocol implementation : usr/lib/libgnutls.so.30.40.2
gpg 2.4.7-r0 1100 : libassuan libbz2 libgcrypt libgpg-error readline sqlite-libs zlib : GNU Privacy Guard 2 - gpg : usr/bin/gpg
gpg-agent 2.4.7-r0 480 : libassuan libgcrypt libgpg-error npth : GNU Privacy Guard 2 - gpg-agent : usr/bin/gpg-agent
grep 3.12-r0 360 : pcre2 : Searches input files for lines containing a match to a specified pattern : bin/grep.gnu
gzip 1.14-r0 120 : : A popular data compression program : bin/gzip.gnu
icu-data-en 76.1-r1 2700 : : Stripped ICU data with only en_US/GB locale and no legacy charset converters : usr/share/icu/76.1/icudt76l.dat
icu-libs 76.1-r1 5000 : icu-data-en libstdc++ : International Components for Unicode library (libraries) : usr/lib/libicui18n.so.76.1 usr/lib/libicuuc.so.76.1
iproute2 6.15.0-r0 16 : iproute2-minimal iproute2-tc iproute2-ss : IP Routing Utilities : 
iproute2-minimal 6.15.0-r0 560 : libcap2 libelf libmnl : ip binary from iproute2 : sbin/ip
iproute2-ss 6.15.0-r0 140 : libcap2 libmnl : ss binary from iproute2 : usr/sbin/ss
iproute2-tc 6.15.0-r0 680 : libcap2 libelf libmnl : tc binary from iproute2 : sbin/tc
iputils 20240905-r0 12 : iputils-ping iputils-arping iputils-tracepath : IP Configuration Utilities (and Ping) : 
iputils-arping 20240905-r0 40 : libcap2 : IP Configuration Utilities (and Ping) - arping : usr/sbin/arping
iputils-ping 20240905-r0 120 : libcap2 : IP Configuration Utilities (and Ping) - ping : bin/ping
iputils-tracepath 20240905-r0 28 : : IP Configuration Utilities (and Ping) - tracepath : usr/bin/tracepath
isl26 0.26-r1 2100 : gmp : An Integer Set Library for the Polyhedral Model : usr/lib/libisl.so.23.3.0
jansson 2.14.1-r0 56 : : lightweight JSON library : usr/lib/libjansson.so.4.14.0
json-c 0.18-r1 68 : : JSON implementation in C : usr/lib/libjson-c.so.5.4.0
keyutils-libs 1.6.3-r4 20 : : Key management library : usr/lib/libkeyutils.so.1.10
krb5-conf 1.0-r2 12 : : Shared krb5.conf for both MIT krb5 and heimdal : etc/krb5.conf
krb5-libs 1.21.3-r0 2200 : keyutils-libs krb5-conf libcom_err libverto : The shared libraries used by Kerberos 5 : usr/lib/libkrb5.so.3.3
less 678-r0 220 : libncursesw : File pager : usr/bin/less
libarchive 3.8.1-r0 700 : acl-libs libbz2 libexpat lz4-libs xz-libs zlib zstd-libs : Library that can create and read several streaming archive formats : usr/lib/libarchive.so.13.8.1
libassuan 2.5.7-r0 84 : libgpg-error : IPC library : usr/lib/libassuan.so.0.8.7
libatomic 14.2.0-r6 32 : : GCC Atomic library : usr/lib/libatomic.so.1.2.0
libbz2 1.0.8-r6 72 : : Shared library for bz2 : usr/lib/libbz2.so.1.0.8
libbsd 0.12.2-r0 84 : libmd : commonly-used BSD functions not implemented by all libcs : usr/lib/libbsd.so.0.12.2
libc-dev 0.7.2-r6 4 : bsd-compat-headers musl-dev : Meta package to pull in correct libc : 
libc6-compat 1.1.0-r4 16 : musl-utils : compatibility libraries for glibc : lib/libresolv.so.2
libcap2 2.76-r0 60 : : POSIX 1003.1e capabilities : usr/lib/libcap.so.2.76
libcom_err 1.47.2-r2 24 : : Common error description library : usr/lib/libcom_err.so.2.1
libcurl 8.14.1-r2 560 : ca-certificates-bundle brotli-libs c-ares libcrypto3 libidn2 nghttp2-libs libpsl libssl3 zlib zstd-libs : The multiprotocol file transfer library : usr/lib/libcurl.so.4.8.0
libedit 20250104.3.1-r1 200 : libncursesw : BSD line editing library : usr/lib/libedit.so.0.0.75
libelf 0.193-r0 96 : musl-fts zlib : Library to read and write ELF files : usr/lib/libelf-0.193.so
libeconf 0.6.3-r0 36 : : Library for handling merged config files : usr/lib/libeconf.so.0.6.2
libevent 2.1.12-r8 420 : : An event notification library : usr/lib/libevent-2.1.so.7.0.1
libexpat 2.7.3-r0 160 : : XML Parser library written in C (libraries) : usr/lib/libexpat.so.1.10.2
libffi 3.4.8-r0 36 : : portable, high level programming interface to various calling conventions : usr/lib/libffi.so.8.1.4
libffi-dev 3.4.8-r0 48 : libffi linux-headers pkgconf : portable, high level programming interface (development files) : usr/include/ffi.h
libgcc 14.2.0-r6 160 : : GNU C compiler runtime libraries : usr/lib/libgcc_s.so.1
libgcrypt 1.10.3-r1 820 : libgpg-error : General purpose crypto library based on the code used in GnuPG : usr/lib/libgcrypt.so.20.4.3
libgomp 14.2.0-r6 300 : : GCC shared-memory parallel programming API library : usr/lib/libgomp.so.1.0.0
libgpg-error 1.55-r0 160 : : Support library for libgcrypt : usr/lib/libgpg-error.so.0.38.0
libidn2 2.3.7-r0 220 : libunistring : Encode/Decode library for internationalized domain names : usr/lib/libidn2.so.0.4.0
libintl 0.24.1-r0 56 : : GNU gettext runtime library : usr/lib/libintl.so.8.4.3
libldap 2.6.8-r0 400 : libsasl libcrypto3 libssl3 : OpenLDAP libraries : usr/lib/libldap.so.2.0.200
libmagic 5.46-r2 9400 : : File type identification library : usr/lib/libmagic.so.1.0.0 usr/share/misc/magic.mgc
libmd 1.1.0-r0 48 : : Message Digest functions from BSD systems : usr/lib/libmd.so.0.1.0
libmnl 1.0.5-r2 24 : : Library for minimalistic netlink : usr/lib/libmnl.so.0.2.0
libncursesw 6.5_p20250503-r0 400 : ncurses-terminfo-base : Console display library (libncursesw) : usr/lib/libncursesw.so.6.5
libpanelw 6.5_p20250503-r0 20 : libncursesw : Console display library (libpanelw) : usr/lib/libpanelw.so.6.5
libpng 1.6.47-r0 220 : zlib : Portable Network Graphics library : usr/lib/libpng16.so.16.47.0
libpq 17.6-r0 340 : libcrypto3 libldap libssl3 : PostgreSQL client library : usr/lib/libpq.so.5.17
libproc2 4.0.4-r3 88 : utmps-libs : Library for monitoring system and processes : usr/lib/libproc2.so.0.0.2
libpsl 0.21.5-r3 96 : libidn2 libunistring : C library for the Publix Suffix List : usr/lib/libpsl.so.5.3.5
libsasl 2.1.28-r8 200 : gdbm : Cyrus Simple Authentication and Security Layer (SASL) library : usr/lib/libsasl2.so.3.0.0
libstdc++ 14.2.0-r6 2700 : libgcc : GNU C++ standard library : usr/lib/libstdc++.so.6.0.33
libstdc++-dev 14.2.0-r6 17500 : libstdc++ : GNU C++ standard library (development files) : usr/lib/libstdc++.a usr/include/c++/14.2.0/iostream
libtasn1 4.20.0-r0 76 : : The ASN.1 library used by GnuTLS : usr/lib/libtasn1.so.6.6.4
libtool 2.5.4-r1 1900 : bash libltdl : A generic library support script : usr/bin/libtool
libltdl 2.5.4-r1 40 : : libtool shared library : usr/lib/libltdl.so.7.3.3
libunistring 1.3-r0 1700 : : Library for manipulating Unicode strings and C strings : usr/lib/libunistring.so.5.2.0
libuuid 2.41-r9 32 : : DCE compatible Universally Unique Identifier library : usr/lib/libuuid.so.1.3.0
libuv 1.51.0-r0 180 : : Cross-platform asychronous I/O : usr/lib/libuv.so.1.0.0
libverto 0.3.2-r2 28 : : Main loop abstraction library : usr/lib/libverto.so.1.0.0
libxml2 2.13.9-r0 1100 : xz-libs zlib : XML parsing library, version 2 : usr/lib/libxml2.so.2.13.9
linux-headers 6.14.2-r0 7200 : : Linux system headers : usr/include/linux/kernel.h
linux-pam 1.7.0-r4 700 : utmps-libs : Pluggable Authentication Modules for Linux : usr/lib/libpam.so.0.85.1
logrotate 3.21.0-r1 80 : popt : Tool to rotate logfiles : usr/sbin/logrotate
lsof 4.99.4-r0 200 : : LiSt Open Files : usr/bin/lsof
lua5.4-libs 5.4.7-r0 240 : : Lua dynamic library : usr/lib/lua5.4/liblua-5.4.so.0.0.0
lz4-libs 1.10.0-r0 240 : : LZ4 is lossless compression algorithm : usr/lib/liblz4.so.1.10.0
m4 1.4.20-r0 300 : : GNU macro processor : usr/bin/m4
make 4.4.1-r3 256 : : GNU make utility to maintain groups of programs : usr/bin/make
mariadb-client 11.4.8-r0 8200 : libstdc++ libncursesw zlib : client for the MariaDB database : usr/bin/mariadb
mpc1 1.3.1-r1 104 : gmp mpfr4 : Multiprecision C library : usr/lib/libmpc.so.3.3.1
mpdecimal 4.0.1-r0 220 : : complete implementation of the General Decimal Arithmetic Specification : usr/lib/libmpdec.so.4.0.1
mpfr4 4.2.1-r0 680 : gmp : multiple-precision floating-point library : usr/lib/libmpfr.so.6.2.1
musl-dev 1.2.5-r10 10300 : musl : the musl c library (libc) implementation (development files) : usr/lib/libc.a usr/include/stdio.h usr/include/stdlib.h
musl-fts 1.2.7-r7 20 : : Implementation of fts(3) functions which are missing in musl libc : usr/lib/libfts.so.0.0.0
musl-locales 0.1.0-r1 220 : libintl : Locales program for musl libc : usr/bin/locale
nano 8.4-r0 720 : libmagic libncursesw : Enhanced clone of the Pico text editor : usr/bin/nano etc/nanorc
ncurses 6.5_p20250503-r0 500 : libncursesw : Console display library : usr/bin/clear.ncurses usr/bin/tput
ncurses-terminfo-base 6.5_p20250503-r0 88 : : Descriptions of common terminals : etc/terminfo/x/xterm
net-tools 2.10-r3 460 : mii-tool : Linux networking base tools : sbin/ifconfig.net-tools bin/netstat.net-tools
mii-tool 2.10-r3 24 : : media-independent interface tool : sbin/mii-tool
netcat-openbsd 1.229.1-r0 68 : libbsd libmd : TCP/IP swiss army knife. OpenBSD variant. : usr/bin/nc.openbsd
nettle 3.10.1-r0 700 : gmp : A low-level cryptographic library : usr/lib/libnettle.so.8.10
nghttp2-libs 1.65.0-r0 160 : : Experimental HTTP/2 client, server and proxy (libraries) : usr/lib/libnghttp2.so.14.28.4
nginx 1.28.0-r3 1500 : pcre2 zlib libcrypto3 libssl3 : HTTP and reverse proxy server (stable version) : usr/sbin/nginx etc/nginx/nginx.conf etc/nginx/http.d/default.conf etc/nginx/mime.types
nodejs 22.16.0-r2 48000 : ca-certificates-bundle ada-libs brotli-libs c-ares icu-libs libcrypto3 libgcc nghttp2-libs sqlite-libs libssl3 libstdc++ simdjson zlib simdutf : JavaScript runtime built on V8 engine - LTS version : usr/bin/node
ada-libs 2.9.2-r4 760 : libstdc++ : WHATWG-compliant URL parser : usr/lib/libada.so.2.9.2
simdjson 3.12.0-r0 160 : libstdc++ : Parsing gigabytes of JSON per second : usr/lib/libsimdjson.so.25.0.0
simdutf 6.2.3-r0 300 : libstdc++ : Unicode routines (UTF8, UTF16, UTF32) : usr/lib/libsimdutf.so.22.0.1
npm 11.3.0-r1 11000 : nodejs : package manager for Node.js : usr/bin/npm usr/bin/npx usr/lib/node_modules/npm/package.json
npth 1.8-r0 40 : : New portable threads library : usr/lib/libnpth.so.0.3.0
oniguruma 6.9.10-r0 560 : : Regular expressions library : usr/lib/libonig.so.5.5.0
openrc 0.62.6-r0 2500 : libcap2 : OpenRC manages the services, startup and shutdown of a host : sbin/openrc sbin/rc-service
openssh-client-common 10.0_p1-r9 2600 : openssh-keygen libcrypto3 : OpenBSD's SSH client common files : usr/bin/scp usr/bin/sftp usr/bin/ssh-add usr/bin/ssh-agent usr/bin/ssh-copy-id usr/bin/ssh-keyscan
openssh-client-default 10.0_p1-r9 780 : openssh-client-common libcrypto3 : OpenBSD's SSH client : usr/bin/ssh
openssh-keygen 10.0_p1-r9 480 : libcrypto3 : ssh helper program for generating keys : usr/bin/ssh-keygen
openssl 3.5.4-r0 740 : libcrypto3 libssl3 : Toolkit for Transport Layer Security (TLS) : usr/bin/openssl
openssl-dev 3.5.4-r0 1800 : libcrypto3 libssl3 pkgconf : Toolkit for Transport Layer Security (TLS) (development files) : usr/include/openssl/ssl.h
p11-kit 0.25.5-r2 1200 : libffi libtasn1 : Library for loading and sharing PKCS#11 modules : usr/lib/libp11-kit.so.0.4.1
patch 2.8-r0 160 : : Utility to apply diffs to files : usr/bin/patch.gnu
pcre2 10.43-r1 600 : : Perl-compatible regular expression library : usr/lib/libpcre2-8.so.0.12.0
perl 5.40.3-r0 37000 : libbz2 : Larry Wall's Practical Extraction and Report Language : usr/bin/perl usr/lib/perl5/core_perl/CORE/libperl.so
pinentry 1.3.1-r0 100 : libassuan libgpg-error libncursesw : Collection of simple PIN or passphrase entry dialogs : usr/bin/pinentry
pkgconf 2.4.3-r0 120 : : development framework configuration tools : usr/bin/pkgconf usr/bin/pkg-config@pkgconf
popt 1.19-r4 64 : : commandline option parser : usr/lib/libpopt.so.0.0.2
postgresql17 17.6-r0 12000 : icu-libs libpq libxml2 lz4-libs postgresql-common zstd-libs libldap : Sophisticated object-relational DBMS, version 17 : usr/libexec/postgresql17/postgres usr/bin/initdb
postgresql17-client 17.6-r0 2600 : libpq postgresql-common readline lz4-libs zstd-libs zlib : PostgreSQL client : usr/bin/psql usr/bin/pg_isready usr/bin/pg_dump
postgresql-common 1.2-r1 16 : : Common files for PostgreSQL : usr/bin/pg_versions
procps-ng 4.0.4-r3 600 : libncursesw libproc2 utmps-libs : Utilities for monitoring your system and processes on your system : bin/ps usr/bin/top usr/bin/free usr/bin/pgrep usr/bin/pkill usr/bin/uptime usr/bin/watch
py3-pip 25.1.1-r0 7300 : python3 py3-setuptools py3-packaging py3-parsing : Tool for installing and managing Python packages : usr/bin/pip usr/bin/pip3 usr/lib/python3.12/site-packages/pip/__init__.py
py3-packaging 25.0-r0 220 : python3 py3-parsing : Core utilities for Python packages : usr/lib/python3.12/site-packages/packaging/__init__.py
py3-parsing 3.2.3-r0 500 : python3 : An object-oriented approach to text processing : usr/lib/python3.12/site-packages/pyparsing/__init__.py
py3-setuptools 80.9.0-r0 3700 : python3 py3-packaging py3-parsing : Collection of enhancements to the Python distutils : usr/lib/python3.12/site-packages/setuptools/__init__.py
py3-virtualenv 20.31.2-r0 400 : python3 : Virtual Python3 Environment builder : usr/bin/virtualenv
python3 3.12.12-r0 25800 : libbz2 libexpat libffi gdbm xz-libs mpdecimal libncursesw libpanelw readline sqlite-libs libcrypto3 libssl3 zlib : High-level scripting language : usr/bin/python3.12 usr/bin/python3@python3.12 usr/lib/python3.12/os.py usr/lib/libpython3.12.so.1.0
python3-pyc 3.12.12-r0 15800 : : Precompiled bytecode for python3 : usr/lib/python3.12/__pycache__/os.cpython-312.pyc
python3-pycache-pyc0 3.12.12-r0 12200 : : Precompiled bytecode for python3 (unoptimized) : usr/lib/python3.12/__pycache__/re.cpython-312.pyc
pyc 3.12.12-r0 0 : python3-pyc : Precompiled bytecode : 
python3-dev 3.12.12-r0 2100 : python3 pkgconf : High-level scripting language (development files) : usr/bin/python3-config usr/include/python3.12/Python.h
readline 8.2.13-r1 300 : libncursesw : GNU readline library : usr/lib/libreadline.so.8.2
redis 8.0.3-r0 3600 : libcrypto3 libssl3 : Advanced key-value store : usr/bin/redis-server usr/bin/redis-cli usr/bin/redis-benchmark etc/redis.conf
rhash-libs 1.4.5-r0 200 : : LibRHash shared library : usr/lib/librhash.so.1.4.5
rsync 3.4.1-r1 420 : acl-libs attr-libs lz4-libs popt zlib zstd-libs : A file transfer program to keep remote files in sync : usr/bin/rsync
screen 5.0.1-r0 1000 : libncursesw utmps-libs : Window manager that multiplexes a physical terminal : usr/bin/screen
sed 4.9-r2 180 : : GNU stream editor : bin/sed.gnu
shadow 4.17.3-r0 760 : linux-pam libbsd : PAM-using login and passwd utilities : usr/sbin/useradd usr/sbin/usermod usr/sbin/userdel usr/sbin/groupadd
skalibs-libs 2.14.4.0-r0 280 : : Set of general-purpose C programming libraries for skarnet.org software : lib/libskarnet.so.2.14.4.0
socat 1.8.0.3-r1 380 : readline libcrypto3 libssl3 : Multipurpose relay for binary protocols : usr/bin/socat
sqlite 3.49.2-r1 1500 : readline zlib : C library that implements an SQL database engine : usr/bin/sqlite3
sqlite-libs 3.49.2-r1 1200 : : Sqlite3 library : usr/lib/libsqlite3.so.3.49.2
strace 6.13-r0 1500 : : Diagnostic, debugging and instructional userspace tracer : usr/bin/strace
stress-ng 0.18.12-r0 2500 : libbsd : stress-test a computer system in various selectable ways : usr/bin/stress-ng
su-exec 0.2-r3 16 : : switch user and group id, setgroups and exec : sbin/su-exec
sudo 1.9.17_p2-r0 2300 : zlib : Give certain users the ability to run some commands as root : usr/bin/sudo
supervisor 4.2.5-r5 1600 : python3 py3-setuptools : A system for controlling process state under UNIX : usr/bin/supervisord
tar 1.35-r3 480 : acl-libs : Utility used to store, backup, and transport files : bin/tar.gnu
tcpdump 4.99.5-r1 1300 : libcrypto3 libpcap : A tool for network monitoring and data acquisition : usr/bin/tcpdump
libpcap 1.10.5-r1 280 : : A system-independent interface for user-level packet capture : usr/lib/libpcap.so.1.10.5
tini 0.19.0-r3 24 : : A tiny but valid init for containers : sbin/tini
tmux 3.5a-r0 800 : libevent libncursesw utmps-libs : Tool to control multiple terminals from one terminal : usr/bin/tmux
tree 2.2.1-r0 104 : : Recursive directory indented listing program : usr/bin/tree
tzdata 2025b-r0 1400 : : Timezone data : usr/share/zoneinfo/UTC usr/share/zoneinfo/Europe/Berlin usr/share/zoneinfo/America/New_York usr/share/zoneinfo/Europe/London usr/share/zoneinfo/Asia/Tokyo
unzip 6.0-r15 300 : libbz2 : Extract PKZIP-compatible .zip files : usr/bin/unzip.infozip
userspace-rcu 0.15.2-r0 180 : : Userspace RCU (read-copy-update) library : usr/lib/liburcu.so.8.1.0
utmps-libs 0.1.3.1-r0 44 : skalibs-libs : A secure utmp/wtmp implementation (libraries) : lib/libutmps.so.0.1.3.1
util-linux 2.41-r9 4200 : libuuid libncursesw : Random collection of Linux utilities : usr/bin/lscpu usr/bin/lsmem
vim 9.1.1566-r0 3600 : vim-common libncursesw xxd : Improved vi-style text editor : usr/bin/vim
vim-common 9.1.1566-r0 27000 : : Improved vi-style text editor - common : usr/share/vim/vim91/syntax/syntax.vim
wget 1.25.0-r1 900 : libidn2 pcre2 libcrypto3 libssl3 libuuid zlib libpsl : Network utility to retrieve files from the Web : usr/bin/wget.gnu
xxd 9.1.1566-r0 28 : : Hex dump utility : usr/bin/xxd
xz 5.8.1-r0 200 : xz-libs : Library and CLI tools for XZ and LZMA compressed files : usr/bin/xz
xz-libs 5.8.1-r0 220 : : Library and CLI tools for XZ and LZMA compressed files (libraries) : usr/lib/liblzma.so.5.8.1
yaml 0.2.5-r2 140 : : YAML 1.1 parser and emitter written in C : usr/lib/libyaml-0.so.2.0.9
zip 3.0-r13 400 : unzip libbz2 : Creates PKZIP-compatible .zip files : usr/bin/zip
zlib-dev 1.3.1-r2 140 : zlib pkgconf : A compression/decompression Library (development files) : usr/include/zlib.h
zsh 5.9-r5 7200 : libncursesw libcap2 : Very advanced and programmable command interpreter (shell) : bin/zsh
zstd 1.5.7-r0 640 : zstd-libs : Zstandard - Fast real-time compression algorithm : usr/bin/zstd
zstd-libs 1.5.7-r0 700 : : Zstandard - Fast real-time compression algorithm (libraries) : usr/lib/libzstd.so.1.5.7
htop 3.4.1-r0 480 : libncursesw : Interactive process viewer : usr/bin/htop
jq 1.8.1-r0 580 : oniguruma : A lightweight and flexible command-line JSON processor : usr/bin/jq
figlet 2.2.5-r3 700 : : A program for making large letters out of ordinary text : usr/bin/figlet usr/share/figlet/standard.flf
ncdu 1.22-r0 80 : libncursesw : NCurses disk usage : usr/bin/ncdu
dumb-init 1.2.5-r3 48 : : Simple process supervisor that forwards signals to children : usr/bin/dumb-init
[community]
cowsay 3.04-r2 64 : perl : Configurable talking cow (and a few other creatures) : usr/bin/cowsay usr/share/cows/default.cow
docker-cli 28.3.3-r4 38000 : ca-certificates-bundle : Docker CLI : usr/bin/docker-cli
fortune 0.1-r2 2600 : libbsd : Program that prints a random epigram : usr/bin/fortune
go 1.24.9-r0 225000 : binutils gcc musl-dev : Go programming language compiler : usr/lib/go/bin/go usr/bin/go@/usr/lib/go/bin/go usr/lib/go/pkg/tool/linux_amd64/compile
gosu 1.17-r11 2200 : : Simple Go-based setuid+setgid+setgroups+exec : usr/bin/gosu
moreutils 0.70-r0 160 : perl : Unix tools that nobody thought to write 30 years ago : usr/bin/sponge usr/bin/ts.moreutils
openjdk21-jre-headless 21.0.8_p9-r0 180000 : ca-certificates libpng freetype zlib : OpenJDK 21 JRE headless : usr/lib/jvm/java-21-openjdk/bin/java
php84 8.4.14-r0 8600 : libxml2 pcre2 readline zlib : PHP 8.4 - server-side HTML embedded scripting language : usr/bin/php84
py3-flask 3.0.3-r1 680 : python3 : Micro web development framework for Python3 : usr/lib/python3.12/site-packages/flask/__init__.py
py3-requests 2.32.5-r0 380 : python3 : HTTP request library for Python3 : usr/lib/python3.12/site-packages/requests/__init__.py
ripgrep 14.1.1-r0 4500 : pcre2 libgcc : recursively search directories for a regex pattern : usr/bin/rg
sl 5.05-r0 32 : libncursesw : Steam Locomotive runs across your terminal : usr/bin/sl
stress 1.0.7-r1 28 : : Workload generator for POSIX systems : usr/bin/stress
yarn 1.22.22-r1 5600 : nodejs : Fast, reliable, and secure dependency management for Node.js : usr/bin/yarn
`;

/** Other names that lead to a package: what it provides, or a command of it. */
export const alpineAliases: Readonly<Record<string, string>> = {
  'openssh-client': 'openssh-client-default',
  'postgresql-client': 'postgresql17-client',
  postgresql: 'postgresql17',
  procps: 'procps-ng',
  'python-3': 'python3',
  'redis-cli': 'redis',
  envsubst: 'gettext-envsubst',
  dig: 'bind-tools',
  'cmd:dig': 'bind-tools',
  'gcc-c++': 'g++',
};

/** Files whose text somebody reads. */
export const alpineTexts: Readonly<Record<string, string>> = {
  '/etc/nginx/nginx.conf': `user nginx;
worker_processes auto;
pcre_jit on;
error_log /var/log/nginx/error.log warn;
include /etc/nginx/modules/*.conf;

events {
	worker_connections 1024;
}

http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	server_tokens off;
	client_max_body_size 1m;
	sendfile on;
	tcp_nopush on;

	log_format main '$remote_addr - $remote_user [$time_local] "$request" '
			'$status $body_bytes_sent "$http_referer" '
			'"$http_user_agent" "$http_x_forwarded_for"';
	access_log /var/log/nginx/access.log main;

	include /etc/nginx/http.d/*.conf;
}
`,
  '/etc/nginx/http.d/default.conf': `server {
	listen 80 default_server;
	listen [::]:80 default_server;

	# Everything is a 404
	location / {
		return 404;
	}
}
`,
  '/etc/nginx/mime.types': `types {
    text/html                             html htm shtml;
    text/css                              css;
    image/gif                             gif;
    image/jpeg                            jpeg jpg;
    image/png                             png;
    image/svg+xml                         svg svgz;
    application/javascript                js;
    application/json                      json;
    text/plain                            txt;
}
`,
  '/etc/redis.conf': `bind 127.0.0.1 -::1
protected-mode yes
port 6379
dir /var/lib/redis
save 3600 1 300 100 60 10000
dbfilename dump.rdb
appendonly no
`,
};

/** Directories, links and users that install scripts make, and the scripts that apk tells of. */
export const alpineScripts: Readonly<
  Record<
    string,
    {
      readonly runs: readonly string[];
      readonly directories?: readonly string[];
      readonly links?: Readonly<Record<string, string>>;
      readonly user?: { readonly name: string; readonly id: number; readonly home: string };
    }
  >
> = {
  bash: { runs: ['post-install'] },
  nginx: {
    runs: ['pre-install', 'post-install'],
    directories: ['/var/log/nginx', '/var/lib/nginx/html', '/run/nginx', '/etc/nginx/modules'],
    user: { name: 'nginx', id: 100, home: '/var/lib/nginx' },
  },
  redis: {
    runs: ['pre-install', 'post-install'],
    directories: ['/var/lib/redis', '/var/log/redis'],
    user: { name: 'redis', id: 101, home: '/var/lib/redis' },
  },
  apache2: {
    runs: ['pre-install'],
    directories: ['/var/www/localhost/htdocs', '/var/log/apache2', '/run/apache2'],
    user: { name: 'apache', id: 102, home: '/var/www' },
  },
  postgresql17: {
    runs: ['pre-install', 'post-install'],
    directories: ['/var/lib/postgresql', '/run/postgresql'],
    user: { name: 'postgres', id: 70, home: '/var/lib/postgresql' },
  },
  'postgresql-common': { runs: ['pre-install', 'trigger'] },
};
