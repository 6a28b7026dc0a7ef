import type { ContainerStats } from '../../api/container.ts';
import { shortId } from '../../base/digest.ts';
import { bytesSize, humanSize } from '../../base/units.ts';
import type { Listing } from './listing.ts';

/** A row of `docker stats`; without `sample` nothing is known (yet). */
export interface StatsRow {
  readonly container: string;
  readonly sample: ContainerStats | undefined;
}

const percent = (value: number): string => `${value.toFixed(2)}%`;
const known =
  (show: (sample: ContainerStats) => string, otherwise = '--') =>
  (row: StatsRow): string =>
    row.sample ? show(row.sample) : otherwise;

/** `docker stats` */
export const STATS: Listing<StatsRow> = {
  type: '*container.statsContext',
  columns: {
    Container: { heading: 'CONTAINER', value: (row) => row.container },
    Name: { heading: 'NAME', value: known((sample) => sample.name.replace(/^\//, '') || '--') },
    ID: {
      heading: 'CONTAINER ID',
      value: (row, view) => (view.truncate ? shortId(row.sample?.id ?? '') : (row.sample?.id ?? '')),
    },
    CPUPerc: { heading: 'CPU %', value: known((sample) => percent(sample.cpuPercent)) },
    MemUsage: {
      heading: 'MEM USAGE / LIMIT',
      value: known((sample) => `${bytesSize(sample.memoryUsage)} / ${bytesSize(sample.memoryLimit)}`, '-- / --'),
    },
    MemPerc: {
      heading: 'MEM %',
      value: known((sample) => percent(sample.memoryLimit === 0 ? 0 : (sample.memoryUsage / sample.memoryLimit) * 100)),
    },
    NetIO: {
      heading: 'NET I/O',
      value: known((sample) => `${humanSize(sample.networkReceived, 3)} / ${humanSize(sample.networkSent, 3)}`),
    },
    BlockIO: {
      heading: 'BLOCK I/O',
      value: known((sample) => `${humanSize(sample.blockRead, 3)} / ${humanSize(sample.blockWritten, 3)}`),
    },
    PIDs: { heading: 'PIDS', value: known((sample) => String(sample.pids)) },
  },
};

export function statsFormat(format: string): string {
  if (format !== '' && format !== 'table') return format;
  return 'table {{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}';
}
