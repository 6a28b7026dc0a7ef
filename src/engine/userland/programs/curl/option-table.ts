/** What stands behind an option. `text!` may not be empty; `number` is whole and not negative, `seconds` may have a fraction. */
export type OptionKind = 'flag' | 'text' | 'text!' | 'number' | 'seconds' | 'optional' | 'refused';

export interface OptionSpec {
  readonly name: string;
  readonly kind: OptionKind;
}

/** Long names, the letter if there is one, and what stands behind. */
const SPEC = `
append a flag|basic . flag|cacert . text|capath . text|compressed . flag|connect-timeout . seconds|connect-to . text|continue-at C text
cookie b text|cookie-jar c text|config K text|create-dirs . flag|clobber . flag|data d text|data-ascii . text|data-binary . text|data-raw . text
data-urlencode . text|dump-header D text|etag-compare . text|etag-save . text|fail f flag|fail-early . flag|fail-with-body . flag|form F text
form-string . text|get G flag|globoff g flag|head I flag|header H text|help h optional|http0.9 . flag|http1.0 0 flag|http1.1 . flag|http2 . flag
http2-prior-knowledge . refused|ignore-content-length . flag|include i flag|insecure k flag|ipv4 4 flag|ipv6 6 flag|json . text
junk-session-cookies j flag|keepalive . flag|keepalive-time . number|limit-rate . text|location L flag|location-trusted . flag
max-filesize . number|max-redirs . text|max-time m seconds|next : flag|no-buffer N flag|noproxy . text|oauth2-bearer . text|output o text
output-dir . text!|parallel Z flag|parallel-max . number|path-as-is . flag|post301 . flag|post302 . flag|post303 . flag|progress-bar # flag
progress-meter . flag|proto . text|proto-default . text|proto-redir . text|proxy x text|proxy-header . text|proxy-user U text|proxy-basic . flag
proxytunnel p flag|range r text|raw . flag|referer e text|remote-header-name J flag|remote-name O flag|remote-name-all . flag|remote-time R flag
remove-on-error . flag|request X text!|request-target . text|resolve . text|retry . number|retry-all-errors . flag|retry-connrefused . flag
retry-delay . seconds|retry-max-time . seconds|sessionid . flag|show-error S flag|show-headers . flag|silent s flag|stderr . text
styled-output . flag|suppress-connect-headers . flag|tcp-nodelay . flag|tcp-fastopen . flag|time-cond z text|tls-max . text|tlsv1 1 flag
tlsv1.0 . flag|tlsv1.1 . flag|tlsv1.2 . flag|tlsv1.3 . flag|trace-time . flag|upload-file T text|url . text!|url-query . text|user u text
user-agent A text|verbose v flag|version V flag|write-out w text|disable q flag|location-mode . refused|proxy1.0 . refused
`;

/** What curl has and this one refuses. */
const REFUSED = `abstract-unix-socket .|alt-svc .|anyauth .|aws-sigv4 .|cert E|ciphers .|digest .|dns-servers .|doh-url .|expand-url .|expand-data .
ftp-port P|happy-eyeballs-timeout-ms .|hsts .|http3 .|interface .|ip-tos .|key .|libcurl .|list-only l|local-port .|manual M|negotiate .|netrc n
netrc-file .|ntlm .|pinnedpubkey .|preproxy .|quote Q|rate .|socks5 .|socks5-hostname .|socks4 .|socks4a .|speed-limit Y|speed-time y|telnet-option t
trace .|trace-ascii .|trace-config .|tr-encoding .|unix-socket .|use-ascii B|variable .|xattr .`;

const LETTERS = new Map<string, OptionSpec>();
const NAMES = new Map<string, OptionSpec>();
for (const [
  ,
  name = '',
  letter = '',
  kind = '',
] of `${SPEC}${REFUSED.replace(/ (\S)(?=\||\n|$)/g, ' $1 refused')}\n`.matchAll(/(\S+?) (\S) ([a-z!]+)(?:\||\n)/g)) {
  const spec: OptionSpec = { name, kind: kind as OptionKind };
  NAMES.set(name, spec);
  if (letter !== '.') LETTERS.set(letter, spec);
}

/** Names that mean another option. */
const ALIASES: Readonly<Record<string, string>> = {
  'show-headers': 'include',
  'data-ascii': 'data',
  'location-trusted': 'location',
};

/** An option by its long name, or by its letter when `name` is one character. */
export function optionSpec(name: string, byLetter: boolean): OptionSpec | undefined {
  return byLetter ? LETTERS.get(name) : NAMES.get(name);
}

/** All names under which an option counts. */
export function countsAs(name: string): readonly string[] {
  const alias = ALIASES[name];
  return alias === undefined ? [name] : [name, alias];
}
