/** How the learner wants the terminal. */
export interface Preferences {
  /** A native input line and a transcript instead of a drawn screen. */
  readonly plain: boolean;
  /** The drawn screen's rows are read to screen readers, beside the transcript. */
  readonly reader: boolean;
  readonly copyOnSelect: boolean;
  /** `nano FILE` and `vi FILE` open in the terminal, not in the Files pane. */
  readonly terminalEditor: boolean;
}

const key = 'drydock/terminal';

/** What was chosen; on touch devices, plain input unless something else was. */
export function loadPreferences(): Preferences {
  const usual = {
    plain: matchMedia('(pointer: coarse)').matches,
    reader: false,
    copyOnSelect: false,
    terminalEditor: false,
  };
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof read !== 'object' || read === null) return usual;
    const chosen = Object.entries(read).filter(([name, value]) => name in usual && typeof value === 'boolean');
    return { ...usual, ...Object.fromEntries(chosen) };
  } catch {
    return usual;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // The browser keeps nothing: the choice lasts as long as the page.
  }
}
