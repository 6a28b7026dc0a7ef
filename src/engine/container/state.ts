import type { ContainerState } from '../api/container.ts';

/** How a container stands (moby daemon/container/state.go). Immutable: each step of its life makes a new one. Times in milliseconds since 1970, 0 for never. */
export interface State {
  readonly running: boolean;
  readonly paused: boolean;
  readonly restarting: boolean;
  readonly removing: boolean;
  readonly dead: boolean;
  readonly oomKilled: boolean;
  /** In the host's process list; 0 when it does not run. */
  readonly pid: number;
  readonly exitCode: number;
  /** Why the last start failed. */
  readonly error: string;
  readonly startedAt: number;
  readonly finishedAt: number;
}

export const CREATED: State = {
  running: false,
  paused: false,
  restarting: false,
  removing: false,
  dead: false,
  oomKilled: false,
  pid: 0,
  exitCode: 0,
  error: '',
  startedAt: 0,
  finishedAt: 0,
};

export function started(state: State, pid: number, at: number): State {
  return {
    ...state,
    error: '',
    paused: false,
    running: true,
    restarting: false,
    exitCode: 0,
    oomKilled: false,
    pid,
    startedAt: at,
  };
}

export function stopped(state: State, exitCode: number, at: number): State {
  return { ...state, running: false, paused: false, restarting: false, pid: 0, exitCode, finishedAt: at };
}

/** Between two runs under a restart policy: still counted as running. */
export function restarting(state: State, exitCode: number, at: number): State {
  return { ...state, running: true, restarting: true, paused: false, pid: 0, exitCode, finishedAt: at };
}

/** A start that came to nothing: 128 where nothing better is known. */
export function failed(state: State, error: string, exitCode: number): State {
  return { ...state, error, exitCode: exitCode || state.exitCode || 128 };
}

/** The one word for it. */
export function stateName(state: State): ContainerState {
  if (state.running) return state.paused ? 'paused' : state.restarting ? 'restarting' : 'running';
  if (state.removing) return 'removing';
  if (state.dead) return 'dead';
  return state.startedAt === 0 ? 'created' : 'exited';
}
