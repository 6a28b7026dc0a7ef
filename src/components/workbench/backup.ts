import { paneTexts } from '../../texts/panes.ts';
import { askWhether } from './ask.ts';
import { download } from './download.ts';
import { exportProgress, readProgress } from './progress-file.ts';

/** Downloads everything that this browser keeps as one file. Returns what is said about it. */
export async function saveBackup(): Promise<string> {
  download('drydock-backup.gz', await exportProgress(), 'application/gzip');
  return paneTexts().share.exported;
}

/**
 * Puts a backup in the place of everything that this browser keeps, when one agrees to that, and loads the page anew.
 * @param before called when one has agreed: whoever would still save has to stop
 * @throws Error with a sentence when the file is no backup
 */
export async function restoreBackup(file: File, before: () => void = () => undefined): Promise<void> {
  const texts = paneTexts().share;
  const read = readProgress(new Uint8Array(await file.arrayBuffer()));
  const sure = await askWhether(document.body, {
    title: texts.replaceTitle,
    text: texts.replaceText(read.lessons),
    act: texts.replace,
    cancel: texts.keep,
  });
  if (!sure) return;
  before();
  await read.replace();
  location.reload();
}
