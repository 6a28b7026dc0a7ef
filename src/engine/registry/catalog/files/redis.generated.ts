/** What redis:8 adds to debian. See ../../description/layer-files.ts for the notation. */
export const files = `
/|data/755,100,101|etc/|run/|usr/|var/
/etc|adduser.conf 3981|default/|deluser.conf 1706|group 447|group- 434|gshadow:640,0,42 374|gshadow-:640,0,42 364|init.d/|ld.so.cache 4279|logrotate.d/|passwd 889|passwd- 839|rc0.d/|rc1.d/|rc2.d/|rc3.d/|rc4.d/|rc5.d/|rc6.d/|redis/2770,100,101|shadow:640,0,42 494|shadow-:640,0,42 474|systemd/
/etc/default|redis-server 271
/etc/init.d|redis-server* 1610
/etc/logrotate.d|redis-server 146
/etc/rc0.d|K01redis-server@ ../init.d/redis-server
/etc/rc1.d|K01redis-server@ ../init.d/redis-server
/etc/rc2.d|S01redis-server@ ../init.d/redis-server
/etc/rc3.d|S01redis-server@ ../init.d/redis-server
/etc/rc4.d|S01redis-server@ ../init.d/redis-server
/etc/rc5.d|S01redis-server@ ../init.d/redis-server
/etc/rc6.d|K01redis-server@ ../init.d/redis-server
/etc/redis|redis.conf:640,100,101 110508
/etc/systemd|system/
/etc/systemd/system|multi-user.target.wants/|redis.service@ /lib/systemd/system/redis-server.service
/etc/systemd/system/multi-user.target.wants|redis-server.service@ /lib/systemd/system/redis-server.service
/run|adduser 0
/usr|bin/|lib/|sbin/|share/
/usr/bin|redis-benchmark* 281392|redis-check-aof* 3092168|redis-check-rdb* 3092168|redis-cli* 648608|redis-server@ redis-check-rdb
/usr/lib|systemd/|x86_64-linux-gnu/
/usr/lib/systemd|system/
/usr/lib/systemd/system|redis-server.service 1834|redis-server@.service 3054
/usr/lib/x86_64-linux-gnu|libatomic.so.1@ libatomic.so.1.2.0|libatomic.so.1.2.0 30848|libjemalloc.so.2 843416|liblzf.so.1@ liblzf.so.1.5|liblzf.so.1.5 14176
/usr/sbin|addgroup@ adduser|adduser* 59426|delgroup@ deluser|deluser* 21209
/usr/share|bash-completion/|doc/|man/|perl5/
/usr/share/bash-completion|completions/
/usr/share/bash-completion/completions|redis-cli 1003
/usr/share/doc|adduser/|libatomic1@ gcc-14-base|libjemalloc2/|liblzf1/|redis-server/|redis-tools/
/usr/share/doc/adduser|NEWS.Debian.gz 2742|README.gz 6365|TO\x44O 1577|changelog.gz 9016|copyright 14636|examples/
/usr/share/doc/adduser/examples|INSTALL 591|README 5655|adduser.conf 3981|adduser.local* 26434|adduser.local.conf 21865|adduser.local.conf.examples/|deluser.conf 1706
/usr/share/doc/adduser/examples/adduser.local.conf.examples|bash.bashrc 2778|profile 2254|skel/|skel.other/
/usr/share/doc/adduser/examples/adduser.local.conf.examples/skel|dot.bash_logout 427|dot.bash_profile 1290|dot.bashrc 802
/usr/share/doc/adduser/examples/adduser.local.conf.examples/skel.other|index.html 771
/usr/share/doc/libjemalloc2|README 1047|changelog.Debian.gz 1853|changelog.gz 25222|copyright 10539
/usr/share/doc/liblzf1|changelog.Debian.amd64.gz 238|changelog.Debian.gz 395|changelog.gz 2749|copyright 4770
/usr/share/doc/redis-server|00-RELEASENOTES.gz@ changelog.gz|MANIFESTO.gz 3015|README.md.gz 9042|changelog.Debian.gz 7579|changelog.gz 6310|copyright 5627
/usr/share/doc/redis-tools|00-RELEASENOTES.gz@ changelog.gz|changelog.Debian.gz 7582|changelog.gz 6310|copyright 5627|examples/
/usr/share/doc/redis-tools/examples|lru/|redis-trib.rb* 3600
/usr/share/doc/redis-tools/examples/lru|README 771|lfu-simulation.c 5279|test-lru.rb 5545
/usr/share/man|da/|de/|es/|fr/|it/|man1/|man5/|man8/|nl/|pl/|pt/|ro/|ru/|sv/
/usr/share/man/da|man5/
/usr/share/man/da/man5|deluser.conf.5.gz 1575
/usr/share/man/de|man5/|man8/
/usr/share/man/de/man5|adduser.conf.5.gz 4041|deluser.conf.5.gz 1791
/usr/share/man/de/man8|addgroup.8.gz@ adduser.8.gz|adduser.8.gz 9575|adduser.local.8.gz 783|delgroup.8.gz@ deluser.8.gz|deluser.8.gz 3759|deluser.local.8.gz@ adduser.local.8.gz
/usr/share/man/es|man5/
/usr/share/man/es/man5|deluser.conf.5.gz 1683
/usr/share/man/fr|man5/|man8/
/usr/share/man/fr/man5|adduser.conf.5.gz 3919|deluser.conf.5.gz 2114
/usr/share/man/fr/man8|addgroup.8.gz@ adduser.8.gz|adduser.8.gz 9777|delgroup.8.gz@ deluser.8.gz|deluser.8.gz 3973
/usr/share/man/it|man5/
/usr/share/man/it/man5|deluser.conf.5.gz 1755
/usr/share/man/man1|redis-benchmark.1.gz 924|redis-check-aof.1.gz 382|redis-check-rdb.1.gz 382|redis-cli.1.gz 426|redis-server.1.gz 485
/usr/share/man/man5|adduser.conf.5.gz 3353|deluser.conf.5.gz 1514
/usr/share/man/man8|addgroup.8.gz@ adduser.8.gz|adduser.8.gz 8008|adduser.local.8.gz 648|delgroup.8.gz@ deluser.8.gz|deluser.8.gz 3072|deluser.local.8.gz@ adduser.local.8.gz
/usr/share/man/nl|man5/|man8/
/usr/share/man/nl/man5|adduser.conf.5.gz 3833|deluser.conf.5.gz 1699
/usr/share/man/nl/man8|addgroup.8.gz@ adduser.8.gz|adduser.8.gz 9092|adduser.local.8.gz 761|delgroup.8.gz@ deluser.8.gz|deluser.8.gz 3476|deluser.local.8.gz@ adduser.local.8.gz
/usr/share/man/pl|man5/
/usr/share/man/pl/man5|deluser.conf.5.gz 1726
/usr/share/man/pt|man5/|man8/
/usr/share/man/pt/man5|adduser.conf.5.gz 3736|deluser.conf.5.gz 1748
/usr/share/man/pt/man8|addgroup.8.gz@ adduser.8.gz|adduser.8.gz 8892|adduser.local.8.gz 752|delgroup.8.gz@ deluser.8.gz|deluser.8.gz 3431|deluser.local.8.gz@ adduser.local.8.gz
/usr/share/man/ro|man5/|man8/
/usr/share/man/ro/man5|adduser.conf.5.gz 4009|deluser.conf.5.gz 1792
/usr/share/man/ro/man8|addgroup.8.gz@ adduser.8.gz|adduser.8.gz 9322|adduser.local.8.gz 806|delgroup.8.gz@ deluser.8.gz|deluser.8.gz 3640|deluser.local.8.gz@ adduser.local.8.gz
/usr/share/man/ru|man5/
/usr/share/man/ru/man5|deluser.conf.5.gz 1934
/usr/share/man/sv|man5/
/usr/share/man/sv/man5|deluser.conf.5.gz 1817
/usr/share/perl5|Debian/
/usr/share/perl5/Debian|AdduserCommon.pm 17054|AdduserLogging.pm 7225|AdduserRetvalues.pm 3114
/var|cache/|lib/|log/
/var/cache|adduser/|apt/|debconf/|ldconfig/700
/var/cache/apt|archives/|pkgcache.bin 46893332|srcpkgcache.bin 46893272
/var/cache/apt/archives|adduser_3.152_all.deb 190932|libatomic1_14.2.0-19_amd64.deb 9308|libjemalloc2_5.3.0-3_amd64.deb 274324|liblzf1_3.6-4+b3_amd64.deb 10112|lock:640 0|partial/700,42,0|redis-server_5%3a8.0.2-3+deb13u2_amd64.deb 66576|redis-tools_5%3a8.0.2-3+deb13u2_amd64.deb 1245324
/var/cache/debconf|tmp.ci/
/var/cache/ldconfig|aux-cache:600 4306
/var/lib|apt/|dpkg/|redis/750,100,101|systemd/
/var/lib/apt|extended_states 232
/var/lib/dpkg|info/|lock:640 0|statoverride 38|status 74805|status-old 74750|triggers/
/var/lib/dpkg/info|adduser.conffiles 36|adduser.list 4139|adduser.md5sums 4304|adduser.postrm* 151|adduser.preinst* 3990|libatomic1:amd64.list 181|libatomic1:amd64.md5sums 78|libatomic1:amd64.shlibs 23|libatomic1:amd64.symbols 4027|libatomic1:amd64.triggers 68|libjemalloc2:amd64.list 302|libjemalloc2:amd64.md5sums 370|libjemalloc2:amd64.shlibs 38|libjemalloc2:amd64.symbols 1291|libjemalloc2:amd64.triggers 68|liblzf1:amd64.list 331|liblzf1:amd64.md5sums 366|liblzf1:amd64.shlibs 26|liblzf1:amd64.symbols 113|liblzf1:amd64.triggers 66|redis-server.conffiles 103|redis-server.list 724|redis-server.md5sums 602|redis-server.postinst* 2186|redis-server.postrm* 895|redis-server.preinst* 241|redis-server.prerm* 489|redis-tools.list 924|redis-tools.md5sums 1159|redis-tools.postinst* 474|redis-tools.postrm* 134
/var/lib/dpkg/triggers|Lock:600 0
/var/lib/systemd|deb-systemd-helper-enabled/
/var/lib/systemd/deb-systemd-helper-enabled|multi-user.target.wants/|redis-server.service.dsh-also 99|redis.service 0
/var/lib/systemd/deb-systemd-helper-enabled/multi-user.target.wants|redis-server.service 0
/var/log|apt/|dpkg.log 43660|redis/2750,100,4
/var/log/apt|eipp.log.xz 4136|history.log 386|term.log:640,0,4 2716
`;
