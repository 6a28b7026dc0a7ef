import { nginxTexts } from './nginx.ts';

/** nginx's own package, as its image has it. */
export function nginxFiles(kind: 'debian' | 'alpine', part: 'server' | 'modules'): string {
  if (kind === 'alpine') return part === 'server' ? SERVER + ALPINE : ALPINE_MODULES;
  return SERVER + DEBIAN;
}

const SERVER = `
/|docker-entrypoint.d/
/etc|nginx/
/etc/logrotate.d|nginx 351
/etc/nginx|conf.d/|fastcgi_params 1007|mime.types 5349|modules@ /usr/lib/nginx/modules|nginx.conf 644|scgi_params 636|uwsgi_params 664
/etc/nginx/conf.d|default.conf 1093
/usr/sbin|nginx* 1587264|nginx-debug* 1799264
/usr/share/nginx/html|50x.html 497|index.html 615
/var/cache|nginx/
/var/log/nginx|access.log@ /dev/stdout|error.log@ /dev/stderr
`;

const MODULES = `
/usr/lib/nginx/modules|ngx_http_acme_module-debug.so 14204120|ngx_http_acme_module.so 5120440|ngx_http_geoip_module-debug.so 31204|ngx_http_geoip_module.so 27064|ngx_http_image_filter_module-debug.so 33704|ngx_http_image_filter_module.so 27016|ngx_http_js_module-debug.so 4312044|ngx_http_js_module.so 4104120|ngx_http_xslt_filter_module-debug.so 29204|ngx_http_xslt_filter_module.so 23104|ngx_stream_geoip_module.so 23204|ngx_stream_js_module-debug.so 4210440|ngx_stream_js_module.so 4012044
`;

/** What the package pulls in on Debian. */
const DEBIAN = `${MODULES}
/etc/apt/keyrings|nginx-archive-keyring.gpg 8127
/etc/default|nginx 1204|nginx-debug 1204
/etc/init.d|nginx* 4012|nginx-debug* 4012
/etc/ssl|certs/|openssl.cnf 12411|private/700
/etc/ssl/certs|ca-certificates.crt 219597
/usr/bin|curl* 334712|envsubst* 39720|gettext* 39720|gettext.sh* 4629|ngettext* 39720|openssl* 1197232
/usr/lib/systemd/system|nginx-debug.service 1204|nginx.service 412
/usr/lib/x86_64-linux-gnu|libabsl.so.20240722 4210440|libaom.so.3.12.1 7312044|libavif.so.16.3.0 312044|libbrotlicommon.so.1.1.0 139400|libbrotlidec.so.1.1.0 51712|libcurl.so.4.8.0 820440|libdav1d.so.7.0.0 2312044|libde265.so.0.1.8 491204|libexpat.so.1.10.2 178568|libfontconfig.so.1.15.0 312044|libfreetype.so.6.20.2 842120|libgav1.so.1 2012044|libgd.so.3.0.11 412044|libGeoIP.so.1.6.12 261204|libgnutls.so.30.40.3 2104120|libgssapi_krb5.so.2.2 341204|libheif.so.1.19.7 1204120|libicuuc.so.76.1 2104120|libimagequant.so.0 91204|libjpeg.so.62.4.0 641204|libkrb5.so.3.3 871204|libldap.so.2.0.200 391204|libnghttp2.so.14.28.4 171204|libngtcp2.so.16.3.0 312044|libp11-kit.so.0.4.1 1901204|libpng16.so.16.48.0 231204|librav1e.so.0.7.1 4312044|libsharpyuv.so.0.1.1 47204|libssh2.so.1.0.1 312044|libtiff.so.6.1.0 612044|libunistring.so.5.2.0 2012044|libwebp.so.7.1.10 712044|libX11.so.6.4.0 1341204|libxml2.so.2.9.14 1901204|libxslt.so.1.1.43 261204|libyuv.so.0.0.1904 812044
/usr/share/ca-certificates/mozilla|certdata.dat 214120
/usr/share/fonts/truetype/dejavu|DejaVuSans-Bold.ttf 705684|DejaVuSans.ttf 757076|DejaVuSansMono.ttf 340712
`;

const ALPINE = `
/etc/init.d|nginx* 1204|nginx-debug* 1204
/usr/bin|envsubst* 35204
/usr/lib|libintl.so.8.4.0* 55204|libpcre2-8.so.0.14.0* 641204
/usr/share/zoneinfo|tzdata.zi 107344|zones.dat 1512044
`;

const ALPINE_MODULES = `${MODULES}
/etc/ssl/certs|ca-certificates.crt 220541
/usr/bin|curl* 262104
/usr/lib|libaom.so.3.12.1* 4312044|libavif.so.16.3.0* 212044|libcurl.so.4.8.0* 652044|libdav1d.so.7.0.0* 1204120|libfontconfig.so.1.15.0* 252044|libfreetype.so.6.20.2* 652044|libgd.so.3.0.11* 372044|libGeoIP.so.1.6.12* 191204|libgcrypt.so.20.4.3* 791204|libjpeg.so.8.3.2* 512044|libnghttp2.so.14.28.4* 131204|libpng16.so.16.48.0* 191204|libsharpyuv.so.0.1.1* 39204|libtiff.so.6.1.0* 491204|libunistring.so.5.2.0* 1704120|libwebp.so.7.1.10* 512044|libX11.so.6.4.0* 812044|libxml2.so.2.13.8* 1104120|libxslt.so.1.1.43* 201204|libzstd.so.1.5.7* 712044
`;

/** The configuration of nginx's own package, in its layout. */
export const nginxOfficialTexts: Readonly<Record<string, string>> = {
  '/etc/nginx/mime.types': nginxTexts['/etc/nginx/mime.types'],
  '/etc/nginx/nginx.conf': `
user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;


events {
    worker_connections  1024;
}


http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    #tcp_nopush     on;

    keepalive_timeout  65;

    #gzip  on;

    include /etc/nginx/conf.d/*.conf;
}
`,
  '/etc/nginx/conf.d/default.conf': `server {
    listen       80;
    server_name  localhost;

    #access_log  /var/log/nginx/host.access.log  main;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }

    #error_page  404              /404.html;

    # redirect server error pages to the static page /50x.html
    #
    error_page   500 502 503 504  /50x.html;
    location = /50x.html {
        root   /usr/share/nginx/html;
    }
}
`,
  '/usr/share/nginx/html/index.html': `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and
working. Further configuration is required.</p>

<p>For online documentation and support please refer to
<a href="http://nginx.org/">nginx.org</a>.<br/>
Commercial support is available at
<a href="http://nginx.com/">nginx.com</a>.</p>

<p><em>Thank you for using nginx.</em></p>
</body>
</html>
`,
  '/usr/share/nginx/html/50x.html': `<!DOCTYPE html>
<html>
<head>
<title>Error</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>An error occurred.</h1>
<p>Sorry, the page you are looking for is currently unavailable.<br/>
Please try again later.</p>
<p>If you are the system administrator of this resource then you should check
the error log for details.</p>
<p><em>Faithfully yours, nginx.</em></p>
</body>
</html>
`,
};
