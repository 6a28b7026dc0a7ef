/**
 * npm run new:lesson -- containers/life-cycle
 *
 * Writes the three files of a planned lesson (text, exercise, quiz), complete enough to be opened with `npm run dev`. Overwrites nothing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { claims } from '../src/content/course/claims.ts';
import { lessons } from '../src/content/course/lessons.ts';
import { exerciseStart, lessonStart, quizStart } from './content/lesson-start.ts';

const [id = ''] = process.argv.slice(2);
const planned = lessons.find((lesson) => lesson.id === id);
if (!planned) {
  const open = lessons.filter((lesson) => !existsSync(`src/content/docs/${lesson.id}.mdx`)).map((lesson) => lesson.id);
  console.error(`drydock: '${id}' is not planned. Not yet written: ${open.join(', ') || 'none'}.`);
  console.error('A new one goes into src/content/course/lessons.ts first.');
  process.exit(1);
}
const texts = {
  [`src/content/docs/${id}.mdx`]: lessonStart(planned),
  [`src/content/exercises/${id}.ts`]: exerciseStart(planned),
  [`src/content/quizzes/${id}.ts`]: quizStart(planned),
};
for (const [file, text] of Object.entries(texts)) {
  if (existsSync(file)) console.log(`kept    ${file}`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`written ${file}`);
  }
}
console.log('\nIt has to show:');
for (const claim of planned.claims) console.log(`  ${claim}  ${claims[claim].text} (${claims[claim].verdict})`);
console.log(`\nNext: npm run dev, and npm run check:content -- ${id}`);
