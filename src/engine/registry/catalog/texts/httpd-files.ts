const PREFIX = '/usr/local/apache2';

/** apr, LDAP, certificates and Perl on Alpine. */
export const ALPINE_RUNTIME = `
/etc/ssl/certs|ca-certificates.crt 220541
/usr/bin|perl* 14312
/usr/lib|libapr-1.so.0.7.6* 212044|libaprutil-1.so.0.6.3* 151204|libexpat.so.1.10.2* 131204|libldap.so.2.0.200* 312044|liblua-5.4.so.0.0.0* 231204|libnghttp2.so.14.28.4* 131204|libxml2.so.2.13.8* 1104120
/usr/lib/perl5/core_perl/CORE|libperl.so* 3104120
`;

/** Perl's modules as Alpine has them, out of Debian's list of them. */
export function alpinePerl(debian: string): string {
  return debian
    .split('\n')
    .filter((line) => /^\/usr\/(share|lib\/x86_64-linux-gnu)\/perl\/5\.40(?!.*\/CORE\|)/.test(line))
    .map((line) =>
      line.replace(/^\/usr\/(share|lib)(\/x86_64-linux-gnu)?\/perl\/5\.40(\.1)?/, '/usr/$1/perl5/core_perl'),
    )
    .join('\n');
}

const MODULES =
  'access_compat actions alias allowmethods asis auth_basic auth_digest auth_form authn_anon authn_core authn_dbd authn_dbm authn_file authn_socache authnz_fcgi authnz_ldap authz_core authz_dbd authz_dbm authz_groupfile authz_host authz_owner authz_user autoindex brotli bucketeer buffer cache cache_disk cache_socache case_filter case_filter_in cern_meta cgi cgid charset_lite data dav dav_fs dav_lock dbd deflate dialup dir dumpio echo env expires ext_filter file_cache filter headers heartbeat heartmonitor http2 ident imagemap include info isapi lbmethod_bybusyness lbmethod_byrequests lbmethod_bytraffic lbmethod_heartbeat ldap log_config log_debug log_forensic logio lua macro md mime mime_magic mpm_event mpm_prefork mpm_worker negotiation optional_fn_export optional_fn_import optional_hook_export optional_hook_import privileges proxy proxy_ajp proxy_balancer proxy_connect proxy_express proxy_fcgi proxy_fdpass proxy_ftp proxy_hcheck proxy_html proxy_http proxy_http2 proxy_scgi proxy_uwsgi proxy_wstunnel ratelimit reflector remoteip reqtimeout request rewrite sed session session_cookie session_crypto session_dbd setenvif slotmem_plain slotmem_shm socache_dbm socache_dc socache_memcache socache_redis socache_shmcb speling ssl status substitute suexec unique_id unixd userdir usertrack version vhost_alias watchdog xml2enc'.split(
    ' ',
  );

// DIFFERS: Of some packages in the official images only the files that matter or weigh are listed; the rest of their bytes lie in files named *.dat.
/** What `make install` puts under /usr/local/apache2. */
export const HTTPD_FILES = `
${PREFIX}|bin/|build/|cgi-bin/|conf/|error/|htdocs/|icons/|include/|logs/|modules/
${PREFIX}/bin|ab* 73640|apachectl* 3438|apxs* 23540|checkgid* 14400|dbmmanage* 8925|envvars 1101|envvars-std 1101|fcgistarter* 14400|htcacheclean* 35240|htdbm* 27016|htdigest* 18808|htpasswd* 27016|httpd* 743944|httxt2dbm* 18808|logresolve* 22896|rotatelogs* 31104|suexec* 31096
${PREFIX}/build|config_vars.mk 8401|instdso.sh* 2304|library.dat 910412
${PREFIX}/cgi-bin|printenv 820|printenv.vbs 1074|printenv.wsf 1133|test-cgi 757
${PREFIX}/conf|extra/|httpd.conf 21400|magic 13064|mime.types 60847|original/
${PREFIX}/conf/extra|httpd-autoindex.conf 2906|httpd-dav.conf 1694|httpd-default.conf 2928|httpd-info.conf 1167|httpd-languages.conf 5078|httpd-manual.conf 1422|httpd-mpm.conf 4440|httpd-multilang-errordoc.conf 2236|httpd-ssl.conf 13356|httpd-userdir.conf 694|httpd-vhosts.conf 1462|proxy-html.conf 3161
${PREFIX}/error|HTTP_BAD_GATEWAY.html.var 8104|HTTP_FORBIDDEN.html.var 5123|HTTP_INTERNAL_SERVER_ERROR.html.var 7304|HTTP_NOT_FOUND.html.var 6104|include/
${PREFIX}/htdocs|index.html 191
${PREFIX}/icons|a.gif 246|back.gif 216|binary.gif 246|blank.gif 148|folder.gif 225|text.gif 229|unknown.gif 245|icons.dat 812044
${PREFIX}/include|ap_config.h 8904|ap_mmn.h 38012|http_config.h 60214|http_core.h 43120|httpd.h 92104|others.dat 1204120
${PREFIX}/modules|httpd.exp 12044|${MODULES.map((name, at) => `mod_${name}.so* ${30_000 + ((at * 7919) % 90) * 1000}`).join('|')}
`;

