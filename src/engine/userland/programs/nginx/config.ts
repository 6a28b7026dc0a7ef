import { FsError } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';
import { ConfigError, type Directive, parseConfig } from './config-syntax.ts';
import { checkDirective, NotSimulated } from './directives.ts';
import { type Location, locationsOf } from './locations.ts';
import { systemError } from './log-text.ts';
import { duration, type Scope, setting, settings } from './scope.ts';
import { checkVariables } from './variables.ts';

export interface Listen {
  readonly address: string;
  readonly port: number;
  readonly isDefault: boolean;
}

export interface Server {
  readonly scope: Scope;
  readonly listens: readonly Listen[];
  /** As written; the first is `$server_name`, empty when there is none. */
  readonly names: readonly string[];
  readonly locations: readonly Location[];
}

export interface UpstreamServer {
  readonly host: string;
  readonly port: number;
  readonly weight: number;
  readonly backup: boolean;
  readonly down: boolean;
  /** So many failures within `failTimeout` seconds leave the server out for as long; 0 for never. */
  readonly maxFails: number;
  readonly failTimeout: number;
}

export interface Upstream {
  readonly name: string;
  readonly servers: readonly UpstreamServer[];
}

export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** A configuration that has passed all checks but those that ask the network. */
export interface Config {
  readonly main: Scope;
  readonly http: Scope | undefined;
  readonly servers: readonly Server[];
  readonly upstreams: ReadonlyMap<string, Upstream>;
  /** Addresses of the hosts in proxy_pass and upstream blocks: looked up once, when the configuration is taken up. */
  readonly addresses: Map<string, readonly string[]>;
  /** What relative paths of files to serve stand in, with a slash at its end. */
  readonly prefix: string;
  /** Warnings of the check, told in front of its result. */
  readonly warnings: readonly string[];
  /** What was read, in that order, each file once: the text of `nginx -T`. */
  readonly files: readonly ConfigFile[];
}

export interface ConfigRequest {
  readonly file: string;
  /** `-g`. */
  readonly globals: string;
  /** `-p`, with a slash at its end: what relative paths of files to serve stand in. */
  readonly prefix: string;
}

