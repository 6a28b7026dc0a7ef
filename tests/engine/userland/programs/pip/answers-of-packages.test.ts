import { describe } from 'vitest';
import { expectRealAnswers } from '../real-answers.ts';

describe.each([
  'click',
  'colorama',
  'flask',
  'gunicorn',
  'pydantic',
  'pytest',
  'python-dateutil',
  'python-dotenv',
  'pytz',
  'tabulate',
  'tqdm',
])('%s', async (name) => {
  await expectRealAnswers(new URL(`${name}-answers.json`, import.meta.url), 'python:3.13-slim');
});
