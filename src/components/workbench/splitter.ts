import { limits, type Measure, within } from './layout.ts';

/** What a separator divides. */
export interface Splitter {
  /** Which measure it changes now: the separator between panes lies or stands, as the panes do. */
  measure(): Measure;
  get(measure: Measure): number;
  set(measure: Measure, percent: number): void;
  /** Dragging, or a run of arrow keys, is over. */
  done(): void;
}

const step = 3;

/** Makes a separator movable: by pointer, by arrow keys, Home and End (WAI-ARIA window splitter). */
export function wakeSplitter(separator: HTMLElement, split: Splitter): { refresh(): void } {
  const refresh = (): void => {
    const measure = split.measure();
    const [least, most] = limits[measure];
    separator.setAttribute('aria-orientation', measure === 'upper' ? 'horizontal' : 'vertical');
    separator.setAttribute('aria-valuemin', String(least));
    separator.setAttribute('aria-valuemax', String(most));
    separator.setAttribute('aria-valuenow', String(Math.round(split.get(measure))));
  };
  const move = (measure: Measure, percent: number): void => {
    split.set(measure, within(measure, percent));
    refresh();
  };

  separator.addEventListener('pointerdown', (event) => {
    const area = separator.parentElement?.getBoundingClientRect();
    if (!area || event.button !== 0) return;
    event.preventDefault();
    separator.setPointerCapture(event.pointerId);
    separator.toggleAttribute('data-dragging', true);
    const measure = split.measure();
    // The workbench keeps its right edge; the page's width is what it is a part of.
    const dragged = ({ clientX, clientY }: PointerEvent): void => {
      if (measure === 'bench') move(measure, ((area.right - clientX) / benchRoom(separator)) * 100);
      else if (measure === 'side') move(measure, ((clientX - area.left) / area.width) * 100);
      else move(measure, ((clientY - area.top) / area.height) * 100);
    };
    const end = (): void => {
      separator.removeEventListener('pointermove', dragged);
      separator.toggleAttribute('data-dragging', false);
      split.done();
    };
    separator.addEventListener('pointermove', dragged);
    separator.addEventListener('lostpointercapture', end, { once: true });
  });

  separator.addEventListener('keydown', (event) => {
    const measure = split.measure();
    const [least, most] = limits[measure];
    const now = split.get(measure);
    // Arrow keys move the separator itself; the workbench grows to the left.
    const towards = measure === 'bench' ? -1 : 1;
    const changes: Readonly<Record<string, number>> = {
      ArrowLeft: measure === 'upper' ? now : now - towards * step,
      ArrowRight: measure === 'upper' ? now : now + towards * step,
      ArrowUp: measure === 'upper' ? now - step : now,
      ArrowDown: measure === 'upper' ? now + step : now,
      Home: least,
      End: most,
    };
    const wanted = changes[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    move(measure, wanted);
    split.done();
  });
  refresh();
  return { refresh };
}

/** Width that text and workbench share. */
function benchRoom(separator: HTMLElement): number {
  return separator.closest('.lesson')?.clientWidth ?? document.documentElement.clientWidth;
}
