import { FsError } from '../../../fs/errno.ts';
import { type Process, ProcessGone } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { usersOf } from '../../applets/accounts.ts';
import { type Build, buildOf } from './build.ts';
import { type Config, checkCompleteness, loadConfig, pidFile } from './config.ts';
import { AlreadyTold, ConfigError } from './config-syntax.ts';
import { NotSimulated } from './directives.ts';
import { systemError } from './log-text.ts';
import { errorLine, Logs } from './logs.ts';
import { Master } from './master.ts';
import { setting, settings } from './scope.ts';
import { makeTemporaryFolders } from './temporary-folders.ts';

const usage = ({ prefix, errorLog }: Build): string => `Usage: nginx [-?hvVtTq] [-s signal] [-p prefix]
             [-e filename] [-c filename] [-g directives]

Options:
  -?,-h         : this help
  -v            : show version and exit
  -V            : show version and configure options then exit
  -t            : test configuration and exit
  -T            : test configuration, dump it and exit
  -q            : suppress non-error messages during configuration testing
  -s signal     : send signal to a master process: stop, quit, reopen, reload
  -p prefix     : set prefix path (default: ${prefix})
  -e filename   : set error log file (default: ${errorLog})
  -c filename   : set configuration file (default: /etc/nginx/nginx.conf)
  -g directives : set global directives out of configuration file

`;

/** The library that the official images were built with. */
// DIFFERS: the OpenSSL version in nginx -V is the one Debian 13 began with, not that of the day the image was built.
const OPENSSL = 'OpenSSL 3.5.1 1 Jul 2025';

const SIGNALS: Readonly<Record<string, 'TERM' | 'QUIT' | 'USR1' | 'HUP'>> = {
  stop: 'TERM',
  quit: 'QUIT',
  reopen: 'USR1',
  reload: 'HUP',
};

interface Options {
  file: string;
  globals: string;
  prefix: string;
  errorLog: string;
  signal: string | undefined;
  test: boolean;
  dump: boolean;
  quiet: boolean;
  version: boolean;
  configure: boolean;
  help: boolean;
}

/** `nginx -g 'daemon off;'`, `nginx -t`, `nginx -s reload` */
export const main: Main = async (process) => {
  const version = process.binary?.options.get('version') ?? '1.26.3';
  const build = buildOf(process.fs, version);
  const options = readOptions(process.argv.slice(1), build);
  if (typeof options === 'string') {
    await process.write(2, `nginx: ${options}\n`);
    return 1;
  }
  if (options.version || options.help) {
    await process.write(2, `nginx version: nginx/${version}\n${options.help ? usage(build) : ''}`);
    if (options.configure && build.configure === undefined)
      await process.write(2, "drydock: the configure arguments of this system's nginx are not simulated\n");
    else if (options.configure)
      await process.write(
        2,
        `built by ${build.compiler}\nbuilt with ${OPENSSL}\nTLS SNI support enabled\nconfigure arguments: ${build.configure}\n`,
      );
    return 0;
  }
  const request = { file: options.file, globals: options.globals, prefix: options.prefix };
  const load = async (own: Process): Promise<Config> => {
    const config = loadConfig(own.fs, request);
    await checkUpstreams(own, config);
    checkUser(own, config);
    checkCompleteness(config);
    makeTemporaryFolders(own, config, build);
    return config;
  };
  try {
    const config = loadConfig(process.fs, request);
    for (const warning of [...userIgnored(process, config), ...config.warnings])
      await tell(process, options.errorLog, 'warn', warning);
    if (options.signal !== undefined) return await sendSignal(process, options, config);
    await checkUpstreams(process, config);
    checkUser(process, config);
    if (options.test && !options.quiet)
      await process.write(2, `nginx: the configuration file ${options.file} syntax is ok\n`);
    checkCompleteness(config);
    if (options.test) touchPidFile(process, config);
    makeTemporaryFolders(process, config, build);
    if (options.test) {
      Logs.open(process, config).close();
      return await reportTest(process, options, config);
    }
    const master = new Master(process, config, {
      version,
      compiler: build.compiler,
      load: () => load(process),
      complain: (error) => complain(process, options.errorLog, error),
    });
    if (setting(config.main, 'daemon') === 'off') return await master.run();
    return await inBackground(process, config, { version, compiler: build.compiler, load, options });
  } catch (error) {
    if (error instanceof ProcessGone) throw error;
    await complain(process, options.errorLog, error);
    if (options.test && !(error instanceof NotSimulated))
      await process.write(2, `nginx: configuration file ${options.file} test failed\n`);
    return 1;
  }
};

