/** What stands above (or beside) the terminal. */
export type Pane = 'picture' | 'files' | 'none';

/** How the learner has arranged the workbench, in percent of what is divided. */
export interface Layout {
  /** Width of the workbench beside a lesson. */
  readonly bench: number;
  /** Height of the pane above the terminal. */
  readonly upper: number;
  /** Width of the pane beside the terminal, where they stand side by side. */
  readonly side: number;
  /** The pane that was open last, per lesson. */
  readonly panes: Readonly<Record<string, Pane>>;
}

/** The measures that can be dragged, with their limits in percent. */
export const limits = { bench: [28, 72], upper: [12, 85], side: [20, 75] } as const;
export type Measure = keyof typeof limits;

export const usualLayout: Layout = { bench: 51, upper: 42, side: 50, panes: {} };
const key = 'drydock/layout';

/** What was remembered, and the usual for whatever was not or cannot be read. */
export function loadLayout(): Layout {
  try {
    return parseLayout(localStorage.getItem(key));
  } catch {
    return usualLayout;
  }
}

export function saveLayout(layout: Layout): void {
  try {
    localStorage.setItem(key, JSON.stringify(layout));
  } catch {
    // The browser keeps nothing: the arrangement lasts as long as the page.
  }
}

/** From what `saveLayout` wrote; anything else gives the usual layout, whole or in part. */
export function parseLayout(text: string | null): Layout {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return usualLayout;
  }
  if (typeof value !== 'object' || value === null) return usualLayout;
  const read = value as Record<string, unknown>;
  const measure = (name: Measure): number => {
    const given = read[name];
    return typeof given === 'number' && Number.isFinite(given) ? within(name, given) : usualLayout[name];
  };
  const panes = typeof read['panes'] === 'object' && read['panes'] !== null ? read['panes'] : {};
  return {
    bench: measure('bench'),
    upper: measure('upper'),
    side: measure('side'),
    panes: Object.fromEntries(Object.entries(panes).filter((entry): entry is [string, Pane] => isPane(entry[1]))),
  };
}

export function within(name: Measure, percent: number): number {
  const [least, most] = limits[name];
  return Math.min(most, Math.max(least, Math.round(percent * 10) / 10));
}

function isPane(value: unknown): value is Pane {
  return value === 'picture' || value === 'files' || value === 'none';
}
