import type { Main, Program } from '../../kernel/program.ts';
import { appletNamed, runApplet } from '../applets/index.ts';

/**
 * The GNU family: one binary a tool (`/usr/bin/ls`), each carrying `drydock:coreutils flavour=gnu` and told apart by argv[0]. `name=ls` in its
 * options says which tool it is whatever it is called (Debian's vim is busybox's vi); without it a link or a copy under another name is another tool, or none.
 */
export const coreutils: Program = { name: 'coreutils', load: () => main };

const main: Main = async (process) => {
  const [first = '', ...args] = process.argv;
  const given = process.binary?.options.get('name');
  const name = given ?? first.slice(first.lastIndexOf('/') + 1);
  // wget is a program of its own: too big to load with the applets, and busybox has another.
  if (name === 'wget') return (await process.clock.fetch(import('./wget/main.ts'))).wgetMain(process);
  // So are Debian's tools for accounts, which are scripts of Perl.
  if (/^(?:add|del)(?:user|group)$/.test(name))
    return (await process.clock.fetch(import('./adduser/main.ts'))).adduserMain(process, name, args);
  const applet = appletNamed(name);
  if (!applet || (applet.only && !applet.only.includes('gnu') && given === undefined)) {
    await process.write(2, `drydock: '${name}' is not simulated\n`);
    return 1;
  }
  return runApplet(process, applet, args);
};
