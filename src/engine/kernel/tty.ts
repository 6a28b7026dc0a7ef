/** Terminal settings, the parts of termios that programs here change. */
export interface TtySettings {
  /** ICANON: whole lines, edited by the kernel (Backspace, Ctrl-U, Ctrl-W, Ctrl-D). */
  readonly canonical: boolean;
  readonly echo: boolean;
  /** ISIG: Ctrl-C, Ctrl-\ and Ctrl-Z send signals to the foreground group. */
  readonly signals: boolean;
  /** ICRNL on input, ONLCR on output. */
  readonly mapNewlines: boolean;
}

/** A terminal as processes see it (the slave side of a pty). */
export interface Tty {
  /** `/dev/pts/0`, or in a container `/dev/console`. */
  readonly name: string;
  settings: TtySettings;
  readonly columns: number;
  readonly rows: number;
  /** The session that it controls, and the group that Ctrl-C reaches (kernel pids). */
  session: number | undefined;
  foreground: number | undefined;
}

/** The master side: held by the page's terminal, by replay, or by docker for a container started with -t. */
export interface PtyMaster {
  readonly tty: Tty;
  /** Bytes from the keyboard. */
  input(bytes: Uint8Array): void;
  /** Bytes for the screen; what was written before anybody listened is kept for the first listener. */
  onOutput(listener: (bytes: Uint8Array) => void): () => void;
  /** Makes writers wait (the page is behind with its screen), or lets them go on. What is typed still gets through. */
  pause(on: boolean): void;
  /** Sends WINCH to the foreground group. */
  resize(columns: number, rows: number): void;
  /** Hangs up: HUP to the session, end of file for readers. */
  close(): void;
}
