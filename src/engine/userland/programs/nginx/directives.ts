import { type Check, ConfigError } from './config-syntax.ts';
import { checkArguments, checkValue } from './value-checks.ts';

/**
 * The directives that are known: name, contexts (m main, e events, h http, s server, l location, i if within it, j if within a server, x limit_except, u upstream),
 * fewest and most arguments, and marks: `{` has a block, `!` has a visible effect that is not simulated, `f` takes on or off, `t` a time,
 * `b` a size, `n` a number; these and those with `1` may stand only once in a block.
 * Those that only tune what a simulated machine has not (buffers, threads, sockets) are accepted.
 */
const TABLE = `
user m 1 2 1
worker_processes m 1 1 1
worker_cpu_affinity m 1 99
worker_rlimit_nofile m 1 1 n
worker_shutdown_timeout m 1 1 t
worker_priority m 1 1
pid m 1 1 1
daemon m 1 1 f
master_process m 1 1 f
error_log mhsl 1 99
env m 1 1
load_module m 1 1
lock_file m 1 1
pcre_jit m 1 1 f
thread_pool m 2 3
timer_resolution m 1 1
include mehsliju 1 1
events m 0 0 {1
http m 0 0 {1
stream m 0 0 {!
mail m 0 0 {!
worker_connections e 1 1 1
multi_accept e 1 1 f
use e 1 1
accept_mutex e 1 1 f
accept_mutex_delay e 1 1 t
debug_connection e 1 1
server h 0 0 {
upstream h 1 1 {
map h 2 2 {
geo h 1 2 {
split_clients h 2 2 {!
types hsl 0 0 {
default_type hsl 1 1 1
log_format h 2 99
access_log hsli 1 99
open_log_file_cache hsl 1 4
sendfile hsli 1 1 f
sendfile_max_chunk hsl 1 1 b
aio hsl 1 1
directio hsl 1 1
tcp_nopush hsl 1 1 f
tcp_nodelay hsl 1 1 f
output_buffers hsl 2 2
postpone_output hsl 1 1 b
read_ahead hsl 1 1 b
keepalive_timeout hslu 1 2 t
keepalive_requests hslu 1 1 n
keepalive_time hslu 1 1 t
keepalive_disable hsl 1 99
reset_timedout_connection hsl 1 1 f
lingering_close hsl 1 1
lingering_time hsl 1 1 t
lingering_timeout hsl 1 1 t
send_timeout hsl 1 1 t
client_header_timeout hs 1 1 t
client_body_timeout hsl 1 1 t
client_header_buffer_size hs 1 1 b
large_client_header_buffers hs 2 2
client_body_buffer_size hsl 1 1 b
client_body_temp_path hsl 1 4 1
client_body_in_file_only hsl 1 1
client_body_in_single_buffer hsl 1 1 f
client_max_body_size hsl 1 1 b
connection_pool_size hs 1 1 b
request_pool_size hs 1 1 b
ignore_invalid_headers hs 1 1 f
underscores_in_headers hs 1 1 f
merge_slashes hs 1 1 f
server_names_hash_max_size h 1 1 n
server_names_hash_bucket_size h 1 1 n
types_hash_max_size hsl 1 1 n
types_hash_bucket_size hsl 1 1 n
variables_hash_max_size h 1 1 n
variables_hash_bucket_size h 1 1 n
map_hash_max_size h 1 1 n
map_hash_bucket_size h 1 1 n
proxy_headers_hash_max_size hsl 1 1
proxy_headers_hash_bucket_size hsl 1 1
server_tokens hsl 1 1 1
server_name_in_redirect hsl 1 1 f
port_in_redirect hsl 1 1 f
absolute_redirect hsl 1 1 f
log_not_found hsl 1 1 f
log_subrequest hsl 1 1 f
msie_padding hsl 1 1 f
msie_refresh hsl 1 1 f
chunked_transfer_encoding hsl 1 1 f
etag hsl 1 1 f
if_modified_since hsl 1 1
max_ranges hsl 1 1 n
recursive_error_pages hsl 1 1 f
open_file_cache hsl 1 2
open_file_cache_valid hsl 1 1
open_file_cache_min_uses hsl 1 1 n
open_file_cache_errors hsl 1 1 f
disable_symlinks hsl 1 2
resolver hslu 1 99
resolver_timeout hslu 1 1 t
limit_rate hsli 1 1
limit_rate_after hsli 1 1
limit_req_zone h 3 4
limit_req hsl 1 3
limit_req_status hsl 1 1
limit_req_log_level hsl 1 1
limit_req_dry_run hsl 1 1 f
limit_conn_zone h 2 2
limit_conn hsl 2 2
limit_conn_status hsl 1 1
limit_conn_log_level hsl 1 1
limit_conn_dry_run hsl 1 1 f
listen s 1 99
server_name s 1 99
location sl 1 2 {
root hsli 1 1 1
alias l 1 1 1
index hsl 1 99
try_files sl 2 99 1
error_page hsli 2 99
return slij 1 2
rewrite slij 2 3
rewrite_log hsli 1 1 f
set slij 2 2
break slij 0 0
if sl 1 99 {
internal l 0 0
autoindex hsl 1 1 f
autoindex_exact_size hsl 1 1 f
autoindex_localtime hsl 1 1 f
autoindex_format hsl 1 1 1
add_header hsli 2 3
add_trailer hsli 2 3 !
expires hsli 1 2 1
charset hsli 1 1 1
charset_types hsl 1 99
override_charset hsli 1 1 f
source_charset hsli 1 1
allow hslx 1 1
deny hslx 1 1
satisfy hsl 1 1 1
limit_except l 1 99 {1
auth_basic hslx 1 1 1
auth_basic_user_file hslx 1 1 1
auth_request hsl 1 1
stub_status sl 0 1
empty_gif l 0 0 !
gzip hsli 1 1 f
gzip_static hsl 1 1
gzip_types hsl 1 99
gzip_vary hsl 1 1 f
gzip_proxied hsl 1 99
gzip_comp_level hsl 1 1 n
gzip_buffers hsl 2 2
gzip_http_version hsl 1 1
gzip_min_length hsl 1 1 n
gzip_disable hsl 1 99
gunzip hsl 1 1 f
ssl_protocols hs 1 99
ssl_prefer_server_ciphers hs 1 1 f
ssl_ciphers hs 1 1
ssl_session_cache hs 1 2
ssl_session_timeout hs 1 1
ssl_session_tickets hs 1 1
ssl_certificate hs 1 1 !
ssl_certificate_key hs 1 1 !
ssl_dhparam hs 1 1
ssl_stapling hs 1 1
sub_filter hsl 2 2
sub_filter_once hsl 1 1
set_real_ip_from hsl 1 1 !
real_ip_header hsl 1 1 !
proxy_pass lix 1 1 1
proxy_set_header hsl 2 2
proxy_hide_header hsl 1 1
proxy_pass_header hsl 1 1
proxy_ignore_headers hsl 1 99
proxy_http_version hsl 1 1 1
proxy_redirect hsl 1 2
proxy_buffering hsl 1 1 f
proxy_request_buffering hsl 1 1 f
proxy_buffer_size hsl 1 1 b
proxy_buffers hsl 2 2
proxy_busy_buffers_size hsl 1 1 b
proxy_temp_file_write_size hsl 1 1 b
proxy_max_temp_file_size hsl 1 1 b
proxy_temp_path hsl 1 4
fastcgi_temp_path hsl 1 4
uwsgi_temp_path hsl 1 4
scgi_temp_path hsl 1 4
proxy_connect_timeout hsl 1 1 t
proxy_read_timeout hsl 1 1 t
proxy_send_timeout hsl 1 1 t
proxy_intercept_errors hsl 1 1 f
proxy_next_upstream hsl 1 99
proxy_next_upstream_tries hsl 1 1 n
proxy_next_upstream_timeout hsl 1 1 t
proxy_pass_request_headers hsl 1 1 f
proxy_pass_request_body hsl 1 1 f
proxy_method hsl 1 1 1
proxy_set_body hsl 1 1
proxy_socket_keepalive hsl 1 1 f
proxy_ssl_server_name hsl 1 1 f
proxy_cache_path h 2 99
proxy_cache hsl 1 1
proxy_cache_valid hsl 1 99
proxy_cache_bypass hsl 1 99
proxy_no_cache hsl 1 99
sub_filter_types hsl 1 99
sub_filter_last_modified hsl 1 1 f
auth_request_set hsl 2 2
proxy_cache_min_uses hsl 1 1 n
proxy_cache_lock hsl 1 1 f
proxy_cache_methods hsl 1 99
proxy_cache_background_update hsl 1 1 f
proxy_cache_revalidate hsl 1 1 f
proxy_cache_key hsl 1 1
proxy_cache_use_stale hsl 1 99
fastcgi_pass li 1 1 !
fastcgi_param hsl 2 3 !
fastcgi_index hsl 1 1 !
fastcgi_split_path_info l 1 1 !
uwsgi_pass li 1 1 !
scgi_pass li 1 1 !
grpc_pass li 1 1 !
mirror hsl 1 1 !
least_conn u 0 0
ip_hash u 0 0
hash u 1 2
random u 0 2
keepalive u 1 1
zone u 1 2
`;

