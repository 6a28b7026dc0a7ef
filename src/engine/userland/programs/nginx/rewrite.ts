import { encodeUtf8 } from '../../../base/bytes.ts';
import type { Directive } from './config-syntax.ts';
import type { Exchange, Response } from './exchange.ts';
import { typeOfFile } from './media-types.ts';
import { errorPage, redirect } from './pages.ts';
import { compileRegex } from './regex.ts';
import { fill } from './variables.ts';

/** What the rewrite phase of a block came to. */
export type Rewritten =
  | { readonly kind: 'response'; readonly response: Response; readonly within?: readonly Directive[] }
  /** The path is another one now: look for its location. */
  | { readonly kind: 'again' }
  /** Go on; `within` are the directives of `if` blocks that held, which count as the location's own. */
  | { readonly kind: 'go-on'; readonly within: readonly Directive[] };

/** `return`, `rewrite`, `set`, `if`, `break` in the order in which they stand (ngx_http_rewrite_module). */
export function rewritePhase(exchange: Exchange, directives: readonly Directive[]): Rewritten {
  let changed = false;
  const within: Directive[] = [];
  const run = (list: readonly Directive[]): Rewritten | 'break' | undefined => {
    for (const { name, args, block } of list) {
      switch (name) {
        case 'return':
          return { kind: 'response', response: returned(exchange, args) };
        case 'set':
          exchange.variables.set((args[0] ?? '').replace(/^\$/, ''), fill(exchange, args[1] ?? ''));
          break;
        case 'break':
          return 'break';
        case 'if': {
          if (!block || !holds(exchange, args)) break;
          within.unshift(...block.filter((one) => !['return', 'set', 'rewrite', 'break', 'if'].includes(one.name)));
          const inner = run(block);
          if (inner) return inner;
          break;
        }
        case 'rewrite': {
          const outcome = rewrite(exchange, args);
          if (outcome === 'no') break;
          if (typeof outcome === 'object') return { kind: 'response', response: outcome };
          if (outcome === 'last') return { kind: 'again' };
          if (outcome === 'break') return 'break';
          changed = true;
          break;
        }
      }
    }
    return undefined;
  };
  const outcome = run(directives);
  if (outcome && outcome !== 'break') return outcome.kind === 'response' ? { ...outcome, within } : outcome;
  return changed && outcome !== 'break' ? { kind: 'again' } : { kind: 'go-on', within };
}

/** `return 301 /new;`, `return 200 "text";`, `return 404;`, `return https://elsewhere/;` */
function returned(exchange: Exchange, args: readonly string[]): Response {
  const [first = '', second] = args;
  if (second === undefined && !/^\d+$/.test(first)) return redirect(exchange, 302, fill(exchange, first));
  const status = Number(first);
  if (second === undefined)
    return status === 204 || status < 300 ? plain(exchange, status, '') : errorPage(exchange, status);
  const text = fill(exchange, second);
  return [301, 302, 303, 307, 308].includes(status) ? redirect(exchange, status, text) : plain(exchange, status, text);
}

function plain(exchange: Exchange, status: number, text: string): Response {
  const body = encodeUtf8(text);
  return {
    status,
    ...(status === 204 ? {} : { contentType: typeOfFile(exchange, exchange.uri), length: body.length }),
    headers: [],
    body,
    proxied: true,
  };
}

function rewrite(exchange: Exchange, args: readonly string[]): 'no' | 'changed' | 'last' | 'break' | Response {
  const [pattern = '', replacement = '', flag] = args;
  const match = compileRegex(pattern, false).exec(exchange.uri);
  if (!match) return 'no';
  exchange.captures = match;
  const target = fill(exchange, replacement);
  if (flag === 'redirect' || flag === 'permanent' || /^(https?:\/\/|\$scheme)/.test(replacement)) {
    const query =
      target.endsWith('?') || exchange.args === '' ? '' : `${target.includes('?') ? '&' : '?'}${exchange.args}`;
    return redirect(exchange, flag === 'permanent' ? 301 : 302, target.replace(/\?$/, '') + query);
  }
  const question = target.indexOf('?');
  exchange.uri = question < 0 ? target : target.slice(0, question);
  exchange.unparsed = false;
  if (flag === 'break') exchange.inLocation = false;
  if (question >= 0) {
    const query = target.slice(question + 1);
    exchange.args = query === '' ? '' : [query, exchange.args].filter((part) => part !== '').join('&');
  }
  return flag === 'last' ? 'last' : flag === 'break' ? 'break' : 'changed';
}

/** `($var)`, `($a = b)`, `($a != b)`, `($a ~ regex)`, `(-f path)` and their opposites. */
function holds(exchange: Exchange, args: readonly string[]): boolean {
  const words = args
    .map((word, i) => (i === 0 ? word.replace(/^\(/, '') : word))
    .map((word, i, all) => (i === all.length - 1 ? word.replace(/\)$/, '') : word))
    .filter((word) => word !== '');
  const [first = '', operator, third = ''] = words;
  if (/^!?-[fdex]$/.test(first)) return fileTest(exchange, first, fill(exchange, operator ?? ''));
  const value = fill(exchange, first);
  switch (operator) {
    case undefined:
      return value !== '' && value !== '0';
    case '=':
      return value === fill(exchange, third);
    case '!=':
      return value !== fill(exchange, third);
    default: {
      const match = compileRegex(third, operator.endsWith('*')).exec(value);
      if (match && !operator.startsWith('!')) exchange.captures = match;
      return (match !== null) !== operator.startsWith('!');
    }
  }
}

function fileTest(exchange: Exchange, test: string, path: string): boolean {
  const { fs } = exchange.process;
  const type = fs.exists(path) ? fs.stat(path).type : undefined;
  const kind = test.at(-1);
  const found = kind === 'f' ? type === 'file' : kind === 'd' ? type === 'directory' : type !== undefined;
  return found !== test.startsWith('!');
}
