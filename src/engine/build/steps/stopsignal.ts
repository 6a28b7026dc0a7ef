import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { StopsignalInstruction } from '../instructions/stopsignal.ts';
import type { StageState } from '../plan/stage-state.ts';

export function applyStopsignal(stage: StageState, { signal }: StopsignalInstruction): void {
  if (!isSignal(signal)) throw new DockerfileError(`invalid signal: ${signal}`);
  stage.change({ StopSignal: signal });
  stage.commit(`STOPSIGNAL ${signal}`, false);
}

/** A number above 0, or a name with or without SIG; RTMIN+3 and its kind too (moby/sys/signal). */
function isSignal(text: string): boolean {
  if (/^\d+$/.test(text)) return Number(text) > 0;
  const name = text.toUpperCase().replace(/^SIG/, '');
  return (
    name in SIGNAL_NUMBERS ||
    /^RTM(?:IN(?:\+(?:[1-9]|1[0-5]))?|AX(?:-(?:[1-9]|1[0-4]))?)$/.test(name) ||
    ['STKFLT', 'POLL', 'CLD', 'IOT', 'UNUSED', 'PWR'].includes(name)
  );
}
