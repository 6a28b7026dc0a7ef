import type { BuildStatus } from '../../api/build.ts';
import { type BuildTrace, statusBytes, type TracedVertex } from './build-trace.ts';

/** Milliseconds after which a line of a moving status is repeated, whatever it has moved. */
const REPEAT_AFTER = 5000;
const LEAST_PROGRESS = 0.05;

/** Plain output: `#5 [2/3] RUN …`, one step's lines after the other's (buildkit progressui/printer.go). */
export class PlainPrinter {
  readonly #description: string;
  readonly #last = new Map<string, { readonly current: number; readonly timestamp: number }>();
  #current: TracedVertex | undefined;
  #nextIndex = 0;
  #isFirst = true;
  #out = '';

  constructor(description: string) {
    this.#description = description;
  }

  /** What has become known since the last call. */
  print(trace: BuildTrace, now: number): string {
    this.#out = '';
    const completed = [...trace.updated].filter((traced) => traced.isCompleted);
    const rest = [...trace.updated].filter((traced) => !traced.isCompleted);
    trace.updated.clear();
    const { started } = trace;
    const ended = (traced: TracedVertex): number => traced.vertex.completed ?? 0;
    completed.sort((a, b) => ended(a) - ended(b));
    const open = this.#current;
    if (open && completed.includes(open)) this.#vertex(open, now);
    for (const traced of completed) if (traced !== open) this.#vertex(traced, now);
    if (rest.length === 0) {
      if (open?.isStarted && !open.isCompleted) return this.#out;
      const running = started.find((traced) => traced.isStarted && !traced.isCompleted);
      if (running) this.#vertex(running, now);
      return this.#out;
    }
    if (this.#current && rest.includes(this.#current)) this.#vertex(this.#current, now);
    else if (!this.#current) {
      const [next] = rest;
      if (next) this.#vertex(next, now);
    }
    // What waits for its turn is still to be printed.
    for (const traced of rest) if (traced !== this.#current) trace.updated.add(traced);
    return this.#out;
  }

  #line(traced: TracedVertex, text: string): void {
    this.#out += `#${traced.index} ${text}\n`;
  }

  #vertex(traced: TracedVertex, now: number): void {
    if (traced.index === 0) {
      this.#nextIndex += 1;
      traced.index = this.#nextIndex;
    }
    if (traced !== this.#current) this.#header(traced);
    const isOpen = this.#statuses(traced);
    for (const { short } of traced.warnings.slice(traced.warningsShown)) this.#line(traced, `WARN: ${short}`);
    traced.warningsShown = traced.warnings.length;
    this.#logs(traced);
    this.#current = traced;
    if (!traced.isCompleted || isOpen) return;
    this.#current = undefined;
    if (traced.logsPartial) this.#out += '\n';
    const { error, cached } = traced.vertex;
    if (error !== undefined) this.#line(traced, traced.isCanceled ? 'CANCELED' : `ERROR: ${error}`);
    else if (cached) this.#line(traced, 'CACHED');
    else this.#line(traced, `DONE ${traced.seconds(now).toFixed(1)}s`);
  }

  #header(traced: TracedVertex): void {
    const old = this.#current;
    if (old) {
      if (old.logsPartial) this.#out += '\n';
      old.logsOffset = 0;
      this.#out += `#${old.index} ...\n`;
    }
    if (!this.#isFirst) this.#out += '\n';
    else if (this.#description !== '') this.#out += `#0 ${this.#description}\n\n`;
    this.#isFirst = false;
    this.#line(traced, traced.vertex.name);
  }

  /** Answers whether one of them is still open. */
  #statuses(traced: TracedVertex): boolean {
    let isOpen = false;
    for (const status of traced.statuses) {
      if (!traced.statusUpdates.has(status.id)) continue;
      if (status.completed === undefined && !this.#isWorthwhile(status)) continue;
      this.#last.set(status.id, { current: status.current, timestamp: status.timestamp });
      const bytes = statusBytes(status);
      const seconds =
        status.started === undefined ? 0 : ((status.completed ?? status.timestamp) - status.started) / 1000;
      const time = seconds > 0.01 ? ` ${seconds.toFixed(1)}s` : '';
      if (status.completed === undefined) isOpen = true;
      this.#line(
        traced,
        `${status.id}${bytes === '' ? '' : ` ${bytes}`}${time}${status.completed === undefined ? '' : ' done'}`,
      );
    }
    traced.statusUpdates.clear();
    return isOpen;
  }

  #isWorthwhile(status: BuildStatus): boolean {
    const last = this.#last.get(status.id);
    if (!last) return true;
    const progress = status.total > 0 ? (status.current - last.current) / status.total : 0;
    return progress >= LEAST_PROGRESS || status.timestamp - last.timestamp >= REPEAT_AFTER;
  }

  #logs(traced: TracedVertex): void {
    traced.logs.forEach((line, i) => {
      const isLast = i === traced.logs.length - 1;
      const isPartial = isLast && traced.logsPartial;
      if (i === 0 && traced.logsOffset > 0) this.#out += line.slice(traced.logsOffset);
      else this.#out += `#${traced.index} ${line}`;
      if (!isPartial) {
        this.#out += '\n';
        traced.keepLine(line);
      }
    });
    const [last = ''] = traced.logs.slice(-1);
    traced.logs = traced.logsPartial ? [last] : [];
    traced.logsOffset = traced.logsPartial ? last.length : 0;
  }
}
