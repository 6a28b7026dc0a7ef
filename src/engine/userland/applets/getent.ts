import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { linesIn } from './account-files.ts';
import { print } from './streams.ts';

/** glibc's getent over the files in /etc and the resolver. */
export const getent: Applet = {
  name: 'getent',
  usage: 'getent [OPTION...] database [key ...]',
  async run(process, args) {
    const [database, ...keys] = args.filter((arg) => !arg.startsWith('-'));
    if (database === undefined) {
      await process.write(
        2,
        "getent: wrong number of arguments\nTry `getent --help' or `getent --usage' for more information.\n",
      );
      return 1;
    }
    switch (database) {
      case 'passwd':
        return records(process, '/etc/passwd', keys, 2);
      case 'group':
        return records(process, '/etc/group', keys, 2);
      case 'shadow':
        return records(process, '/etc/shadow', keys, undefined);
      case 'gshadow':
        return records(process, '/etc/gshadow', keys, undefined);
      case 'hosts':
      case 'ahosts':
      case 'ahostsv4':
        return hosts(process, keys, database);
      case 'services':
      case 'protocols':
      case 'networks':
      case 'rpc':
      case 'ethers':
        return words(process, `/etc/${database}`, keys);
      default:
        await process.write(
          2,
          `Unknown database: ${database}\nTry \`getent --help' or \`getent --usage' for more information.\n`,
        );
        return 1;
    }
  },
};

async function records(
  process: Process,
  path: string,
  keys: readonly string[],
  idField: number | undefined,
): Promise<number> {
  const lines = linesIn(process, path).map((line) => ({ line, fields: line.split(':') }));
  if (keys.length === 0) {
    for (const { line } of lines) await print(process, `${line}\n`);
    return 0;
  }
  let status = 0;
  for (const key of keys) {
    const found = lines.find(
      ({ fields }) => fields[0] === key || (idField !== undefined && fields[idField] === key && /^\d+$/.test(key)),
    );
    if (found) await print(process, `${found.line}\n`);
    else status = 2;
  }
  return status;
}

async function hosts(process: Process, keys: readonly string[], database: string): Promise<number> {
  if (keys.length === 0) {
    for (const line of linesIn(process, '/etc/hosts')) {
      const [address, ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
      if (address) await print(process, `${address.padEnd(15)} ${names.join(' ')}\n`);
    }
    return 0;
  }
  let status = 0;
  for (const key of keys) {
    const addresses = await process.net.resolve(key);
    if (!addresses || addresses.length === 0) {
      status = 2;
      continue;
    }
    for (const address of database === 'hosts' ? addresses.slice(0, 1) : addresses) {
      if (database === 'hosts') await print(process, `${address.padEnd(15)} ${key}\n`);
      else
        for (const [kind, name] of [
          ['STREAM', key],
          ['DGRAM', ''],
          ['RAW', ''],
        ] as const)
          await print(process, `${address.padEnd(15)} ${kind.padEnd(6)} ${name}\n`);
    }
  }
  return status;
}

async function words(process: Process, path: string, keys: readonly string[]): Promise<number> {
  let status = 0;
  const lines = linesIn(process, path)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  for (const key of keys.length > 0 ? keys : [undefined]) {
    const found = lines.filter(
      (line) => key === undefined || line.split(/\s+/).some((word) => word === key || word.split('/')[0] === key),
    );
    if (found.length === 0 && key !== undefined) status = 2;
    for (const line of key === undefined ? found : found.slice(0, 1)) {
      const [first = '', ...rest] = line.split(/\s+/);
      await print(process, `${first.padEnd(21)} ${rest.join(' ')}\n`);
    }
  }
  return status;
}
