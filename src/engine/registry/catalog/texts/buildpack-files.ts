// DIFFERS: Of big packages in the official images only the files that matter or weigh are listed; the rest of their bytes lie in files named *.dat.

/** Mercurial, Subversion and the Python that they need: the files that weigh. */
export const VERSION_CONTROL = `
/usr/bin|chg* 72432|hg* 1712|hg-ssh* 3402|py3clean* 7815|py3compile* 13139|python3@ python3.11|python3.11* 6831736|svn* 310152|svnadmin* 117984|svnauthz* 31104|svnbench* 71984|svndumpfilter* 39752|svnfsfs* 47952|svnlook* 72584|svnmucc* 27400|svnrdump* 68176|svnserve* 103296|svnsync* 55896|svnversion* 14848
/etc/mercurial|hgrc 1001|hgrc.d/
/etc/subversion|config 9342|servers 8961
/usr/lib/python3/dist-packages|mercurial/|hgext/|hgdemandimport/
/usr/lib/python3/dist-packages/mercurial|__init__.py 2194|cext.so 1421952|commands.py 248352|localrepo.py 136740|merge.py 84102|obsolete.py 41012|pure.py 96200|revlog.py 120512|rustext.cpython-311-x86_64-linux-gnu.so 4211400|templates.dat 3120400|ui.py 78811|url.py 21403|wireprotov1server.py 28100|zstd.cpython-311-x86_64-linux-gnu.so 981416|locale.dat 5210400
/usr/lib/python3.11|lib-dynload.dat 4812320|stdlib.dat 24810332
/usr/lib/x86_64-linux-gnu|libapr-1.so.0.7.2 248440|libaprutil-1.so.0.6.3 190320|libpython3.11.so.1.0 6891240|libserf-1.so.1.3.0 117368|libsvn_client-1.so.1.0.0 604912|libsvn_delta-1.so.1.0.0 83024|libsvn_fs_fs-1.so.1.0.0 397432|libsvn_ra_svn-1.so.1.0.0 127816|libsvn_repos-1.so.1.0.0 254752|libsvn_subr-1.so.1.0.0 703368|libsvn_wc-1.so.1.0.0 723136|libutf8proc.so.2.4.1 350840
/usr/share/mime|mime.cache 158012|packages.dat 2610410
/usr/share/perl5|Git.dat 1804210
`;

/** Libraries that buildpack-deps installs with their headers and archives: ImageMagick, GLib, MariaDB and what they need. */
export const BIG_LIBRARIES = `
/usr/bin|animate-im6.q16* 14560|autoconf* 14953|autoheader* 8567|automake* 258914|compare-im6.q16* 14560|convert-im6.q16* 14560|curl-config* 6744|identify-im6.q16* 14560|libtool* 0|libtoolize* 134206|mariadb_config* 22752|mogrify-im6.q16* 14560|montage-im6.q16* 14560
/usr/include|FlexLexer.h 6887|ImageMagick-6/|event2/|gdbm.h 11103|glib-2.0/|jpeglib.h 49228|krb5/|mariadb/|maxminddb.h 8672|webp/
/usr/include/glib-2.0|gio.h 7104|glib.h 4510|glib-object.h 1730
/usr/lib/x86_64-linux-gnu|libMagickCore-6.Q16.a 8612310|libMagickCore-6.Q16.so.6.0.0 3104240|libMagickWand-6.Q16.a 2210412|libMagickWand-6.Q16.so.6.0.0 1271240|libaom.so.3.6.0 5840312|libavif.so.15.0.1 230112|libcairo.so.2.11600.0 1189120|libcurl.a 1610220|libdav1d.so.6.6.0 2010040|libdb-5.3.a 3221870|libde265.so.0.1.1 489120|libdjvulibre.so.21.8.0 1601140|libevent.a 812044|libfftw3.so.3.6.10 3012412|libfontconfig.so.1.12.0 310204|libfreetype.a 2120440|libfreetype.so.6.18.3 829112|libgdk_pixbuf-2.0.so.0.4200.10 165412|libgio-2.0.a 15110420|libgio-2.0.so.0.7400.6 1910420|libglib-2.0.a 3120412|libglib-2.0.so.0.7400.6 1301240|libgobject-2.0.a 912044|libgs.so.10.00 33120440|libheif.so.1.15.1 710412|libkrb5.a 1910420|libgssapi_krb5.a 801240|liblcms2.a 812044|libmariadb.a 5912044|libmariadb.so.3 371240|libmariadbclient.a@ libmariadb.a|libmaxminddb.a 61204|libOpenEXR.so.30.5.1 991204|libopenjp2.so.2.5.0 391204|libpango-1.0.so.0.5000.12 431204|librsvg-2.a 88120440|librsvg-2.so.2.48.0 9912044|libsvtav1enc.so.1.4.1 6412044|libtiff.a 991204|libwebp.a 912044|libwmf-0.2.so.7.3.1 312044|libX11.a 2412044|libX11.so.6.4.0 1312044|libx265.so.199 27120440|librav1e.so.0.5.1 3412044
/usr/share/aclocal|libtool.m4 310412|ltoptions.m4 14104
/usr/share/autoconf|autoconf.m4f 520412|lib.dat 1804120
/usr/share/automake-1.16|am.dat 804120|config.guess* 49814|config.sub* 35701
/usr/share/color|icc.dat 9120412
/usr/share/fonts/truetype/dejavu|DejaVuSans.ttf 757076|DejaVuSans-Bold.ttf 705684|DejaVuSansMono.ttf 340712|DejaVuSerif.ttf 380132
/usr/share/ghostscript|10.00.0.dat 24120440
/usr/share/gir-1.0|Gio-2.0.gir 4120440|GLib-2.0.gir 2412044|GObject-2.0.gir 912044
/usr/share/icons|hicolor.dat 1204120
/usr/share/libtool|build-aux.dat 910412
/usr/share/poppler|cMap.dat 12120440
`;