async function inBackground(
  process: Process,
  config: Config,
  {
    version,
    compiler,
    load,
    options,
  }: {
    readonly version: string;
    readonly compiler: string | undefined;
    readonly load: (own: Process) => Promise<Config>;
    readonly options: Options;
  },
): Promise<number> {
  // The command ends once its child listens, or with its fault.
  let started = (_code: number): void => {};
  const outcome = new Promise<number>((resolve) => {
    started = resolve;
  });
  process.fork(async (child) => {
    child.setsid();
    try {
      return await new Master(child, config, {
        version,
        compiler,
        load: () => load(child),
        complain: (error) => complain(child, options.errorLog, error),
        started: () => started(0),
      }).run();
    } catch (error) {
      if (error instanceof ProcessGone) throw error;
      await complain(child, options.errorLog, error);
      started(1);
      return 1;
    }
  });
  return outcome;
}

/** Options as ngx_get_options takes them, a sentence when it does not. */
function readOptions(args: readonly string[], { prefix, errorLog }: Build): Options | string {
  const options: Options = {
    file: '/etc/nginx/nginx.conf',
    globals: '',
    prefix,
    errorLog,
    signal: undefined,
    test: false,
    dump: false,
    quiet: false,
    version: false,
    configure: false,
    help: false,
  };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('-')) return `invalid option: "${word}"`;
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] as string;
      switch (letter) {
        case '?':
        case 'h':
          options.help = true;
          continue;
        case 'v':
          options.version = true;
          continue;
        case 'V':
          options.version = true;
          options.configure = true;
          continue;
        case 't':
          options.test = true;
          continue;
        case 'T':
          options.test = true;
          options.dump = true;
          continue;
        case 'q':
          options.quiet = true;
          continue;
      }
      if (!'pcgse'.includes(letter)) return `invalid option: "${letter}"`;
      const value = word.slice(i + 1) !== '' ? word.slice(i + 1) : rest.shift();
      if (value === undefined) {
        const what = { p: 'directory name', c: 'file name', e: 'file name', g: 'parameter', s: 'parameter' }[letter];
        return `option "-${letter}" requires ${what}`;
      }
      if (letter === 'p') options.prefix = value.endsWith('/') ? value : `${value}/`;
      else if (letter === 'c') options.file = value;
      else if (letter === 'e') options.errorLog = value;
      else if (letter === 'g') options.globals = value;
      else if (value in SIGNALS) options.signal = value;
      else return `invalid option: "-s ${value}"`;
      break;
    }
  }
  if (!options.file.startsWith('/')) options.file = `/etc/nginx/${options.file}`;
  return options;
}

async function reportTest(process: Process, options: Options, config: Config): Promise<number> {
  if (!options.quiet) await process.write(2, `nginx: configuration file ${options.file} test is successful\n`);
  if (options.dump)
    for (const { path, text } of config.files) await process.write(1, `# configuration file ${path}:\n${text}\n`);
  return 0;
}

