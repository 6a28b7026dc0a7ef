import type { Main } from '../../../kernel/program.ts';
import { dig } from './dig.ts';
import { host } from './host.ts';
import { nslookup } from './nslookup.ts';

const TOOLS: ReadonlyMap<string, Main> = new Map([
  ['dig', dig],
  ['host', host],
  ['nslookup', nslookup],
]);

export const main: Main = async (process) => {
  const name = process.binary?.options.get('name') ?? (process.argv[0] ?? '').replace(/^.*\//, '');
  const tool = TOOLS.get(name);
  if (tool) return tool(process);
  await process.write(2, `drydock: '${name}' is not simulated\n`);
  return 1;
};
