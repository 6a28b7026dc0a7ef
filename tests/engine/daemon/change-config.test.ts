import { expect, test } from 'vitest';
import { applyChanges } from '../../../src/engine/daemon/image/change-config.ts';
import type { RuntimeConfig } from '../../../src/engine/image/config.ts';

const base: RuntimeConfig = { Env: ['PATH=/bin', 'HOME=/root'], Cmd: ['sh'], WorkingDir: '/srv', ArgsEscaped: true };

test.each<[readonly string[], Partial<RuntimeConfig>, ...(keyof RuntimeConfig)[]]>([
  [['CMD ["a", "b"]'], { Cmd: ['a', 'b'] }, 'ArgsEscaped'],
  [['CMD a  "b c"'], { Cmd: ['/bin/sh', '-c', 'a  "b c"'] }, 'ArgsEscaped'],
  [['CMD []'], { Cmd: [] }, 'ArgsEscaped'],
  [['ENTRYPOINT ["x"]'], { Entrypoint: ['x'] }, 'ArgsEscaped', 'Cmd'],
  [['CMD ["a"]', 'ENTRYPOINT ["x"]'], { Entrypoint: ['x'], Cmd: ['a'] }, 'ArgsEscaped'],
  [['ENTRYPOINT ["x"]', 'CMD ["a"]'], { Entrypoint: ['x'], Cmd: ['a'] }, 'ArgsEscaped'],
  [
    ['ENV PATH=$PATH:/opt A="two words" B=${HOME}/b'],
    { Env: ['PATH=/bin:/opt', 'HOME=/root', 'A=two words', 'B=/root/b'] },
  ],
  [['ENV A 1 2', 'ENV C=$A'], { Env: ['PATH=/bin', 'HOME=/root', 'A=1 2', 'C=1 2'] }],
  [
    ['EXPOSE 80 8000-8001/udp $NONE 53/udp'],
    { ExposedPorts: { '80/tcp': {}, '8000/udp': {}, '8001/udp': {}, '53/udp': {} } },
  ],
  [['LABEL a=1 "b c"="$HOME"', "LABEL q='$HOME'"], { Labels: { a: '1', 'b c': '/root', q: '$HOME' } }],
  [['USER me:staff'], { User: 'me:staff' }],
  [['VOLUME /a $HOME/b'], { Volumes: { '/a': {}, '/root/b': {} } }],
  [['VOLUME ["/c d"]'], { Volumes: { '/c d': {} } }],
  [['WORKDIR app/../lib', 'workdir x'], { WorkingDir: '/srv/lib/x' }],
  [['ONBUILD RUN make $HOME'], { OnBuild: ['RUN make $HOME'] }],
  [['STOPSIGNAL SIGINT'], { StopSignal: 'SIGINT' }],
  [['STOPSIGNAL 9'], { StopSignal: '9' }],
  [
    ['HEALTHCHECK --interval=5s --retries=2 CMD curl localhost'],
    {
      Healthcheck: {
        Test: ['CMD-SHELL', 'curl localhost'],
        Interval: 5e9,
        Timeout: 0,
        StartPeriod: 0,
        StartInterval: 0,
        Retries: 2,
      },
    },
  ],
  [['HEALTHCHECK NONE'], { Healthcheck: { Test: ['NONE'] } }],
])('%j', (changes, made, ...gone) => {
  const expected: Record<string, unknown> = { ...base, ...made };
  for (const key of gone) delete expected[key];
  expect(applyChanges(base, changes)).toEqual(expected);
});

test.each([
  ['RUN true', 'RUN is not a valid change command'],
  ['copy a b', 'copy is not a valid change command'],
  ['NONSENSE', 'NONSENSE is not a valid change command'],
  ['', 'file with no instructions'],
  ['ENV', 'ENV requires at least one argument'],
  ['ENV A', 'ENV must have two arguments'],
  ['ENV A=1 B', 'Syntax error - can\'t find = in "B". Must be of the form: name=value'],
  ['USER', 'USER requires exactly one argument'],
  ['WORKDIR $NONE', 'cannot normalize nothing'],
  ['STOPSIGNAL SIGNOPE', 'invalid signal: SIGNOPE'],
  ['EXPOSE 80/icmp', 'invalid port: "80/icmp": invalid proto: icmp'],
  ['HEALTHCHECK RUN x', 'Unknown type "RUN" in HEALTHCHECK (try CMD)'],
  ['HEALTHCHECK --interval=soon CMD x', 'time: invalid duration "soon"'],
  ['ONBUILD FROM x', "FROM isn't allowed as an ONBUILD trigger"],
])('%s', (change, message) => {
  expect(() => applyChanges(base, [change])).toThrow(message);
});
