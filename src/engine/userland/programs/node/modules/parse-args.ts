import type { Builtin } from '../process/builtin.ts';

/** util.parseArgs, which few programs use. */
export const parseArgs: Builtin = {
  name: 'internal/parse-args',
  internal: true,
  natives: (node) => ({ ...node.argumentErrors }),
  source: String.raw`'use strict';
const own = (object, key) => Object.hasOwn(object, key) ? object[key] : undefined;
const refuse = (code, message) => binding.coded('TypeError', 'ERR_PARSE_ARGS_' + code, message);
function boolean(value, name) { if (typeof value !== 'boolean') throw binding.invalidType(name, 'of type boolean', value); }
function string(value, name) { if (typeof value !== 'string') throw binding.invalidType(name, 'of type string', value); }
function list(value, name) { if (!Array.isArray(value)) throw binding.invalidType(name, 'an instance of Array', value); }
function object(value, name) { if (value === null || typeof value !== 'object' || Array.isArray(value)) throw binding.invalidType(name, 'of type object', value); }
function checkOption(name, option) {
  const path = 'options.' + name;
  object(option, path);
  const type = own(option, 'type');
  if (type !== 'string' && type !== 'boolean') throw binding.invalidType(path + '.type', "('string|boolean')", type);
  if (Object.hasOwn(option, 'short')) { string(option.short, path + '.short'); if (option.short.length !== 1) throw binding.invalidValue(path + '.short', 'must be a single character', option.short); }
  if (Object.hasOwn(option, 'multiple')) boolean(option.multiple, path + '.multiple');
  const fallback = own(option, 'default');
  if (fallback === undefined) return;
  const check = type === 'string' ? string : boolean;
  if (!own(option, 'multiple')) return check(fallback, path + '.default');
  list(fallback, path + '.default');
  fallback.forEach((one, i) => check(one, path + '.default[' + i + ']'));
}
/** Words of a command line as options, positionals and the terminator. */
function tokensOf(args, options) {
  const tokens = []; const rest = [...args];
  const typeOf = (name) => own(options, name) && own(options[name], 'type');
  const longOf = (short) => { const found = Object.entries(options).find(([, option]) => own(option, 'short') === short); return found ? found[0] : short; };
  const isValue = (word) => word !== undefined && word !== null;
  let index = -1; let group = 0;
  const named = (name, rawName) => {
    let value; let inlineValue;
    if (typeOf(name) === 'string' && isValue(rest[0])) { value = rest.shift(); inlineValue = false; }
    tokens.push({ kind: 'option', name, rawName, index, value, inlineValue });
    if (isValue(value)) index++;
  };
  while (rest.length > 0) {
    const arg = rest.shift();
    if (group > 0) group--; else index++;
    if (arg === '--') {
      tokens.push({ kind: 'option-terminator', index });
      for (const value of rest) tokens.push({ kind: 'positional', index: ++index, value });
      break;
    }
    const isShort = arg.length > 1 && arg[0] === '-' && arg[1] !== '-';
    if (isShort && arg.length === 2) { named(longOf(arg[1]), arg); continue; }
    if (isShort && typeOf(longOf(arg[1])) !== 'string') {
      const apart = [];
      for (let i = 1; i < arg.length; i++) {
        if (typeOf(longOf(arg[i])) === 'string' && i < arg.length - 1) { apart.push('-' + arg.slice(i)); break; }
        apart.push('-' + arg[i]);
      }
      rest.unshift(...apart); group = apart.length;
      continue;
    }
    if (isShort) { tokens.push({ kind: 'option', name: longOf(arg[1]), rawName: '-' + arg[1], index, value: arg.slice(2), inlineValue: true }); continue; }
    if (arg.length > 2 && arg.startsWith('--')) {
      const equal = arg.indexOf('=', 3);
      if (equal < 0) { named(arg.slice(2), arg); continue; }
      tokens.push({ kind: 'option', name: arg.slice(2, equal), rawName: arg.slice(0, equal), index, value: arg.slice(equal + 1), inlineValue: true });
      continue;
    }
    tokens.push({ kind: 'positional', index, value: arg });
  }
  return tokens;
}
function checkUsage({ options, allowNegative, allowPositionals }, { name, rawName, value, inlineValue }) {
  const unknown = () => refuse('UNKNOWN_OPTION', "Unknown option '" + rawName + "'" + (allowPositionals ? ". To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- " + JSON.stringify(rawName) : ''));
  let known = name;
  if (!Object.hasOwn(options, known)) {
    if (!allowNegative || !known.startsWith('no-')) throw unknown();
    known = known.slice(3);
    if (!Object.hasOwn(options, known) || own(options[known], 'type') !== 'boolean') throw unknown();
  }
  const short = own(options[known], 'short');
  const both = (short ? '-' + short + ', ' : '') + '--' + known;
  const type = own(options[known], 'type');
  if (type === 'string' && typeof value !== 'string') throw refuse('INVALID_OPTION_VALUE', "Option '" + both + " <value>' argument missing");
  if (type === 'boolean' && value !== undefined) throw refuse('INVALID_OPTION_VALUE', "Option '" + both + "' does not take an argument");
  if (!inlineValue && value !== undefined && value.length > 1 && value[0] === '-') {
    const example = rawName.startsWith('--') ? "'" + rawName + "=-XYZ'" : "'--" + name + "=-XYZ' or '" + rawName + "-XYZ'";
    throw refuse('INVALID_OPTION_VALUE', "Option '" + rawName + "' argument is ambiguous.\nDid you forget to specify the option argument for '" + rawName + "'?\nTo specify an option argument starting with a dash use " + example + '.');
  }
}
function store(token, options, values, allowNegative) {
  let { name, value } = token;
  if (name === '__proto__') return;
  if (allowNegative && name.startsWith('no-') && value === undefined) { name = token.name = name.slice(3); value = false; }
  const given = value ?? true;
  if (!(own(options, name) && own(options[name], 'multiple'))) values[name] = given;
  else if (values[name]) values[name].push(given);
  else values[name] = [given];
}
exports.parseArgs = function parseArgs(config = {}) {
  const args = own(config, 'args') ?? (process.execArgv.some((one) => /^(?:-e|--eval|-p|--print|-pe)$/.test(one)) ? process.argv.slice(1) : process.argv.slice(2));
  const strict = own(config, 'strict') ?? true;
  const allowPositionals = own(config, 'allowPositionals') ?? !strict;
  const wantsTokens = own(config, 'tokens') ?? false;
  const allowNegative = own(config, 'allowNegative') ?? false;
  const options = own(config, 'options') ?? Object.create(null);
  list(args, 'args'); boolean(strict, 'strict'); boolean(allowPositionals, 'allowPositionals'); boolean(wantsTokens, 'tokens'); boolean(allowNegative, 'allowNegative'); object(options, 'options');
  for (const [name, option] of Object.entries(options)) checkOption(name, option);
  const tokens = tokensOf(args, options);
  const result = { values: Object.create(null), positionals: [], ...(wantsTokens && { tokens }) };
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (strict) checkUsage({ options, allowNegative, allowPositionals }, token);
      store(token, options, result.values, allowNegative);
    } else if (token.kind === 'positional') {
      if (!allowPositionals) throw refuse('UNEXPECTED_POSITIONAL', "Unexpected argument '" + token.value + "'. This command does not take positional arguments");
      result.positionals.push(token.value);
    }
  }
  for (const [name, option] of Object.entries(options)) if (name !== '__proto__' && own(option, 'default') !== undefined && result.values[name] === undefined) result.values[name] = option.default;
  return result;
};
`,
};
