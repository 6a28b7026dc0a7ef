import type { FileView } from '../../../fs/file-view.ts';

/** What `configure` fixed when this nginx was built. */
export interface Build {
  /** --error-log-path: where is written what is to say before the configuration's own logs are open. */
  readonly errorLog: string;
  /** Folders for bodies on their way (--http-client-body-temp-path and its like), in the order in which they are made; with the directive that moves each. */
  readonly temporary: readonly (readonly [directive: string, path: string])[];
  /** `built by`. */
  readonly compiler: string;
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
export function buildOf(fs: FileView): Build {
  const compiler = fs.exists('/etc/alpine-release') ? 'gcc 14.2.0 (Alpine 14.2.0)' : 'gcc 14.2.0 (Debian 14.2.0-19)';
  const place = (folder: string, names: readonly string[]): Build['temporary'] =>
    DIRECTIVES.map((directive, i) => [directive, `${folder}/${names[i] ?? ''}`]);
  if (fs.exists('/var/cache/nginx'))
    return {
      errorLog: '/var/log/nginx/error.log',
      temporary: place('/var/cache/nginx', ['client_temp', 'proxy_temp', 'fastcgi_temp', 'uwsgi_temp', 'scgi_temp']),
      compiler,
    };
  if (fs.exists('/var/lib/nginx/tmp'))
    return {
      errorLog: '/var/lib/nginx/logs/error.log',
      temporary: place('/var/lib/nginx/tmp', ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']),
      compiler,
    };
  return {
    errorLog: 'stderr',
    temporary: place('/var/lib/nginx', ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']),
    compiler,
  };
}
