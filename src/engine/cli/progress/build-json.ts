import type { BuildEvent } from '../../api/build.ts';
import { goJson } from '../../base/go-json.ts';
import { rfc3339Nano } from '../../base/go-time.ts';

/** --progress=rawjson: one line for each message (buildkit client.SolveStatus). */
export function eventJson(event: BuildEvent): string {
  return `${goJson(document(event))}\n`;
}

const time = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : rfc3339Nano(ms));

function document(event: BuildEvent): object {
  switch (event.kind) {
    case 'vertex': {
      const { digest, inputs, name, started, completed, cached, error } = event.vertex;
      return {
        vertexes: [
          {
            digest,
            ...(inputs.length > 0 ? { inputs } : {}),
            name,
            started: time(started),
            completed: time(completed),
            cached,
            error,
          },
        ],
      };
    }
    case 'status': {
      const { id, vertex, total, current, timestamp, started, completed } = event.status;
      return {
        statuses: [
          {
            id,
            vertex,
            ...(total ? { total } : {}),
            current,
            timestamp: time(timestamp),
            started: time(started),
            completed: time(completed),
          },
        ],
      };
    }
    case 'log': {
      const { vertex, stream, data, timestamp } = event.log;
      return { logs: [{ vertex, stream, data: base64(data), timestamp: time(timestamp) }] };
    }
    case 'warning': {
      const { vertex, short, description, url, source } = event.warning;
      const range = source.ranges.map(({ start, end }) => ({ start: { line: start }, end: { line: end } }));
      return {
        warnings: [
          {
            vertex,
            level: 1,
            short: base64(utf8(short)),
            detail: [base64(utf8(description))],
            url,
            sourceInfo: { filename: source.filename, data: base64(utf8(source.text)), language: 'Dockerfile' },
            range,
          },
        ],
      };
    }
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.subarray(i, i + 3);
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(word >> shift) & 63]);
    out += `${letters[0]}${letters[1]}${b === undefined ? '=' : letters[2]}${c === undefined ? '=' : letters[3]}`;
  }
  return out;
}
