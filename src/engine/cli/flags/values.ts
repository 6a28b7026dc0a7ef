import type { DeviceRequest } from '../../api/container.ts';
import type { Filters } from '../../api/json.ts';
import { parseDuration } from '../../base/go-duration.ts';
import { goQuote } from '../../base/go-quote.ts';
import { ramInBytes } from '../../base/units.ts';
import { CHECKS } from './checks.ts';
import { parseCpus } from './cpus.ts';
import { csvFields } from './csv.ts';
import { parseGpus } from './gpus.ts';
import { parseAddress, parseIp } from './ip.ts';
import { type MountValue, parseMount } from './mount.ts';
import { type NetworkValue, parseNetwork } from './network.ts';
import { parseBool, parseFloat64, parseInteger, ValueError } from './numbers.ts';
import type { FlagSpec } from './spec.ts';
import { parseUlimit, type Ulimit } from './ulimit.ts';

/** What values of flags are read against: the process's environment and directory. */
export interface FlagSurroundings {
  readonly env: ReadonlyMap<string, string>;
  absolute(path: string): string;
}

export interface FlagTypes {
  readonly list: readonly string[];
  readonly map: ReadonlyMap<string, string>;
  readonly filter: Filters;
  readonly mount: readonly MountValue[];
  readonly network: readonly NetworkValue[];
  readonly ulimit: readonly Ulimit[];
  readonly gpus: readonly DeviceRequest[];
}

/**
 * Flags as given. Getters answer the preset, or nothing (`''`, `0`, `false`, an empty list), where a flag was not given;
 * bytes, durations (nanoseconds) and CPUs (billionths) are numbers.
 */
export class FlagValues {
  readonly #values = new Map<string, unknown>();
  readonly #specs: ReadonlyMap<string, FlagSpec>;
  readonly #given = new Set<string>();

  constructor(specs: ReadonlyMap<string, FlagSpec>) {
    this.#specs = specs;
  }

  /** Throws ValueError with Go's reason. Values of lists add up, others replace. */
  set(spec: FlagSpec, text: string, around: FlagSurroundings): void {
    const before = this.#values.get(spec.target);
    // pflag's string slices drop their preset at the first value; docker has none with a preset.
    this.#values.set(spec.target, parseValue(spec, text, before, around));
    this.#given.add(spec.name);
  }

  /** Was it written on the command line, under this very name? */
  changed(name: string): boolean {
    return this.#given.has(name);
  }

  get given(): ReadonlySet<string> {
    return this.#given;
  }

