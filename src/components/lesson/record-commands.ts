import { withCommand } from '../../learn/progress.ts';
import { pageWorkbench } from '../workbench/workbench.ts';
import { updateProgress } from './progress-storage.ts';

let recording = false;

/** From now on each line run in the terminal goes into the lesson's record, which a replay can verify. Calls after the first do nothing. */
export function recordCommands(lesson: string): void {
  if (recording) return;
  recording = true;
  pageWorkbench()?.on('command', ({ command }) => updateProgress(lesson, (progress) => withCommand(progress, command)));
}
