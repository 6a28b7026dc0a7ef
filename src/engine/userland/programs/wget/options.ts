import type { Process } from '../../../kernel/process.ts';
import { type Options, parseOptions, UsageError } from '../../applets/arguments.ts';

/** A command line that wget does not take: its sentence, and the usage of two lines where it shows it. */
export class WgetUsage extends Error {
  readonly code: number;
  readonly hint: boolean;

  constructor(message: string, code: number, hint: boolean) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** What wget has and this one refuses, by what `OptionSpec.long` records it under. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['r', '-r'],
  ['m', '-m'],
  ['p', '-p'],
  ['k', '-k'],
  ['K', '-K'],
  ['b', '-b'],
  ['d', '-d'],
  ['F', '-F'],
  ['B', '-B'],
  ['load-cookies', '--load-cookies'],
  ['save-cookies', '--save-cookies'],
  ['ca-certificate', '--ca-certificate'],
  ['bind-address', '--bind-address'],
  ['warc-file', '--warc-file'],
  ['config', '--config'],
]);

const LONG: Readonly<Record<string, string>> = {
  'append-output:': 'a',
  'auth-no-challenge': 'auth-no-challenge',
  background: 'b',
  'bind-address:': 'bind-address',
  'body-data:': 'body-data',
  'body-file:': 'body-file',
  'ca-certificate:': 'ca-certificate',
  cache: 'cache',
  'compression:': 'compression',
  'config:': 'config',
  'connect-timeout:': 'connect-timeout',
  'content-disposition': 'content-disposition',
  'content-on-error': 'content-on-error',
  continue: 'c',
  'convert-links': 'k',
  debug: 'd',
  'directory-prefix:': 'P',
  'dns-timeout:': 'dns-timeout',
  'execute:': 'e',
  'force-directories': 'x',
  'force-html': 'F',
  'adjust-extension': 'E',
  'header:': 'header',
  help: 'h',
  'http-password:': 'password',
  'http-user:': 'user',
  'ignore-length': 'ignore-length',
  'inet4-only': '4',
  'inet6-only': '6',
  'input-file:': 'i',
  'keep-session-cookies': 'keep-session-cookies',
  'level:': 'l',
  'limit-rate:': 'limit-rate',
  'load-cookies:': 'load-cookies',
  'max-redirect:': 'max-redirect',
  'method:': 'method',
  mirror: 'm',
  'no-cache': 'no-cache',
  'no-check-certificate': 'no-check-certificate',
  'no-clobber': 'nc',
  'no-config': 'no-config',
  'no-cookies': 'no-cookies',
  'no-directories': 'nd',
  'no-dns-cache': 'no-dns-cache',
  'no-host-directories': 'nH',
  'no-hsts': 'no-hsts',
  'no-http-keep-alive': 'no-http-keep-alive',
  'no-if-modified-since': 'no-if-modified-since',
  'no-iri': 'no-iri',
  'no-netrc': 'no-netrc',
  'no-parent': 'np',
  'no-proxy': 'no-proxy',
  'no-use-server-timestamps': 'no-use-server-timestamps',
  'no-verbose': 'nv',
  'output-document:': 'O',
  'output-file:': 'o',
  'page-requisites': 'p',
  'password:': 'password',
  'post-data:': 'post-data',
  'post-file:': 'post-file',
  'prefer-family:': 'prefer-family',
  'progress:': 'progress',
  'proxy-password:': 'proxy-password',
  'proxy-user:': 'proxy-user',
  quiet: 'q',
  'quota:': 'Q',
  'random-wait': 'random-wait',
  'read-timeout:': 'read-timeout',
  recursive: 'r',
  'referer:': 'referer',
  'retry-connrefused': 'retry-connrefused',
  'retry-on-host-error': 'retry-on-host-error',
  'retry-on-http-error:': 'retry-on-http-error',
  'save-cookies:': 'save-cookies',
  'save-headers': 'save-headers',
  'server-response': 'S',
  'show-progress': 'show-progress',
  spider: 'spider',
  'start-pos:': 'start-pos',
  'timeout:': 'T',
  timestamping: 'N',
  'tries:': 't',
  'trust-server-names': 'trust-server-names',
  'user-agent:': 'U',
  'user:': 'user',
  verbose: 'v',
  version: 'V',
  'wait:': 'w',
  'waitretry:': 'waitretry',
  'warc-file:': 'warc-file',
};

/** `-n` takes letters of its own: -nc, -nd, -nH, -np, -nv. */
const NO: Readonly<Record<string, string>> = { c: 'nc', d: 'nd', H: 'nH', p: 'np', v: 'nv' };

export interface Wishes {
  has(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
  readonly urls: readonly string[];
}

/** Reads a command line. Throws WgetUsage; `refused` is an option that is not simulated. */
export function readOptions(process: Process): { readonly wishes: Wishes; readonly refused: string | undefined } {
  let options: Options;
  try {
    options = parseOptions(process, process.argv.slice(1), {
      short: 'a:bB:cde:EFhi:kKl:mn:NO:o:pP:qQ:rSt:T:U:vVw:x46',
      long: LONG,
    });
  } catch (error) {
    if (error instanceof UsageError) throw new WgetUsage(error.message, 2, true);
    throw error;
  }
  const no = new Set<string>();
  for (const letters of options.values('n'))
    for (const letter of letters) {
      const name = NO[letter];
      if (name === undefined) throw new WgetUsage(`invalid option -- 'n${letter}'`, 2, true);
      no.add(name);
    }
  const refused = options.given.find(({ name }) => REFUSED.has(name))?.name;
  const executed = new Map(
    options.values('e').map((command) => {
      const [name = '', value = ''] = command.split('=').map((part) => part.trim());
      return [name.toLowerCase().replace(/[-_]/g, '_'), value] as const;
    }),
  );
  return {
    wishes: {
      has: (name) => options.has(name) || no.has(name),
      value: (name) => options.value(name) ?? executed.get(name),
      values: (name) => options.values(name),
      urls: options.operands,
    },
    refused: refused === undefined ? undefined : REFUSED.get(refused),
  };
}
