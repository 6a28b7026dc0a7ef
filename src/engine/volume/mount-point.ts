/** A mount of a container as decided at its creation (moby daemon/volume/mounts, MountPoint). */
export interface MountPoint {
  readonly type: 'bind' | 'volume' | 'tmpfs';
  /** Volume name; empty for others. */
  readonly name: string;
  /** Path on the host; empty for tmpfs. */
  readonly source: string;
  /** Clean and absolute. */
  readonly destination: string;
  /** `local` for volumes. */
  readonly driver: string;
  /** What stood behind the second colon of -v; `z` for volumes. */
  readonly mode: string;
  readonly writable: boolean;
  readonly propagation: string;
  /** A new volume is filled with what the image has at this place. */
  readonly copyUp: boolean;
  readonly subpath: string;
  /** A missing host folder is made (-v), or is an error (--mount). */
  readonly createsSource: boolean;
  /** The volume was asked for by its name: it outlives the container even with `rm -v` (moby removeMountPoints, Spec.Source). */
  readonly isNamed?: boolean;
  readonly tmpfs?: { readonly size: number | undefined; readonly mode: number; readonly options: string };
}
