import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { usersOf } from '../../applets/accounts.ts';
import { readAllText } from '../../applets/streams.ts';
import { home, question, run, SshFault, textOf } from './asking.ts';
import { fingerprint, randomart } from './fingerprint.ts';
import {
  bitsOf,
  generateKey,
  type KeyPair,
  type KeyType,
  type PublicKey,
  privateFile,
  publicLine,
  readPrivateFile,
  readPublicLine,
  typeName,
} from './key-file.ts';
import { findHost, hashHosts, removeHost } from './keygen-hosts.ts';
import { type KeygenOptions, parseKeygen } from './keygen-options.ts';

/** Makes keys and shows them. DIFFERS: ssh-keygen makes and reads keys without a passphrase; certificates, signatures and other formats say that they are not simulated. */
export function keygen(process: Process): Promise<number> {
  return run(process, async () => {
    const options = await parseKeygen(process);
    if (typeof options === 'number') return options;
    const { has } = options;
    if (has('A')) return hostKeys(process);
    if (has('F') || has('R') || has('H')) return knownHosts(process, options);
    if (has('l') || has('B')) return showFingerprint(process, options);
    if (has('y')) return showPublic(process, options);
    return make(process, options);
  });
}

async function knownHosts(process: Process, options: KeygenOptions): Promise<number> {
  const path = options.file ?? `${home(process)}/.ssh/known_hosts`;
  const text = textOf(process, path);
  if (text === undefined) throw new SshFault(`Cannot stat ${path}: No such file or directory`);
  const { value, has, hash } = options;
  const show = (key: PublicKey, host: string): string => {
    const comment = key.comment === '' ? '' : ` ${key.comment}`;
    return `${host} ${typeName(key)} ${fingerprint(key, hash)}${comment}\n${has('v') ? `${randomart(key, hash)}\n` : ''}`;
  };
  if (has('F')) return findHost(process, text, value('F') ?? '', has('l') ? show : undefined);
  return has('R') ? removeHost(process, path, text, value('R') ?? '') : hashHosts(process, path, text);
}

/** The file asked for, or one that is typed; DEFAULT after a bare Enter. */
async function fileOf(process: Process, { file }: KeygenOptions, text: string, usual: string): Promise<string> {
  if (file !== undefined) return file;
  const typed = await question(process, `${text} (${usual}): `);
  if (typed === undefined) throw new SshFault('', 1);
  return typed === '' ? usual : typed;
}

async function showFingerprint(process: Process, options: KeygenOptions): Promise<number> {
  const path = await fileOf(process, options, 'Enter file in which the key is', `${home(process)}/.ssh/id_ed25519`);
  if (options.has('B')) throw new SshFault("drydock: 'ssh-keygen -B' is not simulated", 1);
  const text = path === '-' ? await readAllText(process) : textOf(process, path);
  if (text === undefined) throw new SshFault(`ssh-keygen: ${path}: No such file or directory`);
  const pair = readPrivateFile(text);
  const lines = pair ? (textOf(process, `${path}.pub`) ?? '') : text;
  const keys = pair && pair !== 'encrypted' && lines === '' ? [pair.publicKey] : publicKeys(lines);
  if (keys.length === 0) throw new SshFault(`${path === '-' ? '(stdin)' : path} is not a public key file.`);
  for (const key of keys) {
    const comment = key.comment === '' ? (pair ? `${path}.pub` : 'no comment') : key.comment;
    await process.write(1, `${bitsOf(key)} ${fingerprint(key, options.hash)} ${comment} (${typeName(key)})\n`);
    if (options.has('v')) await process.write(1, `${randomart(key, options.hash)}\n`);
  }
  return 0;
}

/** The keys of a .pub, authorized_keys or known_hosts file. */
function publicKeys(text: string): readonly PublicKey[] {
  return text.split('\n').flatMap((line) => {
    const key = line.trim().startsWith('#') ? undefined : readPublicLine(line);
    if (!key) return [];
    // In known_hosts the names stand where a remark would.
    const [first = ''] = line.trim().split(/\s+/);
    return [key.comment === '' && first !== key.algorithm ? { ...key, comment: first } : key];
  });
}

async function showPublic(process: Process, options: KeygenOptions): Promise<number> {
  const path = await fileOf(process, options, 'Enter file in which the key is', `${home(process)}/.ssh/id_ed25519`);
  const pair = await loadPrivate(process, path);
  await process.write(1, `${publicLine(pair.publicKey)}\n`);
  return 0;
}

