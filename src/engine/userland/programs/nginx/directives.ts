import { type Check, ConfigError } from './config-syntax.ts';

/**
 * The directives that are known: name, contexts (m main, e events, h http, s server, l location, i if within it, j if within a server, u upstream),
 * fewest and most arguments, and a mark: `{` has a block, `!` has a visible effect that is not simulated.
 * Those that only tune what a simulated machine has not (buffers, threads, sockets) are accepted.
 */
const TABLE = `
user m 1 2
worker_processes m 1 1
worker_cpu_affinity m 1 99
worker_rlimit_nofile m 1 1
worker_shutdown_timeout m 1 1
worker_priority m 1 1
pid m 1 1
daemon m 1 1
master_process m 1 1
error_log mhsl 1 99
env m 1 1
load_module m 1 1
lock_file m 1 1
pcre_jit m 1 1
thread_pool m 2 3
timer_resolution m 1 1
include mehsliju 1 1
events m 0 0 {
http m 0 0 {
stream m 0 0 {!
mail m 0 0 {!
worker_connections e 1 1
multi_accept e 1 1
use e 1 1
accept_mutex e 1 1
accept_mutex_delay e 1 1
debug_connection e 1 1
server h 0 0 {
upstream h 1 1 {
map h 2 2 {
geo h 1 2 {!
split_clients h 2 2 {!
types hsl 0 0 {
default_type hsl 1 1
log_format h 2 99
access_log hsli 1 99
open_log_file_cache hsl 1 4
sendfile hsli 1 1
sendfile_max_chunk hsl 1 1
aio hsl 1 1
directio hsl 1 1
tcp_nopush hsl 1 1
tcp_nodelay hsl 1 1
output_buffers hsl 2 2
postpone_output hsl 1 1
read_ahead hsl 1 1
keepalive_timeout hslu 1 2
keepalive_requests hslu 1 1
keepalive_time hslu 1 1
keepalive_disable hsl 1 99
reset_timedout_connection hsl 1 1
lingering_close hsl 1 1
lingering_time hsl 1 1
lingering_timeout hsl 1 1
send_timeout hsl 1 1
client_header_timeout hs 1 1
client_body_timeout hsl 1 1
client_header_buffer_size hs 1 1
large_client_header_buffers hs 2 2
client_body_buffer_size hsl 1 1
client_body_temp_path hsl 1 4
client_body_in_file_only hsl 1 1
client_body_in_single_buffer hsl 1 1
client_max_body_size hsl 1 1
connection_pool_size hs 1 1
request_pool_size hs 1 1
ignore_invalid_headers hs 1 1
underscores_in_headers hs 1 1
merge_slashes hs 1 1
server_names_hash_max_size h 1 1
server_names_hash_bucket_size h 1 1
types_hash_max_size hsl 1 1
types_hash_bucket_size hsl 1 1
variables_hash_max_size h 1 1
variables_hash_bucket_size h 1 1
map_hash_max_size h 1 1
map_hash_bucket_size h 1 1
proxy_headers_hash_max_size hsl 1 1
proxy_headers_hash_bucket_size hsl 1 1
server_tokens hsl 1 1
server_name_in_redirect hsl 1 1
port_in_redirect hsl 1 1
absolute_redirect hsl 1 1
log_not_found hsl 1 1
log_subrequest hsl 1 1
msie_padding hsl 1 1
msie_refresh hsl 1 1
chunked_transfer_encoding hsl 1 1
etag hsl 1 1
if_modified_since hsl 1 1
max_ranges hsl 1 1
recursive_error_pages hsl 1 1
open_file_cache hsl 1 2
open_file_cache_valid hsl 1 1
open_file_cache_min_uses hsl 1 1
open_file_cache_errors hsl 1 1
disable_symlinks hsl 1 2
resolver hslu 1 99
resolver_timeout hslu 1 1
limit_rate hsli 1 1
limit_rate_after hsli 1 1
limit_req_zone h 3 4 !
limit_req hsl 1 3 !
limit_conn_zone h 2 2 !
limit_conn hsl 2 2 !
listen s 1 99
server_name s 1 99
location sl 1 2 {
root hsli 1 1
alias l 1 1
index hsl 1 99
try_files sl 2 99
error_page hsli 2 99
return slij 1 2
rewrite slij 2 3
rewrite_log hsli 1 1
set slij 2 2
break slij 0 0
if sl 1 99 {
internal l 0 0
autoindex hsl 1 1
autoindex_exact_size hsl 1 1
autoindex_localtime hsl 1 1
autoindex_format hsl 1 1
add_header hsli 2 3
add_trailer hsli 2 3 !
expires hsli 1 2
charset hsli 1 1
charset_types hsl 1 99
override_charset hsli 1 1
source_charset hsli 1 1
allow hsl 1 1
deny hsl 1 1
satisfy hsl 1 1
limit_except l 1 99 {!
auth_basic hsl 1 1 !
auth_basic_user_file hsl 1 1 !
auth_request hsl 1 1 !
stub_status sl 0 1
empty_gif l 0 0 !
gzip hsli 1 1
gzip_static hsl 1 1
gzip_types hsl 1 99
gzip_vary hsl 1 1
gzip_proxied hsl 1 99
gzip_comp_level hsl 1 1
gzip_buffers hsl 2 2
gzip_http_version hsl 1 1
gzip_min_length hsl 1 1
gzip_disable hsl 1 99
gunzip hsl 1 1
ssl_protocols hs 1 99
ssl_prefer_server_ciphers hs 1 1
ssl_ciphers hs 1 1
ssl_session_cache hs 1 2
ssl_session_timeout hs 1 1
ssl_session_tickets hs 1 1
ssl_certificate hs 1 1 !
ssl_certificate_key hs 1 1 !
ssl_dhparam hs 1 1
ssl_stapling hs 1 1
sub_filter hsl 2 2 !
sub_filter_once hsl 1 1 !
set_real_ip_from hsl 1 1 !
real_ip_header hsl 1 1 !
proxy_pass li 1 1
proxy_set_header hsl 2 2
proxy_hide_header hsl 1 1
proxy_pass_header hsl 1 1
proxy_ignore_headers hsl 1 99
proxy_http_version hsl 1 1
proxy_redirect hsl 1 2
proxy_buffering hsl 1 1
proxy_request_buffering hsl 1 1
proxy_buffer_size hsl 1 1
proxy_buffers hsl 2 2
proxy_busy_buffers_size hsl 1 1
proxy_temp_file_write_size hsl 1 1
proxy_max_temp_file_size hsl 1 1
proxy_temp_path hsl 1 4
fastcgi_temp_path hsl 1 4
uwsgi_temp_path hsl 1 4
scgi_temp_path hsl 1 4
proxy_connect_timeout hsl 1 1
proxy_read_timeout hsl 1 1
proxy_send_timeout hsl 1 1
proxy_intercept_errors hsl 1 1
proxy_next_upstream hsl 1 99
proxy_next_upstream_tries hsl 1 1
proxy_next_upstream_timeout hsl 1 1
proxy_pass_request_headers hsl 1 1
proxy_pass_request_body hsl 1 1
proxy_method hsl 1 1
proxy_set_body hsl 1 1
proxy_socket_keepalive hsl 1 1
proxy_ssl_server_name hsl 1 1
proxy_cache_path h 2 99
proxy_cache hsl 1 1 !
proxy_cache_valid hsl 1 99
proxy_cache_bypass hsl 1 99
proxy_no_cache hsl 1 99
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
};

interface Known {
  readonly contexts: string;
  readonly least: number;
  readonly most: number;
  readonly block: boolean;
  readonly missing: boolean;
}

const known = new Map<string, Known>();
for (const line of TABLE.trim().split('\n')) {
  const [name = '', contexts = '', least = '', most = '', marks = ''] = line.split(' ');
  known.set(name, {
    contexts,
    least: Number(least),
    most: Number(most),
    block: marks.includes('{'),
    missing: marks.includes('!'),
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
export const checkDirective: Check = ({ name, args, where }, hasBlock, context) => {
  const isServerOfUpstream = name === 'server' && context === 'upstream';
  const entry: Known | undefined = isServerOfUpstream
    ? { contexts: 'u', least: 1, most: 99, block: false, missing: false }
    : known.get(name);
  if (!entry) throw new ConfigError(`unknown directive "${name}"`, where);
  if (!entry.contexts.includes(LETTERS[context] ?? '?'))
    throw new ConfigError(`"${name}" directive is not allowed here`, where);
  if (entry.block && !hasBlock) throw new ConfigError(`directive "${name}" has no opening "{"`, where);
  if (!entry.block && hasBlock) throw new ConfigError(`directive "${name}" is not terminated by ";"`, where);
  if (args.length < entry.least || args.length > entry.most)
    throw new ConfigError(`invalid number of arguments in "${name}" directive`, where);
  if (entry.missing) throw new NotSimulated(name);
};
