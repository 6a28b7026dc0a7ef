import type { ContainerSummary, PortSummary } from '../../api/container.ts';
import { shortId } from '../../base/digest.ts';
import { goQuote } from '../../base/go-quote.ts';
import { goTimeString } from '../../base/go-time.ts';
import { humanDuration, humanSize } from '../../base/units.ts';
import { familiarName, tryReference } from '../reference.ts';
import { type Method, text, type Value } from '../template/value.ts';
import type { Listing, RowView } from './listing.ts';
import { ellipsis } from './tabwriter.ts';

/** `docker ps` (docker/cli cli/command/formatter/container.go). */
export const CONTAINERS: Listing<ContainerSummary> = {
  type: '*formatter.ContainerContext',
  columns: {
    ID: { heading: 'CONTAINER ID', value: (row, view) => (view.truncate ? shortId(row.id) : row.id) },
    Names: { heading: 'NAMES', value: names },
    Image: { heading: 'IMAGE', value: image },
    Command: {
      heading: 'COMMAND',
      value: (row, view) => goQuote(view.truncate ? ellipsis(row.command, 20) : row.command),
    },
    CreatedAt: { heading: 'CREATED AT', value: (row) => goTimeString(row.created * 1000) },
    RunningFor: { heading: 'CREATED', value: (row, view) => `${humanDuration(view.now - row.created * 1000)} ago` },
    Ports: { heading: 'PORTS', value: (row) => shownPorts(row.ports) },
    State: { heading: 'STATE', value: (row) => row.state },
    Status: { heading: 'STATUS', value: (row) => row.status },
    Size: { heading: 'SIZE', value: size },
    Labels: { heading: 'LABELS', value: (row) => shownLabels(row.labels) },
    Mounts: { heading: 'MOUNTS', value: mounts },
    LocalVolumes: {
      heading: 'LOCAL VOLUMES',
      value: (row) => String(row.mounts.filter((mount) => mount.type === 'volume').length),
    },
    Networks: { heading: 'NETWORKS', value: (row) => row.networks.join(',') },
    Platform: { heading: 'PLATFORM', value: (row) => platform(row.platform) },
    HealthStatus: { heading: 'HEALTH STATUS', value: (row) => row.health },
  },
  methods: { Label: (row) => labelMethod(row.labels) },
};

/** The formats of `docker ps`; `format` as written, empty for the table. */
export function containersFormat(format: string, quiet: boolean, withSize: boolean): string {
  if (format === 'raw') {
    if (quiet) return 'container_id: {{.ID}}';
    return `container_id: {{.ID}}
image: {{.Image}}
command: {{.Command}}
created_at: {{.CreatedAt}}
state: {{- pad .State 1 0}}
status: {{- pad .Status 1 0}}
names: {{.Names}}
labels: {{- pad .Labels 1 0}}
ports: {{- pad .Ports 1 0}}
${withSize ? 'size: {{.Size}}\\n' : ''}`;
  }
  if (quiet) return '{{.ID}}';
  if (format !== '' && format !== 'table') return format;
  const table = 'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}';
  return withSize ? `${table}\t{{.Size}}` : table;
}

export function labelMethod(labels: Readonly<Record<string, string>>): Method {
  return { params: ['string'], call: ([name]) => text(name?.kind === 'string' ? (labels[name.value] ?? '') : '') };
}

export function shownLabels(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(',');
}

function names(row: ContainerSummary, view: RowView): string {
  const all = row.names.map((name) => name.replace(/^\//, ''));
  // Names made by --link hold another slash; the short form shows the container's own.
  return view.truncate ? (all.find((name) => !name.includes('/')) ?? '') : all.join(',');
}

function image(row: ContainerSummary, view: RowView): string {
  if (row.image === '') return '<no image>';
  if (!view.truncate) return row.image;
  if (shortId(row.imageId) === shortId(row.image)) return shortId(row.imageId);
  const reference = tryReference(row.image);
  if (!reference) return row.image;
  return familiarName(reference) + (reference.tag === '' ? '' : `:${reference.tag}`);
}

function size(row: ContainerSummary): string {
  const own = humanSize(row.sizeRw ?? 0, 3);
  return (row.sizeRootFs ?? 0) > 0 ? `${own} (virtual ${humanSize(row.sizeRootFs ?? 0, 3)})` : own;
}

function mounts(row: ContainerSummary, view: RowView): string {
  return row.mounts
    .map((mount) => mount.name || mount.source)
    .map((name) => (view.truncate ? ellipsis(name, 15) : name))
    .join(',');
}

function platform(name: string): Value {
  if (name === '') return { kind: 'nil', type: '*formatter.Platform' };
  const [os = '', architecture = '', variant] = name.split('/');
  const parts: Record<string, string> = { architecture, os, ...(variant === undefined ? {} : { variant }) };
  const fields: Record<string, Value> = {
    Architecture: text(architecture),
    OS: text(os),
    Variant: text(variant ?? ''),
  };
  return {
    kind: 'struct',
    type: '*formatter.Platform',
    names: Object.keys(fields),
    field: (field) => fields[field],
    method: () => undefined,
    json: () => JSON.stringify(parts),
    shown: () => name,
  };
}

/** Addresses and ports as `docker ps` prints them: ranges joined, `0.0.0.0:8080->80/tcp`. */
export function shownPorts(ports: readonly PortSummary[]): string {
  const sorted = ports.toSorted(
    (a, b) =>
      a.privatePort - b.privatePort ||
      compareIp(a.ip, b.ip) ||
      (a.publicPort ?? 0) - (b.publicPort ?? 0) ||
      (a.type < b.type ? -1 : 1),
  );
  const groups = new Map<string, { first: number; last: number }>();
  const shown: string[] = [];
  const mapped: string[] = [];
  const group = (key: string, { first, last }: { first: number; last: number }): string => {
    const cut = key.lastIndexOf('/');
    const range = first === last ? String(first) : `${first}-${last}`;
    return cut < 0 ? `${range}/${key}` : `${joinHost(key.slice(0, cut), range)}->${range}/${key.slice(cut + 1)}`;
  };
  for (const port of sorted) {
    const current = port.privatePort;
    if (port.ip !== undefined && port.ip !== '' && port.publicPort !== current) {
      mapped.push(`${joinHost(port.ip, String(port.publicPort ?? 0))}->${current}/${port.type}`);
      continue;
    }
    const key = port.ip ? `${port.ip}/${port.type}` : port.type;
    const open = groups.get(key);
    if (open && current === open.last + 1) {
      open.last = current;
      continue;
    }
    if (open) shown.push(group(key, open));
    groups.set(key, { first: current, last: current });
  }
  for (const [key, each] of groups) shown.push(group(key, each));
  return [...shown, ...mapped].join(', ');
}

function compareIp(a = '', b = ''): number {
  const rank = (ip: string): number => (ip === '' ? 0 : ip.includes(':') ? 2 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const numbers = (ip: string): number[] => ip.split('.').map(Number);
  if (rank(a) === 1) return numbers(a).reduce((order, part, i) => order || part - (numbers(b)[i] ?? 0), 0);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `[::]:8080` */
export function joinHost(ip: string, port: string): string {
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}
