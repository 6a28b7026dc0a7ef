import { reverseName, TYPES } from './asking.ts';
import { PLAIN, type RecordStyle } from './message-text.ts';

/** What is shown of one lookup, and how it is asked. */
export interface LookupOptions {
  readonly style: RecordStyle;
  readonly comments: boolean;
  readonly question: boolean;
  readonly answer: boolean;
  readonly authority: boolean;
  readonly additional: boolean;
  readonly stats: boolean;
  readonly identify: boolean;
  readonly recurse: boolean;
  readonly search: boolean;
  readonly edns: boolean;
  readonly tcp: boolean;
  readonly tries: number;
  readonly timeout: number;
  readonly server: string | undefined;
}

export interface Lookup extends LookupOptions {
  readonly name: string;
  readonly type: string;
}

/** What a command line asks for; `say` are warnings in front of everything. */
export interface DigCommand {
  readonly lookups: readonly Lookup[];
  readonly short: boolean;
  /** Prints the command line and the global options. */
  readonly greeting: boolean;
  readonly port: number;
  readonly microseconds: boolean;
  readonly say: readonly string[];
}

/** dig cannot go on: what it prints on standard error, and its exit code. `usage`: its short usage follows. */
export class DigFault extends Error {
  readonly status: number;
  readonly usage: boolean;

  constructor(message: string, status: number, usage = false) {
    super(message);
    this.name = 'DigFault';
    this.status = status;
    this.usage = usage;
  }
}

/** Keywords that change nothing here, beside those that do. */
const INERT = new Set(
  'aaflag aaonly adflag badcookie besteffort bufsize cdflag class cookie crypto defname domain ednsnegotiation fail idnin idnout ignore keepalive keepopen ndots nsid onesoa padding qid raflag retry rrcomments showbadcookie showsearch sigchase split tcflag unknownformat zflag expandaaaa coflag cl'.split(
    ' ',
  ),
);
/** Keywords of what Drydock's name servers cannot do. */
const REFUSED = new Set(
  'dns64prefix dnssec do ednsflags ednsopt expire header-only https https-get http-plain http-plain-get mapped nssearch opcode proxy proxy-plain qr subnet svcparamkeycompat tls tls-ca tls-hostname tls-certfile tls-keyfile topdown trace trusted-key yaml'.split(
    ' ',
  ),
);

const DEFAULTS: LookupOptions = {
  style: PLAIN,
  comments: true,
  question: true,
  answer: true,
  authority: true,
  additional: true,
  stats: true,
  identify: false,
  recurse: true,
  search: false,
  edns: true,
  tcp: false,
  tries: 3,
  timeout: 5,
  server: undefined,
};

/** Reads dig's command line. Options before the first name hold for all lookups, later ones for the name that they follow. */
export function parseDig(args: readonly string[]): DigCommand {
  const say: string[] = [];
  const lookups: Lookup[] = [];
  let common: LookupOptions = DEFAULTS;
  let defaultType: string | undefined;
  let [short, greeting, port, microseconds] = [false, true, 53, false];
  const change = (values: Partial<LookupOptions> & { readonly type?: string }): undefined => {
    const last = lookups.pop();
    if (last) lookups.push({ ...last, ...values });
    else {
      const { type, ...rest } = values;
      common = { ...common, ...rest };
      defaultType = type ?? defaultType;
    }
  };
  const add = (name: string, type = defaultType ?? 'A'): void => {
    const tcp = common.tcp || type === 'ANY';
    lookups.push({ ...common, tcp, name, type });
  };
  const keyword = (text: string): undefined => {
    const [name = '', value] = text.split('=');
    const on = !name.startsWith('no');
    const bare = (on ? name : name.slice(2)).toLowerCase();
    const style = (lookups.at(-1) ?? common).style;
    const whole = (limit: number): number => {
      if (!/^\d+$/.test(value ?? ''))
        throw new DigFault(`invalid ${bare} '${value ?? ''}': not a valid number\ndig: Couldn't parse ${bare}`, 10);
      return Math.min(limit, Number(value));
    };
    switch (bare) {
      case 'all':
        greeting = on;
        return change({ comments: on, question: on, answer: on, authority: on, additional: on, stats: on });
      case 'cmd':
        greeting = on;
        return;
      case 'short':
        short = on;
        greeting = on ? false : greeting;
        return;
      case 'comments':
      case 'question':
      case 'answer':
      case 'authority':
      case 'additional':
      case 'stats':
      case 'identify':
      case 'search':
      case 'edns':
        return change({ [bare]: on });
      case 'recurse':
      case 'rdflag':
        return change({ recurse: on });
      case 'multiline':
        return change({ style: { ...style, multiline: on } });
      case 'ttlid':
      case 'ttl':
        return change({ style: { ...style, ttl: on } });
      case 'ttlunits':
        return change({ style: { ...style, units: on, ttl: on ? true : style.ttl } });
      case 'class':
        return change({ style: { ...style, className: on } });
      case 'tcp':
      case 'vc':
        return change({ tcp: on });
      case 'time':
      case 'timeout':
        return change({ timeout: Math.max(1, whole(65_535)) });
      case 'tries':
        return change({ tries: Math.max(1, whole(255)) });
      case 'retry':
        return change({ tries: whole(254) + 1 });
      default:
        if (REFUSED.has(bare)) {
          if (on) throw new DigFault(`drydock: 'dig +${bare}' is not simulated`, 1);
        } else if (!INERT.has(bare)) throw new DigFault(`Invalid option: +${text}`, 1, true);
    }
  };
  const words = [...args];
  while (words.length > 0) {
    const word = words.shift() as string;
    if (word.startsWith('@')) change({ server: word.slice(1) });
    else if (word.startsWith('+')) keyword(word.slice(1));
    else if (word.startsWith('-') && word.length > 1) {
      const letter = word[1] as string;
      if ('46mru'.includes(letter)) {
        microseconds ||= letter === 'u';
        continue;
      }
      if (letter === 'h' || letter === 'v') throw new DigFault(letter, 0);
      if ('bcfkpqtxy'.includes(letter)) {
        const value = word.length > 2 ? word.slice(2) : words.shift();
        if (value === undefined) throw new DigFault(`Invalid option: ${word}`, 1, true);
        switch (letter) {
          case 'p':
            if (!/^\d+$/.test(value))
              throw new DigFault(
                `invalid port number '${value}': not a valid number\ndig: Couldn't parse port number`,
                1,
              );
            port = Number(value);
            break;
          case 'q':
            add(value);
            break;
          case 'x':
            add(reverseName(value), 'PTR');
            break;
          case 't':
            if (TYPES.has(value.toUpperCase())) change({ type: value.toUpperCase() });
            else say.push(`;; Warning, ignoring invalid type ${value}`);
            break;
          case 'c':
            if (value.toUpperCase() !== 'IN') throw new DigFault(`drydock: class ${value} is not simulated`, 1);
            break;
          case 'b':
            break;
          default:
            throw new DigFault(`drydock: 'dig -${letter}' is not simulated`, 1);
        }
        continue;
      }
      throw new DigFault(`Invalid option: ${word}`, 1, true);
    } else if (TYPES.has(word.toUpperCase())) {
      const type = word.toUpperCase();
      change(type === 'ANY' ? { type, tcp: true } : { type });
    } else if (word.toUpperCase() !== 'IN') add(word);
  }
  if (lookups.length === 0) add('.', defaultType ?? 'NS');
  return { lookups, short, greeting, port, microseconds, say };
}
