import type { TranscriptEntry } from '../../engine/index.ts';
import { pageTexts } from '../../texts/page.ts';

/** Lines of output that the transcript keeps per command; more would only be in the way of who listens. */
const mostLines = 200;

/** Output without what steers a screen: colours, cursor movements, and text that was overwritten by a carriage return. */
export function plainOutput(output: string): string {
  return output
    .replace(/\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g, '')
    .replace(/\x1b\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/\x1b[@-Z\\-_]/g, '')
    .split('\n')
    .map((line) => line.replace(/\r+$/, ''))
    .map((line) => line.slice(line.lastIndexOf('\r') + 1))
    .join('\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\n+$/, '');
}

/** What a transcript entry shows. */
export interface TranscriptLine {
  readonly command: string;
  readonly output: string;
  readonly status: string;
  /** What is announced: `docker ps: 3 lines`. */
  readonly summary: string;
}

/** Makes an entry of the machine readable. */
export function transcriptLine({ command, output, exitCode }: TranscriptEntry): TranscriptLine {
  const texts = pageTexts().terminalSays;
  const text = plainOutput(output);
  const lines = text === '' ? [] : text.split('\n');
  const shown = lines.slice(0, mostLines).join('\n');
  const left = lines.length - mostLines;
  const status = exitCode === 0 ? texts.succeeded : texts.failed(exitCode);
  const amount = lines.length === 1 ? (lines[0] ?? '') : texts.amount(lines.length);
  return {
    command,
    output: left > 0 ? `${shown}\n… ${texts.moreLines(left)}` : shown,
    status,
    summary: `${command}: ${exitCode === 0 ? '' : `${status}, `}${amount}`,
  };
}
