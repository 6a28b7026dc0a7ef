import type { Process } from '../../../kernel/process.ts';
import { log, run, SshFault } from './asking.ts';
import { connectTo, sshVersion } from './connect.ts';
import { readConfigFiles, SshConfig } from './ssh-config.ts';
import { SSH_USAGE } from './usage.ts';

const FLAGS = '46AaCfGgKkMNnqsTtVvXxYy';
const VALUED = 'BbcDEeFIiJLlmOoPpQRSWw';
const LIBRARY = 'OpenSSL 3.5.4 30 Sep 2025';
/** What a client without a server has nothing to say about. */
const REFUSED = 'GOQW';

/** Logs in at another machine, as far as connecting goes. */
export function ssh(process: Process): Promise<number> {
  return run(process, async () => {
    const config = new SshConfig();
    const given = new Map<string, string>();
    const identities: string[] = [];
    const words = process.argv.slice(1);
    let [target, verbose, tty] = [undefined as string | undefined, 0, 0];
    while (words.length > 0) {
      const word = words[0] as string;
      if (!/^-./.test(word)) {
        if (target !== undefined) break;
        target = words.shift();
        continue;
      }
      words.shift();
      if (word === '--') continue;
      for (let at = 1; at < word.length; at++) {
        const letter = word[at] as string;
        if (FLAGS.includes(letter)) {
          given.set(letter, '');
          if (letter === 'v') verbose += 1;
          if (letter === 't') tty += 1;
          continue;
        }
        if (!VALUED.includes(letter)) return usage(process, `unknown option -- ${letter}`);
        const value = word.slice(at + 1) || words.shift();
        if (value === undefined) return usage(process, `option requires an argument -- ${letter}`);
        given.set(letter, value);
        if (letter === 'i') identities.push(value);
        if (letter === 'o') config.set(value, 'command-line line 0');
        if (letter === 'l') config.set(`User ${value}`, 'command-line line 0');
        if (letter === 'p') {
          if (!/^\d+$/.test(value) || Number(value) < 1 || Number(value) > 65_535) {
            await process.write(2, `Bad port '${value}'\n`);
            return 255;
          }
          config.set(`Port ${value}`, 'command-line line 0');
        }
        break;
      }
      if (given.has('V')) {
        await process.write(2, `${sshVersion(process)}, ${LIBRARY}\n`);
        return 0;
      }
    }
    const refused = [...REFUSED].find((letter) => given.has(letter));
    if (refused !== undefined) throw new SshFault(`drydock: 'ssh -${refused}' is not simulated`, 1);
    if (target === undefined) return usage(process, '');
    const place = destinationOf(target);
    if (!place) return usage(process, '');
    if (place.port !== undefined) config.set(`Port ${place.port}`, 'command-line line 0');
    for (const file of identities)
      if (!process.fs.exists(file))
        await process.write(2, `Warning: Identity file ${file} not accessible: No such file or directory.\n`);
    if (verbose > 0) await log(process, `${sshVersion(process)}, ${LIBRARY}`);
    const files = readConfigFiles(process, config, place.host, given.get('F'));
    if (verbose > 0) for (const file of files) await log(process, `debug1: Reading configuration data ${file}`);
    const asked = !given.has('T') && !given.has('N') && (tty > 0 || words.length === 0);
    if (asked && tty < 2 && !process.tty(0))
      await log(process, 'Pseudo-terminal will not be allocated because stdin is not a terminal.');
    if (config.get('proxyjump') !== undefined || config.get('proxycommand') !== undefined || given.has('J'))
      throw new SshFault('drydock: jumping over other hosts is not simulated', 1);
    return connectTo(process, {
      host: config.get('hostname')?.replace(/%h/g, place.host) ?? place.host,
      port: Number(config.get('port') ?? 22),
      timeout: secondsOf(config.get('connecttimeout')),
      verbose: verbose > 0,
    });
  });
}

async function usage(process: Process, why: string): Promise<number> {
  if (why !== '') await log(process, why);
  await process.write(2, SSH_USAGE);
  return 255;
}

/** `host`, `user@host`, `ssh://user@host:port`; undefined for what is none. */
function destinationOf(text: string): { readonly host: string; readonly port: string | undefined } | undefined {
  const url = /^ssh:\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)(?::(\d+))?\/?$/.exec(text);
  if (url) return { host: (url[1] as string).replace(/^\[|\]$/g, ''), port: url[2] };
  const at = text.lastIndexOf('@');
  if (at === 0 || (at > 0 && at === text.length - 1)) return undefined;
  return { host: text.slice(at + 1), port: undefined };
}

function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || text.toLowerCase() === 'none') return undefined;
  const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
  let seconds = 0;
  for (const [, count, unit = ''] of text.toLowerCase().matchAll(/(\d+)([smhdw]?)/g))
    seconds += Number(count) * (units[unit] ?? 1);
  return seconds === 0 ? undefined : seconds;
}
