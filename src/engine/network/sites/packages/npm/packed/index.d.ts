/** One version of a package, as its author published it. */
export interface PackedVersion {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly funding?: unknown;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
  /** `sha512-…` of the tarball. */
  readonly integrity: string;
  /** SHA-1 of the tarball, in hex. */
  readonly shasum: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** Bytes of its files. */
  readonly unpackedSize: number;
  readonly fileCount: number;
  /** The version whose tarball serves for this one, under this one's version. */
  readonly like?: string;
}

/**
 * Written by scripts/pack-guest-packages.ts: every version that the simulated registry offers, but for those that an older one of the list below stands in for.
 */
export const PACKED_VERSIONS: readonly PackedVersion[];

/** Base64 of the tarballs by `name@version`, each fetched when asked for. */
export const TARBALLS: Readonly<Record<string, () => Promise<{ readonly TARBALL: string }>>>;
