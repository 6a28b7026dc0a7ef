import type { Process } from '../kernel/process.ts';
import type { Main, Program } from '../kernel/program.ts';
import { lazyProgram } from '../userland/programs/lazy-program.ts';
import { nano } from '../userland/programs/nano.ts';
import type { Host } from './host.ts';
import type { MachineOptions } from './machine.ts';

/**
 * `nano` and `vi`. With an opener, a plain `nano FILE` of the host's user hands the file to the editor beside the terminal and ends at once;
 * all else (options, standard input, another user's rights, a container) gets the terminal's own.
 */
export function editorPrograms(host: () => Host, open: MachineOptions['openInEditor']): readonly Program[] {
  return [
    lazyProgram('nano', async () => handing(host, open, await nano.load())),
    lazyProgram('vi', async () => handing(host, open, await loadVi())),
  ];
}

/** The host's vi is the busybox one. */
async function loadVi(): Promise<Main> {
  const { appletNamed, runApplet } = await import('../userland/applets/index.ts');
  const applet = appletNamed('vi');
  return (process) => (applet ? runApplet(process, applet, process.argv.slice(1)) : Promise.resolve(127));
}

function handing(host: () => Host, open: MachineOptions['openInEditor'], terminal: Main): Main {
  if (!open) return terminal;
  return async (process) => {
    const [, file = '', ...more] = process.argv;
    const { disk, user } = host();
    const isLearner = process.fs.mountTable.mounts[0]?.fs === disk && process.credentials.uid === user.uid;
    const isPlain = file !== '' && !/^[-+]/.test(file) && more.length === 0 && process.tty(0) && process.tty(1);
    if (!isLearner || !isPlain || isFolder(process, file) || !open(process.fs.absolute(file))) return terminal(process);
    await process.write(1, `Opened ${file} in the Files pane. What you type there is saved.\n`);
    return 0;
  };
}

function isFolder(process: Process, path: string): boolean {
  return process.fs.exists(path) && process.fs.stat(path).type === 'directory';
}
