import { formatProgress, noProgress, type Progress, parseProgress } from '../../learn/progress.ts';
import { progressKey } from '../../learn/record.ts';

const key = (lesson: string) => progressKey + lesson;

/** What the learner has reached in a lesson. What cannot be read is set aside under another key, and `setAside` says so. */
export function loadProgress(lesson: string): { readonly progress: Progress; readonly setAside: boolean } {
  let text: string | null;
  try {
    text = localStorage.getItem(key(lesson));
  } catch {
    return { progress: noProgress, setAside: false }; // The browser keeps nothing: results last as long as the page.
  }
  if (text === null) return { progress: noProgress, setAside: false };
  const progress = parseProgress(text);
  if (progress) return { progress, setAside: false };
  try {
    localStorage.setItem(`drydock/set-aside/${new Date().toISOString()}/${lesson}`, text);
    localStorage.removeItem(key(lesson));
  } catch {
    // The unreadable text stays where it is; it is overwritten by the next result.
  }
  return { progress: noProgress, setAside: true };
}

/** Changes what is stored. Another tab's results are kept, as the change starts from what is stored now. */
export function updateProgress(lesson: string, change: (progress: Progress) => Progress): void {
  try {
    localStorage.setItem(key(lesson), formatProgress(change(loadProgress(lesson).progress)));
  } catch {
    // As above: nothing is kept, and the page still shows the result.
  }
}

export function clearProgress(lesson: string): void {
  try {
    localStorage.removeItem(key(lesson));
  } catch {
    // Nothing was kept.
  }
}
