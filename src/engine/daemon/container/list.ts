import type { ContainerApi, ContainerSummary } from '../../api/container.ts';
import type { Filters } from '../../api/json.ts';
import { EngineError } from '../../base/errors.ts';
import { formatPlatform } from '../../base/platforms.ts';
import type { Container } from '../../container/container.ts';
import { stateName } from '../../container/state.ts';
import { statusText } from '../../container/status-text.ts';
import { upperUsage } from '../../fs/changes.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, filterValues, flag, matches, matchesExactly, matchesLabels } from '../filters.ts';
import { imageIdOf } from '../image/images.ts';
import { portSummaries } from '../network/endpoint.ts';
import { containerErrors } from './errors.ts';

const ACCEPTED = [
  'ancestor',
  'before',
  'exited',
  'expose',
  'health',
  'id',
  'isolation',
  'is-task',
  'label',
  'name',
  'network',
  'publish',
  'since',
  'status',
  'volume',
];
const STATES = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
const HEALTH = ['none', 'starting', 'healthy', 'unhealthy'];

/** `docker ps` (moby daemon/list.go): newest first. */
export function listContainers(
  daemon: Daemon,
  options: Parameters<ContainerApi['list']>[0],
): readonly ContainerSummary[] {
  const { filters, limit } = options;
  checkFilters(filters, ACCEPTED);
  checkValues(filters);
  const showsAll = options.all || filterValues(filters, 'status').length > 0 || limit > 0;
  const passes = containerFilter(daemon, filters);
  const newestFirst = [...daemon.containers.all()].sort((a, b) => b.created - a.created);
  const before = lastOf(daemon, filters, 'before');
  const since = lastOf(daemon, filters, 'since');
  const from = before ? newestFirst.indexOf(before) + 1 : 0;
  const to = since ? newestFirst.indexOf(since) : newestFirst.length;
  const found = newestFirst
    .slice(from, Math.max(from, to))
    .filter((container) => (showsAll || container.state.running) && passes(container));
  return (limit > 0 ? found.slice(0, limit) : found).map((container) => summarise(daemon, container, options.size));
}

/** One row of it. */
export function summarise(daemon: Daemon, container: Container, withSize: boolean): ContainerSummary {
  const { state, config, image } = container;
  const attachment = daemon.networks.of(container);
  const size = withSize ? upperUsage(container.rootFs) : 0;
  return {
    id: container.id,
    names: [`/${container.name}`],
    image: imageIdOf(daemon, config.image) === image.id ? config.image : image.id,
    imageId: image.id,
    command: commandText(container),
    created: Math.floor(container.created / 1000),
    ports: portSummaries(attachment),
    labels: config.labels,
    state: stateName(state),
    status: statusText(state, container.health, daemon.clock.now()),
    health: container.health?.status ?? 'none',
    networks: [...attachment.endpoints.keys()].sort(),
    mounts: container.mounts.map(({ type, name, source, destination }) => ({ type, name, source, destination })),
    ...(withSize
      ? { sizeRw: size, sizeRootFs: size + daemon.images.layers.usage(image.source.config.rootfs.diff_ids) }
      : {}),
    platform: formatPlatform(image.platform),
  };
}

/** The command line with words of several parts in quotes (moby daemon/container/view.go). */
function commandText(container: Container): string {
  const words = container.args.map((word) => (word.includes(' ') ? `'${word}'` : word));
  return [container.path, ...words].join(' ');
}

