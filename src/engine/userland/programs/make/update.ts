import { MakeFailure } from './failure.ts';
import { stemOf, wordsOf } from './patterns.ts';
import { BUILTIN, isSpecial, type PatternRule, type RecipeLine, type Rules } from './rules.ts';
import { Variables } from './variables.ts';

/** What making one target came to. */
interface Outcome {
  readonly failed: boolean;
  /** Its recipe ran, or nothing stands for it on the disk: what needs it is old. */
  readonly remade: boolean;
}

/** A target that is to be made now. */
export interface Job {
  readonly name: string;
  readonly recipe: readonly RecipeLine[];
  readonly variables: Variables;
  /** `.PHONY`: no file is deleted when it fails. */
  readonly phony: boolean;
}

export interface UpdateRequest {
  readonly rules: Rules;
  readonly variables: Variables;
  /** `-B` */
  readonly always: boolean;
  /** `-k` */
  readonly keepGoing: boolean;
  /** `-r` */
  readonly noBuiltin: boolean;
  /** Milliseconds; undefined when there is no such file. */
  modified(path: string): number | undefined;
  /** Runs the recipe; false when it failed. */
  run(job: Job): Promise<boolean>;
  say(fd: 1 | 2, text: string): Promise<void>;
  /** Called in front of each target, so that a long run can pause. */
  step(): Promise<void> | undefined;
}

/** Brings targets up to date, each one once. */
export class Update {
  readonly #request: UpdateRequest;
  readonly #done = new Map<string, Outcome>();
  /** Names that the makefile speaks of: a pattern rule may count on them before they are there. */
  readonly #named: ReadonlySet<string>;

  constructor(request: UpdateRequest) {
    this.#request = request;
    const named = new Set<string>(request.rules.targets.keys());
    for (const { prerequisites, orderOnly } of request.rules.targets.values())
      for (const name of [...prerequisites, ...orderOnly]) named.add(name);
    this.#named = named;
  }

  /** Throws MakeFailure when there is no rule (with `-k` only told). */
  async make(name: string, parent: string | undefined, scope: Variables, stack: readonly string[]): Promise<Outcome> {
    const known = this.#done.get(name);
    if (known) return known;
    await this.#request.step();
    const outcome = await this.#make(name, parent, scope, stack);
    this.#done.set(name, outcome);
    return outcome;
  }

