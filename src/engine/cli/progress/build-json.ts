import type { BuildEvent } from '../../api/build.ts';
import { base64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
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
            short: base64(encodeUtf8(short)),
            detail: [base64(encodeUtf8(description))],
            url,
            sourceInfo: { filename: source.filename, data: base64(encodeUtf8(source.text)), language: 'Dockerfile' },
            range,
          },
        ],
      };
    }
  }
}
