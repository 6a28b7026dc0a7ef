import type { Main } from '../../../kernel/program.ts';
import { runCli } from './cli.ts';
import { runServer } from './server-main.ts';

/** One program of many names: redis-server and redis-cli. */
export const main: Main = async (process) => {
  const version = process.binary?.options.get('version') ?? '8.0.2';
  const name = (process.argv[0] ?? '').replace(/^.*\//, '');
  if (name === 'redis-server') return runServer(process, version);
  if (name === 'redis-cli') return runCli(process, version);
  await process.write(2, `drydock: '${name}' is not simulated\n`);
  return 1;
};
