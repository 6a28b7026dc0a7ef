import type { Signal } from '../../../../kernel/signal.ts';
import { awaiting } from '../run/machine.ts';
import type { StandardPackage } from './standard-package.ts';

export const syscall: StandardPackage = {
  path: 'syscall',
  source: `package syscall
type Signal int
const (
	SIGHUP Signal = 1
	SIGINT Signal = 2
	SIGQUIT Signal = 3
	SIGKILL Signal = 9
	SIGUSR1 Signal = 10
	SIGUSR2 Signal = 12
	SIGTERM Signal = 15
)
var names = map[Signal]string{1: "hangup", 2: "interrupt", 3: "quit", 9: "killed", 10: "user defined signal 1", 12: "user defined signal 2", 15: "terminated"}
func (s Signal) Signal() {}
func (s Signal) String() string { return names[s] }
`,
};

/** Signals by what os.Signal's String says. */
export const SIGNAL_OF: Readonly<Record<string, Signal>> = {
  killed: 'KILL',
  hangup: 'HUP',
  interrupt: 'INT',
  quit: 'QUIT',
  'user defined signal 1': 'USR1',
  'user defined signal 2': 'USR2',
  terminated: 'TERM',
};

export const osSignal: StandardPackage = {
  path: 'os/signal',
  source: `package signal
import ("os"; "syscall")
func catch(name string) int
func next(id int) string
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if len(sig) == 0 { sig = []os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT} }
	for _, one := range sig {
		id := catch(one.String())
		go func(s os.Signal) {
			for {
				next(id)
				select {
				case c <- s:
				default:
				}
			}
		}(one)
	}
}
func Stop(c chan<- os.Signal) {}
`,
  natives: {
    /** Takes over a signal; the answer names the mailbox in which its arrivals are counted. */
    catch([name], { process, mailboxes }) {
      const mailbox = { pending: 0, wake: undefined as (() => void) | undefined };
      mailboxes.push(mailbox);
      const signal = SIGNAL_OF[name as string];
      if (signal)
        process.onSignal(signal, () => {
          mailbox.pending++;
          mailbox.wake?.();
        });
      return mailboxes.length - 1;
    },
    *next([id], { mailboxes }) {
      const mailbox = mailboxes[id as number];
      if (mailbox && mailbox.pending === 0)
        yield* awaiting(
          new Promise<void>((resolve) => {
            mailbox.wake = resolve;
          }),
        );
      if (mailbox) mailbox.pending--;
      return '';
    },
  },
};
