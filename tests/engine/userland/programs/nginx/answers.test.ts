import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('nginx-answers.json', import.meta.url), 'nginx:1.26');
await expectRealAnswers(new URL('session-answers.json', import.meta.url), 'nginx:1.26');
