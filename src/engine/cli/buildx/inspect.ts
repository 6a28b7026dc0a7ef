import { bytesSize } from '../../base/units.ts';
import { command, maxArgs } from '../command.ts';
import { tabulate } from '../format/tabwriter.ts';
import { checkBuilder, DEFAULT_BUILDER } from './builder-node.ts';

/** Bytes of the host's disk, as its `df` shows them. */
const DISK = 62_725_623_808;

/** A part of the disk as the daemon rounds it for its rules (moby builder-next/worker/gc.go). */
const part = (percent: number): number => (Math.floor((DISK * percent) / 100 / 2 ** 30) + 1) * 1e9;

const RESERVED = part(10);
const LIMITS = [
  `\tReserved Space:\t${bytesSize(RESERVED)}`,
  `\tMax Used Space:\t${bytesSize(part(80))}`,
  `\tMin Free Space:\t${bytesSize(part(20))}`,
];

/** What the daemon throws out by itself, one rule after the other. */
const RULES: readonly (readonly string[])[] = [
  [
    '\tAll:\tfalse',
    '\tFilters:\ttype==source.local,type==exec.cachemount,type==source.git.checkout',
    '\tKeep Duration:\t48h0m0s',
    `\tMax Used Space:\t${bytesSize(Math.max(Math.round((RESERVED / 100) * Math.E * Math.PI * ((1 + Math.sqrt(5)) / 2)), 512e6))}`,
  ],
  ['\tAll:\tfalse', '\tKeep Duration:\t1440h0m0s', ...LIMITS],
  ['\tAll:\tfalse', ...LIMITS],
  ['\tAll:\ttrue', ...LIMITS],
];

/** `docker buildx inspect` */
export const inspect = command({
  use: 'inspect [NAME]',
  short: 'Inspect current builder instance',
  args: maxArgs(1),
  flags: '--bootstrap bool Ensure builder has booted before inspecting',
  async run({ args, terminal }) {
    checkBuilder(args[0] ?? '');
    const { name, driver, endpoint, status, buildkit, platforms } = DEFAULT_BUILDER;
    const lines = [
      `Name:\t${name}`,
      `Driver:\t${driver}`,
      '',
      'Nodes:',
      `Name:\t${name}`,
      `Endpoint:\t${endpoint}`,
      `Status:\t${status}`,
      `BuildKit version:\t${buildkit}`,
      `Platforms:\t${platforms.join(', ')}`,
      'Labels:',
      '\torg.mobyproject.buildkit.worker.moby.host-gateway-ip:\t172.17.0.1',
      ...RULES.flatMap((rule, i) => [`GC Policy rule#${i}:`, ...rule]),
    ];
    await terminal.out(tabulate(`${lines.join('\n')}\n`, 0, 1));
  },
});
