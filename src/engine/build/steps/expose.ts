import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { ExposeInstruction } from '../instructions/expose.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { processWords } from '../shell-lex.ts';

/** Ports as `80/tcp`; host addresses and ports are only frowned upon (buildkit dockerfile2llb/convert_expose.go). */
export function applyExpose(stage: StageState, expose: ExposeInstruction, context: PlanContext): void {
  const words = expose.ports.flatMap((port) =>
    processWords(port, stage.variables, { escapeToken: context.escapeToken }),
  );
  const ports = words.flatMap((word) =>
    exposedPorts(word, (rule, message) => context.linter.run(rule, expose.range, message)),
  );
  stage.change({
    ExposedPorts: { ...stage.image.config.ExposedPorts, ...Object.fromEntries(ports.map((port) => [port, {}])) },
  });
  stage.commit(`EXPOSE [${ports.join(' ')}]`, false);
}

/** `80/tcp` out of `80`, several out of a range. Throws DockerfileError. */
export function exposedPorts(
  raw: string,
  frown: (rule: 'ExposeProtoCasing' | 'ExposeInvalidFormat', message: string) => void = () => {},
): readonly string[] {
  const parts = raw.split(':');
  const container = parts.pop() ?? '';
  const hostPort = parts.pop() ?? '';
  const ip = parts.join(':');
  const [port, protocol] = readProtocol(raw, container);
  if (protocol !== protocol.toLowerCase())
    frown('ExposeProtoCasing', `Defined protocol '${raw}' in EXPOSE instruction should be lowercase`);
  if (ip !== '' || hostPort !== '')
    frown(
      'ExposeInvalidFormat',
      `EXPOSE instruction should not define an IP address or host-port mapping, found '${raw}'`,
    );
  const address = ip.replace(/^\[(.*)\]$/, '$1');
  if (address !== '' && !isAddress(address)) throw new DockerfileError(`invalid IP address: ${address}`);
  const inside = readRange(port);
  if (!inside) throw new DockerfileError(`invalid containerPort: ${port}`);
  if (hostPort !== '') {
    const outside = readRange(hostPort);
    if (!outside) throw new DockerfileError(`invalid hostPort: ${hostPort}`);
    const [first, last] = inside;
    if (last - first !== outside[1] - outside[0] && last !== first) {
      throw new DockerfileError(`invalid ranges specified for container and host Ports: ${port} and ${hostPort}`);
    }
  }
  const [first, last] = inside;
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}/${protocol.toLowerCase()}`);
}

function readProtocol(raw: string, container: string): readonly [port: string, protocol: string] {
  const cut = container.indexOf('/');
  const port = cut < 0 ? container : container.slice(0, cut);
  const protocol = cut < 0 ? '' : container.slice(cut + 1);
  const fail = (why: string): DockerfileError => new DockerfileError(`invalid port: ${goQuote(raw)}: ${why}`);
  if (port === '') throw fail('no port specified');
  if (!['', 'tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) throw fail(`invalid proto: ${protocol}`);
  return [port, protocol === '' ? 'tcp' : protocol];
}

/** `8000-8010`, or a single port. */
function readRange(text: string): readonly [number, number] | undefined {
  const match = /^(\+?\d+)(?:-(\+?\d+))?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first > 65535 || last > 65535 || last < first ? undefined : [first, last];
}

function isAddress(text: string): boolean {
  return text.includes(':')
    ? /^[0-9a-fA-F:.]+$/.test(text)
    : /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text);
}
