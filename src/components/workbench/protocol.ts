import type {
  FileEntry,
  FilePlace,
  HostChange,
  ImageDifference,
  LoadedArchive,
  PathStory,
  SaveError,
  Timeline,
  TranscriptEntry,
  Waste,
  World,
} from '../../engine/index.ts';
import type { Scenario } from '../../learn/lesson.ts';
import type { Seen, Work } from '../../learn/quiz/work.ts';

/** A question about files, or a change of the host's. */
export type FileRequest =
  | { readonly do: 'list' | 'read'; readonly place: FilePlace; readonly path: string }
  | HostChange;

/** Entries answer `list`, bytes answer `read`; changes answer with neither. */
export type FileAnswer = { readonly entries?: readonly FileEntry[]; readonly bytes?: Uint8Array };

/** A question about images. */
export type ExplainRequest =
  | { readonly act: 'path'; readonly image: string; readonly path: string }
  | { readonly act: 'waste'; readonly image: string }
  | { readonly act: 'difference'; readonly first: string; readonly second: string };

/** What answers each question. */
export interface ExplainAnswers {
  readonly path: PathStory;
  readonly waste: Waste;
  readonly difference: ImageDifference;
}

/** A timeline as the page shows it. `now`: how many points lie behind. */
export interface TimelineView {
  readonly points: readonly { readonly command: string; readonly exitCode: number }[];
  readonly now: number;
  /** Other ways that were taken from a point, with their commands from there. */
  readonly branches: readonly { readonly from: number; readonly commands: readonly string[] }[];
}

/** What the page says to the engine's worker. The worker answers in order; `start` comes first and once. */
export type ToEngine =
  /** A quiz's answer, tried on a fresh machine of its own; needs no `start`. */
  | { readonly type: 'try'; readonly work: Work }
  /** From a saved machine and the timeline that led to it, or by playing one again, or anew. */
  | {
      readonly type: 'start';
      readonly scenario: Scenario;
      readonly saved?: Uint8Array;
      readonly timeline?: Timeline;
      readonly replay?: Timeline;
    }
  | { readonly type: 'open'; readonly terminal: number; readonly columns: number; readonly rows: number }
  /** Hangs up: the terminal's window is closed. */
  | { readonly type: 'close'; readonly terminal: number }
  | { readonly type: 'input'; readonly terminal: number; readonly data: string }
  | { readonly type: 'resize'; readonly terminal: number; readonly columns: number; readonly rows: number }
  /** The screen has drawn this many bytes of output; more may come. */
  | { readonly type: 'drawn'; readonly terminal: number; readonly bytes: number }
  | { readonly type: 'runLine'; readonly terminal: number; readonly request: number; readonly line: string }
  /** Lets so many milliseconds of the machine's time pass at once. */
  | { readonly type: 'forward'; readonly ms: number }
  /** Whether `nano FILE` and `vi FILE` open the page's editor; they do until this says otherwise. */
  | { readonly type: 'editor'; readonly inPage: boolean }
  /** Goes to a point of the timeline, or to the end of a branch. All screens must be empty before. */
  | { readonly type: 'travel'; readonly request: number; readonly point: number }
  | { readonly type: 'travel'; readonly request: number; readonly branch: number }
  | { readonly type: 'worldAt'; readonly request: number; readonly point: number }
  | { readonly type: 'files'; readonly request: number; readonly ask: FileRequest }
  /** Loads a docker save archive. */
  | { readonly type: 'loadArchive'; readonly request: number; readonly archive: Uint8Array }
  /** Makes one. */
  | { readonly type: 'saveImage'; readonly request: number; readonly image: string }
  | { readonly type: 'explain'; readonly request: number; readonly ask: ExplainRequest }
  | { readonly type: 'save'; readonly request: number }
  | { readonly type: 'world'; readonly request: number }
  | { readonly type: 'ping'; readonly request: number };

/** What the worker says to the page. */
export type FromEngine =
  /** The machine stands. `refused`: the saved state could not be read and a new machine was made instead. */
  | { readonly type: 'started'; readonly refused?: { readonly reason: SaveError['reason']; readonly message: string } }
  | { readonly type: 'output'; readonly terminal: number; readonly data: Uint8Array }
  | { readonly type: 'busy'; readonly terminal: number; readonly busy: boolean }
  | { readonly type: 'command'; readonly terminal: number; readonly entry: TranscriptEntry }
  | { readonly type: 'changed'; readonly world: World }
  /** The timeline has another point, or one has gone to another. */
  | { readonly type: 'timeline'; readonly timeline: TimelineView }
  /** `nano FILE` or `vi FILE` was executed. */
  | { readonly type: 'edit'; readonly path: string }
  /** Answers to `runLine`, `travel`, `worldAt`, `files`, `explain`, `loadArchive`, `saveImage`, `save`, `world` and `ping`, by their request number. */
  | { readonly type: 'lineDone'; readonly request: number }
  | {
      readonly type: 'saved';
      readonly request: number;
      readonly bytes: Uint8Array;
      readonly history: readonly string[];
      readonly timeline: Timeline;
    }
  /** The terminals that there are at that point. */
  | { readonly type: 'travelled'; readonly request: number; readonly terminals: readonly number[] }
  | { readonly type: 'world'; readonly request: number; readonly world: World }
  | { readonly type: 'files'; readonly request: number; readonly answer: FileAnswer }
  | {
      readonly type: 'explained';
      readonly request: number;
      readonly answer: ExplainAnswers[keyof ExplainAnswers];
    }
  | { readonly type: 'loaded'; readonly request: number; readonly loaded: LoadedArchive }
  | { readonly type: 'image'; readonly request: number; readonly archive: Uint8Array }
  | { readonly type: 'pong'; readonly request: number }
  /** What was asked cannot be: the system's own sentence. */
  | { readonly type: 'refused'; readonly request: number; readonly message: string }
  /** The machine could not be made, or the engine threw where it never should. */
  | { readonly type: 'tried'; readonly seen: Seen }
  | { readonly type: 'failed'; readonly message: string };
