import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { complain, print, readAllText } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, { short: gnu ? 'h' : '', long: gnu ? { exponents: 'h' } : {} });
  const words =
    options.operands.length > 0
      ? options.operands
      : (await readAllText(process)).split(/\s+/).filter((word) => word !== '');
  let status = 0;
  for (const word of words) {
    if (!/^\s*\+?\d+$/.test(word)) {
      if (!gnu) throw new UsageError();
      status = 1;
      await complain(process, `'${word}' is not a valid positive integer`);
      continue;
    }
    const number = BigInt(word.trim().replace('+', ''));
    await print(process, `${number}:${(await primesOf(process, number)).map((prime) => ` ${prime}`).join('')}\n`);
  }
  return status;
}

async function primesOf(process: Process, number: bigint): Promise<readonly bigint[]> {
  const primes: bigint[] = [];
  let rest = number;
  if (rest < 2n) return primes;
  for (let candidate = 2n; candidate * candidate <= rest; candidate += candidate === 2n ? 1n : 2n) {
    while (rest % candidate === 0n) {
      primes.push(candidate);
      rest /= candidate;
    }
    const pause = process.step();
    if (pause) await pause;
  }
  if (rest > 1n) primes.push(rest);
  return primes;
}

export const factor: Applet = {
  name: 'factor',
  usage: `factor [NUMBER]...

Print prime factors`,
  run,
};
