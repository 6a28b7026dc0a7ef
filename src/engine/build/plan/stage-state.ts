import type { SourceRange } from '../../api/build.ts';
import type { Platform } from '../../base/platforms.ts';
import { DEFAULT_PATH } from '../../container/environment.ts';
import type { HistoryEntry, ImageConfig, RuntimeConfig } from '../../image/config.ts';
import type { FromInstruction } from '../instructions/from.ts';
import type { StageInstruction } from '../instructions/index.ts';
import type { Vertex } from './graph.ts';
import { Outline } from './outline.ts';
import { nameAndValue, Variables } from './variables.ts';

/** An instruction on its way into the graph, with the stages that it takes files from. */
export interface PlannedInstruction {
  readonly instruction: StageInstruction;
  readonly sources: readonly StageState[];
  readonly onBuild: boolean;
}

/** The image that a stage makes, as far as its instructions say. */
export interface ImageDraft {
  readonly platform: Platform;
  readonly author: string;
  readonly config: RuntimeConfig;
  readonly history: readonly HistoryEntry[];
}

const COMMENT = 'buildkit.dockerfile.v0';

/** A stage while the plan is made (buildkit dockerfile2llb, dispatchState). */
export class StageState {
  /** Its base with variables replaced; later the full reference. */
  base: string;
  readonly from: FromInstruction | undefined;
  readonly range: SourceRange;
  /** In front of the step's number; empty in a Dockerfile of one stage. */
  label: string;
  /** In front of the label when several platforms are built: `linux/arm64`. */
  platformPrefix = '';
  /** Only named by a COPY --from or a mount: an image or a named context. */
  readonly unregistered: boolean;
  parent: StageState | undefined;
  readonly dependencies = new Map<StageState, StageInstruction>();
  instructions: readonly PlannedInstruction[] = [];
  platform: Platform | undefined;
  ignoreCache = false;
  total = 0;
  resolved = false;
  dispatched = false;
  onBuildDone = false;

  root: Vertex | undefined;
  image: ImageDraft = { platform: { architecture: '', os: '' }, author: '', config: {}, history: [] };
  baseImage: ImageConfig | undefined;
  variables = new Variables();
  folder = '/';
  user = '';
  epoch: number | undefined;
  /** What it can be given from outside: `--call=outline`. */
  outline = new Outline();
  readonly buildArgs: { readonly key: string; readonly value: string | undefined }[] = [];
  workdirSet = false;
  readonly usedAt: { cmd?: SourceRange; entrypoint?: SourceRange; healthcheck?: SourceRange } = {};
  #index = 0;

  constructor(base: string, from: FromInstruction | undefined, range: SourceRange, label: string) {
    this.base = base;
    this.from = from;
    this.range = range;
    this.label = label;
    this.unregistered = from === undefined;
  }

  get name(): string {
    return this.from?.stage ?? '';
  }

  /** Takes over what the stage below has come to. */
  inherit(): void {
    const { parent } = this;
    if (!parent) return;
    this.root = parent.root;
    this.variables = parent.variables;
    this.folder = parent.folder;
    this.user = parent.user;
    this.platform = parent.platform;
    const { OnBuild: _, ...config } = parent.image.config;
    this.image = { ...parent.image, config };
    this.baseImage = parent.baseImage;
    this.workdirSet = parent.workdirSet;
  }

  /** What its image gives it to begin with. */
  enter(fallback: Platform): void {
    this.platform ??= fallback;
    let env = this.image.config.Env ?? [];
    if (!env.some((entry) => nameAndValue(entry)[0] === 'PATH')) {
      env = [...env, `PATH=${DEFAULT_PATH}`];
      this.change({ Env: env });
    }
    for (const entry of env) this.variables = this.variables.with(...nameAndValue(entry));
    this.buildArgs.push(...(this.parent?.buildArgs ?? []));
  }

  change(config: RuntimeConfig): void {
    this.image = { ...this.image, config: { ...this.image.config, ...config } };
  }

  /** A line of the image's history. */
  commit(createdBy: string, withLayer: boolean): void {
    const created =
      this.epoch === undefined ? {} : { created: new Date(this.epoch).toISOString().replace(/\.000Z$/, 'Z') };
    const entry: HistoryEntry = {
      ...created,
      created_by: createdBy,
      comment: COMMENT,
      ...(withLayer ? {} : { empty_layer: true }),
    };
    this.image = { ...this.image, history: [...this.image.history, entry] };
  }

  /** `[build 2/3] COPY . .` */
  stepName(text: string, onBuild = false): string {
    if (this.total === 0) return text;
    this.#index += 1;
    return this.#named(text, onBuild);
  }

  /** A further name for the step that was just named. */
  sameStepName(text: string, onBuild = false): string {
    return this.total === 0 ? text : this.#named(text, onBuild);
  }

  #named(text: string, onBuild: boolean): string {
    const number = String(this.#index).padStart(String(this.total).length);
    const words = [this.platformPrefix, this.label].filter((word) => word !== '').map((word) => `${word} `);
    return `[${words.join('')}${number}/${this.total}] ${onBuild ? 'ONBUILD ' : ''}${text}`;
  }
}

/** An image of nothing: FROM scratch. */
export function emptyImage(platform: Platform): ImageDraft {
  return { platform, author: '', config: { WorkingDir: '/', Env: [`PATH=${DEFAULT_PATH}`] }, history: [] };
}
