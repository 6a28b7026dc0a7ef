import type { LoadedArchive, TranscriptEntry, World } from '../../engine/index.ts';
import type {
  ExplainAnswers,
  ExplainRequest,
  FileAnswer,
  FileRequest,
  FromEngine,
  TimelineView,
  ToEngine,
} from './protocol.ts';

/** What a listener of the engine may hear. */
export interface EngineListener {
  started(refused: Extract<FromEngine, { type: 'started' }>['refused']): void;
  output(terminal: number, data: Uint8Array): void;
  busy(terminal: number, busy: boolean): void;
  command(terminal: number, entry: TranscriptEntry): void;
  changed(world: World): void;
  /** The timeline has grown, or one has gone to another point of it. */
  timeline(timeline: TimelineView): void;
  /** A file of the host wants to be edited. */
  edit(path: string): void;
  /** The worker ended by itself or said that it cannot go on. */
  failed(message: string): void;
}

type Asked = Extract<ToEngine, { readonly request: number }>;
/** `Omit` over each member of the union on its own. */
type Unnumbered<T> = T extends unknown ? Omit<T, 'request'> : never;
type Answer = Extract<FromEngine, { readonly request: number }>;

/** The page's end of one engine worker: typed messages out, answers and events in. */
export class EngineClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { readonly resolve: (answer: Answer) => void; readonly reject: (why: Error) => void }
  >();
  #requests = 0;

  constructor(beginning: Omit<Extract<ToEngine, { type: 'start' }>, 'type'>, listener: EngineListener) {
    this.#worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
    this.#worker.onmessage = ({ data }: MessageEvent<FromEngine>) => this.#hear(data, listener);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      listener.failed(event.message || 'the engine could not be loaded');
    };
    this.tell({ type: 'start', ...beginning });
  }

  tell(message: Exclude<ToEngine, Asked>): void {
    this.#worker.postMessage(message);
  }

  /** Types a line into a terminal and presses Return; resolves when the prompt is back. */
  async runLine(terminal: number, line: string): Promise<void> {
    await this.#ask({ type: 'runLine', terminal, line });
  }

  async save(): Promise<Omit<Extract<FromEngine, { type: 'saved' }>, 'type' | 'request'>> {
    const answer = await this.#ask({ type: 'save' });
    if (answer.type !== 'saved') throw new Error(`'save' was answered with '${answer.type}'`);
    const { bytes, history, timeline } = answer;
    return { bytes, history, timeline };
  }

  async world(): Promise<World> {
    const answer = await this.#ask({ type: 'world' });
    if (answer.type !== 'world') throw new Error(`'world' was answered with '${answer.type}'`);
    return answer.world;
  }

  /** Asks about files or changes one; rejects with the system's own sentence. */
  async files(ask: FileRequest): Promise<FileAnswer> {
    const answer = await this.#ask({ type: 'files', ask });
    if (answer.type !== 'files') throw new Error(`'files' was answered with '${answer.type}'`);
    return answer.answer;
  }

  /** Asks about images; rejects with docker's own sentence. */
  async explain<A extends ExplainRequest['act']>(
    ask: Extract<ExplainRequest, { readonly act: A }>,
  ): Promise<ExplainAnswers[A]> {
    const answer = await this.#ask({ type: 'explain', ask });
    if (answer.type !== 'explained') throw new Error(`'explain' was answered with '${answer.type}'`);
    return answer.answer as ExplainAnswers[A];
  }

  /** Loads a docker save archive, whose bytes go over to the worker; rejects when it is damaged or none. */
  async loadArchive(archive: Uint8Array<ArrayBuffer>): Promise<LoadedArchive> {
    const answer = await this.#ask({ type: 'loadArchive', archive }, [archive.buffer]);
    if (answer.type !== 'loaded') throw new Error(`'loadArchive' was answered with '${answer.type}'`);
    return answer.loaded;
  }

  /** An image as a docker save archive. */
  async saveImage(image: string): Promise<Uint8Array> {
    const answer = await this.#ask({ type: 'saveImage', image });
    if (answer.type !== 'image') throw new Error(`'saveImage' was answered with '${answer.type}'`);
    return answer.archive;
  }

  /** Goes to a point of the timeline, or to the end of a branch; answers which terminals there are. */
  async travel(to: { readonly point: number } | { readonly branch: number }): Promise<readonly number[]> {
    const answer = await this.#ask({ type: 'travel', ...to });
    if (answer.type !== 'travelled') throw new Error(`'travel' was answered with '${answer.type}'`);
    return answer.terminals;
  }

  /** The world at a point of the timeline, without going there. */
  async worldAt(point: number): Promise<World> {
    const answer = await this.#ask({ type: 'worldAt', point });
    if (answer.type !== 'world') throw new Error(`'worldAt' was answered with '${answer.type}'`);
    return answer.world;
  }

  /** Whether the worker answers within so many milliseconds. */
  answers(within: number): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), within));
    const pong = this.#ask({ type: 'ping' }).then(
      () => true,
      () => false,
    );
    return Promise.race([pong, late]);
  }

  /** Ends the worker, whatever it is doing; what was asked and not answered is rejected. */
  end(): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error('the engine was ended'));
    this.#waiting.clear();
  }

  /** `given` are buffers that are moved instead of copied. */
  #ask(message: Unnumbered<Asked>, given: readonly ArrayBuffer[] = []): Promise<Answer> {
    const request = ++this.#requests;
    return new Promise((resolve, reject) => {
      this.#waiting.set(request, { resolve, reject });
      this.#worker.postMessage({ ...message, request }, [...given]);
    });
  }

  #hear(message: FromEngine, listener: EngineListener): void {
    switch (message.type) {
      case 'started':
        listener.started(message.refused);
        break;
      case 'output':
        listener.output(message.terminal, message.data);
        break;
      case 'busy':
        listener.busy(message.terminal, message.busy);
        break;
      case 'command':
        listener.command(message.terminal, message.entry);
        break;
      case 'changed':
        listener.changed(message.world);
        break;
      case 'timeline':
        listener.timeline(message.timeline);
        break;
      case 'edit':
        listener.edit(message.path);
        break;
      case 'refused':
        this.#waiting.get(message.request)?.reject(new Error(message.message));
        this.#waiting.delete(message.request);
        break;
      // Answers to `try` go to a worker of their own.
      case 'tried':
        break;
      case 'failed':
        listener.failed(message.message);
        break;
      default:
        this.#waiting.get(message.request)?.resolve(message);
        this.#waiting.delete(message.request);
    }
  }
}
