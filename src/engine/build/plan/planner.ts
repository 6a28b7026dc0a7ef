import { goQuote } from '../../base/go-quote.ts';
import { formatPlatform, HOST_PLATFORM, type Platform } from '../../base/platforms.ts';
import { PatternMatcher } from '../context/pattern-matcher.ts';
import { DockerfileError, located, locating, relocated } from '../dockerfile/error.ts';
import { parseDockerfile } from '../dockerfile/lines.ts';
import type { ArgInstruction } from '../instructions/arg.ts';
import { parseInstruction, type StageInstruction } from '../instructions/index.ts';
import { descriptionIn } from '../instructions/instruction.ts';
import { type ProcessedWord, processWord } from '../shell-lex.ts';
import { applyInstruction } from '../steps/index.ts';
import { nearest, withSuggestion } from '../suggest.ts';
import { resolveBaseImage } from './base-image.ts';
import { checkCircles } from './circles.ts';
import { checkDefaultBases, globalVariables, platformArgs } from './global-args.ts';
import { makeVertex, type Vertex } from './graph.ts';
import { Outline } from './outline.ts';
import type { PlanContext, PlanOptions, PlanSurroundings } from './plan-context.ts';
import { scanTargets } from './scan-targets.ts';
import { stagePlatform } from './stage-platform.ts';
import { type PlannedInstruction, StageState } from './stage-state.ts';
import { readStages, type WrittenStage } from './stages.ts';
import type { Variables } from './variables.ts';

/** The context as a vertex: its files are asked for when a step needs them. */
const CONTEXT: Vertex = makeVertex({ kind: 'local', source: 'context' }, [], { name: '[internal] load build context' });

/** The target stage with its graph, and what it takes from the build context. */
export interface Plan {
  readonly target: StageState;
  /** Paths and patterns from `/`; `/` for everything. */
  readonly contextPaths: ReadonlySet<string>;
  /** What a list of packages is to look at besides the target. */
  readonly scans: ReadonlyMap<string, Vertex | undefined>;
}

/** A Dockerfile to the graph of the target stage (buildkit dockerfile2llb, toDispatchState). Throws DockerfileError. */
export async function planBuild(text: string, options: PlanOptions, world: PlanSurroundings): Promise<Plan> {
  if (text === '') throw new DockerfileError('the Dockerfile cannot be empty');
  const parsed = parseDockerfile(text);
  const linter = world.warnings;
  const { stages, globalArgs } = readStages(parsed, linter);
  const targetPlatform = options.platform ?? HOST_PLATFORM;
  const targetStage = options.target || (stages.at(-1)?.from.stage ?? '');
  const predefined = platformArgs(options.buildPlatform, targetPlatform, targetStage, options.buildArgs);
  checkDefaultBases(stages, globalArgs, predefined, parsed.escapeToken, linter);
  const variables = globalVariables(predefined, globalArgs, parsed.escapeToken, options.buildArgs);
  const declared = new Set(globalArgs.flatMap(({ args }) => args.map(({ key }) => key)));
  const planner = new Planner(
    options,
    world,
    variables,
    parsed.escapeToken,
    targetPlatform,
    globalOutline(globalArgs, variables),
  );
  return planner.plan(stages, declared);
}

class Planner {
  readonly #options: PlanOptions;
  readonly #world: PlanSurroundings;
  readonly #globals: Variables;
  readonly #escapeToken: string;
  readonly #platform: Platform;
  readonly #globalOutline: Outline;
  readonly #states: StageState[] = [];
  readonly #byName = new Map<string, StageState>();
  readonly #contextPaths = new Set<string>();

  constructor(
    options: PlanOptions,
    world: PlanSurroundings,
    globals: Variables,
    escapeToken: string,
    platform: Platform,
    globalOutline: Outline,
  ) {
    this.#globalOutline = globalOutline;
    this.#options = options;
    this.#world = world;
    this.#globals = globals;
    this.#escapeToken = escapeToken;
    this.#platform = platform;
  }

