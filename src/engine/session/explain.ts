/** What one layer of an image does to a path. Layers are counted from 0, the lowest. */
export interface PathInLayer {
  readonly layer: number;
  /** `hides`: a directory above it was removed or made anew here, and everything in it with it. */
  readonly does: 'adds' | 'changes' | 'removes' | 'hides';
  /** Bytes that the path takes in this layer. */
  readonly size: number;
}

/** Where a path of an image comes from. */
export interface PathStory {
  /** Lowest layer first; empty when no layer knows the path. */
  readonly layers: readonly PathInLayer[];
  /** The layer that one sees the path in; undefined when it is not in the image. */
  readonly seenFrom: number | undefined;
}

/** Bytes of an image that no container can see: files that a higher layer has replaced or removed. */
export interface Waste {
  /** Bytes of all files in all layers. */
  readonly total: number;
  readonly wasted: number;
  /** Largest first; `copies` is how many layers hold the path. */
  readonly files: readonly { readonly path: string; readonly wasted: number; readonly copies: number }[];
}

/** Two images side by side. */
export interface ImageDifference {
  /** How many layers both begin with. */
  readonly shared: number;
  readonly files: readonly {
    readonly path: string;
    readonly kind: 'added' | 'changed' | 'removed';
    /** Bytes in the second image; of a removed file, in the first. */
    readonly size: number;
  }[];
}

/** Explains images; each is named as on docker's command line. Throws what docker would say of an unknown name. */
export interface ImageExplainer {
  path(image: string, path: string): PathStory;
  waste(image: string): Waste;
  /** From the first image to the second. */
  difference(first: string, second: string): ImageDifference;
}
