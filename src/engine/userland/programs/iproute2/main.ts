import type { Main } from '../../../kernel/program.ts';

export const main: Main = async (process) => {
  const name = process.binary?.options.get('name') ?? (process.argv[0] ?? '').replace(/^.*\//, '');
  if (name === 'ss') return (await process.clock.hold(import('./ss.ts'))).ss(process);
  if (name === 'ip') return (await process.clock.hold(import('./ip.ts'))).ip(process);
  // DIFFERS: bridge, tc, nstat, rtmon and the other tools of iproute2 beside ip and ss say that they are not simulated.
  await process.write(2, `drydock: '${name}' is not simulated\n`);
  return 1;
};
