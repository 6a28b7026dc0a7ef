/** The root file system of debian:trixie. See ../../description/layer-files.ts for the notation. */
export const files = `
/|bin@ usr/bin|boot/|dev/|etc/|home/|lib@ usr/lib|lib64@ usr/lib64|media/|mnt/|opt/|proc/|root/700|run/|sbin@ usr/sbin|srv/|sys/|tmp/1777|usr/|var/
/etc|.pwd.lock:600 0|alternatives/|apt/|bash.bashrc 1997|bindresvport.blacklist 367|cron.daily/|debconf.conf 2967|debian_version 5|default/|dpkg/|environment 0|fstab 37|gai.conf 2584|group 434|group- 434|gshadow:640,0,42 364|host.conf 9|hostname* 3|issue 27|issue.net 20|kernel/|ld.so.cache 4095|ld.so.conf 34|ld.so.conf.d/|libaudit.conf 191|localtime@ /usr/share/zoneinfo/Etc/UTC|login.defs 5939|logrotate.d/|motd 286|nsswitch.conf 494|opt/|os-release@ ../usr/lib/os-release|pam.conf 552|pam.d/|passwd 839|passwd-:600 839|profile 828|profile.d/|rc0.d/|rc1.d/|rc2.d/|rc3.d/|rc4.d/|rc5.d/|rc6.d/|rcS.d/|resolv.conf* 25|rmt@ /usr/sbin/rmt|security/|selinux/|shadow:640,0,42 474|shells 118|skel/|subgid 0|subuid 0|systemd/|terminfo/|update-motd.d/|xattr.conf 681
/etc/alternatives|README 100|awk@ /usr/bin/mawk|awk.1.gz@ /usr/share/man/man1/mawk.1.gz|builtins.7.gz@ /usr/share/man/man7/bash-builtins.7.gz|nawk@ /usr/bin/mawk|nawk.1.gz@ /usr/share/man/man1/mawk.1.gz|pager@ /bin/more|pager.1.gz@ /usr/share/man/man1/more.1.gz|rmt@ /usr/sbin/rmt-tar|rmt.8.gz@ /usr/share/man/man8/rmt-tar.8.gz|which@ /usr/bin/which.debianutils|which.1.gz@ /usr/share/man/man1/which.debianutils.1.gz|which.de1.gz@ /usr/share/man/de/man1/which.debianutils.1.gz|which.es1.gz@ /usr/share/man/es/man1/which.debianutils.1.gz|which.fr1.gz@ /usr/share/man/fr/man1/which.debianutils.1.gz|which.it1.gz@ /usr/share/man/it/man1/which.debianutils.1.gz|which.ja1.gz@ /usr/share/man/ja/man1/which.debianutils.1.gz|which.pl1.gz@ /usr/share/man/pl/man1/which.debianutils.1.gz|which.sl1.gz@ /usr/share/man/sl/man1/which.debianutils.1.gz
/etc/apt|apt.conf.d/|auth.conf.d/|keyrings/|preferences.d/|sources.list 45|sources.list.d/|trusted.gpg.d/
/etc/apt/apt.conf.d|01autoremove 399|70debconf 182
/etc/apt/trusted.gpg.d|debian-archive-bookworm-automatic.asc 11861|debian-archive-bookworm-security-automatic.asc 11873|debian-archive-bookworm-stable.asc 461|debian-archive-bullseye-automatic.asc 11861|debian-archive-bullseye-security-automatic.asc 11873|debian-archive-bullseye-stable.asc 3403|debian-archive-trixie-automatic.asc 11861|debian-archive-trixie-security-automatic.asc 11873|debian-archive-trixie-stable.asc 1384
/etc/cron.daily|apt-compat* 1478|dpkg* 123
/etc/default|nss 1756|useradd 1117
/etc/dpkg|dpkg.cfg 446|dpkg.cfg.d/|origins/
/etc/dpkg/origins|debian 83|default@ debian
/etc/kernel|postinst.d/
/etc/ld.so.conf.d|libc.conf 44|x86_64-linux-gnu.conf 100
/etc/logrotate.d|alternatives 120|apt 173|dpkg 112
/etc/pam.d|chfn 384|chpasswd 92|chsh 581|common-account 1208|common-auth 1214|common-password 1620|common-session 1180|common-session-noninteractive 1221|login 3974|newusers 92|other 520|passwd 92|runuser 143|runuser-l 138|su 2259|su-l 137
/etc/security|access.conf 4671|faillock.conf 2234|group.conf 3635|limits.conf 2752|limits.d/|namespace.conf 1637|namespace.d/|namespace.init* 1971|opasswd:600 0|pam_env.conf 2971|pwhistory.conf 512|sepermit.conf 418|time.conf 2179
/etc/selinux|semanage.conf 2065
/etc/skel|.bash_logout 220|.bashrc 3526|.profile 807
/etc/systemd|system/|user/
/etc/systemd/system|timers.target.wants/
/etc/systemd/system/timers.target.wants|apt-daily-upgrade.timer@ /lib/systemd/system/apt-daily-upgrade.timer|apt-daily.timer@ /lib/systemd/system/apt-daily.timer|dpkg-db-backup.timer@ /lib/systemd/system/dpkg-db-backup.timer|fstrim.timer@ /lib/systemd/system/fstrim.timer
/etc/terminfo|README 212
/etc/update-motd.d|10-uname* 23
/root|.bashrc 607|.profile 132
/run|lock/1777|mount/
/usr|bin/|games/|include/|lib/|lib64/|libexec/|local/|sbin/|share/|src/
/usr/bin|[* 55720|apt* 18752|apt-cache* 92552|apt-cdrom* 27016|apt-config* 31040|apt-get* 59784|apt-mark* 63880|arch* 43464|awk@ /etc/alternatives/awk|b2sum* 63944|base32* 47528|base64* 47528|basename* 43432|basenc* 59816|bash* 1298416|bashbug* 6944|captoinfo@ tic|cat* 47592|chage:2755,0,42 113848|chcon* 80296|chfn:4755 70888|chgrp* 76232|chmod* 72136|choom* 55688|chown* 76232|chrt* 72072|chsh:4755 52936|cksum* 137672|clear* 14584|clear_console* 14488|cmp* 56272|comm* 47560|cp* 149960|csplit* 59848|cut* 55752|dash* 129736|date* 100808|dd* 76272|deb-systemd-helper* 24358|deb-systemd-invoke* 7135|debconf* 2870|debconf-apt-progress* 11846|debconf-communicate* 623|debconf-copydb* 1718|debconf-escape* 668|debconf-set-selections* 3216|debconf-show* 1825|df* 109488|diff* 163440|diff3* 72848|dir* 158632|dircolors* 55752|dirname* 43432|dmesg* 90840|dnsdomainname@ hostname|domainname@ hostname|dpkg* 326704|dpkg-deb* 182816|dpkg-divert* 162584|dpkg-maintscript-helper* 21124|dpkg-query* 174864|dpkg-realpath* 59728|dpkg-split* 145904|dpkg-statoverride* 88584|dpkg-trigger* 92672|du* 113096|echo* 43432|egrep* 41|env* 56144|expand* 47560|expiry:2755,0,42 31256|expr* 51624|factor* 76232|fallocate* 35208|false* 43432|fgrep* 41|find* 233040|findmnt* 102296|flock* 35288|fmt* 51624|fold* 47528|getconf* 26920|getent* 35480|getopt* 35208|gpasswd:4755 88568|grep* 203152|groups* 43432|gunzip* 2335|gzexe* 6469|gzip* 102200|hardlink* 63976|head* 51656|hostid* 43432|hostname* 26776|i386@ setarch|iconv* 68032|id* 51656|infocmp* 67904|infotocap@ tic|install* 154096|ionice* 35208|ipcmk* 35280|ipcrm* 80264|ipcs* 84360|ischroot* 14752|join* 59880|ld.so@ ../lib64/ld-linux-x86-64.so.2|ldd* 5356|link* 43432|linux32@ setarch|linux64@ setarch|ln* 76240|locale* 46656|localedef* 310328|logger* 60392|login* 92552|logname* 43432|ls* 158632|lsblk* 248208|lscpu* 170384|lsipc* 113032|lslocks* 80696|lslogins* 113032|lsmem* 72072|lsns* 92560|mawk* 170664|mcookie* 39376|md5sum* 55752|mkdir* 88488|mkfifo* 76200|mknod* 84392|mktemp* 47528|more* 63888|mount:4755 72072|mountpoint* 18824|mv* 149960|namei* 39304|nawk@ /etc/alternatives/nawk|newgrp:4755 18816|nice* 43432|nisdomainname@ hostname|nl* 51720|nohup* 47528|nproc* 47528|nsenter* 88728|numfmt* 68072|od* 84424|pager@ /etc/alternatives/pager|partx* 137616|passwd:4755 118168|paste* 47560|pathchk* 43432|perl* 3935376|perl5.40.1= usr/bin/perl|pidof@ ../sbin/killall5|pinky* 59848|pldd* 22904|pr* 80392|printenv* 43432|printf* 68008|prlimit* 43928|ptx* 63976|pwd* 43432|rbash@ bash|readlink* 55720|realpath* 55752|rename.ul* 31112|renice* 14720|reset@ tset|rev* 14728|rgrep* 30|rm* 76232|rmdir* 43432|run-parts* 27392|runcon* 47528|savelog* 10487|script* 80264|scriptlive* 67976|scriptreplay* 47496|sdiff* 68704|sed* 130520|seq* 47528|setarch* 88736|setpriv* 92560|setsid* 14728|setterm* 47496|sg@ newgrp|sh@ dash|sha1sum* 55752|sha224sum* 55752|sha256sum* 55752|sha384sum* 55752|sha512sum* 55752|shred* 68040|shuf* 63912|sleep* 43432|sort* 121552|split* 72560|sqv* 1870376|stat* 104904|stdbuf* 47528|stty* 76232|su:4755 84360|sum* 51632|sync* 43432|tabs* 18672|tac* 47528|tail* 80360|tar* 458280|taskset* 67976|tee* 47560|tempfile* 14576|test* 47528|tic* 96608|timeout* 47984|toe* 22768|touch* 88520|tput* 30992|tr* 59816|true* 43432|truncate* 47528|tset* 30968|tsort* 59816|tty* 43432|tzselect* 21877|uclampset* 72072|umount:4755 55688|uname* 43464|uncompress@ gunzip|unexpand* 47560|uniq* 55752|unlink* 43432|unshare* 92792|update-alternatives* 59712|users* 51624|vdir* 158632|wall* 47496|wc* 68048|wdctl* 76168|whereis* 31112|which@ /etc/alternatives/which|which.debianutils* 1080|who* 63944|whoami* 43432|x86_64@ setarch|xargs* 76232|yes* 43432|ypdomainname@ hostname|zcat* 1973|zcmp* 1678|zdiff* 6436|zdump* 26840|zegrep* 29|zfgrep* 29|zforce* 2076|zgrep* 8199|zless* 2434|zmore* 1837|znew* 4862
/usr/lib|apt/|dpkg/|init/|locale/|lsb/|mime/|os-release 286|systemd/|tmpfiles.d/|x86_64-linux-gnu/
/usr/lib/apt|apt-extracttemplates* 27016|apt-helper* 43568|apt.systemd.daily* 16325|methods/|planners/|solvers/
/usr/lib/apt/methods|cdrom* 88456|copy* 72072|file* 67976|gpgv* 129416|http* 223632|https@ http|mirror* 137608|mirror+copy@ mirror|mirror+file@ mirror|mirror+http@ mirror|mirror+https@ mirror|rred* 100744|sqv* 104840|store* 67976
/usr/lib/apt/planners|dump@ ../solvers/dump
/usr/lib/apt/solvers|dump* 22848
/usr/lib/dpkg|methods/
/usr/lib/dpkg/methods|apt/
/usr/lib/dpkg/methods/apt|desc.apt 567|install* 2861|names 39|setup* 7751|update* 1242
/usr/lib/init|init-d-script* 7042|vars.sh 1358
/usr/lib/locale|C.utf8/
/usr/lib/locale/C.utf8|LC_ADDRESS 127|LC_COLLATE 1406|LC_CTYPE 367708|LC_IDENTIFICATION 258|LC_MEASUREMENT 23|LC_MESSAGES/|LC_MONETARY 270|LC_NAME 62|LC_NUMERIC 50|LC_PAPER 34|LC_TELEPHONE 47|LC_TIME 3360
/usr/lib/locale/C.utf8/LC_MESSAGES|SYS_LC_MESSAGES 48
/usr/lib/lsb|init-functions 11329|init-functions.d/
/usr/lib/lsb/init-functions.d|00-verbose 658
/usr/lib/mime|packages/
/usr/lib/mime/packages|tar 321|util-linux 90
/usr/lib/systemd|system/
/usr/lib/systemd/system|apt-daily-upgrade.service 389|apt-daily-upgrade.timer 184|apt-daily.service 326|apt-daily.timer 156|dpkg-db-backup.service 147|dpkg-db-backup.timer 154|fstrim.service 477|fstrim.timer 283|pam_namespace.service 331
/usr/lib/tmpfiles.d|libselinux1.conf 112|passwd.conf 239
/usr/lib/x86_64-linux-gnu|engines-3/|gconv/|ld-linux-x86-64.so.2* 225672|libBrokenLocale.so.1 14552|libacl.so.1@ libacl.so.1.1.2302|libacl.so.1.1.2302 38832|libanl.so.1 14408|libapt-pkg.so.7.0@ libapt-pkg.so.7.0.0|libapt-pkg.so.7.0.0 2580592|libapt-private.so.0.0@ libapt-private.so.0.0.0|libapt-private.so.0.0.0 781480|libattr.so.1@ libattr.so.1.1.2502|libattr.so.1.1.2502 26544|libaudit.so.1@ libaudit.so.1.0.0|libaudit.so.1.0.0 174008|libblkid.so.1@ libblkid.so.1.1.0|libblkid.so.1.1.0 396256|libbsd.so.0@ libbsd.so.0.12.2|libbsd.so.0.12.2 84904|libbz2.so.1@ libbz2.so.1.0.4|libbz2.so.1.0@ libbz2.so.1.0.4|libbz2.so.1.0.4 74688|libc.so.6* 1995216|libc_malloc_debug.so.0 53904|libcap-ng.so.0@ libcap-ng.so.0.0.0|libcap-ng.so.0.0.0 30632|libcap.so.2@ libcap.so.2.75|libcap.so.2.75 47288|libcrypt.so.1@ libcrypt.so.1.1.0|libcrypt.so.1.1.0 206776|libcrypto.so.3 6517312|libdb-5.3.so 1864304|libdebconfclient.so.0@ libdebconfclient.so.0.0.0|libdebconfclient.so.0.0.0 14448|libdl.so.2 14408|libdrop_ambient.so.0@ libdrop_ambient.so.0.0.0|libdrop_ambient.so.0.0.0 14256|libgcc_s.so.1 182856|libgmp.so.10@ libgmp.so.10.5.0|libgmp.so.10.5.0 566080|libhogweed.so.6@ libhogweed.so.6.10|libhogweed.so.6.10 305144|liblastlog2.so.2@ liblastlog2.so.2.0.0|liblastlog2.so.2.0.0 18424|liblz4.so.1@ liblz4.so.1.10.0|liblz4.so.1.10.0 154096|liblzma.so.5@ liblzma.so.5.8.1|liblzma.so.5.8.1 198832|libm.so.6 977112|libmd.so.0@ libmd.so.0.1.0|libmd.so.0.1.0 59472|libmemusage.so 18640|libmount.so.1@ libmount.so.1.1.0|libmount.so.1.1.0 502512|libmvec.so.1 1018072|libnettle.so.8@ libnettle.so.8.10|libnettle.so.8.10 346216|libnsl.so.1 96472|libnss_compat.so.2 43664|libnss_dns.so.2 14336|libnss_files.so.2 14336|libnss_hesiod.so.2 26840|libpam.so.0@ libpam.so.0.85.1|libpam.so.0.85.1 67584|libpam_misc.so.0@ libpam_misc.so.0.82.1|libpam_misc.so.0.82.1 14432|libpamc.so.0@ libpamc.so.0.82.1|libpamc.so.0.82.1 18504|libpcprofile.so 14472|libpcre2-8.so.0@ libpcre2-8.so.0.14.0|libpcre2-8.so.0.14.0 711216|libpsx.so.2@ libpsx.so.2.75|libpsx.so.2.75 18496|libpthread.so.0 14408|libresolv.so.2 63936|librt.so.1 14552|libseccomp.so.2@ libseccomp.so.2.6.0|libseccomp.so.2.6.0 182560|libselinux.so.1 202984|libsemanage.so.2 288768|libsepol.so.2 825456|libsmartcols.so.1@ libsmartcols.so.1.1.0|libsmartcols.so.1.1.0 313496|libsqlite3.so.0@ libsqlite3.so.0.8.6|libsqlite3.so.0.8.6 1571096|libssl.so.3 1101760|libstdc++.so.6@ libstdc++.so.6.0.33|libstdc++.so.6.0.33 2497768|libsystemd.so.0@ libsystemd.so.0.40.0|libsystemd.so.0.40.0 1131784|libthread_db.so.1 47840|libtic.so.6@ libtic.so.6.5|libtic.so.6.5 71768|libtinfo.so.6@ libtinfo.so.6.5|libtinfo.so.6.5 220464|libudev.so.1@ libudev.so.1.7.10|libudev.so.1.7.10 280936|libutil.so.1 14408|libuuid.so.1@ libuuid.so.1.3.0|libuuid.so.1.3.0 39048|libxxhash.so.0@ libxxhash.so.0.8.3|libxxhash.so.0.8.3 71592|libz.so.1@ libz.so.1.3.1|libz.so.1.3.1 125376|libzstd.so.1@ libzstd.so.1.5.7|libzstd.so.1.5.7 825336|ossl-modules/|perl-base/|security/
/usr/lib/x86_64-linux-gnu/engines-3|afalg.so 22832|loader_attic.so 51936|padlock.so 26688
/usr/lib/x86_64-linux-gnu/gconv|ANSI_X3.110.so 26760|ARMSCII-8.so 18568|ASMO_449.so 18568|BIG5.so 92296|BIG5HKSCS.so 239752|BRF.so 18568|CP10007.so 18568|CP1125.so 18568|CP1250.so 18568|CP1251.so 18568|CP1252.so 18568|CP1253.so 18568|CP1254.so 18568|CP1255.so 18568|CP1256.so 18568|CP1257.so 18568|CP1258.so 22664|CP737.so 18568|CP770.so 18568|CP771.so 18568|CP772.so 18568|CP773.so 18568|CP774.so 18568|CP775.so 18568|CP932.so 100488|CSN_369103.so 18568|CWI.so 18568|DEC-MCS.so 18568|EBCDIC-AT-DE-A.so 18568|EBCDIC-AT-DE.so 18568|EBCDIC-CA-FR.so 18568|EBCDIC-DK-NO-A.so 18568|EBCDIC-DK-NO.so 18568|EBCDIC-ES-A.so 18568|EBCDIC-ES-S.so 18568|EBCDIC-ES.so 18568|EBCDIC-FI-SE-A.so 18568|EBCDIC-FI-SE.so 18568|EBCDIC-FR.so 18568|EBCDIC-IS-FRISS.so 18568|EBCDIC-IT.so 18568|EBCDIC-PT.so 18568|EBCDIC-UK.so 18568|EBCDIC-US.so 18568|ECMA-CYRILLIC.so 18568|EUC-CN.so 22664|EUC-JISX0213.so 22664|EUC-JP-MS.so 92296|EUC-JP.so 18568|EUC-KR.so 18568|EUC-TW.so 22664|GB18030.so 182408|GBBIG5.so 59528|GBGBK.so 18568|GBK.so 120968|GEORGIAN-ACADEMY.so 18568|GEORGIAN-PS.so 18568|GOST_19768-74.so 18568|GREEK-CCITT.so 18568|GREEK7-OLD.so 18568|GREEK7.so 18568|HP-GREEK8.so 18568|HP-ROMAN8.so 18568|HP-ROMAN9.so 18568|HP-THAI8.so 18568|HP-TURKISH8.so 18568|IBM037.so 18568|IBM038.so 18568|IBM1004.so 18568|IBM1008.so 18568|IBM1008_420.so 14472|IBM1025.so 18568|IBM1026.so 18568|IBM1046.so 18568|IBM1047.so 18568|IBM1097.so 18568|IBM1112.so 18568|IBM1122.so 18568|IBM1123.so 18568|IBM1124.so 18568|IBM1129.so 18568|IBM1130.so 18568|IBM1132.so 18568|IBM1133.so 18568|IBM1137.so 18568|IBM1140.so 18568|IBM1141.so 18568|IBM1142.so 18568|IBM1143.so 18568|IBM1144.so 18568|IBM1145.so 18568|IBM1146.so 18568|IBM1147.so 18568|IBM1148.so 18568|IBM1149.so 18568|IBM1153.so 18568|IBM1154.so 18568|IBM1155.so 18568|IBM1156.so 18568|IBM1157.so 18568|IBM1158.so 18568|IBM1160.so 18568|IBM1161.so 18568|IBM1162.so 18568|IBM1163.so 18568|IBM1164.so 18568|IBM1166.so 18568|IBM1167.so 18568|IBM12712.so 18568|IBM1364.so 157832|IBM1371.so 133256|IBM1388.so 178312|IBM1390.so 235656|IBM1399.so 235656|IBM16804.so 18568|IBM256.so 18568|IBM273.so 18568|IBM274.so 18568|IBM275.so 18568|IBM277.so 18568|IBM278.so 18568|IBM280.so 18568|IBM281.so 18568|IBM284.so 18568|IBM285.so 18568|IBM290.so 18568|IBM297.so 18568|IBM420.so 18568|IBM423.so 18568|IBM424.so 18568|IBM437.so 18568|IBM4517.so 18568|IBM4899.so 18568|IBM4909.so 18568|IBM4971.so 18568|IBM500.so 18568|IBM5347.so 18568|IBM803.so 18568|IBM850.so 18568|IBM851.so 18568|IBM852.so 18568|IBM855.so 18568|IBM856.so 18568|IBM857.so 18568|IBM858.so 18568|IBM860.so 18568|IBM861.so 18568|IBM862.so 18568|IBM863.so 18568|IBM864.so 18568|IBM865.so 18568|IBM866.so 18568|IBM866NAV.so 18568|IBM868.so 18568|IBM869.so 18568|IBM870.so 18568|IBM871.so 18568|IBM874.so 18568|IBM875.so 18568|IBM880.so 18568|IBM891.so 18568|IBM901.so 18568|IBM902.so 18568|IBM903.so 18568|IBM9030.so 18568|IBM904.so 18568|IBM905.so 18568|IBM9066.so 18568|IBM918.so 18568|IBM921.so 18568|IBM922.so 18568|IBM930.so 100488|IBM932.so 75912|IBM933.so 120968|IBM935.so 88200|IBM937.so 116872|IBM939.so 100488|IBM943.so 75912|IBM9448.so 18568|IEC_P27-1.so 18568|INIS-8.so 18568|INIS-CYRILLIC.so 18568|INIS.so 18568|ISIRI-3342.so 18568|ISO-2022-CN-EXT.so 55432|ISO-2022-CN.so 39048|ISO-2022-JP-3.so 34952|ISO-2022-JP.so 59528|ISO-2022-KR.so 22664|ISO-IR-197.so 18568|ISO-IR-209.so 18568|ISO646.so 39048|ISO8859-1.so 18568|ISO8859-10.so 18568|ISO8859-11.so 18568|ISO8859-13.so 18568|ISO8859-14.so 18568|ISO8859-15.so 18568|ISO8859-16.so 18568|ISO8859-2.so 18568|ISO8859-3.so 18568|ISO8859-4.so 18568|ISO8859-5.so 18568|ISO8859-6.so 22664|ISO8859-7.so 18568|ISO8859-8.so 18568|ISO8859-9.so 18568|ISO8859-9E.so 18568|ISO_10367-BOX.so 18568|ISO_11548-1.so 18568|ISO_2033.so 18568|ISO_5427-EXT.so 18568|ISO_5427.so 18568|ISO_5428.so 18568|ISO_6937-2.so 26760|ISO_6937.so 26760|JOHAB.so 22664|KOI-8.so 18568|KOI8-R.so 18568|KOI8-RU.so 18568|KOI8-T.so 18568|KOI8-U.so 18568|LATIN-GREEK-1.so 18568|LATIN-GREEK.so 18568|MAC-CENTRALEUROPE.so 18568|MAC-IS.so 18568|MAC-SAMI.so 18568|MAC-UK.so 18568|MACINTOSH.so 18568|MIK.so 18568|NATS-DANO.so 18568|NATS-SEFI.so 18568|PT154.so 18568|RK1048.so 18568|SAMI-WS2.so 18568|SHIFT_JISX0213.so 22664|SJIS.so 100488|T.61.so 26760|TCVN5712-1.so 18568|TIS-620.so 18568|TSCII.so 22664|UHC.so 75912|UNICODE.so 18568|UTF-16.so 18568|UTF-32.so 18568|UTF-7.so 26760|VISCII.so 18568|gconv-modules 3916|gconv-modules.cache 27028|gconv-modules.d/|libCNS.so 473080|libGB.so 71672|libISOIR165.so 63480|libJIS.so 108536|libJISX0213.so 129016|libKSC.so 51192
/usr/lib/x86_64-linux-gnu/gconv/gconv-modules.d|gconv-modules-extra.conf 53974
/usr/lib/x86_64-linux-gnu/ossl-modules|legacy.so 141224
/usr/lib/x86_64-linux-gnu/perl-base|AutoLoader.pm 5487|Carp/|Carp.pm 25399|Config.pm 3321|Config_git.pl 409|Config_heavy.pl 58237|Cwd.pm 17356|DynaLoader.pm 11266|Errno.pm 4913|Exporter/|Exporter.pm 2336|Fcntl.pm 2218|File/|FileHandle.pm 2111|Getopt/|Hash/|IO/|IO.pm 469|IPC/|List/|POSIX.pm 20442|Scalar/|SelectSaver.pm 344|Socket.pm 15090|Symbol.pm 2205|Text/|Tie/|XSLoader.pm 4115|attributes.pm 3069|auto/|base.pm 8912|builtin.pm 210|bytes.pm 569|constant.pm 5737|feature.pm 8087|fields.pm 5008|integer.pm 172|lib.pm 2284|locale.pm 3455|overload.pm 4857|overloading.pm 964|parent.pm 460|re.pm 9556|strict.pm 1606|unicore/|utf8.pm 341|vars.pm 1148|warnings/|warnings.pm 30759
/usr/lib/x86_64-linux-gnu/perl-base/Carp|Heavy.pm 773
/usr/lib/x86_64-linux-gnu/perl-base/Exporter|Heavy.pm 6385
/usr/lib/x86_64-linux-gnu/perl-base/File|Basename.pm 5429|Glob.pm 1540|Path.pm 20724|Spec/|Spec.pm 643|Temp.pm 85190
/usr/lib/x86_64-linux-gnu/perl-base/File/Spec|Unix.pm 9299
/usr/lib/x86_64-linux-gnu/perl-base/Getopt|Long/|Long.pm 42526
/usr/lib/x86_64-linux-gnu/perl-base/Getopt/Long|Parser.pm 2129
/usr/lib/x86_64-linux-gnu/perl-base/Hash|Util.pm 8255
/usr/lib/x86_64-linux-gnu/perl-base/IO|File.pm 1388|Handle.pm 7948|Pipe.pm 3414|Seekable.pm 642|Select.pm 4737|Socket/|Socket.pm 9938
/usr/lib/x86_64-linux-gnu/perl-base/IO/Socket|INET.pm 7527|IP.pm 22328|UNIX.pm 1440
/usr/lib/x86_64-linux-gnu/perl-base/IPC|Open2.pm 776|Open3.pm 9013
/usr/lib/x86_64-linux-gnu/perl-base/List|Util.pm 1272
/usr/lib/x86_64-linux-gnu/perl-base/Scalar|Util.pm 1096
/usr/lib/x86_64-linux-gnu/perl-base/Text|ParseWords.pm 4494|Tabs.pm 1217|Wrap.pm 3301
/usr/lib/x86_64-linux-gnu/perl-base/Tie|Hash.pm 2044
/usr/lib/x86_64-linux-gnu/perl-base/auto|Cwd/|Fcntl/|File/|Hash/|IO/|List/|POSIX/|Socket/|attributes/|re/
/usr/lib/x86_64-linux-gnu/perl-base/auto/Cwd|Cwd.so 18784
/usr/lib/x86_64-linux-gnu/perl-base/auto/Fcntl|Fcntl.so 22736
/usr/lib/x86_64-linux-gnu/perl-base/auto/File|Glob/
/usr/lib/x86_64-linux-gnu/perl-base/auto/File/Glob|Glob.so 31408
/usr/lib/x86_64-linux-gnu/perl-base/auto/Hash|Util/
/usr/lib/x86_64-linux-gnu/perl-base/auto/Hash/Util|Util.so 22880
/usr/lib/x86_64-linux-gnu/perl-base/auto/IO|IO.so 22976
/usr/lib/x86_64-linux-gnu/perl-base/auto/List|Util/
/usr/lib/x86_64-linux-gnu/perl-base/auto/List/Util|Util.so 64288
/usr/lib/x86_64-linux-gnu/perl-base/auto/POSIX|POSIX.so 106184
/usr/lib/x86_64-linux-gnu/perl-base/auto/Socket|Socket.so 47632
/usr/lib/x86_64-linux-gnu/perl-base/auto/attributes|attributes.so 14592
/usr/lib/x86_64-linux-gnu/perl-base/auto/re|re.so 671528
/usr/lib/x86_64-linux-gnu/perl-base/unicore|To/|lib/
/usr/lib/x86_64-linux-gnu/perl-base/unicore/To|Age.pl 23554|Bc.pl 9589|Bmg.pl 5840|Bpb.pl 2231|Bpt.pl 1773|Cf.pl 15837|Ea.pl 4070|EqUIdeo.pl 4641|GCB.pl 21268|Gc.pl 36208|Hst.pl 10015|Identif2.pl 34538|Identifi.pl 7069|InPC.pl 9633|InSC.pl 17167|Isc.pl 816|Jg.pl 3807|Jt.pl 6075|Lb.pl 33542|Lc.pl 8558|NFCQC.pl 1777|NFDQC.pl 2946|NFKCCF.pl 402699|NFKCQC.pl 3818|NFKDQC.pl 4823|Na1.pl 63581|NameAlia.pl 14023|Nt.pl 4764|Nv.pl 9500|PerlDeci.pl 1821|SB.pl 35385|Sc.pl 17909|Scx.pl 21690|Tc.pl 11960|Uc.pl 15662|Vo.pl 16270|WB.pl 20469|_PerlLB.pl 35816|_PerlSCX.pl 22605
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib|Age/|Alpha/|Bc/|BidiC/|BidiM/|Blk/|Bpt/|CE/|CI/|CWCF/|CWCM/|CWKCF/|CWL/|CWT/|CWU/|Cased/|Ccc/|CompEx/|DI/|Dash/|Dep/|Dia/|Dt/|EBase/|EComp/|EPres/|Ea/|Emoji/|Ext/|ExtPict/|GCB/|Gc/|GrBase/|GrExt/|Hex/|Hst/|Hyphen/|IDC/|IDS/|IdStatus/|IdType/|Ideo/|In/|InPC/|InSC/|Jg/|Jt/|Lb/|Lower/|Math/|NFCQC/|NFDQC/|NFKCQC/|NFKDQC/|Nt/|Nv/|PCM/|PatSyn/|Perl/|QMark/|SB/|SD/|STerm/|Sc/|Scx/|Term/|UIdeo/|Upper/|VS/|Vo/|WB/|XIDC/|XIDS/
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Age|NA.pl 8907|V100.pl 981|V11.pl 3448|V110.pl 1210|V120.pl 1248|V130.pl 1240|V140.pl 1446|V150.pl 915|V20.pl 842|V30.pl 1710|V31.pl 979|V32.pl 1116|V40.pl 1326|V41.pl 1430|V50.pl 871|V51.pl 1460|V52.pl 1540|V60.pl 1816|V61.pl 1626|V70.pl 2214|V80.pl 1214|V90.pl 1141
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Alpha|Y.pl 8832
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Bc|AL.pl 817|AN.pl 575|B.pl 527|BN.pl 883|CS.pl 619|EN.pl 629|ES.pl 581|ET.pl 741|L.pl 5956|NSM.pl 4308|ON.pl 2645|R.pl 951|WS.pl 555
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/BidiC|Y.pl 530
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/BidiM|Y.pl 1754
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Blk|NB.pl 1158
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Bpt|C.pl 1226|N.pl 813|O.pl 1226
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CE|Y.pl 847
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CI|Y.pl 5348
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWCF|Y.pl 6751
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWCM|Y.pl 1804
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWKCF|Y.pl 9319
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWL|Y.pl 6625
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWT|Y.pl 6775
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWU|Y.pl 6787
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Cased|Y.pl 2250
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ccc|A.pl 1880|AL.pl 532|AR.pl 551|ATAR.pl 536|B.pl 1368|BR.pl 532|DB.pl 524|NK.pl 783|NR.pl 2640|OV.pl 611|VR.pl 1120
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CompEx|Y.pl 1260
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/DI|Y.pl 679
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dash|Y.pl 743
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dep|Y.pl 573
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dia|Y.pl 2638
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dt|Com.pl 1250|Enc.pl 587|Fin.pl 1848|Font.pl 1394|Init.pl 1392|Iso.pl 1668|Med.pl 1140|Nar.pl 563|Nb.pl 539|NonCanon.pl 2734|Sqr.pl 607|Sub.pl 547|Sup.pl 827|Vert.pl 551
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/EBase|Y.pl 1039
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/EComp|Y.pl 597
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/EPres|Y.pl 1516
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ea|A.pl 2219|H.pl 573|N.pl 3545|Na.pl 554|W.pl 1991
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Emoji|Y.pl 2285
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ext|Y.pl 863
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/ExtPict|Y.pl 1433
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/GCB|CN.pl 690|EX.pl 4568|LV.pl 5280|LVT.pl 5280|PP.pl 659|SM.pl 2322|XX.pl 4163
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Gc|C.pl 8819|Cf.pl 725|Cn.pl 8793|L.pl 8024|LC.pl 2100|Ll.pl 7267|Lm.pl 1284|Lo.pl 6340|Lu.pl 7117|M.pl 3964|Mc.pl 2500|Me.pl 543|Mn.pl 4358|N.pl 2066|Nd.pl 1210|Nl.pl 629|No.pl 1330|P.pl 2582|Pc.pl 553|Pd.pl 703|Pe.pl 1370|Pf.pl 601|Pi.pl 611|Po.pl 2550|Ps.pl 1402|S.pl 3173|Sc.pl 717|Sk.pl 795|Sm.pl 1192|So.pl 2659|Z.pl 567|Zs.pl 557
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/GrBase|Y.pl 10637
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/GrExt|Y.pl 4554
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Hex|Y.pl 546
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Hst|NA.pl 551
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Hyphen|T.pl 595
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IDC|Y.pl 9272
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IDS|Y.pl 8028
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IdStatus|Allowed.pl 4495|Restrict.pl 4497
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IdType|DefaultI.pl 691|Exclusio.pl 3182|Inclusio.pl 619|LimitedU.pl 1484|NotChara.pl 8788|NotNFKC.pl 3414|NotXID.pl 4516|Obsolete.pl 1588|Recommen.pl 4439|Technica.pl 1520|Uncommon.pl 1320
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ideo|Y.pl 754
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/In|10_0.pl 8135|11_0.pl 8257|12_0.pl 8403|12_1.pl 8391|13_0.pl 8517|14_0.pl 8789|15_0.pl 8909|2_0.pl 3747|2_1.pl 3747|3_0.pl 4351|3_1.pl 4803|3_2.pl 4741|4_0.pl 4925|4_1.pl 5171|5_0.pl 5299|5_1.pl 5491|5_2.pl 6003|6_0.pl 6262|6_1.pl 6760|6_2.pl 6760|6_3.pl 6760|7_0.pl 7516|8_0.pl 7666|9_0.pl 7995
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/InPC|Bottom.pl 2104|BottomAn.pl 536|Left.pl 1023|LeftAndR.pl 641|NA.pl 2884|Overstru.pl 534|Right.pl 2358|Top.pl 2688|TopAndBo.pl 553|TopAndL2.pl 532|TopAndLe.pl 555|TopAndRi.pl 585|VisualOr.pl 567
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/InSC|Avagraha.pl 675|Bindu.pl 1136|Cantilla.pl 629|Consona2.pl 551|Consona3.pl 641|Consona4.pl 647|Consona5.pl 538|Consona6.pl 619|Consona7.pl 641|Consona8.pl 534|Consona9.pl 536|Consonan.pl 2200|Geminati.pl 534|Invisibl.pl 639|Nukta.pl 791|Number.pl 991|Other.pl 4000|PureKill.pl 743|Syllable.pl 695|ToneMark.pl 651|Virama.pl 793|Visarga.pl 895|Vowel.pl 549|VowelDep.pl 1986|VowelInd.pl 1482
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Jg|Ain.pl 551|Alef.pl 561|Beh.pl 571|Dal.pl 541|FarsiYeh.pl 530|Feh.pl 530|Gaf.pl 581|Hah.pl 601|HanifiRo.pl 538|Kaf.pl 530|Lam.pl 541|NoJoinin.pl 839|Noon.pl 530|Qaf.pl 541|Reh.pl 581|Sad.pl 530|Seen.pl 561|Tah.pl 530|Waw.pl 561|Yeh.pl 571
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Jt|C.pl 541|D.pl 1302|L.pl 551|R.pl 1190|T.pl 4472|U.pl 4752
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Lb|AI.pl 1582|AL.pl 9638|BA.pl 1627|BB.pl 757|CJ.pl 847|CL.pl 1538|CM.pl 3840|EX.pl 759|GL.pl 651|ID.pl 2605|IN.pl 534|IS.pl 581|NS.pl 691|NU.pl 1208|OP.pl 1540|PO.pl 753|PR.pl 737|QU.pl 621|SA.pl 857|XX.pl 8194
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Lower|Y.pl 7399
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Math|Y.pl 2094
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFCQC|M.pl 907|Y.pl 1654
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFDQC|N.pl 2898|Y.pl 2900
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFKCQC|N.pl 3398|Y.pl 3780
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFKDQC|N.pl 4880|Y.pl 4882
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Nt|Di.pl 703|None.pl 2964|Nu.pl 2330
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Nv|0.pl 1464|1.pl 2138|10.pl 1194|100.pl 905|1000.pl 739|10000.pl 651|100000.pl 555|11.pl 591|12.pl 591|13.pl 571|14.pl 571|15.pl 571|16.pl 581|17.pl 581|18.pl 581|19.pl 581|1_16.pl 545|1_2.pl 689|1_3.pl 561|1_4.pl 639|1_6.pl 538|1_8.pl 567|2.pl 2128|20.pl 919|200.pl 567|2000.pl 557|20000.pl 542|2_3.pl 573|3.pl 2096|30.pl 725|300.pl 579|3000.pl 542|30000.pl 542|3_16.pl 545|3_4.pl 591|4.pl 2016|40.pl 715|400.pl 581|4000.pl 542|40000.pl 542|5.pl 2038|50.pl 801|500.pl 635|5000.pl 589|50000.pl 577|6.pl 1852|60.pl 651|600.pl 581|6000.pl 542|60000.pl 542|7.pl 1818|70.pl 651|700.pl 567|7000.pl 542|70000.pl 542|8.pl 1780|80.pl 639|800.pl 567|8000.pl 542|80000.pl 542|9.pl 1806|90.pl 639|900.pl 579|9000.pl 542|90000.pl 542
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/PCM|Y.pl 565
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/PatSyn|Y.pl 748
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Perl|Alnum.pl 9290|Assigned.pl 8795|Blank.pl 562|Graph.pl 8844|PerlWord.pl 515|PosixPun.pl 516|Print.pl 8814|SpacePer.pl 580|Title.pl 583|Word.pl 9318|XPosixPu.pl 2550|_PerlAny.pl 1884|_PerlCh2.pl 9374|_PerlCha.pl 8096|_PerlFol.pl 773|_PerlIDC.pl 9356|_PerlIDS.pl 8128|_PerlIsI.pl 827|_PerlNch.pl 743|_PerlPat.pl 530|_PerlPr2.pl 603|_PerlPro.pl 603|_PerlQuo.pl 881
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/QMark|Y.pl 623
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/SB|AT.pl 530|CL.pl 975|EX.pl 4000|FO.pl 721|LE.pl 6708|LO.pl 7381|NU.pl 1220|SC.pl 695|ST.pl 1358|Sp.pl 568|UP.pl 7189|XX.pl 10071
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/SD|Y.pl 885
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/STerm|Y.pl 1388
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Sc|Arab.pl 1228|Beng.pl 631|Cprt.pl 563|Cyrl.pl 605|Deva.pl 545|Dupl.pl 561|Geor.pl 597|Glag.pl 573|Gong.pl 563|Gonm.pl 575|Gran.pl 671|Grek.pl 841|Gujr.pl 631|Guru.pl 651|Han.pl 759|Hang.pl 657|Hira.pl 571|Kana.pl 673|Knda.pl 621|Latn.pl 902|Limb.pl 541|Linb.pl 575|Mlym.pl 561|Mong.pl 553|Mult.pl 551|Orya.pl 631|Sinh.pl 623|Syrc.pl 530|Taml.pl 675|Telu.pl 621|Zinh.pl 821|Zyyy.pl 2588
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Scx|Adlm.pl 553|Arab.pl 1168|Armn.pl 532|Beng.pl 753|Bhks.pl 538|Bopo.pl 631|Cakm.pl 534|Cham.pl 538|Copt.pl 535|Cprt.pl 599|Cyrl.pl 617|Deva.pl 577|Diak.pl 587|Dupl.pl 561|Ethi.pl 895|Geor.pl 587|Glag.pl 617|Gong.pl 573|Gonm.pl 585|Gran.pl 775|Grek.pl 857|Gujr.pl 663|Guru.pl 683|Han.pl 967|Hang.pl 741|Hebr.pl 593|Hira.pl 703|Hmng.pl 551|Hmnp.pl 546|Kana.pl 745|Khar.pl 587|Khmr.pl 530|Khoj.pl 536|Knda.pl 703|Kthi.pl 536|Lana.pl 541|Lao.pl 601|Latn.pl 984|Limb.pl 551|Lina.pl 538|Linb.pl 611|Mlym.pl 603|Mong.pl 543|Mult.pl 561|Mymr.pl 536|Nand.pl 589|Nko.pl 553|Orya.pl 671|Phlp.pl 536|Rohg.pl 565|Shrd.pl 553|Sind.pl 536|Sinh.pl 633|Syrc.pl 611|Tagb.pl 530|Takr.pl 536|Talu.pl 530|Taml.pl 753|Tang.pl 543|Telu.pl 661|Thaa.pl 565|Tibt.pl 561|Tirh.pl 557|Vith.pl 587|Xsux.pl 538|Yezi.pl 567|Yi.pl 575|Zinh.pl 719|Zyyy.pl 2300|Zzzz.pl 8762
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Term|Y.pl 1688
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/UIdeo|Y.pl 697
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Upper|Y.pl 7179
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/VS|Y.pl 536
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Vo|R.pl 1475|Tr.pl 657|Tu.pl 901|U.pl 1941
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/WB|EX.pl 563|Extend.pl 4014|FO.pl 711|HL.pl 607|KA.pl 685|LE.pl 7091|MB.pl 553|ML.pl 579|MN.pl 633|NU.pl 1220|WSegSpac.pl 549|XX.pl 9349
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/XIDC|Y.pl 9356
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/XIDS|Y.pl 8112
/usr/lib/x86_64-linux-gnu/perl-base/warnings|register.pm 462
/usr/lib/x86_64-linux-gnu/security|pam_access.so 26704|pam_canonicalize_user.so 14336|pam_debug.so 14416|pam_deny.so 14040|pam_echo.so 14336|pam_env.so 18432|pam_exec.so 22608|pam_faildelay.so 14336|pam_faillock.so 22528|pam_filter.so 18432|pam_ftp.so 14336|pam_group.so 18512|pam_issue.so 14416|pam_keyinit.so 14408|pam_limits.so 34896|pam_listfile.so 14336|pam_localuser.so 14336|pam_loginuid.so 14336|pam_mail.so 14336|pam_mkhomedir.so 14336|pam_motd.so 18432|pam_namespace.so 43088|pam_nologin.so 14336|pam_permit.so 14336|pam_pwhistory.so 22608|pam_rhosts.so 14336|pam_rootok.so 14336|pam_securetty.so 14336|pam_selinux.so 26624|pam_sepermit.so 18432|pam_setquota.so 14336|pam_shells.so 14336|pam_stress.so 18432|pam_succeed_if.so 18432|pam_time.so 18512|pam_timestamp.so 22528|pam_tty_audit.so 14336|pam_umask.so 14336|pam_unix.so 55376|pam_userdb.so 18432|pam_usertype.so 14336|pam_warn.so 14336|pam_wheel.so 14336|pam_xauth.so 22528
/usr/lib64|ld-linux-x86-64.so.2@ ../lib/x86_64-linux-gnu/ld-linux-x86-64.so.2
/usr/libexec|coreutils/|dpkg/
/usr/libexec/coreutils|libstdbuf.so* 14328
/usr/libexec/dpkg|dpkg-db-backup* 2546|dpkg-db-keeper* 1568
/usr/local|bin/|etc/|games/|include/|lib/|libexec/|man@ share/man|sbin/|share/|src/
/usr/local/share|man/
/usr/sbin|add-shell* 1053|agetty* 110152|blkdiscard* 35208|blkid* 141736|blkzone* 92552|blockdev* 96648|chcpu* 47496|chgpasswd* 68016|chmem* 72072|chpasswd* 97368|chroot* 51624|dpkg-preconfigure* 4563|dpkg-reconfigure* 4536|faillock* 22776|findfs* 14728|fsck* 59784|fsfreeze* 14728|fstab-decode* 14576|fstrim* 88456|getty@ agetty|groupadd* 105632|groupdel* 93176|groupmod* 105624|grpck* 63928|grpconv* 59672|grpunconv* 59672|iconvconfig* 31128|installkernel* 2711|invoke-rc.d* 16517|isosize* 35208|killall5* 26944|ldattach* 35208|ldconfig* 988168|losetup* 133664|mkfs* 14728|mkhomedir_helper* 14600|mkswap* 137616|newusers* 109536|nologin* 22912|pam-auth-update* 21441|pam_getenv* 2890|pam_namespace_helper* 467|pam_timestamp_check* 14584|pivot_root* 14728|pwck* 59784|pwconv* 55560|pwhistory_helper* 22776|pwunconv* 55576|readprofile* 35248|remove-shell* 1111|rmt@ /etc/alternatives/rmt|rmt-tar* 64704|rtcwake* 55688|runuser* 84360|service* 9215|shadowconfig* 1983|start-stop-daemon* 44464|sulogin* 59792|swaplabel* 18824|swapoff* 51584|swapon* 59784|switch_root* 18824|tarcat* 936|unix_chkpwd:2755,0,42 43256|unix_update* 43256|update-passwd* 39416|update-rc.d* 18147|update-shells* 4066|useradd* 159640|userdel* 113728|usermod* 147192|vigr@ vipw|vipw* 74520|wipefs* 51592|zic* 63816|zramctl* 137736
/usr/share|apt/|base-files/|base-passwd/|bash-completion/|bug/|common-licenses/|debconf/|debianutils/|dict/|doc/|doc-base/|dpkg/|fish/|gcc/|gdb/|info/|keyrings/|libc-bin/|lintian/|locale/|man/|menu/|misc/|pam/|pam-configs/|perl5/|pixmaps/|polkit-1/|tabset/|terminfo/|util-linux/|zoneinfo/|zsh/
/usr/share/apt|default-sequoia.config 541
/usr/share/base-files|dot.bashrc 607|dot.profile 132|dot.profile.md5sums 146|info.dir 781|motd 286|profile 828|profile.md5sums 697|staff-group-for-usr-local 772
/usr/share/base-passwd|group.master 434|passwd.master 839
/usr/share/bash-completion|completions/
/usr/share/bash-completion/completions|apt 7599|blkdiscard 698|blkid 2156|blkzone 1014|blockdev 789|chcpu 1522|chmem 501|chrt 920|debconf 293|debconf-show@ debconf|dmesg 1239|fallocate 721|findfs 695|findmnt 3263|flock 886|fsck 770|fsfreeze 524|fstrim 755|getopt 815|hardlink 1530|ionice 1161|ipcmk 882|ipcrm 1814|ipcs 514|isosize 529|ldattach 1472|logger 1676|losetup 1738|lsblk 2537|lscpu 1076|lsipc 1466|lslocks 1108|lslogins 1751|lsmem 1069|lsns 1209|mcookie 599|mkfs 659|mkswap 1065|more 752|mount 2189|mountpoint 498|namei 500|newgrp 610|nsenter 1288|partx 1301|pivot_root 387|prlimit 1329|readprofile 679|rename.ul 683|renice 784|rev 439|rtcwake 1081|runuser@ su|script 1061|scriptlive 762|scriptreplay 917|setarch 790|setpriv 3228|setsid 440|setterm 2591|sqv.bash 2276|su 1009|swaplabel 635|swapoff 743|swapon 2019|taskset 1213|uclampset 665|umount 1866|unshare 936|wall 634|wdctl 1371|whereis 531|wipefs 1330|zramctl 1313
/usr/share/bug|apt/|init-system-helpers/
/usr/share/bug/apt|script* 848
/usr/share/bug/init-system-helpers|control 24
/usr/share/common-licenses|AGPL-3.0 34523|Apache-2.0 11358|Artistic 6321|Artistic-2.0 8711|BSD 1499|BSL-1.0 1338|CC-BY-3.0 19467|CC-BY-4.0 18657|CC-BY-SA-3.0 22240|CC-BY-SA-4.0 20138|CC0-1.0 7048|GFDL@ GFDL-1.3|GFDL-1.1 18101|GFDL-1.2 20394|GFDL-1.3 22955|GPL@ GPL-3|GPL-1 12527|GPL-2 17984|GPL-3 35149|LGPL@ LGPL-3|LGPL-2 25270|LGPL-2.1 26419|LGPL-3 7652|MPL-1.1 25755|MPL-2.0 16726|OFL-1.1 4599
/usr/share/debconf|confmodule 3716|confmodule.sh 2736|debconf.conf 414|fix_db.pl* 2011|frontend* 2515
/usr/share/debianutils|shells 42|shells.d/
/usr/share/debianutils/shells.d|bash 50|dash 14
/usr/share/doc|apt/|base-files/|base-passwd/|bash/|bsdutils/|coreutils/|dash/|debconf/|debian-archive-keyring/|debianutils/|diffutils/|dpkg/|findutils/|gcc-14-base/|grep/|gzip/|hostname/|init-system-helpers/|libacl1/|libapt-pkg7.0/|libattr1/|libaudit-common/|libaudit1/|libblkid1/|libbsd0/|libbz2-1.0/|libc-bin/|libc6/|libcap-ng0/|libcap2/|libcrypt1/|libdb5.3t64/|libdebconfclient0/|libgcc-s1@ gcc-14-base|libgmp10/|libhogweed6t64/|liblastlog2-2/|liblz4-1/|liblzma5/|libmd0/|libmount1/|libnettle8t64/|libpam-modules/|libpam-modules-bin/|libpam-runtime/|libpam0g/|libpcre2-8-0/|libseccomp2/|libselinux1/|libsemanage-common/|libsemanage2/|libsepol2/|libsmartcols1/|libsqlite3-0/|libssl3t64/|libstdc++6@ gcc-14-base|libsystemd0/|libtinfo6/|libudev1/|libuuid1/|libxxhash0/|libzstd1/|login/|login.defs/|mawk/|mount/|ncurses-base/|ncurses-bin/|openssl-provider-legacy/|passwd/|perl/|perl-base/|sed/|sqv/|sysvinit-utils/|tar/|tzdata/|util-linux/|zlib1g/
/usr/share/doc-base|base-passwd.users-and-groups 423|findutils.findutils 323
/usr/share/doc/apt|NEWS.Debian.gz 2450|README.md.gz 4586|changelog.gz 31636|copyright 8011|examples/
/usr/share/doc/apt/examples|apt.conf 442|configure-index 27868|debian.sources 1914|preferences 166
/usr/share/doc/base-files|FAQ@ README|NEWS.Debian.gz 320|README 5073|README.FHS 1153|changelog.gz 19156|copyright 1696
/usr/share/doc/base-passwd|README 3951|changelog.gz 2499|copyright 798|users-and-groups.html 19984|users-and-groups.txt.gz 5837
/usr/share/doc/bash|CHANGES.gz 126824|COMPAT.gz 10180|INTRO.gz 2921|NEWS.gz 35089|POSIX.gz 4329|RBASH 2472|README.Debian.gz 1919|README.abs-guide 1105|README.commands.gz 3021|README.gz 2003|changelog.Debian.amd64.gz 244|changelog.Debian.gz 2454|changelog.gz 126824|copyright 9764|inputrc.arrows 727
/usr/share/doc/bsdutils|NEWS.Debian.gz 465|changelog.Debian.gz 13778|changelog.gz 113|copyright 30341
/usr/share/doc/coreutils|AUTHORS 3838|NEWS.gz 83812|README.Debian 451|README.gz 3235|THANKS.gz 18227|TO\x44O.gz 3381|changelog.Debian.gz 2014|changelog.gz 154902|copyright 5572
/usr/share/doc/dash|README.Debian.diet 580|README.source 3224|changelog.Debian.gz 3198|changelog.gz 7388|copyright 3878
/usr/share/doc/debconf|README.Debian 352|changelog.gz 3482|copyright 2764
/usr/share/doc/debian-archive-keyring|NEWS.Debian.gz 253|README 1091|changelog.gz 1195|copyright 1243
/usr/share/doc/debianutils|README.shells 1078|changelog.gz 4807|copyright 9062
/usr/share/doc/diffutils|NEWS.gz 7049|changelog.Debian.gz 6523|changelog.gz 35479|copyright 16445
/usr/share/doc/dpkg|AUTHORS 1314|README.api 1550|README.bug-usertags.gz 1913|README.feature-removal-schedule.gz 2279|THANKS.gz 4454|changelog.gz 244559|copyright 5661
/usr/share/doc/findutils|NEWS.gz 32783|README.gz 2279|TO\x44O 2860|changelog.Debian.gz 2380|changelog.gz 191547|copyright 24411
/usr/share/doc/gcc-14-base|README.Debian.amd64.gz 3422|TO\x44O.Debian 2212|changelog.Debian.gz 30907|copyright 69004
/usr/share/doc/grep|AUTHORS 2769|NEWS.Debian.gz 1293|NEWS.gz 18380|README 2370|THANKS.gz 3265|TO\x44O.gz 4395|changelog.Debian.gz 1836|changelog.gz 160783|copyright 1807
/usr/share/doc/gzip|NEWS.gz 9676|README.gz 2780|TO\x44O 3467|changelog.Debian.gz 1534|changelog.gz 39533|copyright 2895
/usr/share/doc/hostname|changelog.gz 919|copyright 1273
/usr/share/doc/init-system-helpers|README.invoke-rc.d.gz 2365|README.policy-rc.d.gz 1835|changelog.gz 3552|copyright 3133
/usr/share/doc/libacl1|changelog.Debian.amd64.gz 224|changelog.Debian.gz 7925|changelog.gz 8296|copyright 2048
/usr/share/doc/libapt-pkg7.0|NEWS.Debian.gz 2450|changelog.gz 31640|copyright 8011
/usr/share/doc/libattr1|changelog.Debian.gz 8404|changelog.gz 5039|copyright 1947
/usr/share/doc/libaudit-common|changelog.Debian.gz 3566|changelog.gz 6238|copyright 1596
/usr/share/doc/libaudit1|changelog.Debian.gz 3564|changelog.gz 6238|copyright 1596
/usr/share/doc/libblkid1|NEWS.Debian.gz 465|changelog.Debian.gz 13776|changelog.gz 113|copyright 30341
/usr/share/doc/libbsd0|changelog.Debian.gz 8159|changelog.gz 84925|copyright 22378
/usr/share/doc/libbz2-1.0|changelog.Debian.gz 1463|changelog.gz 5624|copyright 2228
/usr/share/doc/libc-bin|changelog.Debian.gz 37610|changelog.gz 153|copyright 51200
/usr/share/doc/libc6|NEWS.Debian.gz 1334|NEWS.gz 139833|README.Debian.gz 2648|README.hesiod.gz 2357|changelog.Debian.gz 37607|changelog.gz 153|copyright 51200
/usr/share/doc/libcap-ng0|changelog.Debian.amd64.gz 233|changelog.Debian.gz 2183|changelog.gz 2650|copyright 1621
/usr/share/doc/libcap2|changelog.Debian.amd64.gz 250|changelog.Debian.gz 3892|changelog.gz 240|copyright 4496
/usr/share/doc/libcrypt1|changelog.Debian.gz 2516|changelog.gz 10336|copyright 6010
/usr/share/doc/libdb5.3t64|build_signature_amd64.txt 9|changelog.Debian.gz 1550|copyright 17177
/usr/share/doc/libdebconfclient0|changelog.gz 4510|copyright 5856
/usr/share/doc/libgmp10|README.Debian 334|changelog.Debian.gz 1764|changelog.gz 316684|copyright 4153
/usr/share/doc/libhogweed6t64|changelog.Debian.gz 2384|changelog.gz 133023|copyright 24407
/usr/share/doc/liblastlog2-2|NEWS.Debian.gz 465|changelog.Debian.gz 13778|changelog.gz 113|copyright 30341
/usr/share/doc/liblz4-1|changelog.Debian.gz 1292|copyright 3737
/usr/share/doc/liblzma5|AUTHORS 2146|NEWS.gz 32760|THANKS.gz 2432|changelog.Debian.gz 2405|changelog.gz 173193|copyright 11875
/usr/share/doc/libmd0|changelog.Debian.amd64.gz 229|changelog.Debian.gz 1394|changelog.gz 9589|copyright 8018
/usr/share/doc/libmount1|NEWS.Debian.gz 465|changelog.Debian.gz 13776|changelog.gz 113|copyright 30341
/usr/share/doc/libnettle8t64|NEWS.gz 22863|README 2437|changelog.Debian.gz 2384|changelog.gz 133023|copyright 24407
/usr/share/doc/libpam-modules|NEWS.Debian.gz 659|changelog.Debian.gz 7442|changelog.gz 7383|copyright 9727|examples/
/usr/share/doc/libpam-modules-bin|changelog.Debian.gz 7442|changelog.gz 7383|copyright 9727
/usr/share/doc/libpam-modules/examples|upperLOWER.c 3714
/usr/share/doc/libpam-runtime|changelog.Debian.gz 7441|changelog.gz 7383|copyright 9727
/usr/share/doc/libpam0g|Debian-PAM-MiniPolicy.gz 2500|README 1454|README.Debian 552|TO\x44O.Debian 191|changelog.Debian.gz 7441|changelog.gz 7383|copyright 9727
/usr/share/doc/libpcre2-8-0|README.Debian 458|changelog.Debian.gz 1817|changelog.gz 54675|copyright 6627
/usr/share/doc/libseccomp2|changelog.Debian.gz 2576|changelog.gz 3998|copyright 1429
/usr/share/doc/libselinux1|changelog.Debian.gz 3109|copyright 1957
/usr/share/doc/libsemanage-common|changelog.Debian.gz 1970|copyright 1921
/usr/share/doc/libsemanage2|changelog.Debian.gz 1969|copyright 1921
/usr/share/doc/libsepol2|changelog.Debian.gz 1834|copyright 3750
/usr/share/doc/libsmartcols1|NEWS.Debian.gz 465|changelog.Debian.gz 13776|changelog.gz 113|copyright 30341
/usr/share/doc/libsqlite3-0|README.Debian 721|changelog.Debian.gz 4570|changelog.gz 109555|changelog.html.gz 126237|copyright 1770
/usr/share/doc/libssl3t64|NEWS.Debian.gz 299|changelog.Debian.gz 7511|changelog.gz 271837|copyright 2543
/usr/share/doc/libsystemd0|NEWS.Debian.gz 3292|changelog.Debian.gz 49263|copyright 12521
/usr/share/doc/libtinfo6|changelog.Debian.gz 6841|changelog.gz 247883|copyright 4670
/usr/share/doc/libudev1|NEWS.Debian.gz 3292|changelog.Debian.gz 49266|copyright 12521
/usr/share/doc/libuuid1|NEWS.Debian.gz 465|changelog.Debian.gz 13776|changelog.gz 113|copyright 30341
/usr/share/doc/libxxhash0|changelog.Debian.gz 1694|changelog.gz 2676|copyright 3213
/usr/share/doc/libzstd1|changelog.Debian.gz 5498|changelog.gz 18222|copyright 5332
/usr/share/doc/login|NEWS.Debian.gz 465|changelog.Debian.gz 13777|changelog.gz 113|copyright 30341
/usr/share/doc/login.defs|NEWS.Debian.gz 683|changelog.Debian.gz 7380|changelog.gz 148368|copyright 5869
/usr/share/doc/mawk|ACKNOWLEDGMENT 1520|README 3356|changelog.Debian.gz 2324|changelog.gz 17605|copyright 22806|examples/
/usr/share/doc/mawk/examples|ct_length.awk* 472|decl.awk* 3269|deps.awk* 1860|eatc.awk* 635|gdecl.awk* 2953|hcal* 14306|hical* 2960|nocomment.awk* 654|primes.awk* 1058|qsort.awk* 1133
/usr/share/doc/mount|NEWS.Debian.gz 465|changelog.Debian.gz 13776|changelog.gz 113|copyright 30341|examples/|mount.txt 521
/usr/share/doc/mount/examples|filesystems 41|fstab 829|mount.fstab 1670
/usr/share/doc/ncurses-base|FAQ 2383|TO\x44O.Debian 256|changelog.Debian.gz 6839|changelog.gz 247883|copyright 4670
/usr/share/doc/ncurses-bin|changelog.Debian.gz 6841|changelog.gz 247883|copyright 4670
/usr/share/doc/openssl-provider-legacy|changelog.Debian.gz 7511|changelog.gz 271837|copyright 2543
/usr/share/doc/passwd|NEWS.Debian.gz 683|README.Debian 2085|TO\x44O.Debian 1020|changelog.Debian.gz 7380|changelog.gz 148368|copyright 5869|examples/
/usr/share/doc/passwd/examples|passwd.expire.cron* 1816
/usr/share/doc/perl|AUTHORS.gz 26449|Documentation 163
/usr/share/doc/perl-base|changelog.Debian.gz 6712|changelog.gz 1264|copyright 109644
/usr/share/doc/sed|AUTHORS 318|BUGS.gz 2705|NEWS.gz 10351|README 731|THANKS.gz 2099|changelog.Debian.gz 676|changelog.gz 43857|copyright 8618|examples/|sedfaq.txt.gz 56527
/usr/share/doc/sed/examples|dc.sed 8758
/usr/share/doc/sqv|NEWS.gz 695|changelog.Debian.amd64.gz 250|changelog.Debian.gz 1556|copyright 957
/usr/share/doc/sysvinit-utils|changelog.Debian.gz 8249|copyright 5881
/usr/share/doc/tar|AUTHORS 601|NEWS.gz 23590|README.Debian 849|THANKS.gz 10637|changelog.1.gz 63288|changelog.Debian.gz 1594|changelog.gz 167129|copyright 6560
/usr/share/doc/tzdata|NEWS.Debian.gz 929|README.Debian 3001|changelog.Debian.gz 8193|changelog.gz 84169|copyright 375
/usr/share/doc/util-linux|00-about-docs.txt 260|AUTHORS.gz 1578|NEWS.Debian.gz 465|PAM-configuration.txt 671|README.Debian 481|blkid.txt 3258|cal.txt 2262|changelog.Debian.gz 13776|changelog.gz 113|col.txt 1913|copyright 30341|deprecated.txt 3087|examples/|getopt.txt 992|getopt_changelog.txt 1927|howto-build-sys.txt 3193|howto-compilation.txt 2945|howto-contribute.txt.gz 3677|howto-debug.txt 2437|howto-man-page.txt 126|howto-pull-request.txt.gz 4378|howto-tests.txt 3964|howto-usage-function.txt.gz 2328|hwclock.txt 147|modems-with-agetty.txt 2614|mount.txt 521|parse-date.txt.gz 8124|pg.txt 448|poeigl.txt.gz 8868|release-schedule.txt 1354|releases/
/usr/share/doc/util-linux/examples|getopt-example.bash* 1594
/usr/share/doc/util-linux/releases|v2.13-ReleaseNotes.gz 7291|v2.14-ReleaseNotes.gz 6370|v2.15-ReleaseNotes.gz 9424|v2.16-ReleaseNotes.gz 2926|v2.17-ReleaseNotes.gz 6432|v2.18-ReleaseNotes.gz 7076|v2.19-ReleaseNotes.gz 8947|v2.20-ReleaseNotes.gz 13084|v2.21-ReleaseNotes.gz 12363|v2.22-ReleaseNotes.gz 14581|v2.23-ReleaseNotes.gz 15478|v2.24-ReleaseNotes.gz 12347|v2.25-ReleaseNotes.gz 17685|v2.26-ReleaseNotes.gz 15213|v2.27-ReleaseNotes.gz 11499|v2.28-ReleaseNotes.gz 10608|v2.29-ReleaseNotes.gz 8226|v2.30-ReleaseNotes.gz 10829|v2.31-ReleaseNotes.gz 9774|v2.32-ReleaseNotes.gz 7533|v2.33-ReleaseNotes.gz 8461|v2.34-ReleaseNotes.gz 8814|v2.35-ReleaseNotes.gz 8172|v2.36-ReleaseNotes.gz 10213|v2.37-ReleaseNotes.gz 15084|v2.38-ReleaseNotes.gz 15098|v2.39-ReleaseNotes.gz 20666|v2.40-ReleaseNotes.gz 17149|v2.41-ReleaseNotes.gz 19879|v2.41.1-ReleaseNotes.gz 1925|v2.41.2-ReleaseNotes.gz 1829|v2.41.3-ReleaseNotes 2510|v2.41.4-ReleaseNotes 1230|v2.41.5-ReleaseNotes 3505
/usr/share/doc/zlib1g|changelog.Debian.amd64.gz 238|changelog.Debian.gz 1508|changelog.gz 29508|copyright 2927
/usr/share/dpkg|abitable 352|cputable 2062|ostable 1880|sh/|tupletable 2729
/usr/share/dpkg/sh|dpkg-error.sh 3228
/usr/share/fish|completions/
/usr/share/fish/completions|sqv.fish 876
/usr/share/gcc|python/
/usr/share/gcc/python|libstdcxx/
/usr/share/gcc/python/libstdcxx|__init__.py 1|v6/
/usr/share/gcc/python/libstdcxx/v6|__init__.py 1149|printers.py 111870|xmethods.py 28943
/usr/share/gdb|auto-load/
/usr/share/gdb/auto-load|usr/
/usr/share/gdb/auto-load/usr|lib/
/usr/share/gdb/auto-load/usr/lib|x86_64-linux-gnu/
/usr/share/gdb/auto-load/usr/lib/x86_64-linux-gnu|libstdc++.so.6.0.33-gdb.py 2387
/usr/share/info|coreutils.info.gz 247915|diffutils.info.gz 61831|dir 781|find-maint.info.gz 24868|find.info.gz 98878|grep.info.gz 34984|gzip.info.gz 15713|sed.info.gz 56008
/usr/share/keyrings|debian-archive-bookworm-automatic.gpg@ debian-archive-bookworm-automatic.pgp|debian-archive-bookworm-automatic.pgp 8700|debian-archive-bookworm-security-automatic.gpg@ debian-archive-bookworm-security-automatic.pgp|debian-archive-bookworm-security-automatic.pgp 8709|debian-archive-bookworm-stable.gpg@ debian-archive-bookworm-stable.pgp|debian-archive-bookworm-stable.pgp 280|debian-archive-bullseye-automatic.gpg@ debian-archive-bullseye-automatic.pgp|debian-archive-bullseye-automatic.pgp 8700|debian-archive-bullseye-security-automatic.gpg@ debian-archive-bullseye-security-automatic.pgp|debian-archive-bullseye-security-automatic.pgp 8709|debian-archive-bullseye-stable.gpg@ debian-archive-bullseye-stable.pgp|debian-archive-bullseye-stable.pgp 2453|debian-archive-keyring.gpg@ debian-archive-keyring.pgp|debian-archive-keyring.pgp 55918|debian-archive-removed-keys.gpg@ debian-archive-removed-keys.pgp|debian-archive-removed-keys.pgp 72636|debian-archive-trixie-automatic.gpg@ debian-archive-trixie-automatic.pgp|debian-archive-trixie-automatic.pgp 8698|debian-archive-trixie-security-automatic.gpg@ debian-archive-trixie-security-automatic.pgp|debian-archive-trixie-security-automatic.pgp 8707|debian-archive-trixie-stable.gpg@ debian-archive-trixie-stable.pgp|debian-archive-trixie-stable.pgp 962
/usr/share/libc-bin|nsswitch.conf 494
/usr/share/lintian|overrides/|profiles/
/usr/share/lintian/overrides|apt 649|base-files 1666|base-passwd 31|bash 156|bsdutils 59|coreutils 180|dash 269|debconf 39|dpkg 48|init-system-helpers 56|libacl1 87|libattr1 88|libblkid1 90|libbsd0 227|libc-bin 689|libc6 971|libdb5.3t64 134|libgcc-s1 45|libhogweed6t64 62|libmount1 90|libnettle8t64 60|libpam-modules 923|libpam-modules-bin 132|libpam-runtime 807|libpam0g 570|libsmartcols1 98|libssl3t64 54|login 59|mount 117|ncurses-base 129|passwd 360|perl-base 322|tzdata 547|util-linux 106
/usr/share/lintian/profiles|dpkg/
/usr/share/lintian/profiles/dpkg|main.profile 270
/usr/share/locale|af/|am/|ar/|as/|ast/|az/|be/|bg/|bn/|bn_IN/|bs/|ca/|cs/|cy/|da/|de/|de_CH/|dz/|el/|en@boldquot/|en@quot/|eo/|es/|et/|eu/|fa/|fi/|fr/|ga/|gl/|gu/|he/|hi/|hr/|hu/|ia/|id/|is/|it/|ja/|ka/|kk/|km/|kn/|ko/|ku/|kw_GB/|ky/|lg/|lt/|lv/|mk/|ml/|mn/|mr/|ms/|my/|nb/|ne/|nl/|nn/|oc/|or/|pa/|pl/|pt/|pt_BR/|ro/|ru/|si/|sk/|sl/|sq/|sr/|sr@latin/|sv/|ta/|te/|tg/|th/|tl/|tr/|uk/|ur/|vi/|yo/|zh_CN/|zh_HK/|zh_TW/|zu/
/usr/share/locale/af|LC_MESSAGES/|LC_TIME/
/usr/share/locale/af/LC_MESSAGES|Linux-PAM.mo 494|bash.mo 1280|coreutils.mo 25802|grep.mo 1171|sed.mo 2731
/usr/share/locale/af/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/am|LC_MESSAGES/
/usr/share/locale/am/LC_MESSAGES|Linux-PAM.mo 491
/usr/share/locale/ar|LC_MESSAGES/
/usr/share/locale/ar/LC_MESSAGES|Linux-PAM.mo 6560|apt.mo 14301|libapt-pkg7.0.mo 5131
/usr/share/locale/as|LC_MESSAGES/
/usr/share/locale/as/LC_MESSAGES|Linux-PAM.mo 10333
/usr/share/locale/ast|LC_MESSAGES/
/usr/share/locale/ast/LC_MESSAGES|apt.mo 23240|dpkg.mo 57090|libapt-pkg7.0.mo 20708|sed.mo 8246
/usr/share/locale/az|LC_MESSAGES/
/usr/share/locale/az/LC_MESSAGES|Linux-PAM.mo 1996
/usr/share/locale/be|LC_MESSAGES/|LC_TIME/
/usr/share/locale/be/LC_MESSAGES|Linux-PAM.mo 569|coreutils.mo 52978|findutils.mo 54561|grep.mo 23291
/usr/share/locale/be/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/bg|LC_MESSAGES/|LC_TIME/
/usr/share/locale/bg/LC_MESSAGES|Linux-PAM.mo 12272|apt.mo 34788|bash.mo 248812|coreutils.mo 506413|diffutils.mo 46905|findutils.mo 55782|grep.mo 23915|libapt-pkg7.0.mo 31563|sed.mo 20276|tar.mo 85525
/usr/share/locale/bg/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/bn|LC_MESSAGES/
/usr/share/locale/bn/LC_MESSAGES|Linux-PAM.mo 10846
/usr/share/locale/bn_IN|LC_MESSAGES/
/usr/share/locale/bn_IN/LC_MESSAGES|Linux-PAM.mo 10850
/usr/share/locale/bs|LC_MESSAGES/
/usr/share/locale/bs/LC_MESSAGES|Linux-PAM.mo 566|apt.mo 3785|dpkg.mo 811|libapt-pkg7.0.mo 1849|shadow.mo 2971
/usr/share/locale/ca|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ca/LC_MESSAGES|Linux-PAM.mo 10174|apt.mo 48770|bash.mo 183474|coreutils.mo 365936|diffutils.mo 7925|dpkg.mo 181404|findutils.mo 5930|grep.mo 12262|libapt-pkg7.0.mo 36439|sed.mo 8506|shadow.mo 84369|tar.mo 62123
/usr/share/locale/ca/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/cs|LC_MESSAGES/|LC_TIME/
/usr/share/locale/cs/LC_MESSAGES|Linux-PAM.mo 10207|apt.mo 47266|bash.mo 185301|coreutils.mo 391405|diffutils.mo 35815|dpkg.mo 169026|findutils.mo 42667|grep.mo 18845|libapt-pkg7.0.mo 34674|sed.mo 15966|shadow.mo 65007|tar.mo 63708
/usr/share/locale/cs/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/cy|LC_MESSAGES/
/usr/share/locale/cy/LC_MESSAGES|Linux-PAM.mo 535|apt.mo 11674|libapt-pkg7.0.mo 9181
/usr/share/locale/da|LC_MESSAGES/|LC_TIME/
/usr/share/locale/da/LC_MESSAGES|Linux-PAM.mo 10035|apt.mo 39703|bash.mo 70624|coreutils.mo 330228|diffutils.mo 33337|dpkg.mo 110706|findutils.mo 30408|grep.mo 15797|libapt-pkg7.0.mo 29500|sed.mo 12214|shadow.mo 58588|tar.mo 58291
/usr/share/locale/da/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/de|LC_MESSAGES/|LC_TIME/
/usr/share/locale/de/LC_MESSAGES|Linux-PAM.mo 10373|apt.mo 50312|bash.mo 125828|coreutils.mo 394562|diffutils.mo 37041|dpkg.mo 177410|findutils.mo 32546|grep.mo 19248|libapt-pkg7.0.mo 37416|sed.mo 15493|shadow.mo 64287|tar.mo 63721
/usr/share/locale/de/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/de_CH|LC_MESSAGES/
/usr/share/locale/de_CH/LC_MESSAGES|Linux-PAM.mo 511
/usr/share/locale/dz|LC_MESSAGES/
/usr/share/locale/dz/LC_MESSAGES|apt.mo 36143|dpkg.mo 75823|libapt-pkg7.0.mo 25524|shadow.mo 29413
/usr/share/locale/el|LC_MESSAGES/|LC_TIME/
/usr/share/locale/el/LC_MESSAGES|Linux-PAM.mo 467|apt.mo 42700|bash.mo 83800|coreutils.mo 22723|diffutils.mo 42953|dpkg.mo 65580|findutils.mo 39353|grep.mo 3746|libapt-pkg7.0.mo 29407|sed.mo 11102|shadow.mo 78839|tar.mo 13857
/usr/share/locale/el/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/en@boldquot|LC_MESSAGES/
/usr/share/locale/en@boldquot/LC_MESSAGES|bash.mo 164675
/usr/share/locale/en@quot|LC_MESSAGES/
/usr/share/locale/en@quot/LC_MESSAGES|bash.mo 163043
/usr/share/locale/eo|LC_MESSAGES/|LC_TIME/
/usr/share/locale/eo/LC_MESSAGES|Linux-PAM.mo 3778|bash.mo 162418|coreutils.mo 140293|diffutils.mo 34051|dpkg.mo 110997|findutils.mo 30201|grep.mo 17359|sed.mo 14589|tar.mo 59321
/usr/share/locale/eo/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/es|LC_MESSAGES/|LC_TIME/
/usr/share/locale/es/LC_MESSAGES|Linux-PAM.mo 8677|apt.mo 43006|bash.mo 183966|coreutils.mo 205563|diffutils.mo 36766|dpkg.mo 131017|findutils.mo 43678|grep.mo 17100|libapt-pkg7.0.mo 32095|sed.mo 15983|shadow.mo 56311|tar.mo 64056
/usr/share/locale/es/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/et|LC_MESSAGES/|LC_TIME/
/usr/share/locale/et/LC_MESSAGES|Linux-PAM.mo 2320|bash.mo 12156|coreutils.mo 361458|dpkg.mo 18494|findutils.mo 29743|grep.mo 16997|sed.mo 14787|tar.mo 58742
/usr/share/locale/et/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/eu|LC_MESSAGES/|LC_TIME/
/usr/share/locale/eu/LC_MESSAGES|Linux-PAM.mo 968|apt.mo 19407|coreutils.mo 25893|dpkg.mo 115335|grep.mo 1278|libapt-pkg7.0.mo 14245|sed.mo 1627|shadow.mo 44034|tar.mo 31314
/usr/share/locale/eu/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/fa|LC_MESSAGES/
/usr/share/locale/fa/LC_MESSAGES|Linux-PAM.mo 485
/usr/share/locale/fi|LC_MESSAGES/|LC_TIME/
/usr/share/locale/fi/LC_MESSAGES|Linux-PAM.mo 10236|apt.mo 19229|bash.mo 73116|coreutils.mo 106475|diffutils.mo 35517|findutils.mo 31562|grep.mo 17773|libapt-pkg7.0.mo 14214|sed.mo 15342|shadow.mo 17112|tar.mo 55692
/usr/share/locale/fi/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/fr|LC_MESSAGES/|LC_TIME/
/usr/share/locale/fr/LC_MESSAGES|Linux-PAM.mo 10832|apt.mo 50699|bash.mo 190057|coreutils.mo 402472|diffutils.mo 36886|dpkg.mo 180303|findutils.mo 43912|grep.mo 18057|libapt-pkg7.0.mo 37269|sed.mo 16409|shadow.mo 86458|tar.mo 65314
/usr/share/locale/fr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ga|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ga/LC_MESSAGES|Linux-PAM.mo 11131|bash.mo 115689|coreutils.mo 98979|diffutils.mo 7704|findutils.mo 16353|grep.mo 10276|sed.mo 13599|tar.mo 63206
/usr/share/locale/ga/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/gl|LC_MESSAGES/|LC_TIME/
/usr/share/locale/gl/LC_MESSAGES|Linux-PAM.mo 493|apt.mo 24522|bash.mo 53798|coreutils.mo 24898|diffutils.mo 10100|dpkg.mo 50656|findutils.mo 19821|grep.mo 15677|libapt-pkg7.0.mo 22334|sed.mo 15193|shadow.mo 17157|tar.mo 10288
/usr/share/locale/gl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/gu|LC_MESSAGES/
/usr/share/locale/gu/LC_MESSAGES|Linux-PAM.mo 10377
/usr/share/locale/he|LC_MESSAGES/
/usr/share/locale/he/LC_MESSAGES|Linux-PAM.mo 11018|diffutils.mo 6130|grep.mo 1138|sed.mo 1292|shadow.mo 4188
/usr/share/locale/hi|LC_MESSAGES/
/usr/share/locale/hi/LC_MESSAGES|Linux-PAM.mo 9833
/usr/share/locale/hr|LC_MESSAGES/|LC_TIME/
/usr/share/locale/hr/LC_MESSAGES|Linux-PAM.mo 10187|bash.mo 178369|coreutils.mo 376566|diffutils.mo 35574|findutils.mo 42115|grep.mo 18223|sed.mo 16218|tar.mo 62624
/usr/share/locale/hr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/hu|LC_MESSAGES/|LC_TIME/
/usr/share/locale/hu/LC_MESSAGES|Linux-PAM.mo 10610|apt.mo 41582|bash.mo 152745|coreutils.mo 277153|diffutils.mo 37088|dpkg.mo 57192|findutils.mo 32776|grep.mo 18874|libapt-pkg7.0.mo 29666|sed.mo 12957|shadow.mo 16898|tar.mo 65464
/usr/share/locale/hu/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ia|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ia/LC_MESSAGES|Linux-PAM.mo 7077|coreutils.mo 6890
/usr/share/locale/ia/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/id|LC_MESSAGES/|LC_TIME/
/usr/share/locale/id/LC_MESSAGES|Linux-PAM.mo 8181|bash.mo 98266|coreutils.mo 121518|diffutils.mo 33980|dpkg.mo 66519|findutils.mo 41757|grep.mo 17660|sed.mo 15499|shadow.mo 14392|tar.mo 60966
/usr/share/locale/id/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/is|LC_MESSAGES/
/usr/share/locale/is/LC_MESSAGES|Linux-PAM.mo 494
/usr/share/locale/it|LC_MESSAGES/|LC_TIME/
/usr/share/locale/it/LC_MESSAGES|Linux-PAM.mo 9816|apt.mo 46728|bash.mo 83883|coreutils.mo 136872|diffutils.mo 32960|dpkg.mo 132118|findutils.mo 29091|grep.mo 16614|libapt-pkg7.0.mo 35269|sed.mo 15140|shadow.mo 19160|tar.mo 61806
/usr/share/locale/it/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ja|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ja/LC_MESSAGES|Linux-PAM.mo 11145|apt.mo 46631|bash.mo 114809|coreutils.mo 380541|diffutils.mo 30247|dpkg.mo 135851|findutils.mo 23750|grep.mo 11159|libapt-pkg7.0.mo 35552|sed.mo 11207|shadow.mo 67564|tar.mo 58317
/usr/share/locale/ja/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ka|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ka/LC_MESSAGES|Linux-PAM.mo 15501|coreutils.mo 120465|diffutils.mo 44891|findutils.mo 39722|grep.mo 27898|sed.mo 22339|shadow.mo 122598|tar.mo 35755
/usr/share/locale/ka/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/kk|LC_MESSAGES/|LC_TIME/
/usr/share/locale/kk/LC_MESSAGES|Linux-PAM.mo 12812|coreutils.mo 1615|shadow.mo 78115
/usr/share/locale/kk/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/km|LC_MESSAGES/
/usr/share/locale/km/LC_MESSAGES|Linux-PAM.mo 8868|apt.mo 30616|dpkg.mo 65903|libapt-pkg7.0.mo 21752|shadow.mo 25182
/usr/share/locale/kn|LC_MESSAGES/
/usr/share/locale/kn/LC_MESSAGES|Linux-PAM.mo 10850
/usr/share/locale/ko|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ko/LC_MESSAGES|Linux-PAM.mo 10659|apt.mo 25716|bash.mo 185602|coreutils.mo 398378|diffutils.mo 35758|dpkg.mo 75925|findutils.mo 44028|grep.mo 19452|libapt-pkg7.0.mo 22806|sed.mo 16716|shadow.mo 28476|tar.mo 65165
/usr/share/locale/ko/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ku|LC_MESSAGES/
/usr/share/locale/ku/LC_MESSAGES|apt.mo 5032|dpkg.mo 4677|libapt-pkg7.0.mo 3514
/usr/share/locale/kw_GB|LC_MESSAGES/
/usr/share/locale/kw_GB/LC_MESSAGES|Linux-PAM.mo 448
/usr/share/locale/ky|LC_MESSAGES/
/usr/share/locale/ky/LC_MESSAGES|Linux-PAM.mo 484|grep.mo 1518|tar.mo 53652
/usr/share/locale/lg|LC_MESSAGES/|LC_TIME/
/usr/share/locale/lg/LC_MESSAGES|coreutils.mo 175210|findutils.mo 2662
/usr/share/locale/lg/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/lt|LC_MESSAGES/|LC_TIME/
/usr/share/locale/lt/LC_MESSAGES|Linux-PAM.mo 558|apt.mo 13252|bash.mo 28770|coreutils.mo 28220|dpkg.mo 32770|findutils.mo 4320|grep.mo 1384|libapt-pkg7.0.mo 5741
/usr/share/locale/lt/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/lv|LC_MESSAGES/
/usr/share/locale/lv/LC_MESSAGES|Linux-PAM.mo 527|diffutils.mo 31067
/usr/share/locale/mk|LC_MESSAGES/
/usr/share/locale/mk/LC_MESSAGES|Linux-PAM.mo 525
/usr/share/locale/ml|LC_MESSAGES/
/usr/share/locale/ml/LC_MESSAGES|Linux-PAM.mo 12685
/usr/share/locale/mn|LC_MESSAGES/
/usr/share/locale/mn/LC_MESSAGES|Linux-PAM.mo 494
/usr/share/locale/mr|LC_MESSAGES/
/usr/share/locale/mr/LC_MESSAGES|Linux-PAM.mo 10413|apt.mo 30255|dpkg.mo 57804|libapt-pkg7.0.mo 22568
/usr/share/locale/ms|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ms/LC_MESSAGES|Linux-PAM.mo 532|coreutils.mo 20580|diffutils.mo 33924|findutils.mo 1514|tar.mo 9251
/usr/share/locale/ms/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/my|LC_MESSAGES/
/usr/share/locale/my/LC_MESSAGES|Linux-PAM.mo 485
/usr/share/locale/nb|LC_MESSAGES/|LC_TIME/
/usr/share/locale/nb/LC_MESSAGES|Linux-PAM.mo 9290|apt.mo 28779|bash.mo 172246|coreutils.mo 311991|diffutils.mo 34399|dpkg.mo 66727|findutils.mo 41565|grep.mo 17727|libapt-pkg7.0.mo 23101|sed.mo 14532|shadow.mo 61685|tar.mo 59064
/usr/share/locale/nb/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ne|LC_MESSAGES/
/usr/share/locale/ne/LC_MESSAGES|Linux-PAM.mo 491|apt.mo 26526|dpkg.mo 60679|libapt-pkg7.0.mo 19607|shadow.mo 25464
/usr/share/locale/nl|LC_MESSAGES/|LC_TIME/
/usr/share/locale/nl/LC_MESSAGES|Linux-PAM.mo 9796|apt.mo 48737|bash.mo 181276|coreutils.mo 358241|diffutils.mo 36324|dpkg.mo 175701|findutils.mo 41264|grep.mo 18595|libapt-pkg7.0.mo 36068|sed.mo 15769|shadow.mo 83492|tar.mo 62792
/usr/share/locale/nl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/nn|LC_MESSAGES/
/usr/share/locale/nn/LC_MESSAGES|Linux-PAM.mo 9395|apt.mo 15737|dpkg.mo 32557|libapt-pkg7.0.mo 11507|shadow.mo 11360
/usr/share/locale/oc|LC_MESSAGES/
/usr/share/locale/oc/LC_MESSAGES|dpkg.mo 65917
/usr/share/locale/or|LC_MESSAGES/
/usr/share/locale/or/LC_MESSAGES|Linux-PAM.mo 15419
/usr/share/locale/pa|LC_MESSAGES/
/usr/share/locale/pa/LC_MESSAGES|Linux-PAM.mo 14674|dpkg.mo 7735|grep.mo 5084
/usr/share/locale/pl|LC_MESSAGES/|LC_TIME/
/usr/share/locale/pl/LC_MESSAGES|Linux-PAM.mo 10424|apt.mo 47313|bash.mo 184164|coreutils.mo 390859|diffutils.mo 35454|dpkg.mo 148702|findutils.mo 42547|grep.mo 18580|libapt-pkg7.0.mo 35624|sed.mo 16280|shadow.mo 17248|tar.mo 63808
/usr/share/locale/pl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/pt|LC_MESSAGES/|LC_TIME/
/usr/share/locale/pt/LC_MESSAGES|Linux-PAM.mo 10144|apt.mo 26697|bash.mo 170400|coreutils.mo 372180|diffutils.mo 34636|dpkg.mo 167947|findutils.mo 30973|grep.mo 16154|libapt-pkg7.0.mo 23947|sed.mo 14760|shadow.mo 62327|tar.mo 60658
/usr/share/locale/pt/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/pt_BR|LC_MESSAGES/|LC_TIME/
/usr/share/locale/pt_BR/LC_MESSAGES|Linux-PAM.mo 9981|apt.mo 47742|bash.mo 173420|coreutils.mo 281633|diffutils.mo 36824|dpkg.mo 176752|findutils.mo 42738|grep.mo 18629|libapt-pkg7.0.mo 35817|sed.mo 15397|shadow.mo 53495|tar.mo 62037
/usr/share/locale/pt_BR/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ro|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ro/LC_MESSAGES|Linux-PAM.mo 10688|apt.mo 50741|bash.mo 190030|coreutils.mo 405486|diffutils.mo 37888|dpkg.mo 185723|findutils.mo 45037|grep.mo 18888|libapt-pkg7.0.mo 37951|sed.mo 16752|shadow.mo 86777|tar.mo 65049
/usr/share/locale/ro/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ru|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ru/LC_MESSAGES|Linux-PAM.mo 13446|apt.mo 63199|bash.mo 128229|coreutils.mo 421052|diffutils.mo 43910|dpkg.mo 219514|findutils.mo 54481|grep.mo 23405|libapt-pkg7.0.mo 46145|sed.mo 19474|shadow.mo 84062|tar.mo 81715
/usr/share/locale/ru/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/si|LC_MESSAGES/
/usr/share/locale/si/LC_MESSAGES|Linux-PAM.mo 8618
/usr/share/locale/sk|LC_MESSAGES/|LC_TIME/
/usr/share/locale/sk/LC_MESSAGES|Linux-PAM.mo 10259|apt.mo 26376|bash.mo 83429|coreutils.mo 64228|dpkg.mo 109131|findutils.mo 20465|grep.mo 18143|libapt-pkg7.0.mo 23560|sed.mo 16064|shadow.mo 40520|tar.mo 9862
/usr/share/locale/sk/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/sl|LC_MESSAGES/|LC_TIME/
/usr/share/locale/sl/LC_MESSAGES|Linux-PAM.mo 10285|apt.mo 26201|bash.mo 80665|coreutils.mo 319582|findutils.mo 30830|grep.mo 9965|libapt-pkg7.0.mo 23211|sed.mo 8282|tar.mo 57629
/usr/share/locale/sl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/sq|LC_MESSAGES/
/usr/share/locale/sq/LC_MESSAGES|Linux-PAM.mo 493|shadow.mo 960
/usr/share/locale/sr|LC_MESSAGES/|LC_TIME/
/usr/share/locale/sr/LC_MESSAGES|Linux-PAM.mo 9013|bash.mo 232614|coreutils.mo 473419|diffutils.mo 42102|findutils.mo 54653|grep.mo 21895|sed.mo 18467|tar.mo 80284
/usr/share/locale/sr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/sr@latin|LC_MESSAGES/
/usr/share/locale/sr@latin/LC_MESSAGES|Linux-PAM.mo 6926
/usr/share/locale/sv|LC_MESSAGES/|LC_TIME/
/usr/share/locale/sv/LC_MESSAGES|Linux-PAM.mo 10038|apt.mo 45549|bash.mo 176963|coreutils.mo 370124|diffutils.mo 34038|dpkg.mo 169832|findutils.mo 41666|grep.mo 17578|libapt-pkg7.0.mo 33778|sed.mo 15526|shadow.mo 51065|tar.mo 60843
/usr/share/locale/sv/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ta|LC_MESSAGES/|LC_TIME/
/usr/share/locale/ta/LC_MESSAGES|Linux-PAM.mo 10884|coreutils.mo 52070|grep.mo 27372
/usr/share/locale/ta/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/te|LC_MESSAGES/
/usr/share/locale/te/LC_MESSAGES|Linux-PAM.mo 11038
/usr/share/locale/tg|LC_MESSAGES/
/usr/share/locale/tg/LC_MESSAGES|Linux-PAM.mo 490
/usr/share/locale/th|LC_MESSAGES/
/usr/share/locale/th/LC_MESSAGES|Linux-PAM.mo 482|apt.mo 48023|dpkg.mo 249137|grep.mo 16494|libapt-pkg7.0.mo 37036
/usr/share/locale/tl|LC_MESSAGES/
/usr/share/locale/tl/LC_MESSAGES|apt.mo 18471|dpkg.mo 33955|libapt-pkg7.0.mo 13206|shadow.mo 17082
/usr/share/locale/tr|LC_MESSAGES/|LC_TIME/
/usr/share/locale/tr/LC_MESSAGES|Linux-PAM.mo 10133|apt.mo 43815|bash.mo 130291|coreutils.mo 316686|diffutils.mo 35563|dpkg.mo 128234|findutils.mo 41764|grep.mo 17815|libapt-pkg7.0.mo 34217|sed.mo 15586|shadow.mo 18589|tar.mo 61012
/usr/share/locale/tr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/uk|LC_MESSAGES/|LC_TIME/
/usr/share/locale/uk/LC_MESSAGES|Linux-PAM.mo 13484|apt.mo 34588|bash.mo 237263|coreutils.mo 493259|diffutils.mo 44968|findutils.mo 55085|grep.mo 23948|libapt-pkg7.0.mo 29357|sed.mo 19956|shadow.mo 98708|tar.mo 81231
/usr/share/locale/uk/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ur|LC_MESSAGES/
/usr/share/locale/ur/LC_MESSAGES|Linux-PAM.mo 468
/usr/share/locale/vi|LC_MESSAGES/|LC_TIME/
/usr/share/locale/vi/LC_MESSAGES|Linux-PAM.mo 7349|apt.mo 34292|bash.mo 133752|coreutils.mo 289451|diffutils.mo 37426|dpkg.mo 131514|findutils.mo 33643|grep.mo 20096|libapt-pkg7.0.mo 27399|sed.mo 16613|shadow.mo 69762|tar.mo 68077
/usr/share/locale/vi/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/yo|LC_MESSAGES/
/usr/share/locale/yo/LC_MESSAGES|Linux-PAM.mo 392
/usr/share/locale/zh_CN|LC_MESSAGES/|LC_TIME/
/usr/share/locale/zh_CN/LC_MESSAGES|Linux-PAM.mo 9065|apt.mo 44369|bash.mo 170166|coreutils.mo 366945|diffutils.mo 34198|dpkg.mo 157101|findutils.mo 39642|grep.mo 17367|libapt-pkg7.0.mo 32897|sed.mo 14265|shadow.mo 66763|tar.mo 56889
/usr/share/locale/zh_CN/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/zh_HK|LC_MESSAGES/
/usr/share/locale/zh_HK/LC_MESSAGES|Linux-PAM.mo 570
/usr/share/locale/zh_TW|LC_MESSAGES/|LC_TIME/
/usr/share/locale/zh_TW/LC_MESSAGES|Linux-PAM.mo 8841|apt.mo 18915|bash.mo 168812|coreutils.mo 255415|diffutils.mo 33672|dpkg.mo 107278|findutils.mo 16962|grep.mo 17053|libapt-pkg7.0.mo 13910|sed.mo 14836|shadow.mo 62720|tar.mo 57419
/usr/share/locale/zh_TW/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/zu|LC_MESSAGES/
/usr/share/locale/zu/LC_MESSAGES|Linux-PAM.mo 5759
/usr/share/man|cs/|da/|de/|es/|fi/|fr/|hu/|id/|it/|ja/|ko/|man1/|man5/|man7/|man8/|nl/|pl/|pt/|pt_BR/|ro/|ru/|sl/|sr/|sv/|tr/|uk/|zh_CN/|zh_TW/
/usr/share/man/cs|man1/|man5/|man8/
/usr/share/man/cs/man1|expiry.1.gz 430|gpasswd.1.gz 969
/usr/share/man/cs/man5|gshadow.5.gz 797|passwd.5.gz 1005|shadow.5.gz 1017
/usr/share/man/cs/man8|groupadd.8.gz 1504|groupdel.8.gz 721|groupmod.8.gz 884|grpck.8.gz 1329|vipw.8.gz 764
/usr/share/man/da|man1/|man5/|man8/
/usr/share/man/da/man1|chfn.1.gz 1654
/usr/share/man/da/man5|gshadow.5.gz 1335
/usr/share/man/da/man8|groupdel.8.gz 1434|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1220
/usr/share/man/de|man1/|man5/|man7/|man8/
/usr/share/man/de/man1|apt-transport-http.1.gz 3632|apt-transport-https.1.gz 3323|apt-transport-mirror.1.gz 3940|chage.1.gz 2675|chfn.1.gz 1714|chsh.1.gz 1440|dpkg-deb.1.gz 6447|dpkg-divert.1.gz 4138|dpkg-maintscript-helper.1.gz 5482|dpkg-query.1.gz 7585|dpkg-realpath.1.gz 2123|dpkg-split.1.gz 5090|dpkg-statoverride.1.gz 4017|dpkg-trigger.1.gz 3075|dpkg.1.gz 20233|expiry.1.gz 907|gpasswd.1.gz 1587|login.1.gz 5120|newgrp.1.gz 1139|passwd.1.gz 3955|update-alternatives.1.gz 7478|which.1.gz@ /etc/alternatives/which.de1.gz|which.debianutils.1.gz 859
/usr/share/man/de/man5|apt.conf.5.gz 17690|apt_auth.conf.5.gz 2783|apt_preferences.5.gz 8614|dpkg.cfg.5.gz 1395|gshadow.5.gz 1441|login.defs.5.gz 2027|passwd.5.gz 1814|shadow.5.gz 2318|sources.list.5.gz 10814
/usr/share/man/de/man7|apt-patterns.7.gz 3873
/usr/share/man/de/man8|add-shell.8.gz 724|apt-cache.8.gz 7166|apt-cdrom.8.gz 3178|apt-config.8.gz 2852|apt-get.8.gz 12111|apt-mark.8.gz 3240|apt-secure.8.gz 5374|apt.8.gz 4136|chgpasswd.8.gz 1841|chpasswd.8.gz 2169|groupadd.8.gz 2565|groupdel.8.gz 1505|groupmod.8.gz 2209|grpck.8.gz 1979|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 820|newusers.8.gz 2686|nologin.8.gz 1461|pwck.8.gz 2216|pwconv.8.gz 1657|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 681|run-parts.8.gz 2651|savelog.8.gz 1897|start-stop-daemon.8.gz 6593|update-passwd.8.gz 1860|useradd.8.gz 5715|userdel.8.gz 2364|usermod.8.gz 4100|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1259
/usr/share/man/es|man1/|man5/|man8/
/usr/share/man/es/man1|which.1.gz@ /etc/alternatives/which.es1.gz|which.debianutils.1.gz 588
/usr/share/man/es/man5|apt_preferences.5.gz 8394|dpkg.cfg.5.gz 1383
/usr/share/man/es/man8|add-shell.8.gz 438|apt-cache.8.gz 7033|apt-cdrom.8.gz 3039|apt-config.8.gz 2813|installkernel.8.gz 596|remove-shell.8.gz 418|run-parts.8.gz 2347|savelog.8.gz 1688|update-passwd.8.gz 1562
/usr/share/man/fi|man1/
/usr/share/man/fi/man1|chfn.1.gz 1067|chsh.1.gz 984
/usr/share/man/fr|man1/|man5/|man7/|man8/
/usr/share/man/fr/man1|apt-transport-http.1.gz 3561|apt-transport-https.1.gz 3238|apt-transport-mirror.1.gz 3923|chage.1.gz 2633|chfn.1.gz 1735|chsh.1.gz 1438|dpkg-divert.1.gz 3910|dpkg-maintscript-helper.1.gz 5494|dpkg-query.1.gz 7579|dpkg-realpath.1.gz 2092|dpkg-split.1.gz 4915|dpkg-trigger.1.gz 3034|expiry.1.gz 914|gpasswd.1.gz 1595|login.1.gz 4963|passwd.1.gz 4057|update-alternatives.1.gz 7295|which.1.gz@ /etc/alternatives/which.fr1.gz|which.debianutils.1.gz 909
/usr/share/man/fr/man5|apt.conf.5.gz 17575|apt_auth.conf.5.gz 2839|apt_preferences.5.gz 8189|dpkg.cfg.5.gz 1269|gshadow.5.gz 1463|login.defs.5.gz 2028|passwd.5.gz 1777|shadow.5.gz 2276|sources.list.5.gz 10676|subgid.5.gz 1419|subuid.5.gz 1414
/usr/share/man/fr/man7|apt-patterns.7.gz 3947
/usr/share/man/fr/man8|add-shell.8.gz 757|apt-cache.8.gz 7087|apt-cdrom.8.gz 3158|apt-config.8.gz 2874|apt-get.8.gz 11768|apt-mark.8.gz 3225|apt-secure.8.gz 5172|apt.8.gz 4040|chgpasswd.8.gz 1828|chpasswd.8.gz 2162|groupadd.8.gz 2579|groupdel.8.gz 1452|groupmod.8.gz 2178|grpck.8.gz 1943|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 920|newusers.8.gz 2681|pwck.8.gz 2194|pwconv.8.gz 1641|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 751|run-parts.8.gz 2641|savelog.8.gz 2058|start-stop-daemon.8.gz 6559|update-passwd.8.gz 1894|useradd.8.gz 5659|userdel.8.gz 2397|usermod.8.gz 4054|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1237
/usr/share/man/hu|man1/|man5/
/usr/share/man/hu/man1|chsh.1.gz 813|gpasswd.1.gz 1028|passwd.1.gz 2990
/usr/share/man/hu/man5|passwd.5.gz 1982
/usr/share/man/id|man1/|man8/
/usr/share/man/id/man1|chsh.1.gz 758
/usr/share/man/id/man8|useradd.8.gz 3174
/usr/share/man/it|man1/|man5/|man8/
/usr/share/man/it/man1|chage.1.gz 2601|chfn.1.gz 1700|chsh.1.gz 1390|expiry.1.gz 875|gpasswd.1.gz 1584|passwd.1.gz 3839|which.1.gz@ /etc/alternatives/which.it1.gz|which.debianutils.1.gz 590
/usr/share/man/it/man5|apt.conf.5.gz 16946|apt_preferences.5.gz 8242|dpkg.cfg.5.gz 1110|gshadow.5.gz 1356|login.defs.5.gz 1989|passwd.5.gz 1700|shadow.5.gz 2103
/usr/share/man/it/man8|add-shell.8.gz 435|apt-cache.8.gz 6816|apt-cdrom.8.gz 3042|apt-config.8.gz 2696|apt-mark.8.gz 3138|apt.8.gz 3800|chgpasswd.8.gz 1795|chpasswd.8.gz 2127|groupadd.8.gz 2530|groupdel.8.gz 1443|groupmod.8.gz 2151|grpck.8.gz 1933|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 556|newusers.8.gz 2596|pwck.8.gz 2104|pwconv.8.gz 1603|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 397|run-parts.8.gz 2311|savelog.8.gz 1666|useradd.8.gz 5539|userdel.8.gz 2309|usermod.8.gz 4010|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1244
/usr/share/man/ja|man1/|man5/|man8/
/usr/share/man/ja/man1|chage.1.gz 1688|chfn.1.gz 1072|chsh.1.gz 1094|expiry.1.gz 662|gpasswd.1.gz 1196|passwd.1.gz 3662|which.1.gz@ /etc/alternatives/which.ja1.gz|which.debianutils.1.gz 726
/usr/share/man/ja/man5|apt.conf.5.gz 17657|apt_preferences.5.gz 8441|dpkg.cfg.5.gz 1419|login.defs.5.gz 2669|passwd.5.gz 1536|shadow.5.gz 1365
/usr/share/man/ja/man8|add-shell.8.gz 574|apt-cache.8.gz 7191|apt-cdrom.8.gz 3228|apt-config.8.gz 2819|apt-mark.8.gz 3167|apt.8.gz 4092|chpasswd.8.gz 1114|groupadd.8.gz 948|groupdel.8.gz 787|groupmod.8.gz 949|grpck.8.gz 1584|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 712|newusers.8.gz 1091|pwck.8.gz 1607|pwconv.8.gz 1332|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 559|run-parts.8.gz 2546|savelog.8.gz 1839|update-passwd.8.gz 1810|useradd.8.gz 2435|userdel.8.gz 1063|usermod.8.gz 2205|vigr.8.gz@ vipw.8.gz|vipw.8.gz 694
/usr/share/man/ko|man1/|man5/|man8/
/usr/share/man/ko/man1|chfn.1.gz 943|chsh.1.gz 815
/usr/share/man/ko/man5|passwd.5.gz 2532
/usr/share/man/ko/man8|vigr.8.gz@ vipw.8.gz|vipw.8.gz 619
/usr/share/man/man1|[.1.gz@ test.1.gz|apt-transport-http.1.gz 2901|apt-transport-https.1.gz 2627|apt-transport-mirror.1.gz 3144|arch.1.gz 700|awk.1.gz@ /etc/alternatives/awk.1.gz|b2sum.1.gz 1353|base32.1.gz 1003|base64.1.gz 1003|basename.1.gz 975|basenc.1.gz 1353|bash.1.gz 97471|bashbug.1.gz 804|captoinfo.1.gz 3093|cat.1.gz 1010|chage.1.gz 2406|chcon.1.gz 1295|chfn.1.gz 1824|chgrp.1.gz 1424|chmod.1.gz 2965|choom.1.gz 1660|chown.1.gz 1824|chrt.1.gz 2365|chsh.1.gz 1319|cksum.1.gz 1473|clear.1.gz 2794|clear_console.1.gz 1194|cmp.1.gz 1183|comm.1.gz 1121|cp.1.gz 2734|csplit.1.gz 1201|cut.1.gz 1252|dash.1.gz 21814|date.1.gz 2898|dd.1.gz 1862|deb-systemd-helper.1p.gz 1792|deb-systemd-invoke.1p.gz 1181|debconf-apt-progress.1.gz 2720|debconf-communicate.1.gz 1363|debconf-copydb.1.gz 1892|debconf-escape.1.gz 1203|debconf-set-selections.1.gz 1895|debconf-show.1.gz 1307|debconf.1.gz 1641|df.1.gz 1868|diff.1.gz 2658|diff3.1.gz 1360|dir.1.gz 3256|dircolors.1.gz 911|dirname.1.gz 879|dmesg.1.gz 3974|dnsdomainname.1.gz@ hostname.1.gz|domainname.1.gz@ hostname.1.gz|dpkg-deb.1.gz 5542|dpkg-divert.1.gz 3441|dpkg-maintscript-helper.1.gz 4749|dpkg-query.1.gz 6628|dpkg-realpath.1.gz 1748|dpkg-split.1.gz 4328|dpkg-statoverride.1.gz 3383|dpkg-trigger.1.gz 2550|dpkg.1.gz 17793|du.1.gz 2294|echo.1.gz 1120|egrep.1.gz@ grep.1.gz|env.1.gz 1789|expand.1.gz 990|expiry.1.gz 835|expr.1.gz 1327|factor.1.gz 787|fallocate.1.gz 2523|false.1.gz 791|fgrep.1.gz@ grep.1.gz|find.1.gz 24833|flock.1.gz 3030|fmt.1.gz 1075|fold.1.gz 856|getconf.1.gz 2335|getopt.1.gz 4774|gpasswd.1.gz 2652|grep.1.gz 10950|groups.1.gz 770|gunzip.1.gz@ gzip.1.gz|gzexe.1.gz 760|gzip.1.gz 6372|hardlink.1.gz 3682|head.1.gz 1118|hostid.1.gz 695|hostname.1.gz 2715|id.1.gz 978|infocmp.1.gz 8541|infotocap.1.gz 1677|install.1.gz 1924|ionice.1.gz 2180|ipcmk.1.gz 1217|ipcrm.1.gz 1974|ipcs.1.gz 1901|ischroot.1.gz 351|join.1.gz 1581|link.1.gz 691|ln.1.gz 1722|logger.1.gz 5231|login.1.gz 4356|logname.1.gz 675|ls.1.gz 3259|lscpu.1.gz 3270|lsipc.1.gz 2256|lslogins.1.gz 2729|lsmem.1.gz 2272|mawk.1.gz 16646|mcookie.1.gz 1322|md5sum.1.gz 1368|mkdir.1.gz 984|mkfifo.1.gz 876|mknod.1.gz 1147|mktemp.1.gz 1203|more.1.gz 2655|mountpoint.1.gz 1195|mv.1.gz 1764|namei.1.gz 1525|nawk.1.gz@ /etc/alternatives/nawk.1.gz|newgrp.1.gz 1018|nice.1.gz 1058|nisdomainname.1.gz@ hostname.1.gz|nl.1.gz 1384|nohup.1.gz 999|nproc.1.gz 745|nsenter.1.gz 3247|numfmt.1.gz 2240|od.1.gz 2118|pager.1.gz@ /etc/alternatives/pager.1.gz|passwd.1.gz 3542|paste.1.gz 900|pathchk.1.gz 789|perl.1.gz 7160|perl5.40.1.1.gz@ perl.1.gz|pinky.1.gz 935|pr.1.gz 2059|printenv.1.gz 874|printf.1.gz 1284|prlimit.1.gz 2061|ptx.1.gz 1329|pwd.1.gz 882|rbash.1.gz 155|readlink.1.gz 1018|realpath.1.gz 994|rename.ul.1.gz 1965|renice.1.gz 1866|reset.1.gz@ tset.1.gz|rev.1.gz 903|rgrep.1.gz@ grep.1.gz|rm.1.gz 1722|rmdir.1.gz 833|runcon.1.gz 1190|runuser.1.gz 3222|script.1.gz 3690|scriptlive.1.gz 1799|scriptreplay.1.gz 2575|sdiff.1.gz 1362|sed.1.gz 4111|seq.1.gz 1155|setpriv.1.gz 3773|setsid.1.gz 938|setterm.1.gz 3583|sg.1.gz@ newgrp.1.gz|sh.1.gz@ dash.1.gz|sha1sum.1.gz 1374|sha224sum.1.gz 1258|sha256sum.1.gz 1262|sha384sum.1.gz 1263|sha512sum.1.gz 1262|shred.1.gz 1493|shuf.1.gz 983|sleep.1.gz 808|sort.1.gz 2322|split.1.gz 1556|sqv.1.gz 1984|stat.1.gz 1965|stdbuf.1.gz 1352|stty.1.gz 3308|su.1.gz 3776|sum.1.gz 799|sync.1.gz 866|tabs.1.gz 4286|tac.1.gz 884|tail.1.gz 1740|tar.1.gz 13546|tarcat.1.gz 366|taskset.1.gz 2498|tee.1.gz 1048|tempfile.1.gz 1046|test.1.gz 1768|tic.1.gz 7793|timeout.1.gz 1474|toe.1.gz 2863|touch.1.gz 1476|tput.1.gz 8602|tr.1.gz 1643|true.1.gz 784|truncate.1.gz 1203|tset.1.gz 6738|tsort.1.gz 721|tty.1.gz 720|tzselect.1.gz 1165|uclampset.1.gz 2126|uname.1.gz 910|uncompress.1.gz@ gunzip.1.gz|unexpand.1.gz 1046|uniq.1.gz 1319|unlink.1.gz 682|unshare.1.gz 6577|update-alternatives.1.gz 6473|users.1.gz 783|vdir.1.gz 3262|wall.1.gz 1346|wc.1.gz 1098|whereis.1.gz 2022|which.1.gz@ /etc/alternatives/which.1.gz|which.debianutils.1.gz 463|who.1.gz 1181|whoami.1.gz 693|xargs.1.gz 6021|yes.1.gz 699|ypdomainname.1.gz@ hostname.1.gz|zcat.1.gz@ gzip.1.gz|zcmp.1.gz@ zdiff.1.gz|zdiff.1.gz 460|zegrep.1.gz@ zgrep.1.gz|zfgrep.1.gz@ zgrep.1.gz|zforce.1.gz 388|zgrep.1.gz 605|zless.1.gz 1009|zmore.1.gz 1663|znew.1.gz 586
/usr/share/man/man5|access.conf.5.gz 2870|adjtime_config.5.gz 1463|apt.conf.5.gz 14854|apt_auth.conf.5.gz 2200|apt_preferences.5.gz 7173|dpkg.cfg.5.gz 1100|environment.5.gz@ pam_env.conf.5.gz|faillock.conf.5.gz 2065|fstab.5.gz 3304|group.conf.5.gz 2006|gshadow.5.gz 1270|init-d-script.5.gz 2013|libaudit.conf.5.gz 553|limits.conf.5.gz 3050|login.defs.5.gz 6106|namespace.conf.5.gz 3010|pam.conf.5.gz 5085|pam.d.5.gz@ pam.conf.5.gz|pam_env.conf.5.gz 1837|passwd.5.gz 1642|pwhistory.conf.5.gz 1209|scols-filter.5.gz 2126|scr_dump.5.gz 5223|semanage.conf.5.gz 2673|sepermit.conf.5.gz 1192|shadow.5.gz 1898|sources.list.5.gz 9126|subgid.5.gz 1388|subuid.5.gz 1385|term.5.gz 6220|terminal-colors.d.5.gz 2440|terminfo.5.gz 39586|time.conf.5.gz 2020|user_caps.5.gz 6573
/usr/share/man/man7|PAM.7.gz 2323|apt-patterns.7.gz 3145|bash-builtins.7.gz 508|builtins.7.gz@ /etc/alternatives/builtins.7.gz|mawk-arrays.7.gz 6000|mawk-code.7.gz 5555|pam.7.gz@ PAM.7.gz|term.7.gz 4233
/usr/share/man/man8|add-shell.8.gz 346|agetty.8.gz 7990|apt-cache.8.gz 6043|apt-cdrom.8.gz 2529|apt-config.8.gz 2255|apt-get.8.gz 10305|apt-mark.8.gz 2583|apt-secure.8.gz 4449|apt.8.gz 3299|blkdiscard.8.gz 1903|blkid.8.gz 4934|blkzone.8.gz 1977|blockdev.8.gz 1614|chcpu.8.gz 1662|chgpasswd.8.gz 2756|chmem.8.gz 2037|chpasswd.8.gz 2413|chroot.8.gz 972|dpkg-preconfigure.8.gz 1523|dpkg-reconfigure.8.gz 1778|faillock.8.gz 1197|findfs.8.gz 1265|findmnt.8.gz 5651|fsck.8.gz 4917|fsfreeze.8.gz 1663|fstab-decode.8.gz 1319|fstrim.8.gz 3015|getty.8.gz@ agetty.8.gz|groupadd.8.gz 2850|groupdel.8.gz 1700|groupmod.8.gz 2366|grpck.8.gz 2184|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|i386.8.gz@ setarch.8.gz|installkernel.8.gz 449|invoke-rc.d.8.gz 2782|isosize.8.gz 1167|killall5.8.gz 1055|ldattach.8.gz 2127|linux32.8.gz@ setarch.8.gz|linux64.8.gz@ setarch.8.gz|losetup.8.gz 3388|lsblk.8.gz 5346|lslocks.8.gz 2192|lsns.8.gz 2213|mkfs.8.gz 1575|mkhomedir_helper.8.gz 916|mkswap.8.gz 3152|mount.8.gz 34393|newusers.8.gz 3383|nologin.8.gz 1218|pam-auth-update.8.gz 1736|pam_access.8.gz 2249|pam_canonicalize_user.8.gz 1164|pam_debug.8.gz 1399|pam_deny.8.gz 1102|pam_echo.8.gz 1258|pam_env.8.gz 1863|pam_exec.8.gz 1890|pam_faildelay.8.gz 1011|pam_faillock.8.gz 3061|pam_filter.8.gz 2010|pam_ftp.8.gz 1461|pam_getenv.8.gz 1239|pam_group.8.gz 1419|pam_issue.8.gz 1314|pam_keyinit.8.gz 1895|pam_limits.8.gz 1891|pam_listfile.8.gz 2325|pam_localuser.8.gz 1379|pam_loginuid.8.gz 1276|pam_mail.8.gz 1657|pam_mkhomedir.8.gz 1609|pam_motd.8.gz 1818|pam_namespace.8.gz 2876|pam_namespace_helper.8.gz 828|pam_nologin.8.gz 1379|pam_permit.8.gz 1045|pam_pwhistory.8.gz 1797|pam_rhosts.8.gz 1517|pam_rootok.8.gz 1151|pam_securetty.8.gz 1586|pam_selinux.8.gz 1843|pam_sepermit.8.gz 1475|pam_setquota.8.gz 1978|pam_shells.8.gz 1005|pam_stress.8.gz 1859|pam_succeed_if.8.gz 1801|pam_time.8.gz 1395|pam_timestamp.8.gz 1463|pam_timestamp_check.8.gz 1314|pam_tty_audit.8.gz 1851|pam_umask.8.gz 1732|pam_unix.8.gz 3649|pam_userdb.8.gz 1837|pam_usertype.8.gz 1366|pam_warn.8.gz 1093|pam_wheel.8.gz 1511|pam_xauth.8.gz 2242|partx.8.gz 2526|pidof.8.gz 2062|pivot_root.8.gz 1508|pwck.8.gz 2335|pwconv.8.gz 2130|pwhistory_helper.8.gz 909|pwunconv.8.gz@ pwconv.8.gz|readprofile.8.gz 2432|remove-shell.8.gz 315|rmt-tar.8.gz 2399|rmt.8.gz@ /etc/alternatives/rmt.8.gz|rtcwake.8.gz 3156|run-parts.8.gz 2035|savelog.8.gz 1371|service.8.gz 1431|setarch.8.gz 2349|shadowconfig.8.gz 375|start-stop-daemon.8.gz 5600|sulogin.8.gz 1454|swaplabel.8.gz 1201|swapoff.8.gz@ swapon.8.gz|swapon.8.gz 3335|switch_root.8.gz 1102|umount.8.gz 4356|unix_chkpwd.8.gz 867|unix_update.8.gz 877|update-passwd.8.gz 1338|update-rc.d.8.gz 2561|update-shells.8.gz 460|useradd.8.gz 6726|userdel.8.gz 3162|usermod.8.gz 4644|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1179|wdctl.8.gz 1399|wipefs.8.gz 2792|x86_64.8.gz@ setarch.8.gz|zramctl.8.gz 2277
/usr/share/man/nl|man1/|man5/|man7/|man8/
/usr/share/man/nl/man1|apt-transport-http.1.gz 3557|apt-transport-https.1.gz 3156|apt-transport-mirror.1.gz 3811|dpkg-deb.1.gz 6080|dpkg-divert.1.gz 3829|dpkg-maintscript-helper.1.gz 5390|dpkg-query.1.gz 7454|dpkg-realpath.1.gz 1857|dpkg-split.1.gz 4816|dpkg-statoverride.1.gz 3703|dpkg-trigger.1.gz 2843|dpkg.1.gz 20241|update-alternatives.1.gz 7280
/usr/share/man/nl/man5|apt.conf.5.gz 17737|apt_auth.conf.5.gz 2685|apt_preferences.5.gz 8573|dpkg.cfg.5.gz 1151|sources.list.5.gz 10693
/usr/share/man/nl/man7|apt-patterns.7.gz 3769
/usr/share/man/nl/man8|apt-cache.8.gz 7067|apt-cdrom.8.gz 3047|apt-config.8.gz 2731|apt-get.8.gz 11904|apt-mark.8.gz 3133|apt-secure.8.gz 5278|apt.8.gz 4027|start-stop-daemon.8.gz 6247
/usr/share/man/pl|man1/|man5/|man8/
/usr/share/man/pl/man1|chage.1.gz 2708|chsh.1.gz 1446|expiry.1.gz 913|login.1.gz 5173|newgrp.1.gz 1136|which.1.gz@ /etc/alternatives/which.pl1.gz|which.debianutils.1.gz 786
/usr/share/man/pl/man5|apt_preferences.5.gz 8714|dpkg.cfg.5.gz 1316
/usr/share/man/pl/man8|add-shell.8.gz 663|apt-cache.8.gz 7452|apt-cdrom.8.gz 3206|apt-config.8.gz 2842|groupadd.8.gz 2547|groupdel.8.gz 1456|groupmod.8.gz 2166|grpck.8.gz 1925|installkernel.8.gz 785|nologin.8.gz 1414|remove-shell.8.gz 621|run-parts.8.gz 2634|savelog.8.gz 1919|update-passwd.8.gz 1128|userdel.8.gz 2272|usermod.8.gz 3873|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1249
/usr/share/man/pt|man1/|man5/|man7/|man8/
/usr/share/man/pt/man1|apt-transport-http.1.gz 3394|apt-transport-https.1.gz 3046|apt-transport-mirror.1.gz 3596|dpkg-deb.1.gz 5974|dpkg-divert.1.gz 3750|dpkg-maintscript-helper.1.gz 5230|dpkg-query.1.gz 7225|dpkg-realpath.1.gz 1929|dpkg-split.1.gz 4698|dpkg-statoverride.1.gz 3729|dpkg-trigger.1.gz 2780|dpkg.1.gz 18946|update-alternatives.1.gz 6989|which.debianutils.1.gz 599
/usr/share/man/pt/man5|apt.conf.5.gz 16534|apt_auth.conf.5.gz 2612|apt_preferences.5.gz 8101|dpkg.cfg.5.gz 1239|sources.list.5.gz 10101
/usr/share/man/pt/man7|apt-patterns.7.gz 3633
/usr/share/man/pt/man8|add-shell.8.gz 443|apt-cache.8.gz 6742|apt-cdrom.8.gz 2980|apt-config.8.gz 2652|apt-get.8.gz 11423|apt-mark.8.gz 3053|apt-secure.8.gz 5038|apt.8.gz 3785|installkernel.8.gz 563|remove-shell.8.gz 400|run-parts.8.gz 2305|savelog.8.gz 1644|start-stop-daemon.8.gz 6074
/usr/share/man/pt_BR|man1/|man5/|man8/
/usr/share/man/pt_BR/man1|gpasswd.1.gz 1447
/usr/share/man/pt_BR/man5|passwd.5.gz 2513|shadow.5.gz 1127
/usr/share/man/pt_BR/man8|groupadd.8.gz 1627|groupdel.8.gz 1182|groupmod.8.gz 1295
/usr/share/man/ro|man1/|man8/
/usr/share/man/ro/man1|login.1.gz 5019|newgrp.1.gz 1154
/usr/share/man/ro/man8|nologin.8.gz 1399|update-passwd.8.gz 1986
/usr/share/man/ru|man1/|man5/|man8/
/usr/share/man/ru/man1|chage.1.gz 2931|chfn.1.gz 1931|chsh.1.gz 1623|expiry.1.gz 1064|gpasswd.1.gz 1824|passwd.1.gz 4532
/usr/share/man/ru/man5|gshadow.5.gz 1636|login.defs.5.gz 2325|passwd.5.gz 1995|shadow.5.gz 2512
/usr/share/man/ru/man8|chgpasswd.8.gz 2098|chpasswd.8.gz 2443|groupadd.8.gz 2785|groupdel.8.gz 1718|groupmod.8.gz 2423|grpck.8.gz 2153|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|newusers.8.gz 3073|pwck.8.gz 2447|pwconv.8.gz 1844|pwunconv.8.gz@ pwconv.8.gz|update-passwd.8.gz 2019|useradd.8.gz 5988|userdel.8.gz 2658|usermod.8.gz 4335|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1447
/usr/share/man/sl|man1/|man8/
/usr/share/man/sl/man1|which.1.gz@ /etc/alternatives/which.sl1.gz|which.debianutils.1.gz 652
/usr/share/man/sl/man8|add-shell.8.gz 498|installkernel.8.gz 610|remove-shell.8.gz 473|run-parts.8.gz 2329|savelog.8.gz 1669
/usr/share/man/sr|man1/|man8/
/usr/share/man/sr/man1|login.1.gz 5486|newgrp.1.gz 1281
/usr/share/man/sr/man8|nologin.8.gz 1544
/usr/share/man/sv|man1/|man5/|man8/
/usr/share/man/sv/man1|chage.1.gz 2457|chsh.1.gz 1355|dpkg-deb.1.gz 5788|dpkg-divert.1.gz 3693|dpkg-maintscript-helper.1.gz 5049|dpkg-query.1.gz 6950|dpkg-realpath.1.gz 1866|dpkg-split.1.gz 4507|dpkg-statoverride.1.gz 3616|dpkg-trigger.1.gz 2712|dpkg.1.gz 18782|expiry.1.gz 881|passwd.1.gz 3736|update-alternatives.1.gz 6682
/usr/share/man/sv/man5|dpkg.cfg.5.gz 1169|gshadow.5.gz 1303|passwd.5.gz 1691
/usr/share/man/sv/man8|groupadd.8.gz 2485|groupdel.8.gz 1448|groupmod.8.gz 2115|grpck.8.gz 1915|pwck.8.gz 2068|start-stop-daemon.8.gz 5836|userdel.8.gz 2254|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1212
/usr/share/man/tr|man1/|man5/|man8/
/usr/share/man/tr/man1|chage.1.gz 1553|chfn.1.gz 1103|passwd.1.gz 2839
/usr/share/man/tr/man5|passwd.5.gz 2488|shadow.5.gz 1101
/usr/share/man/tr/man8|groupadd.8.gz 1098|groupdel.8.gz 706|groupmod.8.gz 805|useradd.8.gz 2638|userdel.8.gz 891|usermod.8.gz 2006
/usr/share/man/uk|man1/|man5/|man8/
/usr/share/man/uk/man1|chage.1.gz 3046|chfn.1.gz 1970|chsh.1.gz 1637|expiry.1.gz 1067|gpasswd.1.gz 1821|login.1.gz 5868|newgrp.1.gz 1407|passwd.1.gz 4574
/usr/share/man/uk/man5|gshadow.5.gz 1656|login.defs.5.gz 2286|passwd.5.gz 1950|shadow.5.gz 2617
/usr/share/man/uk/man8|chgpasswd.8.gz 2116|chpasswd.8.gz 2448|groupadd.8.gz 2855|groupdel.8.gz 1772|groupmod.8.gz 2522|grpck.8.gz 2212|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|newusers.8.gz 3084|nologin.8.gz 1724|pwck.8.gz 2495|pwconv.8.gz 1798|pwunconv.8.gz@ pwconv.8.gz|useradd.8.gz 6338|userdel.8.gz 2689|usermod.8.gz 4746|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1432
/usr/share/man/zh_CN|man1/|man5/|man8/
/usr/share/man/zh_CN/man1|chage.1.gz 2511|chfn.1.gz 1676|chsh.1.gz 1457|expiry.1.gz 926|gpasswd.1.gz 1627|passwd.1.gz 3971
/usr/share/man/zh_CN/man5|gshadow.5.gz 1444|login.defs.5.gz 2031|passwd.5.gz 1789|shadow.5.gz 2219
/usr/share/man/zh_CN/man8|chgpasswd.8.gz 1849|chpasswd.8.gz 2190|groupadd.8.gz 2582|groupdel.8.gz 1521|groupmod.8.gz 2175|grpck.8.gz 1980|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|newusers.8.gz 2662|pwck.8.gz 2210|pwconv.8.gz 1694|pwunconv.8.gz@ pwconv.8.gz|useradd.8.gz 5694|userdel.8.gz 2372|usermod.8.gz 4070|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1301
/usr/share/man/zh_TW|man1/|man5/|man8/
/usr/share/man/zh_TW/man1|chfn.1.gz 938|chsh.1.gz 710
/usr/share/man/zh_TW/man5|passwd.5.gz 2714
/usr/share/man/zh_TW/man8|chpasswd.8.gz 1117|groupadd.8.gz 1179|groupdel.8.gz 593|groupmod.8.gz 758|useradd.8.gz 2403|userdel.8.gz 732|usermod.8.gz 1841
/usr/share/menu|bash 194|dash 108
/usr/share/pam|common-account 1175|common-account.md5sums 107|common-auth 1194|common-auth.md5sums 159|common-password 1594|common-password.md5sums 357|common-session 1151|common-session-noninteractive 1206|common-session-noninteractive.md5sums 46|common-session.md5sums 174
/usr/share/pam-configs|mkhomedir 154|unix 672
/usr/share/perl5|Debconf/|Debian/
/usr/share/perl5/Debconf|AutoSelect.pm 2024|Base.pm 510|Client/|ConfModule.pm 15717|Config.pm 7181|Db.pm 1212|DbDriver/|DbDriver.pm 2408|Element/|Element.pm 206|Encoding.pm 1483|Format/|Format.pm 144|FrontEnd/|FrontEnd.pm 2870|Gettext.pm 311|Iterator.pm 209|Log.pm 926|Path.pm 305|Priority.pm 676|Question.pm 5862|Template/|Template.pm 8198|TmpFile.pm 388
/usr/share/perl5/Debconf/Client|ConfModule.pm 3891
/usr/share/perl5/Debconf/DbDriver|Backup.pm 1647|Cache.pm 4830|Copy.pm 959|Debug.pm 961|DirTree.pm 1994|Directory.pm 3702|File.pm 3730|LDAP.pm 6215|PackageDir.pm 3680|Pipe.pm 1810|Stack.pm 5260
/usr/share/perl5/Debconf/Element|Dialog/|Editor/|Gnome/|Gnome.pm 2869|Multiselect.pm 926|Noninteractive/|Noninteractive.pm 352|Select.pm 1991|Teletype/|Web/
/usr/share/perl5/Debconf/Element/Dialog|Boolean.pm 740|Error.pm 341|Multiselect.pm 2194|Note.pm 340|Password.pm 700|Progress.pm 1857|Select.pm 1692|String.pm 797|Text.pm 340
/usr/share/perl5/Debconf/Element/Editor|Boolean.pm 1018|Error.pm 176|Multiselect.pm 926|Note.pm 175|Password.pm 182|Progress.pm 246|Select.pm 843|String.pm 450|Text.pm 326
/usr/share/perl5/Debconf/Element/Gnome|Boolean.pm 693|Error.pm 1177|Multiselect.pm 2485|Note.pm 1087|Password.pm 590|Progress.pm 1123|Select.pm 985|String.pm 659|Text.pm 301
/usr/share/perl5/Debconf/Element/Noninteractive|Boolean.pm 189|Error.pm 1686|Multiselect.pm 193|Note.pm 186|Password.pm 190|Progress.pm 269|Select.pm 613|String.pm 188|Text.pm 237
/usr/share/perl5/Debconf/Element/Teletype|Boolean.pm 1206|Error.pm 181|Multiselect.pm 2257|Note.pm 414|Password.pm 638|Progress.pm 816|Select.pm 3282|String.pm 583|Text.pm 326
/usr/share/perl5/Debconf/Element/Web|Boolean.pm 671|Error.pm 171|Multiselect.pm 967|Note.pm 170|Password.pm 494|Progress.pm 242|Select.pm 887|String.pm 478|Text.pm 326
/usr/share/perl5/Debconf/Format|822.pm 2105
/usr/share/perl5/Debconf/FrontEnd|Dialog.pm 7832|Editor.pm 2179|Gnome.pm 7519|Kde.pm 2085|Noninteractive.pm 744|Passthrough.pm 7152|Readline.pm 3580|ScreenSize.pm 892|Teletype.pm 1659|Text.pm 166|Web.pm 2666
/usr/share/perl5/Debconf/Template|Transient.pm 1100
/usr/share/perl5/Debian|DebConf/
/usr/share/perl5/Debian/DebConf|Client/
/usr/share/perl5/Debian/DebConf/Client|ConfModule.pm 636
/usr/share/pixmaps|debian-logo.png 1206
/usr/share/polkit-1|actions/
/usr/share/polkit-1/actions|org.dpkg.pkexec.update-alternatives.policy 4511
/usr/share/tabset|std 135|stdcrt 95|vt100 160|vt300 64
/usr/share/terminfo|E/|a/|c/|d/|h/|l/|m/|p/|r/|s/|t/|v/|w/|x/
/usr/share/terminfo/E|Eterm 2224|Eterm-color@ Eterm
/usr/share/terminfo/a|ansi 1481
/usr/share/terminfo/c|cons25 1502|cygwin 1518
/usr/share/terminfo/d|dumb 308
/usr/share/terminfo/h|hurd 1570
/usr/share/terminfo/l|linux 1740
/usr/share/terminfo/m|mach 635|mach-bold 669|mach-color 1113|mach-gnu 1073|mach-gnu-color 1339
/usr/share/terminfo/p|pcansi 1198
/usr/share/terminfo/r|rxvt 2234|rxvt-basic 2137|rxvt-m@ rxvt-basic|rxvt-unicode 2508|rxvt-unicode-256color 2534
/usr/share/terminfo/s|screen 1607|screen-256color 1747|screen-256color-bce 1759|screen-bce 1619|screen-s 1641|screen-w 1623|screen.xterm-256color 3681|sun 1004
/usr/share/terminfo/t|tmux 3316|tmux-256color 3458
/usr/share/terminfo/v|vt100 1282|vt102 1276|vt220 1391|vt52 839
/usr/share/terminfo/w|wsvt25 1595|wsvt25m 1605
/usr/share/terminfo/x|xterm 3977|xterm-256color 4071|xterm-color 1551|xterm-debian@ xterm|xterm-mono 1489|xterm-r5 1301|xterm-r6 1491|xterm-vt220 2476|xterm-xfree86 2240
/usr/share/util-linux|logcheck/
/usr/share/util-linux/logcheck|ignore.d.server/
/usr/share/util-linux/logcheck/ignore.d.server|util-linux 155
/usr/share/zoneinfo|Africa/|America/|Antarctica/|Arctic/|Asia/|Atlantic/|Australia/|Etc/|Europe/|Factory 116|GMT@ Etc/GMT|Indian/|Pacific/|UTC@ Etc/UTC|iso3166.tab 4841|leap-seconds.list 5065|leapseconds 3694|localtime@ /etc/localtime|posixrules@ America/New_York|tzdata.zi 111358|zone.tab 18813|zone1970.tab 17596|zonenow.tab 8248
/usr/share/zoneinfo/Africa|Abidjan 148|Accra 1060|Addis_Ababa 185|Algiers 735|Asmara 204|Bamako 208|Bangui 149|Banjul 216|Bissau 194|Blantyre 209|Brazzaville 149|Bujumbura 149|Cairo 2399|Casablanca 1200|Ceuta 2052|Conakry 208|Dakar 182|Dar_es_Salaam 213|Djibouti 149|Douala 149|El_Aaiun 1066|Freetown 464|Gaborone 235|Harare 149|Johannesburg 246|Juba 679|Kampala 251|Khartoum 679|Kigali 149|Kinshasa 149|Lagos 235|Libreville 149|Lome 148|Luanda 187|Lubumbashi 183|Lusaka 149|Malabo 183|Maputo 149|Maseru 192|Mbabane 152|Mogadishu 213|Monrovia 208|Nairobi 265|Ndjamena 199|Niamey 217|Nouakchott 208|Ouagadougou 148|Porto-Novo 183|Sao_Tome 254|Timbuktu@ Bamako|Tripoli 625|Tunis 689|Windhoek 955
/usr/share/zoneinfo/America|Adak 2356|Anchorage 2371|Anguilla 148|Antigua 182|Araguaina 870|Argentina/|Aruba 186|Asuncion 1644|Atikokan 336|Atka@ Adak|Bahia 1010|Bahia_Banderas 1100|Barbados 436|Belem 562|Belize 1614|Blanc-Sablon 298|Boa_Vista 618|Bogota 232|Boise 2410|Cambridge_Bay 2254|Campo_Grande 1430|Cancun 864|Caracas 250|Cayenne 184|Cayman 182|Chicago 3592|Chihuahua 1102|Ciudad_Juarez 1538|Coral_Harbour@ Atikokan|Costa_Rica 316|Coyhaique 2126|Creston 208|Cuiaba 1402|Curacao 186|Danmarkshavn 698|Dawson 1614|Dawson_Creek 1050|Denver 2460|Detroit 2230|Dominica 148|Edmonton 2030|Eirunepe 642|El_Salvador 224|Ensenada@ Tijuana|Fort_Nelson 2240|Fortaleza 702|Glace_Bay 2192|Goose_Bay 3210|Grand_Turk 1834|Grenada 148|Guadeloupe 148|Guatemala 280|Guayaquil 232|Guyana 248|Halifax 3424|Havana 2416|Hermosillo 388|Indiana/|Inuvik 2074|Iqaluit 2202|Jamaica 482|Juneau 2353|Kentucky/|Kralendijk@ Curacao|La_Paz 218|Lima 392|Los_Angeles 2852|Lower_Princes@ Curacao|Maceio 730|Managua 430|Manaus 590|Marigot@ Port_of_Spain|Martinique 232|Matamoros 1418|Mazatlan 1060|Menominee 2274|Merida 1004|Metlakatla 1423|Mexico_City 1222|Miquelon 1652|Moncton 3154|Monterrey 1114|Montevideo 1496|Montreal@ Toronto|Montserrat 148|Nassau 2388|New_York 3552|Nipigon@ Toronto|Nome 2367|Noronha 702|North_Dakota/|Nuuk 1889|Ojinaga 1524|Panama 182|Pangnirtung@ Iqaluit|Paramaribo 248|Phoenix 360|Port-au-Prince 1434|Port_of_Spain 148|Porto_Acre@ Rio_Branco|Porto_Velho 562|Puerto_Rico 246|Punta_Arenas 1902|Rainy_River@ Winnipeg|Rankin_Inlet 2066|Recife 702|Regina 980|Resolute 2066|Rio_Branco 614|Santa_Isabel@ Tijuana|Santarem 588|Santiago 2515|Santo_Domingo 458|Sao_Paulo 1430|Scoresbysund 1935|Shiprock@ Denver|Sitka 2329|St_Barthelemy@ Port_of_Spain|St_Johns 3655|St_Kitts 148|St_Lucia 182|St_Thomas 148|St_Vincent 182|Swift_Current 560|Tegucigalpa 252|Thule 1502|Thunder_Bay@ Toronto|Tijuana 2906|Toronto 3494|Tortola 148|Vancouver 2590|Virgin@ St_Thomas|Whitehorse 1614|Winnipeg 2868|Yakutat 2305|Yellowknife@ Edmonton
/usr/share/zoneinfo/America/Argentina|Buenos_Aires 1062|Catamarca 1062|Cordoba 1062|Jujuy 1034|La_Rioja 1076|Mendoza 1062|Rio_Gallegos 1062|Salta 1034|San_Juan 1076|San_Luis 1088|Tucuman 1090|Ushuaia 1062
/usr/share/zoneinfo/America/Indiana|Indianapolis 1682|Knox 2444|Marengo 1738|Petersburg 1920|Tell_City 1700|Vevay 1430|Vincennes 1710|Winamac 1794
/usr/share/zoneinfo/America/Kentucky|Louisville 2788|Monticello 2368
/usr/share/zoneinfo/America/North_Dakota|Beulah 2396|Center 2396|New_Salem 2396
/usr/share/zoneinfo/Antarctica|Casey 423|Davis 283|DumontDUrville 180|Macquarie 2260|Mawson 185|McMurdo 1993|Palmer 1404|Rothera 150|Syowa 151|Troll 1148|Vostok 213
/usr/share/zoneinfo/Arctic|Longyearbyen@ ../Europe/Oslo
/usr/share/zoneinfo/Asia|Aden 151|Almaty 983|Amman 1433|Anadyr 1174|Aqtau 969|Aqtobe 997|Ashgabat 605|Atyrau 977|Baghdad 969|Bahrain 223|Baku 1213|Bangkok 185|Barnaul 1207|Beirut 2154|Bishkek 969|Brunei 189|Chita 1207|Chongqing@ Shanghai|Colombo 358|Damascus 1873|Dhaka 323|Dili 257|Dubai 151|Dushanbe 577|Famagusta 2028|Gaza 3844|Harbin@ Shanghai|Hebron 3872|Ho_Chi_Minh 337|Hong_Kong 1233|Hovd 877|Irkutsk 1229|Istanbul@ ../Europe/Istanbul|Jakarta 383|Jayapura 221|Jerusalem 2388|Kabul 194|Kamchatka 1152|Karachi 379|Kashgar@ Urumqi|Kathmandu 198|Khandyga 1257|Kolkata 285|Krasnoyarsk 1193|Kuala_Lumpur 401|Kuching 469|Kuwait 151|Macau 1227|Magadan 1208|Makassar 254|Manila 422|Muscat 151|Nicosia 2002|Novokuznetsk 1151|Novosibirsk 1207|Omsk 1193|Oral 991|Phnom_Penh 281|Pontianak 353|Pyongyang 237|Qatar 185|Qostanay 1025|Qyzylorda 1011|Riyadh 151|Sakhalin 1188|Samarkand 563|Seoul 617|Shanghai 561|Singapore 401|Srednekolymsk 1194|Taipei 761|Tashkent 577|Tbilisi 1021|Tehran 1248|Tel_Aviv@ Jerusalem|Thimphu 189|Tokyo 309|Tomsk 1207|Ulaanbaatar 877|Urumqi 151|Ust-Nera 1238|Vientiane 309|Vladivostok 1194|Yakutsk 1193|Yangon 254|Yekaterinburg 1229|Yerevan 1137
/usr/share/zoneinfo/Atlantic|Azores 3442|Bermuda 2396|Canary 1897|Cape_Verde 256|Faroe 1815|Jan_Mayen@ ../Europe/Oslo|Madeira 3377|Reykjavik 1162|South_Georgia 150|St_Helena 182|Stanley 1200
/usr/share/zoneinfo/Australia|Adelaide 2208|Brisbane 419|Broken_Hill 2229|Canberra@ Sydney|Currie@ Hobart|Darwin 325|Eucla 456|Hobart 2358|Lindeman 475|Lord_Howe 1846|Melbourne 2190|Perth 446|Sydney 2190|Yancowinna@ Broken_Hill
/usr/share/zoneinfo/Etc|GMT 114|GMT+0@ GMT|GMT+1 116|GMT+10 117|GMT+11 117|GMT+12 117|GMT+2 116|GMT+3 116|GMT+4 116|GMT+5 116|GMT+6 116|GMT+7 116|GMT+8 116|GMT+9 116|GMT-0@ GMT|GMT-1 117|GMT-10 118|GMT-11 118|GMT-12 118|GMT-13 118|GMT-14 118|GMT-2 117|GMT-3 117|GMT-4 117|GMT-5 117|GMT-6 117|GMT-7 117|GMT-8 117|GMT-9 117|GMT0@ GMT|Greenwich@ GMT|UCT@ UTC|UTC 114|Universal@ UTC|Zulu@ UTC
/usr/share/zoneinfo/Europe|Amsterdam 2910|Andorra 1742|Astrakhan 1151|Athens 2262|Belfast@ London|Belgrade 1920|Berlin 2298|Bratislava@ Prague|Brussels 2933|Bucharest 2184|Budapest 2368|Busingen@ Zurich|Chisinau 2424|Copenhagen 2137|Dublin 3492|Gibraltar 3068|Guernsey 3732|Helsinki 1900|Isle_of_Man 3648|Istanbul 1933|Jersey 3732|Kaliningrad 1493|Kirov 1185|Kyiv 2120|Lisbon 3527|Ljubljana 1920|London 3664|Luxembourg 2946|Madrid 2614|Malta 2620|Mariehamn@ Helsinki|Minsk 1307|Monaco 2944|Moscow 1535|Nicosia@ ../Asia/Nicosia|Oslo 2228|Paris 2962|Podgorica@ Belgrade|Prague 2301|Riga 2198|Rome 2641|Samara 1201|San_Marino@ Rome|Sarajevo 1920|Saratov 1169|Simferopol 1469|Skopje 1920|Sofia 2077|Stockholm 1909|Tallinn 2148|Tirane 2084|Tiraspol@ Chisinau|Ulyanovsk 1253|Vaduz 1888|Vatican@ Rome|Vienna 2200|Vilnius 2162|Volgograd 1193|Warsaw 2654|Zagreb 1920|Zurich 1909
/usr/share/zoneinfo/Indian|Antananarivo 219|Chagos 185|Christmas 151|Cocos 160|Comoro 149|Kerguelen 151|Mahe 151|Maldives 185|Mauritius 227|Mayotte 149|Reunion 151
/usr/share/zoneinfo/Pacific|Apia 598|Auckland 2437|Bougainville 254|Chatham 2054|Chuuk 255|Easter 2219|Efate 524|Fakaofo 186|Fiji 564|Funafuti 152|Galapagos 224|Gambier 150|Guadalcanal 152|Guam 494|Honolulu 329|Johnston@ Honolulu|Kanton 220|Kiritimati 224|Kosrae 337|Kwajalein 302|Majuro 296|Marquesas 159|Midway 217|Nauru 238|Niue 189|Norfolk 866|Noumea 290|Pago_Pago 175|Palau 166|Pitcairn 188|Pohnpei 289|Port_Moresby 172|Rarotonga 589|Saipan 480|Samoa@ Pago_Pago|Tahiti 151|Tarawa 152|Tongatapu 358|Wake 152|Wallis 152|Yap@ Chuuk
/usr/share/zsh|vendor-completions/
/usr/share/zsh/vendor-completions|_sqv 1745
/var|backups/|cache/|lib/|local/|lock@ /run/lock|log/|mail/2775,0,8|opt/|run@ /run|spool/|tmp/1777
/var/cache|apt/|debconf/|ldconfig/700
/var/cache/apt|archives/
/var/cache/apt/archives|partial/
/var/cache/debconf|config.dat 4337|config.dat-old 3748|passwords.dat:600 0|templates.dat 781774|templates.dat-old 742189
/var/cache/ldconfig|aux-cache:600 4118
/var/lib|apt/|dpkg/|misc/|pam/|shells.state 84|systemd/
/var/lib/apt|lists/|mirrors/|periodic/
/var/lib/apt/mirrors|partial/
/var/lib/dpkg|alternatives/|arch-native 6|available 62064|cmethopt 8|diversions 200|diversions-old 124|info/|lock:640 0|lock-frontend:640 0|parts/|status 69810|status-old 69812|triggers/|updates/
/var/lib/dpkg/alternatives|awk 207|builtins.7.gz 83|pager 107|rmt 113|which 787
/var/lib/dpkg/info|apt.conffiles 81|apt.list 11253|apt.md5sums 12831|apt.postinst* 2964|apt.postrm* 1423|apt.preinst* 347|apt.prerm* 604|apt.shlibs 34|apt.triggers 68|base-files.conffiles 114|base-files.list 2179|base-files.md5sums 2604|base-files.postinst* 3845|base-files.postrm* 240|base-files.preinst* 1670|base-files.triggers 147|base-passwd.list 1215|base-passwd.md5sums 1325|base-passwd.postinst* 2779|base-passwd.postrm* 214|base-passwd.preinst* 1514|base-passwd.templates 148660|bash.conffiles 77|bash.list 4970|bash.md5sums 4585|bash.postinst* 486|bash.postrm* 209|bash.prerm* 289|bsdutils.list 996|bsdutils.md5sums 1539|coreutils.list 13205|coreutils.md5sums 16044|dash.list 569|dash.md5sums 642|dash.postinst* 3067|dash.postrm* 1781|dash.preinst* 1171|dash.prerm* 417|dash.templates 10096|debconf.conffiles 48|debconf.config* 505|debconf.list 6793|debconf.md5sums 10082|debconf.postinst* 88|debconf.templates 147317|debian-archive-keyring.conffiles 561|debian-archive-keyring.list 2153|debian-archive-keyring.md5sums 1325|debian-archive-keyring.postinst* 2119|debian-archive-keyring.postrm* 1618|debian-archive-keyring.preinst* 1502|debian-archive-keyring.prerm* 1502|debianutils.list 3298|debianutils.md5sums 4906|debianutils.postinst* 1411|debianutils.postrm* 304|debianutils.prerm* 133|debianutils.triggers 49|diffutils.list 4127|diffutils.md5sums 3645|dpkg.conffiles 117|dpkg.list 9322|dpkg.md5sums 10461|dpkg.postinst* 1836|dpkg.postrm* 1490|findutils.list 4594|findutils.md5sums 4008|format 2|gcc-14-base:amd64.list 234|gcc-14-base:amd64.md5sums 305|grep.list 4924|grep.md5sums 4231|gzip.list 983|gzip.md5sums 1581|gzip.postinst* 696|gzip.preinst* 647|hostname.list 465|hostname.md5sums 255|init-system-helpers.list 1030|init-system-helpers.md5sums 1142|init-system-helpers.postinst* 526|libacl1:amd64.list 421|libacl1:amd64.md5sums 441|libacl1:amd64.shlibs 67|libacl1:amd64.symbols 1370|libacl1:amd64.triggers 66|libapt-pkg7.0:amd64.list 4833|libapt-pkg7.0:amd64.md5sums 3882|libapt-pkg7.0:amd64.shlibs 40|libapt-pkg7.0:amd64.symbols 105180|libapt-pkg7.0:amd64.triggers 68|libattr1:amd64.conffiles 16|libattr1:amd64.list 400|libattr1:amd64.md5sums 364|libattr1:amd64.shlibs 77|libattr1:amd64.symbols 983|libattr1:amd64.triggers 68|libaudit-common.conffiles 19|libaudit-common.list 299|libaudit-common.md5sums 307|libaudit1:amd64.list 296|libaudit1:amd64.md5sums 294|libaudit1:amd64.shlibs 34|libaudit1:amd64.symbols 3119|libaudit1:amd64.triggers 68|libblkid1:amd64.list 423|libblkid1:amd64.md5sums 439|libblkid1:amd64.shlibs 73|libblkid1:amd64.symbols 5220|libblkid1:amd64.triggers 68|libbsd0:amd64.list 370|libbsd0:amd64.md5sums 357|libbsd0:amd64.shlibs 69|libbsd0:amd64.symbols 3546|libbsd0:amd64.triggers 66|libbz2-1.0:amd64.list 336|libbz2-1.0:amd64.md5sums 295|libbz2-1.0:amd64.shlibs 22|libbz2-1.0:amd64.triggers 66|libc-bin.conffiles 103|libc-bin.list 1334|libc-bin.md5sums 1904|libc-bin.postinst* 847|libc-bin.triggers 440|libc6:amd64.conffiles 40|libc6:amd64.list 12625|libc6:amd64.md5sums 21673|libc6:amd64.postinst* 7887|libc6:amd64.postrm* 427|libc6:amd64.preinst* 15455|libc6:amd64.shlibs 930|libc6:amd64.symbols 158752|libc6:amd64.templates 95435|libc6:amd64.triggers 68|libcap-ng0:amd64.list 452|libcap-ng0:amd64.md5sums 467|libcap-ng0:amd64.shlibs 74|libcap-ng0:amd64.symbols 846|libcap-ng0:amd64.triggers 68|libcap2:amd64.list 411|libcap2:amd64.md5sums 441|libcap2:amd64.shlibs 138|libcap2:amd64.symbols 2302|libcap2:amd64.triggers 68|libcrypt1:amd64.list 296|libcrypt1:amd64.md5sums 294|libcrypt1:amd64.shlibs 81|libcrypt1:amd64.symbols 862|libcrypt1:amd64.triggers 66|libdb5.3t64:amd64.list 361|libdb5.3t64:amd64.md5sums 382|libdb5.3t64:amd64.shlibs 22|libdb5.3t64:amd64.triggers 66|libdebconfclient0:amd64.list 291|libdebconfclient0:amd64.md5sums 240|libdebconfclient0:amd64.shlibs 107|libdebconfclient0:amd64.symbols 143|libdebconfclient0:amd64.triggers 68|libgcc-s1:amd64.list 221|libgcc-s1:amd64.md5sums 145|libgcc-s1:amd64.shlibs 21|libgcc-s1:amd64.symbols 5469|libgcc-s1:amd64.triggers 68|libgmp10:amd64.list 328|libgmp10:amd64.md5sums 361|libgmp10:amd64.shlibs 37|libgmp10:amd64.triggers 66|libhogweed6t64:amd64.list 411|libhogweed6t64:amd64.md5sums 387|libhogweed6t64:amd64.shlibs 40|libhogweed6t64:amd64.symbols 13455|libhogweed6t64:amd64.triggers 68|liblastlog2-2:amd64.list 362|liblastlog2-2:amd64.md5sums 386|liblastlog2-2:amd64.shlibs 40|liblastlog2-2:amd64.triggers 68|liblz4-1:amd64.list 252|liblz4-1:amd64.md5sums 220|liblz4-1:amd64.shlibs 30|liblz4-1:amd64.symbols 4160|liblz4-1:amd64.triggers 68|liblzma5:amd64.list 388|liblzma5:amd64.md5sums 487|liblzma5:amd64.shlibs 71|liblzma5:amd64.symbols 5853|liblzma5:amd64.triggers 68|libmd0:amd64.list 326|libmd0:amd64.md5sums 363|libmd0:amd64.shlibs 63|libmd0:amd64.symbols 2659|libmd0:amd64.triggers 66|libmount1:amd64.list 423|libmount1:amd64.md5sums 439|libmount1:amd64.shlibs 73|libmount1:amd64.symbols 14062|libmount1:amd64.triggers 68|libnettle8t64:amd64.list 477|libnettle8t64:amd64.md5sums 521|libnettle8t64:amd64.shlibs 38|libnettle8t64:amd64.symbols 23582|libnettle8t64:amd64.triggers 68|libpam-modules-bin.list 593|libpam-modules-bin.md5sums 813|libpam-modules-bin.postinst* 479|libpam-modules-bin.postrm* 216|libpam-modules-bin.prerm* 254|libpam-modules:amd64.conffiles 271|libpam-modules:amd64.list 3072|libpam-modules:amd64.md5sums 4172|libpam-modules:amd64.postinst* 406|libpam-modules:amd64.postrm* 214|libpam-modules:amd64.preinst* 1423|libpam-modules:amd64.templates 25891|libpam-runtime.conffiles 31|libpam-runtime.list 11697|libpam-runtime.md5sums 12170|libpam-runtime.postinst* 1196|libpam-runtime.postrm* 627|libpam-runtime.prerm* 777|libpam-runtime.templates 36681|libpam0g:amd64.list 703|libpam0g:amd64.md5sums 805|libpam0g:amd64.postinst* 6008|libpam0g:amd64.postrm* 214|libpam0g:amd64.shlibs 93|libpam0g:amd64.symbols 3343|libpam0g:amd64.templates 33905|libpam0g:amd64.triggers 68|libpcre2-8-0:amd64.list 355|libpcre2-8-0:amd64.md5sums 381|libpcre2-8-0:amd64.shlibs 85|libpcre2-8-0:amd64.symbols 3076|libpcre2-8-0:amd64.triggers 68|libseccomp2:amd64.list 308|libseccomp2:amd64.md5sums 302|libseccomp2:amd64.shlibs 36|libseccomp2:amd64.symbols 1413|libseccomp2:amd64.triggers 68|libselinux1:amd64.list 279|libselinux1:amd64.md5sums 295|libselinux1:amd64.postinst* 539|libselinux1:amd64.shlibs 83|libselinux1:amd64.symbols 10456|libselinux1:amd64.triggers 68|libsemanage-common.conffiles 27|libsemanage-common.list 285|libsemanage-common.md5sums 236|libsemanage2:amd64.list 226|libsemanage2:amd64.md5sums 228|libsemanage2:amd64.shlibs 38|libsemanage2:amd64.symbols 16807|libsemanage2:amd64.triggers 68|libsepol2:amd64.list 214|libsepol2:amd64.md5sums 219|libsepol2:amd64.shlibs 32|libsepol2:amd64.symbols 11721|libsepol2:amd64.triggers 68|libsmartcols1:amd64.list 455|libsmartcols1:amd64.md5sums 463|libsmartcols1:amd64.shlibs 89|libsmartcols1:amd64.symbols 10095|libsmartcols1:amd64.triggers 68|libsqlite3-0:amd64.list 400|libsqlite3-0:amd64.md5sums 459|libsqlite3-0:amd64.shlibs 38|libsqlite3-0:amd64.symbols 49459|libsqlite3-0:amd64.triggers 68|libssl3t64:amd64.list 604|libssl3t64:amd64.md5sums 755|libssl3t64:amd64.shlibs 149|libssl3t64:amd64.symbols 274434|libssl3t64:amd64.triggers 68|libstdc++6:amd64.list 700|libstdc++6:amd64.md5sums 506|libstdc++6:amd64.prerm* 402|libstdc++6:amd64.shlibs 23|libstdc++6:amd64.symbols 424088|libstdc++6:amd64.triggers 68|libsystemd0:amd64.list 311|libsystemd0:amd64.md5sums 305|libsystemd0:amd64.shlibs 37|libsystemd0:amd64.symbols 40549|libsystemd0:amd64.triggers 68|libtinfo6:amd64.list 372|libtinfo6:amd64.md5sums 365|libtinfo6:amd64.shlibs 99|libtinfo6:amd64.symbols 14980|libtinfo6:amd64.triggers 68|libudev1:amd64.list 293|libudev1:amd64.md5sums 293|libudev1:amd64.shlibs 70|libudev1:amd64.symbols 4248|libudev1:amd64.triggers 68|libuuid1:amd64.list 329|libuuid1:amd64.md5sums 362|libuuid1:amd64.shlibs 69|libuuid1:amd64.symbols 1109|libuuid1:amd64.triggers 68|libxxhash0:amd64.list 302|libxxhash0:amd64.md5sums 298|libxxhash0:amd64.shlibs 34|libxxhash0:amd64.symbols 1998|libxxhash0:amd64.triggers 66|libzstd1:amd64.list 290|libzstd1:amd64.md5sums 290|libzstd1:amd64.shlibs 71|libzstd1:amd64.triggers 68|login.conffiles 17|login.defs.conffiles 16|login.defs.list 883|login.defs.md5sums 870|login.defs.postinst* 664|login.list 1604|login.md5sums 1851|login.postinst* 240|login.postrm* 240|login.preinst* 240|login.prerm* 240|mawk.list 815|mawk.md5sums 1295|mawk.postinst* 543|mawk.prerm* 187|mount.list 1108|mount.md5sums 1594|ncurses-base.conffiles 21|ncurses-base.list 2224|ncurses-base.md5sums 3313|ncurses-bin.list 898|ncurses-bin.md5sums 1461|openssl-provider-legacy.list 356|openssl-provider-legacy.md5sums 341|passwd.conffiles 111|passwd.list 16794|passwd.md5sums 22226|passwd.postinst* 1134|passwd.postrm* 175|passwd.preinst* 175|passwd.prerm* 175|perl-base.list 41386|perl-base.md5sums 56410|sed.list 4323|sed.md5sums 3733|sqv.list 562|sqv.md5sums 603|sysvinit-utils.list 612|sysvinit-utils.md5sums 789|tar.list 4317|tar.md5sums 3770|tar.postinst* 270|tar.prerm* 231|tzdata.config* 8297|tzdata.list 18531|tzdata.md5sums 30960|tzdata.postinst* 1394|tzdata.postrm* 317|tzdata.templates 277567|util-linux.conffiles 70|util-linux.list 10143|util-linux.md5sums 17595|util-linux.postinst* 1920|util-linux.postrm* 723|util-linux.prerm* 601|zlib1g:amd64.list 324|zlib1g:amd64.md5sums 362|zlib1g:amd64.shlibs 83|zlib1g:amd64.symbols 3243|zlib1g:amd64.triggers 66
/var/lib/dpkg/triggers|File 144|Lock:600 0|Unincorp 0|ldconfig 9
/var/lib/pam|account 76|auth 61|password 71|seen 15|session 75|session-noninteractive 75
/var/lib/systemd|deb-systemd-helper-enabled/
/var/lib/systemd/deb-systemd-helper-enabled|apt-daily-upgrade.timer.dsh-also 64|apt-daily.timer.dsh-also 56|dpkg-db-backup.timer.dsh-also 61|fstrim.timer.dsh-also 53|timers.target.wants/
/var/lib/systemd/deb-systemd-helper-enabled/timers.target.wants|apt-daily-upgrade.timer 0|apt-daily.timer 0|dpkg-db-backup.timer 0|fstrim.timer 0
/var/log|alternatives.log 2490|apt/|bootstrap.log 53741|btmp:660,0,43 0|dpkg.log 40422|lastlog:664,0,43 0|wtmp:664,0,43 0
/var/spool|mail@ ../mail
`;
