/** Where a value came from, as `$(origin NAME)` tells it; each later one wins over those before it. */
export type Origin = 'default' | 'environment' | 'file' | 'command line' | 'override' | 'automatic';

export interface Variable {
  readonly value: string;
  /** `=`: expanded where it is used. `:=` was expanded where it was set. */
  readonly recursive: boolean;
  readonly origin: Origin;
}

const RANK: Readonly<Record<Origin, number>> = {
  default: 0,
  environment: 1,
  file: 2,
  'command line': 3,
  override: 4,
  automatic: 5,
};

/** Variables of the makefile, or of a target, which sees those around it. */
export class Variables {
  readonly #own = new Map<string, Variable>();
  readonly #parent: Variables | undefined;

  constructor(parent?: Variables) {
    this.#parent = parent;
  }

  get(name: string): Variable | undefined {
    return this.#own.get(name) ?? this.#parent?.get(name);
  }

  /** Nothing happens when a value of higher rank is there: `make CC=clang` wins over the makefile. */
  set(name: string, variable: Variable): void {
    const before = this.get(name);
    if (before && before.origin !== 'automatic' && RANK[before.origin] > RANK[variable.origin]) return;
    this.#own.set(name, variable);
  }

  remove(name: string): void {
    this.#own.delete(name);
  }

  get names(): readonly string[] {
    return [...new Set([...(this.#parent?.names ?? []), ...this.#own.keys()])];
  }

  /** A scope of its own with the same variables as `other` has, seen from `parent`. */
  static over(parent: Variables, other: Variables | undefined): Variables {
    const scope = new Variables(parent);
    if (other) for (const [name, variable] of other.#own) scope.set(name, variable);
    return scope;
  }
}

/** What make has before it reads anything: those of GNU make's defaults that its rules for C and C++ use. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  CC: 'cc',
  CXX: 'g++',
  CPP: '$(CC) -E',
  AR: 'ar',
  ARFLAGS: 'rv',
  AS: 'as',
  LD: 'ld',
  RM: 'rm -f',
  OUTPUT_OPTION: '-o $@',
  'COMPILE.c': '$(CC) $(CFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c',
  'COMPILE.cc': '$(CXX) $(CXXFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c',
  'LINK.c': '$(CC) $(CFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)',
  'LINK.cc': '$(CXX) $(CXXFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)',
  'LINK.o': '$(CC) $(LDFLAGS) $(TARGET_ARCH)',
};
