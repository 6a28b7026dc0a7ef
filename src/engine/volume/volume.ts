import type { Inode } from '../fs/inode.ts';

/** A volume of the local driver: a folder below /var/lib/docker/volumes on the host, or what its options mount instead. */
export interface Volume {
  readonly name: string;
  readonly driver: string;
  /** null when none were given, as inspect shows it. */
  readonly labels: Readonly<Record<string, string>> | null;
  readonly options: Readonly<Record<string, string>> | null;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Absolute path on the host. */
  readonly mountpoint: string;
  /** The folder itself. */
  readonly root: Inode;
}

/** The label that tells volumes which docker named itself. */
export const ANONYMOUS_LABEL = 'com.docker.volume.anonymous';

export function isAnonymous(volume: Volume): boolean {
  return volume.labels !== null && ANONYMOUS_LABEL in volume.labels;
}
