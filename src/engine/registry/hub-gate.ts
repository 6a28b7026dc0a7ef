import { EngineError } from '../base/errors.ts';

/** What makes the simulated Hub stricter than it is by itself; for a lesson, or by an author's setup. */
export interface HubRules {
  /** Pulls in six hours without an account, as the Hub limits them; with one it is twice as many. Left out: no limit. */
  readonly pullLimit?: number;
  /** Only the account `learner` with the password `learner` gets in. Left out: any name with any password. */
  readonly checksLogins?: boolean;
}

export interface HubAccount {
  readonly username: string;
  readonly password: string;
}

const WINDOW = 6 * 3600 * 1000;
const ACCOUNT: HubAccount = { username: 'learner', password: 'learner' };

/** Who gets into the Hub, and how often. Errors are those of Docker 29 with the Hub's own sentences in them. */
export class HubGate {
  readonly rules: HubRules;
  readonly #taken: (repository: string) => boolean;
  /** Times of the pulls in the running six hours, by account; '' for none. */
  readonly #pulls = new Map<string, number[]>();

  /** `taken` says whether a namespace is somebody else's. */
  constructor(rules: HubRules, taken: (namespace: string) => boolean) {
    this.rules = rules;
    this.#taken = taken;
  }

  /** Whether the Hub knows an account. */
  // DIFFERS: The simulated Docker Hub lets in any user name with any password, except names of publishers that it knows; where a lesson makes it strict, it knows one account, learner with the password learner.
  knows({ username, password }: HubAccount): boolean {
    if (this.rules.checksLogins === true) return username === ACCOUNT.username && password === ACCOUNT.password;
    return username !== '' && password !== '' && !this.#taken(username);
  }

  /** The name of an account that was sent along, '' for none. Throws EngineError for one that the Hub does not know. */
  userOf(account: HubAccount | undefined): string {
    if (!account) return '';
    if (this.knows(account)) return account.username;
    // moby daemon/containerd/registry_errors.go, for the Hub's {"details": "incorrect username or password"}.
    throw new EngineError('unavailable', 'authentication required - incorrect username or password');
  }

  /** Counts a pull. Throws EngineError when there were too many. */
  countPull(account: HubAccount | undefined, now: number): void {
    const user = this.userOf(account);
    const { pullLimit } = this.rules;
    if (pullLimit === undefined) return;
    const recent = (this.#pulls.get(user) ?? []).filter((at) => at > now - WINDOW);
    if (recent.length >= (user === '' ? pullLimit : 2 * pullLimit))
      throw new EngineError('unavailable', `error from registry: ${user === '' ? TOO_MANY : TOO_MANY_FOR_USER}`);
    this.#pulls.set(user, [...recent, now]);
  }

  /** Throws EngineError unless the repository is the account's own (containerd core/remotes/docker/pusher.go). */
  checkPush(account: HubAccount | undefined, repository: string): void {
    const user = this.userOf(account);
    if (user !== '' && repository.startsWith(`${user}/`)) return;
    throw new EngineError(
      'unavailable',
      'push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    );
  }

  save(): readonly (readonly [user: string, times: readonly number[]])[] {
    return [...this.#pulls];
  }

  restore(saved: ReturnType<HubGate['save']>): void {
    for (const [user, times] of saved) this.#pulls.set(user, [...times]);
  }
}

const TOO_MANY = 'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit';
const TOO_MANY_FOR_USER =
  'You have reached your pull rate limit. You may increase the limit by upgrading. https://www.docker.com/increase-rate-limit';
