import type { Filters } from '../../api/json.ts';
import type { SystemApi, SystemEvent } from '../../api/system.ts';
import { EngineError } from '../../base/errors.ts';
import { parseTimestamp } from '../../base/go-time.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, filterValues, matches, matchesExactly, matchesLabels } from '../filters.ts';

const ACCEPTED = [
  'config',
  'container',
  'daemon',
  'event',
  'image',
  'label',
  'network',
  'node',
  'plugin',
  'scope',
  'secret',
  'service',
  'type',
  'volume',
];

type Options = Parameters<SystemApi['events']>[0];

/** `docker events`: what is remembered since a time, then what comes, until a time or `stop` (moby daemon/events). */
export async function* systemEvents(
  daemon: Daemon,
  options: Options,
  stop?: { readonly stopped: Promise<void> },
): AsyncGenerator<SystemEvent> {
  checkFilters(options.filters, ACCEPTED);
  const now = daemon.clock.now();
  const since = pointInTime(options.since, now);
  const until = pointInTime(options.until, now);
  const wanted = eventFilter(options.filters);
  const waiting: SystemEvent[] =
    since === undefined
      ? []
      : daemon.events.past.filter((event) => event.time >= since && (until === undefined || event.time <= until));
  let wake = (): void => {};
  let isOver = until !== undefined && until <= now;
  const finish = (): void => {
    isOver = true;
    wake();
  };
  const stopListening = daemon.events.on((event) => {
    if (until !== undefined && event.time > until) return;
    waiting.push(event);
    wake();
  });
  const cancel = until === undefined || isOver ? undefined : daemon.clock.after(until - now, finish);
  void stop?.stopped.then(finish);
  try {
    for (;;) {
      for (let event = waiting.shift(); event; event = waiting.shift()) if (wanted(event)) yield event;
      if (isOver) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (waiting.length > 0 || isOver) resolve();
      });
    }
  } finally {
    stopListening();
    cancel?.();
  }
}

function pointInTime(text: string, now: number): number | undefined {
  if (text === '') return undefined;
  try {
    return parseTimestamp(text, now);
  } catch (error) {
    throw new EngineError('invalid', error instanceof Error ? error.message : String(error));
  }
}

/** moby daemon/events/filter.go. */
function eventFilter(filters: Filters): (event: SystemEvent) => boolean {
  const actions = filterValues(filters, 'event');
  const named = (event: SystemEvent, type: SystemEvent['type']): boolean => {
    const values = filterValues(filters, type);
    if (values.length === 0) return true;
    if (event.type !== type) return false;
    const name = event.attributes.get('name') ?? '';
    return values.some(
      (value) => event.id.startsWith(value) || value === name || matches(new Map([[type, [value]]]), type, name),
    );
  };
  const image = (event: SystemEvent): boolean => {
    const values = filterValues(filters, 'image');
    if (values.length === 0) return true;
    const name = event.attributes.get(event.type === 'image' ? 'name' : 'image') ?? '';
    return values.some((value) => value === event.id || value === name || value === name.replace(/:[^:/]*$/, ''));
  };
  return (event) =>
    (actions.length === 0 || actions.includes(event.action) || actions.includes(event.action.split(':')[0] ?? '')) &&
    matchesExactly(filters, 'type', event.type) &&
    matchesExactly(filters, 'scope', event.scope) &&
    named(event, 'container') &&
    named(event, 'volume') &&
    named(event, 'network') &&
    named(event, 'daemon') &&
    image(event) &&
    matchesLabels(filters, 'label', Object.fromEntries(event.attributes));
}
