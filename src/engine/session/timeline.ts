import type { Moment } from '../kernel/clock-paced.ts';

/** Something that came to the machine from outside. */
export type TimelineEvent = Moment &
  (
    | { readonly do: 'open'; readonly terminal: number; readonly columns: number; readonly rows: number }
    | { readonly do: 'close'; readonly terminal: number }
    /** Keys, as a terminal gets them. */
    | { readonly do: 'input'; readonly terminal: number; readonly data: string }
    | HostChange
    | { readonly do: 'load'; readonly archive: Uint8Array }
    /** From now on `nano FILE` opens the page's editor, or the terminal's; at first it is the page's. */
    | { readonly do: 'editor'; readonly inPage: boolean }
    /** Saved at `saved`, and switched on again: a reload of the page. */
    | { readonly do: 'reboot'; readonly saved: number }
  );

/** A change of the host's files from outside, as an editor makes it. */
export type HostChange =
  | { readonly do: 'write'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'remove' | 'makeDirectory'; readonly path: string };

/** A command that has ended: a place to which one may go back. */
export interface TimelinePoint {
  readonly command: string;
  readonly exitCode: number;
  /** How many events had come by then, and when it was. */
  readonly events: number;
  readonly at: number;
}

/** Another way on from a point, left when something else was done there. */
export interface TimelineBranch {
  /** How many points it shares with what was done instead. */
  readonly from: number;
  readonly events: readonly TimelineEvent[];
  readonly points: readonly TimelinePoint[];
}

/** All that came to a machine since it was new. The same from the same beginning leads to the same state, to the last digest. */
export interface Timeline {
  /** When the machine was made, milliseconds since 1970. */
  readonly start: number;
  /** The saved machine that it began with; left out when it began new. */
  readonly origin?: Uint8Array;
  readonly events: readonly TimelineEvent[];
  readonly points: readonly TimelinePoint[];
  /** How many points lie behind; the rest was done before one went back, and can be gone to again. */
  readonly now: number;
  readonly branches: readonly TimelineBranch[];
  /** Of a saved timeline: the instant at which the machine was saved. */
  readonly savedAt?: number;
}

/** Branches that are kept; older ones are forgotten. */
const mostBranches = 12;

export function newTimeline(start: number): Timeline {
  return { start, events: [], points: [], now: 0, branches: [] };
}

/** How many events belong to a point (0: the beginning, with its terminals just opened). */
export function eventsUpTo({ events, points }: Timeline, point: number): number {
  if (point > 0) return points[point - 1]?.events ?? events.length;
  const first = events.findIndex((event) => event.do !== 'open');
  return first < 0 ? events.length : first;
}

/** When a point was reached. */
export function timeOf(timeline: Timeline, point: number): number {
  if (point > 0) return timeline.points[point - 1]?.at ?? timeline.start;
  return timeline.events[eventsUpTo(timeline, 0) - 1]?.at ?? timeline.start;
}

/** When the last thing happened. */
export function endOf({ start, events, points }: Timeline): number {
  return Math.max(start, events.at(-1)?.at ?? start, points.at(-1)?.at ?? start);
}

/** The timeline as it goes on from where it stands: what lay ahead becomes a branch. */
export function withoutAhead(timeline: Timeline): Timeline {
  const { now, events, points, branches } = timeline;
  if (now >= points.length) return timeline;
  return {
    ...timeline,
    events: events.slice(0, eventsUpTo(timeline, now)),
    points: points.slice(0, now),
    branches: [...branches, { from: now, events, points }].slice(-mostBranches),
  };
}

/** The timeline after one more event. `joins`: keys typed on at one prompt are one event. */
export function withEvent(before: Timeline, event: TimelineEvent, joins: boolean): Timeline {
  const timeline = withoutAhead(before);
  const last = timeline.events.at(-1);
  const isTypedOn =
    joins &&
    timeline === before &&
    event.do === 'input' &&
    last?.do === 'input' &&
    last.terminal === event.terminal &&
    !/[\r\n\x03\x04]/.test(last.data);
  const events = isTypedOn
    ? [...timeline.events.slice(0, -1), { ...event, data: last.data + event.data }]
    : [...timeline.events, event];
  return { ...timeline, events };
}

/** The timeline after a command has ended. */
export function withPoint(timeline: Timeline, point: Omit<TimelinePoint, 'events'>): Timeline {
  const points = [...timeline.points.slice(0, timeline.now), { ...point, events: timeline.events.length }];
  return { ...timeline, points, now: points.length };
}

/** The timeline with another of its branches in front; the one in front becomes a branch. */
export function withBranch(timeline: Timeline, index: number): Timeline {
  const branch = timeline.branches[index];
  if (!branch) return timeline;
  const { events, points } = timeline;
  const left: TimelineBranch = { from: branch.from, events, points };
  return {
    ...timeline,
    events: branch.events,
    points: branch.points,
    now: branch.points.length,
    branches: timeline.branches.map((one, i) => (i === index ? left : one)),
  };
}
