import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('curl-answers.json', import.meta.url), 'python:3.13');
