import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('make-answers.json', import.meta.url), 'python:3.13');
