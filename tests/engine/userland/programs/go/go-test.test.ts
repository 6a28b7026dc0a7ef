import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('go-test-answers.json', import.meta.url), 'golang:1.25');
