/** One run of a health check. Times in milliseconds since 1970. */
export interface HealthResult {
  readonly start: number;
  readonly end: number;
  readonly exitCode: number;
  readonly output: string;
}

/** What the checks have found so far (moby api container.Health). */
export interface HealthState {
  readonly status: 'starting' | 'healthy' | 'unhealthy';
  readonly failingStreak: number;
  /** The last five, oldest first. */
  readonly log: readonly HealthResult[];
}

export const STARTING: HealthState = { status: 'starting', failingStreak: 0, log: [] };

const KEPT_RESULTS = 5;

/** The state after one more check (moby daemon/health.go, handleProbeResult). `inStartPeriod`: failures do not count yet. */
export function withResult(
  state: HealthState,
  result: HealthResult,
  retries: number,
  inStartPeriod: boolean,
): HealthState {
  const log = [...state.log, result].slice(-KEPT_RESULTS);
  if (result.exitCode === 0) return { status: 'healthy', failingStreak: 0, log };
  const counts = state.status !== 'starting' || !inStartPeriod;
  const failingStreak = counts ? state.failingStreak + 1 : state.failingStreak;
  return { status: counts && failingStreak >= retries ? 'unhealthy' : state.status, failingStreak, log };
}
