import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('postgres-answers.json', import.meta.url), 'postgres', '-e POSTGRES_PASSWORD=x');
await expectRealAnswers(new URL('session-answers.json', import.meta.url), 'postgres', '-e POSTGRES_PASSWORD=x');
