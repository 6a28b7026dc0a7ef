import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { changeSetting, usualSettings } from './config.ts';
import { binaryText, quoted, splitArguments } from './resp.ts';
import { Server } from './server.ts';

const USAGE = `Usage: ./redis-server [/path/to/redis.conf] [options] [-]
       ./redis-server - (read config from stdin)
       ./redis-server -v or --version
       ./redis-server -h or --help
       ./redis-server --test-memory <megabytes>
       ./redis-server --check-system

Examples:
       ./redis-server (run the server with default conf)
       echo 'maxmemory 128mb' | ./redis-server -
       ./redis-server /etc/redis/6379.conf
       ./redis-server --port 7777
       ./redis-server --port 7777 --replicaof 127.0.0.1 8888
       ./redis-server /etc/myredis.conf --loglevel verbose -
       ./redis-server /etc/myredis.conf --loglevel verbose

Sentinel mode:
       ./redis-server /etc/sentinel.conf --sentinel
`;

const logo = (
  version: string,
  port: string,
  pid: number,
): string => `                _._                                                  
           _.-\`\`__ ''-._                                             
      _.-\`\`    \`.  \`_.  ''-._           Redis Open Source            
  .-\`\` .-\`\`\`.  \`\`\`\\/    _.,_ ''-._      ${version} (00000000/0) 64 bit
 (    '      ,       .-\`  | \`,    )     Running in standalone mode
 |\`-._\`-...-\` __...-.\`\`-._|'\` _.-'|     Port: ${port}
 |    \`-._   \`._    /     _.-'    |     PID: ${pid}
  \`-._    \`-._  \`-./  _.-'    _.-'                                   
 |\`-._\`-._    \`-.__.-'    _.-'_.-'|                                  
 |    \`-._\`-._        _.-'_.-'    |           https://redis.io       
  \`-._    \`-._\`-.__.-'_.-'    _.-'                                   
 |\`-._\`-._    \`-.__.-'    _.-'_.-'|                                  
 |    \`-._\`-._        _.-'_.-'    |                                  
  \`-._    \`-._\`-.__.-'_.-'    _.-'                                   
      \`-._    \`-.__.-'    _.-'                                       
          \`-._        _.-'                                           
              \`-.__.-'                                               

`;

/** `redis-server /etc/redis.conf --appendonly yes` */
export async function runServer(process: Process, version: string): Promise<number> {
  const [, ...args] = process.argv;
  if (args[0] === '-v' || args[0] === '--version') {
    await process.write(1, `Redis server v=${version} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=0\n`);
    return 0;
  }
  if (args[0] === '-h' || args[0] === '--help') {
    await process.write(2, USAGE);
    return 1;
  }
  const config = usualSettings(process.fs.cwd);
  // The official image builds its server, below /usr/local, with protected mode off: containers reach it over their network.
  if (process.fs.exists('/usr/local/bin/redis-server')) config.set('protected-mode', 'no');
  const hasFile = args[0] !== undefined && !args[0].startsWith('-');
  const file = hasFile ? process.fs.absolute(args[0] ?? '') : '';
  // What stands on the command line begins on a line of its own behind the file, which may be empty.
  const lines: string[] = [];
  if (hasFile) {
    try {
      lines.push(...process.fs.readText(file).split('\n'));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const failed = new Server(process, { version, config, configFile: file });
      failed.log('#', `Fatal error, can't open config file '${file}': ${strerror(error.errno)}`, 'C');
      await process.sleep(0);
      return 1;
    }
  }
  if (!hasFile) lines.push('');
  // Options become lines of their own: "--port 7777" is "port 7777".
  for (const word of args.slice(hasFile ? 1 : 0)) {
    if (word.startsWith('--')) lines.push(word.slice(2));
    else lines.push(`${lines.pop() ?? ''} ${quoted(binaryText(encodeUtf8(word)))}`);
  }
  const problem = readLines(process, config, lines);
  if (problem) {
    await process.write(
      2,
      `\n*** FATAL CONFIG FILE ERROR (Redis ${version}) ***\nReading the configuration file, at line ${problem.line}\n>>> '${problem.text}'\n${problem.message}\n`,
    );
    return 1;
  }
  const server = new Server(process, { version, config, configFile: file });
  server.log('*', 'oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo', 'C');
  server.log(
    '*',
    `Redis version=${version}, bits=64, commit=00000000, modified=0, pid=${process.pid}, just started`,
    'C',
  );
  if (args.length === 0)
    server.log(
      '#',
      'Warning: no config file specified, using the default config. In order to specify a config file use redis-server /path/to/redis.conf',
      'C',
    );
  else server.log('*', 'Configuration loaded', 'C');
  server.log('*', 'monotonic clock: POSIX clock_gettime');
  const port = config.get('port') ?? '6379';
  if (config.get('always-show-logo') === 'yes' || process.tty(1)) server.raw(logo(version, port, process.pid));
  else server.log('*', `Running mode=standalone, port=${port}.`);
  process.setTitle(`redis-server ${config.get('bind') === '* -::*' ? '*' : config.get('bind')?.split(' ')[0]}:${port}`);
  return server.run();
}

function readLines(
  process: Process,
  config: Map<string, string>,
  lines: readonly string[],
): { readonly line: number; readonly text: string; readonly message: string } | undefined {
  let savesGiven = false;
  for (const [i, written] of lines.entries()) {
    const text = written.trim();
    if (text === '' || text.startsWith('#')) continue;
    const fail = (message: string) => ({ line: i + 1, text, message });
    const words = splitArguments(text);
    if (!words) return fail('Unbalanced quotes in configuration line');
    const [given = '', ...values] = words;
    const name = given.toLowerCase();
    if (name === 'include' || name === 'loadmodule' || name === 'user' || name === 'rename-command') {
      return fail(`drydock: '${name}' is not simulated`);
    }
    if (name === 'save' && savesGiven && values.join('') !== '')
      values.unshift(...(config.get('save') ?? '').split(' ').filter((word) => word !== ''));
    if (name === 'save') savesGiven = true;
    if (name === 'client-output-buffer-limit') continue;
    const message = changeSetting(config, name, values);
    if (message !== undefined) return fail(message);
    if (name === 'dir') {
      try {
        process.fs.chdir(values[0] ?? '.');
        config.set('dir', process.fs.cwd);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        return fail(strerror(error.errno));
      }
    }
  }
  return undefined;
}
