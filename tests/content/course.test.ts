import { describe, expect, it } from 'vitest';
import { lessonIds, readLesson } from '../../scripts/content/lesson-source.ts';
import { mostWords, sentencesOf } from '../../scripts/content/prose.ts';
import { linkTerms } from '../../src/components/lesson/glossary-links.ts';
import { type ClaimId, claimIds } from '../../src/content/course/claims.ts';
import { glossary } from '../../src/content/course/glossary.ts';
import { lessons, units } from '../../src/content/course/lessons.ts';
import { misconceptions } from '../../src/content/course/misconceptions.ts';
import { isWritten, openClaims } from '../../src/content/course/written.ts';
import { examination } from '../../src/content/examination/index.ts';
import { createMachine } from '../../src/engine/index.ts';
import { type Quiz, variantCount } from '../../src/learn/quiz/question.ts';
import { variantOf } from '../../src/learn/quiz/variant.ts';

/** Words that a lesson only stresses. */
const emphasis = new Set([
  ...['whose', 'which', 'program', 'program with settings', 'state', 'size', 'exited', 'static'],
  ...['environment', 'mount', 'official', 'community'],
]);

const claimsOf = (frontMatter: string) => /^claims: \[(.*)\]$/m.exec(frontMatter)?.[1]?.split(/,\s*/) ?? [];

describe('the course', () => {
  it('plans every claim', () => {
    const planned = new Set<ClaimId>(lessons.flatMap(({ claims }) => claims));
    expect(claimIds.filter((id) => !planned.has(id))).toEqual([]);
  });

  it('covers every claim by a lesson that is there and names it', async () => {
    expect(openClaims()).toEqual([]);
    const sources = await Promise.all(lessonIds().map(readLesson));
    const named = new Set(sources.flatMap(({ frontMatter }) => claimsOf(frontMatter)));
    expect(claimIds.filter((id) => !named.has(id))).toEqual([]);
  });

  it('asks at least 140 questions of at least six types', async () => {
    const sources = await Promise.all(lessonIds().map(readLesson));
    const quizzes = sources.flatMap((lesson) => lesson.quizzes);
    const pool = examination.parts.map(({ quiz }) => quiz);
    const types = new Map<string, number>();
    let variants = 0;
    for (const quiz of [...quizzes, ...pool]) {
      for (const question of quiz.questions) {
        const { type } = variantOf(quiz.id, question, 0);
        types.set(type, (types.get(type) ?? 0) + 1);
        variants += variantCount(question);
      }
    }
    const count = (all: readonly Quiz[]) => all.flatMap(({ questions }) => questions).length;
    const kinds = [...types].map(([type, number]) => `${number} ${type}`).join(', ');
    console.log(
      `questions: ${count(quizzes)} in lessons, ${count(pool)} in the examination, ${variants} with variants: ${kinds}`,
    );
    expect(count(quizzes)).toBeGreaterThanOrEqual(140);
    expect(types.size).toBeGreaterThanOrEqual(6);
  });

  it('explains in the glossary every word that a lesson defines', async () => {
    const forms = new Set(glossary.flatMap((term) => [term.term, ...term.forms]).map((form) => form.toLowerCase()));
    const sources = await Promise.all(lessonIds().map(readLesson));
    const unexplained = sources.flatMap(({ id, source }) =>
      [...source.matchAll(/\*\*([a-z][a-z -]+)\*\*/g)]
        .map(([, word = '']) => word)
        .filter((word) => !forms.has(word) && !emphasis.has(word))
        .map((word) => `${id}: ${word}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('links the first use of every word of the glossary', async () => {
    for (const { id, source } of await Promise.all(lessonIds().map(readLesson))) {
      const linked = linkTerms(source, glossary, '/g/');
      const ids = [...linked.matchAll(/class="dk-term" href="\/g\/#([^"]+)"/g)].map(([, term]) => term);
      expect(ids.length, id).toBeGreaterThan(0);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });

  it('keeps its prose short', async () => {
    const rows = (await Promise.all(lessonIds().map(readLesson))).map(({ id, source }) => {
      const sentences = sentencesOf(source);
      const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
      return { id, words, mean: words / sentences.length };
    });
    const most = Math.max(...rows.map(({ words }) => words));
    const mean = rows.reduce((sum, row) => sum + row.mean, 0) / rows.length;
    console.log(`prose: ${rows.length} lessons, up to ${most} words, ${mean.toFixed(1)} words a sentence`);
    expect(rows.filter(({ words }) => words > mostWords)).toEqual([]);
    expect(rows.filter((row) => row.mean > 12)).toEqual([]);
  });

  it('has seven units, and each lesson once', () => {
    expect(units).toHaveLength(7);
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
  });

  it('plans every lesson that there is', () => {
    const planned = lessons.map(({ id }) => id);
    expect(lessonIds().filter((id) => !planned.includes(id))).toEqual([]);
  });

  it('knows which lessons are written', () => {
    const written = lessons.filter(({ id }) => isWritten(id)).map(({ id }) => id);
    expect([...written].sort()).toEqual([...lessonIds()]);
    expect(lessons.filter(({ id }) => !isWritten(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(Object.entries(misconceptions))('runs the experiment of %s', async (_, { experiment }) => {
    const machine = await createMachine({ seed: 'experiments', time: 'virtual', images: ['busybox'] });
    const { stdout, stderr } = await machine.run(experiment);
    expect(stdout + stderr).not.toBe('');
    expect(stderr).not.toMatch(/Invalid|unknown|usage|not simulated|not found/i);
  });

  it('answers each misconception with a truth and an experiment', () => {
    for (const [name, { myth, truth, experiment }] of Object.entries(misconceptions)) {
      expect([name, myth.endsWith('.'), truth.endsWith('.'), experiment.length > 3]).toEqual([name, true, true, true]);
    }
  });
});
