import { download } from '../workbench/download.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Loads archives that were dropped or chosen, one after the other, and tells what they brought. */
export async function loadArchives(workbench: Workbench, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      const { loaded, verified } = await (await workbench.start()).loadArchive(
        new Uint8Array(await file.arrayBuffer()),
      );
      const checked = verified > 0 ? ` ${verified} digests were verified.` : '';
      workbench.say(`${file.name} brought ${loaded.join(', ') || 'no image'}.${checked} Nothing has left this page.`);
    } catch (error) {
      workbench.say(`${file.name} was not loaded: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
}

/** Downloads an image as an archive for `docker load`. */
export async function downloadImage(workbench: Workbench, image: string): Promise<void> {
  try {
    const name = image.replace(/[^A-Za-z0-9_.-]+/g, '-');
    download(`${name}.tar`, await (await workbench.start()).saveImage(image), 'application/x-tar');
  } catch (error) {
    workbench.say(`${image} was not written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
