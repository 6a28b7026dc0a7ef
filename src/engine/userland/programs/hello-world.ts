import type { Program } from '../../kernel/program.ts';

const GREETING = `
Hello from Docker!
This message shows that your installation appears to be working correctly.

`;

/** How the official image goes on; the architecture is that of the image. */
const STEPS = (arch: string): string => `To generate this message, Docker took the following steps:
 1. The Docker client contacted the Docker daemon.
 2. The Docker daemon pulled the "hello-world" image from the Docker Hub.
    (${arch})
 3. The Docker daemon created a new container from that image which runs the
    executable that produces the output you are currently reading.
 4. The Docker daemon streamed that output to the Docker client, which sent it
    to your terminal.

To try something more ambitious, you can run an Ubuntu container with:
 $ docker run -it ubuntu bash

Share images, automate workflows, and more with a free Docker ID:
 https://hub.docker.com/

For more examples and ideas, visit:
 https://docs.docker.com/get-started/

`;

/** The hello-world image's one binary. `text=short` stops after the greeting; `arch=` names its platform, amd64 when left out. */
export const helloWorld: Program = {
  name: 'hello-world',
  load: () => async (process) => {
    const options = process.binary?.options;
    const rest = options?.get('text') === 'short' ? '' : STEPS(options?.get('arch') ?? 'amd64');
    await process.write(1, GREETING + rest);
    return 0;
  },
};
