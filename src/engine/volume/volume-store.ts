import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { FileView } from '../fs/file-view.ts';
import { volumeErrors } from './errors.ts';
import { ANONYMOUS_LABEL, type Volume } from './volume.ts';

/** What to make. */
export interface VolumeRequest {
  /** Empty: 64 random digits. */
  readonly name: string;
  /** Empty: local. */
  readonly driver: string;
  readonly options: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** How a saved volume is listed; its files are part of the host's disk. */
export interface SavedVolume {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>> | null;
  readonly options: Readonly<Record<string, string>> | null;
  readonly created: number;
}

const ROOT = '/var/lib/docker/volumes';
const VALID_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;
/** Options that the local driver hands to mount(8). */
const MOUNT_OPTIONS = new Set(['type', 'o', 'device', 'size']);

/** The volumes of a machine, who uses them, and the anonymous ones among them (moby daemon/volume/service). */
export class VolumeStore {
  readonly #host: FileView;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #volumes = new Map<string, Volume>();
  readonly #users = new Map<string, Set<string>>();

  /** `host`: the host's files, as root. */
  constructor(host: FileView, clock: Clock, random: Random) {
    this.#host = host;
    this.#clock = clock;
    this.#random = random;
  }

  get(name: string): Volume | undefined {
    return this.#volumes.get(name);
  }

  /** By name. */
  all(): readonly Volume[] {
    return [...this.#volumes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Answers the existing one when the name is taken; `isNew` tells them apart. Throws the sentences of errors.ts. */
  create(request: VolumeRequest): { readonly volume: Volume; readonly isNew: boolean } {
    const name = request.name || this.#random.hex(64);
    if (request.driver && request.driver !== 'local') throw volumeErrors.noDriver(name, request.driver);
    const existing = this.#volumes.get(name);
    if (existing) return { volume: existing, isNew: false };
    if (name.length === 1) throw volumeErrors.tooShort(name);
    if (!VALID_NAME.test(name)) throw volumeErrors.badName(name);
    checkOptions(name, request.options);
    const labels = { ...request.labels, ...(request.name ? {} : { [ANONYMOUS_LABEL]: '' }) };
    const volume = this.#make({
      name,
      labels: Object.keys(labels).length > 0 ? labels : null,
      options: Object.keys(request.options).length > 0 ? request.options : null,
      created: this.#clock.now(),
    });
    return { volume, isNew: true };
  }

  /** Throws "no such volume" and "volume is in use - [ids]". */
  remove(name: string): Volume {
    const volume = this.#volumes.get(name);
    if (!volume) throw volumeErrors.notFound(name);
    const users = this.users(name);
    if (users.length > 0) throw volumeErrors.inUse(name, users);
    this.#volumes.delete(name);
    this.#users.delete(name);
    this.#host.removeTree(`${ROOT}/${name}`);
    return volume;
  }

  /** Ids of the containers that refer to it, running or not. */
  users(name: string): readonly string[] {
    return [...(this.#users.get(name) ?? [])];
  }

  use(name: string, containerId: string): void {
    const users = this.#users.get(name) ?? new Set();
    users.add(containerId);
    this.#users.set(name, users);
  }

  release(name: string, containerId: string): void {
    this.#users.get(name)?.delete(containerId);
  }

  save(): readonly SavedVolume[] {
    return this.all().map(({ name, labels, options, created }) => ({ name, labels, options, created }));
  }

  /** Lists a volume again whose folder has been put back on the host's disk, or starts it empty. */
  restore(saved: SavedVolume): Volume {
    return this.#make(saved);
  }

  #make(saved: SavedVolume): Volume {
    const mountpoint = `${ROOT}/${saved.name}/_data`;
    this.#host.mkdirs(ROOT, 0o701);
    this.#host.mkdirs(mountpoint);
    const { inode } = this.#host.openInode(mountpoint, { read: true, directory: true });
    const volume: Volume = { ...saved, driver: 'local', mountpoint, root: inode };
    this.#volumes.set(saved.name, volume);
    return volume;
  }
}

function checkOptions(name: string, options: Readonly<Record<string, string>>): void {
  const keys = Object.keys(options);
  const unknown = keys.find((key) => !MOUNT_OPTIONS.has(key));
  if (unknown !== undefined) throw volumeErrors.badOption(name, unknown);
  const missing = keys.length > 0 && !options['size'] ? ['device', 'type'].find((key) => !options[key]) : undefined;
  if (missing !== undefined) throw volumeErrors.missingOption(name, missing);
}
