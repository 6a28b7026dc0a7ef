import { valueError } from '../objects/exception.ts';

/** float('1_0.5e3'). `shown` is the text's repr, for the complaint. */
export function parseFloatText(text: string, shown: string): number {
  const body = text.trim();
  const word = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(body);
  if (word) {
    const value = word[2]?.toLowerCase() === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY;
    return word[1] === '-' ? -value : value;
  }
  if (!/^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/.test(body))
    throw valueError(`could not convert string to float: ${shown}`);
  return Number(body.replaceAll('_', ''));
}
