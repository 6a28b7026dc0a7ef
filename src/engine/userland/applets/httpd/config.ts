import { FsError } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';
import { numberOf } from '../interfaces.ts';

/** `A:` and `D:` lines. */
export interface AddressRule {
  readonly address: number;
  readonly mask: number;
  readonly allow: boolean;
}

/** `P:/url:[http://]host[:port]/new/path`. */
export interface ProxyRule {
  readonly from: string;
  readonly host: string;
  readonly port: number;
  readonly to: string;
}

/** What httpd.conf says. Files of subfolders add to a copy of it. */
export interface HttpdConfig {
  index: string;
  home: string | undefined;
  realm: string;
  denyAll: boolean;
  addresses: AddressRule[];
  readonly errorPages: Map<number, string>;
  readonly proxies: ProxyRule[];
  /** `.ext` and its type, the latest line first. */
  readonly types: (readonly [string, string])[];
  /** `.php` and its interpreter. */
  readonly interpreters: (readonly [string, string])[];
  /** Folder and `user:password`, longest folder first. */
  readonly accounts: (readonly [string, string])[];
}

export function emptyConfig(realm: string): HttpdConfig {
  return {
    index: 'index.html',
    home: undefined,
    realm,
    denyAll: false,
    addresses: [],
    errorPages: new Map(),
    proxies: [],
    types: [],
    interpreters: [],
    accounts: [],
  };
}

/** The text of a file that may be missing; /dev/null has none. */
export function textOf(fs: FileView, path: string): string | undefined {
  try {
    return fs.readText(path);
  } catch (error) {
    if (error instanceof FsError) return error.errno === 'ENODEV' ? '' : undefined;
    throw error;
  }
}

/**
 * Reads one httpd.conf into `config`. `folder` is the subfolder (relative to the home) that the file lies in, undefined for the main
 * file; H, E and P count there alone. Answers the lines that mean nothing.
 */
export function readConfig(config: HttpdConfig, text: string, folder: string | undefined): readonly string[] {
  const wrong: string[] = [];
  config.addresses = [];
  config.denyAll = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*$/, '').replace(/[ \t]/g, '');
    if (line === '') continue;
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1);
    if (colon < 0 || value === '' || !directive(config, line, line.slice(0, colon), value, folder)) wrong.push(line);
  }
  return wrong;
}

function directive(config: HttpdConfig, line: string, key: string, value: string, folder: string | undefined): boolean {
  const main = folder === undefined;
  const letter = (line[0] as string).toUpperCase();
  if (letter === 'I') config.index = value;
  else if (letter === 'H' && main) config.home = value;
  else if (letter === 'A' || letter === 'D') addressRule(config, letter === 'A', value);
  else if (letter === 'E' && main) {
    const status = Number.parseInt(line.slice(1), 10);
    if (!(status >= 100)) return false;
    config.errorPages.set(status, value);
  } else if (letter === 'P' && main) {
    const match = /^([^:]*):(?:http:\/\/)?([^/:]+)(?::(\d+))?(\/.*)$/.exec(value);
    if (!match) return false;
    const [, from = '', host = '', port = '80', to = ''] = match;
    config.proxies.unshift({ from, host, port: Number(port), to });
  } else if (letter === '.') config.types.unshift([key, value]);
  else if (line.startsWith('*.')) config.interpreters.unshift([key.slice(1), value]);
  else if (letter === '/') {
    const path = `/${main ? '' : folder}${key}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    const at = config.accounts.findIndex(([other]) => path.length >= other.length);
    config.accounts.splice(at < 0 ? config.accounts.length : at, 0, [path, value]);
  } else return false;
  return true;
}

/** Denials are looked at before what is allowed; an address that cannot be read denies everybody. */
function addressRule(config: HttpdConfig, allow: boolean, value: string): void {
  if (value.startsWith('*')) {
    if (!allow) config.denyAll = true;
    return;
  }
  const match = /^(\d{1,3}(?:\.\d{1,3}){0,3})\.?(?:\/(\d+(?:\.\d+\.\d+\.\d+)?))?$/.exec(value);
  const octets = (match?.[1] ?? '').split('.');
  if (!match || octets.some((octet) => Number(octet) > 255)) {
    config.addresses.unshift({ address: 0, mask: 0, allow: false });
    return;
  }
  const bits = match[2] ?? String(octets.length * 8);
  const mask = bits.includes('.') ? numberOf(bits) : Number(bits) === 0 ? 0 : (-1 << (32 - Number(bits))) >>> 0;
  const address = numberOf([...octets, '0', '0', '0'].slice(0, 4).join('.'));
  if (allow) config.addresses.push({ address, mask, allow });
  else config.addresses.unshift({ address, mask, allow });
}

/** Whether an IPv4 address may ask. */
export function admits(config: HttpdConfig, address: string): boolean {
  const number = numberOf(address);
  const rule = config.addresses.find((each) => (number & each.mask) >>> 0 === each.address);
  return rule ? rule.allow : !config.denyAll;
}

/** Whether `user:password` (empty: nobody) may see a path. Only the folder that matches first counts. */
export function authorizes(config: HttpdConfig, path: string, login: string): boolean {
  let matched: string | undefined;
  for (const [folder, account] of config.accounts) {
    if (matched !== undefined && folder !== matched) continue;
    if (folder !== '/' && path !== folder && !path.startsWith(`${folder}/`)) continue;
    matched = folder;
    const [user = '', password = ''] = split(account);
    const [givenUser = '', givenPassword = ''] = split(login);
    // DIFFERS: `httpd` compares passwords in plain text; hashed ones ($1$…) and the system's (*) let nobody in.
    if (!login.includes(':') || (user !== '*' && user !== givenUser)) continue;
    if (password === givenPassword && !/^[$*]/.test(password)) return true;
  }
  return matched === undefined;
}

function split(account: string): readonly string[] {
  const colon = account.indexOf(':');
  return colon < 0 ? [account] : [account.slice(0, colon), account.slice(colon + 1)];
}
