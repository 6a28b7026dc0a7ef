/** The few platform globals that the engine may use; the DOM and Node libraries are fenced off (tsconfig.engine.json). */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
declare class ReadableStream<T = unknown> {
  constructor(source?: {
    start?(controller: ReadableStreamController<T>): void | Promise<void>;
    pull?(controller: ReadableStreamController<T>): void | Promise<void>;
  });
  getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: T }>; releaseLock(): void };
}
interface ReadableStreamController<T> {
  enqueue(chunk: T): void;
  close(): void;
}
