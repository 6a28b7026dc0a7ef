/** A key press as the terminal sees it, before xterm does. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/**
 * What to do with a key press: `send` it to the machine, leave it to the `browser` (which moves the focus or pastes), `copy` the selection,
 * or `hold` it (Escape at a prompt means nothing to the shell and prepares to leave).
 */
export type KeyDecision = 'send' | 'browser' | 'copy' | 'hold';

export interface KeyContext {
  /** Some text on the screen is selected. */
  readonly selection: boolean;
  /** A command is running in the foreground, which may want Escape for itself. */
  readonly busy: boolean;
}

/**
 * Decides about keys so that nobody is caught in the terminal: Shift+Tab always leaves, Escape and then Tab leaves, and copy and
 * paste are where people expect them.
 */
export class KeyGuard {
  #escaped = false;

  decide(press: KeyPress, { selection, busy }: KeyContext): KeyDecision {
    const { key, ctrl, shift, alt, meta } = press;
    const escaped = this.#escaped;
    // A modifier alone, as the Shift of Shift+Tab, leaves a preceding Escape in force.
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return 'send';
    this.#escaped = key === 'Escape';
    if (key === 'Escape') return busy ? 'send' : 'hold';
    if (key === 'Tab' && !ctrl && !alt && !meta) return shift || escaped ? 'browser' : 'send';

    const letter = key.toLowerCase();
    const commands = (ctrl && !alt) || meta;
    if (commands && letter === 'v') return 'browser';
    if (commands && letter === 'c' && (shift || meta || selection)) return 'copy';
    if (shift && key === 'Insert') return 'browser';
    if (ctrl && key === 'Insert') return 'copy';
    return 'send';
  }

  /** Forgets a pending Escape, as when the focus leaves. */
  forget(): void {
    this.#escaped = false;
  }
}