const LOADED =
  'mpm_event authn_file authn_core authz_host authz_groupfile authz_user authz_core access_compat auth_basic reqtimeout filter mime log_config env headers setenvif version unixd status autoindex dir alias'.split(
    ' ',
  );

/** The configuration in httpd's own layout, shortened to what is set; a module a line, as `--enable-mods-shared=reallyall` has it. */
export const httpdTexts: Readonly<Record<string, string>> = {
  [`${PREFIX}/bin/apachectl`]: `#!/bin/sh
#
# Starts, stops and asks httpd. What it does not know itself goes to httpd as it stands, so the exit code is httpd's:
# 0 is well, 2 an order of former times, all else an error.
#
ACMD="$1"
ARGV="$@"

# The server, with options if there shall be any.
HTTPD='${PREFIX}/bin/httpd'

# Environment for the server.
if test -f ${PREFIX}/bin/envvars; then
  . ${PREFIX}/bin/envvars
fi

# A browser that writes a page as text, and the page of mod_status.
LYNX="lynx -dump"
STATUSURL="http://localhost:80/server-status"

# Many sites need many open files: as many as are allowed.
ULIMIT_MAX_FILES="ulimit -S -n \`ulimit -H -n\`"
if [ "x$ULIMIT_MAX_FILES" != "x" ] ; then
    $ULIMIT_MAX_FILES
fi

ERROR=0
if [ "x$ARGV" = "x" ] ; then
    ARGV="-h"
fi

case $ACMD in
start|stop|restart|graceful|graceful-stop)
    $HTTPD -k $ARGV
    ERROR=$?
    ;;
startssl|sslstart|start-SSL)
    echo The startssl option is no longer supported.
    echo Please edit httpd.conf to include the SSL configuration settings
    echo and then use "apachectl start".
    ERROR=2
    ;;
configtest)
    $HTTPD -t
    ERROR=$?
    ;;
status)
    $LYNX $STATUSURL | awk ' /process$/ { print; exit } { print } '
    ;;
fullstatus)
    $LYNX $STATUSURL
    ;;
*)
    $HTTPD "$@"
    ERROR=$?
esac

exit $ERROR
`,
  [`${PREFIX}/bin/envvars`]: `# Read by apachectl: the environment of the server.
if test "x$LD_LIBRARY_PATH" != "x" ; then
  LD_LIBRARY_PATH="${PREFIX}/lib:$LD_LIBRARY_PATH"
else
  LD_LIBRARY_PATH="${PREFIX}/lib"
fi
export LD_LIBRARY_PATH
`,
  [`${PREFIX}/htdocs/index.html`]: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html>
<head>
<title>It works! Apache httpd</title>
</head>
<body>
<p>It works!</p>
</body>
</html>
`,
  [`${PREFIX}/conf/httpd.conf`]: `# The main configuration of Apache httpd.
ServerRoot "${PREFIX}"

Listen 80

${LOADED.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
${MODULES.filter((name) => !LOADED.includes(name))
  .map((name) => `#LoadModule ${name}_module modules/mod_${name}.so`)
  .join('\n')}

<IfModule unixd_module>
User www-data
Group www-data
</IfModule>

ServerAdmin you@example.com
#ServerName www.example.com:80

<Directory />
    AllowOverride none
    Require all denied
</Directory>

DocumentRoot "${PREFIX}/htdocs"
<Directory "${PREFIX}/htdocs">
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
</Directory>

<IfModule dir_module>
    DirectoryIndex index.html
</IfModule>

<Files ".ht*">
    Require all denied
</Files>

ErrorLog /proc/self/fd/2
LogLevel warn

<IfModule log_config_module>
    LogFormat "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined
    LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
    CustomLog /proc/self/fd/1 common
</IfModule>

<IfModule alias_module>
    ScriptAlias /cgi-bin/ "${PREFIX}/cgi-bin/"
</IfModule>

<Directory "${PREFIX}/cgi-bin">
    AllowOverride None
    Options None
    Require all granted
</Directory>

<IfModule mime_module>
    TypesConfig conf/mime.types
    AddType application/x-compress .Z
    AddType application/x-gzip .gz .tgz
</IfModule>

#Include conf/extra/httpd-mpm.conf
#Include conf/extra/httpd-vhosts.conf
#Include conf/extra/httpd-ssl.conf
`,
};

/** Keeps the server in the foreground: the container lives as long as it does. */
export const HTTPD_FOREGROUND = `#!/bin/sh
set -e

# A stale pid file of an earlier start would keep httpd from starting.
rm -f ${PREFIX}/logs/httpd.pid

exec httpd -DFOREGROUND "$@"
`;
