import { NotSimulated, UsageFailure } from './failure.ts';

/** Long names, the letter if there is one, and whether a value follows. */
const SPEC = `
append a flag|basic . flag|compressed . flag|connect-timeout . value|cookie b value|create-dirs . flag|data d value
data-ascii . value|data-binary . value|data-raw . value|data-urlencode . value|dump-header D value|fail f flag
fail-with-body . flag|get G flag|globoff g flag|head I flag|header H value|help h optional|http1.0 0 flag|http1.1 . flag
http2 . flag|include i flag|insecure k flag|ipv4 4 flag|ipv6 6 flag|json . value|location L flag|max-redirs . value|max-time m value
no-buffer N flag|output o value|output-dir . value|path-as-is . flag|progress-bar # flag|progress-meter . flag|range r value
referer e value|remote-name O flag|remote-name-all . flag|request X value|resolve . value|retry . value
retry-all-errors . flag|retry-connrefused . flag|retry-delay . value|retry-max-time . value|show-error S flag
show-headers . flag|silent s flag|upload-file T value|url . value|user u value|user-agent A value|verbose v flag|version V flag
write-out w value|disable q flag|tlsv1.2 1 flag|tlsv1.3 . flag|noproxy . value|parallel Z flag
`;
/** What curl has and this one refuses. */
const REFUSED = `form F|unix-socket .|abstract-unix-socket .|cookie-jar c|continue-at C|proxy x|cert E|key .|cacert .
config K|next :|remote-header-name J|limit-rate Y|speed-time y|time-cond z|digest .|ntlm .|negotiate .|interface .|trace .|trace-ascii .|ftp-port P
quote Q|list-only l|use-ascii B|telnet-option t|netrc n|manual M|proxytunnel p|junk-session-cookies j|variable .|connect-to .|http3 .|doh-url .`;

interface Spec {
  readonly name: string;
  readonly takes: 'flag' | 'value' | 'optional' | 'refused';
}

const LETTERS = new Map<string, Spec>();
const NAMES = new Map<string, Spec>();
for (const [, name = '', letter = '', takes = ''] of SPEC.matchAll(/(\S+?) (\S) (\w+)(?:\||\n)/g)) {
  const spec: Spec = { name, takes: takes as Spec['takes'] };
  NAMES.set(name, spec);
  if (letter !== '.') LETTERS.set(letter, spec);
}
for (const [, name = '', letter = ''] of REFUSED.matchAll(/(\S+) (\S)(?:\||\n|$)/g)) {
  NAMES.set(name, { name, takes: 'refused' });
  if (letter !== '.') LETTERS.set(letter, { name, takes: 'refused' });
}
const ALIASES: Readonly<Record<string, string>> = { 'show-headers': 'include', 'data-ascii': 'data' };

export interface GivenOption {
  readonly name: string;
  readonly value: string;
}

/** A command line of curl, in order. */
export class Options {
  readonly given: readonly GivenOption[];
  readonly urls: readonly string[];

  constructor(given: readonly GivenOption[], urls: readonly string[]) {
    this.given = given;
    this.urls = urls;
  }

  /** Whether a flag is on; `--no-NAME` behind it turns it off. */
  has(name: string): boolean {
    return this.given.findLast((option) => option.name === name || option.name === `no-${name}`)?.name === name;
  }

  value(name: string): string | undefined {
    return this.given.findLast((option) => option.name === name)?.value;
  }

  values(name: string): readonly string[] {
    return this.given.filter((option) => option.name === name).map(({ value }) => value);
  }

  /** Throws UsageFailure unless it is a number. */
  number(name: string): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    if (!/^\d+(\.\d*)?$/.test(value)) throw new UsageFailure(`option --${name}: expected a proper numerical parameter`);
    return Number(value);
  }
}

export function parseOptions(args: readonly string[]): Options {
  const given: GivenOption[] = [];
  const urls: string[] = [];
  let literal = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (literal || arg === '-' || !arg.startsWith('-')) {
      urls.push(arg);
      continue;
    }
    if (arg === '--') {
      literal = true;
      continue;
    }
    const take = (spec: Spec, typed: string, inline: string | undefined): string => {
      if (inline !== undefined) return inline;
      at += 1;
      const value = args[at];
      if (value === undefined && spec.takes === 'value') throw new UsageFailure(`option ${typed}: requires parameter`);
      return value ?? '';
    };
    if (arg.startsWith('--')) {
      const name = arg.slice(2);
      const off = name.startsWith('no-') && !NAMES.has(name) ? name.slice(3) : undefined;
      const spec = NAMES.get(off ?? name);
      if (!spec || (off !== undefined && spec.takes !== 'flag')) throw new UsageFailure(`option ${arg}: is unknown`);
      record(spec, arg, off !== undefined, () => take(spec, arg, undefined));
      continue;
    }
    for (let i = 1; i < arg.length; i++) {
      const letter = arg[i] as string;
      const spec = LETTERS.get(letter);
      if (!spec) throw new UsageFailure(`option ${arg}: is unknown`);
      const rest = arg.slice(i + 1);
      record(spec, `-${letter}`, false, () => take(spec, arg, rest === '' ? undefined : rest));
      if (spec.takes !== 'flag') break;
    }
  }
  return new Options(given, [...given.filter(({ name }) => name === 'url').map(({ value }) => value), ...urls]);

  function record(spec: Spec, typed: string, off: boolean, value: () => string): void {
    if (spec.takes === 'refused') throw new NotSimulated(`drydock: 'curl ${typed}' is not simulated`);
    const name = ALIASES[spec.name] ?? spec.name;
    given.push({ name: off ? `no-${name}` : name, value: spec.takes === 'flag' ? '' : value() });
  }
}
