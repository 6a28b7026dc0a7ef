import type { Json, JsonObject } from '../../api/json.ts';
import type { CliTerminal } from '../../api/terminal.ts';
import { base64, decodeBase64 } from '../../base/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';
import { CliError } from '../errors.ts';
import { indentedJson } from '../format/documents.ts';
import type { Reference } from '../reference.ts';

/** The Hub's key in the configuration (docker/cli internal/registry IndexServer). */
export const HUB = 'https://index.docker.io/v1/';

export interface Account {
  readonly username: string;
  readonly password: string;
}

export function configPath({ env }: CliTerminal): string {
  return `${env.get('DOCKER_CONFIG') ?? `${env.get('HOME') ?? '/root'}/.docker`}/config.json`;
}

/** ~/.docker/config.json; an empty one when there is none. Throws CliError in docker's words when it cannot be read. */
function readConfig(terminal: CliTerminal): JsonObject {
  const path = configPath(terminal);
  if (!terminal.files.exists(path)) return {};
  try {
    return JSON.parse(new TextDecoder().decode(terminal.files.readFile(path))) as JsonObject;
  } catch {
    throw new CliError(`WARNING: Error loading config file: ${path}: invalid character in JSON`);
  }
}

type FormatKey = 'psFormat' | 'imagesFormat' | 'networksFormat' | 'volumesFormat' | 'statsFormat';

/** The format that config.json sets for a list; '' for none, or when the file cannot be read. */
export function configuredFormat(terminal: CliTerminal, key: FormatKey): string {
  try {
    const format = readConfig(terminal)[key];
    return typeof format === 'string' ? format : '';
  } catch {
    return '';
  }
}

/** The context that `docker context use` chose; '' for the default, or when the file cannot be read. */
export function storedContextName(terminal: CliTerminal): string {
  try {
    const name = readConfig(terminal)['currentContext'];
    return typeof name === 'string' ? name : '';
  } catch {
    return '';
  }
}

/** Keeps the context for the commands to come; '' is the default. Nothing is written where nothing changes. */
export function storeContextName(terminal: CliTerminal, name: string): void {
  if (storedContextName(terminal) === name) return;
  const { currentContext: _before, ...rest } = readConfig(terminal);
  write(terminal, { auths: {}, ...rest, ...(name === '' ? {} : { currentContext: name }) });
}

function auths(config: JsonObject): JsonObject {
  return (config.auths ?? {}) as JsonObject;
}

/** The account that is stored for a server: `auth` is base64 of `user:password`. */
export function storedAccount(terminal: CliTerminal, server: string): Account | undefined {
  const entry = auths(readConfig(terminal))[server] as JsonObject | undefined;
  if (typeof entry?.auth !== 'string') return undefined;
  const bytes = decodeBase64(entry.auth);
  if (typeof bytes === 'string') return undefined;
  const text = decodeUtf8(bytes);
  const at = text.indexOf(':');
  return { username: text.slice(0, at), password: text.slice(at + 1) };
}

/** The account for the registry of an image's name, to be sent along; undefined for none. */
export function accountFor(terminal: CliTerminal, { domain }: Reference): Account | undefined {
  return storedAccount(terminal, domain === 'docker.io' ? HUB : domain);
}

/** Writes an account down, and warns of that as docker does when it was not there before. */
export async function storeAccount(terminal: CliTerminal, server: string, account: Account): Promise<void> {
  const config = readConfig(terminal);
  const auth = base64(encodeUtf8(`${account.username}:${account.password}`));
  const known = auths(config)[server] as JsonObject | undefined;
  if (known?.auth === auth) return;
  write(terminal, { ...config, auths: sorted({ ...auths(config), [server]: { auth } }) });
  await terminal.err(
    `\nWARNING! Your credentials are stored unencrypted in '${configPath(terminal)}'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n`,
  );
}

export function eraseAccount(terminal: CliTerminal, server: string): void {
  const config = readConfig(terminal);
  if (!(server in auths(config))) return;
  const { [server]: _gone, ...rest } = auths(config);
  write(terminal, { ...config, auths: rest });
}

function sorted(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1))) as JsonObject;
}

function write(terminal: CliTerminal, config: JsonObject): void {
  const path = configPath(terminal);
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (!terminal.files.exists(folder)) terminal.files.mkdirs(folder);
  const text = indentedJson(config as Json).replace(/^( {4})+/gm, (blanks) => '\t'.repeat(blanks.length / 4));
  terminal.files.writeFile(path, new TextEncoder().encode(text), 0o600);
}