function checkValues(filters: Filters): void {
  for (const value of filterValues(filters, 'exited')) {
    if (!/^[+-]?\d+$/.test(value))
      throw new EngineError(
        'invalid',
        `invalid filter 'exited=${value}': strconv.Atoi: parsing ${JSON.stringify(value)}: invalid syntax`,
      );
  }
  for (const value of filterValues(filters, 'status')) {
    if (!STATES.includes(value))
      throw new EngineError(
        'invalid',
        `invalid filter 'status=${value}': invalid value for state (${value}): must be one of ${STATES.join(', ')}`,
      );
  }
  flag(filters, 'is-task', false);
  for (const value of filterValues(filters, 'health')) {
    if (!HEALTH.includes(value))
      throw new EngineError(
        'invalid',
        `invalid filter 'health=${value}': invalid value for health (${value}): must be one of ${HEALTH.join(', ')}`,
      );
  }
}

function lastOf(daemon: Daemon, filters: Filters, name: string): Container | undefined {
  let found: Container | undefined;
  for (const value of filterValues(filters, name)) {
    found = daemon.containers.byId(value) ?? daemon.containers.byName(value);
    if (!found) throw containerErrors.notFound(value);
  }
  return found;
}

function containerFilter(daemon: Daemon, filters: Filters): (container: Container) => boolean {
  const ancestors = filterValues(filters, 'ancestor').map((name) => imageIdOf(daemon, name));
  const exitCodes = filterValues(filters, 'exited').map(Number);
  const published = ports(filters, 'publish');
  const exposed = ports(filters, 'expose');
  const ids = filterValues(filters, 'id');
  const volumes = filterValues(filters, 'volume');
  const networks = filterValues(filters, 'network');
  return (container) => {
    const { state, config } = container;
    if (!matches(filters, 'name', `/${container.name}`) && !matches(filters, 'name', container.name)) return false;
    if (ids.length > 0 && !ids.some((id) => container.id.startsWith(id))) return false;
    if (filters.has('is-task') && flag(filters, 'is-task', false)) return false;
    if (!matchesLabels(filters, 'label', config.labels)) return false;
    if (exitCodes.length > 0 && !(exitCodes.includes(state.exitCode) && !state.running && state.startedAt > 0))
      return false;
    if (!matchesExactly(filters, 'status', stateName(state))) return false;
    if (!matchesExactly(filters, 'health', container.health?.status ?? 'none')) return false;
    if (
      volumes.length > 0 &&
      !container.mounts.some((mount) =>
        volumes.some((wanted) => wanted === mount.destination || wanted === (mount.name || mount.source)),
      )
    )
      return false;
    if (ancestors.length > 0 && !ancestors.some((id) => id !== undefined && isFrom(daemon, container, id)))
      return false;
    const attachment = daemon.networks.of(container);
    if (
      networks.length > 0 &&
      ![...attachment.endpoints.values()].some((one) =>
        networks.some((wanted) => one.network === wanted || (one.networkId !== '' && one.networkId.startsWith(wanted))),
      )
    )
      return false;
    if (published.size === 0 && exposed.size === 0) return true;
    return portSummaries(attachment).some(
      ({ publicPort, privatePort, type }) =>
        published.has(`${publicPort ?? 0}/${type}`) || exposed.has(`${privatePort}/${type}`),
    );
  };
}

/** Made from the image, or from one that was committed on top of it. */
function isFrom(daemon: Daemon, container: Container, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = container.image.id; at && !seen.has(at); ) {
    if (at === id) return true;
    seen.add(at);
    const digest: string = at;
    at =
      daemon.images.records().find((record) => record.target.digest === digest && record.parent)?.parent || undefined;
  }
  return false;
}

/** `80`, `80/udp`, `8000-8010`. */
function ports(filters: Filters, name: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const value of filterValues(filters, name)) {
    if (value.includes(':')) throw new EngineError('invalid', `filter for '${name}' should not contain ':': ${value}`);
    const match = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/.exec(value);
    if (!match)
      throw new EngineError(
        'invalid',
        `error while looking up for ${name} ${value}: invalid start port '${value}': invalid syntax`,
      );
    const [, first = '0', last = first, type = 'tcp'] = match;
    for (let port = Number(first); port <= Number(last); port++) out.add(`${port}/${type}`);
  }
  return out;
}
