import { parseGitReference } from '../context/git-reference.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { AddInstruction } from '../instructions/add.ts';
import { filenameOf, makeVertex } from '../plan/graph.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { copyFiles } from './copy-files.ts';

/** Like COPY from the context, but archives are unpacked and URLs fetched. */
export function applyAdd(stage: StageState, add: AddInstruction, context: PlanContext, onBuild: boolean): void {
  if (add.checksum !== '') {
    const [source, ...more] = add.sources;
    if (more.length > 0) throw new DockerfileError("checksum can't be specified for multiple sources");
    if (source !== undefined && !/^https?:\/\//.test(source) && !parseGitReference(source))
      throw new DockerfileError('checksum requires HTTP(S) or Git sources');
  }
  const plan = { instruction: add, from: context.context, parents: false, unpack: add.unpack ?? true, isContext: true };
  copyFiles(
    stage,
    {
      ...plan,
      remote: {
        clone(git, name) {
          if (add.keepGitDir || git.keepGitDir)
            throw new DockerfileError("drydock: 'ADD --keep-git-dir' is not simulated");
          return makeVertex({ kind: 'git', remote: git.remote, ref: git.ref, folder: git.folder }, [], { name });
        },
        download(url, name) {
          const filename = filenameOf(url);
          return {
            filename,
            vertex: makeVertex({ kind: 'http', url, filename, checksum: add.checksum }, [], { name }),
          };
        },
      },
    },
    context,
    onBuild,
  );
}
