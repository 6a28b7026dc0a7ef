import { FsError } from '../../../fs/errno.ts';
import { credentialsOf } from './credentials.ts';
import type { Exchange, Response } from './exchange.ts';
import { systemError } from './log-text.ts';
import { errorPage } from './pages.ts';
import { matchesPassword } from './password.ts';
import { type Scope, setting } from './scope.ts';
import { fill } from './variables.ts';

/** The access phase: `allow` and `deny`, then `auth_basic`; `satisfy any` is content with one of them. Undefined: go on. */
export function accessPhase(exchange: Exchange, scope: Scope): Response | undefined {
  const byAddress = addressRule(exchange, scope);
  const any = setting(scope, 'satisfy') === 'any';
  if (any && byAddress === 'allow') return undefined;
  if (byAddress === 'deny' && !any) return forbidden(exchange);
  const byPassword = passwordRule(exchange, scope);
  if (byPassword === 'none') return byAddress === 'deny' ? forbidden(exchange) : undefined;
  return byPassword === 'allow' ? undefined : byPassword;
}

function forbidden(exchange: Exchange): Response {
  exchange.log('error', 'access forbidden by rule');
  return errorPage(exchange, 403);
}

/** The first rule that fits. */
function addressRule({ client }: Exchange, scope: Scope): 'allow' | 'deny' | 'none' {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const rules = at.directives.filter(({ name }) => name === 'allow' || name === 'deny');
    if (rules.length === 0) continue;
    for (const { name, args } of rules) if (contains(args[0] ?? '', client.address)) return name as 'allow' | 'deny';
    return 'none';
  }
  return 'none';
}

function contains(rule: string, address: string): boolean {
  if (rule === 'all') return true;
  const [base = '', bits = '32'] = rule.split('/');
  const mask = Number(bits) === 0 ? 0 : (~0 << (32 - Number(bits))) >>> 0;
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) >>> 0;
  return (number(base) & mask) >>> 0 === (number(address) & mask) >>> 0;
}

/** `auth_basic "Realm"; auth_basic_user_file /etc/nginx/.htpasswd;` */
function passwordRule(exchange: Exchange, scope: Scope): 'allow' | 'none' | Response {
  const realm = fill(exchange, setting(scope, 'auth_basic') ?? 'off');
  const file = setting(scope, 'auth_basic_user_file');
  if (realm === 'off' || file === undefined) return 'none';
  const credentials = credentialsOf(exchange);
  const refused = (): Response => {
    const page = errorPage(exchange, 401);
    return { ...page, headers: [['WWW-Authenticate', `Basic realm="${realm}"`]] };
  };
  if (!credentials) {
    exchange.log('info', 'no user/password was provided for basic authentication');
    return refused();
  }
  const [user, password] = credentials;
  const path = fill(exchange, file.startsWith('/') ? file : `/etc/nginx/${file}`);
  let lines: readonly string[];
  try {
    lines = exchange.process.fs.readText(path).split('\n');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    exchange.log(error.errno === 'ENOENT' ? 'error' : 'crit', `open() "${path}" failed (${systemError(error.errno)})`);
    return errorPage(exchange, error.errno === 'ENOENT' ? 403 : 500);
  }
  const line = lines.find((one) => !one.startsWith('#') && one.startsWith(`${user}:`));
  if (line === undefined) {
    exchange.log('error', `user "${user}" was not found in "${path}"`);
    return refused();
  }
  const [, stored = ''] = line.split(':');
  const right = matchesPassword(password, stored);
  if (right === undefined) {
    exchange.log('crit', `crypt_r() failed (22: Invalid argument)`);
    exchange.log('error', `drydock: passwords of the kind "${stored.slice(0, 4)}" are not simulated`);
    return errorPage(exchange, 500);
  }
  if (right) return 'allow';
  exchange.log('error', `user "${user}": password mismatch`);
  return refused();
}
