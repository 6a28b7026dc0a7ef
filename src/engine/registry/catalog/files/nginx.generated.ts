/** What nginx:1.26 adds to debian. See ../../description/layer-files.ts for the notation. */
export const files = `
/|etc/|usr/|var/
/etc|default/|gss/|init.d/|ld.so.cache 4771|logrotate.d/|netconfig 767|nginx/|rc0.d/|rc1.d/|rc2.d/|rc3.d/|rc4.d/|rc5.d/|rc6.d/|systemd/|ufw/
/etc/default|nginx 389
/etc/gss|mech.d/
/etc/init.d|nginx* 4579
/etc/logrotate.d|nginx 329
/etc/nginx|conf.d/|fastcgi.conf 1125|fastcgi_params 2460|koi-utf 2837|koi-win 2223|mime.types 5527|modules-available/|modules-enabled/|nginx.conf 1545|proxy_params 1545|scgi_params 2038|sites-available/|sites-enabled/|snippets/|uwsgi_params 2067|win-utf 3071
/etc/nginx/modules-enabled|50-mod-http-echo.conf@ /usr/share/nginx/modules-available/mod-http-echo.conf
/etc/nginx/sites-available|default 58
/etc/nginx/sites-enabled|default@ /etc/nginx/sites-available/default
/etc/nginx/snippets|fastcgi-php.conf 423|snakeoil.conf 217
/etc/rc0.d|K01nginx@ ../init.d/nginx
/etc/rc1.d|K01nginx@ ../init.d/nginx
/etc/rc2.d|S01nginx@ ../init.d/nginx
/etc/rc3.d|S01nginx@ ../init.d/nginx
/etc/rc4.d|S01nginx@ ../init.d/nginx
/etc/rc5.d|S01nginx@ ../init.d/nginx
/etc/rc6.d|K01nginx@ ../init.d/nginx
/etc/systemd|system/
/etc/systemd/system|multi-user.target.wants/
/etc/systemd/system/multi-user.target.wants|nginx.service@ /lib/systemd/system/nginx.service
/etc/ufw|applications.d/
/etc/ufw/applications.d|nginx 521
/usr|bin/|include/|lib/|sbin/|share/
/usr/bin|ctstat@ lnstat|ip* 721912|lnstat* 27304|nstat* 117272|rdma* 203440|routel* 1658|rtstat@ lnstat|ss* 211968
/usr/include|iproute2/
/usr/include/iproute2|bpf_elf.h 1287
/usr/lib|nginx/|systemd/|x86_64-linux-gnu/
/usr/lib/nginx|modules/
/usr/lib/nginx/modules|ngx_http_echo_module.so 49376
/usr/lib/systemd|system/
/usr/lib/systemd/system|nginx.service 1125
/usr/lib/x86_64-linux-gnu|krb5/|libbpf.so.1@ libbpf.so.1.5.0|libbpf.so.1.5.0 423952|libcom_err.so.2@ libcom_err.so.2.1|libcom_err.so.2.1 18344|libelf-0.192.so 117352|libelf.so.1@ libelf-0.192.so|libgssapi_krb5.so.2@ libgssapi_krb5.so.2.2|libgssapi_krb5.so.2.2 346904|libk5crypto.so.3@ libk5crypto.so.3.1|libk5crypto.so.3.1 187144|libkeyutils.so.1@ libkeyutils.so.1.10|libkeyutils.so.1.10 22448|libkrb5.so.3@ libkrb5.so.3.3|libkrb5.so.3.3 883984|libkrb5support.so.0@ libkrb5support.so.0.1|libkrb5support.so.0.1 52208|libmnl.so.0@ libmnl.so.0.2.0|libmnl.so.0.2.0 26616|libtirpc.so.3@ libtirpc.so.3.0.0|libtirpc.so.3.0.0 195024|libxtables.so.12@ libxtables.so.12.7.0|libxtables.so.12.7.0 67504|tc/
/usr/lib/x86_64-linux-gnu/krb5|plugins/
/usr/lib/x86_64-linux-gnu/krb5/plugins|libkrb5/|preauth/
/usr/lib/x86_64-linux-gnu/krb5/plugins/preauth|spake.so 85592
/usr/lib/x86_64-linux-gnu/tc|experimental.dist 23077|normal.dist 23573|pareto.dist 23729|paretonormal.dist 23447
/usr/sbin|arpd* 113208|bridge* 174712|capsh* 54600|dcb* 174768|devlink* 244784|genl* 129624|getcap* 14576|getpcaps* 14576|ip@ ../bin/ip|nginx* 1487368|rtacct* 117280|rtmon* 121368|setcap* 14576|tc* 593608|tipc* 174768|vdpa* 125680
/usr/share|apport/|bash-completion/|doc/|iproute2/|lintian/|locale/|man/|nginx/|vim/
/usr/share/apport|package-hooks/
/usr/share/apport/package-hooks|source_nginx.py 647
/usr/share/bash-completion|completions/
/usr/share/bash-completion/completions|devlink 27404|tc 26492
/usr/share/doc|iproute2/|libbpf1/|libcap2-bin/|libcom-err2/|libelf1t64/|libgssapi-krb5-2/|libk5crypto3/|libkeyutils1/|libkrb5-3/|libkrb5support0/|libmnl0/|libnginx-mod-http-echo/|libtirpc-common/|libtirpc3t64/|libxtables12/|nginx/|nginx-common/|nginx-light/
/usr/share/doc/iproute2|NEWS.Debian.gz 290|README.Debian 267|changelog.Debian.gz 3424|copyright 2625|examples/
/usr/share/doc/iproute2/examples|bpf/
/usr/share/doc/iproute2/examples/bpf|README 765|bpf_graft.c 1896|bpf_map_in_map.c 1118|bpf_shared.c 1432|legacy/
/usr/share/doc/iproute2/examples/bpf/legacy|bpf_cyclic.c 789|bpf_graft.c 1872|bpf_map_in_map.c 1107|bpf_shared.c 1419|bpf_tailcall.c 2883
/usr/share/doc/libbpf1|changelog.Debian.gz 1363|copyright 8220
/usr/share/doc/libcap2-bin|README.Debian 1149|changelog.Debian.amd64.gz 250|changelog.Debian.gz 3893|changelog.gz 240|copyright 4496
/usr/share/doc/libcom-err2|changelog.Debian.amd64.gz 248|changelog.Debian.gz 12715|copyright 20459
/usr/share/doc/libelf1t64|changelog.Debian.gz 4051|changelog.gz 8414|copyright 8725
/usr/share/doc/libgssapi-krb5-2|changelog.Debian.gz 4400|copyright 63047
/usr/share/doc/libk5crypto3|changelog.Debian.gz 4394|copyright 63047
/usr/share/doc/libkeyutils1|changelog.Debian.gz 1294|copyright 2148
/usr/share/doc/libkrb5-3|README.Debian 3867|README.gz 6167|changelog.Debian.gz 4395|copyright 63047
/usr/share/doc/libkrb5support0|changelog.Debian.gz 4394|copyright 63047
/usr/share/doc/libmnl0|changelog.Debian.gz 1984|copyright 2303
/usr/share/doc/libnginx-mod-http-echo|changelog.Debian.gz 695|copyright 2717
/usr/share/doc/libtirpc-common|NEWS.Debian.gz 277|changelog.Debian.gz 1601|changelog.gz 2914|copyright 13121
/usr/share/doc/libtirpc3t64|NEWS.Debian.gz 277|changelog.Debian.gz 1603|changelog.gz 2914|copyright 13121
/usr/share/doc/libxtables12|NEWS.Debian.gz 372|changelog.Debian.gz 3337|copyright 13982
/usr/share/doc/nginx|changelog.Debian.gz 9201|changelog.gz 70034|copyright 5021
/usr/share/doc/nginx-common|NEWS.Debian.gz 534|changelog.Debian.gz 9202|changelog.gz 70034|copyright 5021
/usr/share/doc/nginx-light|NEWS.Debian.gz 304|changelog.Debian.gz 9202|changelog.gz 70034|copyright 5021
/usr/share/iproute2|bpf_pinning 85|ematch_map 81|group 31|nl_protos 262|rt_dsfield 331|rt_protos 226|rt_realms 112|rt_scopes 92|rt_tables 87
/usr/share/lintian|overrides/
/usr/share/lintian/overrides|iproute2 197|libcap2-bin 159|libgssapi-krb5-2 56|libkrb5-3 63|libkrb5support0 132|libtirpc3t64 58
/usr/share/locale|de/|en@boldquot/|en@quot/|es/|ja/|pl/|uk/
/usr/share/locale/de|LC_MESSAGES/
/usr/share/locale/de/LC_MESSAGES|elfutils.mo 18614
/usr/share/locale/en@boldquot|LC_MESSAGES/
/usr/share/locale/en@boldquot/LC_MESSAGES|elfutils.mo 193204
/usr/share/locale/en@quot|LC_MESSAGES/
/usr/share/locale/en@quot/LC_MESSAGES|elfutils.mo 190632
/usr/share/locale/es|LC_MESSAGES/
/usr/share/locale/es/LC_MESSAGES|elfutils.mo 129732
/usr/share/locale/ja|LC_MESSAGES/
/usr/share/locale/ja/LC_MESSAGES|elfutils.mo 109928
/usr/share/locale/pl|LC_MESSAGES/
/usr/share/locale/pl/LC_MESSAGES|elfutils.mo 202182
/usr/share/locale/uk|LC_MESSAGES/
/usr/share/locale/uk/LC_MESSAGES|elfutils.mo 238289
/usr/share/man|man1/|man3/|man5/|man7/|man8/
/usr/share/man/man1|capsh.1.gz 3849
/usr/share/man/man3|libnetlink.3.gz 1692
/usr/share/man/man5|netconfig.5.gz 1195
/usr/share/man/man7|tc-hfsc.7.gz 9930
/usr/share/man/man8|arpd.8.gz 1981|bridge.8.gz 12106|ctstat.8.gz@ lnstat.8.gz|dcb-app.8.gz 2811|dcb-apptrust.8.gz 1250|dcb-buffer.8.gz 1486|dcb-dcbx.8.gz 1325|dcb-ets.8.gz 2170|dcb-maxrate.8.gz 1224|dcb-pfc.8.gz 1491|dcb-rewr.8.gz 2309|dcb.8.gz 1982|devlink-dev.8.gz 2487|devlink-dpipe.8.gz 633|devlink-health.8.gz 1341|devlink-lc.8.gz 777|devlink-monitor.8.gz 504|devlink-port.8.gz 2831|devlink-rate.8.gz 2422|devlink-region.8.gz 919|devlink-resource.8.gz 600|devlink-sb.8.gz 1856|devlink-trap.8.gz 1206|devlink.8.gz 1372|genl.8.gz 770|getcap.8.gz 949|getpcaps.8.gz 827|ip-address.8.gz 4426|ip-addrlabel.8.gz 669|ip-fou.8.gz 938|ip-gue.8.gz@ ip-fou.8.gz|ip-ioam.8.gz 608|ip-l2tp.8.gz 4243|ip-link.8.gz 20417|ip-macsec.8.gz 1546|ip-maddress.8.gz 557|ip-monitor.8.gz 1459|ip-mptcp.8.gz 2386|ip-mroute.8.gz 649|ip-neighbour.8.gz 2381|ip-netconf.8.gz 494|ip-netns.8.gz 2503|ip-nexthop.8.gz 2281|ip-ntable.8.gz 765|ip-route.8.gz 10924|ip-rule.8.gz 3604|ip-sr.8.gz 751|ip-stats.8.gz 1764|ip-tcp_metrics.8.gz 1496|ip-token.8.gz 812|ip-tunnel.8.gz 2202|ip-vrf.8.gz 1698|ip-xfrm.8.gz 3988|ip.8.gz 3779|lnstat.8.gz 2631|nginx.8.gz 2514|nstat.8.gz@ rtacct.8.gz|rdma-dev.8.gz 1207|rdma-link.8.gz 748|rdma-monitor.8.gz 475|rdma-resource.8.gz 900|rdma-statistic.8.gz 1760|rdma-system.8.gz 1025|rdma.8.gz 1365|routel.8.gz 491|rtacct.8.gz 749|rtmon.8.gz 1088|rtstat.8.gz@ lnstat.8.gz|setcap.8.gz 997|ss.8.gz 6142|tc-actions.8.gz 2356|tc-basic.8.gz 441|tc-bfifo.8.gz 1063|tc-bpf.8.gz 10100|tc-cake.8.gz 8017|tc-cbs.8.gz 1801|tc-cgroup.8.gz 1035|tc-choke.8.gz 909|tc-codel.8.gz 1919|tc-connmark.8.gz 664|tc-csum.8.gz 758|tc-ct.8.gz 1271|tc-ctinfo.8.gz 2348|tc-drr.8.gz 1380|tc-ematch.8.gz 1659|tc-etf.8.gz 2038|tc-ets.8.gz 2538|tc-flow.8.gz 2448|tc-flower.8.gz 4907|tc-fq.8.gz 1886|tc-fq_codel.8.gz 1924|tc-fq_pie.8.gz 2739|tc-fw.8.gz 1021|tc-gact.8.gz 833|tc-gate.8.gz 1558|tc-hfsc.8.gz 1016|tc-htb.8.gz 2275|tc-ife.8.gz 1488|tc-matchall.8.gz 794|tc-mirred.8.gz 1354|tc-mpls.8.gz 1874|tc-mqprio.8.gz 3122|tc-nat.8.gz 1050|tc-netem.8.gz 4152|tc-pedit.8.gz 3087|tc-pfifo.8.gz@ tc-bfifo.8.gz|tc-pfifo_fast.8.gz 859|tc-pie.8.gz 1805|tc-police.8.gz 2004|tc-prio.8.gz 2550|tc-red.8.gz 2453|tc-route.8.gz 863|tc-sample.8.gz 1324|tc-sfb.8.gz 2889|tc-sfq.8.gz 3227|tc-simple.8.gz 1290|tc-skbedit.8.gz 1068|tc-skbmod.8.gz 1459|tc-skbprio.8.gz 1227|tc-stab.8.gz 2990|tc-taprio.8.gz 2990|tc-tbf.8.gz 2462|tc-tunnel_key.8.gz 1867|tc-u32.8.gz 6899|tc-vlan.8.gz 1746|tc.8.gz 9175|tipc-bearer.8.gz 1906|tipc-link.8.gz 3188|tipc-media.8.gz 874|tipc-nametable.8.gz 1208|tipc-node.8.gz 844|tipc-peer.8.gz 728|tipc-socket.8.gz 832|tipc.8.gz 1331|vdpa-dev.8.gz 1349|vdpa-mgmtdev.8.gz 447|vdpa.8.gz 791
/usr/share/nginx|html/|modules@ ../../lib/nginx/modules|modules-available/
/usr/share/nginx/html|index.html 121
/usr/share/nginx/modules-available|mod-http-echo.conf 45
/usr/share/vim|addons/|registry/
/usr/share/vim/addons|ftdetect/|ftplugin/|indent/|syntax/
/usr/share/vim/addons/ftdetect|nginx.vim 198
/usr/share/vim/addons/ftplugin|nginx.vim 29
/usr/share/vim/addons/indent|nginx.vim 250
/usr/share/vim/addons/syntax|nginx.vim 113543
/usr/share/vim/registry|nginx.yaml 156
/var|cache/|lib/|log/|www/
/var/cache|apt/|debconf/|ldconfig/700
/var/cache/apt|archives/|pkgcache.bin 46893332|srcpkgcache.bin 46893272
/var/cache/apt/archives|iproute2_6.15.0-1_amd64.deb 1089184|libbpf1_1%3a1.5.0-3_amd64.deb 168832|libcap2-bin_1%3a2.75-10+deb13u1+b3_amd64.deb 36456|libcom-err2_1.47.2-3+b12_amd64.deb 25036|libelf1t64_0.192-4_amd64.deb 189408|libgssapi-krb5-2_1.21.3-5+deb13u1_amd64.deb 138356|libk5crypto3_1.21.3-5+deb13u1_amd64.deb 81152|libkeyutils1_1.6.3-6_amd64.deb 9456|libkrb5-3_1.21.3-5+deb13u1_amd64.deb 326056|libkrb5support0_1.21.3-5+deb13u1_amd64.deb 33124|libmnl0_1.0.5-3_amd64.deb 11928|libnginx-mod-http-echo_1%3a0.63-7_amd64.deb 19148|libtirpc-common_1.3.6+ds-1_all.deb 11004|libtirpc3t64_1.3.6+ds-1_amd64.deb 83300|libxtables12_1.8.11-2_amd64.deb 31896|lock:640 0|nginx-common_1.26.3-3+deb13u7_all.deb 111248|nginx-light_1.26.3-3+deb13u7_all.deb 84224|nginx_1.26.3-3+deb13u7_amd64.deb 611612|partial/700,42,0
/var/cache/debconf|config.dat 4494|config.dat-old 4494|templates.dat 806474|templates.dat-old 806474|tmp.ci/
/var/cache/ldconfig|aux-cache:600 4816
/var/lib|apt/|dpkg/|nginx/|systemd/
/var/lib/apt|extended_states 1029
/var/lib/dpkg|diversions 406|diversions-old 299|info/|lock:640 0|status 87599|status-old 87237|triggers/
/var/lib/dpkg/info|iproute2.config* 104|iproute2.list 6662|iproute2.md5sums 11765|iproute2.postinst* 3296|iproute2.postrm* 1171|iproute2.preinst* 974|iproute2.prerm* 974|iproute2.templates 14682|libbpf1:amd64.list 248|libbpf1:amd64.md5sums 217|libbpf1:amd64.shlibs 28|libbpf1:amd64.symbols 15121|libbpf1:amd64.triggers 68|libcap2-bin.list 631|libcap2-bin.md5sums 919|libcom-err2:amd64.list 319|libcom-err2:amd64.md5sums 313|libcom-err2:amd64.shlibs 83|libcom-err2:amd64.symbols 641|libcom-err2:amd64.triggers 68|libelf1t64:amd64.list 1049|libelf1t64:amd64.md5sums 855|libelf1t64:amd64.shlibs 31|libelf1t64:amd64.symbols 4083|libelf1t64:amd64.triggers 66|libgssapi-krb5-2:amd64.list 413|libgssapi-krb5-2:amd64.md5sums 320|libgssapi-krb5-2:amd64.postinst* 221|libgssapi-krb5-2:amd64.postrm* 96|libgssapi-krb5-2:amd64.shlibs 46|libgssapi-krb5-2:amd64.symbols 8866|libgssapi-krb5-2:amd64.triggers 68|libk5crypto3:amd64.list 271|libk5crypto3:amd64.md5sums 230|libk5crypto3:amd64.shlibs 39|libk5crypto3:amd64.symbols 5069|libk5crypto3:amd64.triggers 68|libkeyutils1:amd64.list 272|libkeyutils1:amd64.md5sums 231|libkeyutils1:amd64.shlibs 38|libkeyutils1:amd64.symbols 2084|libkeyutils1:amd64.triggers 68|libkrb5-3:amd64.list 635|libkrb5-3:amd64.md5sums 521|libkrb5-3:amd64.shlibs 32|libkrb5-3:amd64.symbols 30279|libkrb5-3:amd64.triggers 68|libkrb5support0:amd64.list 379|libkrb5support0:amd64.md5sums 317|libkrb5support0:amd64.shlibs 45|libkrb5support0:amd64.symbols 5091|libkrb5support0:amd64.triggers 68|libmnl0:amd64.list 248|libmnl0:amd64.md5sums 217|libmnl0:amd64.shlibs 28|libmnl0:amd64.symbols 2910|libmnl0:amd64.triggers 66|libnginx-mod-http-echo.list 378|libnginx-mod-http-echo.md5sums 339|libnginx-mod-http-echo.postinst* 764|libnginx-mod-http-echo.postrm* 902|libnginx-mod-http-echo.prerm* 434|libtirpc-common.conffiles 15|libtirpc-common.list 337|libtirpc-common.md5sums 382|libtirpc3t64:amd64.list 441|libtirpc3t64:amd64.md5sums 454|libtirpc3t64:amd64.postrm* 378|libtirpc3t64:amd64.preinst* 370|libtirpc3t64:amd64.shlibs 38|libtirpc3t64:amd64.symbols 9784|libtirpc3t64:amd64.triggers 68|libxtables12:amd64.list 316|libxtables12:amd64.md5sums 308|libxtables12:amd64.shlibs 39|libxtables12:amd64.symbols 4378|libxtables12:amd64.triggers 66|nginx-common.conffiles 418|nginx-common.config* 712|nginx-common.list 1599|nginx-common.md5sums 880|nginx-common.postinst* 3023|nginx-common.postrm* 1185|nginx-common.preinst* 1104|nginx-common.prerm* 246|nginx-common.templates 9272|nginx-light.list 227|nginx-light.md5sums 298|nginx.list 253|nginx.md5sums 318|nginx.postinst* 689|nginx.prerm* 313|nginx.triggers 30
/var/lib/dpkg/triggers|Lock:600 0|Unincorp 0|nginx-reload 14
/var/lib/systemd|deb-systemd-helper-enabled/
/var/lib/systemd/deb-systemd-helper-enabled|multi-user.target.wants/|nginx.service.dsh-also 58
/var/lib/systemd/deb-systemd-helper-enabled/multi-user.target.wants|nginx.service 0
/var/log|apt/|dpkg.log 49802|nginx/755,0,4
/var/log/apt|eipp.log.xz 4784|history.log 951|term.log:640,0,4 6835
/var/log/nginx|access.log@ /dev/stdout|error.log@ /dev/stderr
`;
