import type { Process } from '../../../kernel/process.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import { log, run, SshFault } from './asking.ts';
import { connectTo } from './connect.ts';
import { readConfigFiles, SshConfig } from './ssh-config.ts';
import { SCP_USAGE, SFTP_USAGE } from './usage.ts';

const FLAGS = '346ABCOpqRrsTvafN';
const VALUED = 'cDFiJloPSXbBR';

/** scp and sftp: connect as ssh does. scp between local files runs cp, as the real one. */
export function copy(process: Process, name: 'scp' | 'sftp'): Promise<number> {
  return run(process, async () => {
    const usage = name === 'scp' ? SCP_USAGE : SFTP_USAGE;
    const config = new SshConfig();
    const operands: string[] = [];
    let [recursive, preserve, verbose] = [false, false, false];
    let file: string | undefined;
    const words = process.argv.slice(1);
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      if (!/^-./.test(word)) {
        operands.push(word);
        continue;
      }
      for (let at = 1; at < word.length; at++) {
        const letter = word[at] as string;
        if (letter === 'r') recursive = true;
        if (letter === 'p') preserve = true;
        if (letter === 'v') verbose = true;
        if (VALUED.includes(letter)) {
          const value = word.slice(at + 1) || words.shift();
          if (value === undefined) return wrong(process, `option requires an argument -- ${letter}`, usage);
          if (letter === 'P') config.set(`Port ${value}`, 'command-line line 0');
          if (letter === 'o') config.set(value, 'command-line line 0');
          if (letter === 'F') file = value;
          break;
        }
        if (!FLAGS.includes(letter)) return wrong(process, `unknown option -- ${letter}`, usage);
      }
    }
    if (name === 'scp' ? operands.length < 2 : operands.length !== 1) return wrong(process, '', usage);
    const remote =
      name === 'sftp' ? hostOf(`${operands[0]}:`) : operands.map(hostOf).find((host) => host !== undefined);
    if (remote === undefined) return copyHere(process, operands, recursive, preserve);
    readConfigFiles(process, config, remote, file);
    try {
      const port = Number(config.get('port') ?? 22);
      return await connectTo(process, { host: config.get('hostname') ?? remote, port, timeout: undefined, verbose });
    } catch (error) {
      if (!(error instanceof SshFault)) throw error;
      await log(process, error.message);
      throw new SshFault(name === 'scp' ? 'scp: Connection closed' : 'Connection closed');
    }
  });
}

async function wrong(process: Process, why: string, usage: string): Promise<number> {
  if (why !== '') await log(process, why);
  await process.write(2, usage);
  return 1;
}

/** The host of `[user@]host:path`; undefined for a local file, which has a slash before its colon or none. */
function hostOf(operand: string): string | undefined {
  const url = /^s(?:cp|ftp):\/\/(?:[^@/]*@)?([^:/]+)/.exec(operand);
  if (url) return url[1];
  const [, host] = /^(?:[^/:]*@)?(\[[^\]]+\]|[^/:]+):/.exec(operand) ?? [];
  return host?.replace(/^\[|\]$/g, '');
}

async function copyHere(
  process: Process,
  operands: readonly string[],
  recursive: boolean,
  preserve: boolean,
): Promise<number> {
  const cp = process.lookupExecutable('cp');
  if (!cp) throw new SshFault('cp: No such file or directory', 1);
  const options = [...(recursive ? ['-r'] : []), ...(preserve ? ['-p'] : []), '--'];
  const pid = process.spawn({ path: cp.path, argv: ['cp', ...options, ...operands], env: process.env });
  const waited = await process.wait(pid);
  return waited && exitCodeOf(waited.status, SIGNAL_NUMBERS) !== 0 ? 1 : 0;
}