/** Names in proxy_pass and upstream blocks are looked up once, at the start. */
async function checkUpstreams(process: Process, config: Config): Promise<void> {
  const check = async (target: string, where: string, shown?: string): Promise<void> => {
    const host = target.replace(/:\d+$/, '');
    const addresses = await process.net.resolve(host);
    if (addresses === undefined) throw new ConfigError(`host not found in upstream "${shown ?? host}"`, where);
    config.addresses.set(host, addresses);
  };
  const visit = async (
    directives: readonly import('./config-syntax.ts').Directive[],
    inUpstream: boolean,
  ): Promise<void> => {
    for (const { name, args, block, where } of directives) {
      const [target = ''] = args;
      if (name === 'proxy_pass' && !target.includes('$')) {
        const [, scheme, host = ''] = /^(https?):\/\/([^/?#]+)/.exec(target) ?? [];
        if (scheme === undefined) throw new ConfigError('invalid URL prefix', where);
        if (scheme === 'https') throw new NotSimulated('proxy_pass https:');
        if (!config.upstreams.has(host)) await check(host, where);
      } else if (name === 'server' && inUpstream) await check(target, where, target);
      if (block && name !== 'types' && name !== 'map' && name !== 'geo') await visit(block, name === 'upstream');
    }
  };
  await visit(config.http?.directives ?? [], false);
}

/** `-t` makes sure of the pid file, empty where there was none: what `-s reload` complains about later. */
function touchPidFile(process: Process, config: Config): void {
  const path = pidFile(config);
  try {
    process.close(process.open(path, { read: true, write: true, create: true, mode: 0o644 }));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new ConfigError(`open() "${path}" failed (${systemError(error.errno)})`);
  }
}

/** The warning of a start without root's power. */
function userIgnored(process: Process, config: Config): readonly string[] {
  const [directive] = settings(config.main, 'user');
  if (!directive || process.credentials.uid === 0) return [];
  return [
    `the "user" directive makes sense only if the master process runs with super-user privileges, ignored${directive.where}`,
  ];
}

function checkUser(process: Process, config: Config): void {
  if (process.credentials.uid !== 0) return;
  const [directive] = settings(config.main, 'user');
  const name = directive?.args[0];
  if (name !== undefined && !usersOf(process).some((user) => user.name === name))
    throw new ConfigError(`getpwnam("${name}") failed`, directive?.where);
}

/** `nginx -s reload`: reads the configuration, then the pid file. */
async function sendSignal(process: Process, options: Options, config: Config): Promise<number> {
  await tell(process, options.errorLog, 'notice', 'signal process started');
  const path = pidFile(config);
  let text: string;
  try {
    text = process.fs.readText(path).trim();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await tell(process, options.errorLog, 'error', `open() "${path}" failed (${systemError(error.errno)})`);
    return 1;
  }
  if (!/^\d+$/.test(text)) {
    await tell(process, options.errorLog, 'error', `invalid PID number "${text}" in "${path}"`);
    return 1;
  }
  try {
    process.kill(Number(text), SIGNALS[options.signal ?? ''] ?? 'TERM');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await tell(
      process,
      options.errorLog,
      'alert',
      `kill(${text}, ${SIGNALS[options.signal ?? ''] === 'HUP' ? 1 : 15}) failed (3: No such process)`,
    );
    return 1;
  }
  return 0;
}

/** Before the configuration's own logs are open: to the error log that is compiled in, and what is bad to standard error as well. */
async function tell(
  process: Process,
  log: string,
  level: 'emerg' | 'alert' | 'error' | 'warn' | 'notice',
  message: string,
): Promise<void> {
  if (log !== 'stderr') {
    try {
      const fd = process.open(log, { write: true, append: true, create: true, mode: 0o644 });
      await process.write(fd, errorLine(process, level, message));
      process.close(fd);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      await process.write(
        2,
        `nginx: [alert] could not open error log file: open() "${log}" failed (${systemError(error.errno)})\n`,
      );
    }
  }
  if (log === 'stderr') await process.write(2, errorLine(process, level, message));
  else if (level !== 'notice') await process.write(2, `nginx: [${level}] ${message}\n`);
}

async function complain(process: Process, log: string, error: unknown): Promise<void> {
  if (error instanceof AlreadyTold) return;
  if (error instanceof NotSimulated) await process.write(2, `drydock: nginx's '${error.directive}' is not simulated\n`);
  else if (error instanceof ConfigError)
    await tell(process, log, error.level === 'warn' ? 'warn' : 'emerg', error.message);
  else throw error;
}
