/**
 * npm run verify -- drydock-record.json     what is handed in
 * npm run verify -- drydock-backup.gz       the backup of a whole browser
 *
 * Replays a learner's record: plays what was done in each lesson on a fresh machine, checks the exercises, and grades the answers again. Exit
 * code 0 when everything that the record claims holds, 1 when not, 2 when the file is no record.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { meansFor } from '../src/components/quiz/worked-quiz.ts';
import { type CourseRecord, parseRecord, recordOfBackup } from '../src/learn/record.ts';
import { verifyRecord } from '../src/learn/verify.ts';
import { textsFor } from '../src/texts/index.ts';
import { readLesson } from './content/lesson-source.ts';

const [file] = process.argv.slice(2);
if (!file) giveUp('name the file: npm run verify -- drydock-record.json');
const record = read(file);
const partsOf = async (id: string) =>
  /^[a-z-]+\/[a-z-]+$/.test(id) && existsSync(`src/content/docs/${id}.mdx`) ? readLesson(id) : undefined;

console.log(`Record of ${record.name || '(no name)'}${record.made ? `, made ${record.made}` : ''}\n`);
let holds = true;
for (const { id, claimed, confirmed, right, sittings } of await verifyRecord(
  record,
  partsOf,
  meansFor(textsFor('en')),
)) {
  const missing = claimed.filter((exercise) => !confirmed.includes(exercise));
  const ok =
    missing.length === 0 &&
    right.confirmed === right.claimed &&
    sittings.every((sitting) => isDeepStrictEqual(sitting.claimed, sitting.confirmed));
  holds &&= ok;
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${id}: exercises ${confirmed.length} of ${claimed.length} confirmed, answers ${right.confirmed} of ${right.claimed} confirmed (${right.all} questions)`,
  );
  for (const exercise of missing) console.log(`     ${exercise}: the replay does not solve it`);
  for (const { sheet, claimed: said, confirmed: is } of sittings) {
    const result = `${is.right} of ${is.questions} answers right, ${is.solved} of ${is.tasks} tasks solved`;
    console.log(`     sheet ${sheet}: ${result}: ${is.passed ? 'passed' : 'not passed'}`);
    if (!isDeepStrictEqual(said, is))
      console.log(`     sheet ${sheet}: the record says ${said.right} answers and ${said.solved} tasks`);
  }
}
console.log(holds ? '\nEverything that the record claims holds.' : '\nNot everything that the record claims holds.');
process.exitCode = holds ? 0 : 1;

function read(path: string): CourseRecord {
  try {
    const bytes = readFileSync(path);
    // A backup is packed by gzip.
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return recordOfBackup(gunzipSync(bytes).toString('utf8'));
    return parseRecord(bytes.toString('utf8'));
  } catch (error) {
    return giveUp(`'${path}' cannot be verified: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function giveUp(sentence: string): never {
  console.error(`drydock: ${sentence}`);
  process.exit(2);
}
