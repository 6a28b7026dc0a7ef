import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { DockerfileError } from '../../../src/engine/build/dockerfile/error.ts';
import { parseDockerfile } from '../../../src/engine/build/dockerfile/lines.ts';
import { Linter, parseLintConfig } from '../../../src/engine/build/lint/linter.ts';
import { readStages } from '../../../src/engine/build/plan/stages.ts';
import { createMachine, type Machine } from '../../../src/engine/index.ts';

const PIECES = [
  ...'FROM busybox|AS |RUN |COPY |ADD |ENV |ARG |LABEL |CMD |ENTRYPOINT |EXPOSE |VOLUME |USER |WORKDIR |ONBUILD |SHELL |HEALTHCHECK '.split(
    '|',
  ),
  ...'STOPSIGNAL |MAINTAINER |--from=|--mount=type=|--chown=|--interval=|--|<<EOF|<<-"E"|EOF|=|"|\'|`|\\|$|${|}|:-|#|# escape=`|# check=|[|]|,'.split(
    '|',
  ),
  ...[
    '\n',
    '\n',
    '\n',
    '\\\n',
    '\r\n',
    '\t',
    ' ',
    '\u0000',
    '\ufeff',
    'é',
    '😀',
    '\ud800',
    'a',
    '1',
    '/',
    '.',
    '..',
    '*',
    '-1',
    'NONE',
  ],
];

describe('the front end', () => {
  it('throws nothing but Dockerfile errors, whatever the text', () => {
    const random = seededRandom('dockerfiles');
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: random.int(30) }, () => PIECES[random.int(PIECES.length)]).join('');
      try {
        readStages(parseDockerfile(text), new Linter(parseLintConfig(''), () => {}));
      } catch (error) {
        expect(error, JSON.stringify(text)).toBeInstanceOf(DockerfileError);
      }
    }
  });
});

interface Step {
  /** As the progress names it. */
  readonly line: string;
  /** The context's files that it reads. */
  readonly reads: readonly string[];
}

const FILES = ['a', 'b', 'c', 'd'];

/** A Dockerfile of one stage whose steps read some of the files. */
function randomSteps(seed: string): readonly Step[] {
  const random = seededRandom(seed);
  return Array.from({ length: 3 + random.int(5) }, (_, i): Step => {
    const file = FILES[random.int(FILES.length)] as string;
    switch (random.int(4)) {
      case 0:
        return { line: `COPY ${file} /to${i}/`, reads: [file] };
      case 1:
        return { line: `ADD . /all${i}/`, reads: FILES };
      case 2:
        return { line: `RUN --mount=type=bind,source=${file},target=/m cat /m > /out${i}`, reads: [file] };
      default:
        return { line: `RUN echo ${i} > /echo${i}`, reads: [] };
    }
  });
}

const stepsOf = (machine: Machine): readonly (readonly [string, boolean])[] =>
  (machine.world().build?.steps ?? []).map(({ name, cached }) => [name.replace(/^\[.*?\] /, ''), cached] as const);

describe('builds', () => {
  it.each(['one', 'two', 'three', 'four', 'five', 'six'])(
    '%s: all cached the second time; a touched file runs what reads it and what follows',
    async (seed) => {
      const machine = await createMachine({ seed, time: 'virtual', images: ['busybox'] });
      const steps = randomSteps(seed);
      // The Dockerfile itself stays out of the context.
      await machine.run(
        `mkdir ctx; cd ctx; for f in ${FILES.join(' ')}; do echo $f > $f; done\ncat > ../Dockerfile <<'END'\nFROM busybox\n${steps.map(({ line }) => line).join('\n')}\nEND\ndocker build -f ../Dockerfile -t app .`,
      );
      await machine.run('docker build -f ../Dockerfile -t app .');
      expect(stepsOf(machine)).toEqual(steps.map(({ line }) => [line, true]));
      // Times are no part of the key.
      await machine.run('sleep 5; touch a b c d; docker build -f ../Dockerfile -t app .');
      expect(stepsOf(machine).every(([, cached]) => cached)).toBe(true);
      for (const file of FILES) {
        await machine.run(`echo more >> ${file}; docker build -f ../Dockerfile -t app .`);
        const first = steps.findIndex(({ reads }) => reads.includes(file));
        expect(stepsOf(machine), file).toEqual(steps.map(({ line }, i) => [line, first < 0 || i < first]));
      }
    },
  );
});
