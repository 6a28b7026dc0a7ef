import { deflateSync, inflateSync } from 'fflate';
import type { Timeline, TimelineEvent } from '../../engine/index.ts';
import { paneTexts } from '../../texts/panes.ts';

/** A session in a text: which machine it begins with (its seed), and all that came to it. */
export interface SharedSession {
  readonly lesson: string;
  readonly timeline: Timeline;
}

/**
 * `[1, LESSON, START, END, EVENT, …]`: an event is `[MILLISECONDS AFTER THE ONE BEFORE, KEYS]` for the first terminal, with its turns as a
 * third where it came in the middle of work, and `[MILLISECONDS, {…}]` for all else.
 */
type Packed = readonly [1, string, number, number, ...PackedEvent[]];
type PackedEvent = readonly [number, string | Readonly<Record<string, unknown>>, number?];

/** Why a text is no session, as a sentence. */
export class SessionError extends Error {}

/** The session as a short text of letters, digits, `-` and `_`. `end`: how far time had gone. */
export function encodeSession(lesson: string, { start, events, origin }: Timeline, end: number): string {
  if (origin) throw new SessionError(paneTexts().share.notTold);
  let at = start;
  const packed = events.map((event): PackedEvent => {
    const passed = event.at - at;
    at = event.at;
    if (event.do === 'input' && event.terminal === 1)
      return event.turns === undefined ? [passed, event.data] : [passed, event.data, event.turns];
    const { at: _, ...rest } = event;
    return [passed, Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, plain(value)]))];
  });
  const text = JSON.stringify([1, lesson, start, end, ...packed] satisfies Packed);
  return toBase64(deflateSync(new TextEncoder().encode(text), { level: 9 }), true);
}

/** Throws SessionError when the text is no session. */
export function decodeSession(code: string): SharedSession {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(fromBase64(code))));
  } catch {
    throw new SessionError(paneTexts().share.noSession);
  }
  if (!isPacked(read)) throw new SessionError(paneTexts().share.otherSession);
  const [, lesson, start, end, ...packed] = read;
  let at = start;
  const events = packed.map(([passed, what, turns]): TimelineEvent => {
    at += passed;
    if (typeof what === 'string')
      return { at, do: 'input', terminal: 1, data: what, ...(turns === undefined ? {} : { turns }) };
    const rest = Object.fromEntries(Object.entries(what).map(([name, value]) => [name, rich(value)]));
    return { at, ...rest } as TimelineEvent;
  });
  return { lesson, timeline: { start, events, points: [], now: 0, branches: [], savedAt: end } };
}

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value)) return false;
  const [format, lesson, start, end, ...events] = value as readonly unknown[];
  return (
    format === 1 &&
    typeof lesson === 'string' &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    events.every(
      (event) =>
        Array.isArray(event) &&
        typeof event[0] === 'number' &&
        (typeof event[1] === 'string' || (typeof event[1] === 'object' && event[1] !== null)),
    )
  );
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: toBase64(value, false) } : value;
}

function rich(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$bytes' in value ? fromBase64(String(value.$bytes)) : value;
}

/** `forAddress`: letters that an address carries as they are. */
export function toBase64(bytes: Uint8Array, forAddress: boolean): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  const text = btoa(binary);
  return forAddress ? text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') : text;
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
