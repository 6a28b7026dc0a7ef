/** The question types: one file each. */
export { type FillQuestion, faultsOfFill, fillWork, gradeFill, gradeTried, showFill } from './fill.ts';
export { faultsOfLayer, gradeLayer, type LayerQuestion, showLayer } from './layer.ts';
export { faultsOfMultiple, gradeMultiple, type MultipleQuestion, showMultiple } from './multiple.ts';
export {
  faultsOfNumberOrText,
  gradeNumberOrText,
  type NumberOrTextQuestion,
  showNumberOrText,
} from './number-or-text.ts';
export { faultsOfOrder, gradeOrder, type OrderQuestion, showOrder } from './order.ts';
export { faultsOfPredict, gradePredict, type PredictQuestion, showPredict } from './predict.ts';
export { faultsOfSingle, gradeSingle, type SingleQuestion, showSingle } from './single.ts';
