/**
 * npm run check:content                       every lesson
 * npm run check:content -- start/first-container
 *
 * Checks what authors write: front matter, prose, examples, exercises with their trials, quizzes. Prints file, line, problem and remedy.
 */
import { existsSync } from 'node:fs';
import { commandParts, runTags } from '../src/components/lesson/run-tags.ts';
import { trialsOf } from '../src/learn/exercise/mutants.ts';
import { staleTranscript } from './content/accepted-transcripts.ts';
import { faultsOfLesson, faultText } from './content/check-lesson.ts';
import { lessonIds, readLesson } from './content/lesson-source.ts';
import { faultOfTrial, play } from './content/play-exercise.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !existsSync(`src/content/docs/${id}.mdx`));
for (const id of unknown)
  console.error(`drydock: there is no lesson '${id}'; the lessons are ${lessonIds().join(', ')}.`);

let faults = unknown.length;
for (const id of wanted.length > 0 ? wanted.filter((each) => !unknown.includes(each)) : lessonIds()) {
  const lesson = await readLesson(id);
  const found = [...(await faultsOfLesson(lesson))];
  for (const exercise of lesson.exercises) {
    const file = `src/content/exercises/${id}.ts`;
    for (const trial of trialsOf(exercise)) {
      const problem = faultOfTrial(trial, await play(exercise, lesson.scenario, trial.commands));
      const remedy =
        'mend the check, or the list of ways; a step that is not needed goes into `unneeded` with its reason.';
      if (problem) found.push({ file, line: 1, problem: `${exercise.id}: ${problem}`, remedy });
    }
  }
  const examples = runTags(lesson.source, lesson.file).flatMap(({ command }) => commandParts(command));
  for (const exercise of lesson.exercises) {
    const { open } = await play(exercise, lesson.scenario, [...examples, ...exercise.solution]);
    const problem = `${exercise.id}: after the examples of the lesson, the solution leaves open: ${open.join(', ')}`;
    const remedy =
      'learners go on with the machine of the lesson: use names and files that the examples do not change.';
    if (open.length > 0) found.push({ file: `src/content/exercises/${id}.ts`, line: 1, problem, remedy });
  }
  const stale = await staleTranscript(lesson);
  if (stale) found.push(stale);
  for (const fault of found) console.log(faultText(fault));
  console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${id}`);
  faults += found.length;
}
if (faults > 0) console.error(`\n${faults} to mend.`);
process.exitCode = faults > 0 ? 1 : 0;
