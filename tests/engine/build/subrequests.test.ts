import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';

const DOCKERFILE = `# VERSION which busybox
ARG VERSION=1.37
ARG UNUSED=x
# base is where it starts
FROM busybox:$VERSION AS base
# NAME who is greeted
ARG NAME=ann
RUN --mount=type=secret,id=token,required=true --mount=type=ssh true
FROM base AS final
ARG PORT
RUN echo $NAME
`;

async function call(what: string): Promise<string> {
  const machine = await createMachine({ seed: 'call', time: 'virtual' });
  return (await machine.run(`cat > Dockerfile <<'END'\n${DOCKERFILE}END\ndocker build --call=${what} . 2> /dev/null`))
    .stdout;
}

describe('docker build --call', () => {
  it('lists the targets with what is said of them', async () => {
    expect(await call('targets')).toBe(
      'TARGET          DESCRIPTION\nbase            is where it starts\nfinal (default) \n',
    );
  });

  it('lists what a target can be given', async () => {
    expect(await call('outline')).toBe(`TARGET: final

BUILD ARG   VALUE   DESCRIPTION
VERSION     1.37    which busybox
NAME        ann     who is greeted
PORT                

SECRET   REQUIRED
token    true

SSH       REQUIRED
default   

`);
  });

  it('answers as JSON', async () => {
    const { targets } = JSON.parse(await call('targets,format=json'));
    expect(targets[1]).toEqual({
      name: 'final',
      default: true,
      base: 'base',
      location: { ranges: [{ start: { line: 9 }, end: { line: 9 } }] },
    });
  });

  it('tells what can be asked', async () => {
    expect((await call('subrequests.describe')).split('\n').map((line) => line.split(' ')[0])).toEqual([
      'NAME',
      'outline',
      'targets',
      'subrequests.describe',
      '',
    ]);
  });
});
