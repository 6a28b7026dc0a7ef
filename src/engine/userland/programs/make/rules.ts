import type { Variables } from './variables.ts';

export interface RecipeLine {
  /** As written behind its tab; continuation lines hold their backslash. */
  readonly text: string;
  /** `Makefile:3`, or `<builtin>`. */
  readonly where: string;
}

/** What is known of one target: all its rules together, of which one at most has a recipe. */
export interface Target {
  readonly prerequisites: string[];
  /** Behind `|`: they have to be there, but do not make the target old. */
  readonly orderOnly: string[];
  recipe: readonly RecipeLine[] | undefined;
  /** Of a static pattern rule: what `%` stood for. */
  stem: string | undefined;
  /** `x: CFLAGS = -g`, for it and for what it needs. */
  variables: Variables | undefined;
}

/** `%.o: %.c` */
export interface PatternRule {
  readonly targets: readonly string[];
  readonly prerequisites: readonly string[];
  readonly orderOnly: readonly string[];
  readonly recipe: readonly RecipeLine[];
}

/** All that a makefile says. */
export interface Rules {
  readonly targets: Map<string, Target>;
  readonly patterns: PatternRule[];
  goal: string | undefined;
}

/** Of GNU make's rules of its own, those for C and C++. */
// DIFFERS: make has rules of its own for C and C++ only, and does not chain them.
export const BUILTIN: readonly PatternRule[] = [
  builtin('%', '%.o', '$(LINK.o) $^ $(LOADLIBES) $(LDLIBS) -o $@'),
  builtin('%', '%.c', '$(LINK.c) $^ $(LOADLIBES) $(LDLIBS) -o $@'),
  builtin('%.o', '%.c', '$(COMPILE.c) $(OUTPUT_OPTION) $<'),
  builtin('%', '%.cc', '$(LINK.cc) $^ $(LOADLIBES) $(LDLIBS) -o $@'),
  builtin('%.o', '%.cc', '$(COMPILE.cc) $(OUTPUT_OPTION) $<'),
  builtin('%', '%.cpp', '$(LINK.cc) $^ $(LOADLIBES) $(LDLIBS) -o $@'),
  builtin('%.o', '%.cpp', '$(COMPILE.cc) $(OUTPUT_OPTION) $<'),
];

function builtin(target: string, prerequisite: string, text: string): PatternRule {
  return {
    targets: [target],
    prerequisites: [prerequisite],
    orderOnly: [],
    recipe: [{ text, where: '<builtin>' }],
  };
}

/** The target's entry, made when there is none yet. */
export function targetOf(rules: Rules, name: string): Target {
  const known = rules.targets.get(name);
  if (known) return known;
  const made: Target = { prerequisites: [], orderOnly: [], recipe: undefined, stem: undefined, variables: undefined };
  rules.targets.set(name, made);
  return made;
}

/** `.PHONY: clean`: no file is meant. */
export function isSpecial(rules: Rules, special: string, name: string): boolean {
  const target = rules.targets.get(special);
  return (
    target !== undefined &&
    (target.prerequisites.includes(name) || (special !== '.PHONY' && target.prerequisites.length === 0))
  );
}
