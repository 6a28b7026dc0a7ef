/** The engine's side of the page: one recorded machine, its terminals, and the messages of protocol.ts. */
import { RecordedMachine, SaveError } from '../../engine/index.ts';
import { OutputPump } from './output-pump.ts';
import type { ExplainAnswers, ExplainRequest, FileAnswer, FileRequest, FromEngine, ToEngine } from './protocol.ts';

interface Port {
  postMessage(message: FromEngine, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
}
const port = self as unknown as Port;

const pumps = new Map<number, OutputPump>();
/** What the page was last told of each terminal. */
const busy = new Map<number, boolean>();
/** Sizes of the windows, which a machine that was played again does not know. */
const sizes = new Map<number, { readonly columns: number; readonly rows: number }>();
/** Resolves once the machine stands; every message waits for it, so none is lost and none is early. */
let machine: Promise<RecordedMachine> | undefined;
let standing: RecordedMachine | undefined;
let tickPlanned = false;
let worldPlanned = false;

function post(message: FromEngine, transfer: Transferable[] = []): void {
  port.postMessage(message, transfer);
}

const listener = {
  output(terminal: number, data: Uint8Array): void {
    pumpOf(terminal).push(data);
    planTick();
  },
  command(terminal: number, entry: Extract<FromEngine, { type: 'command' }>['entry']): void {
    post({ type: 'command', terminal, entry });
    planTick();
    tellTimeline();
  },
  changed: (): void => planWorld(),
  edit: (path: string): void => post({ type: 'edit', path }),
};

async function start(message: Extract<ToEngine, { type: 'start' }>): Promise<RecordedMachine> {
  const { scenario, saved, timeline, replay } = message;
  let refused: Extract<FromEngine, { type: 'started' }>['refused'];
  let made: RecordedMachine | undefined;
  try {
    if (replay) made = await RecordedMachine.replay(scenario, listener, replay);
    else if (saved) made = await RecordedMachine.restore(scenario, listener, saved, timeline);
  } catch (error) {
    const reason = error instanceof SaveError ? error.reason : 'broken';
    refused = { reason, message: error instanceof Error ? error.message : String(error) };
  }
  made ??= await RecordedMachine.begin(scenario, listener);
  standing = made;
  post({ type: 'started', ...(refused ? { refused } : {}) });
  post({ type: 'changed', world: made.machine.world() });
  tellTimeline();
  return made;
}

function pumpOf(terminal: number): OutputPump {
  const known = pumps.get(terminal);
  if (known) return known;
  const pump = new OutputPump((data) => post({ type: 'output', terminal, data }, [data.buffer as ArrayBuffer]));
  pumps.set(terminal, pump);
  return pump;
}

/** A script that writes a thousand files a second must not send a thousand worlds. */
function planWorld(): void {
  if (worldPlanned) return;
  worldPlanned = true;
  setTimeout(() => {
    worldPlanned = false;
    if (standing) post({ type: 'changed', world: standing.machine.world() });
    planTick();
  }, 40);
}

/** Output and the busy light go to the page once a frame, not once a character. */
function planTick(): void {
  if (tickPlanned) return;
  tickPlanned = true;
  setTimeout(() => {
    tickPlanned = false;
    for (const pump of pumps.values()) pump.flush();
    for (const terminal of standing?.terminals ?? []) {
      const now = standing?.session(terminal)?.busy ?? false;
      if (now === busy.get(terminal)) continue;
      busy.set(terminal, now);
      post({ type: 'busy', terminal, busy: now });
    }
  }, 8);
}

function tellTimeline(): void {
  if (!standing) return;
  const { points, now, branches } = standing.timeline;
  post({
    type: 'timeline',
    timeline: {
      points: points.map(({ command, exitCode }) => ({ command, exitCode })),
      now,
      branches: branches.map(({ from, points: theirs }) => ({
        from,
        commands: theirs.slice(from).map(({ command }) => command),
      })),
    },
  });
}

/** The machine has been played again: its windows have the sizes that they have now. */
function moved(on: RecordedMachine): void {
  for (const [terminal, { columns, rows }] of sizes) on.resize(terminal, columns, rows);
  busy.clear();
  planTick();
  tellTimeline();
}

async function answer(message: ToEngine): Promise<void> {
  if (message.type === 'start') {
    machine = start(message);
    await machine;
    return;
  }
  if (message.type === 'try') {
    const { runWork } = await import('../../learn/run-work.ts');
    post({ type: 'tried', seen: await runWork(message.work) });
    return;
  }
  const on = await machine;
  if (!on) throw new Error(`'${message.type}' came before 'start'`);
  switch (message.type) {
    case 'open':
      sizes.set(message.terminal, message);
      on.open(message.terminal, message.columns, message.rows);
      planTick();
      break;
    case 'close':
      sizes.delete(message.terminal);
      pumps.delete(message.terminal);
      busy.delete(message.terminal);
      on.close(message.terminal);
      break;
    case 'input':
      on.input(message.terminal, message.data);
      planTick();
      break;
    case 'resize':
      sizes.set(message.terminal, message);
      on.resize(message.terminal, message.columns, message.rows);
      break;
    case 'drawn':
      pumps.get(message.terminal)?.drawn(message.bytes);
      break;
    case 'runLine':
      planTick();
      await on.runLine(message.terminal, message.line);
      planTick();
      post({ type: 'lineDone', request: message.request });
      break;
    case 'forward':
      await on.machine.fastForward(message.ms);
      planTick();
      break;
    case 'editor':
      on.useEditor(message.inPage);
      break;
    case 'travel':
      pumps.clear();
      await answering(message.request, async () => {
        if ('branch' in message) await on.takeBranch(message.branch);
        else await on.travel(message.point);
        moved(on);
        return { type: 'travelled', request: message.request, terminals: on.terminals };
      });
      break;
    case 'worldAt':
      await answering(message.request, async () => ({
        type: 'world',
        request: message.request,
        world: await on.worldAt(message.point),
      }));
      break;
    case 'files':
      await answering(message.request, () => ({
        type: 'files',
        request: message.request,
        answer: fileAnswer(on, message.ask),
      }));
      break;
    case 'loadArchive':
      await answering(message.request, async () => ({
        type: 'loaded',
        request: message.request,
        loaded: await on.loadArchive(message.archive),
      }));
      break;
    case 'saveImage':
      await answering(message.request, async () => ({
        type: 'image',
        request: message.request,
        archive: await on.machine.saveImage(message.image),
      }));
      break;
    case 'explain':
      await answering(message.request, () => ({
        type: 'explained',
        request: message.request,
        answer: explainAnswer(on, message.ask),
      }));
      break;
    case 'save':
      post({ type: 'saved', request: message.request, history: on.machine.history, ...on.save() });
      break;
    case 'world':
      post({ type: 'world', request: message.request, world: on.machine.world() });
      break;
    case 'ping':
      post({ type: 'pong', request: message.request });
      break;
    default:
      message satisfies never;
  }
}

/** Posts the answer, or why there is none. */
async function answering(request: number, make: () => FromEngine | Promise<FromEngine>): Promise<void> {
  try {
    post(await make());
  } catch (error) {
    post({ type: 'refused', request, message: error instanceof Error ? error.message : String(error) });
  }
}

function explainAnswer(
  { machine: { explain } }: RecordedMachine,
  ask: ExplainRequest,
): ExplainAnswers[keyof ExplainAnswers] {
  if (!explain) throw new Error('there is no image yet');
  switch (ask.act) {
    case 'path':
      return explain.path(ask.image, ask.path);
    case 'waste':
      return explain.waste(ask.image);
    case 'difference':
      return explain.difference(ask.first, ask.second);
  }
}

function fileAnswer(on: RecordedMachine, ask: FileRequest): FileAnswer {
  switch (ask.do) {
    case 'list':
      return { entries: on.machine.files.list(ask.place, ask.path) };
    case 'read':
      return { bytes: on.machine.files.read(ask.place, ask.path) };
    default:
      on.change(ask);
      return {};
  }
}

port.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
};
