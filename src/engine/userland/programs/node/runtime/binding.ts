/** A name that a module gives: read anew each time, since the module may change it. */
export interface Binding {
  get(): unknown;
}
