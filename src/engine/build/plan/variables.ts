import type { Environment } from '../shell-lex.ts';

/** Variables in the order in which they were first set. */
export class Variables implements Environment {
  readonly #values: Map<string, string>;

  constructor(entries: Iterable<readonly [string, string]> = []) {
    this.#values = new Map(entries);
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  names(): readonly string[] {
    return [...this.#values.keys()];
  }

  with(name: string, value: string): Variables {
    return new Variables([...this.#values, [name, value]]);
  }

  without(name: string): Variables {
    return new Variables([...this.#values].filter(([each]) => each !== name));
  }

  /** `NAME=value` */
  list(): readonly string[] {
    return [...this.#values].map(([name, value]) => `${name}=${value}`);
  }
}

/** `NAME=value` taken apart. */
export function nameAndValue(entry: string): readonly [string, string] {
  const cut = entry.indexOf('=');
  return cut < 0 ? [entry, ''] : [entry.slice(0, cut), entry.slice(cut + 1)];
}

/** An image's environment with one variable set, in its old place if it had one. */
export function withVariable(env: readonly string[], name: string, value: string): readonly string[] {
  const entry = `${name}=${value}`;
  const at = env.findIndex((each) => nameAndValue(each)[0] === name);
  return at < 0 ? [...env, entry] : env.with(at, entry);
}
