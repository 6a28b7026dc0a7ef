import { expectRealAnswers } from '../real-answers.ts';

// What differs between redis 7.0 and 8 (small sets' encodings, levels of some log lines) is left out or masked.
await expectRealAnswers(new URL('redis-answers.json', import.meta.url), 'redis:8');
await expectRealAnswers(new URL('session-answers.json', import.meta.url), 'redis:8');