  async #make(name: string, parent: string | undefined, scope: Variables, stack: readonly string[]): Promise<Outcome> {
    const { rules, keepGoing, always, modified, say } = this.#request;
    const phony = isSpecial(rules, '.PHONY', name);
    const target = rules.targets.get(name);
    const implicit = target?.recipe || phony ? undefined : this.#implicit(name);
    if (!target && !implicit) {
      if (modified(name) !== undefined) return { failed: false, remade: false };
      const fallback = rules.targets.get('.DEFAULT')?.recipe;
      if (!fallback) {
        const needed = parent === undefined ? '' : `, needed by '${parent}'`;
        const message = `No rule to make target '${name}'${needed}`;
        if (!keepGoing) throw new MakeFailure(message);
        await say(2, `*** ${message}.\n`);
        return { failed: true, remade: false };
      }
    }
    const variables = Variables.over(scope, target?.variables);
    const prerequisites = unique([...(implicit?.prerequisites ?? []), ...(target?.prerequisites ?? [])]);
    const orderOnly = unique([...(implicit?.orderOnly ?? []), ...(target?.orderOnly ?? [])]).filter(
      (one) => !prerequisites.includes(one),
    );
    const here = [...stack, name];
    const dropped = new Set<string>();
    const changed: string[] = [];
    let failed = false;
    let old = always || phony;
    for (const one of [...prerequisites, ...orderOnly]) {
      if (here.includes(one)) {
        await say(2, `Circular ${name} <- ${one} dependency dropped.\n`);
        dropped.add(one);
        continue;
      }
      const outcome = await this.make(one, name, variables, here);
      failed ||= outcome.failed;
      if (failed && !keepGoing) return { failed: true, remade: false };
      if (orderOnly.includes(one)) continue;
      const [own, other] = [modified(name), modified(one)];
      if (outcome.remade || own === undefined || (other !== undefined && other > own)) {
        old = true;
        changed.push(one);
      }
    }
    if (failed) {
      await say(2, `Target '${name}' not remade because of errors.\n`);
      return { failed: true, remade: false };
    }
    old ||= modified(name) === undefined;
    const recipe = target?.recipe ?? implicit?.recipe ?? (target ? undefined : rules.targets.get('.DEFAULT')?.recipe);
    if (!old) return { failed: false, remade: false };
    if (!recipe) return { failed: false, remade: true };
    const shown = prerequisites.filter((one) => !dropped.has(one));
    setAutomatic(variables, {
      name,
      prerequisites: shown,
      all: [...(implicit?.prerequisites ?? []), ...(target?.prerequisites ?? [])].filter((one) => !dropped.has(one)),
      orderOnly,
      changed,
      stem: implicit?.stem ?? target?.stem ?? '',
    });
    const fine = await this.#request.run({ name, recipe, variables, phony });
    return { failed: !fine, remade: true };
  }

  /** The pattern rule that fits the name and whose prerequisites are there or are named somewhere: of several the one with the shortest stem. */
  #implicit(
    name: string,
  ):
    | { prerequisites: readonly string[]; orderOnly: readonly string[]; recipe: readonly RecipeLine[]; stem: string }
    | undefined {
    const { rules, modified, noBuiltin } = this.#request;
    const slash = name.lastIndexOf('/') + 1;
    const [folder, base] = [name.slice(0, slash), name.slice(slash)];
    const found = [...rules.patterns, ...(noBuiltin ? [] : BUILTIN)]
      .flatMap((rule: PatternRule) =>
        rule.targets.flatMap((pattern) => {
          const whole = pattern.includes('/');
          const stem = stemOf(pattern, whole ? name : base);
          if (stem === undefined || stem === '' || rule.recipe.length === 0) return [];
          const fill = (word: string): string =>
            word.includes('%') ? `${whole ? '' : folder}${word.replace('%', () => stem)}` : word;
          const prerequisites = rule.prerequisites.map(fill);
          const there = prerequisites.every((one) => this.#named.has(one) || modified(one) !== undefined);
          return there
            ? [
                {
                  prerequisites,
                  orderOnly: rule.orderOnly.map(fill),
                  recipe: rule.recipe,
                  stem: whole ? stem : folder + stem,
                },
              ]
            : [];
        }),
      )
      .map((match, at) => ({ match, at }))
      .sort((a, b) => a.match.stem.length - b.match.stem.length || a.at - b.at);
    return found[0]?.match;
  }
}

interface Automatic {
  readonly name: string;
  readonly prerequisites: readonly string[];
  /** With those that are named twice. */
  readonly all: readonly string[];
  readonly orderOnly: readonly string[];
  readonly changed: readonly string[];
  readonly stem: string;
}

function setAutomatic(variables: Variables, facts: Automatic): void {
  const values: Readonly<Record<string, string>> = {
    '@': facts.name,
    '<': facts.all[0] ?? '',
    '^': facts.prerequisites.join(' '),
    '+': facts.all.join(' '),
    '|': facts.orderOnly.join(' '),
    '?': facts.changed.join(' '),
    '*': facts.stem,
  };
  for (const [name, value] of Object.entries(values)) {
    const parts = wordsOf(value);
    const folder = (word: string): string => (word.includes('/') ? word.slice(0, word.lastIndexOf('/')) || '/' : '.');
    variables.set(name, { value, recursive: false, origin: 'automatic' });
    variables.set(`${name}D`, { value: parts.map(folder).join(' '), recursive: false, origin: 'automatic' });
    variables.set(`${name}F`, {
      value: parts.map((word) => word.slice(word.lastIndexOf('/') + 1)).join(' '),
      recursive: false,
      origin: 'automatic',
    });
  }
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
