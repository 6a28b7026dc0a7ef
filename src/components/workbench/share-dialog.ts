import type { Texts } from '../../texts/index.ts';
import { paneTexts } from '../../texts/panes.ts';
import { restoreBackup, saveBackup } from './backup.ts';
import { download } from './download.ts';
import { decodeSession, encodeSession } from './session-code.ts';
import style from './share-dialog.css?inline';
import { addStyleOnce } from './style.ts';
import type { Workbench } from './workbench.ts';

/** Addresses longer than this are cut off by some programs. */
const longest = 8_000;

const contentIn = (texts: Texts['share']) => `
<h2>${texts.title}</h2>
<section>
  <h3>${texts.session}</h3>
  <p data-part="about"></p>
  <div class="line"><input readonly data-part="address" aria-label="${texts.address}" /><button type="button" class="go" data-do="copy">${texts.copy}</button></div>
  <div class="line">
    <button type="button" data-do="file">${texts.file}</button>
    <button type="button" data-do="open">${texts.open}</button>
    <button type="button" data-do="report">${texts.report}</button>
  </div>
</section>
<section>
  <h3>${texts.progress}</h3>
  <p>${texts.progressNote}</p>
  <div class="line"><button type="button" data-do="export">${texts.export}</button><button type="button" data-do="import">${texts.import}</button></div>
</section>
<p class="said" role="status" data-part="said"></p>
<div class="line end"><button type="button" data-do="close">${texts.close}</button></div>
<input type="file" hidden data-part="chosen" aria-label="${texts.chosen}" />`;

/** Opens the dialog. What it makes is made of the machine as it is now. */
export async function openShareDialog(workbench: Workbench): Promise<void> {
  addStyleOnce('share-style', style);
  const dialog = document.createElement('dialog');
  dialog.className = 'dk-share';
  const texts = paneTexts().share;
  dialog.setAttribute('aria-label', texts.title);
  dialog.innerHTML = contentIn(texts);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  const part = <T extends HTMLElement>(name: string) => dialog.querySelector<T>(`[data-part="${name}"]`) as T;
  const say = (text: string) => {
    part('said').textContent = text;
  };
  const chosen = part<HTMLInputElement>('chosen');
  let take: (file: File) => Promise<void> = async () => undefined;
  chosen.addEventListener('change', () => {
    const [file] = chosen.files ?? [];
    if (file) void take(file).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
    chosen.value = '';
  });

  let code = '';
  try {
    const { timeline } = await (await workbench.start()).save();
    code = encodeSession(workbench.lesson, timeline, timeline.savedAt ?? timeline.start);
    const address = new URL(location.href);
    address.hash = `session=${code}`;
    part<HTMLInputElement>('address').value = address.href;
    const size = `${(address.href.length / 1000).toFixed(1)} kB`;
    part('about').textContent = address.href.length > longest ? texts.tooLong(size) : texts.whoever(size);
  } catch (error) {
    part('about').textContent = error instanceof Error ? error.message : String(error);
  }

  const acts: Readonly<Record<string, () => Promise<void> | void>> = {
    close: () => dialog.close(),
    copy: () => copied(part<HTMLInputElement>('address').value, texts.copied),
    file: () => download(`${workbench.lesson.replaceAll('/', '-')}.drydock`, code, 'text/plain'),
    open() {
      take = async (file) => {
        const text = (await file.text()).trim();
        const { lesson } = decodeSession(text);
        if (lesson !== workbench.lesson) throw new Error(texts.otherPage(lesson));
        location.hash = `session=${text}`;
        location.reload();
      };
      chosen.click();
    },
    report: () =>
      copied(texts.reportText(part<HTMLInputElement>('address').value, navigator.userAgent), texts.reportCopied),
    async export() {
      say(await saveBackup());
    },
    import() {
      take = (file) => restoreBackup(file, () => workbench.stopSaving());
      chosen.click();
    },
  };
  dialog.addEventListener('click', (event) => {
    const act = acts[(event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? ''];
    Promise.resolve(act?.()).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
  });

  async function copied(text: string, sentence: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(sentence);
    } catch {
      part<HTMLInputElement>('address').select();
      say(texts.notAllowed);
    }
  }
}
