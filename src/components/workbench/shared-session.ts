import type { Timeline } from '../../engine/index.ts';
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
    const wanted = await askWhether(document.body, {
      title: 'Open a shared session?',
      text: `It is played here from its beginning, ${lines} ${lines === 1 ? 'line' : 'lines'} typed. It takes the place of the machine that you have on this page, and touches nothing outside of it.`,
      act: 'Open it',
      cancel: 'Keep mine',
    });
    return wanted ? timeline : undefined;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
