import type { Clock } from '../base/clock.ts';
import type { MountTable } from '../fs/file-view.ts';
import type { MemoryFs } from '../fs/memory-fs.ts';
import type { ImageManifest } from '../image/image-store.ts';
import type { Launched, Namespace } from '../kernel/machine-kernel.ts';
import type { MountPoint } from '../volume/mount-point.ts';
import type { ContainerConfig } from './config.ts';
import type { HealthState } from './health-state.ts';
import type { HostConfig } from './host-config.ts';
import type { LogStore } from './log-store.ts';
import { RestartManager } from './restart-policy.ts';
import { CREATED, type State } from './state.ts';
import type { Streams } from './streams.ts';

/** The image that a container was made from, as far as the container keeps it. */
export interface ContainerImage {
  /** Digest of the index or manifest that its reference named. */
  readonly id: string;
  /** The manifest of the platform that runs. */
  readonly manifest: { readonly mediaType: string; readonly digest: string; readonly size: number };
  readonly platform: { readonly architecture: string; readonly os: string; readonly variant?: string };
  /** Manifest and configuration, which outlive the image's deletion here. */
  readonly source: ImageManifest;
}

/** What only a running container has. */
export interface Run {
  readonly namespace: Namespace;
  /** What its processes see mounted. */
  readonly mountTable: MountTable;
  readonly process: Launched;
  /** Execs in it by id, to be listed and ended with it. */
  readonly execs: Map<string, Launched>;
}

export type WaitCondition = 'not-running' | 'next-exit' | 'removed';

/** Parts that are decided before a container exists. */
export interface ContainerParts {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  readonly image: ContainerImage;
  readonly config: ContainerConfig;
  readonly hostConfig: HostConfig;
  readonly mounts: readonly MountPoint[];
  readonly rootFs: MemoryFs;
  readonly log: LogStore;
  readonly streams: Streams;
}

/**
 * A container: what it was made with, never changed, and how it stands now. The verbs of the daemon move it from state to
 * state; whoever waits for that is told.
 */
export class Container {
  readonly id: string;
  /** Without the slash. */
  name: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly image: ContainerImage;
  readonly config: ContainerConfig;
  hostConfig: HostConfig;
  readonly mounts: readonly MountPoint[];
  readonly rootFs: MemoryFs;
  readonly log: LogStore;
  readonly streams: Streams;
  health: HealthState | undefined;
  restartCount = 0;
  run: Run | undefined;
  restartManager = new RestartManager();
  stoppedByHand = false;
  /** A `docker restart` is under way: its stop does not remove the container. */
  restartedByHand = false;
  hasStartedBefore = false;
  readonly #clock: Clock;
  #state: State = CREATED;
  #stopWaiters: ((exitCode: number) => void)[] = [];
  #removeWaiters: ((exitCode: number) => void)[] = [];
  #removed = false;

  constructor(parts: ContainerParts, clock: Clock) {
    this.id = parts.id;
    this.name = parts.name;
    this.created = parts.created;
    this.image = parts.image;
    this.config = parts.config;
    this.hostConfig = parts.hostConfig;
    this.mounts = parts.mounts;
    this.rootFs = parts.rootFs;
    this.log = parts.log;
    this.streams = parts.streams;
    this.#clock = clock;
  }

  get state(): State {
    return this.#state;
  }

  set state(state: State) {
    this.#state = state;
  }

  /** The first word of its command line, and the rest. */
  get path(): string {
    return this.config.entrypoint?.[0] ?? this.config.cmd?.[0] ?? '';
  }

  get args(): readonly string[] {
    return [...(this.config.entrypoint ?? []), ...(this.config.cmd ?? [])].slice(1);
  }

  /** Tells those who wait for an end; called with the state already changed. */
  notifyStopped(): void {
    for (const waiter of this.#stopWaiters.splice(0)) waiter(this.#state.exitCode);
  }

  /** It is gone: tells everybody who still waits. */
  notifyRemoved(): void {
    this.#removed = true;
    for (const waiter of [...this.#stopWaiters.splice(0), ...this.#removeWaiters.splice(0)])
      waiter(this.#state.exitCode);
  }

  /** Registers at once. Resolves with the exit code, or undefined when `within` milliseconds pass first. */
  wait(condition: WaitCondition, within?: number): Promise<number | undefined> {
    if (condition === 'not-running' && !this.#state.running) return Promise.resolve(this.#state.exitCode);
    if (condition === 'removed' && this.#removed) return Promise.resolve(this.#state.exitCode);
    return new Promise((resolve) => {
      const list = condition === 'removed' ? this.#removeWaiters : this.#stopWaiters;
      const cancel = within === undefined ? undefined : this.#clock.after(within, () => done(undefined));
      const done = (exitCode: number | undefined): void => {
        cancel?.();
        const at = list.indexOf(done);
        if (at >= 0) list.splice(at, 1);
        resolve(exitCode);
      };
      list.push(done);
    });
  }
}
