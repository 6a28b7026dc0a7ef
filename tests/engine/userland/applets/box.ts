import { encodeUtf8 } from '../../../../src/engine/base/bytes.ts';
import type { Process } from '../../../../src/engine/kernel/process.ts';
import { applets } from '../../../../src/engine/userland/applets/index.ts';
import { busybox } from '../../../../src/engine/userland/programs/busybox.ts';
import { busyboxNames } from '../../../../src/engine/userland/programs/busybox-names.ts';
import { coreutils } from '../../../../src/engine/userland/programs/coreutils.ts';
import { SHELL_PROGRAMS } from '../../../../src/engine/userland/shell/programs.ts';
import { makeKernel, type Run, type TestKernel } from '../../kernel/make-kernel.ts';

const PASSWD = `root:x:0:0:root:/root:/bin/sh
daemon:x:1:1:daemon:/usr/sbin:/bin/false
nobody:x:65534:65534:nobody:/home:/bin/false
`;
const GROUP = 'root:x:0:\ndaemon:x:1:\nwheel:x:10:root\nnobody:x:65534:\n';

export interface Box extends TestKernel {
  /** Runs a command line in the flavour's shell, from /work. */
  sh(
    command: string,
    options?: { readonly user?: number; readonly env?: Readonly<Record<string, string>>; readonly input?: string },
  ): Promise<Run>;
  /** Types into a shell-less command on a terminal of 80 columns and gives the screen when it has ended. */
  screen(argv: readonly string[], typed?: string): Promise<string>;
}

/** A machine whose /bin is busybox, or the GNU tools with bash. */
export function makeBox(flavour: 'busybox' | 'gnu'): Box {
  const base = makeKernel();
  const { fs, kernel } = base;
  for (const program of [busybox, coreutils, ...SHELL_PROGRAMS]) kernel.addProgram(program);
  for (const folder of ['etc', 'home', 'root', 'work']) fs.mkdir(`/${folder}`, 0o755);
  fs.chmod('/root', 0o700);
  fs.chmod('/tmp', 0o1777);
  fs.writeFile('/etc/passwd', PASSWD);
  fs.writeFile('/etc/group', GROUP);
  const binary = (path: string, line: string): void => {
    fs.writeFile(path, `\u007fELF\ndrydock:${line}\n`);
    fs.chmod(path, 0o755);
  };
  if (flavour === 'busybox') {
    binary('/bin/busybox', 'busybox version=1.38.0 banner=v1.38.0%20(Debian%201:1.38.0-3+b1) lines=yes');
    for (const name of busyboxNames('1.38.0')) if (name !== 'busybox') fs.link('/bin/busybox', `/bin/${name}`);
  } else {
    for (const applet of applets)
      if (!applet.only || applet.only.includes('gnu')) binary(`/bin/${applet.name}`, 'coreutils flavour=gnu');
    binary('/bin/bash', 'bash');
    if (!fs.exists('/bin/sh')) fs.symlink('bash', '/bin/sh');
  }
  const shell = flavour === 'busybox' ? '/bin/sh' : '/bin/bash';
  const become =
    (argv: readonly string[], options: Parameters<Box['sh']>[1] = {}) =>
    async (process: Process): Promise<number> => {
      process.fs.chdir('/work');
      const path = process.lookupExecutable(argv[0] as string)?.path ?? (argv[0] as string);
      const { user } = options;
      if (user !== undefined) process.setCredentials({ uid: user, gid: user, groups: [user], capabilities: new Set() });
      const env = new Map([['PATH', '/bin'], ['HOME', '/root'], ...Object.entries(options.env ?? {})]);
      return process.exec({ path, argv, env });
    };
  return {
    ...base,
    sh: (command, options = {}) =>
      base.run(
        become([shell === '/bin/sh' ? 'sh' : 'bash', '-c', command], options),
        options.input === undefined ? {} : { input: options.input },
      ),
    screen: async (argv, typed = '') => {
      const { master, launched, screen } = await base.onTerminal(become(argv, { env: { TERM: 'xterm' } }));
      master.input(encodeUtf8(typed));
      await launched.exited;
      return screen();
    },
  };
}
