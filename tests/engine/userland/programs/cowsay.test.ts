import { expectRealAnswers } from './real-answers.ts';

await expectRealAnswers(new URL('cowsay-answers.json', import.meta.url), 'debian');