  async plan(stages: readonly WrittenStage[], declared: ReadonlySet<string>): Promise<Plan> {
    for (const [i, stage] of stages.entries()) this.#addStage(stage, i, declared);
    const target = this.#target();
    for (const state of [...this.#states])
      this.#connect(state, stages.find(({ from }) => from === state.from)?.instructions ?? []);
    checkCircles(this.#states);
    const [only] = this.#states;
    if (only && this.#states.length === 1) only.label = '';
    const reachable = await this.#resolve(target);
    await this.#dispatch(reachable);
    this.#finish(target);
    return {
      target,
      contextPaths: this.#contextPaths,
      scans: scanTargets(target, reachable, this.#globals, CONTEXT),
    };
  }

  #addStage({ from, instructions }: WrittenStage, index: number, declared: ReadonlySet<string>): void {
    const linter = this.#world.warnings.withComments(from.comments);
    const word = locating(from.range, () => processWord(from.base, this.#globals, { escapeToken: this.#escapeToken }));
    this.#reportUndeclared(word, declared, from.range, linter);
    if (word.result === '')
      throw located(new DockerfileError(`base name (${from.base}) should not be blank`), from.range);
    const state = new StageState(word.result, from, from.range, from.stage || `stage-${index}`);
    const epoch = this.#options.buildArgs.get('SOURCE_DATE_EPOCH') ?? this.#globals.get('SOURCE_DATE_EPOCH');
    if (epoch !== undefined && /^\d+$/.test(epoch)) state.epoch = Number(epoch) * 1000;
    state.platform = stagePlatform(from, this.#globals, this.#escapeToken, linter, (platform) =>
      this.#reportUndeclared(platform, declared, from.range, linter),
    );
    state.outline = new Outline(this.#globalOutline);
    this.#register(state);
    for (const name of [...word.matched, ...(from.platform === '' ? [] : variablesIn(from.platform))])
      state.outline.used.add(name);
    const counted = instructions.filter(
      ({ kind }) => kind === 'add' || kind === 'copy' || kind === 'run' || kind === 'workdir',
    ).length;
    state.total = counted + (state.base !== 'scratch' && !state.parent ? 1 : 0);
    const { noCache, noCacheStages } = this.#options;
    state.ignoreCache = noCache || noCacheStages.some((name) => name.toLowerCase() === from.stage);
  }

  #reportUndeclared(
    { unmatched }: ProcessedWord,
    declared: ReadonlySet<string>,
    range: StageState['range'],
    linter: PlanSurroundings['warnings'],
  ): void {
    const known = [...declared, ...this.#globals.names()];
    for (const name of unmatched) {
      if (known.includes(name)) continue;
      const match = nearest(name, known);
      linter.run(
        'UndefinedArgInFrom',
        range,
        `FROM argument '${name}' is not declared${match ? ` (did you mean ${match}?)` : ''}`,
      );
    }
  }

  #register(state: StageState): void {
    this.#states.push(state);
    state.parent = this.#byName.get(state.base);
    if (state.parent) state.outline = new Outline(state.parent.outline);
    if (state.name !== '') this.#byName.set(state.name, state);
  }

  #target(): StageState {
    const { target } = this.#options;
    if (target === '') return this.#states.at(-1) as StageState;
    const found = this.#byName.get(target.toLowerCase());
    if (found) return found;
    throw new DockerfileError(
      withSuggestion(`target stage ${goQuote(target)} could not be found`, target, this.#names()),
    );
  }

  #names(): readonly string[] {
    return this.#states.flatMap(({ label }) => (label === '' ? [] : [label]));
  }

  #connect(state: StageState, instructions: readonly StageInstruction[]): void {
    state.instructions = instructions.map((instruction) => this.#planned(state, instruction, false));
  }

  /** Finds the stages that an instruction takes files from; names of no stage are images or named contexts. */
  #planned(state: StageState, instruction: StageInstruction, onBuild: boolean): PlannedInstruction {
    let sources: readonly StageState[] = [];
    if (instruction.kind === 'copy' && instruction.from !== '') {
      const { from } = instruction;
      if (
        processWord(from, { get: () => undefined, names: () => [] }, { escapeToken: this.#escapeToken }).result !== from
      ) {
        throw new DockerfileError(
          'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
        );
      }
      sources = [/^[+-]?\d+$/.test(from) ? this.#byIndex(Number(from)) : this.#source(from, instruction)];
    } else if (instruction.kind === 'run')
      sources = instruction.mountSources.map((from) => this.#source(from || 'scratch', instruction));
    for (const source of sources) {
      state.dependencies.set(source, instruction);
      if (source.unregistered && !this.#states.includes(source)) this.#register(source);
    }
    return { instruction, sources, onBuild };
  }

  #byIndex(index: number): StageState {
    const found = this.#states[index];
    if (index < 0 || !found) throw new DockerfileError(`invalid stage index ${index}`);
    return found;
  }

  #source(name: string, { range }: StageInstruction): StageState {
    return this.#byName.get(name.toLowerCase()) ?? new StageState(name, undefined, range, '');
  }

  /** Base images, then ONBUILD's instructions, which may need further ones. */
  async #resolve(target: StageState): Promise<ReadonlySet<StageState>> {
    for (;;) {
      const reachable = reachableFrom(target);
      for (const state of [...this.#states]) {
        if (state.parent || state.dispatched || state.resolved) continue;
        state.resolved = reachable.has(state) || this.#options.allStages;
        await resolveBaseImage(state, state.resolved, {
          world: this.#world,
          platform: this.#platform,
          names: this.#names(),
          prefix: this.#options.severalPlatforms ? `${formatPlatform(state.platform ?? this.#platform)} ` : '',
        });
      }
      let hasNew = false;
      for (const state of this.#states.filter((each) => reachable.has(each))) {
        state.inherit();
        const inherited = state.onBuildDone
          ? []
          : (state.parent?.instructions ?? []).flatMap(({ instruction }) =>
              instruction.kind === 'onbuild' ? [instruction.expression] : [],
            );
        const triggers = [...(state.image.config.OnBuild ?? []), ...inherited];
        state.onBuildDone = state.onBuildDone || state.parent !== undefined;
        if (triggers.length > 0 && this.#addTriggers(state, triggers)) hasNew = true;
        const { OnBuild: _, ...config } = state.image.config;
        state.image = { ...state.image, config };
      }
      if (!hasNew) return reachable;
    }
  }

  #addTriggers(state: StageState, triggers: readonly string[]): boolean {
    try {
      const planned = triggers.map((trigger) => {
        const { nodes } = parseDockerfile(trigger);
        const [node] = nodes;
        if (!node || nodes.length > 1) throw new DockerfileError('onbuild trigger should be a single expression');
        const instruction = parseInstruction({ ...node, range: state.range });
        if (instruction.kind === 'from') throw new DockerfileError("FROM isn't allowed as an ONBUILD trigger");
        return this.#planned(state, instruction, true);
      });
      state.instructions = [...planned, ...state.instructions];
      state.total += planned.length;
      return planned.some(({ sources }) => sources.length > 0);
    } catch (error) {
      throw relocated(error, state.range);
    }
  }

  async #dispatch(reachable: ReadonlySet<StageState>): Promise<void> {
    const patterns = (await this.#world.ignorePatterns()) ?? [];
    const context: PlanContext = {
      options: this.#options,
      escapeToken: this.#escapeToken,
      globalArgs: this.#globals,
      targetPlatform: this.#platform,
      context: CONTEXT,
      contextPaths: this.#contextPaths,
      ignore: patterns.length > 0 ? new PatternMatcher(patterns) : undefined,
      linter: this.#world.warnings,
    };
    for (const state of this.#states) {
      if (!this.#options.allStages && (!reachable.has(state) || state.dispatched)) continue;
      state.inherit();
      state.dispatched = true;
      state.enter(this.#platform);
      if (this.#options.severalPlatforms) state.platformPrefix = formatPlatform(state.platform ?? this.#platform);
      if (!state.parent) {
        state.folder = state.image.config.WorkingDir || '/';
        state.user = state.image.config.User ?? '';
      }
      for (const planned of state.instructions) applyInstruction(state, planned, context);
    }
  }

  #finish(target: StageState): void {
    if (this.#options.labels.size > 0)
      target.change({ Labels: { ...target.image.config.Labels, ...Object.fromEntries(this.#options.labels) } });
    this.#world.warnings.finish();
    if (this.#options.platform) target.image = { ...target.image, platform: this.#options.platform };
  }
}

/** ARGs in front of the first FROM, with what they have come to. */
function globalOutline(instructions: readonly ArgInstruction[], values: Variables): Outline {
  const outline = new Outline();
  for (const { args, range, comments } of instructions)
    for (const { key, value } of args)
      outline.args.set(key, {
        value: values.get(key) ?? '',
        description: descriptionIn(comments, key),
        range,
        uses: new Set(variablesIn(value ?? '')),
      });
  return outline;
}

/** Names of the variables in a word. */
function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}

function reachableFrom(target: StageState): ReadonlySet<StageState> {
  const found = new Set<StageState>();
  const visit = (state: StageState): void => {
    if (found.has(state)) return;
    found.add(state);
    if (state.parent) visit(state.parent);
    for (const source of state.dependencies.keys()) visit(source);
  };
  visit(target);
  return found;
}
