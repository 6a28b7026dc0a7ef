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
/** Unpacks faster than any code of ours; unlike its packing, what it answers hangs on no browser. */
declare const DecompressionStream:
  | (new (
      format: 'gzip',
    ) => {
      readonly writable: { getWriter(): { write(chunk: Uint8Array): Promise<void>; close(): Promise<void> } };
      readonly readable: ReadableStream<Uint8Array>;
    })
  | undefined;
/** Its `subtle` is missing where a page came over plain http. */
declare const crypto:
  | { readonly subtle?: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } }
  | undefined;
