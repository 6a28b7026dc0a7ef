import type { Process } from '../../../kernel/process.ts';
import { log, run } from './asking.ts';
import { whyUnknown } from './connect.ts';
import { KEYSCAN_USAGE } from './usage.ts';

/** The kinds of keys that are asked for one after another. */
const KINDS = 5;

/** Asks hosts for their keys: nobody has any, so it ends with 1. */
export function keyscan(process: Process): Promise<number> {
  return run(process, async () => {
    const words = process.argv.slice(1);
    const hosts: string[] = [];
    let types = KINDS;
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
      if (!/^-./.test(word)) hosts.push(word);
      else if ('fpTt'.includes(word[1] as string)) {
        const value = word.slice(2) || words.shift();
        if (word[1] === 't') types = (value ?? '').split(',').length;
      } else if (!'46cDHvq'.includes(word[1] as string)) {
        await log(process, `unknown option -- ${word[1]}`);
        await process.write(2, KEYSCAN_USAGE);
        return 1;
      }
    }
    if (hosts.length === 0) {
      await process.write(2, KEYSCAN_USAGE);
      return 1;
    }
    for (const host of hosts) {
      if ((await process.net.resolve(host)) !== undefined) continue;
      for (let type = 0; type < types; type++)
        await log(process, `getaddrinfo ${host}: ${await whyUnknown(process, host)}`);
    }
    return 1;
  });
}
