import type { Clock } from '../../base/clock.ts';
import type { Platform } from '../../base/platforms.ts';
import type { Random } from '../../base/random.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import type { ImageStore } from '../../image/image-store.ts';
import type { Kernel } from '../../kernel/machine-kernel.ts';
import type { NetStack } from '../../kernel/net-stack.ts';
import type { VertexProgress } from './progress.ts';
import type { BuildReference } from './reference.ts';

/** What stood at a URL. */
export interface Download {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970, if the server said it. */
  readonly modified: number | undefined;
}

/** The files of a git repository at one commit. */
export interface ClonedSource {
  readonly tree: TreeDirectory;
  readonly commit: string;
  /** The one that HEAD stands on. */
  readonly branch: string;
}

/** The machine that steps run on, as the daemon gives it to the build. */
export interface BuildMachine {
  readonly clock: Clock;
  readonly random: Random;
  readonly kernel: Kernel;
  readonly images: ImageStore;
  /** A network for one RUN: default, none or host. */
  network(mode: string, hosts: string): { readonly stack: NetStack; leave(): void };
  /** The host's /etc/resolv.conf. */
  resolver(): string;
  /** Brings a base image's layers here, showing what comes. */
  fetchBase(
    reference: string,
    platform: Platform,
    progress: VertexProgress,
  ): Promise<Pick<BuildReference, 'tree' | 'image'>>;
  /** Gets a URL over the daemon's network. Throws EngineError. */
  download(url: string): Promise<Download>;
  /** `ref` is a branch or a commit; empty for HEAD. Throws EngineError. */
  clone(remote: string, ref: string): Promise<ClonedSource>;
}
