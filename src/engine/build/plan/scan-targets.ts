import type { Vertex } from './graph.ts';
import type { StageState } from './stage-state.ts';
import type { Variables } from './variables.ts';

/**
 * What a list of packages looks at besides the result: stages and the context that BUILDKIT_SBOM_SCAN_STAGE and
 * BUILDKIT_SBOM_SCAN_CONTEXT ask for, as an ARG in front of all stages or in one (buildkit dockerfile2llb, SBOMTargets).
 */
export function scanTargets(
  target: StageState,
  reachable: ReadonlySet<StageState>,
  globals: Variables,
  context: Vertex,
): ReadonlyMap<string, Vertex | undefined> {
  const isAsked = (stage: StageState, name: string): boolean => {
    const own = stage.buildArgs.findLast(({ key, value }) => key === name && value !== undefined)?.value;
    const value = own ?? globals.get(name);
    return value !== undefined && isOnFor(stage.label, value);
  };
  const out = new Map<string, Vertex | undefined>();
  if (isAsked(target, 'BUILDKIT_SBOM_SCAN_CONTEXT')) out.set('context', context);
  for (const stage of reachable)
    if (stage !== target && isAsked(stage, 'BUILDKIT_SBOM_SCAN_STAGE')) out.set(stage.label, stage.root);
  return out;
}

/** `true`, `false`, or the names of stages. */
function isOnFor(stage: string, value: string): boolean {
  if (/^(?:1|t|true)$/i.test(value)) return true;
  if (/^(?:0|f|false)$/i.test(value)) return false;
  return value.split(',').includes(stage);
}
