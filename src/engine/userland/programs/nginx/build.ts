import type { FileView } from '../../../fs/file-view.ts';

/** What `configure` fixed when this nginx was built. */
export interface Build {
  /** --error-log-path: where is written what is to say before the configuration's own logs are open. */
  readonly errorLog: string;
  /** Folders for bodies on their way (--http-client-body-temp-path and its like), in the order in which they are made; with the directive that moves each. */
  readonly temporary: readonly (readonly [directive: string, path: string])[];
  /** `built by`; undefined where the build does not tell (Debian's own). */
  readonly compiler: string | undefined;
  /** --prefix, with a slash at its end. */
  readonly prefix: string;
  /** What `nginx -V` says behind `configure arguments:`; undefined where it is not known. */
  readonly configure: string | undefined;
}

/** Of nginx's own packages (nginx/pkg-oss, debian/Makefile). */
const ARGUMENTS =
  '--prefix=/etc/nginx --sbin-path=/usr/sbin/nginx --modules-path=/usr/lib/nginx/modules --conf-path=/etc/nginx/nginx.conf --error-log-path=/var/log/nginx/error.log --http-log-path=/var/log/nginx/access.log --pid-path=/run/nginx.pid --lock-path=/run/nginx.lock --http-client-body-temp-path=/var/cache/nginx/client_temp --http-proxy-temp-path=/var/cache/nginx/proxy_temp --http-fastcgi-temp-path=/var/cache/nginx/fastcgi_temp --http-uwsgi-temp-path=/var/cache/nginx/uwsgi_temp --http-scgi-temp-path=/var/cache/nginx/scgi_temp';
const MODULES =
  '--user=nginx --group=nginx --with-compat --with-file-aio --with-threads --with-http_addition_module --with-http_auth_request_module --with-http_dav_module --with-http_flv_module --with-http_gunzip_module --with-http_gzip_static_module --with-http_mp4_module --with-http_random_index_module --with-http_realip_module --with-http_secure_link_module --with-http_slice_module --with-http_ssl_module --with-http_stub_status_module --with-http_sub_module --with-http_v2_module --with-http_v3_module --with-mail --with-mail_ssl_module --with-stream --with-stream_realip_module --with-stream_ssl_module --with-stream_ssl_preread_module';

/** With the flags of the system's packages: dpkg-buildflags with `hardening=+all`, or abuild's. */
function configureArguments(version: string, isAlpine: boolean): string {
  if (isAlpine)
    return `${ARGUMENTS} --with-perl_modules_path=/usr/lib/perl5/vendor_perl ${MODULES} --with-cc-opt='-Os -fstack-clash-protection -Wformat -Werror=format-security -g' --with-ld-opt='-Wl,--as-needed,-O1,--sort-common -Wl,-z,pack-relative-relocs'`;
  const folder = `/home/builder/debuild/nginx-${version}/debian/debuild-base/nginx-${version}`;
  return `${ARGUMENTS} ${MODULES} --with-cc-opt='-g -O2 -Werror=implicit-function-declaration -ffile-prefix-map=${folder}=. -fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security -fcf-protection -Wp,-D_FORTIFY_SOURCE=2 -fPIC' --with-ld-opt='-Wl,-z,relro -Wl,-z,now -Wl,--as-needed -pie'`;
}

const DIRECTIVES = [
  'client_body_temp_path',
  'proxy_temp_path',
  'fastcgi_temp_path',
  'uwsgi_temp_path',
  'scgi_temp_path',
];

/**
 * The builds go by where they keep things: nginx's own packages (the official images) in /var/cache/nginx, Alpine's in /var/lib/nginx/tmp,
 * Debian's in /var/lib/nginx.
 */
export function buildOf(fs: FileView, version: string): Build {
  const isAlpine = fs.exists('/etc/alpine-release');
  const compiler = isAlpine ? 'gcc 14.2.0 (Alpine 14.2.0)' : 'gcc 14.2.0 (Debian 14.2.0-19)';
  const place = (folder: string, names: readonly string[]): Build['temporary'] =>
    DIRECTIVES.map((directive, i) => [directive, `${folder}/${names[i] ?? ''}`]);
  if (fs.exists('/var/cache/nginx'))
    return {
      errorLog: '/var/log/nginx/error.log',
      temporary: place('/var/cache/nginx', ['client_temp', 'proxy_temp', 'fastcgi_temp', 'uwsgi_temp', 'scgi_temp']),
      compiler,
      prefix: '/etc/nginx/',
      configure: configureArguments(version, isAlpine),
    };
  if (fs.exists('/var/lib/nginx/tmp'))
    return {
      errorLog: '/var/lib/nginx/logs/error.log',
      temporary: place('/var/lib/nginx/tmp', ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']),
      compiler,
      prefix: '/var/lib/nginx/',
      configure: undefined,
    };
  return {
    errorLog: 'stderr',
    temporary: place('/var/lib/nginx', ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']),
    compiler: undefined,
    prefix: '/usr/share/nginx/',
    configure: undefined,
  };
}
