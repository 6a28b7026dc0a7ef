import type { Applet } from '../applet.ts';
import { AppletFailure } from './arguments.ts';
import { notSimulated } from './devices.ts';

/** Refuses to be anything but process 1. As process 1 it is not simulated. */
export const init: Applet = {
  name: 'init',
  usage: `init

Init is the first process started during boot. It never exits.
It (re)spawns children according to /etc/inittab.
Signals:
HUP: reload /etc/inittab
TSTP: stop respawning until CONT
QUIT: re-exec another init
USR1/TERM/USR2/INT: run halt/reboot/poweroff/Ctrl-Alt-Del script`,
  async run(process) {
    if (process.pid !== 1) throw new AppletFailure('must be run as PID 1');
    return notSimulated(process);
  },
};
