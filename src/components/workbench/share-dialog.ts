import { askWhether } from './ask.ts';
import { download } from './download.ts';
import { exportProgress, readProgress } from './progress-file.ts';
import { decodeSession, encodeSession } from './session-code.ts';
import style from './share-dialog.css?inline';
import { addStyleOnce } from './style.ts';
import type { Workbench } from './workbench.ts';

/** Addresses longer than this are cut off by some programs. */
const longest = 8_000;

const content = `
<h2>Share and keep</h2>
<section>
  <h3>This session</h3>
  <p data-part="about"></p>
  <div class="line"><input readonly data-part="address" aria-label="Address of this session" /><button type="button" class="go" data-do="copy">Copy</button></div>
  <div class="line">
    <button type="button" data-do="file">Save as a file</button>
    <button type="button" data-do="open">Open a session file …</button>
    <button type="button" data-do="report">Copy a problem report</button>
  </div>
</section>
<section>
  <h3>All my progress</h3>
  <p>Every lesson’s machine, results and settings, as one file. It stays in your browser otherwise.</p>
  <div class="line"><button type="button" data-do="export">Export</button><button type="button" data-do="import">Import …</button></div>
</section>
<p class="said" role="status" data-part="said"></p>
<div class="line end"><button type="button" data-do="close">Close</button></div>
<input type="file" hidden data-part="chosen" aria-label="File" />`;

/** Opens the dialog. What it makes is made of the machine as it is now. */
export async function openShareDialog(workbench: Workbench): Promise<void> {
  addStyleOnce('share-style', style);
  const dialog = document.createElement('dialog');
  dialog.className = 'dk-share';
  dialog.setAttribute('aria-label', 'Share and keep');
  dialog.innerHTML = content;
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
    part('about').textContent =
      address.href.length > longest
        ? `The address has ${size}: too long for some programs. Better send the file.`
        : `Whoever opens this address sees your commands played again, to the same ids and digests (${size}). Nothing is sent anywhere: the session is in the address.`;
  } catch (error) {
    part('about').textContent = error instanceof Error ? error.message : String(error);
  }

  const acts: Readonly<Record<string, () => Promise<void> | void>> = {
    close: () => dialog.close(),
    copy: () => copied(part<HTMLInputElement>('address').value, 'The address is copied.'),
    file: () => download(`${workbench.lesson.replaceAll('/', '-')}.drydock`, code, 'text/plain'),
    open() {
      take = async (file) => {
        const text = (await file.text()).trim();
        const { lesson } = decodeSession(text);
        if (lesson !== workbench.lesson)
          throw new Error(`This session belongs to another page: ${lesson}. Open it there.`);
        location.hash = `session=${text}`;
        location.reload();
      };
      chosen.click();
    },
    report: () =>
      copied(
        report(part<HTMLInputElement>('address').value),
        'The report is copied: paste it where you report the problem.',
      ),
    async export() {
      download('drydock-progress.gz', await exportProgress(), 'application/gzip');
      say('All progress is in the file.');
    },
    import() {
      take = async (file) => {
        const read = readProgress(new Uint8Array(await file.arrayBuffer()));
        const sure = await askWhether(document.body, {
          title: 'Replace all progress?',
          text: `The file has the machines of ${read.lessons} ${read.lessons === 1 ? 'page' : 'pages'}. They take the place of everything that is kept in this browser now.`,
          act: 'Replace',
          cancel: 'Keep what is here',
        });
        if (!sure) return;
        workbench.stopSaving();
        await read.replace();
        location.reload();
      };
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
      say('The browser did not allow copying. The address is selected: press Ctrl+C.');
    }
  }
}

function report(address: string): string {
  return [
    'What I did, and what I expected:',
    '',
    'What happened instead:',
    '',
    `The session, to be played again: ${address}`,
    `Browser: ${navigator.userAgent}`,
  ].join('\n');
}
