import { FsError, strerror } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';

/** One site: what a request's Host and port lead to. */
export interface Site {
  readonly names: readonly string[];
  readonly root: string;
}

export interface HttpdConfig {
  readonly root: string;
  readonly ports: readonly number[];
  readonly serverName: string | undefined;
  readonly main: Site;
  readonly virtual: readonly Site[];
  readonly index: readonly string[];
  /** Folders whose contents may be listed. */
  readonly listed: readonly string[];
  readonly redirects: readonly { readonly from: string; readonly to: string; readonly status: number }[];
  readonly aliases: readonly { readonly from: string; readonly to: string }[];
  /** Where requests are written, and in which form. */
  readonly log: { readonly path: string; readonly format: string } | undefined;
  readonly errorLog: string;
  /** Names of what LoadModule loads, in order. */
  readonly modules: readonly string[];
}

/** `AH00526: Syntax error on line 3 of …:` with its reason. */
export class HttpdConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HttpdConfigError';
  }
}

/** Directives that are known; those without effect here are passed over. */
const KNOWN = new Set(
  'serverroot listen loadmodule user group serveradmin servername serveralias documentroot options allowoverride require directoryindex errorlog loglevel logformat customlog alias scriptalias typesconfig addtype addhandler include includeoptional redirect redirectmatch timeout keepalive maxkeepaliverequests keepalivetimeout pidfile mutex hostnamelookups accessfilename servertokens serversignature errordocument header requestheader proxypass proxypassreverse proxypreservehost rewriteengine rewriterule rewritecond setenvif enablemmap enablesendfile addicon indexoptions adddefaultcharset order allow deny define traceenable startservers minsparethreads maxsparethreads threadsperchild maxrequestworkers maxconnectionsperchild'.split(
    ' ',
  ),
);
const SECTIONS = new Set(
  'directory files location ifmodule virtualhost ifdefine filesmatch locationmatch limit if directorymatch'.split(' '),
);