/** Reads a private key, which nobody else may read. */
async function loadPrivate(process: Process, path: string): Promise<KeyPair> {
  const text = textOf(process, path);
  if (text === undefined) throw new SshFault(`${path}: No such file or directory`);
  const { uid, mode } = process.fs.stat(path);
  if (uid === process.credentials.uid && (mode & 0o077) !== 0) {
    const line = '@'.repeat(59);
    throw new SshFault(
      [
        line,
        '@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @',
        line,
        `Permissions 0${(mode & 0o777).toString(8).padStart(3, '0')} for '${path}' are too open.`,
        'It is required that your private key files are NOT accessible by others.',
        'This private key will be ignored.',
        `Load key "${path}": bad permissions`,
      ].join('\r\n'),
    );
  }
  const pair = readPrivateFile(text);
  if (pair === 'encrypted') throw new SshFault('drydock: keys with a passphrase are not simulated', 1);
  if (!pair) throw new SshFault(`Load key "${path}": error in libcrypto`);
  return pair;
}

async function make(process: Process, options: KeygenOptions): Promise<number> {
  const { type, bits, has, value } = options;
  const quiet = has('q');
  const say = (text: string): Promise<void> | undefined => (quiet ? undefined : process.write(1, text));
  await say(`Generating public/private ${type} key pair.\n`);
  const usual = `${home(process)}/.ssh/id_${type}`;
  const path = await fileOf(process, options, 'Enter file in which to save the key', usual);
  await makeFolder(process, path, say);
  if (process.fs.exists(path)) {
    const answer = await question(process, `${path} already exists.\nOverwrite (y/n)? `);
    if (!/^y/i.test(answer ?? '')) return 1;
  }
  const passphrase = value('N') ?? (await askPassphrase(process, path));
  if (passphrase !== '') throw new SshFault('drydock: keys with a passphrase are not simulated', 1);
  const comment = value('C') ?? `${userName(process)}@${process.hostname}`;
  const pair = await generateKey(process, type, bits, comment);
  if (!save(process, path, pair)) throw new SshFault(`Saving key "${path}" failed: No such file or directory`, 1);
  const key = pair.publicKey;
  await say(`Your identification has been saved in ${path}
Your public key has been saved in ${path}.pub
The key fingerprint is:
${fingerprint(key, options.hash)} ${comment}
The key's randomart image is:
${randomart(key, options.hash)}
`);
  return 0;
}

/** ~/.ssh is made when it is missing; other folders are not. */
async function makeFolder(
  process: Process,
  path: string,
  say: (text: string) => Promise<void> | undefined,
): Promise<void> {
  const folder = `${home(process)}/.ssh`;
  if (!path.startsWith(`${folder}/`) || process.fs.exists(folder)) return;
  try {
    process.fs.mkdir(folder, 0o700);
    await say(`Created directory '${folder}'.\n`);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new SshFault(`Could not create directory '${folder}' (${strerror(error.errno)}).`);
  }
}

async function askPassphrase(process: Process, path: string): Promise<string> {
  for (;;) {
    const first = (await question(process, `Enter passphrase for "${path}" (empty for no passphrase): `, true)) ?? '';
    const second = (await question(process, 'Enter same passphrase again: ', true)) ?? '';
    if (first === second) return first;
    await process.write(1, 'Passphrases do not match.  Try again.\n');
  }
}

function userName(process: Process): string {
  const { uid } = process.credentials;
  return usersOf(process).find((user) => user.uid === uid)?.name ?? String(uid);
}

/** Writes both files; false where the folder is missing. */
function save(process: Process, path: string, pair: KeyPair): boolean {
  try {
    process.fs.writeFile(path, privateFile(pair, process.random.int(2 ** 32)));
    process.fs.chmod(path, 0o600);
    process.fs.writeFile(`${path}.pub`, `${publicLine(pair.publicKey)}\n`);
    process.fs.chmod(`${path}.pub`, 0o644);
    return true;
  } catch (error) {
    if (error instanceof FsError && error.errno === 'ENOENT') return false;
    if (error instanceof FsError) throw new SshFault(`Saving key "${path}" failed: ${strerror(error.errno)}`, 1);
    throw error;
  }
}

/** `-A`: the keys that a server needs and does not have. */
async function hostKeys(process: Process): Promise<number> {
  const kinds: readonly (readonly [KeyType, number])[] = [
    ['rsa', 3072],
    ['ecdsa', 256],
    ['ed25519', 256],
  ];
  let started = false;
  for (const [type, bits] of kinds) {
    const path = `/etc/ssh/ssh_host_${type}_key`;
    if (process.fs.exists(path)) continue;
    await process.write(1, `${started ? '' : 'ssh-keygen: generating new host keys: '}${type.toUpperCase()} `);
    started = true;
    const pair = await generateKey(process, type, bits, `${userName(process)}@${process.hostname}`);
    if (!save(process, path, pair)) throw new SshFault(`Saving key "${path}" failed: No such file or directory`, 1);
  }
  if (started) await process.write(1, '\n');
  return 0;
}
