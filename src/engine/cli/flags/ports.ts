import type { PortBinding } from '../../api/container.ts';
import { CliError } from '../errors.ts';
import { parseIp } from './ip.ts';

const PROTOCOLS = ['tcp', 'udp', 'sctp'];

/** What -p asks for: bindings by `80/tcp`. */
export type PortBindings = Map<string, PortBinding[]>;

/** `8080:80`, `127.0.0.1::53/udp`, `8000-8005:80-85` (go-connections nat.ParsePortSpecs); also `published=8080,target=80`. */
export function parsePublish(specs: readonly string[]): PortBindings {
  const bindings: PortBindings = new Map();
  for (const spec of specs.map(standardNotation)) {
    for (const { port, binding } of parseSpec(spec)) bindings.set(port, [...(bindings.get(port) ?? []), binding]);
  }
  return bindings;
}

function standardNotation(spec: string): string {
  if (!spec.includes('=')) return spec;
  const fields: Record<string, string> = { protocol: 'tcp' };
  for (const field of spec.split(',')) {
    const cut = field.indexOf('=');
    if (cut <= 0) throw new CliError(`invalid publish opts format (should be name=value but got '${field}')`);
    fields[field.slice(0, cut)] = field.slice(cut + 1);
  }
  return `${fields['published'] ?? ''}:${fields['target'] ?? ''}/${fields['protocol']}`;
}

function parseSpec(spec: string): { port: string; binding: PortBinding }[] {
  const parts = spec.split(':');
  const container = parts.pop() ?? '';
  const hostPort = parts.pop() ?? '';
  let ip = parts.join(':');
  const [containerPort = '', rawProtocol = ''] = container.split(/\/(.*)/s);
  if (containerPort === '') throw new CliError(`no port specified: ${spec}<empty>`);
  const protocol = (rawProtocol || 'tcp').toLowerCase();
  if (!PROTOCOLS.includes(protocol)) throw new CliError(`invalid proto: ${protocol}`);
  if (ip.startsWith('[')) {
    if (!ip.endsWith(']')) throw new CliError(`invalid IP address ${ip}: address ${ip}:: missing ']' in address`);
    ip = ip.slice(1, -1);
  }
  if (ip !== '' && parseIp(ip) === undefined) throw new CliError(`invalid IP address: ${ip}`);
  const inner = portRange(containerPort);
  if (!inner) throw new CliError(`invalid containerPort: ${containerPort}`);
  const outer = hostPort === '' ? undefined : portRange(hostPort);
  if (hostPort !== '' && !outer) throw new CliError(`invalid hostPort: ${hostPort}`);
  const count = inner.end - inner.start + 1;
  if (outer && outer.end - outer.start + 1 !== count && count !== 1) {
    throw new CliError(`invalid ranges specified for container and host Ports: ${containerPort} and ${hostPort}`);
  }
  return Array.from({ length: count }, (_, i) => ({
    port: `${inner.start + i}/${protocol}`,
    binding: {
      hostIp: ip,
      // A range of host ports for one container port: the daemon chooses.
      hostPort: !outer
        ? ''
        : count === 1 && outer.start !== outer.end
          ? `${outer.start}-${outer.end}`
          : String(outer.start + i),
    },
  }));
}

function portRange(text: string): { start: number; end: number } | undefined {
  const cut = text.indexOf('-', 1);
  const start = portNumber(cut < 0 ? text : text.slice(0, cut));
  const end = cut < 0 ? start : portNumber(text.slice(cut + 1));
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

function portNumber(text: string): number | undefined {
  return /^[+-]?\d+$/.test(text) && Number(text) >= 0 && Number(text) <= 65535 ? Number(text) : undefined;
}

/** `80`, `8000-8010/udp` of --expose, as `80/tcp`. */
export function parseExpose(spec: string): readonly string[] {
  const [ports = '', rawProtocol] = spec.split('/', 2);
  const fail = (why: string): CliError => new CliError(`invalid range format for --expose: ${why}`);
  const protocol = (rawProtocol ?? 'tcp').toLowerCase();
  if (ports === '') throw fail('invalid port range: value is empty');
  const range = portRange(ports);
  if (!range) {
    const [start = '', end] = ports.split('-', 2);
    const bad = portNumber(start) === undefined ? ['start', start] : ['end', end ?? ''];
    if (portNumber(start) !== undefined && end !== undefined && portNumber(end) !== undefined)
      throw fail(`invalid port range: ${ports}`);
    throw fail(
      `invalid ${bad[0]} port '${bad[1]}': ${/^\d+$/.test(bad[1] ?? '') ? 'value out of range (0–65535)' : bad[1] === '' ? 'value is empty' : 'invalid syntax'}`,
    );
  }
  return Array.from({ length: range.end - range.start + 1 }, (_, i) => `${range.start + i}/${protocol}`);
}

/** A port as -p may name it alone, in `docker port`. */
export function normalPort(text: string): string {
  return text.includes('/') ? text : `${text}/tcp`;
}
