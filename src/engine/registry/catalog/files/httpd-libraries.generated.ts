/** Libraries that httpd needs and debian:trixie-slim lacks. See ../../description/layer-files.ts for the notation. */
export const files = `
/etc|ld.so.cache 6123
/etc/gss|mech.d/
/usr/lib/x86_64-linux-gnu|libbrotlicommon.so.1@ libbrotlicommon.so.1.1.0|libbrotlicommon.so.1.1.0 141496|libbrotlidec.so.1@ libbrotlidec.so.1.1.0|libbrotlidec.so.1.1.0 51376|libbrotlienc.so.1@ libbrotlienc.so.1.1.0|libbrotlienc.so.1.1.0 666280|libcom_err.so.2@ libcom_err.so.2.1|libcom_err.so.2.1 18344|libcurl.so.4@ libcurl.so.4.8.0|libcurl.so.4.8.0 983720|libffi.so.8@ libffi.so.8.1.4|libffi.so.8.1.4 47576|libgnutls.so.30@ libgnutls.so.30.40.3|libgnutls.so.30.40.3 2246712|libgssapi_krb5.so.2@ libgssapi_krb5.so.2.2|libgssapi_krb5.so.2.2 346904|libidn2.so.0@ libidn2.so.0.4.0|libidn2.so.0.4.0 202872|libjansson.so.4@ libjansson.so.4.14.0|libjansson.so.4.14.0 59752|libk5crypto.so.3@ libk5crypto.so.3.1|libk5crypto.so.3.1 187144|libkeyutils.so.1@ libkeyutils.so.1.10|libkeyutils.so.1.10 22448|libkrb5.so.3@ libkrb5.so.3.3|libkrb5.so.3.3 883984|libkrb5support.so.0@ libkrb5support.so.0.1|libkrb5support.so.0.1 52208|liblua5.2-c++.so.0@ liblua5.2-c++.so.0.0.0|liblua5.2-c++.so.0.0.0 221160|liblua5.2.so.0@ liblua5.2.so.0.0.0|liblua5.2.so.0.0.0 221056|libnghttp2.so.14@ libnghttp2.so.14.28.3|libnghttp2.so.14.28.3 199152|libnghttp3.so.9@ libnghttp3.so.9.2.6|libnghttp3.so.9.2.6 173392|libp11-kit.so.0@ libp11-kit.so.0.4.1|libp11-kit.so.0.4.1 1705664|libpsl.so.5@ libpsl.so.5.3.4|libpsl.so.5.3.4 75616|librtmp.so.1 122256|libssh2.so.1@ libssh2.so.1.0.1|libssh2.so.1.0.1 297472|libtasn1.so.6@ libtasn1.so.6.6.4|libtasn1.so.6.6.4 88064|libunistring.so.5@ libunistring.so.5.2.0|libunistring.so.5.2.0 1996840|libxml2.so.2@ libxml2.so.2.9.14|libxml2.so.2.9.14 1799256
/usr/lib/x86_64-linux-gnu/krb5/plugins|libkrb5/
/usr/lib/x86_64-linux-gnu/krb5/plugins/preauth|spake.so 85592
/usr/share/doc/libbrotli1|copyright 1354
/usr/share/doc/libcom-err2|copyright 20459
/usr/share/doc/libcurl4t64|copyright 22132
/usr/share/doc/libffi8|copyright 10164
/usr/share/doc/libgnutls30t64|copyright 57443
/usr/share/doc/libgssapi-krb5-2|copyright 63047
/usr/share/doc/libidn2-0|copyright 6566
/usr/share/doc/libjansson4|copyright 1805|examples/
/usr/share/doc/libk5crypto3|copyright 63047
/usr/share/doc/libkeyutils1|copyright 2148
/usr/share/doc/libkrb5-3|copyright 63047
/usr/share/doc/libkrb5support0|copyright 63047
/usr/share/doc/liblua5.2-0|copyright 1294
/usr/share/doc/libnghttp2-14|copyright 6535
/usr/share/doc/libnghttp3-9|copyright 8614
/usr/share/doc/libp11-kit0|copyright 15605|examples/
/usr/share/doc/libpsl5t64|copyright 3310
/usr/share/doc/librtmp1|copyright 2726
/usr/share/doc/libssh2-1t64|copyright 2975
/usr/share/doc/libtasn1-6|copyright 3359
/usr/share/doc/libunistring5|copyright 103761
/usr/share/doc/libxml2|NEWS.gz@ changelog.gz|copyright 3067
/var/cache|ldconfig/700
/var/cache/debconf|config.dat 16817|passwords.dat:600 0|templates.dat 810159
/var/cache/ldconfig|aux-cache:600 6212
/var/lib/apt|extended_states 1445
/var/lib/dpkg|updates/
/var/lib/dpkg/info|libbrotli1:amd64.list 586|libbrotli1:amd64.md5sums 539|libbrotli1:amd64.shlibs 114|libbrotli1:amd64.symbols 1604|libbrotli1:amd64.triggers 68|libcom-err2:amd64.list 319|libcom-err2:amd64.md5sums 313|libcom-err2:amd64.shlibs 83|libcom-err2:amd64.symbols 641|libcom-err2:amd64.triggers 68|libcurl4t64:amd64.list 302|libcurl4t64:amd64.md5sums 299|libcurl4t64:amd64.shlibs 34|libcurl4t64:amd64.symbols 3969|libcurl4t64:amd64.triggers 68|libffi8:amd64.list 248|libffi8:amd64.md5sums 217|libffi8:amd64.shlibs 45|libffi8:amd64.symbols 1748|libffi8:amd64.triggers 68|libgnutls30t64:amd64.list 2393|libgnutls30t64:amd64.md5sums 2093|libgnutls30t64:amd64.shlibs 41|libgnutls30t64:amd64.symbols 66727|libgnutls30t64:amd64.triggers 68|libgssapi-krb5-2:amd64.list 413|libgssapi-krb5-2:amd64.md5sums 320|libgssapi-krb5-2:amd64.postinst* 221|libgssapi-krb5-2:amd64.postrm* 96|libgssapi-krb5-2:amd64.shlibs 46|libgssapi-krb5-2:amd64.symbols 8866|libgssapi-krb5-2:amd64.triggers 68|libidn2-0:amd64.list 3034|libidn2-0:amd64.md5sums 2506|libidn2-0:amd64.shlibs 31|libidn2-0:amd64.symbols 971|libidn2-0:amd64.triggers 68|libjansson4:amd64.list 487|libjansson4:amd64.md5sums 544|libjansson4:amd64.shlibs 35|libjansson4:amd64.symbols 3281|libjansson4:amd64.triggers 66|libk5crypto3:amd64.list 271|libk5crypto3:amd64.md5sums 230|libk5crypto3:amd64.shlibs 39|libk5crypto3:amd64.symbols 5069|libk5crypto3:amd64.triggers 68|libkeyutils1:amd64.list 272|libkeyutils1:amd64.md5sums 231|libkeyutils1:amd64.shlibs 38|libkeyutils1:amd64.symbols 2084|libkeyutils1:amd64.triggers 68|libkrb5-3:amd64.list 635|libkrb5-3:amd64.md5sums 521|libkrb5-3:amd64.shlibs 32|libkrb5-3:amd64.symbols 30279|libkrb5-3:amd64.triggers 68|libkrb5support0:amd64.list 379|libkrb5support0:amd64.md5sums 317|libkrb5support0:amd64.shlibs 45|libkrb5support0:amd64.symbols 5091|libkrb5support0:amd64.triggers 68|liblua5.2-0:amd64.list 413|liblua5.2-0:amd64.md5sums 396|liblua5.2-0:amd64.shlibs 74|liblua5.2-0:amd64.triggers 66|libnghttp2-14:amd64.list 357|libnghttp2-14:amd64.md5sums 381|libnghttp2-14:amd64.shlibs 40|libnghttp2-14:amd64.symbols 8514|libnghttp2-14:amd64.triggers 68|libnghttp3-9:amd64.list 312|libnghttp3-9:amd64.md5sums 305|libnghttp3-9:amd64.shlibs 37|libnghttp3-9:amd64.symbols 3217|libnghttp3-9:amd64.triggers 68|libp11-kit0:amd64.list 400|libp11-kit0:amd64.md5sums 391|libp11-kit0:amd64.shlibs 37|libp11-kit0:amd64.symbols 4983|libp11-kit0:amd64.triggers 66|libpsl5t64:amd64.list 436|libpsl5t64:amd64.md5sums 453|libpsl5t64:amd64.shlibs 32|libpsl5t64:amd64.symbols 785|libpsl5t64:amd64.triggers 66|librtmp1:amd64.list 297|librtmp1:amd64.md5sums 369|librtmp1:amd64.shlibs 19|librtmp1:amd64.symbols 3206|librtmp1:amd64.triggers 66|libssh2-1t64:amd64.list 387|libssh2-1t64:amd64.md5sums 449|libssh2-1t64:amd64.shlibs 35|libssh2-1t64:amd64.symbols 5186|libssh2-1t64:amd64.triggers 68|libtasn1-6:amd64.list 403|libtasn1-6:amd64.md5sums 499|libtasn1-6:amd64.shlibs 33|libtasn1-6:amd64.symbols 1724|libtasn1-6:amd64.triggers 68|libunistring5:amd64.list 320|libunistring5:amd64.md5sums 310|libunistring5:amd64.shlibs 38|libunistring5:amd64.symbols 23297|libunistring5:amd64.triggers 68|libxml2:amd64.list 473|libxml2:amd64.md5sums 494|libxml2:amd64.shlibs 30|libxml2:amd64.symbols 74332|libxml2:amd64.triggers 68
/var/log|dpkg.log 57930
/var/log/apt|eipp.log.xz 5216|history.log 1846|term.log:640,0,4 134
`;
