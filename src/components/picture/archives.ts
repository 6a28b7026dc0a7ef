import { paneTexts } from '../../texts/panes.ts';
import { download } from '../workbench/download.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Loads archives that were dropped or chosen, one after the other, and tells what they brought. */
export async function loadArchives(workbench: Workbench, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      const { loaded, verified } = await (await workbench.start()).loadArchive(
        new Uint8Array(await file.arrayBuffer()),
      );
      workbench.say(paneTexts().drawn.brought(file.name, loaded, verified));
    } catch (error) {
      workbench.say(paneTexts().drawn.notLoaded(file.name, error instanceof Error ? error.message : String(error)));
    }
  }
}

/** Downloads an image as an archive for `docker load`. */
export async function downloadImage(workbench: Workbench, image: string): Promise<void> {
  try {
    const name = image.replace(/[^A-Za-z0-9_.-]+/g, '-');
    download(`${name}.tar`, await (await workbench.start()).saveImage(image), 'application/x-tar');
  } catch (error) {
    workbench.say(paneTexts().drawn.notWritten(image, error instanceof Error ? error.message : String(error)));
  }
}