/** Reads a configuration with what it includes. Throws HttpdConfigError. */
export function readConfig(fs: FileView, file: string, extra: readonly string[]): HttpdConfig {
  const formats = new Map([['common', '%h %l %u %t "%r" %>s %b']]);
  const ports: number[] = [];
  const modules: string[] = [];
  const virtual: { names: string[]; root: string }[] = [];
  const listed: string[] = [];
  const redirects: { from: string; to: string; status: number }[] = [];
  const aliases: { from: string; to: string }[] = [];
  let [root, main, serverName, errorLog] = [
    '/usr/local/apache2',
    '',
    undefined as string | undefined,
    '/proc/self/fd/2',
  ];
  let index: readonly string[] = ['index.html'];
  let log: HttpdConfig['log'];
  const open: { readonly name: string; readonly argument: string }[] = [];
  const directive = (name: string, words: readonly string[], fail: (reason: string) => HttpdConfigError): void => {
    const [first = '', second = ''] = words;
    const section = open.at(-1);
    const site = open.some((each) => each.name === 'virtualhost') ? virtual.at(-1) : undefined;
    switch (name) {
      case 'serverroot':
        root = first;
        break;
      case 'loadmodule':
        modules.push(first);
        break;
      case 'listen':
        ports.push(Number(first.replace(/^.*:/, '')));
        break;
      case 'documentroot':
        if (!fs.exists(absolute(first)))
          throw fail(`DocumentRoot '${absolute(first)}' is not a directory, or is not readable`);
        if (site) site.root = absolute(first);
        else main = absolute(first);
        break;
      case 'servername':
        if (site) site.names.push(first.replace(/:\d+$/, ''));
        else serverName = first;
        break;
      case 'serveralias':
        site?.names.push(...words);
        break;
      case 'directoryindex':
        index = words;
        break;
      case 'options':
        if (section?.name === 'directory' && words.some((word) => /^\+?(indexes|all)$/i.test(word)))
          listed.push(section.argument);
        break;
      case 'errorlog':
        errorLog = absolute(first);
        break;
      case 'logformat':
        formats.set(second, first);
        break;
      case 'customlog':
        log = { path: absolute(first), format: formats.get(second) ?? second };
        break;
      case 'alias':
        aliases.push({ from: first, to: absolute(second) });
        break;
      case 'redirect': {
        const status =
          { permanent: 301, temp: 302, seeother: 303 }[first.toLowerCase()] ??
          (/^\d+$/.test(first) ? Number(first) : undefined);
        redirects.push(
          status === undefined
            ? { from: first, to: second, status: 302 }
            : { from: second, to: words[2] ?? '', status },
        );
        break;
      }
      case 'include':
      case 'includeoptional':
        for (const path of matching(absolute(first), name === 'include', fail)) readFile(path);
        break;
      case 'proxypass':
      case 'rewriterule':
      case 'redirectmatch':
        throw fail(`drydock: '${name}' is not simulated`);
    }
  };
  const absolute = (path: string): string => (path.startsWith('/') ? path : `${root}/${path}`);
  const matching = (path: string, must: boolean, fail: (reason: string) => HttpdConfigError): readonly string[] => {
    if (!path.includes('*')) {
      if (fs.exists(path)) return [path];
      if (must) throw fail(`Could not open configuration file ${path}: No such file or directory`);
      return [];
    }
    const folder = path.slice(0, path.lastIndexOf('/'));
    const pattern = new RegExp(
      `^${path
        .slice(folder.length + 1)
        .replace(/[.+^$()]/g, '\\$&')
        .replaceAll('*', '.*')}$`,
    );
    return fs.exists(folder)
      ? fs
          .readdir(folder)
          .filter(({ name }) => pattern.test(name))
          .map(({ name }) => `${folder}/${name}`)
      : [];
  };
  const readLines = (text: string, path: string): void => {
    for (const [i, written] of text.replace(/\\\n/g, ' \n').split('\n').entries()) {
      const line = written.trim();
      const fail = (reason: string): HttpdConfigError =>
        new HttpdConfigError(`AH00526: Syntax error on line ${i + 1} of ${path}:\n${reason}`);
      if (line === '' || line.startsWith('#')) continue;
      const section = /^<(\/?)(\w+)\s*(.*?)>$/.exec(line);
      if (section) {
        const name = (section[2] ?? '').toLowerCase();
        if (!SECTIONS.has(name))
          throw fail(
            `Invalid command '<${section[1]}${section[2]}${section[1] ? '>' : ''}', perhaps misspelled or defined by a module not included in the server configuration`,
          );
        if (section[1]) {
          if (open.at(-1)?.name !== name)
            throw fail(
              open.length === 0
                ? `</${section[2]}> without matching <${section[2]}> section`
                : `Expected </${open.at(-1)?.name}> but saw </${section[2]}>`,
            );
          open.pop();
        } else {
          open.push({ name, argument: (section[3] ?? '').replace(/^"|"$/g, '').replace(/\/$/, '') });
          if (name === 'virtualhost') virtual.push({ names: [], root: main });
        }
        continue;
      }
      const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? '').replace(/\\"/g, '"'),
      );
      const [name = '', ...rest] = words;
      if (!KNOWN.has(name.toLowerCase()))
        throw fail(
          `Invalid command '${name}', perhaps misspelled or defined by a module not included in the server configuration`,
        );
      directive(name.toLowerCase(), rest, fail);
    }
  };
  const readFile = (path: string): void => {
    let text: string;
    try {
      text = fs.readText(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new HttpdConfigError(`httpd: Could not open configuration file ${path}: ${strerror(error.errno)}`);
    }
    readLines(text, path);
    const unclosed = open.at(-1);
    if (unclosed)
      throw new HttpdConfigError(
        `AH00526: Syntax error on line ${text.split('\n').length} of ${path}:\n<${unclosed.name}> was not closed.`,
      );
  };
  readFile(file);
  readLines(extra.join('\n'), 'command line');
  if (ports.length === 0)
    throw new HttpdConfigError('(22)Invalid argument: AH00072: no listening sockets available, shutting down');
  return {
    root,
    ports: [...new Set(ports)],
    serverName,
    modules,
    main: { names: [], root: main || `${root}/htdocs` },
    virtual,
    index,
    listed,
    redirects,
    aliases,
    log,
    errorLog,
  };
}
