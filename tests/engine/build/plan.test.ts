import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { DockerfileError } from '../../../src/engine/build/dockerfile/error.ts';
import { type Finding, Linter, parseLintConfig } from '../../../src/engine/build/lint/linter.ts';
import type { PlanOptions } from '../../../src/engine/build/plan/plan-context.ts';
import { planBuild } from '../../../src/engine/build/plan/planner.ts';
import type { StageState } from '../../../src/engine/build/plan/stage-state.ts';

interface Planned {
  readonly state: StageState;
  readonly findings: readonly Finding[];
  readonly bases: readonly string[];
}

/** Plans a Dockerfile in a world where every base image is an empty amd64 one. */
async function plan(text: string, parts: Partial<PlanOptions> = {}): Promise<Planned> {
  const findings: Finding[] = [];
  const bases: string[] = [];
  const options: PlanOptions = {
    target: '',
    buildArgs: new Map(),
    labels: new Map(),
    platform: undefined,
    buildPlatform: { os: 'linux', architecture: 'amd64' },
    severalPlatforms: false,
    noCache: false,
    noCacheStages: [],
    networkMode: 'default',
    extraHosts: [],
    shmSize: 0,
    ulimits: [],
    allStages: false,
    ...parts,
  };
  const { target: state } = await planBuild(text, options, {
    warnings: new Linter(parseLintConfig(''), (finding) => findings.push(finding)),
    resolveBase: async (reference) => {
      bases.push(reference);
      return {
        reference: `${reference}@sha256:${'0'.repeat(64)}`,
        config: {
          architecture: 'amd64',
          os: 'linux',
          config: { Env: ['PATH=/bin'] },
          rootfs: { type: 'layers', diff_ids: ['sha256:aa'] },
          history: [],
        },
      };
    },
    resolveLayout: () => Promise.reject(new Error('no layout here')),
    ignorePatterns: async () => [],
    namedContext: () => undefined,
  });
  return { state, findings, bases };
}

async function rules(text: string): Promise<readonly string[]> {
  return (await plan(text)).findings.map(({ rule }) => rule);
}

describe('planning a build', () => {
  it('asks only for the bases that the target needs', async () => {
    const text = 'FROM one AS a\nFROM two AS b\nFROM three\nCOPY --from=a /x /y\n';
    expect([...(await plan(text)).bases].sort()).toEqual([
      'docker.io/library/one:latest',
      'docker.io/library/three:latest',
    ]);
    expect((await plan(text, { target: 'b' })).bases).toEqual(['docker.io/library/two:latest']);
  });

  it('writes the history of each instruction', async () => {
    const { state } = await plan('FROM a\nARG v=1\nENV x=$v\nRUN echo $x\nCOPY . /d/\nCMD ["sh"]\n');
    expect(state.image.history.map(({ created_by }) => created_by)).toEqual([
      'ARG v=1',
      'ENV x=1',
      'RUN |1 v=1 /bin/sh -c echo $x # buildkit',
      'COPY . /d/ # buildkit',
      'CMD ["sh"]',
    ]);
    expect(state.image.config.Env).toEqual(['PATH=/bin', 'x=1']);
    expect(state.image.config.Cmd).toEqual(['sh']);
  });

  it.each([
    ['RUN a', 'no build stage in current context'],
    ['FROM a\nFOO b', 'unknown instruction: FOO'],
    ['FROM a\nRNU b', 'unknown instruction: RNU (did you mean RUN?)'],
    ['FROM', 'FROM requires either one or three arguments'],
    ['FROM a b', 'FROM requires either one or three arguments'],
    ['FROM a\nCOPY x', 'COPY requires at least two arguments'],
    ['FROM a\nCOPY --form=x a b', 'unknown flag: --form (did you mean from?)'],
    ['FROM a\nENV x', 'ENV must have two arguments'],
    ['FROM a\nEXPOSE abc', 'invalid containerPort: abc'],
    ['FROM a\nSTOPSIGNAL', 'STOPSIGNAL requires exactly one argument'],
    ['FROM a\nHEALTHCHECK x', 'Unknown type "X" in HEALTHCHECK (try CMD)'],
    ['FROM a\nONBUILD FROM b', "FROM isn't allowed as an ONBUILD trigger"],
    ['FROM a\nRUN --mount=type=foo x', 'unsupported mount type "foo"'],
    ['FROM a AS x\nFROM y AS y\nCOPY --from=y a b', 'circular dependency detected on stage: y'],
  ])('refuses %j', async (text, message) => {
    await expect(plan(text)).rejects.toThrow(DockerfileError);
    await expect(plan(text)).rejects.toThrow(message);
  });

  it('says where it stopped', async () => {
    const error = await plan('FROM a\n\nFOO b\n').catch((e: unknown) => e);
    expect((error as DockerfileError).places).toEqual([[{ start: 3, end: 3 }]]);
  });

  it('names the target that is not there', async () => {
    await expect(plan('FROM a AS build', { target: 'biuld' })).rejects.toThrow(
      'target stage "biuld" could not be found (did you mean build?)',
    );
  });
});

