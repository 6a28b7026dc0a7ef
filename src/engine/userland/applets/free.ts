import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { memoryInfo } from './proc-files.ts';
import { busyboxHuman, gnuHuman } from './sizes.ts';
import { print } from './streams.ts';

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

export const free: Applet = {
  name: 'free',
  usage: `free [-bkmgh]

Display free and used memory`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    let letter = 'k';
    if (gnu) {
      const options = parseOptions(process, args, {
        short: 'bkmghtw',
        long: { bytes: 'b', kibi: 'k', mebi: 'm', gibi: 'g', human: 'h', total: 't', wide: 'w' },
      });
      letter = options.last('b', 'k', 'm', 'g', 'h') ?? 'k';
    } else if (args[0]?.startsWith('-')) {
      letter = args[0][1] ?? '';
      if (!/^[bkmgh]$/.test(letter)) throw new UsageError();
    }
    const memory = memoryInfo(process);
    const show = (bytes: number): string =>
      (letter === 'h'
        ? gnu
          ? gnuHuman(bytes).replace(/([KMGT])$/, '$1i')
          : busyboxHuman(bytes)
        : String(Math.floor(bytes / (UNITS[letter] as number)))
      ).padStart(gnu ? 12 : 12);
    const cached = memory('Buffers') + memory('Cached') + memory('SReclaimable');
    const total = memory('MemTotal');
    const used = gnu ? total - memory('MemAvailable') : total - memory('MemFree') - cached;
    const swap = memory('SwapTotal');
    const head = ['total', 'used', 'free', 'shared', 'buff/cache', 'available']
      .map((name) => name.padStart(12))
      .join('');
    const label = (name: string): string => name.padEnd(gnu ? 8 : 7);
    await print(
      process,
      `${label('')}${head}\n${label('Mem:')}${[total, used, memory('MemFree'), memory('Shmem'), cached, memory('MemAvailable')].map(show).join('')}\n` +
        `${label('Swap:')}${[swap, swap - memory('SwapFree'), memory('SwapFree')].map(show).join('')}\n`,
    );
    return 0;
  },
};
