/** What dpkg knows of the root file system of debian:bookworm. See ../../description/layer-files.ts for the notation. */
export const files = `
/|bin@ usr/bin|boot/|dev/|home/|lib@ usr/lib|lib64@ usr/lib64|proc/555|root/700|run/|sbin@ usr/sbin|sys/555|tmp/1777
/etc|adduser.conf 3040|bash.bashrc 1994|bindresvport.blacklist 367|debconf.conf 2969|debian_version 6|deluser.conf 1706|e2scrub.conf 685|gai.conf 2584|host.conf 9|issue 27|issue.net 20|ld.so.conf 34|libaudit.conf 191|login.defs 12569|mke2fs.conf 782|os-release@ ../usr/lib/os-release|pam.conf 552|profile.d/|rc0.d/|rc1.d/|rc2.d/|rc3.d/|rc4.d/|rc5.d/|rc6.d/|rcS.d/|rmt@ /usr/sbin/rmt|xattr.conf 681
/etc/alternatives|README 100
/etc/apt|auth.conf.d/|keyrings/|preferences.d/|sources.list.d/
/etc/apt/apt.conf.d|01autoremove 399|70debconf 182
/etc/apt/trusted.gpg.d|debian-archive-bookworm-automatic.asc 11861|debian-archive-bookworm-security-automatic.asc 11873|debian-archive-bookworm-stable.asc 461|debian-archive-bullseye-automatic.asc 11861|debian-archive-bullseye-security-automatic.asc 11873|debian-archive-bullseye-stable.asc 3403|debian-archive-trixie-automatic.asc 11861|debian-archive-trixie-security-automatic.asc 11873|debian-archive-trixie-stable.asc 1384
/etc/cron.d|e2scrub_all 201
/etc/cron.daily|apt-compat* 1478|dpkg* 123
/etc/default|hwclock 81|nss 1756|useradd 1117
/etc/dpkg|dpkg.cfg 446|dpkg.cfg.d/
/etc/dpkg/origins|debian 83
/etc/init.d|hwclock.sh* 1748
/etc/kernel|postinst.d/
/etc/ld.so.conf.d|libc.conf 44|x86_64-linux-gnu.conf 100
/etc/logrotate.d|alternatives 120|apt 173|dpkg 112
/etc/pam.d|chfn 384|chpasswd 92|chsh 581|login 4126|newusers 92|other 520|passwd 92|runuser 143|runuser-l 138|su 2259|su-l 137
/etc/security|access.conf 4564|faillock.conf 2234|group.conf 3635|limits.conf 2752|limits.d/|namespace.conf 1637|namespace.d/|namespace.init* 1016|pam_env.conf 2971|sepermit.conf 418|time.conf 2179
/etc/selinux|semanage.conf 2065
/etc/skel|.bash_logout 220|.bashrc 3526|.profile 807
/etc/systemd|system/|user/
/etc/terminfo|README 212
/etc/update-motd.d|10-uname* 23
/usr|games/|include/|src/
/usr/bin|[* 68496|addpart* 31040|apt* 18752|apt-cache* 88456|apt-cdrom* 22920|apt-config* 26944|apt-get* 51592|apt-key* 27972|apt-mark* 59784|arch* 43888|b2sum* 60400|base32* 48016|base64* 48016|basename* 43856|basenc* 56208|bash* 1265648|bashbug* 6865|captoinfo@ tic|cat* 44016|chage:2755 80376|chattr* 14584|chcon* 68720|chfn:4755 62672|chgrp* 68656|chmod* 64496|choom* 55616|chown* 72752|chrt* 67904|chsh:4755 52880|cksum* 142384|clear* 14584|clear_console* 14488|cmp* 52176|comm* 48048|cp* 151152|csplit* 122032|cut* 48112|dash* 125640|date* 121904|dd* 89240|deb-systemd-helper* 24358|deb-systemd-invoke* 6241|debconf* 2859|debconf-apt-progress* 11541|debconf-communicate* 608|debconf-copydb* 1719|debconf-escape* 647|debconf-set-selections* 2995|debconf-show* 1827|delpart* 31040|df* 102200|diff* 155216|diff3* 68752|dir* 151344|dircolors* 52144|dirname* 39760|dmesg* 88656|dnsdomainname@ hostname|domainname@ hostname|dpkg* 318096|dpkg-deb* 170512|dpkg-divert* 158264|dpkg-maintscript-helper* 21206|dpkg-query* 162384|dpkg-realpath* 4186|dpkg-split* 129520|dpkg-statoverride* 63824|dpkg-trigger* 88560|du* 175440|echo* 43856|egrep* 41|env* 48536|expand* 43952|expiry:2755 31184|expr* 117808|factor* 85200|faillog* 23072|fallocate* 35136|false* 35664|fgrep* 41|fincore* 35184|find* 224848|findmnt* 85600|flock* 35216|fmt* 48016|fold* 43920|getconf* 27136|getent* 36320|getopt* 35136|gpasswd:4755 88496|gpgv* 474112|grep* 203152|groups* 43920|gunzip* 2346|gzexe* 6447|gzip* 98136|hardlink* 51600|head* 48080|hostid* 39760|hostname* 22680|i386@ setarch|iconv* 64648|id* 48144|infocmp* 63808|infotocap@ tic|install* 159544|ionice* 35136|ipcmk* 35200|ipcrm* 35136|ipcs* 76096|ischroot* 14664|join* 56304|last* 51520|lastb@ last|lastlog* 32512|ld.so@ /lib64/ld-linux-x86-64.so.2|ldd* 5407|link* 39760|linux32@ setarch|linux64@ setarch|ln* 72824|locale* 47272|localedef* 298912|logger* 56216|login* 53024|logname* 39760|ls* 151344|lsattr* 14584|lsblk* 207168|lscpu* 129344|lsfd* 123192|lsipc* 100672|lsirq* 35312|lslocks* 72400|lslogins* 96576|lsmem* 67904|lsns* 84288|mawk* 158376|mcookie* 35200|md5sum* 52176|md5sum.textutils@ md5sum|mesg* 18744|mkdir* 97552|mkfifo* 68784|mknod* 72912|mktemp* 43952|more* 59712|mount:4755 59704|mountpoint* 18744|mv* 142968|namei* 35136|newgrp:4755 48896|nice* 43888|nisdomainname@ hostname|nl* 113776|nohup* 43920|nproc* 43920|nsenter* 35368|numfmt* 68624|od* 80912|partx* 121152|passwd:4755 68248|paste* 43920|pathchk* 43888|perl* 3804432|perl5.36.0= /usr/bin/perl|pidof@ /sbin/killall5|pinky* 48176|pldd* 23232|pr* 81008|printenv* 35664|printf* 64432|prlimit* 39760|ptx* 138480|pwd* 43952|rbash@ bash|readlink* 52112|realpath* 52144|rename.ul* 22840|renice* 14648|reset@ tset|resizepart* 72000|rev* 14648|rgrep* 30|rm* 72752|rmdir* 56240|run-parts* 27560|runcon* 43984|savelog* 10487|script* 71992|scriptlive* 55608|scriptreplay* 47416|sdiff* 56400|sed* 126424|seq* 60336|setarch* 27216|setpriv* 80192|setsid* 14648|setterm* 47424|sg@ newgrp|sh@ dash|sha1sum* 56272|sha224sum* 60368|sha256sum* 60368|sha384sum* 64464|sha512sum* 64464|shred* 64656|shuf* 60400|sleep* 43888|sort* 118456|split* 60984|stat* 97488|stdbuf* 60336|stty* 85008|su:4755 72000|sum* 52184|sync* 39824|tabs* 18672|tac* 113712|tail* 76944|tar* 531984|taskset* 63808|tee* 43984|tempfile* 14520|test* 60304|tic* 92512|timeout* 48632|toe* 22768|touch* 109616|tput* 26896|tr* 56208|true* 35664|truncate* 43920|tset* 30968|tsort* 56208|tty* 35696|tzselect* 15352|uclampset* 63808|umount:4755 35128|uname* 43888|uncompress= /usr/bin/gunzip|unexpand* 43952|uniq* 48080|unlink* 39760|unshare* 84520|update-alternatives* 59712|users* 39824|utmpdump* 31032|vdir* 151344|wall* 39224|wc* 52280|wdctl* 72024|whereis* 31504|which.debianutils* 946|who* 60432|whoami* 39792|x86_64@ setarch|xargs* 72136|yes* 39760|ypdomainname@ hostname|zcat* 1984|zcmp* 1678|zdiff* 6460|zdump* 23064|zegrep* 29|zfgrep* 29|zforce* 2081|zgrep* 8103|zless* 2206|zmore* 1842|znew* 4577
/usr/lib|os-release 267
/usr/lib/apt|apt-helper* 39472|apt.systemd.daily* 16325
/usr/lib/apt/methods|cdrom* 72072|copy* 59784|file* 63880|ftp* 145888|gpgv* 113032|http* 199056|https@ http|mirror* 121224|mirror+copy@ mirror|mirror+file@ mirror|mirror+ftp@ mirror|mirror+http@ mirror|mirror+https@ mirror|rred* 88456|rsh* 72088|ssh@ rsh|store* 63880
/usr/lib/apt/planners|dump@ ../solvers/dump
/usr/lib/apt/solvers|dump* 22848
/usr/lib/dpkg/methods/apt|desc.apt 567|install* 2861|names 39|setup* 7753|update* 1242
/usr/lib/init|init-d-script* 6774|vars.sh 1212
/usr/lib/locale/C.utf8|LC_ADDRESS 127|LC_COLLATE 1406|LC_CTYPE 353616|LC_IDENTIFICATION 258|LC_MEASUREMENT 23|LC_MONETARY 270|LC_NAME 62|LC_NUMERIC 50|LC_PAPER 34|LC_TELEPHONE 47|LC_TIME 3360
/usr/lib/locale/C.utf8/LC_MESSAGES|SYS_LC_MESSAGES 48
/usr/lib/lsb|init-functions 11329
/usr/lib/lsb/init-functions.d|00-verbose 658
/usr/lib/mime/packages|tar 321|util-linux 90
/usr/lib/systemd/system|apt-daily-upgrade.service 389|apt-daily-upgrade.timer 184|apt-daily.service 326|apt-daily.timer 156|dpkg-db-backup.service 147|dpkg-db-backup.timer 138|e2scrub@.service 438|e2scrub_all.service 297|e2scrub_all.timer 251|e2scrub_fail@.service 245|e2scrub_reap.service 553|fstrim.service 477|fstrim.timer 270|pam_namespace.service 327
/usr/lib/terminfo/E|Eterm 2224|Eterm-color@ Eterm
/usr/lib/terminfo/a|ansi 1481
/usr/lib/terminfo/c|cons25 1502|cons25-debian 1519|cygwin 1518
/usr/lib/terminfo/d|dumb 308
/usr/lib/terminfo/h|hurd 1570
/usr/lib/terminfo/l|linux 1740
/usr/lib/terminfo/m|mach 635|mach-bold 669|mach-color 1113|mach-gnu 1073|mach-gnu-color 1339
/usr/lib/terminfo/p|pcansi 1198
/usr/lib/terminfo/r|rxvt 2049|rxvt-basic 1994|rxvt-m@ rxvt-basic|rxvt-unicode 2508|rxvt-unicode-256color 2534
/usr/lib/terminfo/s|screen 1607|screen-256color 1747|screen-256color-bce 1759|screen-bce 1619|screen-s 1641|screen-w 1623|screen.xterm-256color 3615|sun 1004
/usr/lib/terminfo/t|tmux 3171|tmux-256color 3313
/usr/lib/terminfo/v|vt100 1282|vt102 1276|vt220 1391|vt52 839
/usr/lib/terminfo/w|wsvt25 1597|wsvt25m 1607
/usr/lib/terminfo/x|xterm 3832|xterm-256color 3912|xterm-color 1551|xterm-debian@ xterm|xterm-mono 1489|xterm-r5 1301|xterm-r6 1491|xterm-vt220 2410|xterm-xfree86 2240
/usr/lib/tmpfiles.d|passwd.conf 239
/usr/lib/udev|hwclock-set* 252
/usr/lib/udev/rules.d|85-hwclock.rules 208|96-e2scrub.rules 171
/usr/lib/x86_64-linux-gnu|ld-linux-x86-64.so.2* 215000|libBrokenLocale.so.1 14640|libacl.so.1@ libacl.so.1.1.2301|libacl.so.1.1.2301 38832|libanl.so.1 14480|libapt-pkg.so.6.0@ libapt-pkg.so.6.0.0|libapt-pkg.so.6.0.0 2067760|libapt-private.so.0.0@ libapt-private.so.0.0.0|libapt-private.so.0.0.0 497904|libattr.so.1@ libattr.so.1.1.2501|libattr.so.1.1.2501 26544|libaudit.so.1@ libaudit.so.1.0.0|libaudit.so.1.0.0 128952|libblkid.so.1@ libblkid.so.1.1.0|libblkid.so.1.1.0 355328|libbz2.so.1@ libbz2.so.1.0.4|libbz2.so.1.0@ libbz2.so.1.0.4|libbz2.so.1.0.4 74688|libc.so.6* 1926232|libc_malloc_debug.so.0 50200|libcap-ng.so.0@ libcap-ng.so.0.0.0|libcap-ng.so.0.0.0 30704|libcap.so.2@ libcap.so.2.66|libcap.so.2.66 47288|libcom_err.so.2@ libcom_err.so.2.1|libcom_err.so.2.1 18344|libcrypt.so.1@ libcrypt.so.1.1.0|libcrypt.so.1.1.0 206776|libdb-5.3.so 1843792|libdebconfclient.so.0@ libdebconfclient.so.0.0.0|libdebconfclient.so.0.0.0 14376|libdl.so.2 14480|libdrop_ambient.so.0@ libdrop_ambient.so.0.0.0|libdrop_ambient.so.0.0.0 14256|libe2p.so.2@ libe2p.so.2.3|libe2p.so.2.3 45008|libext2fs.so.2@ libext2fs.so.2.4|libext2fs.so.2.4 438608|libffi.so.8@ libffi.so.8.1.2|libffi.so.8.1.2 43480|libgcc_s.so.1 125312|libgcrypt.so.20@ libgcrypt.so.20.4.1|libgcrypt.so.20.4.1 1332480|libgmp.so.10@ libgmp.so.10.4.1|libgmp.so.10.4.1 529216|libgnutls.so.30@ libgnutls.so.30.34.3|libgnutls.so.30.34.3 2205432|libgpg-error.so.0@ libgpg-error.so.0.33.1|libgpg-error.so.0.33.1 157768|libhogweed.so.6@ libhogweed.so.6.6|libhogweed.so.6.6 292856|libidn2.so.0@ libidn2.so.0.3.8|libidn2.so.0.3.8 198776|liblz4.so.1@ liblz4.so.1.9.4|liblz4.so.1.9.4 149952|liblzma.so.5@ liblzma.so.5.4.1|liblzma.so.5.4.1 190456|libm.so.6 911904|libmd.so.0@ libmd.so.0.0.5|libmd.so.0.0.5 47312|libmemusage.so 18880|libmount.so.1@ libmount.so.1.1.0|libmount.so.1.1.0 404096|libmvec.so.1 1019408|libnettle.so.8@ libnettle.so.8.6|libnettle.so.8.6 317544|libnsl.so.1 93248|libnss_compat.so.2 39896|libnss_dns.so.2 14400|libnss_files.so.2 14400|libnss_hesiod.so.2 27136|libp11-kit.so.0@ libp11-kit.so.0.3.0|libp11-kit.so.0.3.0 1261376|libpam.so.0@ libpam.so.0.85.1|libpam.so.0.85.1 67584|libpam_misc.so.0@ libpam_misc.so.0.82.1|libpam_misc.so.0.82.1 14432|libpamc.so.0@ libpamc.so.0.82.1|libpamc.so.0.82.1 18504|libpcprofile.so 14592|libpcre2-8.so.0@ libpcre2-8.so.0.11.2|libpcre2-8.so.0.11.2 629384|libpsx.so.2@ libpsx.so.2.66|libpsx.so.2.66 22592|libpthread.so.0 14480|libresolv.so.2 60328|librt.so.1 14640|libseccomp.so.2@ libseccomp.so.2.5.4|libseccomp.so.2.5.4 129312|libselinux.so.1 174312|libsemanage.so.2 270424|libsepol.so.2 764192|libsmartcols.so.1@ libsmartcols.so.1.1.0|libsmartcols.so.1.1.0 239744|libss.so.2@ libss.so.2.0|libss.so.2.0 34736|libstdc++.so.6@ libstdc++.so.6.0.30|libstdc++.so.6.0.30 2190440|libsystemd.so.0@ libsystemd.so.0.35.0|libsystemd.so.0.35.0 844736|libtasn1.so.6@ libtasn1.so.6.6.3|libtasn1.so.6.6.3 83968|libthread_db.so.1 35752|libtic.so.6@ libtic.so.6.4|libtic.so.6.4 71840|libtinfo.so.6@ libtinfo.so.6.4|libtinfo.so.6.4 204088|libudev.so.1@ libudev.so.1.7.5|libudev.so.1.7.5 182544|libunistring.so.2@ libunistring.so.2.2.0|libunistring.so.2.2.0 1792040|libutil.so.1 14480|libuuid.so.1@ libuuid.so.1.3.0|libuuid.so.1.3.0 34872|libxxhash.so.0@ libxxhash.so.0.8.1|libxxhash.so.0.8.1 80008|libz.so.1@ libz.so.1.2.13|libz.so.1.2.13 121280|libzstd.so.1@ libzstd.so.1.5.4|libzstd.so.1.5.4 763816
/usr/lib/x86_64-linux-gnu/e2fsprogs|e2scrub_all_cron* 1978|e2scrub_fail* 822
/usr/lib/x86_64-linux-gnu/gconv|ANSI_X3.110.so 26872|ARMSCII-8.so 18680|ASMO_449.so 18680|BIG5.so 96504|BIG5HKSCS.so 239864|BRF.so 18680|CP10007.so 18680|CP1125.so 18680|CP1250.so 18680|CP1251.so 18680|CP1252.so 18680|CP1253.so 18680|CP1254.so 18680|CP1255.so 18680|CP1256.so 18680|CP1257.so 18680|CP1258.so 18688|CP737.so 18680|CP770.so 18680|CP771.so 18680|CP772.so 18680|CP773.so 18680|CP774.so 18680|CP775.so 18680|CP932.so 100600|CSN_369103.so 18680|CWI.so 18680|DEC-MCS.so 18680|EBCDIC-AT-DE-A.so 18680|EBCDIC-AT-DE.so 18680|EBCDIC-CA-FR.so 18680|EBCDIC-DK-NO-A.so 18680|EBCDIC-DK-NO.so 18680|EBCDIC-ES-A.so 18680|EBCDIC-ES-S.so 18680|EBCDIC-ES.so 18680|EBCDIC-FI-SE-A.so 18680|EBCDIC-FI-SE.so 18680|EBCDIC-FR.so 18680|EBCDIC-IS-FRISS.so 18680|EBCDIC-IT.so 18680|EBCDIC-PT.so 18680|EBCDIC-UK.so 18680|EBCDIC-US.so 18680|ECMA-CYRILLIC.so 18680|EUC-CN.so 22776|EUC-JISX0213.so 22776|EUC-JP-MS.so 92408|EUC-JP.so 18680|EUC-KR.so 18680|EUC-TW.so 26872|GB18030.so 182520|GBBIG5.so 59632|GBGBK.so 18680|GBK.so 121080|GEORGIAN-ACADEMY.so 18680|GEORGIAN-PS.so 18680|GOST_19768-74.so 18680|GREEK-CCITT.so 18680|GREEK7-OLD.so 18680|GREEK7.so 18680|HP-GREEK8.so 18680|HP-ROMAN8.so 18680|HP-ROMAN9.so 18680|HP-THAI8.so 18680|HP-TURKISH8.so 18680|IBM037.so 18680|IBM038.so 18680|IBM1004.so 18680|IBM1008.so 18680|IBM1008_420.so 14576|IBM1025.so 18680|IBM1026.so 18680|IBM1046.so 18680|IBM1047.so 18680|IBM1097.so 18680|IBM1112.so 18680|IBM1122.so 18680|IBM1123.so 18680|IBM1124.so 18680|IBM1129.so 18680|IBM1130.so 18680|IBM1132.so 18680|IBM1133.so 18680|IBM1137.so 18680|IBM1140.so 18680|IBM1141.so 18680|IBM1142.so 18680|IBM1143.so 18680|IBM1144.so 18680|IBM1145.so 18680|IBM1146.so 18680|IBM1147.so 18680|IBM1148.so 18680|IBM1149.so 18680|IBM1153.so 18680|IBM1154.so 18680|IBM1155.so 18680|IBM1156.so 18680|IBM1157.so 18680|IBM1158.so 18680|IBM1160.so 18680|IBM1161.so 18680|IBM1162.so 18680|IBM1163.so 18680|IBM1164.so 18680|IBM1166.so 18680|IBM1167.so 18680|IBM12712.so 18680|IBM1364.so 153840|IBM1371.so 133360|IBM1388.so 178416|IBM1390.so 235760|IBM1399.so 235760|IBM16804.so 18680|IBM256.so 18680|IBM273.so 18680|IBM274.so 18680|IBM275.so 18680|IBM277.so 18680|IBM278.so 18680|IBM280.so 18680|IBM281.so 18680|IBM284.so 18680|IBM285.so 18680|IBM290.so 18680|IBM297.so 18680|IBM420.so 18680|IBM423.so 18680|IBM424.so 18680|IBM437.so 18680|IBM4517.so 18680|IBM4899.so 18680|IBM4909.so 18680|IBM4971.so 18680|IBM500.so 18680|IBM5347.so 18680|IBM803.so 18680|IBM850.so 18680|IBM851.so 18680|IBM852.so 18680|IBM855.so 18680|IBM856.so 18680|IBM857.so 18680|IBM858.so 18680|IBM860.so 18680|IBM861.so 18680|IBM862.so 18680|IBM863.so 18680|IBM864.so 18680|IBM865.so 18680|IBM866.so 18680|IBM866NAV.so 18680|IBM868.so 18680|IBM869.so 18680|IBM870.so 18680|IBM871.so 18680|IBM874.so 18680|IBM875.so 18680|IBM880.so 18680|IBM891.so 18680|IBM901.so 18680|IBM902.so 18680|IBM903.so 18680|IBM9030.so 18680|IBM904.so 18680|IBM905.so 18680|IBM9066.so 18680|IBM918.so 18680|IBM921.so 18680|IBM922.so 18680|IBM930.so 100600|IBM932.so 76024|IBM933.so 121080|IBM935.so 88312|IBM937.so 116984|IBM939.so 100600|IBM943.so 76024|IBM9448.so 18680|IEC_P27-1.so 18680|INIS-8.so 18680|INIS-CYRILLIC.so 18680|INIS.so 18680|ISIRI-3342.so 18680|ISO-2022-CN-EXT.so 59648|ISO-2022-CN.so 43256|ISO-2022-JP-3.so 30968|ISO-2022-JP.so 55568|ISO-2022-KR.so 22776|ISO-IR-197.so 18680|ISO-IR-209.so 18680|ISO646.so 39184|ISO8859-1.so 14584|ISO8859-10.so 18680|ISO8859-11.so 18680|ISO8859-13.so 18680|ISO8859-14.so 18680|ISO8859-15.so 18680|ISO8859-16.so 18680|ISO8859-2.so 18680|ISO8859-3.so 18680|ISO8859-4.so 18680|ISO8859-5.so 18680|ISO8859-6.so 22776|ISO8859-7.so 18680|ISO8859-8.so 18680|ISO8859-9.so 18680|ISO8859-9E.so 18680|ISO_10367-BOX.so 18680|ISO_11548-1.so 14584|ISO_2033.so 18680|ISO_5427-EXT.so 18680|ISO_5427.so 18680|ISO_5428.so 18680|ISO_6937-2.so 26872|ISO_6937.so 26872|JOHAB.so 22776|KOI-8.so 18680|KOI8-R.so 18680|KOI8-RU.so 18680|KOI8-T.so 18680|KOI8-U.so 18680|LATIN-GREEK-1.so 18680|LATIN-GREEK.so 18680|MAC-CENTRALEUROPE.so 18680|MAC-IS.so 18680|MAC-SAMI.so 18680|MAC-UK.so 18680|MACINTOSH.so 18680|MIK.so 18680|NATS-DANO.so 18680|NATS-SEFI.so 18680|PT154.so 18680|RK1048.so 18680|SAMI-WS2.so 18680|SHIFT_JISX0213.so 22776|SJIS.so 100600|T.61.so 26872|TCVN5712-1.so 18688|TIS-620.so 18680|TSCII.so 22776|UHC.so 76024|UNICODE.so 18696|UTF-16.so 18696|UTF-32.so 18696|UTF-7.so 26904|VISCII.so 18680|gconv-modules 3916|gconv-modules.cache 27028|libCNS.so 473144|libGB.so 71736|libISOIR165.so 63544|libJIS.so 104504|libJISX0213.so 129080|libKSC.so 51256
/usr/lib/x86_64-linux-gnu/gconv/gconv-modules.d|gconv-modules-extra.conf 53974
/usr/lib/x86_64-linux-gnu/perl-base|AutoLoader.pm 5487|Carp.pm 25398|Config.pm 3216|Config_git.pl 409|Config_heavy.pl 55765|Cwd.pm 17018|DynaLoader.pm 11266|Errno.pm 4913|Exporter.pm 2336|Fcntl.pm 2100|FileHandle.pm 2111|IO.pm 469|POSIX.pm 20383|SelectSaver.pm 344|Socket.pm 13828|Symbol.pm 2205|XSLoader.pm 4115|attributes.pm 3069|base.pm 8912|builtin.pm 210|bytes.pm 489|bytes_heavy.pl 758|constant.pm 5737|feature.pm 7560|fields.pm 5008|integer.pm 172|lib.pm 2284|locale.pm 3451|overload.pm 4494|overloading.pm 964|parent.pm 460|re.pm 9556|strict.pm 1606|utf8.pm 341|vars.pm 1148|warnings.pm 29669
/usr/lib/x86_64-linux-gnu/perl-base/Carp|Heavy.pm 773
/usr/lib/x86_64-linux-gnu/perl-base/Exporter|Heavy.pm 6385
/usr/lib/x86_64-linux-gnu/perl-base/File|Basename.pm 5429|Glob.pm 1540|Path.pm 20724|Spec.pm 556|Temp.pm 85190
/usr/lib/x86_64-linux-gnu/perl-base/File/Spec|Unix.pm 9299
/usr/lib/x86_64-linux-gnu/perl-base/Getopt|Long.pm 43499
/usr/lib/x86_64-linux-gnu/perl-base/Hash|Util.pm 8255
/usr/lib/x86_64-linux-gnu/perl-base/IO|File.pm 1636|Handle.pm 7700|Pipe.pm 3414|Seekable.pm 642|Select.pm 4737|Socket.pm 9938
/usr/lib/x86_64-linux-gnu/perl-base/IO/Socket|INET.pm 7527|IP.pm 22043|UNIX.pm 1440
/usr/lib/x86_64-linux-gnu/perl-base/IPC|Open2.pm 776|Open3.pm 9013
/usr/lib/x86_64-linux-gnu/perl-base/List|Util.pm 1272
/usr/lib/x86_64-linux-gnu/perl-base/Scalar|Util.pm 1096
/usr/lib/x86_64-linux-gnu/perl-base/Text|ParseWords.pm 4494|Tabs.pm 1199|Wrap.pm 2691
/usr/lib/x86_64-linux-gnu/perl-base/Tie|Hash.pm 2044
/usr/lib/x86_64-linux-gnu/perl-base/auto/Cwd|Cwd.so 18800
/usr/lib/x86_64-linux-gnu/perl-base/auto/Fcntl|Fcntl.so 22736
/usr/lib/x86_64-linux-gnu/perl-base/auto/File/Glob|Glob.so 31416
/usr/lib/x86_64-linux-gnu/perl-base/auto/Hash/Util|Util.so 18784
/usr/lib/x86_64-linux-gnu/perl-base/auto/IO|IO.so 22976
/usr/lib/x86_64-linux-gnu/perl-base/auto/List/Util|Util.so 60208
/usr/lib/x86_64-linux-gnu/perl-base/auto/POSIX|POSIX.so 110256
/usr/lib/x86_64-linux-gnu/perl-base/auto/Socket|Socket.so 47640
/usr/lib/x86_64-linux-gnu/perl-base/auto/attributes|attributes.so 14600
/usr/lib/x86_64-linux-gnu/perl-base/auto/re|re.so 659312
/usr/lib/x86_64-linux-gnu/perl-base/unicore/To|Age.pl 23069|Bc.pl 9455|Bmg.pl 5840|Bpb.pl 2231|Bpt.pl 1773|Cf.pl 15837|Ea.pl 4086|EqUIdeo.pl 4640|GCB.pl 20985|Gc.pl 35820|Hst.pl 10015|Identif2.pl 34264|Identifi.pl 7002|InPC.pl 9474|InSC.pl 16790|Isc.pl 816|Jg.pl 3807|Jt.pl 5979|Lb.pl 33085|Lc.pl 8558|NFCQC.pl 1777|NFDQC.pl 2946|NFKCCF.pl 401955|NFKCQC.pl 3804|NFKDQC.pl 4809|Na1.pl 63581|NameAlia.pl 13892|Nt.pl 4704|Nv.pl 9458|PerlDeci.pl 1793|SB.pl 34948|Sc.pl 17741|Scx.pl 21522|Tc.pl 11960|Uc.pl 15662|Vo.pl 14511|WB.pl 20076|_PerlLB.pl 35307|_PerlSCX.pl 22412
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Age|NA.pl 8787|V100.pl 981|V11.pl 3448|V110.pl 1210|V120.pl 1248|V130.pl 1240|V140.pl 1446|V20.pl 842|V30.pl 1710|V31.pl 979|V32.pl 1116|V40.pl 1326|V41.pl 1430|V50.pl 871|V51.pl 1460|V52.pl 1540|V60.pl 1816|V61.pl 1626|V70.pl 2214|V80.pl 1214|V90.pl 1141
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Alpha|Y.pl 8696
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Bc|AL.pl 805|AN.pl 575|B.pl 527|BN.pl 883|CS.pl 619|EN.pl 629|ES.pl 581|ET.pl 741|L.pl 5872|NSM.pl 4184|ON.pl 2673|R.pl 939|WS.pl 555
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/BidiC|Y.pl 530
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/BidiM|Y.pl 1754
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Blk|NB.pl 1156
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Bpt|C.pl 1226|N.pl 813|O.pl 1226
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CE|Y.pl 847
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CI|Y.pl 5222
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWCF|Y.pl 6751
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWCM|Y.pl 1804
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWKCF|Y.pl 9305
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWL|Y.pl 6625
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWT|Y.pl 6775
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CWU|Y.pl 6787
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Cased|Y.pl 2222
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ccc|A.pl 1852|AL.pl 532|AR.pl 537|ATAR.pl 536|B.pl 1342|BR.pl 532|DB.pl 524|NK.pl 783|NR.pl 2588|OV.pl 611|VR.pl 1108
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/CompEx|Y.pl 1260
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/DI|Y.pl 679
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dash|Y.pl 743
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dep|Y.pl 573
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dia|Y.pl 2600
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Dt|Com.pl 1250|Enc.pl 587|Fin.pl 1848|Font.pl 1394|Init.pl 1392|Iso.pl 1668|Med.pl 1140|Nar.pl 563|Nb.pl 539|NonCanon.pl 2720|Sqr.pl 607|Sub.pl 532|Sup.pl 799|Vert.pl 551
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/EBase|Y.pl 1039
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/EComp|Y.pl 597
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/EPres|Y.pl 1544
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ea|A.pl 2219|H.pl 573|N.pl 3545|Na.pl 554|W.pl 1991
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Emoji|Y.pl 2313
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ext|Y.pl 863
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/ExtPict|Y.pl 1433
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/GCB|CN.pl 690|EX.pl 4444|LV.pl 5280|LVT.pl 5280|PP.pl 647|SM.pl 2264|XX.pl 4053
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Gc|C.pl 8675|Cf.pl 725|Cn.pl 8673|L.pl 7880|LC.pl 2086|Ll.pl 7253|Lm.pl 1256|Lo.pl 6224|Lu.pl 7117|M.pl 3830|Mc.pl 2442|Me.pl 543|Mn.pl 4234|N.pl 2026|Nd.pl 1184|Nl.pl 629|No.pl 1316|P.pl 2558|Pc.pl 553|Pd.pl 703|Pe.pl 1370|Pf.pl 601|Pi.pl 611|Po.pl 2526|Ps.pl 1402|S.pl 3201|Sc.pl 717|Sk.pl 795|Sm.pl 1192|So.pl 2687|Z.pl 567|Zs.pl 557
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/GrBase|Y.pl 10457
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/GrExt|Y.pl 4430
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Hex|Y.pl 546
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Hst|NA.pl 551
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Hyphen|T.pl 595
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IDC|Y.pl 9114
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IDS|Y.pl 7884
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IdStatus|Allowed.pl 4435|Restrict.pl 4437
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/IdType|DefaultI.pl 701|Exclusio.pl 3144|Inclusio.pl 629|LimitedU.pl 1484|NotChara.pl 8668|NotNFKC.pl 3400|NotXID.pl 4506|Obsolete.pl 1588|Recommen.pl 4369|Technica.pl 1520|Uncommon.pl 1308
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Ideo|Y.pl 740
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/In|10_0.pl 8135|11_0.pl 8257|12_0.pl 8403|12_1.pl 8391|13_0.pl 8517|14_0.pl 8789|2_0.pl 3747|2_1.pl 3747|3_0.pl 4351|3_1.pl 4803|3_2.pl 4741|4_0.pl 4925|4_1.pl 5171|5_0.pl 5299|5_1.pl 5491|5_2.pl 6003|6_0.pl 6262|6_1.pl 6760|6_2.pl 6760|6_3.pl 6760|7_0.pl 7516|8_0.pl 7666|9_0.pl 7995
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/InPC|Bottom.pl 2080|BottomAn.pl 536|Left.pl 1011|LeftAndR.pl 641|NA.pl 2816|Overstru.pl 534|Right.pl 2312|Top.pl 2640|TopAndBo.pl 553|TopAndL2.pl 532|TopAndLe.pl 555|TopAndRi.pl 585|VisualOr.pl 567
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/InSC|Avagraha.pl 675|Bindu.pl 1114|Cantilla.pl 619|Consona2.pl 551|Consona3.pl 641|Consona4.pl 647|Consona5.pl 538|Consona6.pl 619|Consona7.pl 641|Consona8.pl 534|Consonan.pl 2176|Invisibl.pl 627|Nukta.pl 791|Number.pl 979|Other.pl 3952|PureKill.pl 731|Syllable.pl 685|ToneMark.pl 651|Virama.pl 793|Visarga.pl 883|Vowel.pl 549|VowelDep.pl 1950|VowelInd.pl 1458
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Jg|Ain.pl 551|Alef.pl 561|Beh.pl 571|Dal.pl 541|FarsiYeh.pl 530|Feh.pl 530|Gaf.pl 581|Hah.pl 601|HanifiRo.pl 538|Kaf.pl 530|Lam.pl 541|NoJoinin.pl 839|Noon.pl 530|Qaf.pl 541|Reh.pl 581|Sad.pl 530|Seen.pl 561|Tah.pl 530|Waw.pl 561|Yeh.pl 571
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Jt|C.pl 541|D.pl 1302|L.pl 551|R.pl 1190|T.pl 4360|U.pl 4640
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Lb|AI.pl 1582|AL.pl 9532|BA.pl 1615|BB.pl 745|CJ.pl 819|CL.pl 1514|CM.pl 3686|EX.pl 759|GL.pl 619|ID.pl 2593|IN.pl 534|IS.pl 581|NS.pl 691|NU.pl 1182|OP.pl 1516|PO.pl 743|PR.pl 737|QU.pl 621|SA.pl 857|XX.pl 8060
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Lower|Y.pl 7359
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Math|Y.pl 2094
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFCQC|M.pl 907|Y.pl 1654
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFDQC|N.pl 2898|Y.pl 2900
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFKCQC|N.pl 3384|Y.pl 3766
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/NFKDQC|N.pl 4866|Y.pl 4868
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Nt|Di.pl 703|None.pl 2924|Nu.pl 2316
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Nv|0.pl 1424|1.pl 2098|10.pl 1180|100.pl 905|1000.pl 739|10000.pl 651|100000.pl 555|11.pl 577|12.pl 577|13.pl 557|14.pl 557|15.pl 557|16.pl 567|17.pl 567|18.pl 567|19.pl 567|1_16.pl 545|1_2.pl 689|1_3.pl 561|1_4.pl 639|1_6.pl 538|1_8.pl 567|2.pl 2088|20.pl 919|200.pl 567|2000.pl 557|20000.pl 542|2_3.pl 573|3.pl 2056|30.pl 725|300.pl 579|3000.pl 542|30000.pl 542|3_16.pl 545|3_4.pl 591|4.pl 1976|40.pl 715|400.pl 581|4000.pl 542|40000.pl 542|5.pl 1998|50.pl 801|500.pl 635|5000.pl 589|50000.pl 577|6.pl 1812|60.pl 651|600.pl 581|6000.pl 542|60000.pl 542|7.pl 1778|70.pl 651|700.pl 567|7000.pl 542|70000.pl 542|8.pl 1740|80.pl 639|800.pl 567|8000.pl 542|80000.pl 542|9.pl 1766|90.pl 639|900.pl 579|9000.pl 542|90000.pl 542
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/PCM|Y.pl 565
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/PatSyn|Y.pl 748
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Perl|Alnum.pl 9128|Assigned.pl 8675|Blank.pl 562|Graph.pl 8724|PerlWord.pl 515|PosixPun.pl 516|Print.pl 8694|SpacePer.pl 580|Title.pl 583|Word.pl 9160|XPosixPu.pl 2526|_PerlAny.pl 1884|_PerlCh2.pl 9216|_PerlCha.pl 7952|_PerlFol.pl 773|_PerlIDC.pl 9198|_PerlIDS.pl 7984|_PerlIsI.pl 827|_PerlNch.pl 743|_PerlPat.pl 530|_PerlPr2.pl 603|_PerlPro.pl 603|_PerlQuo.pl 881
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/QMark|Y.pl 623
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/SB|AT.pl 530|CL.pl 975|EX.pl 3866|FO.pl 721|LE.pl 6616|LO.pl 7331|NU.pl 1194|SC.pl 695|ST.pl 1346|Sp.pl 568|UP.pl 7189|XX.pl 9937
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/SD|Y.pl 857
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/STerm|Y.pl 1376
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Sc|Arab.pl 1216|Beng.pl 631|Cprt.pl 563|Cyrl.pl 577|Deva.pl 532|Dupl.pl 561|Geor.pl 597|Glag.pl 573|Gong.pl 563|Gonm.pl 575|Gran.pl 671|Grek.pl 841|Gujr.pl 631|Guru.pl 651|Han.pl 745|Hang.pl 657|Hira.pl 557|Kana.pl 659|Knda.pl 621|Latn.pl 888|Limb.pl 541|Linb.pl 575|Mlym.pl 561|Mong.pl 553|Mult.pl 551|Orya.pl 631|Sinh.pl 623|Syrc.pl 530|Taml.pl 675|Telu.pl 621|Zinh.pl 821|Zyyy.pl 2602
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Scx|Adlm.pl 553|Arab.pl 1156|Armn.pl 532|Beng.pl 753|Bhks.pl 538|Bopo.pl 631|Cakm.pl 534|Cham.pl 538|Copt.pl 535|Cprt.pl 599|Cyrl.pl 589|Deva.pl 565|Diak.pl 587|Dupl.pl 561|Ethi.pl 895|Geor.pl 587|Glag.pl 617|Gong.pl 573|Gonm.pl 585|Gran.pl 775|Grek.pl 857|Gujr.pl 663|Guru.pl 683|Han.pl 953|Hang.pl 741|Hebr.pl 593|Hira.pl 689|Hmng.pl 551|Hmnp.pl 546|Kana.pl 731|Khar.pl 587|Khmr.pl 530|Khoj.pl 536|Knda.pl 703|Kthi.pl 536|Lana.pl 541|Lao.pl 601|Latn.pl 970|Limb.pl 551|Lina.pl 538|Linb.pl 611|Mlym.pl 603|Mong.pl 543|Mult.pl 561|Mymr.pl 536|Nand.pl 589|Nko.pl 553|Orya.pl 671|Phlp.pl 536|Rohg.pl 565|Shrd.pl 553|Sind.pl 536|Sinh.pl 633|Syrc.pl 611|Tagb.pl 530|Takr.pl 536|Talu.pl 530|Taml.pl 753|Tang.pl 543|Telu.pl 661|Thaa.pl 565|Tibt.pl 561|Tirh.pl 557|Vith.pl 587|Xsux.pl 538|Yezi.pl 567|Yi.pl 575|Zinh.pl 719|Zyyy.pl 2314|Zzzz.pl 8642
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Term|Y.pl 1676
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/UIdeo|Y.pl 683
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Upper|Y.pl 7179
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/VS|Y.pl 536
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/Vo|R.pl 1475|Tr.pl 657|Tu.pl 901|U.pl 1941
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/WB|EX.pl 563|Extend.pl 3880|FO.pl 711|HL.pl 607|KA.pl 671|LE.pl 6989|MB.pl 553|ML.pl 579|MN.pl 633|NU.pl 1194|WSegSpac.pl 549|XX.pl 9243
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/XIDC|Y.pl 9198
/usr/lib/x86_64-linux-gnu/perl-base/unicore/lib/XIDS|Y.pl 7968
/usr/lib/x86_64-linux-gnu/perl-base/warnings|register.pm 488
/usr/lib/x86_64-linux-gnu/security|pam_access.so 18432|pam_debug.so 14416|pam_deny.so 14040|pam_echo.so 14336|pam_env.so 18432|pam_exec.so 18512|pam_faildelay.so 14336|pam_faillock.so 22528|pam_filter.so 18432|pam_ftp.so 14336|pam_group.so 18512|pam_issue.so 14336|pam_keyinit.so 14336|pam_lastlog.so 18456|pam_limits.so 30800|pam_listfile.so 14336|pam_localuser.so 14336|pam_loginuid.so 14336|pam_mail.so 14336|pam_mkhomedir.so 14336|pam_motd.so 14336|pam_namespace.so 43120|pam_nologin.so 14336|pam_permit.so 14336|pam_pwhistory.so 22528|pam_rhosts.so 14336|pam_rootok.so 14336|pam_securetty.so 14336|pam_selinux.so 22528|pam_sepermit.so 18432|pam_setquota.so 14336|pam_shells.so 14336|pam_stress.so 18432|pam_succeed_if.so 18432|pam_time.so 18512|pam_timestamp.so 22616|pam_tty_audit.so 14336|pam_umask.so 14336|pam_unix.so 55376|pam_userdb.so 14336|pam_usertype.so 14336|pam_warn.so 14336|pam_wheel.so 14336|pam_xauth.so 22528
/usr/lib64|ld-linux-x86-64.so.2@ /lib/x86_64-linux-gnu/ld-linux-x86-64.so.2
/usr/libexec/coreutils|libstdbuf.so* 14480
/usr/libexec/dpkg|dpkg-db-backup* 2569
/usr/sbin|add-shell* 1053|addgroup@ adduser|adduser* 48382|agetty* 69112|badblocks* 35072|blkdiscard* 35136|blkid* 125280|blkzone* 80192|blockdev* 80192|chcpu* 47416|chgpasswd* 67880|chmem* 67904|chpasswd* 63856|chroot* 48112|cpgr@ cppw|cppw* 61880|ctrlaltdel* 39224|debugfs* 239440|delgroup@ deluser|deluser* 16727|dpkg-fsys-usrunmess* 17401|dpkg-preconfigure* 3925|dpkg-reconfigure* 4485|dumpe2fs* 31040|e2freefrag* 14648|e2fsck* 356624|e2image* 55760|e2label@ tune2fs|e2mmpstatus@ dumpe2fs|e2scrub* 7294|e2scrub_all* 5394|e2undo* 22840|e4crypt* 26936|e4defrag* 30960|faillock* 14584|filefrag* 18696|findfs* 14648|fsck* 55664|fsck.cramfs* 43384|fsck.ext2@ e2fsck|fsck.ext3@ e2fsck|fsck.ext4@ e2fsck|fsck.minix* 125272|fsfreeze* 14648|fstab-decode* 14576|fstrim* 76096|getty@ agetty|groupadd* 101416|groupdel* 88936|groupmems* 67920|groupmod* 101384|grpck* 67888|grpconv* 59536|grpunconv* 59536|hwclock* 88512|iconvconfig* 31584|installkernel* 2659|invoke-rc.d* 16517|isosize* 31040|killall5* 26944|ldattach* 35136|ldconfig* 982880|logsave* 14424|losetup* 117168|mke2fs* 141904|mkfs* 14648|mkfs.bfs* 35136|mkfs.cramfs* 43256|mkfs.ext2@ mke2fs|mkfs.ext3@ mke2fs|mkfs.ext4@ mke2fs|mkfs.minix* 112968|mkhomedir_helper* 22800|mklost+found* 14576|mkswap* 117056|newusers* 105392|nologin* 14568|pam-auth-update* 21288|pam_getenv* 2890|pam_namespace_helper* 467|pam_timestamp_check* 14584|pivot_root* 14648|pwck* 59656|pwconv* 55432|pwhistory_helper* 18680|pwunconv* 55472|readprofile* 35168|remove-shell* 1111|resize2fs* 63800|rmt-tar* 60432|rtcwake* 47424|runuser* 72000|service* 9099|shadowconfig* 2273|start-stop-daemon* 44464|sulogin* 55616|swaplabel* 18744|swapoff* 22840|swapon* 51512|switch_root* 18744|tarcat* 936|tune2fs* 117264|unix_chkpwd:2755 39160|unix_update* 39160|update-passwd* 39416|update-rc.d* 17742|update-shells* 3984|useradd* 159536|userdel* 113608|usermod* 147056|vigr@ vipw|vipw* 74384|wipefs* 47424|zic* 60136|zramctl* 117168
/usr/share|dict/|misc/|terminfo/
/usr/share/base-files|dot.bashrc 571|dot.profile 161|dot.profile.md5sums 72|info.dir 781|motd 286|profile 769|profile.md5sums 651|staff-group-for-usr-local 772
/usr/share/base-passwd|group.master 434|passwd.master 839
/usr/share/bash-completion/completions|addpart 484|apt 7513|blkdiscard 686|blkid 2151|blkzone 1014|blockdev 760|chcpu 1522|chmem 501|chrt 920|ctrlaltdel 335|debconf 294|debconf-show@ debconf|delpart 563|dmesg 1239|fallocate 721|fincore 916|findfs 695|findmnt 3195|flock 874|fsck 770|fsck.cramfs 702|fsck.minix 418|fsfreeze 524|fstrim 743|getopt 815|hardlink 604|hwclock 1162|ionice 1161|ipcmk 576|ipcrm 1423|ipcs 514|isosize 529|last 949|lastb@ last|ldattach 1472|logger 1553|losetup 1738|lsblk 2212|lscpu 1066|lsipc 1310|lsirq 816|lslocks 1084|lslogins 1751|lsmem 1069|lsns 1191|mcookie 599|mesg 412|mkfs 659|mkfs.bfs 677|mkfs.cramfs 839|mkfs.minix 749|mkswap 876|more 752|mount 2112|mountpoint 498|namei 500|nsenter 1195|partx 1301|pivot_root 387|prlimit 1329|readprofile 679|renice 784|resizepart 605|rev 432|rtcwake 1081|runuser@ su|script 1061|scriptlive 762|scriptreplay 917|setarch 790|setpriv 2838|setsid 440|setterm 2591|su 892|swaplabel 635|swapoff 743|swapon 2007|taskset 1213|uclampset 665|umount 1710|unshare 936|utmpdump 475|wall 634|wdctl 1371|whereis 528|wipefs 1238|zramctl 1290
/usr/share/bug|dpkg* 503
/usr/share/bug/apt|script* 848
/usr/share/bug/init-system-helpers|control 24
/usr/share/common-licenses|Apache-2.0 11358|Artistic 6111|BSD 1499|CC0-1.0 7048|GFDL@ GFDL-1.3|GFDL-1.2 20432|GFDL-1.3 22955|GPL@ GPL-3|GPL-1 12632|GPL-2 18092|GPL-3 35149|LGPL@ LGPL-3|LGPL-2 25381|LGPL-2.1 26530|LGPL-3 7652|MPL-1.1 25755|MPL-2.0 16726
/usr/share/debconf|confmodule 2707|confmodule.sh 2875|debconf.conf 414|fix_db.pl* 2004|frontend* 2494
/usr/share/debianutils|shells 42
/usr/share/debianutils/shells.d|bash 21|dash 10
/usr/share/doc|libgcc-s1@ gcc-12-base|libstdc++6@ gcc-12-base
/usr/share/doc-base|base-passwd.users-and-groups 423|findutils.findutils 323
/usr/share/doc/adduser|NEWS.Debian.gz 1992|README.gz 5107|TODO 1403|changelog.gz 5498|copyright 12432
/usr/share/doc/adduser/examples|INSTALL 591|README 5655|adduser.conf 3040|adduser.local* 26434|adduser.local.conf 21865|deluser.conf 1706
/usr/share/doc/adduser/examples/adduser.local.conf.examples|bash.bashrc 2778|profile 2254
/usr/share/doc/adduser/examples/adduser.local.conf.examples/skel|dot.bash_logout 427|dot.bash_profile 1290|dot.bashrc 802
/usr/share/doc/adduser/examples/adduser.local.conf.examples/skel.other|index.html 771
/usr/share/doc/apt|NEWS.Debian.gz 4846|README.md.gz 4602|changelog.gz 15973|copyright 7668
/usr/share/doc/apt/examples|apt.conf 442|configure-index 26275|preferences 166|sources.list 696
/usr/share/doc/base-files|FAQ@ README|README 4680|README.FHS 1153|changelog.gz 18211|copyright 1208
/usr/share/doc/base-passwd|README 3951|changelog.gz 12259|copyright 798|users-and-groups.html 19984|users-and-groups.txt.gz 5837
/usr/share/doc/bash|CHANGES.gz 126824|COMPAT.gz 10180|INTRO.gz 2921|NEWS.gz 35089|POSIX.gz 4329|RBASH 2472|README.Debian.gz 1919|README.abs-guide 1105|README.commands.gz 3021|README.gz 2003|changelog.Debian.amd64.gz 250|changelog.Debian.gz 1366|changelog.gz 126824|copyright 9764|inputrc.arrows 727
/usr/share/doc/bsdutils|changelog.Debian.gz 7945|changelog.gz 113|copyright 23237
/usr/share/doc/coreutils|AUTHORS 3827|NEWS.Debian.gz 795|NEWS.gz 75525|README.Debian 451|README.gz 4979|THANKS.gz 17546|TODO.gz 3387|changelog.Debian.gz 15293|changelog.gz 101079|copyright 5552
/usr/share/doc/dash|NEWS.Debian.gz 304|README.Debian.diet 580|README.source 3224|changelog.Debian.gz 1967|changelog.gz 7388|copyright 3878
/usr/share/doc/debconf|NEWS.Debian.gz 208|README.Debian 352|changelog.gz 1978|copyright 2764
/usr/share/doc/debian-archive-keyring|README 1091|changelog.gz 936|copyright 1243
/usr/share/doc/debianutils|README.shells.gz 369|changelog.Debian.gz 17992|changelog.gz 467|copyright 9055
/usr/share/doc/diffutils|NEWS.gz 6903|changelog.Debian.gz 1026|changelog.gz 29371|copyright 16112
/usr/share/doc/dpkg|AUTHORS 1314|README.api 1550|README.bug-usertags.gz 1904|README.feature-removal-schedule.gz 2239|THANKS.gz 4454|changelog.gz 231679|copyright 7943
/usr/share/doc/e2fsprogs|NEWS.gz 131158|README 719|changelog.Debian.gz 8782|copyright 15209
/usr/share/doc/findutils|NEWS.Debian.gz 1328|NEWS.gz 31596|README.gz 2432|TODO 2860|changelog.Debian.gz 1478|changelog.gz 181105|copyright 24782
/usr/share/doc/gcc-12-base|README.Debian.amd64.gz 3128|TODO.Debian 2212|changelog.Debian.gz 19732|copyright 68194
/usr/share/doc/gpgv|NEWS.Debian.gz 860|changelog.Debian.gz 3082|changelog.gz 436225|copyright 10555
/usr/share/doc/grep|AUTHORS 2769|NEWS.Debian.gz 1293|NEWS.gz 17576|README 2370|THANKS.gz 3148|TODO.gz 4395|changelog.Debian.gz 1314|changelog.gz 156182|copyright 1807
/usr/share/doc/gzip|NEWS.gz 9450|README.gz 2775|TODO 3467|changelog.Debian.gz 9078|changelog.gz 36418|copyright 2895
/usr/share/doc/hostname|changelog.gz 624|copyright 1273
/usr/share/doc/init-system-helpers|README.invoke-rc.d.gz 2365|README.policy-rc.d.gz 1835|changelog.gz 14012|copyright 3133
/usr/share/doc/libacl1|changelog.Debian.gz 7507|changelog.gz 8296|copyright 2048
/usr/share/doc/libapt-pkg6.0|NEWS.Debian.gz 4846|changelog.gz 15974|copyright 7668
/usr/share/doc/libattr1|changelog.Debian.gz 7712|changelog.gz 5039|copyright 1947
/usr/share/doc/libaudit-common|changelog.Debian.gz 2467|changelog.gz 5040|copyright 1596
/usr/share/doc/libaudit1|changelog.Debian.gz 2464|changelog.gz 5040|copyright 1596
/usr/share/doc/libblkid1|changelog.Debian.gz 7943|changelog.gz 113|copyright 23237
/usr/share/doc/libbz2-1.0|changelog.Debian.amd64.gz 240|changelog.Debian.gz 10422|changelog.gz 5624|copyright 2228
/usr/share/doc/libc-bin|changelog.Debian.gz 28754|changelog.gz 153|copyright 25467
/usr/share/doc/libc6|NEWS.Debian.gz 2386|NEWS.gz 125214|README.Debian.gz 2648|README.hesiod.gz 2357|changelog.Debian.gz 28751|changelog.gz 153|copyright 25467
/usr/share/doc/libcap-ng0|changelog.Debian.amd64.gz 229|changelog.Debian.gz 1572|changelog.gz 2489|copyright 2035
/usr/share/doc/libcap2|changelog.Debian.amd64.gz 246|changelog.Debian.gz 2513|changelog.gz 240|copyright 4631
/usr/share/doc/libcom-err2|changelog.Debian.gz 8786|copyright 15209
/usr/share/doc/libcrypt1|changelog.Debian.gz 2173|changelog.gz 9959|copyright 6010
/usr/share/doc/libdb5.3|build_signature_amd64.txt 9|changelog.Debian.gz 676|copyright 17177
/usr/share/doc/libdebconfclient0|changelog.gz 3850|copyright 5856
/usr/share/doc/libext2fs2|changelog.Debian.gz 8783|copyright 15209
/usr/share/doc/libffi8|changelog.Debian.gz 1258|copyright 10165
/usr/share/doc/libgcrypt20|AUTHORS.gz 4050|NEWS.gz 15414|README.gz 4240|THANKS.gz 3618|changelog.Debian.gz 3751|changelog.gz 209598|copyright 24896
/usr/share/doc/libgmp10|README.Debian 334|changelog.Debian.gz 14571|changelog.gz 313047|copyright 4153
/usr/share/doc/libgnutls30|AUTHORS.gz 4235|NEWS.Debian.gz 1328|NEWS.gz 109520|README.md.gz 2986|THANKS.gz 3765|changelog.Debian.gz 8017|changelog.gz 360714|copyright 51588
/usr/share/doc/libgpg-error0|README.gz 2694|changelog.Debian.gz 1753|changelog.gz 9612|copyright 4903
/usr/share/doc/libhogweed6|changelog.Debian.gz 7172|changelog.gz 122690|copyright 24923
/usr/share/doc/libidn2-0|AUTHORS 212|NEWS.gz 4983|README.md.gz 1748|changelog.Debian.amd64.gz 237|changelog.Debian.gz 4162|changelog.gz 19114|copyright 5348
/usr/share/doc/liblz4-1|changelog.Debian.gz 2799|copyright 3275
/usr/share/doc/liblzma5|AUTHORS 1402|NEWS.gz 19047|THANKS 3205|changelog.Debian.gz 1444|changelog.gz 88441|copyright 15465
/usr/share/doc/libmd0|changelog.Debian.gz 1166|changelog.gz 7670|copyright 8018
/usr/share/doc/libmount1|changelog.Debian.gz 7943|changelog.gz 113|copyright 23237
/usr/share/doc/libnettle8|NEWS.gz 21230|README 2437|changelog.Debian.gz 7172|changelog.gz 122690|copyright 24923
/usr/share/doc/libp11-kit0|changelog.Debian.gz 1884|changelog.gz 149305|copyright 8646
/usr/share/doc/libp11-kit0/examples|pkcs11.conf.example 390
/usr/share/doc/libpam-modules|NEWS.Debian.gz 1604|changelog.Debian.gz 4733|changelog.gz 31073|copyright 9477
/usr/share/doc/libpam-modules-bin|NEWS.Debian.gz 1604|changelog.Debian.gz 4734|changelog.gz 31073|copyright 9477
/usr/share/doc/libpam-modules/examples|upperLOWER.c 3669
/usr/share/doc/libpam-runtime|NEWS.Debian.gz 1604|changelog.Debian.gz 4733|changelog.gz 31073|copyright 9477
/usr/share/doc/libpam0g|Debian-PAM-MiniPolicy.gz 2500|NEWS.Debian.gz 1604|README 1821|README.Debian 552|TODO.Debian 365|changelog.Debian.gz 4734|changelog.gz 31073|copyright 9477
/usr/share/doc/libpcre2-8-0|README.Debian 458|changelog.Debian.gz 1292|changelog.gz 47006|copyright 6626
/usr/share/doc/libseccomp2|changelog.Debian.gz 1904|changelog.gz 3492|copyright 1429
/usr/share/doc/libselinux1|changelog.Debian.amd64.gz 237|changelog.Debian.gz 1632|copyright 3131
/usr/share/doc/libsemanage-common|changelog.Debian.gz 13297|copyright 1830
/usr/share/doc/libsemanage2|changelog.Debian.amd64.gz 229|changelog.Debian.gz 1474|copyright 1830
/usr/share/doc/libsepol2|changelog.Debian.gz 1350|copyright 3750
/usr/share/doc/libsmartcols1|changelog.Debian.gz 7943|changelog.gz 113|copyright 23237
/usr/share/doc/libss2|changelog.Debian.gz 8783|copyright 15209
/usr/share/doc/libsystemd0|NEWS.Debian.gz 2441|changelog.Debian.gz 28505|copyright 12776
/usr/share/doc/libtasn1-6|AUTHORS 456|README.md 2735|THANKS 1269|changelog.Debian.gz 1823|changelog.gz 8570|copyright 3451
/usr/share/doc/libtinfo6|changelog.Debian.gz 4249|changelog.gz 238533|copyright 4670
/usr/share/doc/libudev1|NEWS.Debian.gz 2441|changelog.Debian.gz 28508|copyright 12776
/usr/share/doc/libunistring2|changelog.Debian.gz 2895|changelog.gz 12427|copyright 6068
/usr/share/doc/libuuid1|changelog.Debian.gz 7944|changelog.gz 113|copyright 23237
/usr/share/doc/libxxhash0|changelog.Debian.gz 1328|changelog.gz 2039|copyright 2579
/usr/share/doc/libzstd1|changelog.Debian.gz 4380|changelog.gz 16421|copyright 5389
/usr/share/doc/login|NEWS.Debian.gz 1006|changelog.Debian.gz 3678|changelog.gz 148367|copyright 7044
/usr/share/doc/logsave|changelog.Debian.gz 8782|copyright 15209
/usr/share/doc/mawk|ACKNOWLEDGMENT 1520|README 3394|changelog.Debian.gz 5584|changelog.gz 12908|copyright 22591
/usr/share/doc/mawk/examples|ct_length.awk* 407|decl.awk* 3044|deps.awk* 1306|eatc.awk* 492|gdecl.awk* 2791|hcal* 14046|hical* 2960|nocomment.awk* 590|primes.awk* 1058|qsort.awk* 1094
/usr/share/doc/mount|changelog.Debian.gz 7943|changelog.gz 113|copyright 23237|mount.txt 521
/usr/share/doc/mount/examples|filesystems 41|fstab 829|mount.fstab 1670
/usr/share/doc/ncurses-base|FAQ 2383|TODO.Debian 256|changelog.Debian.gz 4249|changelog.gz 238533|copyright 4670
/usr/share/doc/ncurses-bin|changelog.Debian.gz 4250|changelog.gz 238533|copyright 4670
/usr/share/doc/passwd|NEWS.Debian.gz 1006|README.Debian 2075|TODO.Debian 1020|changelog.Debian.gz 3678|changelog.gz 148367|copyright 7044
/usr/share/doc/passwd/examples|passwd.expire.cron 1816
/usr/share/doc/perl|AUTHORS.gz 25557|Documentation 163
/usr/share/doc/perl-base|changelog.Debian.gz 4146|changelog.gz 1264|copyright 109772
/usr/share/doc/sed|AUTHORS 318|BUGS.gz 2705|NEWS.gz 10351|README 731|THANKS.gz 2099|changelog.Debian.gz 484|changelog.gz 43857|copyright 8618|sedfaq.txt.gz 56527
/usr/share/doc/sed/examples|dc.sed 8758
/usr/share/doc/sysvinit-utils|changelog.Debian.gz 5944|copyright 4689
/usr/share/doc/tar|AUTHORS 601|NEWS.gz 22939|README.Debian 849|THANKS.gz 10637|changelog.1.gz 63284|changelog.Debian.gz 856|changelog.gz 156356|copyright 3798
/usr/share/doc/tzdata|README.Debian 974|changelog.Debian.gz 6152|changelog.gz 79118|copyright 375
/usr/share/doc/usr-is-merged|changelog.gz 2434|copyright 987
/usr/share/doc/util-linux|00-about-docs.txt 260|AUTHORS.gz 16302|PAM-configuration.txt 671|README.Debian 481|blkid.txt 3258|cal.txt 2262|changelog.Debian.gz 7943|changelog.gz 113|col.txt 1913|copyright 23237|deprecated.txt 3086|getopt.txt 992|getopt_changelog.txt 1927|howto-build-sys.txt 3193|howto-compilation.txt 2945|howto-contribute.txt.gz 3503|howto-debug.txt 2437|howto-man-page.txt 126|howto-pull-request.txt.gz 4381|howto-tests.txt 3964|howto-usage-function.txt.gz 2328|hwclock.txt 147|modems-with-agetty.txt 2614|mount.txt 521|parse-date.txt.gz 8124|pg.txt 448|poeigl.txt.gz 8867|release-schedule.txt 1354
/usr/share/doc/util-linux-extra|changelog.Debian.gz 7944|changelog.gz 113|copyright 23237
/usr/share/doc/util-linux/examples|getopt-example.bash 1594|getopt-example.tcsh 2256
/usr/share/doc/util-linux/releases|v2.13-ReleaseNotes.gz 7295|v2.14-ReleaseNotes.gz 6369|v2.15-ReleaseNotes.gz 9424|v2.16-ReleaseNotes.gz 2928|v2.17-ReleaseNotes.gz 6431|v2.18-ReleaseNotes.gz 7076|v2.19-ReleaseNotes.gz 8947|v2.20-ReleaseNotes.gz 13091|v2.21-ReleaseNotes.gz 12371|v2.22-ReleaseNotes.gz 14578|v2.23-ReleaseNotes.gz 15489|v2.24-ReleaseNotes.gz 12347|v2.25-ReleaseNotes.gz 17705|v2.26-ReleaseNotes.gz 15216|v2.27-ReleaseNotes.gz 11499|v2.28-ReleaseNotes.gz 10609|v2.29-ReleaseNotes.gz 8232|v2.30-ReleaseNotes.gz 10830|v2.31-ReleaseNotes.gz 9774|v2.32-ReleaseNotes.gz 7536|v2.33-ReleaseNotes.gz 8461|v2.34-ReleaseNotes.gz 8818|v2.35-ReleaseNotes.gz 8181|v2.36-ReleaseNotes.gz 10216|v2.37-ReleaseNotes.gz 15094|v2.38-ReleaseNotes.gz 15096|v2.38.1-ReleaseNotes.gz 1909
/usr/share/doc/zlib1g|changelog.Debian.gz 1044|changelog.gz 29091|copyright 2927
/usr/share/dpkg|abitable 362|cputable 2152|ostable 2111|tupletable 2249
/usr/share/dpkg/sh|dpkg-error.sh 2173
/usr/share/gcc/python/libstdcxx|__init__.py 1
/usr/share/gcc/python/libstdcxx/v6|__init__.py 1161|printers.py 87875|xmethods.py 28188
/usr/share/gdb/auto-load/usr/lib/x86_64-linux-gnu|libstdc++.so.6.0.30-gdb.py 2387
/usr/share/info|coreutils.info.gz 241534|diffutils.info.gz 61188|find-maint.info.gz 24671|find.info-1.gz 92320|find.info-2.gz 1920|find.info.gz 2526|grep.info.gz 34717|gzip.info.gz 15726|sed.info.gz 56008
/usr/share/keyrings|debian-archive-bookworm-automatic.gpg 8700|debian-archive-bookworm-security-automatic.gpg 8709|debian-archive-bookworm-stable.gpg 280|debian-archive-bullseye-automatic.gpg 8700|debian-archive-bullseye-security-automatic.gpg 8709|debian-archive-bullseye-stable.gpg 2453|debian-archive-keyring.gpg 55918|debian-archive-removed-keys.gpg 72636|debian-archive-trixie-automatic.gpg 8698|debian-archive-trixie-security-automatic.gpg 8707|debian-archive-trixie-stable.gpg 962
/usr/share/libc-bin|nsswitch.conf 494
/usr/share/libgcrypt20|clean-up-unmanaged-libraries* 5493
/usr/share/locale/af/LC_MESSAGES|Linux-PAM.mo 494|bash.mo 1280|coreutils.mo 27079|grep.mo 1171|sed.mo 2731
/usr/share/locale/af/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/am/LC_MESSAGES|Linux-PAM.mo 491
/usr/share/locale/ar/LC_MESSAGES|Linux-PAM.mo 6560|apt.mo 15980|libapt-pkg6.0.mo 5131
/usr/share/locale/as/LC_MESSAGES|Linux-PAM.mo 10333
/usr/share/locale/ast/LC_MESSAGES|apt.mo 26604|dpkg.mo 57991|libapt-pkg6.0.mo 20784|sed.mo 8246
/usr/share/locale/az/LC_MESSAGES|Linux-PAM.mo 1996
/usr/share/locale/be/LC_MESSAGES|Linux-PAM.mo 569|coreutils.mo 57830|findutils.mo 2343|grep.mo 23017
/usr/share/locale/be/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/bg/LC_MESSAGES|Linux-PAM.mo 12566|apt.mo 39419|bash.mo 248812|coreutils.mo 457271|diffutils.mo 46905|findutils.mo 42045|grep.mo 23703|libapt-pkg6.0.mo 31627|sed.mo 20276|tar.mo 86963
/usr/share/locale/bg/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/bn/LC_MESSAGES|Linux-PAM.mo 10846
/usr/share/locale/bn_IN/LC_MESSAGES|Linux-PAM.mo 10850
/usr/share/locale/bs/LC_MESSAGES|Linux-PAM.mo 566|apt.mo 4009|dpkg.mo 811|libapt-pkg6.0.mo 1849|shadow.mo 2971
/usr/share/locale/ca/LC_MESSAGES|Linux-PAM.mo 10400|adduser.mo 12140|apt.mo 47766|bash.mo 183474|coreutils.mo 341387|diffutils.mo 7925|dpkg.mo 178959|findutils.mo 5930|grep.mo 12262|libapt-pkg6.0.mo 35901|sed.mo 8506|shadow.mo 66042|tar.mo 64091
/usr/share/locale/ca/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/cs/LC_MESSAGES|Linux-PAM.mo 9857|adduser.mo 11731|apt.mo 46771|bash.mo 185301|coreutils.mo 352927|diffutils.mo 35815|dpkg.mo 170736|findutils.mo 30797|gnutls30.mo 34151|grep.mo 18684|libapt-pkg6.0.mo 34245|libidn2.mo 6554|sed.mo 15966|shadow.mo 69417|tar.mo 64931
/usr/share/locale/cs/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/cy/LC_MESSAGES|Linux-PAM.mo 535|apt.mo 14424|libapt-pkg6.0.mo 9181
/usr/share/locale/da/LC_MESSAGES|Linux-PAM.mo 9846|adduser.mo 11595|apt.mo 43126|bash.mo 70624|coreutils.mo 330619|diffutils.mo 33337|dpkg.mo 112883|findutils.mo 29641|grep.mo 15997|libapt-pkg6.0.mo 29875|libidn2.mo 4754|sed.mo 12214|shadow.mo 61675|tar.mo 60187
/usr/share/locale/da/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/de/LC_MESSAGES|Linux-PAM.mo 10185|adduser.mo 22824|apt.mo 50021|bash.mo 125828|coreutils.mo 385062|diffutils.mo 37041|dpkg.mo 175012|findutils.mo 31775|gnutls30.mo 34568|grep.mo 19104|libapt-pkg6.0.mo 36951|libidn2.mo 6750|sed.mo 15493|shadow.mo 67706|tar.mo 64342
/usr/share/locale/de/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/de_CH/LC_MESSAGES|Linux-PAM.mo 511
/usr/share/locale/dz/LC_MESSAGES|apt.mo 42109|dpkg.mo 77525|libapt-pkg6.0.mo 25524|shadow.mo 32468
/usr/share/locale/el/LC_MESSAGES|Linux-PAM.mo 467|apt.mo 47488|bash.mo 83800|coreutils.mo 23176|diffutils.mo 42072|dpkg.mo 66783|findutils.mo 38380|grep.mo 3746|libapt-pkg6.0.mo 29407|sed.mo 11102|shadow.mo 82996|tar.mo 14467
/usr/share/locale/el/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/en@boldquot/LC_MESSAGES|bash.mo 164675
/usr/share/locale/en@quot/LC_MESSAGES|bash.mo 163043
/usr/share/locale/eo/LC_MESSAGES|Linux-PAM.mo 3833|bash.mo 162418|coreutils.mo 157184|diffutils.mo 33036|dpkg.mo 113183|findutils.mo 29455|gnutls30.mo 33110|grep.mo 16503|libidn2.mo 6353|sed.mo 14589|tar.mo 61190
/usr/share/locale/eo/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/es/LC_MESSAGES|Linux-PAM.mo 7937|adduser.mo 12795|apt.mo 46434|bash.mo 183966|coreutils.mo 234029|diffutils.mo 35739|dpkg.mo 133297|findutils.mo 20084|gnutls30.mo 34721|grep.mo 17302|libapt-pkg6.0.mo 32478|libidn2.mo 6707|sed.mo 15983|shadow.mo 59443|tar.mo 65237
/usr/share/locale/es/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/et/LC_MESSAGES|Linux-PAM.mo 2251|bash.mo 12156|coreutils.mo 353864|dpkg.mo 18574|findutils.mo 28854|grep.mo 16855|sed.mo 14787|tar.mo 59767
/usr/share/locale/et/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/eu/LC_MESSAGES|Linux-PAM.mo 968|adduser.mo 11862|apt.mo 22726|coreutils.mo 26974|dpkg.mo 117584|grep.mo 1278|libapt-pkg6.0.mo 14245|sed.mo 1627|shadow.mo 46950|tar.mo 32368
/usr/share/locale/eu/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/fa/LC_MESSAGES|Linux-PAM.mo 485
/usr/share/locale/fi/LC_MESSAGES|Linux-PAM.mo 10046|apt.mo 22395|bash.mo 73116|coreutils.mo 116299|diffutils.mo 35517|findutils.mo 30806|gnutls30.mo 24153|grep.mo 18039|libapt-pkg6.0.mo 14214|libidn2.mo 1020|sed.mo 15342|shadow.mo 18790|tar.mo 57193
/usr/share/locale/fi/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/fr/LC_MESSAGES|Linux-PAM.mo 10700|adduser.mo 23305|apt.mo 48841|bash.mo 190057|coreutils.mo 394713|diffutils.mo 36886|dpkg.mo 185526|findutils.mo 31645|gnutls30.mo 35159|grep.mo 18325|libapt-pkg6.0.mo 35443|libidn2.mo 6682|sed.mo 16409|shadow.mo 82156|tar.mo 67389
/usr/share/locale/fr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/fur/LC_MESSAGES|libidn2.mo 4542
/usr/share/locale/ga/LC_MESSAGES|Linux-PAM.mo 7693|bash.mo 115689|coreutils.mo 107224|diffutils.mo 7704|findutils.mo 17056|grep.mo 10276|sed.mo 13599|tar.mo 65812
/usr/share/locale/ga/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/gl/LC_MESSAGES|Linux-PAM.mo 493|adduser.mo 21834|apt.mo 28060|bash.mo 53798|coreutils.mo 25681|diffutils.mo 10100|dpkg.mo 51521|findutils.mo 19945|grep.mo 15881|libapt-pkg6.0.mo 22401|sed.mo 15193|shadow.mo 18898|tar.mo 10693
/usr/share/locale/gl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/gu/LC_MESSAGES|Linux-PAM.mo 10377
/usr/share/locale/he/LC_MESSAGES|Linux-PAM.mo 10834|diffutils.mo 6130|grep.mo 1138|sed.mo 1292|shadow.mo 4599
/usr/share/locale/hi/LC_MESSAGES|Linux-PAM.mo 9833
/usr/share/locale/hr/LC_MESSAGES|Linux-PAM.mo 565|bash.mo 178369|coreutils.mo 370975|diffutils.mo 35584|findutils.mo 30303|grep.mo 18084|libidn2.mo 1079|sed.mo 16218|tar.mo 63909
/usr/share/locale/hr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/hu/LC_MESSAGES|Linux-PAM.mo 7349|adduser.mo 12657|apt.mo 45239|bash.mo 152745|coreutils.mo 314406|diffutils.mo 36044|dpkg.mo 58217|findutils.mo 31950|grep.mo 12397|libapt-pkg6.0.mo 30015|libidn2.mo 5273|sed.mo 12957|shadow.mo 18576|tar.mo 67032
/usr/share/locale/hu/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ia/LC_MESSAGES|Linux-PAM.mo 7077|coreutils.mo 6837
/usr/share/locale/ia/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/id/LC_MESSAGES|Linux-PAM.mo 4025|bash.mo 98266|coreutils.mo 133988|diffutils.mo 29121|dpkg.mo 67694|findutils.mo 30366|grep.mo 17486|libidn2.mo 6326|sed.mo 15499|shadow.mo 15773|tar.mo 58343
/usr/share/locale/id/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/is/LC_MESSAGES|Linux-PAM.mo 494
/usr/share/locale/it/LC_MESSAGES|Linux-PAM.mo 10029|adduser.mo 12005|apt.mo 46968|bash.mo 83883|coreutils.mo 152808|diffutils.mo 32960|dpkg.mo 134366|findutils.mo 28518|gnutls30.mo 34940|grep.mo 16819|libapt-pkg6.0.mo 34064|libidn2.mo 937|sed.mo 15140|shadow.mo 21104|tar.mo 63734
/usr/share/locale/it/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ja/LC_MESSAGES|Linux-PAM.mo 7744|adduser.mo 13848|apt.mo 50603|bash.mo 114809|coreutils.mo 380534|diffutils.mo 30247|dpkg.mo 138562|findutils.mo 23403|grep.mo 11159|libapt-pkg6.0.mo 35969|libidn2.mo 669|sed.mo 11207|shadow.mo 71049|tar.mo 59218
/usr/share/locale/ja/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ka/LC_MESSAGES|Linux-PAM.mo 2579|gnutls30.mo 51597|grep.mo 26623|libidn2.mo 9743|sed.mo 22339|shadow.mo 124859
/usr/share/locale/kk/LC_MESSAGES|Linux-PAM.mo 12453|coreutils.mo 1624|shadow.mo 82687
/usr/share/locale/kk/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/km/LC_MESSAGES|Linux-PAM.mo 8868|apt.mo 36159|dpkg.mo 67214|libapt-pkg6.0.mo 21752|shadow.mo 28070
/usr/share/locale/kn/LC_MESSAGES|Linux-PAM.mo 10850
/usr/share/locale/ko/LC_MESSAGES|Linux-PAM.mo 10148|adduser.mo 1572|apt.mo 29338|bash.mo 185602|coreutils.mo 389931|dpkg.mo 77308|findutils.mo 1916|grep.mo 19266|libapt-pkg6.0.mo 22883|sed.mo 16716|shadow.mo 31161|tar.mo 66173
/usr/share/locale/ko/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ku/LC_MESSAGES|apt.mo 5459|dpkg.mo 4677|libapt-pkg6.0.mo 3514
/usr/share/locale/kw_GB/LC_MESSAGES|Linux-PAM.mo 448
/usr/share/locale/ky/LC_MESSAGES|Linux-PAM.mo 484|grep.mo 1518|tar.mo 55118
/usr/share/locale/lg/LC_MESSAGES|coreutils.mo 194320|findutils.mo 2663
/usr/share/locale/lg/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/lt/LC_MESSAGES|Linux-PAM.mo 558|apt.mo 13799|bash.mo 28770|coreutils.mo 29941|dpkg.mo 32855|findutils.mo 4320|grep.mo 1384|libapt-pkg6.0.mo 5794
/usr/share/locale/lt/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/lv/LC_MESSAGES|Linux-PAM.mo 527|diffutils.mo 31067
/usr/share/locale/mk/LC_MESSAGES|Linux-PAM.mo 525
/usr/share/locale/ml/LC_MESSAGES|Linux-PAM.mo 12685
/usr/share/locale/mn/LC_MESSAGES|Linux-PAM.mo 494
/usr/share/locale/mr/LC_MESSAGES|Linux-PAM.mo 10413|apt.mo 35332|dpkg.mo 59080|libapt-pkg6.0.mo 22568
/usr/share/locale/ms/LC_MESSAGES|Linux-PAM.mo 532|coreutils.mo 21574|diffutils.mo 27300|findutils.mo 1514|gnutls30.mo 27811|tar.mo 9658
/usr/share/locale/ms/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/my/LC_MESSAGES|Linux-PAM.mo 485
/usr/share/locale/nb/LC_MESSAGES|Linux-PAM.mo 9536|adduser.mo 11890|apt.mo 32542|bash.mo 172246|coreutils.mo 310018|diffutils.mo 34399|dpkg.mo 67932|findutils.mo 29920|grep.mo 17573|libapt-pkg6.0.mo 23152|sed.mo 14532|shadow.mo 65335|tar.mo 60880
/usr/share/locale/nb/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ne/LC_MESSAGES|Linux-PAM.mo 491|apt.mo 31119|dpkg.mo 61694|libapt-pkg6.0.mo 19607|shadow.mo 27914
/usr/share/locale/nl/LC_MESSAGES|Linux-PAM.mo 10020|adduser.mo 21682|apt.mo 48333|bash.mo 181276|coreutils.mo 338236|diffutils.mo 36324|dpkg.mo 173409|findutils.mo 30287|gnutls30.mo 24388|grep.mo 18526|libapt-pkg6.0.mo 35552|libidn2.mo 6482|sed.mo 15769|shadow.mo 84933|tar.mo 63760
/usr/share/locale/nl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/nn/LC_MESSAGES|Linux-PAM.mo 9531|apt.mo 18603|dpkg.mo 33397|libapt-pkg6.0.mo 11414|shadow.mo 12505
/usr/share/locale/oc/LC_MESSAGES|dpkg.mo 66884
/usr/share/locale/or/LC_MESSAGES|Linux-PAM.mo 15523
/usr/share/locale/pa/LC_MESSAGES|Linux-PAM.mo 14212|dpkg.mo 7735|grep.mo 5084
/usr/share/locale/pl/LC_MESSAGES|Linux-PAM.mo 10235|adduser.mo 11990|apt.mo 31322|bash.mo 184164|coreutils.mo 352430|diffutils.mo 35454|dpkg.mo 151138|findutils.mo 30798|gnutls30.mo 34025|grep.mo 18444|libapt-pkg6.0.mo 24244|libidn2.mo 6574|sed.mo 16280|shadow.mo 18986|tar.mo 65132
/usr/share/locale/pl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/pt/LC_MESSAGES|Linux-PAM.mo 10388|adduser.mo 21883|apt.mo 30201|bash.mo 170400|coreutils.mo 335982|diffutils.mo 34636|dpkg.mo 172654|findutils.mo 30159|grep.mo 16356|libapt-pkg6.0.mo 23998|sed.mo 14760|shadow.mo 65517|tar.mo 62527
/usr/share/locale/pt/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/pt_BR/LC_MESSAGES|Linux-PAM.mo 9795|adduser.mo 11797|apt.mo 22982|bash.mo 173420|coreutils.mo 323797|diffutils.mo 36824|dpkg.mo 51155|findutils.mo 31021|gnutls30.mo 34575|grep.mo 16200|libapt-pkg6.0.mo 14359|libidn2.mo 6579|sed.mo 15397|shadow.mo 56515|tar.mo 63982
/usr/share/locale/pt_BR/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ro/LC_MESSAGES|Linux-PAM.mo 10103|apt.mo 23219|bash.mo 190030|coreutils.mo 46260|diffutils.mo 6490|dpkg.mo 123270|findutils.mo 4683|gnutls30.mo 34968|grep.mo 18539|libapt-pkg6.0.mo 14448|libidn2.mo 6710|sed.mo 16752|shadow.mo 18755|tar.mo 65028
/usr/share/locale/ro/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ru/LC_MESSAGES|Linux-PAM.mo 13398|adduser.mo 15208|apt.mo 62409|bash.mo 128229|coreutils.mo 452469|diffutils.mo 43910|dpkg.mo 225649|findutils.mo 39575|grep.mo 23197|libapt-pkg6.0.mo 46205|libidn2.mo 6292|sed.mo 19474|shadow.mo 89001|tar.mo 83444
/usr/share/locale/ru/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/si/LC_MESSAGES|Linux-PAM.mo 8618
/usr/share/locale/sk/LC_MESSAGES|Linux-PAM.mo 9917|adduser.mo 12099|apt.mo 29665|bash.mo 83429|coreutils.mo 67690|dpkg.mo 111498|findutils.mo 19288|grep.mo 17986|libapt-pkg6.0.mo 23612|sed.mo 16064|shadow.mo 43041|tar.mo 10303
/usr/share/locale/sk/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/sl/LC_MESSAGES|Linux-PAM.mo 546|apt.mo 29556|bash.mo 80665|coreutils.mo 274143|findutils.mo 29994|grep.mo 9965|libapt-pkg6.0.mo 23264|sed.mo 8282|tar.mo 59520
/usr/share/locale/sl/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/sq/LC_MESSAGES|Linux-PAM.mo 493|shadow.mo 1027
/usr/share/locale/sr/LC_MESSAGES|Linux-PAM.mo 9013|bash.mo 232614|coreutils.mo 431596|diffutils.mo 42102|findutils.mo 39742|gnutls30.mo 41709|grep.mo 20814|libidn2.mo 7869|sed.mo 18467|tar.mo 82073
/usr/share/locale/sr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/sr@latin/LC_MESSAGES|Linux-PAM.mo 6926
/usr/share/locale/sv/LC_MESSAGES|Linux-PAM.mo 9864|adduser.mo 11829|apt.mo 35617|bash.mo 176963|coreutils.mo 333978|diffutils.mo 34038|dpkg.mo 165282|findutils.mo 29984|gnutls30.mo 23808|grep.mo 17433|libapt-pkg6.0.mo 24876|libidn2.mo 6384|sed.mo 15526|shadow.mo 54072|tar.mo 61790
/usr/share/locale/sv/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ta/LC_MESSAGES|Linux-PAM.mo 10884|grep.mo 25265
/usr/share/locale/te/LC_MESSAGES|Linux-PAM.mo 11038
/usr/share/locale/tg/LC_MESSAGES|Linux-PAM.mo 490
/usr/share/locale/th/LC_MESSAGES|Linux-PAM.mo 482|apt.mo 53247|dpkg.mo 255644|grep.mo 16494|libapt-pkg6.0.mo 37122
/usr/share/locale/tl/LC_MESSAGES|apt.mo 21590|dpkg.mo 34793|libapt-pkg6.0.mo 13206|shadow.mo 18837
/usr/share/locale/tr/LC_MESSAGES|Linux-PAM.mo 9969|apt.mo 46047|bash.mo 130291|coreutils.mo 369969|diffutils.mo 35563|dpkg.mo 130576|findutils.mo 28189|grep.mo 16953|libapt-pkg6.0.mo 32584|sed.mo 15586|shadow.mo 20505|tar.mo 61110
/usr/share/locale/tr/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/uk/LC_MESSAGES|Linux-PAM.mo 13290|adduser.mo 13065|apt.mo 38827|bash.mo 237263|coreutils.mo 483282|diffutils.mo 44968|findutils.mo 39582|gnutls30.mo 43946|grep.mo 23738|libapt-pkg6.0.mo 29418|libidn2.mo 8243|sed.mo 19956|shadow.mo 105763|tar.mo 84186
/usr/share/locale/uk/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/ur/LC_MESSAGES|Linux-PAM.mo 468
/usr/share/locale/vi/LC_MESSAGES|Linux-PAM.mo 7349|adduser.mo 13168|apt.mo 38048|bash.mo 133752|coreutils.mo 328052|diffutils.mo 37426|dpkg.mo 133973|findutils.mo 32741|gnutls30.mo 26073|grep.mo 19176|libapt-pkg6.0.mo 27451|libidn2.mo 1090|sed.mo 16613|shadow.mo 73832|tar.mo 69054
/usr/share/locale/vi/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/yo/LC_MESSAGES|Linux-PAM.mo 392
/usr/share/locale/zh_CN/LC_MESSAGES|Linux-PAM.mo 9086|adduser.mo 16243|apt.mo 44038|bash.mo 170166|coreutils.mo 359611|diffutils.mo 34572|dpkg.mo 161680|findutils.mo 28209|gnutls30.mo 22411|grep.mo 17232|libapt-pkg6.0.mo 32916|libidn2.mo 6210|sed.mo 14265|shadow.mo 62731|tar.mo 57717
/usr/share/locale/zh_CN/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/zh_HK/LC_MESSAGES|Linux-PAM.mo 476
/usr/share/locale/zh_TW/LC_MESSAGES|Linux-PAM.mo 9083|apt.mo 21822|bash.mo 168812|coreutils.mo 283496|diffutils.mo 32725|dpkg.mo 109362|findutils.mo 16083|grep.mo 16987|libapt-pkg6.0.mo 13910|sed.mo 14836|shadow.mo 66576|tar.mo 58290
/usr/share/locale/zh_TW/LC_TIME|coreutils.mo@ ../LC_MESSAGES/coreutils.mo
/usr/share/locale/zu/LC_MESSAGES|Linux-PAM.mo 5759
/usr/share/man/cs/man1|expiry.1.gz 430|gpasswd.1.gz 969
/usr/share/man/cs/man5|faillog.5.gz 577|gshadow.5.gz 797|passwd.5.gz 1005|shadow.5.gz 1017
/usr/share/man/cs/man8|faillog.8.gz 1139|groupadd.8.gz 1504|groupdel.8.gz 721|groupmod.8.gz 884|grpck.8.gz 1329|lastlog.8.gz 900|nologin.8.gz 460|vipw.8.gz 764
/usr/share/man/da/man1|chfn.1.gz 1652|newgrp.1.gz 1181|sg.1.gz 1012
/usr/share/man/da/man5|gshadow.5.gz 1334
/usr/share/man/da/man8|groupdel.8.gz 1444|nologin.8.gz 788|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1242
/usr/share/man/de/man1|apt-transport-http.1.gz 3596|apt-transport-https.1.gz 3283|apt-transport-mirror.1.gz 3904|chage.1.gz 2508|chfn.1.gz 1744|chsh.1.gz 1397|dpkg-deb.1.gz 6151|dpkg-divert.1.gz 4303|dpkg-maintscript-helper.1.gz 5744|dpkg-query.1.gz 7396|dpkg-realpath.1.gz 2257|dpkg-split.1.gz 4935|dpkg-statoverride.1.gz 4044|dpkg-trigger.1.gz 3225|dpkg.1.gz 18955|expiry.1.gz 916|gpasswd.1.gz 1591|login.1.gz 2594|newgrp.1.gz 1215|passwd.1.gz 3654|sg.1.gz 1071|update-alternatives.1.gz 7745|which.debianutils.1.gz 797
/usr/share/man/de/man5|adduser.conf.5.gz 4207|apt.conf.5.gz 17570|apt_auth.conf.5.gz 2745|apt_preferences.5.gz 8674|deluser.conf.5.gz 1777|dpkg.cfg.5.gz 1666|faillog.5.gz 965|gshadow.5.gz 1439|login.defs.5.gz 2022|passwd.5.gz 1751|shadow.5.gz 2284|sources.list.5.gz 10704
/usr/share/man/de/man7|apt-patterns.7.gz 3818
/usr/share/man/de/man8|add-shell.8.gz 714|adduser.8.gz 6996|apt-cache.8.gz 6913|apt-cdrom.8.gz 2906|apt-config.8.gz 2574|apt-get.8.gz 11320|apt-mark.8.gz 2955|apt-secure.8.gz 5060|apt.8.gz 3960|chgpasswd.8.gz 1811|chpasswd.8.gz 1985|deluser.8.gz 3531|dpkg-fsys-usrunmess.8.gz 3529|faillog.8.gz 1832|groupadd.8.gz 2698|groupdel.8.gz 1505|groupmems.8.gz 1555|groupmod.8.gz 2194|grpck.8.gz 1977|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 798|lastlog.8.gz 1982|newusers.8.gz 2667|nologin.8.gz 802|pwck.8.gz 2201|pwconv.8.gz 1644|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 667|run-parts.8.gz 2411|savelog.8.gz 1882|start-stop-daemon.8.gz 6865|update-passwd.8.gz 1860|useradd.8.gz 5672|userdel.8.gz 2468|usermod.8.gz 3980|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1263
/usr/share/man/es/man1|dpkg-split.1.gz 4719|which.debianutils.1.gz 556
/usr/share/man/es/man5|apt_preferences.5.gz 8363|dpkg.cfg.5.gz 1646
/usr/share/man/es/man8|add-shell.8.gz 438|apt-cache.8.gz 6821|apt-cdrom.8.gz 2810|apt-config.8.gz 2573|installkernel.8.gz 591|remove-shell.8.gz 418|run-parts.8.gz 2133|savelog.8.gz 1688|update-passwd.8.gz 1562
/usr/share/man/fi/man1|chfn.1.gz 1067|chsh.1.gz 984
/usr/share/man/fr/man1|apt-transport-http.1.gz 3507|apt-transport-https.1.gz 3188|apt-transport-mirror.1.gz 3866|chage.1.gz 2489|chfn.1.gz 1730|chsh.1.gz 1418|dpkg-deb.1.gz 5917|dpkg-divert.1.gz 4026|dpkg-maintscript-helper.1.gz 5672|dpkg-query.1.gz 7302|dpkg-realpath.1.gz 2202|dpkg-split.1.gz 4772|dpkg-statoverride.1.gz 3968|dpkg-trigger.1.gz 3145|dpkg.1.gz 18862|expiry.1.gz 909|gpasswd.1.gz 1591|login.1.gz 2566|newgrp.1.gz 1196|passwd.1.gz 3745|sg.1.gz 1041|update-alternatives.1.gz 7436|which.debianutils.1.gz 864
/usr/share/man/fr/man5|adduser.conf.5.gz 4367|apt.conf.5.gz 17477|apt_auth.conf.5.gz 2809|apt_preferences.5.gz 8132|deluser.conf.5.gz 2001|dpkg.cfg.5.gz 1540|faillog.5.gz 965|gshadow.5.gz 1461|login.defs.5.gz 2017|passwd.5.gz 1773|shadow.5.gz 2297|sources.list.5.gz 10575|subgid.5.gz 1401|subuid.5.gz 1396
/usr/share/man/fr/man8|add-shell.8.gz 748|adduser.8.gz 7127|apt-cache.8.gz 6855|apt-cdrom.8.gz 2873|apt-config.8.gz 2586|apt-get.8.gz 11027|apt-mark.8.gz 2946|apt-secure.8.gz 4823|apt.8.gz 3858|chgpasswd.8.gz 1806|chpasswd.8.gz 1987|deluser.8.gz 3654|dpkg-fsys-usrunmess.8.gz 3418|faillog.8.gz 1813|groupadd.8.gz 2696|groupdel.8.gz 1453|groupmems.8.gz 1509|groupmod.8.gz 2173|grpck.8.gz 1945|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 849|lastlog.8.gz 1958|newusers.8.gz 2679|nologin.8.gz 796|pwck.8.gz 2198|pwconv.8.gz 1643|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 735|run-parts.8.gz 2405|savelog.8.gz 2044|start-stop-daemon.8.gz 6783|update-passwd.8.gz 1890|useradd.8.gz 5693|userdel.8.gz 2470|usermod.8.gz 3989|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1239
/usr/share/man/hu/man1|chsh.1.gz 813|gpasswd.1.gz 1028|login.1.gz 1930|newgrp.1.gz 1116|passwd.1.gz 2990|sg.1.gz@ newgrp.1.gz
/usr/share/man/hu/man5|dpkg.cfg.5.gz 1391|passwd.5.gz 1982
/usr/share/man/hu/man8|lastlog.8.gz 985
/usr/share/man/id/man1|chsh.1.gz 758|login.1.gz 3969
/usr/share/man/id/man8|useradd.8.gz 3174
/usr/share/man/it/man1|chage.1.gz 2454|chfn.1.gz 1693|chsh.1.gz 1374|dpkg-split.1.gz 4577|expiry.1.gz 871|gpasswd.1.gz 1585|login.1.gz 2497|newgrp.1.gz 1190|passwd.1.gz 3499|sg.1.gz 1023|which.debianutils.1.gz 553
/usr/share/man/it/man5|apt.conf.5.gz 16551|apt_preferences.5.gz 8205|dpkg.cfg.5.gz 1367|faillog.5.gz 989|gshadow.5.gz 1348|login.defs.5.gz 1978|passwd.5.gz 1697|shadow.5.gz 2119|sources.list.5.gz 10266
/usr/share/man/it/man8|add-shell.8.gz 435|apt-cache.8.gz 6569|apt-cdrom.8.gz 2796|apt-config.8.gz 2446|apt-get.8.gz 10747|apt-mark.8.gz 2908|apt-secure.8.gz 4831|apt.8.gz 3649|chgpasswd.8.gz 1750|chpasswd.8.gz 1926|faillog.8.gz 1801|groupadd.8.gz 2647|groupdel.8.gz 1455|groupmems.8.gz 1533|groupmod.8.gz 2146|grpck.8.gz 1935|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 552|lastlog.8.gz 1929|newusers.8.gz 2596|nologin.8.gz 793|pwck.8.gz 2108|pwconv.8.gz 1602|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 397|run-parts.8.gz 2091|savelog.8.gz 1666|useradd.8.gz 5572|userdel.8.gz 2386|usermod.8.gz 3951|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1248
/usr/share/man/ja/man1|chage.1.gz 1688|chfn.1.gz 1072|chsh.1.gz 1094|dpkg-split.1.gz 5134|expiry.1.gz 662|gpasswd.1.gz 1196|login.1.gz 2044|newgrp.1.gz 1331|passwd.1.gz 3662|sg.1.gz@ newgrp.1.gz|which.debianutils.1.gz 685
/usr/share/man/ja/man5|apt.conf.5.gz 17193|apt_preferences.5.gz 8397|dpkg.cfg.5.gz 1696|faillog.5.gz 806|login.defs.5.gz 2669|passwd.5.gz 1536|shadow.5.gz 1365|sources.list.5.gz 10842
/usr/share/man/ja/man8|add-shell.8.gz 574|apt-cache.8.gz 6908|apt-cdrom.8.gz 2959|apt-config.8.gz 2536|apt-get.8.gz 11234|apt-mark.8.gz 2914|apt-secure.8.gz 5239|apt.8.gz 3900|chpasswd.8.gz 1114|faillog.8.gz 1500|groupadd.8.gz 948|groupdel.8.gz 787|groupmod.8.gz 949|grpck.8.gz 1584|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|installkernel.8.gz 708|lastlog.8.gz 1235|newusers.8.gz 1091|pwck.8.gz 1607|pwconv.8.gz 1332|pwunconv.8.gz@ pwconv.8.gz|remove-shell.8.gz 559|run-parts.8.gz 2299|savelog.8.gz 1839|update-passwd.8.gz 1810|useradd.8.gz 2435|userdel.8.gz 1063|usermod.8.gz 2205|vigr.8.gz@ vipw.8.gz|vipw.8.gz 694
/usr/share/man/ko/man1|chfn.1.gz 943|chsh.1.gz 815|login.1.gz 4325
/usr/share/man/ko/man5|passwd.5.gz 2532
/usr/share/man/ko/man8|vigr.8.gz@ vipw.8.gz|vipw.8.gz 619
/usr/share/man/man1|[.1.gz@ test.1.gz|apt-transport-http.1.gz 2898|apt-transport-https.1.gz 2625|apt-transport-mirror.1.gz 3144|arch.1.gz 687|b2sum.1.gz 1345|base32.1.gz 977|base64.1.gz 977|basename.1.gz 966|basenc.1.gz 1342|bash.1.gz 97471|bashbug.1.gz 804|captoinfo.1.gz 3017|cat.1.gz 997|chage.1.gz 2262|chattr.1.gz 3480|chcon.1.gz 1282|chfn.1.gz 1818|chgrp.1.gz 1277|chmod.1.gz 2712|choom.1.gz 1662|chown.1.gz 1793|chrt.1.gz 2147|chsh.1.gz 1306|cksum.1.gz 1405|clear.1.gz 2725|clear_console.1.gz 1194|cmp.1.gz 1180|comm.1.gz 1116|cp.1.gz 2323|csplit.1.gz 1187|cut.1.gz 1237|dash.1.gz 21634|date.1.gz 2732|dd.1.gz 1844|deb-systemd-helper.1p.gz 2072|deb-systemd-invoke.1p.gz 1422|debconf-apt-progress.1.gz 3000|debconf-communicate.1.gz 1620|debconf-copydb.1.gz 2156|debconf-escape.1.gz 1455|debconf-set-selections.1.gz 2151|debconf-show.1.gz 1569|debconf.1.gz 1904|df.1.gz 1855|diff.1.gz 2654|diff3.1.gz 1356|dir.1.gz 3243|dircolors.1.gz 896|dirname.1.gz 868|dmesg.1.gz 3669|dnsdomainname.1.gz@ hostname.1.gz|domainname.1.gz@ hostname.1.gz|dpkg-deb.1.gz 5300|dpkg-divert.1.gz 3614|dpkg-maintscript-helper.1.gz 5010|dpkg-query.1.gz 6468|dpkg-realpath.1.gz 1902|dpkg-split.1.gz 4222|dpkg-statoverride.1.gz 3421|dpkg-trigger.1.gz 2701|dpkg.1.gz 16842|du.1.gz 2277|echo.1.gz 1104|egrep.1.gz@ grep.1.gz|env.1.gz 1825|expand.1.gz 977|expiry.1.gz 830|expr.1.gz 1318|factor.1.gz 730|fallocate.1.gz 2526|false.1.gz 781|fgrep.1.gz@ grep.1.gz|fincore.1.gz 1438|find.1.gz 24263|flock.1.gz 2854|fmt.1.gz 1063|fold.1.gz 832|getconf.1.gz 2346|getopt.1.gz 4739|gpasswd.1.gz 2644|gpgv.1.gz 2517|grep.1.gz 11127|groups.1.gz 755|gunzip.1.gz@ gzip.1.gz|gzexe.1.gz 760|gzip.1.gz 6422|hardlink.1.gz 3220|head.1.gz 1101|hostid.1.gz 683|hostname.1.gz 2715|id.1.gz 962|infocmp.1.gz 8198|infotocap.1.gz 1641|install.1.gz 1867|ionice.1.gz 2179|ipcmk.1.gz 1083|ipcrm.1.gz 1865|ipcs.1.gz 1907|ischroot.1.gz 445|join.1.gz 1571|last.1.gz 2366|lastb.1.gz@ last.1.gz|link.1.gz 683|ln.1.gz 1713|logger.1.gz 5234|login.1.gz 3680|logname.1.gz 664|ls.1.gz 3248|lsattr.1.gz 639|lscpu.1.gz 2961|lsfd.1.gz 4766|lsipc.1.gz 2004|lsirq.1.gz 1129|lslogins.1.gz 2475|lsmem.1.gz 2275|mawk.1.gz 15716|mcookie.1.gz 1324|md5sum.1.gz 1361|md5sum.textutils.1.gz@ md5sum.1.gz|mesg.1.gz 1669|mkdir.1.gz 971|mkfifo.1.gz 864|mknod.1.gz 1135|mktemp.1.gz 1192|more.1.gz 2595|mountpoint.1.gz 1200|mv.1.gz 1428|namei.1.gz 1450|newgrp.1.gz 1223|nice.1.gz 967|nisdomainname.1.gz@ hostname.1.gz|nl.1.gz 1370|nohup.1.gz 911|nproc.1.gz 735|nsenter.1.gz 2870|numfmt.1.gz 2134|od.1.gz 2059|passwd.1.gz 3206|paste.1.gz 886|pathchk.1.gz 777|perl.1.gz 7286|perl5.36.0.1.gz@ perl.1.gz|pinky.1.gz 890|pr.1.gz 2047|printenv.1.gz 862|printf.1.gz 1274|prlimit.1.gz 2032|ptx.1.gz 1316|pwd.1.gz 871|rbash.1.gz 155|readlink.1.gz 1017|realpath.1.gz 981|rename.ul.1.gz 1721|renice.1.gz 1470|reset.1.gz@ tset.1.gz|rev.1.gz 854|rgrep.1.gz@ grep.1.gz|rm.1.gz 1668|rmdir.1.gz 835|runcon.1.gz 1099|runuser.1.gz 3095|script.1.gz 3682|scriptlive.1.gz 1664|scriptreplay.1.gz 2259|sdiff.1.gz 1357|sed.1.gz 4113|seq.1.gz 1139|setpriv.1.gz 3245|setsid.1.gz 940|setterm.1.gz 3470|sg.1.gz 1056|sh.1.gz@ dash.1.gz|sha1sum.1.gz 1367|sha224sum.1.gz 1250|sha256sum.1.gz 1254|sha384sum.1.gz 1255|sha512sum.1.gz 1255|shred.1.gz 1483|shuf.1.gz 968|sleep.1.gz 812|sort.1.gz 2297|split.1.gz 1539|stat.1.gz 1955|stdbuf.1.gz 1255|stty.1.gz 3292|su.1.gz 3565|sum.1.gz 786|sync.1.gz 854|tabs.1.gz 4093|tac.1.gz 874|tail.1.gz 1702|tar.1.gz 13535|tarcat.1.gz 366|taskset.1.gz 1971|tee.1.gz 986|tempfile.1.gz 1046|test.1.gz 1751|tic.1.gz 7680|timeout.1.gz 1461|toe.1.gz 2866|touch.1.gz 1466|tput.1.gz 8104|tr.1.gz 1620|true.1.gz 775|truncate.1.gz 1189|tset.1.gz 6403|tsort.1.gz 706|tty.1.gz 705|tzselect.1.gz 1165|uclampset.1.gz 2053|uname.1.gz 899|uncompress.1.gz@ gunzip.1.gz|unexpand.1.gz 1035|uniq.1.gz 1308|unlink.1.gz 672|unshare.1.gz 5591|update-alternatives.1.gz 6753|users.1.gz 773|utmpdump.1.gz 1363|vdir.1.gz 3248|wall.1.gz 1349|wc.1.gz 1020|whereis.1.gz 1814|which.debianutils.1.gz 431|who.1.gz 1228|whoami.1.gz 679|xargs.1.gz 5656|yes.1.gz 685|ypdomainname.1.gz@ hostname.1.gz|zcat.1.gz@ gzip.1.gz|zcmp.1.gz@ zdiff.1.gz|zdiff.1.gz 460|zegrep.1.gz@ zgrep.1.gz|zfgrep.1.gz@ zgrep.1.gz|zforce.1.gz 388|zgrep.1.gz 605|zless.1.gz 1009|zmore.1.gz 1663|znew.1.gz 586
/usr/share/man/man5|access.conf.5.gz 2728|adduser.conf.5.gz 3492|adjtime_config.5.gz 1464|apt.conf.5.gz 14761|apt_auth.conf.5.gz 2199|apt_preferences.5.gz 7140|deluser.conf.5.gz 1513|dpkg.cfg.5.gz 1364|e2fsck.conf.5.gz 5794|environment.5.gz 44|ext2.5.gz@ ext4.5.gz|ext3.5.gz@ ext4.5.gz|ext4.5.gz 10651|faillock.conf.5.gz 2024|faillog.5.gz 880|fstab.5.gz 2954|group.conf.5.gz 2002|gshadow.5.gz 1266|hwclock.5.gz 583|init-d-script.5.gz 1876|libaudit.conf.5.gz 553|limits.conf.5.gz 3039|login.defs.5.gz 6223|mke2fs.conf.5.gz 5605|namespace.conf.5.gz 2882|pam.conf.5.gz 4840|pam.d.5.gz@ pam.conf.5.gz|pam_env.conf.5.gz 1827|passwd.5.gz 1638|scr_dump.5.gz 5386|semanage.conf.5.gz 2100|sepermit.conf.5.gz 1195|shadow.5.gz 1893|sources.list.5.gz 9007|subgid.5.gz 1370|subuid.5.gz 1365|term.5.gz 5928|terminal-colors.d.5.gz 2338|terminfo.5.gz 38839|time.conf.5.gz 2017|user_caps.5.gz 6190
/usr/share/man/man7|PAM.7.gz 2342|apt-patterns.7.gz 3070|bash-builtins.7.gz 508|pam.7.gz@ PAM.7.gz|pam_env.7.gz 1775|pam_selinux.7.gz 1840|term.7.gz 4177
/usr/share/man/man8|add-shell.8.gz 346|addgroup.8.gz@ adduser.8.gz|addpart.8.gz 874|adduser.8.gz 5837|adduser.local.8.gz 647|agetty.8.gz 7588|apt-cache.8.gz 5868|apt-cdrom.8.gz 2343|apt-config.8.gz 2066|apt-get.8.gz 9522|apt-key.8.gz 3048|apt-mark.8.gz 2384|apt-secure.8.gz 4191|apt.8.gz 3186|badblocks.8.gz 2750|blkdiscard.8.gz 1664|blkid.8.gz 4904|blkzone.8.gz 1985|blockdev.8.gz 1585|chcpu.8.gz 1553|chgpasswd.8.gz 2644|chmem.8.gz 2045|chpasswd.8.gz 2140|chroot.8.gz 878|cpgr.8.gz@ cppw.8.gz|cppw.8.gz 425|ctrlaltdel.8.gz 1140|debugfs.8.gz 7648|delgroup.8.gz@ deluser.8.gz|delpart.8.gz 813|deluser.8.gz 2867|deluser.local.8.gz@ adduser.local.8.gz|dpkg-fsys-usrunmess.8.gz 2898|dpkg-preconfigure.8.gz 1784|dpkg-reconfigure.8.gz 2038|dumpe2fs.8.gz 1378|e2freefrag.8.gz 1131|e2fsck.8.gz 5793|e2image.8.gz 3967|e2label.8.gz 704|e2mmpstatus.8.gz 943|e2scrub.8.gz 1050|e2scrub_all.8.gz 788|e2undo.8.gz 989|e4crypt.8.gz 1206|e4defrag.8.gz 1145|faillock.8.gz 1057|faillog.8.gz 1705|filefrag.8.gz 981|findfs.8.gz 1218|findmnt.8.gz 4752|fsck.8.gz 4792|fsck.cramfs.8.gz 1006|fsck.ext2.8.gz@ e2fsck.8.gz|fsck.ext3.8.gz@ e2fsck.8.gz|fsck.ext4.8.gz@ e2fsck.8.gz|fsck.minix.8.gz 2130|fsfreeze.8.gz 1669|fstab-decode.8.gz 1316|fstrim.8.gz 2805|getty.8.gz@ agetty.8.gz|groupadd.8.gz 2960|groupdel.8.gz 1695|groupmems.8.gz 1782|groupmod.8.gz 2357|grpck.8.gz 2179|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|hwclock.8.gz 12560|i386.8.gz@ setarch.8.gz|installkernel.8.gz 444|invoke-rc.d.8.gz 2781|isosize.8.gz 1172|killall5.8.gz 1055|lastlog.8.gz 1949|ldattach.8.gz 2124|linux32.8.gz@ setarch.8.gz|linux64.8.gz@ setarch.8.gz|logsave.8.gz 823|losetup.8.gz 3083|lsblk.8.gz 3991|lslocks.8.gz 1973|lsns.8.gz 1776|mke2fs.8.gz 9060|mkfs.8.gz 1582|mkfs.bfs.8.gz 1105|mkfs.cramfs.8.gz 1458|mkfs.ext2.8.gz@ mke2fs.8.gz|mkfs.ext3.8.gz@ mke2fs.8.gz|mkfs.ext4.8.gz@ mke2fs.8.gz|mkfs.minix.8.gz 1710|mkhomedir_helper.8.gz 912|mklost+found.8.gz 695|mkswap.8.gz 2751|mount.8.gz 30146|newusers.8.gz 3379|nologin.8.gz 784|pam-auth-update.8.gz 1736|pam_access.8.gz 2152|pam_debug.8.gz 1399|pam_deny.8.gz 1099|pam_echo.8.gz 1258|pam_exec.8.gz 1891|pam_faildelay.8.gz 1016|pam_faillock.8.gz 2960|pam_filter.8.gz 2010|pam_ftp.8.gz 1462|pam_getenv.8.gz 2194|pam_group.8.gz 1414|pam_issue.8.gz 1320|pam_keyinit.8.gz 1893|pam_lastlog.8.gz 2018|pam_limits.8.gz 1892|pam_listfile.8.gz 2345|pam_localuser.8.gz 1383|pam_loginuid.8.gz 1274|pam_mail.8.gz 1666|pam_mkhomedir.8.gz 1612|pam_motd.8.gz 1823|pam_namespace.8.gz 2793|pam_namespace_helper.8.gz 824|pam_nologin.8.gz 1376|pam_permit.8.gz 1042|pam_pwhistory.8.gz 1591|pam_rhosts.8.gz 1520|pam_rootok.8.gz 1150|pam_securetty.8.gz 1587|pam_sepermit.8.gz 1479|pam_setquota.8.gz 1995|pam_shells.8.gz 948|pam_stress.8.gz 1855|pam_succeed_if.8.gz 1798|pam_time.8.gz 1389|pam_timestamp.8.gz 1530|pam_timestamp_check.8.gz 1306|pam_tty_audit.8.gz 1849|pam_umask.8.gz 1640|pam_unix.8.gz 3660|pam_userdb.8.gz 1843|pam_usertype.8.gz 1370|pam_warn.8.gz 1090|pam_wheel.8.gz 1515|pam_xauth.8.gz 2248|partx.8.gz 2528|pidof.8.gz 2060|pivot_root.8.gz 1507|pwck.8.gz 2333|pwconv.8.gz 2126|pwhistory_helper.8.gz 907|pwunconv.8.gz@ pwconv.8.gz|readprofile.8.gz 2431|remove-shell.8.gz 315|resize2fs.8.gz 2359|resizepart.8.gz 865|rmt-tar.8.gz 2393|rtcwake.8.gz 3152|run-parts.8.gz 1829|savelog.8.gz 1371|service.8.gz 1430|setarch.8.gz 2262|start-stop-daemon.8.gz 5880|sulogin.8.gz 1457|swaplabel.8.gz 1210|swapoff.8.gz@ swapon.8.gz|swapon.8.gz 3098|switch_root.8.gz 1106|tune2fs.8.gz 8912|umount.8.gz 3952|unix_chkpwd.8.gz 864|unix_update.8.gz 873|update-passwd.8.gz 1338|update-rc.d.8.gz 2556|update-shells.8.gz 460|useradd.8.gz 6751|userdel.8.gz 3230|usermod.8.gz 4573|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1177|wdctl.8.gz 1400|wipefs.8.gz 2703|x86_64.8.gz@ setarch.8.gz|zramctl.8.gz 1965
/usr/share/man/nl/man1|apt-transport-http.1.gz 3554|apt-transport-https.1.gz 3153|apt-transport-mirror.1.gz 3810|dpkg-deb.1.gz 5825|dpkg-divert.1.gz 3992|dpkg-maintscript-helper.1.gz 5653|dpkg-query.1.gz 7243|dpkg-realpath.1.gz 1995|dpkg-split.1.gz 4700|dpkg-statoverride.1.gz 3723|dpkg-trigger.1.gz 2993|dpkg.1.gz 18995|update-alternatives.1.gz 7552
/usr/share/man/nl/man5|adduser.conf.5.gz 3982|apt.conf.5.gz 17655|apt_auth.conf.5.gz 2684|apt_preferences.5.gz 8539|deluser.conf.5.gz 1698|dpkg.cfg.5.gz 1411|sources.list.5.gz 10572
/usr/share/man/nl/man7|apt-patterns.7.gz 3674
/usr/share/man/nl/man8|adduser.8.gz 6635|apt-cache.8.gz 6864|apt-cdrom.8.gz 2837|apt-config.8.gz 2508|apt-get.8.gz 11113|apt-key.8.gz 3675|apt-mark.8.gz 2916|apt-secure.8.gz 5002|apt.8.gz 3903|deluser.8.gz 3231|dpkg-fsys-usrunmess.8.gz 3226|start-stop-daemon.8.gz 6509
/usr/share/man/pl/man1|chage.1.gz 2565|chsh.1.gz 1434|dpkg-split.1.gz 4641|expiry.1.gz 910|newgrp.1.gz 1205|sg.1.gz 1039|which.debianutils.1.gz 751
/usr/share/man/pl/man5|apt_preferences.5.gz 8682|dpkg.cfg.5.gz 1576|faillog.5.gz 889
/usr/share/man/pl/man8|add-shell.8.gz 663|apt-cache.8.gz 7239|apt-cdrom.8.gz 2975|apt-config.8.gz 2594|faillog.8.gz 1756|groupadd.8.gz 2667|groupdel.8.gz 1465|groupmems.8.gz 1531|groupmod.8.gz 2169|grpck.8.gz 1929|installkernel.8.gz 775|lastlog.8.gz 1942|remove-shell.8.gz 621|run-parts.8.gz 2419|savelog.8.gz 1919|update-passwd.8.gz 1128|userdel.8.gz 2349|usermod.8.gz 3817|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1252
/usr/share/man/pt/man1|apt-transport-http.1.gz 3391|apt-transport-https.1.gz 3045|apt-transport-mirror.1.gz 3595|dpkg-deb.1.gz 5685|dpkg-divert.1.gz 3917|dpkg-maintscript-helper.1.gz 5483|dpkg-query.1.gz 7046|dpkg-realpath.1.gz 2065|dpkg-split.1.gz 4579|dpkg-statoverride.1.gz 3765|dpkg-trigger.1.gz 2922|dpkg.1.gz 17787|update-alternatives.1.gz 7261|which.1.gz 558
/usr/share/man/pt/man5|adduser.conf.5.gz 3899|apt.conf.5.gz 16306|apt_auth.conf.5.gz 2610|apt_preferences.5.gz 8060|deluser.conf.5.gz 1747|dpkg.cfg.5.gz 1499|sources.list.5.gz 9944
/usr/share/man/pt/man7|apt-patterns.7.gz 3555
/usr/share/man/pt/man8|add-shell.8.gz 446|adduser.8.gz 6536|apt-cache.8.gz 6553|apt-cdrom.8.gz 2777|apt-config.8.gz 2439|apt-get.8.gz 10718|apt-key.8.gz 3536|apt-mark.8.gz 2839|apt-secure.8.gz 4749|apt.8.gz 3660|deluser.8.gz 3204|dpkg-fsys-usrunmess.8.gz 3184|installkernel.8.gz 557|remove-shell.8.gz 399|run-parts.8.gz 2094|savelog.8.gz 1644|start-stop-daemon.8.gz 6384
/usr/share/man/pt_BR/man1|gpasswd.1.gz 1447
/usr/share/man/pt_BR/man5|passwd.5.gz 2513|shadow.5.gz 1127
/usr/share/man/pt_BR/man8|groupadd.8.gz 1627|groupdel.8.gz 1182|groupmod.8.gz 1295
/usr/share/man/ru/man1|chage.1.gz 2819|chfn.1.gz 1969|chsh.1.gz 1646|expiry.1.gz 1084|gpasswd.1.gz 1842|login.1.gz 2957|newgrp.1.gz 1345|passwd.1.gz 4216|sg.1.gz 1176
/usr/share/man/ru/man5|faillog.5.gz 1202|gshadow.5.gz 1662|login.defs.5.gz 2315|passwd.5.gz 1991|semanage.conf.5.gz 2848|shadow.5.gz 2591
/usr/share/man/ru/man8|chgpasswd.8.gz 2103|chpasswd.8.gz 2283|faillog.8.gz 2047|groupadd.8.gz 2912|groupdel.8.gz 1751|groupmems.8.gz 1717|groupmod.8.gz 2442|grpck.8.gz 2173|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|lastlog.8.gz 2227|newusers.8.gz 3088|nologin.8.gz 894|pwck.8.gz 2459|pwconv.8.gz 1863|pwunconv.8.gz@ pwconv.8.gz|update-passwd.8.gz 2019|useradd.8.gz 6051|userdel.8.gz 2764|usermod.8.gz 4297|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1471
/usr/share/man/sl/man1|which.debianutils.1.gz 616
/usr/share/man/sl/man8|add-shell.8.gz 498|installkernel.8.gz 606|remove-shell.8.gz 473|run-parts.8.gz 2099|savelog.8.gz 1669
/usr/share/man/sv/man1|chage.1.gz 2324|chsh.1.gz 1349|dpkg-deb.1.gz 5540|dpkg-divert.1.gz 3858|dpkg-maintscript-helper.1.gz 5294|dpkg-query.1.gz 6738|dpkg-realpath.1.gz 1997|dpkg-split.1.gz 4397|dpkg-statoverride.1.gz 3632|dpkg-trigger.1.gz 2856|dpkg.1.gz 17706|expiry.1.gz 876|newgrp.1.gz 1180|passwd.1.gz 3425|sg.1.gz 1023|update-alternatives.1.gz 6941
/usr/share/man/sv/man5|dpkg.cfg.5.gz 1427|faillog.5.gz 893|gshadow.5.gz 1305|passwd.5.gz 1687
/usr/share/man/sv/man8|dpkg-fsys-usrunmess.8.gz 3137|faillog.8.gz 1727|groupadd.8.gz 2603|groupdel.8.gz 1454|groupmems.8.gz 1514|groupmod.8.gz 2116|grpck.8.gz 1914|lastlog.8.gz 1851|nologin.8.gz 793|pwck.8.gz 2067|start-stop-daemon.8.gz 6112|userdel.8.gz 2332|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1212
/usr/share/man/tr/man1|chage.1.gz 1553|chfn.1.gz 1103|login.1.gz 2898|passwd.1.gz 2839
/usr/share/man/tr/man5|passwd.5.gz 2488|shadow.5.gz 1101
/usr/share/man/tr/man8|groupadd.8.gz 1098|groupdel.8.gz 706|groupmod.8.gz 805|useradd.8.gz 2638|userdel.8.gz 891|usermod.8.gz 2006
/usr/share/man/uk/man1|chage.1.gz 3122|chfn.1.gz 2170|chsh.1.gz 1792|expiry.1.gz 1120|gpasswd.1.gz 2094|login.1.gz 3203|newgrp.1.gz 1584|passwd.1.gz 4367|sg.1.gz 1335
/usr/share/man/uk/man5|faillog.5.gz 1175|gshadow.5.gz 1712|login.defs.5.gz 2478|passwd.5.gz 2219|shadow.5.gz 2605
/usr/share/man/uk/man8|chgpasswd.8.gz 2231|chpasswd.8.gz 2468|faillog.8.gz 2417|groupadd.8.gz 3459|groupdel.8.gz 1943|groupmems.8.gz 2004|groupmod.8.gz 2865|grpck.8.gz 2501|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|lastlog.8.gz 2481|newusers.8.gz 3287|nologin.8.gz 1065|pwck.8.gz 2723|pwconv.8.gz 2087|pwunconv.8.gz@ pwconv.8.gz|useradd.8.gz 7320|userdel.8.gz 3179|usermod.8.gz 5131|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1551
/usr/share/man/zh_CN/man1|chage.1.gz 2370|chfn.1.gz 1675|chsh.1.gz 1438|expiry.1.gz 923|gpasswd.1.gz 1623|login.1.gz 2574|newgrp.1.gz 1234|passwd.1.gz 3604|sg.1.gz 1072
/usr/share/man/zh_CN/man5|faillog.5.gz 954|gshadow.5.gz 1441|login.defs.5.gz 2021|passwd.5.gz 1784|shadow.5.gz 2237
/usr/share/man/zh_CN/man8|chgpasswd.8.gz 1785|chpasswd.8.gz 1963|faillog.8.gz 1823|groupadd.8.gz 2694|groupdel.8.gz 1519|groupmems.8.gz 1581|groupmod.8.gz 2168|grpck.8.gz 1982|grpconv.8.gz@ pwconv.8.gz|grpunconv.8.gz@ pwconv.8.gz|lastlog.8.gz 1937|newusers.8.gz 2657|nologin.8.gz 832|pwck.8.gz 2210|pwconv.8.gz 1690|pwunconv.8.gz@ pwconv.8.gz|useradd.8.gz 5724|userdel.8.gz 2443|usermod.8.gz 4006|vigr.8.gz@ vipw.8.gz|vipw.8.gz 1301
/usr/share/man/zh_TW/man1|chfn.1.gz 938|chsh.1.gz 710|newgrp.1.gz 776
/usr/share/man/zh_TW/man5|passwd.5.gz 2714
/usr/share/man/zh_TW/man8|chpasswd.8.gz 1117|groupadd.8.gz 1179|groupdel.8.gz 593|groupmod.8.gz 758|useradd.8.gz 2403|userdel.8.gz 732|usermod.8.gz 1841
/usr/share/menu|bash 194|dash 108
/usr/share/pam|common-account 1175|common-account.md5sums 107|common-auth 1194|common-auth.md5sums 159|common-password 1594|common-password.md5sums 357|common-session 1084|common-session-noninteractive 1139|common-session-noninteractive.md5sums 46|common-session.md5sums 174
/usr/share/pam-configs|mkhomedir 154|unix 672
/usr/share/perl5/Debconf|AutoSelect.pm 1948|Base.pm 499|ConfModule.pm 15741|Config.pm 7153|Db.pm 1202|DbDriver.pm 2364|Element.pm 196|Encoding.pm 1487|Format.pm 133|FrontEnd.pm 2864|Gettext.pm 301|Iterator.pm 198|Log.pm 914|Path.pm 291|Priority.pm 642|Question.pm 5867|Template.pm 8201|TmpFile.pm 374
/usr/share/perl5/Debconf/Client|ConfModule.pm 3900
/usr/share/perl5/Debconf/DbDriver|Backup.pm 1638|Cache.pm 4825|Copy.pm 950|Debug.pm 950|DirTree.pm 1990|Directory.pm 3700|File.pm 3722|LDAP.pm 6226|PackageDir.pm 3671|Pipe.pm 1783|Stack.pm 5256
/usr/share/perl5/Debconf/Element|Gnome.pm 2871|Multiselect.pm 916|Noninteractive.pm 342|Select.pm 1982
/usr/share/perl5/Debconf/Element/Dialog|Boolean.pm 729|Error.pm 331|Multiselect.pm 2188|Note.pm 330|Password.pm 690|Progress.pm 1846|Select.pm 1688|String.pm 788|Text.pm 330
/usr/share/perl5/Debconf/Element/Editor|Boolean.pm 1009|Error.pm 165|Multiselect.pm 916|Note.pm 164|Password.pm 171|Progress.pm 235|Select.pm 834|String.pm 439|Text.pm 316
/usr/share/perl5/Debconf/Element/Gnome|Boolean.pm 684|Error.pm 1166|Multiselect.pm 2477|Note.pm 1076|Password.pm 580|Progress.pm 1113|Select.pm 974|String.pm 649|Text.pm 290
/usr/share/perl5/Debconf/Element/Noninteractive|Boolean.pm 178|Error.pm 1666|Multiselect.pm 182|Note.pm 175|Password.pm 179|Progress.pm 258|Select.pm 602|String.pm 177|Text.pm 226
/usr/share/perl5/Debconf/Element/Teletype|Boolean.pm 1196|Error.pm 170|Multiselect.pm 2246|Note.pm 403|Password.pm 629|Progress.pm 805|Select.pm 3292|String.pm 573|Text.pm 315
/usr/share/perl5/Debconf/Element/Web|Boolean.pm 660|Error.pm 160|Multiselect.pm 958|Note.pm 159|Password.pm 483|Progress.pm 231|Select.pm 877|String.pm 467|Text.pm 315
/usr/share/perl5/Debconf/Format|822.pm 2139
/usr/share/perl5/Debconf/FrontEnd|Dialog.pm 7833|Editor.pm 2165|Gnome.pm 7516|Kde.pm 2085|Noninteractive.pm 734|Passthrough.pm 7160|Readline.pm 3581|ScreenSize.pm 881|Teletype.pm 1573|Text.pm 155|Web.pm 2665
/usr/share/perl5/Debconf/Template|Transient.pm 1108
/usr/share/perl5/Debian|AdduserCommon.pm 9521
/usr/share/perl5/Debian/DebConf/Client|ConfModule.pm 610
/usr/share/pixmaps|debian-logo.png 1678
/usr/share/polkit-1/actions|org.dpkg.pkexec.update-alternatives.policy 4024
/usr/share/tabset|std 135|stdcrt 95|vt100 160|vt300 64
/usr/share/util-linux/logcheck/ignore.d.server|util-linux 155
/usr/share/zoneinfo|CET 2094|CST6CDT 2310|Cuba@ America/Havana|EET 1908|EST 114|EST5EDT 2310|Egypt@ Africa/Cairo|Eire@ Europe/Dublin|Factory 116|GB@ Europe/London|GB-Eire@ Europe/London|GMT@ Etc/GMT|GMT+0@ Etc/GMT|GMT-0@ Etc/GMT|GMT0@ Etc/GMT|Greenwich@ Etc/GMT|HST 115|Hongkong@ Asia/Hong_Kong|Iceland@ Africa/Abidjan|Iran@ Asia/Tehran|Israel@ Asia/Jerusalem|Jamaica@ America/Jamaica|Japan@ Asia/Tokyo|Kwajalein@ Pacific/Kwajalein|Libya@ Africa/Tripoli|MET 2094|MST 114|MST7MDT 2310|NZ@ Pacific/Auckland|NZ-CHAT@ Pacific/Chatham|Navajo@ America/Denver|PRC@ Asia/Shanghai|PST8PDT 2310|Poland@ Europe/Warsaw|Portugal@ Europe/Lisbon|ROC@ Asia/Taipei|ROK@ Asia/Seoul|Singapore@ Asia/Singapore|Turkey@ Europe/Istanbul|UCT@ Etc/UTC|UTC@ Etc/UTC|Universal@ Etc/UTC|W-SU@ Europe/Moscow|WET 1905|Zulu@ Etc/UTC|iso3166.tab 4791|leap-seconds.list 5065|leapseconds 3253|localtime@ /etc/localtime|posixrules@ America/New_York|tzdata.zi 114350|zone.tab 18822|zone1970.tab 17597
/usr/share/zoneinfo/Africa|Abidjan 148|Accra 1060|Addis_Ababa 185|Algiers 735|Asmara 204|Asmera@ Nairobi|Bamako 208|Bangui 149|Banjul 216|Bissau 194|Blantyre 209|Brazzaville 149|Bujumbura 149|Cairo 2399|Casablanca 2429|Ceuta 2052|Conakry 208|Dakar 182|Dar_es_Salaam 213|Djibouti 149|Douala 149|El_Aaiun 2295|Freetown 464|Gaborone 235|Harare 149|Johannesburg 246|Juba 679|Kampala 251|Khartoum 679|Kigali 149|Kinshasa 149|Lagos 235|Libreville 149|Lome 148|Luanda 187|Lubumbashi 183|Lusaka 149|Malabo 183|Maputo 149|Maseru 192|Mbabane 152|Mogadishu 213|Monrovia 208|Nairobi 265|Ndjamena 199|Niamey 217|Nouakchott 208|Ouagadougou 148|Porto-Novo 183|Sao_Tome 254|Timbuktu@ Abidjan|Tripoli 625|Tunis 689|Windhoek 955
/usr/share/zoneinfo/America|Adak 2356|Anchorage 2371|Anguilla 148|Antigua 182|Araguaina 884|Aruba 186|Asuncion 1658|Atikokan 336|Atka@ Adak|Bahia 1024|Bahia_Banderas 1100|Barbados 436|Belem 576|Belize 1614|Blanc-Sablon 298|Boa_Vista 632|Bogota 246|Boise 2410|Buenos_Aires@ Argentina/Buenos_Aires|Cambridge_Bay 2254|Campo_Grande 1444|Cancun 864|Caracas 264|Catamarca@ Argentina/Catamarca|Cayenne 198|Cayman 182|Chicago 3592|Chihuahua 1102|Ciudad_Juarez 1538|Coral_Harbour@ Panama|Cordoba@ Argentina/Cordoba|Costa_Rica 316|Coyhaique 2140|Creston 208|Cuiaba 1416|Curacao 186|Danmarkshavn 698|Dawson 1614|Dawson_Creek 1050|Denver 2460|Detroit 2230|Dominica 148|Edmonton 2332|Eirunepe 656|El_Salvador 224|Ensenada@ Tijuana|Fort_Nelson 2240|Fort_Wayne@ Indiana/Indianapolis|Fortaleza 716|Glace_Bay 2192|Godthab@ Nuuk|Goose_Bay 3210|Grand_Turk 1834|Grenada 148|Guadeloupe 148|Guatemala 280|Guayaquil 246|Guyana 262|Halifax 3424|Havana 2416|Hermosillo 388|Indianapolis@ Indiana/Indianapolis|Inuvik 2074|Iqaluit 2202|Jamaica 482|Jujuy@ Argentina/Jujuy|Juneau 2353|Knox_IN@ Indiana/Knox|Kralendijk@ Puerto_Rico|La_Paz 232|Lima 406|Los_Angeles 2852|Louisville@ Kentucky/Louisville|Lower_Princes@ Puerto_Rico|Maceio 744|Managua 430|Manaus 604|Marigot@ Puerto_Rico|Martinique 232|Matamoros 1418|Mazatlan 1060|Mendoza@ Argentina/Mendoza|Menominee 2274|Merida 1004|Metlakatla 1423|Mexico_City 1222|Miquelon 1666|Moncton 3154|Monterrey 1114|Montevideo 1510|Montreal@ Toronto|Montserrat 148|Nassau 2388|New_York 3552|Nipigon@ Toronto|Nome 2367|Noronha 716|Nuuk 1903|Ojinaga 1524|Panama 182|Pangnirtung@ Iqaluit|Paramaribo 262|Phoenix 360|Port-au-Prince 1434|Port_of_Spain 148|Porto_Acre@ Rio_Branco|Porto_Velho 576|Puerto_Rico 246|Punta_Arenas 1916|Rainy_River@ Winnipeg|Rankin_Inlet 2066|Recife 716|Regina 980|Resolute 2066|Rio_Branco 628|Rosario@ Argentina/Cordoba|Santa_Isabel@ Tijuana|Santarem 602|Santiago 2529|Santo_Domingo 458|Sao_Paulo 1444|Scoresbysund 1949|Shiprock@ Denver|Sitka 2329|St_Barthelemy@ Puerto_Rico|St_Johns 3655|St_Kitts 148|St_Lucia 182|St_Thomas 148|St_Vincent 182|Swift_Current 560|Tegucigalpa 252|Thule 1502|Thunder_Bay@ Toronto|Tijuana 2458|Toronto 3494|Tortola 148|Vancouver 2892|Virgin@ Puerto_Rico|Whitehorse 1614|Winnipeg 2868|Yakutat 2305|Yellowknife@ Edmonton
/usr/share/zoneinfo/America/Argentina|Buenos_Aires 1076|Catamarca 1076|ComodRivadavia@ Catamarca|Cordoba 1076|Jujuy 1048|La_Rioja 1090|Mendoza 1076|Rio_Gallegos 1076|Salta 1048|San_Juan 1090|San_Luis 1102|Tucuman 1104|Ushuaia 1076
/usr/share/zoneinfo/America/Indiana|Indianapolis 1682|Knox 2444|Marengo 1738|Petersburg 1920|Tell_City 1700|Vevay 1430|Vincennes 1710|Winamac 1794
/usr/share/zoneinfo/America/Kentucky|Louisville 2788|Monticello 2368
/usr/share/zoneinfo/America/North_Dakota|Beulah 2396|Center 2396|New_Salem 2396
/usr/share/zoneinfo/Antarctica|Casey 437|Davis 297|DumontDUrville 194|Macquarie 2260|Mawson 199|McMurdo 1993|Palmer 1418|Rothera 164|South_Pole@ ../Pacific/Auckland|Syowa 165|Troll 1162|Vostok 227
/usr/share/zoneinfo/Arctic|Longyearbyen@ ../Europe/Berlin
/usr/share/zoneinfo/Asia|Aden 165|Almaty 997|Amman 1447|Anadyr 1188|Aqtau 983|Aqtobe 1011|Ashgabat 619|Ashkhabad@ Ashgabat|Atyrau 991|Baghdad 983|Bahrain 237|Baku 1227|Bangkok 199|Barnaul 1221|Beirut 2154|Bishkek 983|Brunei 203|Calcutta@ Kolkata|Chita 1221|Choibalsan@ Ulaanbaatar|Chongqing@ Shanghai|Chungking@ Shanghai|Colombo 372|Dacca@ Dhaka|Damascus 1887|Dhaka 337|Dili 271|Dubai 165|Dushanbe 591|Famagusta 2028|Gaza 3844|Harbin@ Shanghai|Hebron 3872|Ho_Chi_Minh 351|Hong_Kong 1233|Hovd 891|Irkutsk 1243|Istanbul@ ../Europe/Istanbul|Jakarta 383|Jayapura 221|Jerusalem 2388|Kabul 208|Kamchatka 1166|Karachi 379|Kashgar@ Urumqi|Kathmandu 212|Katmandu@ Kathmandu|Khandyga 1271|Kolkata 285|Krasnoyarsk 1207|Kuala_Lumpur 415|Kuching 483|Kuwait 165|Macao@ Macau|Macau 1227|Magadan 1222|Makassar 254|Manila 422|Muscat 165|Nicosia 2002|Novokuznetsk 1165|Novosibirsk 1221|Omsk 1207|Oral 1005|Phnom_Penh 295|Pontianak 353|Pyongyang 237|Qatar 199|Qostanay 1039|Qyzylorda 1025|Rangoon@ Yangon|Riyadh 165|Saigon@ Ho_Chi_Minh|Sakhalin 1202|Samarkand 577|Seoul 617|Shanghai 561|Singapore 415|Srednekolymsk 1208|Taipei 761|Tashkent 591|Tbilisi 1035|Tehran 1262|Tel_Aviv@ Jerusalem|Thimbu@ Thimphu|Thimphu 203|Tokyo 309|Tomsk 1221|Ujung_Pandang@ Makassar|Ulaanbaatar 891|Ulan_Bator@ Ulaanbaatar|Urumqi 165|Ust-Nera 1252|Vientiane 323|Vladivostok 1208|Yakutsk 1207|Yangon 268|Yekaterinburg 1243|Yerevan 1151
/usr/share/zoneinfo/Atlantic|Azores 3456|Bermuda 2396|Canary 1897|Cape_Verde 270|Faeroe@ Faroe|Faroe 1815|Jan_Mayen@ ../Europe/Berlin|Madeira 3377|Reykjavik 1162|South_Georgia 164|St_Helena 182|Stanley 1214
/usr/share/zoneinfo/Australia|ACT@ Sydney|Adelaide 2208|Brisbane 419|Broken_Hill 2229|Canberra@ Sydney|Currie@ Hobart|Darwin 325|Eucla 470|Hobart 2358|LHI@ Lord_Howe|Lindeman 475|Lord_Howe 1860|Melbourne 2190|NSW@ Sydney|North@ Darwin|Perth 446|Queensland@ Brisbane|South@ Adelaide|Sydney 2190|Tasmania@ Hobart|Victoria@ Melbourne|West@ Perth|Yancowinna@ Broken_Hill
/usr/share/zoneinfo/Brazil|Acre@ ../America/Rio_Branco|DeNoronha@ ../America/Noronha|East@ ../America/Sao_Paulo|West@ ../America/Manaus
/usr/share/zoneinfo/Canada|Atlantic@ ../America/Halifax|Central@ ../America/Winnipeg|Eastern@ ../America/Toronto|Mountain@ ../America/Edmonton|Newfoundland@ ../America/St_Johns|Pacific@ ../America/Vancouver|Saskatchewan@ ../America/Regina|Yukon@ ../America/Whitehorse
/usr/share/zoneinfo/Chile|Continental@ ../America/Santiago|EasterIsland@ ../Pacific/Easter
/usr/share/zoneinfo/Etc|GMT 114|GMT+0@ GMT|GMT+1 116|GMT+10 117|GMT+11 117|GMT+12 117|GMT+2 116|GMT+3 116|GMT+4 116|GMT+5 116|GMT+6 116|GMT+7 116|GMT+8 116|GMT+9 116|GMT-0@ GMT|GMT-1 117|GMT-10 118|GMT-11 118|GMT-12 118|GMT-13 118|GMT-14 118|GMT-2 117|GMT-3 117|GMT-4 117|GMT-5 117|GMT-6 117|GMT-7 117|GMT-8 117|GMT-9 117|GMT0@ GMT|Greenwich@ GMT|UCT@ UTC|UTC 114|Universal@ UTC|Zulu@ UTC
/usr/share/zoneinfo/Europe|Amsterdam 2910|Andorra 1742|Astrakhan 1165|Athens 2262|Belfast@ London|Belgrade 1920|Berlin 2298|Bratislava@ Prague|Brussels 2933|Bucharest 2184|Budapest 2368|Busingen@ Zurich|Chisinau 2390|Copenhagen 2137|Dublin 3492|Gibraltar 3068|Guernsey 3732|Helsinki 1900|Isle_of_Man 3648|Istanbul 1947|Jersey 3732|Kaliningrad 1493|Kiev@ Kyiv|Kirov 1185|Kyiv 2120|Lisbon 3527|Ljubljana 1920|London 3664|Luxembourg 2946|Madrid 2614|Malta 2620|Mariehamn@ Helsinki|Minsk 1321|Monaco 2944|Moscow 1535|Nicosia@ ../Asia/Nicosia|Oslo 2228|Paris 2962|Podgorica@ Belgrade|Prague 2301|Riga 2198|Rome 2641|Samara 1215|San_Marino@ Rome|Sarajevo 1920|Saratov 1183|Simferopol 1469|Skopje 1920|Sofia 2077|Stockholm 1909|Tallinn 2148|Tirane 2084|Tiraspol@ Chisinau|Ulyanovsk 1267|Uzhgorod@ Kyiv|Vaduz 1888|Vatican@ Rome|Vienna 2200|Vilnius 2162|Volgograd 1193|Warsaw 2654|Zagreb 1920|Zaporozhye@ Kyiv|Zurich 1909
/usr/share/zoneinfo/Indian|Antananarivo 219|Chagos 199|Christmas 165|Cocos 174|Comoro 149|Kerguelen 165|Mahe 165|Maldives 199|Mauritius 241|Mayotte 149|Reunion 165
/usr/share/zoneinfo/Mexico|BajaNorte@ ../America/Tijuana|BajaSur@ ../America/Mazatlan|General@ ../America/Mexico_City
/usr/share/zoneinfo/Pacific|Apia 612|Auckland 2437|Bougainville 268|Chatham 2068|Chuuk 269|Easter 2233|Efate 538|Enderbury@ Kanton|Fakaofo 200|Fiji 578|Funafuti 166|Galapagos 238|Gambier 164|Guadalcanal 166|Guam 494|Honolulu 329|Johnston@ Honolulu|Kanton 234|Kiritimati 238|Kosrae 351|Kwajalein 316|Majuro 310|Marquesas 173|Midway 217|Nauru 252|Niue 203|Norfolk 880|Noumea 304|Pago_Pago 175|Palau 180|Pitcairn 202|Pohnpei 303|Ponape@ Guadalcanal|Port_Moresby 186|Rarotonga 603|Saipan 480|Samoa@ Pago_Pago|Tahiti 165|Tarawa 166|Tongatapu 372|Truk@ Port_Moresby|Wake 166|Wallis 166|Yap@ Port_Moresby
/usr/share/zoneinfo/US|Alaska@ ../America/Anchorage|Aleutian@ ../America/Adak|Arizona@ ../America/Phoenix|Central@ ../America/Chicago|East-Indiana@ ../America/Indiana/Indianapolis|Eastern@ ../America/New_York|Hawaii@ ../Pacific/Honolulu|Indiana-Starke@ ../America/Indiana/Knox|Michigan@ ../America/Detroit|Mountain@ ../America/Denver|Pacific@ ../America/Los_Angeles|Samoa@ ../Pacific/Pago_Pago
/usr/share/zoneinfo/posix|Africa@ ../Africa|America@ ../America|Antarctica@ ../Antarctica|Arctic@ ../Arctic|Asia@ ../Asia|Atlantic@ ../Atlantic|Australia@ ../Australia|Brazil@ ../Brazil|CET@ ../CET|CST6CDT@ ../CST6CDT|Canada@ ../Canada|Chile@ ../Chile|Cuba@ ../America/Havana|EET@ ../EET|EST@ ../EST|EST5EDT@ ../EST5EDT|Egypt@ ../Africa/Cairo|Eire@ ../Europe/Dublin|Etc@ ../Etc|Europe@ ../Europe|Factory@ ../Factory|GB@ ../Europe/London|GB-Eire@ ../Europe/London|GMT@ ../Etc/GMT|GMT+0@ ../Etc/GMT|GMT-0@ ../Etc/GMT|GMT0@ ../Etc/GMT|Greenwich@ ../Etc/GMT|HST@ ../HST|Hongkong@ ../Asia/Hong_Kong|Iceland@ ../Africa/Abidjan|Indian@ ../Indian|Iran@ ../Asia/Tehran|Israel@ ../Asia/Jerusalem|Jamaica@ ../America/Jamaica|Japan@ ../Asia/Tokyo|Kwajalein@ ../Pacific/Kwajalein|Libya@ ../Africa/Tripoli|MET@ ../MET|MST@ ../MST|MST7MDT@ ../MST7MDT|Mexico@ ../Mexico|NZ@ ../Pacific/Auckland|NZ-CHAT@ ../Pacific/Chatham|Navajo@ ../America/Denver|PRC@ ../Asia/Shanghai|PST8PDT@ ../PST8PDT|Pacific@ ../Pacific|Poland@ ../Europe/Warsaw|Portugal@ ../Europe/Lisbon|ROC@ ../Asia/Taipei|ROK@ ../Asia/Seoul|Singapore@ ../Asia/Singapore|Turkey@ ../Europe/Istanbul|UCT@ ../Etc/UTC|US@ ../US|UTC@ ../Etc/UTC|Universal@ ../Etc/UTC|W-SU@ ../Europe/Moscow|WET@ ../WET|Zulu@ ../Etc/UTC
/usr/share/zoneinfo/right|CET 2300|CST6CDT 2520|Cuba@ America/Havana|EET 2112|EST 664|EST5EDT 2520|Egypt@ Africa/Cairo|Eire@ Europe/Dublin|Factory 664|GB@ Europe/London|GB-Eire@ Europe/London|GMT@ Etc/GMT|GMT+0@ Etc/GMT|GMT-0@ Etc/GMT|GMT0@ Etc/GMT|Greenwich@ Etc/GMT|HST 664|Hongkong@ Asia/Hong_Kong|Iceland@ Africa/Abidjan|Iran@ Asia/Tehran|Israel@ Asia/Jerusalem|Jamaica@ America/Jamaica|Japan@ Asia/Tokyo|Kwajalein@ Pacific/Kwajalein|Libya@ Africa/Tripoli|MET 2300|MST 664|MST7MDT 2520|NZ@ Pacific/Auckland|NZ-CHAT@ Pacific/Chatham|Navajo@ America/Denver|PRC@ Asia/Shanghai|PST8PDT 2520|Poland@ Europe/Warsaw|Portugal@ Europe/Lisbon|ROC@ Asia/Taipei|ROK@ Asia/Seoul|Singapore@ Asia/Singapore|Turkey@ Europe/Istanbul|UCT@ Etc/UTC|UTC@ Etc/UTC|Universal@ Etc/UTC|W-SU@ Europe/Moscow|WET 2112|Zulu@ Etc/UTC
/usr/share/zoneinfo/right/Africa|Abidjan 698|Accra 1610|Addis_Ababa 734|Algiers 1284|Asmara 753|Asmera@ Nairobi|Bamako 758|Bangui 698|Banjul 766|Bissau 744|Blantyre 758|Brazzaville 698|Bujumbura 698|Cairo 2602|Casablanca 1722|Ceuta 2258|Conakry 758|Dakar 732|Dar_es_Salaam 762|Djibouti 698|Douala 698|El_Aaiun 1588|Freetown 1014|Gaborone 784|Harare 698|Johannesburg 794|Juba 1228|Kampala 800|Khartoum 1228|Kigali 698|Kinshasa 698|Lagos 784|Libreville 698|Lome 698|Luanda 736|Lubumbashi 732|Lusaka 698|Malabo 732|Maputo 698|Maseru 740|Mbabane 700|Mogadishu 762|Monrovia 758|Nairobi 814|Ndjamena 748|Niamey 766|Nouakchott 758|Ouagadougou 698|Porto-Novo 732|Sao_Tome 804|Timbuktu@ Abidjan|Tripoli 1174|Tunis 1238|Windhoek 1504
/usr/share/zoneinfo/right/America|Adak 2565|Anchorage 2579|Anguilla 698|Antigua 732|Araguaina 1418|Aruba 736|Asuncion 2192|Atikokan 886|Atka@ Adak|Bahia 1558|Bahia_Banderas 1650|Barbados 986|Belem 1110|Belize 2164|Blanc-Sablon 848|Boa_Vista 1166|Bogota 780|Boise 2620|Buenos_Aires@ Argentina/Buenos_Aires|Cambridge_Bay 2464|Campo_Grande 1978|Cancun 1414|Caracas 798|Catamarca@ Argentina/Catamarca|Cayenne 732|Cayman 732|Chicago 3802|Chihuahua 1652|Ciudad_Juarez 1748|Coral_Harbour@ Panama|Cordoba@ Argentina/Cordoba|Costa_Rica 866|Coyhaique 2674|Creston 758|Cuiaba 1950|Curacao 736|Danmarkshavn 1248|Dawson 2164|Dawson_Creek 1600|Denver 2670|Detroit 2440|Dominica 698|Edmonton 2542|Eirunepe 1190|El_Salvador 774|Ensenada@ Tijuana|Fort_Nelson 2790|Fort_Wayne@ Indiana/Indianapolis|Fortaleza 1250|Glace_Bay 2402|Godthab@ Nuuk|Goose_Bay 3420|Grand_Turk 2044|Grenada 698|Guadeloupe 698|Guatemala 830|Guayaquil 780|Guyana 796|Halifax 3634|Havana 2622|Hermosillo 938|Indianapolis@ Indiana/Indianapolis|Inuvik 2284|Iqaluit 2412|Jamaica 1032|Jujuy@ Argentina/Jujuy|Juneau 2561|Knox_IN@ Indiana/Knox|Kralendijk@ Puerto_Rico|La_Paz 766|Lima 940|Los_Angeles 3062|Louisville@ Kentucky/Louisville|Lower_Princes@ Puerto_Rico|Maceio 1278|Managua 980|Manaus 1138|Marigot@ Puerto_Rico|Martinique 782|Matamoros 1628|Mazatlan 1610|Mendoza@ Argentina/Mendoza|Menominee 2484|Merida 1554|Metlakatla 1631|Mexico_City 1772|Miquelon 1858|Moncton 3364|Monterrey 1664|Montevideo 2044|Montreal@ Toronto|Montserrat 698|Nassau 2598|New_York 3762|Nipigon@ Toronto|Nome 2575|Noronha 1250|Nuuk 2090|Ojinaga 1734|Panama 732|Pangnirtung@ Iqaluit|Paramaribo 796|Phoenix 910|Port-au-Prince 1644|Port_of_Spain 698|Porto_Acre@ Rio_Branco|Porto_Velho 1110|Puerto_Rico 796|Punta_Arenas 2450|Rainy_River@ Winnipeg|Rankin_Inlet 2276|Recife 1250|Regina 1530|Resolute 2276|Rio_Branco 1162|Rosario@ Argentina/Cordoba|Santa_Isabel@ Tijuana|Santarem 1136|Santiago 2716|Santo_Domingo 1008|Sao_Paulo 1978|Scoresbysund 2136|Shiprock@ Denver|Sitka 2537|St_Barthelemy@ Puerto_Rico|St_Johns 3862|St_Kitts 698|St_Lucia 732|St_Thomas 698|St_Vincent 732|Swift_Current 1110|Tegucigalpa 802|Thule 1712|Thunder_Bay@ Toronto|Tijuana 2668|Toronto 3704|Tortola 698|Vancouver 3102|Virgin@ Puerto_Rico|Whitehorse 2164|Winnipeg 3078|Yakutat 2513|Yellowknife@ Edmonton
/usr/share/zoneinfo/right/America/Argentina|Buenos_Aires 1610|Catamarca 1610|ComodRivadavia@ Catamarca|Cordoba 1610|Jujuy 1582|La_Rioja 1624|Mendoza 1610|Rio_Gallegos 1610|Salta 1582|San_Juan 1624|San_Luis 1636|Tucuman 1638|Ushuaia 1610
/usr/share/zoneinfo/right/America/Indiana|Indianapolis 1892|Knox 2654|Marengo 1948|Petersburg 2130|Tell_City 1910|Vevay 1640|Vincennes 1920|Winamac 2004
/usr/share/zoneinfo/right/America/Kentucky|Louisville 2998|Monticello 2578
/usr/share/zoneinfo/right/America/North_Dakota|Beulah 2606|Center 2606|New_Salem 2606
/usr/share/zoneinfo/right/Antarctica|Casey 970|Davis 830|DumontDUrville 726|Macquarie 2464|Mawson 732|McMurdo 2198|Palmer 1952|Rothera 698|South_Pole@ ../Pacific/Auckland|Syowa 698|Troll 1348|Vostok 760
/usr/share/zoneinfo/right/Arctic|Longyearbyen@ ../Europe/Berlin
/usr/share/zoneinfo/right/Asia|Aden 698|Almaty 1530|Amman 1980|Anadyr 1720|Aqtau 1516|Aqtobe 1544|Ashgabat 1152|Ashkhabad@ Ashgabat|Atyrau 1524|Baghdad 1516|Bahrain 770|Baku 1760|Bangkok 732|Barnaul 1754|Beirut 2358|Bishkek 1516|Brunei 736|Calcutta@ Kolkata|Chita 1754|Choibalsan@ Ulaanbaatar|Chongqing@ Shanghai|Chungking@ Shanghai|Colombo 900|Dacca@ Dhaka|Damascus 2420|Dhaka 870|Dili 804|Dubai 698|Dushanbe 1124|Famagusta 2232|Gaza 2624|Harbin@ Shanghai|Hebron 2652|Ho_Chi_Minh 884|Hong_Kong 1782|Hovd 1424|Irkutsk 1776|Istanbul@ ../Europe/Istanbul|Jakarta 932|Jayapura 770|Jerusalem 2594|Kabul 736|Kamchatka 1698|Karachi 928|Kashgar@ Urumqi|Kathmandu 740|Katmandu@ Kathmandu|Khandyga 1804|Kolkata 831|Krasnoyarsk 1740|Kuala_Lumpur 948|Kuching 1016|Kuwait 698|Macao@ Macau|Macau 1776|Magadan 1754|Makassar 802|Manila 971|Muscat 698|Nicosia 2206|Novokuznetsk 1698|Novosibirsk 1754|Omsk 1740|Oral 1538|Phnom_Penh 828|Pontianak 902|Pyongyang 786|Qatar 732|Qostanay 1572|Qyzylorda 1558|Rangoon@ Yangon|Riyadh 698|Saigon@ Ho_Chi_Minh|Sakhalin 1734|Samarkand 1110|Seoul 1166|Shanghai 1110|Singapore 948|Srednekolymsk 1740|Taipei 1310|Tashkent 1124|Tbilisi 1568|Tehran 1790|Tel_Aviv@ Jerusalem|Thimbu@ Thimphu|Thimphu 736|Tokyo 858|Tomsk 1754|Ujung_Pandang@ Makassar|Ulaanbaatar 1424|Ulan_Bator@ Ulaanbaatar|Urumqi 698|Ust-Nera 1784|Vientiane 856|Vladivostok 1740|Yakutsk 1740|Yangon 796|Yekaterinburg 1776|Yerevan 1684
/usr/share/zoneinfo/right/Atlantic|Azores 3644|Bermuda 2606|Canary 2104|Cape_Verde 804|Faeroe@ Faroe|Faroe 2022|Jan_Mayen@ ../Europe/Berlin|Madeira 3584|Reykjavik 1712|South_Georgia 698|St_Helena 732|Stanley 1748
/usr/share/zoneinfo/right/Australia|ACT@ Sydney|Adelaide 2410|Brisbane 966|Broken_Hill 2431|Canberra@ Sydney|Currie@ Hobart|Darwin 870|Eucla 998|Hobart 2562|LHI@ Lord_Howe|Lindeman 1022|Lord_Howe 2042|Melbourne 2394|NSW@ Sydney|North@ Darwin|Perth 994|Queensland@ Brisbane|South@ Adelaide|Sydney 2394|Tasmania@ Hobart|Victoria@ Melbourne|West@ Perth|Yancowinna@ Broken_Hill
/usr/share/zoneinfo/right/Brazil|Acre@ ../America/Rio_Branco|DeNoronha@ ../America/Noronha|East@ ../America/Sao_Paulo|West@ ../America/Manaus
/usr/share/zoneinfo/right/Canada|Atlantic@ ../America/Halifax|Central@ ../America/Winnipeg|Eastern@ ../America/Toronto|Mountain@ ../America/Edmonton|Newfoundland@ ../America/St_Johns|Pacific@ ../America/Vancouver|Saskatchewan@ ../America/Regina|Yukon@ ../America/Whitehorse
/usr/share/zoneinfo/right/Chile|Continental@ ../America/Santiago|EasterIsland@ ../Pacific/Easter
/usr/share/zoneinfo/right/Etc|GMT 664|GMT+0@ GMT|GMT+1 664|GMT+10 664|GMT+11 664|GMT+12 664|GMT+2 664|GMT+3 664|GMT+4 664|GMT+5 664|GMT+6 664|GMT+7 664|GMT+8 664|GMT+9 664|GMT-0@ GMT|GMT-1 664|GMT-10 664|GMT-11 664|GMT-12 664|GMT-13 664|GMT-14 664|GMT-2 664|GMT-3 664|GMT-4 664|GMT-5 664|GMT-6 664|GMT-7 664|GMT-8 664|GMT-9 664|GMT0@ GMT|Greenwich@ GMT|UCT@ UTC|UTC 664|Universal@ UTC|Zulu@ UTC
/usr/share/zoneinfo/right/Europe|Amsterdam 3116|Andorra 1948|Astrakhan 1698|Athens 2466|Belfast@ London|Belgrade 2126|Berlin 2504|Bratislava@ Prague|Brussels 3139|Bucharest 2388|Budapest 2574|Busingen@ Zurich|Chisinau 2596|Copenhagen 2343|Dublin 3698|Gibraltar 3274|Guernsey 3940|Helsinki 2104|Isle_of_Man 3856|Istanbul 2480|Jersey 3940|Kaliningrad 2042|Kiev@ Kyiv|Kirov 1734|Kyiv 2324|Lisbon 3734|Ljubljana 2126|London 3872|Luxembourg 3152|Madrid 2820|Malta 2826|Mariehamn@ Helsinki|Minsk 1854|Monaco 3150|Moscow 2084|Nicosia@ ../Asia/Nicosia|Oslo 2434|Paris 3168|Podgorica@ Belgrade|Prague 2507|Riga 2402|Rome 2847|Samara 1748|San_Marino@ Rome|Sarajevo 2126|Saratov 1716|Simferopol 2018|Skopje 2126|Sofia 2281|Stockholm 2115|Tallinn 2352|Tirane 2290|Tiraspol@ Chisinau|Ulyanovsk 1800|Uzhgorod@ Kyiv|Vaduz 2094|Vatican@ Rome|Vienna 2406|Vilnius 2366|Volgograd 1742|Warsaw 2860|Zagreb 2126|Zaporozhye@ Kyiv|Zurich 2115
/usr/share/zoneinfo/right/Indian|Antananarivo 768|Chagos 732|Christmas 698|Cocos 702|Comoro 698|Kerguelen 698|Mahe 698|Maldives 732|Mauritius 774|Mayotte 698|Reunion 698
/usr/share/zoneinfo/right/Mexico|BajaNorte@ ../America/Tijuana|BajaSur@ ../America/Mazatlan|General@ ../America/Mexico_City
/usr/share/zoneinfo/right/Pacific|Apia 1144|Auckland 2642|Bougainville 800|Chatham 2242|Chuuk 801|Easter 2420|Efate 1070|Enderbury@ Kanton|Fakaofo 732|Fiji 1110|Funafuti 698|Galapagos 772|Gambier 698|Guadalcanal 698|Guam 1041|Honolulu 878|Johnston@ Honolulu|Kanton 766|Kiritimati 770|Kosrae 883|Kwajalein 848|Majuro 842|Marquesas 702|Midway 766|Nauru 784|Niue 736|Norfolk 1068|Noumea 836|Pago_Pago 724|Palau 713|Pitcairn 736|Pohnpei 835|Ponape@ Guadalcanal|Port_Moresby 718|Rarotonga 1136|Saipan 1027|Samoa@ Pago_Pago|Tahiti 698|Tarawa 698|Tongatapu 904|Truk@ Port_Moresby|Wake 698|Wallis 698|Yap@ Port_Moresby
/usr/share/zoneinfo/right/US|Alaska@ ../America/Anchorage|Aleutian@ ../America/Adak|Arizona@ ../America/Phoenix|Central@ ../America/Chicago|East-Indiana@ ../America/Indiana/Indianapolis|Eastern@ ../America/New_York|Hawaii@ ../Pacific/Honolulu|Indiana-Starke@ ../America/Indiana/Knox|Michigan@ ../America/Detroit|Mountain@ ../America/Denver|Pacific@ ../America/Los_Angeles|Samoa@ ../Pacific/Pago_Pago
/var|backups/|local/2775|lock@ /run/lock|run@ /run|spool/|tmp/1777
/var/cache|adduser/|debconf/|ldconfig/700
/var/cache/apt/archives|partial/700
/var/lib|misc/|pam/|systemd/
/var/lib/apt|periodic/
/var/lib/apt/lists|partial/700
/var/lib/apt/mirrors|partial/
/var/lib/dpkg|alternatives/|info/|parts/|updates/
/var/log|apt/
`;
