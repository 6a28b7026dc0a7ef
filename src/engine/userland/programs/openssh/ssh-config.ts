import type { Process } from '../../../kernel/process.ts';
import { home, SshFault, textOf } from './asking.ts';

/** Keywords of ssh_config(5). */
const KEYWORDS = new Set(
  'addkeystoagent addressfamily batchmode bindaddress bindinterface canonicaldomains canonicalizefallbacklocal canonicalizehostname canonicalizemaxdots canonicalizepermittedcnames casignaturealgorithms certificatefile challengeresponseauthentication channeltimeout checkhostip ciphers clearallforwardings compression connectionattempts connecttimeout controlmaster controlpath controlpersist dynamicforward enableescapecommandline enablesshkeysign escapechar exitonforwardfailure fingerprinthash forkafterauthentication forwardagent forwardx11 forwardx11timeout forwardx11trusted gatewayports globalknownhostsfile gssapiauthentication gssapidelegatecredentials hashknownhosts host hostbasedacceptedalgorithms hostbasedauthentication hostkeyalgorithms hostkeyalias hostname identitiesonly identityagent identityfile ignoreunknown include ipqos kbdinteractiveauthentication kbdinteractivedevices kexalgorithms knownhostscommand localcommand localforward loglevel logverbose macs match nohostauthenticationforlocalhost numberofpasswordprompts obscurekeystroketiming passwordauthentication permitlocalcommand permitremoteopen pkcs11provider port preferredauthentications proxycommand proxyjump proxyusefdpass pubkeyacceptedalgorithms pubkeyacceptedkeytypes pubkeyauthentication rekeylimit remotecommand remoteforward requesttty requiredrsasize revokedhostkeys securitykeyprovider sendenv serveralivecountmax serveraliveinterval sessiontype setenv stdinnull streamlocalbindmask streamlocalbindunlink stricthostkeychecking syslogfacility tag tcpkeepalive tunnel tunneldevice updatehostkeys user userknownhostsfile verifyhostkeydns versionaddendum visualhostkey warnweakcrypto xauthlocation'.split(
    ' ',
  ),
);

/** The first value that was said of each keyword holds. */
export class SshConfig {
  readonly #values = new Map<string, string>();

  get(keyword: string): string | undefined {
    return this.#values.get(keyword);
  }

  /** One `Keyword value` or `Keyword=value`; `where` begins the complaint. */
  set(text: string, where: string): void {
    const [, name = '', value = ''] = /^\s*(\w+)(?:\s*=\s*|\s+|$)(.*?)\s*$/.exec(text) ?? [];
    const keyword = name.toLowerCase();
    if (!KEYWORDS.has(keyword))
      throw new SshFault(`${where.replace(' line', ': line')}: Bad configuration option: ${keyword}`);
    if (value === '') throw new SshFault(`${where}: no argument after keyword "${keyword}"`);
    const bare = value.replace(/^"(.*)"$/, '$1');
    if (keyword === 'port' && !(/^\d+$/.test(bare) && Number(bare) > 0 && Number(bare) < 65_536))
      throw new SshFault(`${where}: Bad port '${bare}'.`);
    if (keyword === 'connecttimeout' && !/^(?:\d+[smhdw]?)+$|^none$/i.test(bare))
      throw new SshFault(`${where}: invalid time value.`);
    if (keyword === 'stricthostkeychecking' && !/^(?:yes|no|ask|off|accept-new|true|false)$/i.test(bare))
      throw new SshFault(`${where}: unsupported option "${bare}".`);
    if (!this.#values.has(keyword)) this.#values.set(keyword, bare);
  }

  /** A file's lines that hold for this host. */
  read(text: string, path: string, host: string): void {
    let applies = true;
    for (const [at, line] of text.split('\n').entries()) {
      if (/^\s*(?:#|$)/.test(line)) continue;
      const [, keyword = '', value = ''] = /^\s*(\w+)(?:\s*=\s*|\s+|$)(.*?)\s*$/.exec(line) ?? [];
      if (keyword.toLowerCase() === 'host') applies = matchesHost(value, host);
      else if (keyword.toLowerCase() === 'match') applies = value.trim() === 'all';
      else if (applies && keyword.toLowerCase() !== 'include') this.set(line, `${path} line ${at + 1}`);
    }
  }
}

function matchesHost(patterns: string, host: string): boolean {
  let found = false;
  for (const pattern of patterns.split(/\s+/)) {
    const negated = pattern.startsWith('!');
    const source = pattern
      .slice(negated ? 1 : 0)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    if (!new RegExp(`^${source}$`).test(host)) continue;
    if (negated) return false;
    found = true;
  }
  return found;
}

/** Adds what the user's file and the system's say; `file`: the one of -F instead of both. */
export function readConfigFiles(
  process: Process,
  config: SshConfig,
  host: string,
  file: string | undefined,
): readonly string[] {
  if (file !== undefined) {
    if (file === 'none') return [];
    const text = textOf(process, file);
    if (text === undefined) throw new SshFault(`Can't open user config file ${file}: No such file or directory`);
    config.read(text, file, host);
    return [file];
  }
  const read: string[] = [];
  for (const path of [`${home(process)}/.ssh/config`, '/etc/ssh/ssh_config']) {
    const text = textOf(process, path);
    if (text === undefined) continue;
    config.read(text, path, host);
    read.push(path);
  }
  return read;
}
