import { humanDuration } from '../base/units.ts';
import type { HealthState } from './health-state.ts';
import type { State } from './state.ts';

/** `Up 3 seconds (healthy)`, `Exited (0) 2 minutes ago`: the STATUS column (moby daemon/container/state.go, String). */
export function statusText(state: State, health: HealthState | undefined, now: number): string {
  if (state.running) {
    const up = `Up ${humanDuration(now - state.startedAt)}`;
    if (state.paused) return `${up} (Paused)`;
    if (state.restarting) return `Restarting (${state.exitCode}) ${humanDuration(now - state.finishedAt)} ago`;
    if (!health) return up;
    return `${up} (${health.status === 'starting' ? 'health: starting' : health.status})`;
  }
  if (state.removing) return 'Removal In Progress';
  if (state.dead) return 'Dead';
  if (state.startedAt === 0) return 'Created';
  if (state.finishedAt === 0) return '';
  return `Exited (${state.exitCode}) ${humanDuration(now - state.finishedAt)} ago`;
}
