import type { Variable } from './variables.ts';
import { keysOf } from './variables.ts';

/** The letters of `declare -p`, such as `-ix`, or `--`. */
export function attributeLetters(variable: Variable): string {
  const letters = [
    variable.shape === 'indexed' && 'a',
    variable.shape === 'associative' && 'A',
    variable.integer && 'i',
    variable.fold === 'lower' && 'l',
    variable.reference && 'n',
    variable.readonly && 'r',
    variable.fold === 'upper' && 'u',
    variable.exported && 'x',
  ]
    .filter(Boolean)
    .join('');
  return letters === '' ? '--' : `-${letters}`;
}

/** A value between the quotes that `declare -p` puts around it. */
export function doubleQuoted(text: string): string {
  if (/[\x00-\x1f\x7f]/.test(text)) {
    return `$'${text
      .replace(/[\\']/g, '\\$&')
      .replace(/\n/g, '\\n')
      .replace(/\t/g, '\\t')
      .replace(/[\x00-\x1f\x7f]/g, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`)}'`;
  }
  return `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
}

/** One line of `declare -p`. */
export function declaration(name: string, variable: Variable): string {
  const head = `declare ${attributeLetters(variable)} ${name}`;
  if (variable.items) {
    const keys = keysOf(variable);
    const pairs = keys.map(
      (key) => `[${/^[\w]+$/.test(key) ? key : doubleQuoted(key)}]=${doubleQuoted(variable.items?.get(key) ?? '')}`,
    );
    return `${head}=(${pairs.join(' ')}${variable.shape === 'associative' && pairs.length > 0 ? ' ' : ''})\n`;
  }
  return variable.value === undefined ? `${head}\n` : `${head}=${doubleQuoted(variable.value)}\n`;
}