const LETTERS: Readonly<Record<string, string>> = {
  main: 'm',
  events: 'e',
  http: 'h',
  server: 's',
  location: 'l',
  'location-if': 'i',
  'server-if': 'j',
  upstream: 'u',
  limit_except: 'x',
};

interface Known {
  readonly contexts: string;
  readonly least: number;
  readonly most: number;
  readonly block: boolean;
  readonly missing: boolean;
  readonly value: 'flag' | 'time' | 'size' | 'number' | undefined;
  readonly once: boolean;
}

const VALUES: Readonly<Record<string, Known['value']>> = { f: 'flag', t: 'time', b: 'size', n: 'number' };

const known = new Map<string, Known>();
for (const line of TABLE.trim().split('\n')) {
  const [name = '', contexts = '', least = '', most = '', marks = ''] = line.split(' ');
  known.set(name, {
    contexts,
    least: Number(least),
    most: Number(most),
    block: marks.includes('{'),
    missing: marks.includes('!'),
    value: VALUES[marks.replace(/[{!1]/g, '')],
    once: /[ftbn1]/.test(marks),
  });
}

/** Directives of nginx that do something here is nobody for: told by the server when it starts. */
export class NotSimulated extends Error {
  readonly directive: string;

  constructor(directive: string) {
    super(directive);
    this.name = 'NotSimulated';
    this.directive = directive;
  }
}

/** Name, place, form and number of arguments, in the order in which ngx_conf_handler looks at them. */
export const checkDirective: Check = (directive, hasBlock, context, before) => {
  const { name, args, where } = directive;
  const isServerOfUpstream = name === 'server' && context === 'upstream';
  const entry: Known | undefined = isServerOfUpstream
    ? { contexts: 'u', least: 1, most: 99, block: false, missing: false, value: undefined, once: false }
    : known.get(name);
  if (!entry) throw new ConfigError(`unknown directive "${name}"`, where);
  if (!entry.contexts.includes(LETTERS[context] ?? '?'))
    throw new ConfigError(`"${name}" directive is not allowed here`, where);
  if (entry.block && !hasBlock) throw new ConfigError(`directive "${name}" has no opening "{"`, where);
  if (!entry.block && hasBlock) throw new ConfigError(`directive "${name}" is not terminated by ";"`, where);
  if (args.length < entry.least || args.length > entry.most)
    throw new ConfigError(`invalid number of arguments in "${name}" directive`, where);
  if (entry.once && before.some((other) => other.name === name))
    throw new ConfigError(`"${name}" directive is duplicate`, where);
  if (entry.value) checkValue(entry.value, name, args[0] ?? '', where);
  checkArguments(directive, context, before);
  if (entry.missing) throw new NotSimulated(name);
};
