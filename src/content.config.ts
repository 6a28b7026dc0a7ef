import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

/** What a page of Drydock says about itself, beside Starlight's own front matter. */
const drydock = z.object({
  /** `lesson`: a machine with terminal and picture beside the text. `playground`: the machine alone, with starting points to pick. */
  kind: z.enum(['page', 'lesson', 'playground']).default('page'),
  /** The pane beside a lesson's terminal. */
  opens: z.enum(['picture', 'files', 'none']).default('picture'),
  /** The course's claims that a runnable step or an exercise of this lesson shows, by id. */
  claims: z.array(z.string().regex(/^[ICM]\d\d$/, 'a claim is a letter I, C or M and two digits')).default([]),
  /** Where a command of this lesson gives something else on a real Docker, and why: shown below the title. */
  differs: z.string().optional(),
  /** Lessons (`unit/slug`) that a learner should have done before. */
  requires: z.array(z.string().regex(/^[a-z-]+\/[a-z-]+$/, 'a lesson is called unit/slug')).default([]),
  /** About how long the lesson takes. */
  minutes: z.number().int().positive().optional(),
});

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: drydock }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
