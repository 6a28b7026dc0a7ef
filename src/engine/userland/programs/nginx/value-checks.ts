import { ConfigError, type Directive } from './config-syntax.ts';
import { LEVELS } from './log-text.ts';
import { compileRegex } from './regex.ts';

/** The argument of a directive that takes one of a kind (ngx_conf_set_flag_slot and its like). Throws ConfigError. */
export function checkValue(
  kind: 'flag' | 'time' | 'size' | 'number',
  name: string,
  value: string,
  where: string,
): void {
  switch (kind) {
    case 'flag':
      if (value !== 'on' && value !== 'off')
        throw new ConfigError(`invalid value "${value}" in "${name}" directive, it must be "on" or "off"`, where);
      return;
    case 'time':
      if (!/^(\d+(ms|[smhdwMy])?\s*)+$/.test(value)) throw new ConfigError(`"${name}" directive invalid value`, where);
      return;
    case 'size':
      if (!/^\d+[kKmMgG]?$/.test(value)) throw new ConfigError(`"${name}" directive invalid value`, where);
      return;
    case 'number':
      if (!/^\d+$/.test(value)) throw new ConfigError(`"${name}" directive invalid number`, where);
      return;
    default:
      kind satisfies never;
  }
}

type Checked = Omit<Directive, 'block'>;
type ArgumentCheck = (directive: Checked, context: string, before: readonly Directive[]) => string | undefined;

const INSIDE =
  'in location given by regular expression, or inside named location, or inside "if" statement, or inside "limit_except" block';

const CHECKS: Readonly<Record<string, ArgumentCheck>> = {
  worker_processes: ({ args: [count = ''] }) =>
    count === 'auto' || /^[1-9]\d*$/.test(count) ? undefined : '"worker_processes" directive invalid value',
  worker_connections: ({ args: [count = ''] }) => (/^\d+$/.test(count) ? undefined : `invalid number "${count}"`),
  load_module: (_, __, before) =>
    before.some(({ name }) => name === 'events' || name === 'http')
      ? '"load_module" directive is specified too late'
      : undefined,
  error_log: ({ args: [, level] }) =>
    level === undefined || LEVELS.some((known) => known === level) ? undefined : `invalid log level "${level}"`,
  return: ({ args: [code = '', text] }) => {
    if (/^\d{1,3}$/.test(code)) return undefined;
    return text === undefined && /^(https?:\/\/|\$scheme)/.test(code) ? undefined : `invalid return code "${code}"`;
  },
  set: ({ args: [name = ''] }) => (name.startsWith('$') ? undefined : `invalid variable name "${name}"`),
  if: ({ args }) => conditionFault(args),
  error_page: ({ args }) => errorPageFault(args),
  rewrite: ({ args: [pattern = '', , flag], where }) => {
    compileRegex(pattern, false, where);
    return flag === undefined || /^(last|break|redirect|permanent)$/.test(flag)
      ? undefined
      : `invalid parameter "${flag}"`;
  },
  expires: ({ args }) => {
    const value = (args.at(-1) ?? '').replace(/^[-+@]/, '');
    if (/^(epoch|max|off)$/.test(value) || value.includes('$')) return undefined;
    return /^(\d+(ms|[smhdwMy])?)+$/.test(value) ? undefined : '"expires" directive invalid value';
  },
  allow: ({ args: [rule = ''] }) => ruleFault(rule),
  deny: ({ args: [rule = ''] }) => ruleFault(rule),
};

/** What a directive itself has to say about its arguments. Throws ConfigError. */
export function checkArguments(directive: Checked, context: string, before: readonly Directive[]): void {
  const fault = Object.hasOwn(CHECKS, directive.name)
    ? CHECKS[directive.name]?.(directive, context, before)
    : undefined;
  if (fault !== undefined) throw new ConfigError(fault, directive.where);
}

function ruleFault(rule: string): string | undefined {
  return rule === 'all' || rule === 'unix:' || /^(?=.*[.:])[\da-fA-F.:]+(\/\d+)?$/.test(rule)
    ? undefined
    : `invalid parameter "${rule}"`;
}

/** `if ($a = b)`: the bracket at both ends, and something to compare with. */
function conditionFault(args: readonly string[]): string | undefined {
  const first = args[0] ?? '';
  const last = args.at(-1) ?? '';
  if (!first.startsWith('(')) return `invalid condition "${first}"`;
  if (!last.endsWith(')')) return `invalid condition "${last}"`;
  const words = args
    .map((word, i) => (i === 0 ? word.slice(1) : word))
    .map((word, i, all) => (i === all.length - 1 ? word.slice(0, -1) : word))
    .filter((word) => word !== '');
  const [subject = '', operator] = words;
  if (/^!?-[fdex]$/.test(subject)) return words.length === 2 ? undefined : `invalid condition "${words.at(-1) ?? ''}"`;
  if (!subject.startsWith('$')) return `invalid condition "${subject}"`;
  if (operator === undefined) return undefined;
  if (!/^(!?=|!?~\*?)$/.test(operator)) return `unexpected "${operator}" in condition`;
  return words.length === 3 ? undefined : `invalid condition "${subject}"`;
}

function errorPageFault(args: readonly string[]): string | undefined {
  for (const word of args.slice(0, -1)) {
    if (/^=\d*$/.test(word)) continue;
    if (!/^\d+$/.test(word)) return `invalid value "${word}"`;
    if (word === '499' || Number(word) < 300 || Number(word) > 599)
      return `value "${word}" must be between 300 and 599`;
  }
  return undefined;
}

/** What may not stand in a location of this kind. Throws ConfigError. */
export function checkLocation(kind: string, path: string, directives: readonly Directive[]): void {
  for (const { name, args, block, where } of directives) {
    const odd = kind === 'named' || kind === 'regex';
    if (name === 'alias' && kind === 'named')
      throw new ConfigError('the "alias" directive cannot be used inside the named location', where);
    const hasPath = /^https?:\/\/[^/]+\//.test(args[0] ?? '') && !(args[0] ?? '').includes('$');
    if (name === 'proxy_pass' && hasPath && (odd || path === ''))
      throw new ConfigError(`"proxy_pass" cannot have URI part ${INSIDE}`, where);
    if (block && (name === 'if' || name === 'limit_except')) checkLocation(kind, '', block);
  }
}
