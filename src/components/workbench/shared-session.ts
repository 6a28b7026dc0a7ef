import type { Timeline } from '../../engine/index.ts';
import { paneTexts } from '../../texts/panes.ts';
import { askWhether } from './ask.ts';
import { decodeSession } from './session-code.ts';

/** Takes the session out of the page's address and asks whether it shall replace the learner's own machine. */
export async function takeSession(say: (text: string) => void): Promise<Timeline | undefined> {
  const code = location.hash.slice('#session='.length);
  // A reload continues the machine, whatever was answered here.
  history.replaceState(history.state, '', location.pathname + location.search);
  try {
    const { timeline } = decodeSession(code);
    const lines = timeline.events.filter((event) => event.do === 'input' && event.data.includes('\r')).length;
    const texts = paneTexts().share;
    const wanted = await askWhether(document.body, {
      title: texts.sharedTitle,
      text: texts.sharedText(lines),
      act: texts.sharedOpen,
      cancel: texts.sharedKeep,
    });
    return wanted ? timeline : undefined;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
