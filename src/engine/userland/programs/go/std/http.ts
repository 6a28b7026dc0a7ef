import { FsError, strerror } from '../../../../fs/errno.ts';
import type { Connection, Listener } from '../../../../kernel/net-stack.ts';
import { fromByteText, toByteText } from '../../../applets/byte-text.ts';
import { httpDate } from '../../http/dates.ts';
import { RequestReader } from '../../http/request-reader.ts';
import { bytesToString } from '../compile/convert.ts';
import { awaiting, type Machine } from '../run/machine.ts';
import { MapValue, type Slice, sliceOf } from '../run/value.ts';
import { HTTP_SOURCE } from './http-source.ts';
import type { StandardPackage } from './standard-package.ts';

/** Handles that Go code holds as numbers, for each program. */
interface Handles {
  readonly listeners: Listener[];
  readonly connections: { readonly connection: Connection; readonly reader: RequestReader }[];
}

const all = new WeakMap<Machine, Handles>();

function handlesOf(machine: Machine): Handles {
  const known = all.get(machine);
  if (known) return known;
  const made: Handles = { listeners: [], connections: [] };
  all.set(machine, made);
  return made;
}

function headerMap(headers: readonly (readonly [string, string])[]): MapValue {
  const map = new MapValue();
  for (const [name, value] of headers) {
    const key = name.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
    const before = map.entries.get(key)?.[1] as Slice | undefined;
    map.entries.set(key, [key, sliceOf([...(before?.toArray() ?? []), value])]);
  }
  return map;
}

async function readAll(connection: Connection): Promise<string> {
  let text = '';
  for (let bytes = await connection.read(65_536); bytes.length > 0; bytes = await connection.read(65_536))
    text += toByteText(bytes);
  return text;
}

/** A response's parts; chunked bodies put together. */
function parseResponse(text: string): readonly [status: number, reason: string, headers: MapValue, body: string] {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = lines.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const,
  );
  let body = text.slice(end + 4);
  if (headers.some(([name, value]) => name.toLowerCase() === 'transfer-encoding' && value === 'chunked')) {
    let whole = '';
    for (let size = Number.parseInt(body, 16); size > 0; size = Number.parseInt(body, 16)) {
      const start = body.indexOf('\r\n') + 2;
      whole += body.slice(start, start + size);
      body = body.slice(start + size + 2);
    }
    body = whole;
  }
  const [, status = '0', reason = ''] = /^HTTP\/1\.\d (\d+) ?(.*)/.exec(first) ?? [];
  return [Number(status), reason, headerMap(headers), body];
}

export const http: StandardPackage = {
  path: 'net/http',
  source: HTTP_SOURCE,
  natives: {
    canonical: ([name]) => (name as string).toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
    now: (_, { process }) => httpDate(process.clock.now()),
    sorted([header]) {
      const entries = [...(header as MapValue).entries.values()].sort(([a], [b]) =>
        (a as string) < (b as string) ? -1 : 1,
      );
      return entries
        .flatMap(([name, values]) =>
          (values as Slice).toArray().map((value) => `${name as string}: ${value as string}\r\n`),
        )
        .join('');
    },
    sniff: ([data]) =>
      /^\s*<(?:!doctype html|html|head|body|h1|div|p|a|br|script|table|title)[\s>]/i.test(data as string)
        ? 'text/html; charset=utf-8'
        : 'text/plain; charset=utf-8',
    listen([addr], machine) {
      const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(addr as string) ?? [];
      if (port === '') return [-1, `address ${addr as string}: missing port in address`];
      try {
        const { listeners } = handlesOf(machine);
        listeners.push(
          machine.process.net.listen(
            host === '' ? '0.0.0.0' : host === 'localhost' ? '127.0.0.1' : host,
            Number(port),
            { family: host === '' ? 'dual' : 'inet' },
          ),
        );
        return [listeners.length - 1, ''];
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        return [-1, `bind: ${strerror(error.errno).toLowerCase()}`];
      }
    },
    *accept([id], machine) {
      const { listeners, connections } = handlesOf(machine);
      try {
        const connection = yield* awaiting((listeners[id as number] as Listener).accept());
        connections.push({ connection, reader: new RequestReader(connection) });
        return connections.length - 1;
      } catch (error) {
        if (error instanceof FsError) return -1;
        throw error;
      }
    },
    stop([id], machine) {
      handlesOf(machine).listeners[id as number]?.close();
    },
    *request([id], machine) {
      const handle = handlesOf(machine).connections[id as number];
      const none = ['', '', '', '', '', null, '', false];
      if (!handle) return none;
      try {
        const received = yield* awaiting(handle.reader.head());
        if (received.kind !== 'request') return none;
        const { head } = received;
        const body = yield* awaiting(handle.reader.body(head));
        if (!body) return none;
        const { remote } = handle.connection;
        return [
          head.method,
          head.target,
          `HTTP/${head.version}`,
          head.header('host') ?? '',
          `${remote.address}:${remote.port}`,
          headerMap(head.headers),
          toByteText(body),
          true,
        ];
      } catch (error) {
        if (error instanceof FsError) return none;
        throw error;
      }
    },
    *respond([id, head, data], machine) {
      const handle = handlesOf(machine).connections[id as number];
      try {
        if (handle) yield* awaiting(handle.connection.write(fromByteText((head as string) + bytesToString(data))));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      return undefined;
    },
    finish([id], machine) {
      handlesOf(machine).connections[id as number]?.connection.close();
    },
    *fetch([method, host, port, path, type, data], machine) {
      const { net } = machine.process;
      const none = (problem: string): readonly unknown[] => [0, '', null, '', problem];
      try {
        const [address] = (yield* awaiting(net.resolve(host as string))) ?? [];
        if (address === undefined) return none(`dial tcp: lookup ${host as string}: no such host`);
        try {
          const connection = yield* awaiting(net.connect(address, Number(port)));
          const body = data as string;
          const extra =
            method === 'POST' ? `Content-Length: ${body.length}\r\nContent-Type: ${type as string}\r\n` : '';
          const authority = port === '80' ? host : `${host as string}:${port as string}`;
          yield* awaiting(
            connection.write(
              fromByteText(
                `${method as string} ${path as string} HTTP/1.1\r\nHost: ${authority as string}\r\nUser-Agent: Go-http-client/1.1\r\n${extra}Connection: close\r\n\r\n${body}`,
              ),
            ),
          );
          const text = yield* awaiting(readAll(connection));
          connection.close();
          return [...parseResponse(text), ''];
        } catch (error) {
          if (!(error instanceof FsError)) throw error;
          return none(`dial tcp ${address}:${port as string}: connect: ${strerror(error.errno).toLowerCase()}`);
        }
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        return none(`dial tcp: lookup ${host as string}: ${strerror(error.errno).toLowerCase()}`);
      }
    },
  },
};
