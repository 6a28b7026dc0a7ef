import type { DiskUsage } from '../../api/system.ts';
import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { BUILD_CACHE } from '../format/build-cache.ts';
import { CONTAINERS, containersFormat } from '../format/containers.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { IMAGES, type ImageRow, imagesFormat } from '../format/images.ts';
import { bareFormat, execute, type Listing, listed, parseFormat, type RowView, rowValue } from '../format/listing.ts';
import { VOLUMES, volumesFormat } from '../format/volumes.ts';
import { familiarName, tryReference } from '../reference.ts';
import type { StructValue, Value } from '../template/value.ts';

interface Row {
  readonly type: string;
  readonly total: number;
  readonly active: number;
  readonly size: number;
  readonly reclaimable: number;
  readonly goType: string;
}

const SUMMARY: Listing<Row> = {
  type: '*formatter.diskUsageImagesContext',
  columns: {
    Type: { heading: 'TYPE', value: (row) => row.type },
    TotalCount: { heading: 'TOTAL', value: (row) => String(row.total) },
    Active: { heading: 'ACTIVE', value: (row) => String(row.active) },
    Size: { heading: 'SIZE', value: (row) => humanSize(row.size) },
    Reclaimable: {
      heading: 'RECLAIMABLE',
      value: (row) => {
        const percent =
          row.size > 0 && row.type !== 'Build Cache' ? ` (${Math.trunc((row.reclaimable * 100) / row.size)}%)` : '';
        return humanSize(row.reclaimable) + percent;
      },
    },
  },
};

/** `docker system df`, `docker system df -v` */
export const df = command({
  use: 'df [OPTIONS]',
  short: 'Show docker disk usage',
  flags: `
-v --verbose bool Show detailed information on space usage
${LIST_FORMAT}`,
  async run({ api, flags, terminal }) {
    const usage = await api.system.diskUsage();
    const format = flags.string('format') || 'table';
    const now = terminal.clock.now();
    if (flags.bool('verbose')) return terminal.out(verbose(usage, format, now));
    await terminal.out(listed(SUMMARY, summaryFormat(format), summary(usage), { truncate: true, now }));
  },
});

function summaryFormat(format: string): string {
  if (format === 'table') return 'table {{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}';
  if (format === 'raw')
    return 'type: {{.Type}}\ntotal: {{.TotalCount}}\nactive: {{.Active}}\nsize: {{.Size}}\nreclaimable: {{.Reclaimable}}\n';
  return format;
}

/** What is in use and what could go (moby daemon/disk_usage.go). */
function summary(usage: DiskUsage): readonly Row[] {
  const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const { images, containers, buildCache } = usage;
  const volumes = usage.volumes.filter((volume) => volume.size !== -1);
  const running = new Set(['running', 'paused', 'restarting']);
  const idle = containers.filter((container) => !running.has(container.state));
  const unused = volumes.filter((volume) => volume.references === 0);
  const rows = [
    {
      type: 'Images',
      total: images.length,
      active: images.filter((image) => image.containers > 0).length,
      size: usage.layersSize,
      reclaimable: add(
        images
          .filter((image) => image.containers === 0 && image.sharedSize !== -1)
          .map((image) => image.size - image.sharedSize),
      ),
      goType: 'diskUsageImagesContext',
    },
    {
      type: 'Containers',
      total: containers.length,
      active: containers.length - idle.length,
      size: add(containers.map((container) => container.sizeRw ?? 0)),
      reclaimable: add(idle.map((container) => container.sizeRw ?? 0)),
      goType: 'diskUsageContainersContext',
    },
    {
      type: 'Local Volumes',
      total: usage.volumes.length,
      active: usage.volumes.length - unused.length,
      size: add(volumes.map((volume) => volume.size)),
      reclaimable: add(unused.map((volume) => volume.size)),
      goType: 'diskUsageVolumesContext',
    },
    {
      type: 'Build Cache',
      total: buildCache.length,
      active: buildCache.filter((record) => record.inUse).length,
      size: add(buildCache.filter((record) => !record.shared).map((record) => record.size)),
      reclaimable: add(buildCache.filter((record) => !record.inUse && !record.shared).map((record) => record.size)),
      goType: 'diskUsageBuilderContext',
    },
  ];
  return rows;
}

function verbose(usage: DiskUsage, format: string, now: number): string {
  const view: RowView = { truncate: format.startsWith('table'), now };
  const images = usage.images.map((image): ImageRow => {
    const reference = tryReference(image.repoTags[0] ?? '');
    return {
      image,
      repository: reference ? familiarName(reference) : '<none>',
      tag: reference?.tag ?? '<none>',
      digest: '',
    };
  });
  // The virtual size is not shown here.
  const containers = usage.containers.map(({ sizeRootFs: _, ...container }) => container);
  const cache = usage.buildCache.toSorted(
    (a, b) => (a.lastUsedAt ?? -1) - (b.lastUsedAt ?? -1) || (a.id < b.id ? -1 : 1),
  );
  if (format !== 'table') {
    const slice = <T>(listing: Listing<T>, rows: readonly T[]): Value => ({
      kind: 'slice',
      items: rows.map((row) => rowValue(listing, row, view)),
      type: `[]${listing.type}`,
      nil: false,
    });
    const fields: Record<string, Value> = {
      Images: slice(IMAGES, images),
      Containers: slice(CONTAINERS, containers),
      Volumes: slice(VOLUMES, usage.volumes),
      BuildCache: slice(BUILD_CACHE, cache),
    };
    const items = (name: string): string => {
      const value = fields[name];
      return value?.kind === 'slice' ? `[${value.items.map((item) => (item as StructValue).json()).join(',')}]` : '[]';
    };
    const data: StructValue = {
      kind: 'struct',
      type: '*formatter.diskUsageContext',
      names: Object.keys(fields),
      field: (name) => fields[name],
      method: () => undefined,
      json: () =>
        `{${Object.keys(fields)
          .map((name) => `"${name}":${items(name)}`)
          .join(',')}}`,
    };
    return execute(parseFormat(bareFormat(format === 'raw' ? RAW : format)), data, '');
  }
  const parts = [
    'Images space usage:\n\n',
    listed(
      IMAGES,
      'table {{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}',
      images,
      view,
    ),
    '\nContainers space usage:\n\n',
    listed(
      CONTAINERS,
      'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}',
      containers,
      view,
    ),
    '\nLocal Volumes space usage:\n\n',
    listed(VOLUMES, 'table {{.Name}}\t{{.Links}}\t{{.Size}}', usage.volumes, view),
    `\nBuild cache usage: ${humanSize(summary(usage)[3]?.size ?? 0)}\n\n`,
    listed(
      BUILD_CACHE,
      'table {{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t{{.Shared}}',
      cache,
      view,
    ),
  ];
  return parts.join('');
}

const RAW = `{{range .Images}}type: Image
${imagesFormat('raw', false, true)}
{{end -}}
{{range .Containers}}type: Container
${containersFormat('raw', false, true)}
{{end -}}
{{range .Volumes}}type: Volume
${volumesFormat('raw', false)}
{{end -}}`;
