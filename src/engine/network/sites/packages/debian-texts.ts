/** Files of Debian's packages whose text somebody reads or runs. */
export const debianTexts: Readonly<Record<string, string>> = {
  // DIFFERS: Debian's pg_wrapper is in Perl and looks for clusters; ours runs the client of its version.
  '/usr/share/postgresql-common/pg_wrapper': '#!/bin/sh\nexec "/usr/lib/postgresql/17/bin/${0##*/}" "$@"\n',
  '/etc/nginx/nginx.conf': `user www-data;
worker_processes auto;
worker_cpu_affinity auto;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;
include /etc/nginx/modules-enabled/*.conf;

events {
	worker_connections 768;
	# multi_accept on;
}

http {
	sendfile on;
	tcp_nopush on;
	types_hash_max_size 2048;
	server_tokens build;

	include /etc/nginx/mime.types;
	default_type application/octet-stream;

	access_log /var/log/nginx/access.log;

	gzip on;

	include /etc/nginx/conf.d/*.conf;
	include /etc/nginx/sites-enabled/*;
}
`,
  '/etc/nginx/sites-available/default': `server {
	listen 80 default_server;
	listen [::]:80 default_server;

	root /var/www/html;
	index index.html index.htm index.nginx-debian.html;

	server_name _;

	location / {
		try_files $uri $uri/ =404;
	}
}
`,
  '/etc/nginx/mime.types': `types {
    text/html                             html htm shtml;
    text/css                              css;
    text/xml                              xml;
    image/gif                             gif;
    image/jpeg                            jpeg jpg;
    image/png                             png;
    image/svg+xml                         svg svgz;
    image/webp                            webp;
    image/x-icon                          ico;
    font/woff                             woff;
    font/woff2                            woff2;
    application/javascript                js;
    application/json                      json;
    application/pdf                       pdf;
    application/wasm                      wasm;
    application/xhtml+xml                 xhtml;
    application/zip                       zip;
    text/plain                            txt;
    video/mp4                             mp4;
    video/webm                            webm;
}
`,
  '/var/www/html/index.nginx-debian.html': `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>The web server is installed and answers. Its configuration waits for more.</p>
</body>
</html>
`,
  '/etc/redis/redis.conf': `bind 127.0.0.1 -::1
protected-mode yes
port 6379
dir /var/lib/redis
save 3600 1 300 100 60 10000
dbfilename dump.rdb
appendonly no
`,
};

/**
 * What a package has beside the files of its list: a path, a folder with `/` behind it, a program with `*` behind it, a link as `path@target`.
 */
export const debianExtras: Readonly<Record<string, readonly string[]>> = {
  'nginx-common': [
    '/etc/nginx/sites-enabled/default@/etc/nginx/sites-available/default',
    '/var/www/html/index.nginx-debian.html',
    '/var/log/nginx/',
    '/var/lib/nginx/body/',
  ],
  'ca-certificates': ['/etc/ssl/certs/ca-certificates.crt'],
  'postgresql-client-17': ['/usr/lib/postgresql/17/bin/pg_dump*', '/usr/lib/postgresql/17/bin/pg_isready*'],
  npm: ['/usr/share/nodejs/npm/bin/npm-cli.js*', '/usr/share/nodejs/npm/bin/npx-cli.js*'],
  'redis-server': ['/var/lib/redis/', '/var/log/redis/'],
  apache2: ['/var/www/html/index.html', '/var/log/apache2/'],
};

export interface DebianUser {
  readonly name: string;
  readonly uid: number;
  readonly home: string;
}

export const debianUsers: Readonly<Record<string, DebianUser>> = {
  'redis-tools': { name: 'redis', uid: 100, home: '/var/lib/redis' },
};