describe('build checks', () => {
  it.each([
    ['FROM a\nCMD echo hi', 'JSONArgsRecommended'],
    ['FROM a as b', 'FromAsCasing'],
    ['FROM a AS Build', 'StageNameCasing'],
    ['FROM a AS b\nFROM c AS b', 'DuplicateStageName'],
    ['FROM a AS scratch', 'ReservedStageName'],
    ['FROM a\nrun x\nCOPY . .\nWORKDIR /', 'ConsistentInstructionCasing'],
    ['FROM a\nRUN a \\\n\n  b', 'NoEmptyContinuation'],
    ['FROM a\nMAINTAINER me', 'MaintainerDeprecated'],
    ['FROM a\nENV x y', 'LegacyKeyValueFormat'],
    ['FROM a\nCMD ["a"]\nCMD ["b"]', 'MultipleInstructionsDisallowed'],
    ['FROM a\nARG API_TOKEN', 'SecretsUsedInArgOrEnv'],
    ['FROM a\nRUN x\nENV y=$nope', 'UndefinedVar'],
    ['FROM a${nope}', 'UndefinedArgInFrom'],
    ['FROM a\nWORKDIR x', 'WorkdirRelativePath'],
    ['FROM --platform=linux/amd64 a', 'FromPlatformFlagConstDisallowed'],
    ['FROM --platform=$TARGETPLATFORM a', 'RedundantTargetPlatform'],
    ['FROM a\nEXPOSE 80/TCP', 'ExposeProtoCasing'],
  ])('%j gives %s', async (text, rule) => {
    const found = await rules(text).catch((error: unknown) => [String(error)]);
    expect(found).toContain(rule);
  });

  it('finds nothing in a clean file', async () => {
    expect(await rules('FROM a AS build\nWORKDIR /x\nCOPY . .\nRUN make\nCMD ["x"]\n')).toEqual([]);
  });

  it('skips what a comment above the instruction says', async () => {
    expect(await rules('FROM a\n# check=skip=JSONArgsRecommended\nCMD echo hi')).toEqual([]);
  });

  it('reads the directive', () => {
    expect(parseLintConfig('skip=A,B;error=true')).toMatchObject({ skip: new Set(['A', 'B']), error: true });
    expect(parseLintConfig('skip=all').skipAll).toBe(true);
    expect(() => parseLintConfig('nonsense')).toThrow('invalid check option "nonsense"');
  });
});

const PIECES = [
  ...[
    'FROM busybox',
    'FROM',
    'RUN ',
    'COPY ',
    'ADD a b',
    '--from=',
    '--mount=type=',
    'cache,target=/x',
    '[',
    '"a"',
    ',',
  ],
  ...[
    ']',
    '\\\n',
    '\n',
    '\n',
    '\n',
    '$',
    '{',
    '}',
    '${X:-',
    '<<EOF',
    'EOF\n',
    '#',
    '# escape=`\n',
    '`',
    'ENV a=b',
    'LABEL ',
  ],
  ...[
    'HEALTHCHECK ',
    'CMD ',
    '--interval=',
    'ONBUILD ',
    'ARG x=$y',
    'é',
    '\0',
    '\t',
    ' ',
    '\r\n',
    'USER ',
    'EXPOSE 1-9/tcp',
  ],
  ...[
    ' a b',
    "'",
    '"',
    '\\',
    'WORKDIR x',
    'SHELL ["a"]',
    'STOPSIGNAL x',
    'AS b',
    'scratch',
    'VOLUME []',
    '--chmod=u+x',
  ],
];

describe('any text at all', () => {
  it('is planned or refused with a DockerfileError', async () => {
    const random = seededRandom('dockerfiles');
    for (let i = 0; i < 2000; i++) {
      const pieces = Array.from({ length: random.int(14) }, () => PIECES[random.int(PIECES.length)]);
      const text = `${random.int(2) ? 'FROM scratch\n' : ''}${pieces.join('')}`;
      const error = await plan(text).catch((e: unknown) => e);
      if (error instanceof Error && !(error instanceof DockerfileError))
        throw new Error(JSON.stringify(text), { cause: error });
    }
  });
});
