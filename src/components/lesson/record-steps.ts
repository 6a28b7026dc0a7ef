import { type RecordedStep, withStep } from '../../learn/progress.ts';
import { pageWorkbench } from '../workbench/workbench.ts';
import { updateProgress } from './progress-storage.ts';

let recording = false;

/**
 * From now on what is done on the machine goes into the lesson's record, which a replay can verify: lines, what is typed into programs while they
 * run, files changed from the page. Calls after the first do nothing.
 */
export function recordSteps(lesson: string): void {
  const workbench = pageWorkbench();
  if (recording || !workbench) return;
  recording = true;
  const typed = new Map<number, string>();
  const busy = new Map<number, boolean>();
  const record = (step: RecordedStep) => updateProgress(lesson, (progress) => withStep(progress, step));
  workbench.on('busy', (now, terminal) => {
    if (now) typed.set(terminal, '');
    busy.set(terminal, now);
  });
  workbench.on('input', (data, terminal) => {
    if (busy.get(terminal)) typed.set(terminal, (typed.get(terminal) ?? '') + data);
  });
  workbench.on('command', ({ command }, terminal) => {
    // Typed text is cut behind each Return: a replay sends one line after the other, as the learner did.
    const lines = (typed.get(terminal) ?? '').split(/(?<=\r)/).filter((line) => line !== '');
    typed.delete(terminal);
    record(['run', command, ...lines]);
  });
  workbench.on('filed', (ask) => {
    if (ask.do === 'write') record(['file', ask.path, new TextDecoder().decode(ask.bytes)]);
    else if (ask.do === 'rename') record(['move', ask.path, ask.to]);
    else if (ask.do === 'remove') record(['remove', ask.path]);
    else if (ask.do === 'makeDirectory') record(['folder', ask.path]);
  });
}
