/** The question types: one file each. */
export { faultsOfMultiple, gradeMultiple, type MultipleQuestion } from './multiple.ts';
export { faultsOfNumberOrText, gradeNumberOrText, type NumberOrTextQuestion } from './number-or-text.ts';
export { faultsOfSingle, gradeSingle, type SingleQuestion } from './single.ts';
