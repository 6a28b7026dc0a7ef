import { type GitReference, parseGitReference } from '../context/git-reference.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { AddInstruction } from '../instructions/add.ts';
import type { CopyInstruction } from '../instructions/copy.ts';
import { type CopyAction, type FileAction, makeVertex, type Vertex } from '../plan/graph.ts';
import { cleanPath, cleanRelative, resolveDestination } from '../plan/paths.ts';
import { nameOf, type PlanContext } from '../plan/plan-context.ts';
import type { StageState } from '../plan/stage-state.ts';
import { parseSymbolicMode } from '../solve/file-mode.ts';
import { ownerOf } from './owner.ts';

export interface CopyPlan {
  readonly instruction: CopyInstruction | AddInstruction;
  /** Where the sources lie. */
  readonly from: Vertex | undefined;
  readonly parents: boolean;
  /** Local archives are unpacked. */
  readonly unpack: boolean;
  /** Files of the context that .dockerignore leaves out are reported. */
  readonly isContext: boolean;
  /** The vertices of URLs and of git repositories, for ADD. */
  readonly remote?: {
    readonly download: (url: string, name: string) => { readonly vertex: Vertex; readonly filename: string };
    readonly clone: (git: GitReference, name: string) => Vertex;
  };
}

/** COPY and ADD: a vertex that copies files over the stage's (buildkit dockerfile2llb/convert_copy.go). */
export function copyFiles(stage: StageState, plan: CopyPlan, context: PlanContext, onBuild: boolean): void {
  const { instruction } = plan;
  const destination = resolveDestination(stage.folder, instruction.destination);
  const mode = checkedMode(instruction.chmod);
  const title = nameOf(instruction.code, stage.variables, context.escapeToken);
  const name = stage.stepName(title, onBuild);
  const inputs: (Vertex | undefined)[] = [instruction.link && instruction.chmod === '' ? undefined : stage.root];
  const actions: FileAction[] = [];
  const words: string[] = [];
  const options = {
    owner: instruction.chown === '' ? undefined : ownerOf(instruction.chown),
    mode,
    exclude: instruction.exclude,
    destination,
  };
  const add = (input: Vertex | undefined, action: Partial<CopyAction> & { readonly source: string }): void => {
    if (!inputs.includes(input, 1)) inputs.push(input);
    actions.push({ kind: 'copy', ...PLAIN, ...options, ...action, input: inputs.indexOf(input, 1) });
  };
  for (const source of instruction.sources) {
    words.push(source);
    const git = parseGitReference(source);
    if (git && !source.startsWith('github.com/')) {
      if (!plan.remote) throw new DockerfileError("source can't be a git ref for COPY");
      add(plan.remote.clone(git, name), { source: '/', contentsOnly: true });
      continue;
    }
    if (/^https?:\/\//.test(source)) {
      if (!plan.remote) throw new DockerfileError("source can't be a URL for COPY");
      const { vertex, filename } = plan.remote.download(source, name);
      add(vertex, { source: `/${filename}`, unpack: instruction.kind === 'add' && instruction.unpack === true });
      continue;
    }
    if (plan.isContext) {
      checkIgnored(source, instruction, context);
      context.contextPaths.add(cleanPath(source));
    }
    add(plan.from, {
      ...localSource(source, plan.parents),
      followLinks: true,
      contentsOnly: true,
      wildcard: true,
      unpack: plan.unpack,
    });
  }
  for (const { name: file, content } of instruction.documents) {
    words.push(`<<${file}`);
    const document = makeVertex(
      { kind: 'file', actions: [{ kind: 'mkfile', path: `/${file}`, mode: 0o644, text: content }] },
      [undefined],
      { name: '[internal] preparing inline document' },
    );
    add(document, { source: `/${file}` });
  }
  const traits = {
    name,
    ignoreCache: stage.ignoreCache,
    range: instruction.range,
    platform: stage.platformPrefix,
  };
  if (inputs[0] === stage.root) stage.root = makeVertex({ kind: 'file', actions }, inputs, traits);
  else {
    const layer = makeVertex({ kind: 'file', actions }, inputs, { ...traits, hidden: true });
    stage.root = makeVertex({ kind: 'merge' }, [stage.root, layer], traits);
  }
  const flags = [
    ...(plan.parents ? ['--parents'] : []),
    ...(instruction.chown ? [`--chown=${instruction.chown}`] : []),
    ...(instruction.chmod ? [`--chmod=${instruction.chmod}`] : []),
  ];
  stage.commit(
    `${[instruction.kind.toUpperCase(), ...flags, ...words, instruction.destination].join(' ')} # buildkit`,
    true,
  );
}

const PLAIN = {
  wildcard: false,
  followLinks: false,
  contentsOnly: false,
  unpack: false,
  include: [],
  required: [],
} as const;

function localSource(source: string, parents: boolean): Pick<CopyAction, 'source' | 'include' | 'required'> {
  if (!parents)
    return {
      source: cleanPath(source) + (/.\/\.?$/.test(source) && cleanPath(source) !== '/' ? '/' : ''),
      include: [],
      required: [],
    };
  // `/./` in a source is where the kept parents begin.
  const pivot = source.indexOf('/./');
  const folder = pivot < 0 ? '/' : source.slice(0, pivot);
  const pattern = cleanPath(pivot < 0 ? source : source.slice(pivot + 3));
  const isPlain = !/[*?[]/.test(folder + pattern);
  return {
    source: cleanPath(folder),
    include: [pattern.slice(1)],
    required: isPlain ? [cleanPath(`${folder}/${pattern}`)] : [],
  };
}

function checkedMode(text: string): string {
  if (text === '' || /^[0-7]{1,5}$/.test(text)) {
    if (text === '' || Number.parseInt(text, 8) <= 0o7777) return text;
  } else if (!/^\d/.test(text)) {
    parseSymbolicMode(text);
    return text;
  }
  throw new DockerfileError(`invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`);
}

/** Sources that .dockerignore leaves out; with exceptions in it nobody can tell. */
function checkIgnored(
  source: string,
  { kind, range }: CopyInstruction | AddInstruction,
  { ignore, linter }: PlanContext,
): void {
  if (!ignore || ignore.hasExceptions) return;
  const path = cleanRelative(source);
  const isRoot = path === '.' || path === '/';
  if (isRoot && !ignore.patterns.some(({ text }) => ['*', '**', '**/*'].includes(text))) return;
  if (ignore.matches(path))
    linter.run(
      'CopyIgnoredFile',
      range,
      `Attempting to ${kind === 'add' ? 'Add' : 'Copy'} file "${path}" that is excluded by .dockerignore`,
    );
}