/** Reads and checks the whole configuration. Throws ConfigError, NotSimulated. */
export function loadConfig(fs: FileView, request: ConfigRequest): Config {
  const folder = request.file.slice(0, request.file.lastIndexOf('/') + 1);
  const files: ConfigFile[] = [];
  const read = (
    path: string,
    context: string,
    where: string,
    depth: number,
    before: readonly Directive[],
  ): readonly Directive[] => {
    let text: string;
    try {
      text = fs.readText(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new ConfigError(`open() "${path}" failed (${systemError(error.errno)})`, where);
    }
    if (!files.some((file) => file.path === path)) files.push({ path, text });
    return parseConfig(text, {
      file: path,
      context,
      check: checkDirective,
      before,
      include(pattern, at, inner, found) {
        if (depth > 20) throw new ConfigError('too many levels of include', at);
        const full = pattern.startsWith('/') ? pattern : folder + pattern;
        const paths = /[*?[]/.test(full) ? matchingPaths(fs, full) : [full];
        const included: Directive[] = [];
        for (const one of paths) included.push(...read(one, inner, at, depth + 1, [...found, ...included]));
        return included;
      },
    });
  };
  const globals = parseConfig(request.globals === '' ? '' : `${request.globals}`, {
    file: undefined,
    context: 'main',
    check: checkDirective,
    include: () => [],
  });
  const directives = [...globals, ...read(request.file, 'main', '', 0, globals)];
  const main: Scope = { directives, parent: undefined };
  const { prefix } = request;
  const block = directives.find(({ name }) => name === 'http')?.block;
  if (!block)
    return {
      main,
      http: undefined,
      servers: [],
      upstreams: new Map(),
      addresses: new Map(),
      prefix,
      warnings: [],
      files,
    };
  const http: Scope = { directives: block, parent: main };
  const upstreams = new Map<string, Upstream>();
  const servers: Server[] = [];
  for (const directive of block) {
    if (directive.name === 'upstream') {
      const upstream = upstreamOf(directive);
      upstreams.set(upstream.name, upstream);
    } else if (directive.name === 'server' && directive.block) {
      servers.push(serverOf(directive.block, http));
    }
  }
  checkFormats(http);
  checkVariables(http);
  return {
    main,
    http,
    servers,
    upstreams,
    addresses: new Map(),
    prefix,
    warnings: [...typeConflicts(http), ...conflicts(servers)],
    files,
  };
}

function serverOf(block: readonly Directive[], http: Scope): Server {
  const scope: Scope = { directives: block, parent: http };
  const listens: Listen[] = [];
  for (const directive of block.filter(({ name }) => name === 'listen')) {
    for (const one of listenOf(directive)) {
      if (listens.some(({ address, port }) => address === one.address && port === one.port))
        throw new ConfigError(`a duplicate listen ${one.address}:${one.port}`, directive.where);
      listens.push(one);
    }
  }
  const names = block.filter(({ name }) => name === 'server_name').flatMap(({ args }) => args);
  return {
    scope,
    listens: block.some(({ name }) => name === 'listen')
      ? listens
      : [{ address: '0.0.0.0', port: 80, isDefault: false }],
    names: names.map((name) => name.toLowerCase()),
    locations: locationsOf(scope),
  };
}

const LISTEN_WORDS =
  /^(default_server|default|bind|deferred|reuseport|http2|quic|proxy_protocol|ipv6only=\w+|backlog=\d+|rcvbuf=\w+|sndbuf=\w+|fastopen=\d+|so_keepalive=\S+|setfib=\d+|accept_filter=\w+)$/;

/** `80`, `127.0.0.1:8080`, `*:80`, `[::]:80` (which carries nothing here), `localhost:80`. */
function listenOf({ args, where }: Directive): readonly Listen[] {
  const [value = '', ...rest] = args;
  for (const word of rest) {
    if (word === 'ssl') throw new NotSimulated('listen … ssl');
    if (!LISTEN_WORDS.test(word)) throw new ConfigError(`invalid parameter "${word}"`, where);
  }
  if (value.startsWith('unix:')) throw new NotSimulated('listen unix:');
  const isDefault = rest.includes('default_server') || rest.includes('default');
  const match = /^(?:(\[[0-9a-f:.]+\]|\*|[^:[\]]+):)?(\d+)$/i.exec(value);
  const bare = match ? undefined : /^(\[[0-9a-f:.]+\]|[^:[\]]+)$/i.exec(value);
  const host = match?.[1] ?? bare?.[1] ?? '*';
  const port = Number(match?.[2] ?? 80);
  if (!match && !bare) throw new ConfigError(`invalid port in "${value}" of the "listen" directive`, where);
  if (port < 1 || port > 65_535) throw new ConfigError(`invalid port in "${value}" of the "listen" directive`, where);
  if (host.startsWith('[')) return [{ address: '::', port, isDefault }];
  const address = host === '*' || host === '0.0.0.0' ? '0.0.0.0' : host === 'localhost' ? '127.0.0.1' : host;
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(address))
    throw new ConfigError(`host not found in "${value}" of the "listen" directive`, where);
  return [{ address, port, isDefault }];
}

function upstreamOf({ args, block = [], where }: Directive): Upstream {
  const servers = block.flatMap(({ name, args: words, where: at }) => {
    if (name !== 'server') return [];
    const [target = '', ...options] = words;
    for (const word of options) {
      if (!/^(weight=\d+|max_fails=\d+|fail_timeout=\w+|max_conns=\d+|slow_start=\w+|resolve|backup|down)$/.test(word))
        throw new ConfigError(`invalid parameter "${word}"`, at);
    }
    const [, host = target, port] = /^(.*?)(?::(\d+))?$/.exec(target) ?? [];
    const option = (name: string): string | undefined =>
      options.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    return [
      {
        ...plainServer(host, Number(port ?? 80)),
        weight: Number(option('weight') ?? 1),
        backup: options.includes('backup'),
        down: options.includes('down'),
        maxFails: Number(option('max_fails') ?? 1),
        failTimeout: duration(option('fail_timeout') ?? '10s') / 1000,
      },
    ];
  });
  if (servers.length === 0) throw new ConfigError('no servers are inside upstream', where);
  return { name: args[0] ?? '', servers };
}

/** A server of an upstream without options, or the one that proxy_pass names. */
export function plainServer(host: string, port: number): UpstreamServer {
  return { host, port, weight: 1, backup: false, down: false, maxFails: 1, failTimeout: 10 };
}

/** Two types for one ending in a `types` block: the later one counts. */
function typeConflicts(http: Scope): readonly string[] {
  const warnings: string[] = [];
  const visit = (directives: readonly Directive[]): void => {
    for (const { name, block } of directives) {
      if (!block) continue;
      if (name !== 'types') {
        visit(block);
        continue;
      }
      const seen = new Map<string, string>();
      for (const { name: type, args, where } of block) {
        for (const extension of args) {
          const previous = seen.get(extension);
          if (previous !== undefined)
            warnings.push(
              `duplicate extension "${extension}", content type: "${type}", previous content type: "${previous}"${where}`,
            );
          seen.set(extension, type);
        }
      }
    }
  };
  visit(http.directives);
  return warnings;
}

/** Two servers that would answer to the same name on the same port. */
function conflicts(servers: readonly Server[]): readonly string[] {
  const seen = new Set<string>();
  const warnings: string[] = [];
  const defaults = new Set<string>();
  for (const { listens, names, scope } of servers) {
    for (const { address, port, isDefault } of listens) {
      const place = `${address}:${port}`;
      if (isDefault) {
        if (defaults.has(place)) {
          const at = scope.directives.find(({ name }) => name === 'listen')?.where ?? '';
          throw new ConfigError(`a duplicate default server for ${place}`, at);
        }
        defaults.add(place);
      }
      for (const name of names.length > 0 ? names : ['']) {
        const key = `${name} on ${place}`;
        if (seen.has(key)) warnings.push(`conflicting server name "${name}" on ${place}, ignored`);
        seen.add(key);
      }
    }
  }
  return warnings;
}

/** What is told once the whole syntax is right. Throws ConfigError. */
export function checkCompleteness({ main, http }: Config): void {
  if (!main.directives.some(({ name }) => name === 'events'))
    throw new ConfigError('no "events" section in configuration');
  const zones = new Set(
    http?.directives
      .filter(({ name }) => name === 'limit_req_zone' || name === 'limit_conn_zone')
      .flatMap(({ args }) => args.filter((word) => word.startsWith('zone=')))
      .map((word) => word.slice(5).replace(/:.*$/, '')),
  );
  const caches = new Set(
    http?.directives
      .filter(({ name }) => name === 'proxy_cache_path')
      .flatMap(({ args }) => args.filter((word) => word.startsWith('keys_zone=')))
      .map((word) => word.slice(10).replace(/:.*$/, '')),
  );
  const visit = (directives: readonly Directive[]): void => {
    for (const { name, args, block } of directives) {
      const used =
        name === 'limit_req'
          ? args.find((word) => word.startsWith('zone='))?.slice(5)
          : name === 'limit_conn'
            ? args[0]
            : undefined;
      if (used !== undefined && !zones.has(used)) throw new ConfigError(`zero size shared memory zone "${used}"`);
      if (name === 'proxy_cache' && args[0] !== 'off' && !args[0]?.includes('$') && !caches.has(args[0] ?? ''))
        throw new ConfigError(`"proxy_cache" zone "${args[0]}" is unknown`);
      if (block && name !== 'types' && name !== 'map' && name !== 'geo') visit(block);
    }
  };
  visit(http?.directives ?? []);
}

/** `access_log path format` has to name a format. */
function checkFormats(http: Scope): void {
  const formats = new Set(['combined']);
  const visit = (directives: readonly Directive[]): void => {
    for (const { name, args, block, where } of directives) {
      if (name === 'log_format') {
        if (formats.has(args[0] ?? '')) throw new ConfigError(`duplicate "log_format" name "${args[0]}"`, where);
        formats.add(args[0] ?? '');
      }
      const format = args[1];
      if (name === 'access_log' && format !== undefined && !format.includes('=') && !formats.has(format))
        throw new ConfigError(`unknown log format "${format}"`, where);
      if (block && name !== 'types' && name !== 'map' && name !== 'geo') visit(block);
    }
  };
  visit(http.directives);
}

/** Files that a pattern means, sorted; patterns stand for names, not for slashes. */
function matchingPaths(fs: FileView, pattern: string): readonly string[] {
  let found = [''];
  for (const part of pattern.split('/').slice(1)) {
    if (!/[*?[]/.test(part)) {
      found = found.map((path) => `${path}/${part}`);
      continue;
    }
    const source = part
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    const name = new RegExp(`^${source}$`);
    found = found.flatMap((path) =>
      namesIn(fs, path)
        .filter((entry) => name.test(entry) && (!entry.startsWith('.') || part.startsWith('.')))
        .map((entry) => `${path}/${entry}`),
    );
  }
  return found.filter((path) => fs.exists(path)).sort();
}

function namesIn(fs: FileView, path: string): readonly string[] {
  try {
    return fs.readdir(path).map(({ name }) => name);
  } catch (error) {
    if (error instanceof FsError) return [];
    throw error;
  }
}

/** File and level of the errors that this scope tells; `stderr` as it is. */
export function errorLog(scope: Scope): { readonly path: string; readonly level: string } {
  const [path = '/var/log/nginx/error.log', level = 'error'] = settings(scope, 'error_log')[0]?.args ?? [];
  return { path, level };
}

export function pidFile(config: Config): string {
  return setting(config.main, 'pid') ?? '/run/nginx.pid';
}
