import type { Process } from '../../../kernel/process.ts';
import { log } from './asking.ts';
import { type PublicKey, readPublicLine } from './key-file.ts';
import { hashedHost, isHashed, knownHostsLines, means } from './known-hosts.ts';

/** `-F`: lines of a host; 1 when there is none. */
export async function findHost(
  process: Process,
  text: string,
  host: string,
  show: ((key: PublicKey, host: string) => string) | undefined,
): Promise<number> {
  let found = false;
  for (const [at, line] of knownHostsLines(text).entries()) {
    if (line.hosts === undefined || !means(line.hosts, host)) continue;
    found = true;
    const key = readPublicLine(line.text);
    await process.write(1, `# Host ${host} found: line ${at + 1} \n`);
    await process.write(1, show && key ? show(key, host) : `${line.text}\n`);
  }
  return found ? 0 : 1;
}

/** `-R`: takes a host's lines away; what was there before stays in a file with `.old` behind its name. */
export async function removeHost(process: Process, path: string, text: string, host: string): Promise<number> {
  const kept: string[] = [];
  let found = false;
  for (const [at, line] of knownHostsLines(text).entries()) {
    if (line.hosts === undefined || !means(line.hosts, host)) {
      kept.push(`${line.text}\n`);
      continue;
    }
    found = true;
    await process.write(1, `# Host ${host} found: line ${at + 1}\n`);
  }
  if (found) await replace(process, path, text, kept.join(''));
  else await log(process, `Host ${host} not found in ${path}`);
  return 0;
}

/** `-H`: hashes all names, one line for each. */
export async function hashHosts(process: Process, path: string, text: string): Promise<number> {
  let changed = false;
  const lines: string[] = [];
  for (const [at, { text: line, hosts }] of knownHostsLines(text).entries()) {
    const pattern = hosts !== undefined && !isHashed(hosts) && /[*?!]/.test(hosts);
    if (pattern) await log(process, `${path}:${at + 1}: ignoring host name with wildcard: ${hosts}`);
    if (hosts === undefined || isHashed(hosts) || pattern) {
      lines.push(`${line}\n`);
      continue;
    }
    changed = true;
    const rest = line.slice(line.indexOf(hosts) + hosts.length);
    for (const host of hosts.split(',')) lines.push(`${hashedHost(host, process.random.bytes(20))}${rest}\n`);
  }
  if (changed) {
    await log(process, `WARNING: ${path}.old contains unhashed entries`);
    await log(process, 'Delete this file to ensure privacy of hostnames');
  }
  await replace(process, path, text, lines.join(''));
  return 0;
}

async function replace(process: Process, path: string, before: string, after: string): Promise<void> {
  process.fs.writeFile(`${path}.old`, before);
  process.fs.writeFile(path, after);
  await process.write(1, `${path} updated.\nOriginal contents retained as ${path}.old\n`);
}
