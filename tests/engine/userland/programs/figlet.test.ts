import { expectRealAnswers } from './real-answers.ts';

await expectRealAnswers(new URL('figlet-answers.json', import.meta.url), 'debian');
