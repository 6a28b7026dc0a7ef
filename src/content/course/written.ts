import { existsSync } from 'node:fs';
import { labelsInGerman } from './labels-de.ts';
import { lessonId, lessons, units } from './lessons.ts';

/** True once the lesson's file is there. Looks at the disk: for the build, the scripts and the tests. */
export function isWritten(id: string): boolean {
  return existsSync(`src/content/docs/${id}.mdx`);
}

/** Claims that no written lesson is planned to show. */
export function openClaims(): readonly string[] {
  const covered = new Set(lessons.filter(({ id }) => isWritten(id)).flatMap(({ claims }) => claims));
  return [...new Set(lessons.flatMap(({ claims }) => claims))].filter((claim) => !covered.has(claim)).sort();
}

/** A sidebar's label in the course's languages. */
interface Label {
  readonly label: string;
  readonly translations: Record<string, string>;
}

/** The sidebar's groups: each unit with the lessons that are written. */
export function courseSidebar(): (Label & { items: (Label & { slug: string })[] })[] {
  return units
    .map((unit) => ({
      ...labelOf(unit.id, unit.label),
      items: unit.lessons
        .map((lesson) => ({ ...labelOf(lessonId(unit, lesson), lesson.label), slug: lessonId(unit, lesson) }))
        .filter(({ slug }) => isWritten(slug)),
    }))
    .filter(({ items }) => items.length > 0);
}

function labelOf(id: string, label: string): Label {
  const german = labelsInGerman[id];
  return { label, translations: german === undefined ? {} : { de: german } };
}
