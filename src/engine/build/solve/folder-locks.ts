/** Who uses the folders of cache mounts, by id: `shared` ones together, a `locked` one alone (buildkit solver/llbsolver/mounts). */
export class FolderLocks {
  readonly #users = new Map<string, { shared: number; locked: boolean }>();
  #waiting: (() => void)[] = [];

  /** Waits for its turn; what is answered gives the folder free. Private users never wait: see `isUsed`. */
  async take(id: string, sharing: string): Promise<() => void> {
    const isAlone = sharing === 'locked';
    for (;;) {
      const users = this.#users.get(id) ?? { shared: 0, locked: false };
      this.#users.set(id, users);
      if (!users.locked && (!isAlone || users.shared === 0)) {
        if (isAlone) users.locked = true;
        else users.shared += 1;
        return () => this.#leave(users, isAlone);
      }
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    }
  }

  isUsed(id: string): boolean {
    const users = this.#users.get(id);
    return users !== undefined && (users.locked || users.shared > 0);
  }

  #leave(users: { shared: number; locked: boolean }, wasAlone: boolean): void {
    if (wasAlone) users.locked = false;
    else users.shared -= 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
