import { DockerfileError } from '../dockerfile/error.ts';
import type { StageInstruction } from '../instructions/index.ts';
import type { StageState } from './stage-state.ts';

/** Stages that copy from each other in a circle. Throws DockerfileError with the places of the copies. */
export function checkCircles(states: readonly StageState[]): void {
  const visited = new Set<StageState>();
  const path = new Set<StageState>();
  const visit = (state: StageState, way: readonly StageInstruction[]): readonly StageInstruction[] | undefined => {
    if (visited.has(state)) return undefined;
    visited.add(state);
    path.add(state);
    for (const [source, instruction] of state.dependencies) {
      const next = [...way, instruction];
      if (path.has(source)) return next;
      const found = visit(source, next);
      if (found) return found;
    }
    path.delete(state);
    return undefined;
  };
  for (const state of states) {
    const found = visit(state, []);
    if (found)
      throw new DockerfileError(
        `circular dependency detected on stage: ${state.label}`,
        found.map(({ range }) => [range]),
      );
  }
}
