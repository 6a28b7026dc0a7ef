import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('nginx-answers.json', import.meta.url), 'nginx:1.26');
