import type { BuildSink } from '../../api/build.ts';
import type { Clock } from '../../base/clock.ts';
import type { Vertex } from '../plan/graph.ts';

/** What a step's end says of it. */
export interface VertexEnd {
  readonly cached?: boolean;
  readonly error?: string;
}

/** Tells the client about one step. A hidden one says nothing. */
export class VertexProgress {
  readonly digest: string;
  readonly name: string;
  readonly #inputs: readonly string[];
  readonly #sink: BuildSink;
  readonly #clock: Clock;
  #started: number | undefined;

  constructor(
    sink: BuildSink,
    clock: Clock,
    vertex: Pick<Vertex, 'digest' | 'name'> & { readonly inputs?: Vertex['inputs'] },
  ) {
    this.#sink = sink;
    this.#clock = clock;
    this.digest = vertex.digest;
    this.name = vertex.name;
    this.#inputs = (vertex.inputs ?? []).flatMap((input) => (input ? [input.digest] : []));
  }

  get isStarted(): boolean {
    return this.#started !== undefined;
  }

  async start(): Promise<void> {
    this.#started ??= this.#clock.now();
    await this.#sink({
      kind: 'vertex',
      vertex: { digest: this.digest, name: this.name, inputs: this.#inputs, started: this.#started },
    });
  }

  async end({ cached, error }: VertexEnd = {}): Promise<void> {
    const started = this.#started ?? this.#clock.now();
    this.#started = undefined;
    await this.#sink({
      kind: 'vertex',
      vertex: {
        digest: this.digest,
        name: this.name,
        inputs: this.#inputs,
        started,
        completed: this.#clock.now(),
        ...(cached ? { cached } : {}),
        ...(error === undefined ? {} : { error }),
      },
    });
  }

  /** A line below the step, done at once or in `work`'s time. */
  async status<T>(
    id: string,
    work: () => T | Promise<T>,
    bytes: { readonly current?: number; readonly total?: number } = {},
    started = this.#clock.now(),
  ): Promise<T> {
    const { current = 0, total = 0 } = bytes;
    const result = await work();
    const now = this.#clock.now();
    await this.#sink({
      kind: 'status',
      status: { id, vertex: this.digest, current, total, timestamp: now, started, completed: now },
    });
    return result;
  }

  /** A line that is still open. */
  async open(id: string, current = 0, total = 0, started = this.#clock.now()): Promise<void> {
    await this.#sink({
      kind: 'status',
      status: { id, vertex: this.digest, current, total, timestamp: this.#clock.now(), started },
    });
  }

  async log(stream: number, data: Uint8Array): Promise<void> {
    await this.#sink({ kind: 'log', log: { vertex: this.digest, stream, data, timestamp: this.#clock.now() } });
  }
}
