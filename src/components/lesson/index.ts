/** What authors write in a lesson's MDX. */

export { default as Examination } from '../examination/Examination.astro';
export { default as Picture } from '../picture/Picture.astro';
export { default as Quiz } from '../quiz/Quiz.astro';
export { default as Terminal } from '../terminal/Terminal.astro';
export { default as Exercise } from './Exercise.astro';
export { default as File } from './File.astro';
export { default as Predict } from './Predict.astro';
export { default as Run } from './Run.astro';
