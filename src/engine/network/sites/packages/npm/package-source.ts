/**
 * What Drydock puts into a package instead of the real code: a small implementation of its own with the interface that tutorials use.
 * What it does not do ends in an error that says so.
 */
export interface PackageSource {
  /** By path in the package. */
  readonly files: Readonly<Record<string, string>>;
  /** package.json's fields about modules; `main` is index.js unless it says otherwise. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}
