import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { RunInstruction } from '../instructions/run.ts';
import type { RunMount } from '../instructions/run-mount.ts';
import type { ExecMount, Vertex } from '../plan/graph.ts';
import { baseName, cleanPath, resolvePath } from '../plan/paths.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';

/** --mount's values as mounts of the vertex; what they show is added to `inputs` (buildkit dockerfile2llb/convert_runmount.go). */
export function runMounts(
  stage: StageState,
  run: RunInstruction,
  sources: readonly StageState[],
  context: PlanContext,
  inputs: (Vertex | undefined)[],
): readonly ExecMount[] {
  let agents = 0;
  return run.mounts.map((mount, i) => {
    const { required, id } = mount;
    if (mount.type === 'secret') {
      const secret = secretMount(mount);
      stage.outline.secrets.set(secret.id, { required, range: run.range });
      return secret;
    }
    if (mount.type === 'ssh') {
      stage.outline.ssh.set(id || 'default', { required, range: run.range });
      return {
        ...common(mount),
        kind: 'ssh',
        target: mount.target || `/run/buildkit/ssh_agent.${agents++}`,
        optional: !mount.required,
      };
    }
    const target = resolvePath(stage.folder, mount.target === '' ? '/' : mount.target);
    if (target === '/') throw new DockerfileError(`invalid mount target ${goQuote(target)}`);
    const input = inputOf(mount, sources[i], context, inputs);
    return {
      ...common(mount),
      kind: mount.type,
      input,
      source: cleanPath(mount.source),
      target,
      id: mount.type === 'cache' ? mount.id || cleanPath(mount.target) : mount.id,
    };
  });
}

function common(mount: RunMount): ExecMount {
  const { type, readOnly, size, sharing, env, uid = 0, gid = 0, mode, id, target } = mount;
  return {
    kind: type,
    input: -1,
    source: '/',
    target,
    readOnly,
    size,
    id,
    sharing,
    optional: true,
    env,
    uid,
    gid,
    mode,
  };
}

function inputOf(
  mount: RunMount,
  source: StageState | undefined,
  context: PlanContext,
  inputs: (Vertex | undefined)[],
): number {
  if (mount.type === 'tmpfs') return -1;
  if (mount.from === '') {
    if (mount.type === 'cache') return -1;
    inputs.push(context.context);
    context.contextPaths.add(cleanPath(mount.source));
    return inputs.length - 1;
  }
  if (!source?.dispatched)
    throw new DockerfileError(
      `cannot mount from stage ${goQuote(mount.from)} to ${goQuote(mount.target)}, stage needs to be defined before current command`,
    );
  inputs.push(source.root);
  return inputs.length - 1;
}

function secretMount(mount: RunMount): ExecMount {
  const id = mount.id || mount.source || baseName(mount.target);
  const target = mount.target || (mount.env === undefined ? `/run/secrets/${baseName(id)}` : '');
  return { ...common(mount), kind: 'secret', id, target, optional: !mount.required, mode: mount.mode ?? 0o400 };
}