  bool(name: string): boolean {
    return (this.#values.get(name) as boolean | undefined) ?? this.#preset(name) === 'true';
  }

  string(name: string): string {
    return (this.#values.get(name) as string | undefined) ?? this.#preset(name);
  }

  number(name: string): number {
    return (this.#values.get(name) as number | undefined) ?? (Number(this.#preset(name)) || 0);
  }

  list(name: string): readonly string[] {
    return (this.#values.get(name) as readonly string[] | undefined) ?? [];
  }

  map(name: string): ReadonlyMap<string, string> {
    return (this.#values.get(name) as ReadonlyMap<string, string> | undefined) ?? new Map();
  }

  get<K extends keyof FlagTypes>(kind: K, name: string): FlagTypes[K] {
    const empty: FlagTypes = {
      list: [],
      map: new Map(),
      filter: new Map(),
      mount: [],
      network: [],
      ulimit: [],
      gpus: [],
    };
    return (this.#values.get(name) as FlagTypes[K] | undefined) ?? empty[kind];
  }

  #preset(name: string): string {
    return this.#specs.get(name)?.preset ?? '';
  }
}

function parseValue(spec: FlagSpec, text: string, before: unknown, around: FlagSurroundings): unknown {
  const earlier = (before as readonly unknown[] | undefined) ?? [];
  switch (spec.kind) {
    case 'bool':
      return parseBool(text);
    case 'int':
    case 'int64':
      return parseInteger(text, 64);
    case 'uint':
    case 'uint64':
      return parseInteger(text, 64, true);
    case 'uint16':
      return parseInteger(text, 16, true);
    case 'uint32':
      return parseInteger(text, 32, true);
    case 'float':
      return parseFloat64(text);
    case 'string':
    case 'other':
      return text;
    case 'strings':
      return [...earlier, ...(text === '' ? [] : csvFields(text))];
    case 'stringArray':
      return [...earlier, text];
    case 'list':
      return [...earlier, CHECKS[spec.check]?.(text, around.env) ?? text];
    case 'map': {
      const checked = CHECKS[spec.check]?.(text, around.env) ?? text;
      const cut = checked.indexOf('=');
      return new Map(before as Map<string, string> | undefined).set(
        cut < 0 ? checked : checked.slice(0, cut),
        cut < 0 ? '' : checked.slice(cut + 1),
      );
    }
    case 'bytes':
      return ramInBytes(text);
    case 'swap':
      return text === '-1' ? -1 : ramInBytes(text);
    case 'decimal':
      return parseCpus(text);
    case 'duration':
      return parseDuration(text);
    case 'filter':
      return addFilter(before as Filters | undefined, text);
    case 'mount':
      return [...earlier, parseMount(text, around.absolute)];
    case 'network':
      return [...earlier, parseNetwork(text)];
    case 'ulimit': {
      const limit = parseUlimit(text);
      return [...(earlier as readonly Ulimit[]).filter((other) => other.name !== limit.name), limit].sort((a, b) =>
        a.name < b.name ? -1 : 1,
      );
    }
    case 'ip':
      return parseOrThrow(text, `failed to parse IP: ${goQuote(text)}`);
    case 'ipSlice':
      return [
        ...earlier,
        ...csvFields(text).map((each) =>
          parseOrThrow(each.trim(), `invalid string being converted to IP address: ${each.trim()}`),
        ),
      ];
    case 'ipNetSlice':
      return [...earlier, ...csvFields(text).map(cidr)];
    case 'stringToString':
      return new Map([...((before as ReadonlyMap<string, string> | undefined) ?? []), ...keyValues(text)]);
    case 'gpu-request':
      return [...earlier, parseGpus(text)];
  }
}

/** pflag's StringToString: `host=tcp://h:2375,ca=ca.pem`. */
function keyValues(text: string): readonly (readonly [string, string])[] {
  return (text === '' ? [''] : csvFields(text)).map((field) => {
    const cut = field.indexOf('=');
    if (cut < 0) throw new ValueError(`${field} must be formatted as key=value`);
    return [field.slice(0, cut), field.slice(cut + 1)];
  });
}

function parseOrThrow(text: string, message: string): string {
  const address = parseIp(text.trim());
  if (address === undefined) throw new ValueError(message);
  return address;
}

/** Go's net.ParseCIDR: the network, without host bits. */
function cidr(text: string): string {
  const match = /^(.+)\/(\d+)$/.exec(text.trim());
  try {
    const address = parseAddress(match?.[1] ?? '');
    const bits = Number(match?.[2]);
    if (bits > (address.includes(':') ? 128 : 32)) throw new ValueError('');
    return address.includes(':') ? `${address}/${bits}` : `${maskIpv4(address, bits)}/${bits}`;
  } catch {
    throw new ValueError(`invalid string being converted to CIDR: ${text}`);
  }
}

function maskIpv4(address: string, bits: number): string {
  const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const masked = bits === 0 ? 0 : Math.floor(value / 2 ** (32 - bits)) * 2 ** (32 - bits);
  return [24, 16, 8, 0].map((shift) => Math.floor(masked / 2 ** shift) % 256).join('.');
}

/** `--filter name=value` (docker/cli opts FilterOpt); the same value twice counts once. */
export function addFilter(before: Filters | undefined, text: string): Filters {
  if (text === '') return before ?? new Map();
  const cut = text.indexOf('=');
  if (cut < 0) throw new ValueError('bad format of filter (expected name=value)');
  const name = text.slice(0, cut).trim().toLowerCase();
  const values = before?.get(name) ?? [];
  const value = text.slice(cut + 1).trim();
  return new Map(before).set(name, values.includes(value) ? values : [...values, value]);
}
