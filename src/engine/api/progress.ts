/** One message of a pull's, push's or load's progress stream, as the daemon's JSON stream carries it (moby api jsonstream). */
export interface ProgressMessage {
  /** `Pulling fs layer`, `Downloading`, `Pull complete`, `Digest: sha256:…`, `Status: Downloaded newer image for busybox:latest`. */
  readonly status: string;
  /** The short layer id in front, where a line belongs to a layer. */
  readonly id?: string;
  /** Bytes so far and in all. */
  readonly current?: number;
  readonly total?: number;
  /** Without a line of its own in plain output (aux messages). */
  readonly aux?: { readonly [key: string]: string | number };
}

/** Called for each message; answers a promise when the reader wants the stream to wait. */
export type ProgressSink = (message: ProgressMessage) => void | Promise<void>;
