import type { Clock } from '../../base/clock.ts';
import type { Random } from '../../base/random.ts';
import type { ImageStore } from '../../image/image-store.ts';
import type { Platform } from '../../image/platform.ts';
import type { Kernel } from '../../kernel/machine-kernel.ts';
import type { NetStack } from '../../kernel/net-stack.ts';
import type { VertexProgress } from './progress.ts';
import type { BuildReference } from './reference.ts';

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
}
