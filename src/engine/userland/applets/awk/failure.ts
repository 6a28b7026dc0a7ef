/** An error while an awk program runs, in each family's words; the applet adds where it happened. */
export class AwkFailure extends Error {
  readonly busybox: string;
  readonly mawk: string;

  constructor(words: { readonly busybox: string; readonly mawk: string }) {
    super(words.busybox);
    this.busybox = words.busybox;
    this.mawk = words.mawk;
  }
}
