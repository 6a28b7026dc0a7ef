/** How COPY reads and writes. */
export interface CopyFormat {
  readonly isCsv: boolean;
  /** undefined: a tab, or a comma in CSV. */
  readonly delimiter: string | undefined;
  readonly null: string | undefined;
  readonly header: boolean;
  readonly quote: string;
  readonly escape: string | undefined;
  readonly forceQuote: readonly string[] | '*';
}
