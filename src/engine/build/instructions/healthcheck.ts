import { formatDuration, parseDuration } from '../../base/go-duration.ts';
import { goQuote } from '../../base/go-quote.ts';
import type { HealthcheckDocument } from '../../image/config.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { commandLine, mistakes, type ParseRequest, type Written } from './instruction.ts';

/** `HEALTHCHECK --interval=5s CMD curl -f localhost`, `HEALTHCHECK NONE` */
export interface HealthcheckInstruction extends Written {
  readonly kind: 'healthcheck';
  readonly health: HealthcheckDocument;
}

export function parseHealthcheck(request: ParseRequest): HealthcheckInstruction {
  const [first, ...rest] = request.words;
  if (first === undefined) throw mistakes.atLeastOne('HEALTHCHECK');
  const type = first.toUpperCase();
  if (type === 'NONE') {
    if (rest.length > 0) throw new DockerfileError('HEALTHCHECK NONE takes no arguments');
    return { kind: 'healthcheck', ...request.written, health: { Test: ['NONE'] } };
  }
  const flags = request.flags.read({
    interval: 'string',
    timeout: 'string',
    'start-period': 'string',
    'start-interval': 'string',
    retries: 'string',
  });
  if (type !== 'CMD') throw new DockerfileError(`Unknown type ${goQuote(type)} in HEALTHCHECK (try CMD)`);
  const { words } = commandLine({ ...request, words: rest });
  if (words.length === 0) throw new DockerfileError('Missing command after HEALTHCHECK CMD');
  const health: HealthcheckDocument = {
    Test: [request.json ? 'CMD' : 'CMD-SHELL', ...words],
    Interval: interval('interval', flags.string('interval')),
    Timeout: interval('timeout', flags.string('timeout')),
    StartPeriod: interval('start-period', flags.string('start-period')),
    StartInterval: interval('start-interval', flags.string('start-interval')),
    Retries: retries(flags.string('retries')),
  };
  return { kind: 'healthcheck', ...request.written, health };
}

const MILLISECOND = 1_000_000;

function interval(name: string, text: string): number {
  if (text === '') return 0;
  let duration: number;
  try {
    duration = parseDuration(text);
  } catch (error) {
    throw new DockerfileError(error instanceof Error ? error.message : String(error));
  }
  if (duration !== 0 && duration < MILLISECOND)
    throw new DockerfileError(`Interval ${goQuote(name)} cannot be less than ${formatDuration(MILLISECOND)}`);
  return duration;
}

function retries(text: string): number {
  if (text === '') return 0;
  if (!/^[+-]?\d+$/.test(text)) throw new DockerfileError(`strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`);
  const value = Number(text);
  if (Math.abs(value) > 0x7fffffff)
    throw new DockerfileError(`strconv.ParseInt: parsing ${goQuote(text)}: value out of range`);
  if (value < 0) throw new DockerfileError(`--retries cannot be negative (${value})`);
  return value;
}
