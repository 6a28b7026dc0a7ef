import { AppletFailure } from './arguments.ts';

/** `8`, or a list of columns (`4,10,20`). */
export type TabStops = number | readonly number[];

export function tabStopsOf(text: string, gnu: boolean): TabStops {
  const numbers = (gnu ? text.split(/[, ]/) : [text]).map((part) => {
    if (/^\d+$/.test(part)) return Number(part);
    throw new AppletFailure(gnu ? `tab size contains invalid character(s): '${part}'` : `invalid number '${part}'`);
  });
  if (numbers.includes(0)) throw new AppletFailure(gnu ? 'tab size cannot be 0' : `invalid number '${text}'`);
  return numbers.length === 1 ? (numbers[0] as number) : numbers;
}

/** The column that a tab at `column` leads to; behind the last of a list, one further. */
export function nextTabStop(stops: TabStops, column: number): number {
  if (typeof stops === 'number') return column + stops - (column % stops);
  return stops.find((stop) => stop > column) ?? column + 1;
}
