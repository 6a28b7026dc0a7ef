import type { BuildEvent, BuildLog, BuildStatus, BuildVertex, BuildWarning } from '../../api/build.ts';
import { decodeUtf8 } from '../../base/bytes.ts';

/** How many lines of a step are shown again when it has failed. */
const KEPT_LINES = 10;

/** A step as the progress knows it (buildkit util/progress/progressui, vertex). */
export class TracedVertex {
  vertex: BuildVertex;
  /** In plain output; 0 until it is first printed. */
  index = 0;
  /** Start to end; undefined while it runs. */
  readonly intervals = new Map<number, number | undefined>();
  readonly statuses: BuildStatus[] = [];
  readonly statusUpdates = new Set<string>();
  /** Lines with their second in front, not printed yet; the last one may be unfinished. */
  logs: string[] = [];
  logsPartial = false;
  logsOffset = 0;
  /** The latest lines, for the error. */
  readonly lastLines: string[] = [];
  readonly warnings: BuildWarning[] = [];
  warningsShown = 0;
  /** What a terminal shows below the step. */
  output = '';

  constructor(vertex: BuildVertex) {
    this.vertex = vertex;
  }

  get isStarted(): boolean {
    return this.intervals.size > 0;
  }

  get isCompleted(): boolean {
    const latest = Math.max(...this.intervals.keys());
    return this.isStarted && this.intervals.get(latest) !== undefined;
  }

  get isCanceled(): boolean {
    return this.vertex.error?.endsWith('context canceled') ?? false;
  }

  /** Seconds that it has run by now. */
  seconds(now: number): number {
    let total = 0;
    for (const [start, stop] of this.intervals) total += ((stop ?? now) - start) / 1000;
    return total;
  }

  keepLine(line: string): void {
    this.lastLines.push(line);
    if (this.lastLines.length > KEPT_LINES) this.lastLines.shift();
  }
}

/** All steps of a build, in the order in which they began. */
export class BuildTrace {
  readonly byDigest = new Map<string, TracedVertex>();
  readonly started: TracedVertex[] = [];
  /** Steps with something new to print. */
  readonly updated = new Set<TracedVertex>();
  readonly warnings: BuildWarning[] = [];
  startTime: number | undefined;

  add(event: BuildEvent): void {
    switch (event.kind) {
      case 'vertex':
        this.#vertex(event.vertex);
        break;
      case 'status':
        this.#status(event.status);
        break;
      case 'log':
        this.#log(event.log);
        break;
      case 'warning':
        this.warnings.push(event.warning);
        this.byDigest.get(event.warning.vertex)?.warnings.push(event.warning);
    }
  }

  #vertex(vertex: BuildVertex): void {
    const traced = this.byDigest.get(vertex.digest) ?? new TracedVertex(vertex);
    this.byDigest.set(vertex.digest, traced);
    this.startTime ??= vertex.started;
    if (vertex.started === undefined) return;
    if (!traced.isStarted) this.started.push(traced);
    traced.vertex = vertex;
    traced.intervals.set(vertex.started, vertex.completed);
    this.updated.add(traced);
  }

  #status(status: BuildStatus): void {
    const traced = this.byDigest.get(status.vertex);
    if (!traced) return;
    const at = traced.statuses.findIndex(({ id }) => id === status.id);
    if (at < 0) traced.statuses.push(status);
    else traced.statuses[at] = status;
    traced.statusUpdates.add(status.id);
    this.updated.add(traced);
  }

  #log({ vertex, data, timestamp }: BuildLog): void {
    const traced = this.byDigest.get(vertex);
    if (!traced || data.length === 0) return;
    const text = decodeUtf8(data);
    traced.output = (traced.output + text).slice(-8192);
    const seconds = (timestamp - Math.max(...traced.intervals.keys())) / 1000;
    const stamp = seconds.toFixed(seconds < 10 ? 3 : seconds < 100 ? 2 : 1);
    const pieces = text.split('\n');
    const complete = pieces.at(-1) === '';
    if (complete) pieces.pop();
    pieces.forEach((piece, i) => {
      if (i === 0 && traced.logsPartial && traced.logs.length > 0)
        traced.logs.push(`${traced.logs.pop() ?? ''}${piece}`);
      else traced.logs.push(`${stamp} ${piece}`);
    });
    traced.logsPartial = !complete;
    this.updated.add(traced);
  }

  /** What failed steps have printed last. */
  errorLogs(): string {
    let out = '';
    for (const traced of this.started) {
      if (traced.vertex.error === undefined || traced.isCanceled) continue;
      const lines = [...traced.logs, ...traced.lastLines];
      out += `------\n > ${traced.vertex.name}:\n${lines.map((line) => `${line}\n`).join('')}------\n`;
    }
    return out;
  }
}

/** Bytes with two decimals from a thousand on: `53B`, `10.72kB` (tonistiigi/units). */
export function traceBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? size : size.toFixed(2)}${units[unit]}`;
}

/** `12kB / 30kB`, `12kB`, or nothing. */
export function statusBytes({ current, total }: BuildStatus): string {
  if (total !== 0) return `${traceBytes(current)} / ${traceBytes(total)}`;
  return current === 0 ? '' : traceBytes(current);
}
