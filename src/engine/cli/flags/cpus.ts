import { ValueError } from './numbers.ts';

/** `0.5`, `3/2` CPUs to billionths (docker/cli opts.ParseCPUs). */
export function parseCpus(text: string): number {
  const match = /^([+-]?)(?:(\d+)\/(\d+)|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?)$/.exec(text);
  const [, sign, over, under, whole = '', part = '', power = '0'] = match ?? [];
  if (!match || (over === undefined && whole + part === ''))
    throw new ValueError(`failed to parse ${text} as a rational number`);
  const scale = Number(power) - part.length + 9;
  let [top, bottom] =
    over === undefined ? [BigInt(whole + part), 1n] : [BigInt(over) * 1_000_000_000n, BigInt(under ?? '1')];
  if (bottom === 0n) throw new ValueError(`failed to parse ${text} as a rational number`);
  if (over === undefined) {
    if (scale >= 0) top *= 10n ** BigInt(scale);
    else bottom = 10n ** BigInt(-scale);
  }
  if (top % bottom !== 0n) throw new ValueError('value is too precise');
  return Number(sign === '-' ? -(top / bottom) : top / bottom);
}
