import type { Scenario } from '../lesson.ts';

/** A machine to begin with on the playground. */
export interface StartingPoint {
  readonly id: string;
  readonly title: string;
  /** One sentence: what is there and what one might try. */
  readonly text: string;
  readonly inGerman: { readonly title: string; readonly text: string };
  /** The pane beside the terminal. */
  readonly opens: 'picture' | 'files';
  /** Commands to try first, in order. */
  readonly first: readonly string[];
  readonly scenario: Scenario;
}

/** The machine of a starting point: seeded by its id, so that everybody who begins there has the same. */
export function startingPoint({
  images = [],
  files = {},
  ...rest
}: Omit<StartingPoint, 'scenario'> & {
  readonly images?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}): StartingPoint {
  return { ...rest, scenario: { seed: `playground/${rest.id}`, images, files } };
}
