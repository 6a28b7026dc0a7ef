/**
 * npm run accept:transcripts                       every lesson
 * npm run accept:transcripts -- start/first-container
 *
 * Writes what the examples of the lessons print now into src/content/transcripts. Read the change with `git diff` before you commit it.
 */
import { acceptTranscript, transcriptFile } from './content/accepted-transcripts.ts';
import { lessonIds, readLesson } from './content/lesson-source.ts';

const wanted = process.argv.slice(2);
for (const id of wanted.length > 0 ? wanted : lessonIds()) {
  if (await acceptTranscript(await readLesson(id))) console.log(`changed ${transcriptFile(id)}`);
}
