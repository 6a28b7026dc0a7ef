/** The engine's side of the page: one machine, its terminals, and the messages of protocol.ts. */
import { createMachine, type Machine, SaveError, type TerminalSession } from '../../engine/index.ts';
import { OutputPump } from './output-pump.ts';
import type { ExplainAnswers, ExplainRequest, FileAnswer, FileRequest, FromEngine, ToEngine } from './protocol.ts';

interface Port {
  postMessage(message: FromEngine, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
}
const port = self as unknown as Port;

interface Opened {
  readonly session: TerminalSession;
  readonly pump: OutputPump;
  /** Resolves when the shell has ended. */
  readonly gone: Promise<void>;
  busy: boolean;
}

const terminals = new Map<number, Opened>();
/** What `resize` last said of a terminal. */
const sizes = new Map<number, { readonly columns: number; readonly rows: number }>();
/** Resolves once the machine stands; every message waits for it, so none is lost and none is early. */
let machine: Promise<Machine> | undefined;
let editorInPage = true;
let tickPlanned = false;
let worldPlanned = false;

function post(message: FromEngine, transfer: Transferable[] = []): void {
  port.postMessage(message, transfer);
}

async function start(message: Extract<ToEngine, { type: 'start' }>): Promise<Machine> {
  const { scenario, saved } = message;
  const openInEditor = (path: string): boolean => {
    if (editorInPage) post({ type: 'edit', path });
    return editorInPage;
  };
  const fresh = { ...scenario, time: 'real' as const, openInEditor };
  const [made, refused] = await restoredOr(fresh, saved);
  made.onChange(() => planWorld(made));
  post({ type: 'started', ...(refused ? { refused } : {}) });
  post({ type: 'changed', world: made.world() });
  return made;
}

async function restoredOr(fresh: Parameters<typeof createMachine>[0], saved: Uint8Array | undefined) {
  if (!saved) return [await createMachine(fresh), undefined] as const;
  try {
    return [await createMachine({ ...fresh, saved }), undefined] as const;
  } catch (error) {
    const reason = error instanceof SaveError ? error.reason : 'broken';
    const message = error instanceof Error ? error.message : String(error);
    return [await createMachine(fresh), { reason, message }] as const;
  }
}

/** A script that writes a thousand files a second must not send a thousand worlds. */
function planWorld(of: Machine): void {
  if (worldPlanned) return;
  worldPlanned = true;
  setTimeout(() => {
    worldPlanned = false;
    post({ type: 'changed', world: of.world() });
    planTick();
  }, 40);
}

/** Output and the busy light go to the page once a frame, not once a character. */
function planTick(): void {
  if (tickPlanned) return;
  tickPlanned = true;
  setTimeout(() => {
    tickPlanned = false;
    for (const [terminal, opened] of terminals) {
      opened.pump.flush();
      if (opened.session.busy !== opened.busy) {
        opened.busy = opened.session.busy;
        post({ type: 'busy', terminal, busy: opened.busy });
      }
    }
  }, 8);
}

function open(on: Machine, message: Extract<ToEngine, { type: 'open' }>): void {
  const { terminal, columns, rows, history } = message;
  const session = on.openTerminal(columns, rows, on.history.length > 0 ? {} : { history });
  const pump =
    terminals.get(terminal)?.pump ??
    new OutputPump((data) => post({ type: 'output', terminal, data }, [data.buffer as ArrayBuffer]));
  const gone = new Promise<void>((resolve) => session.onExit(() => resolve()));
  terminals.set(terminal, { session, pump, gone, busy: session.busy });
  session.onOutput((data) => {
    pump.push(data);
    planTick();
  });
  // `exit` and Ctrl-D end the shell, as they do on any terminal; here a new one takes its place in the same window.
  void gone.then(() => {
    session.close();
    if (terminals.get(terminal)?.session !== session) return;
    const size = sizes.get(terminal) ?? { columns, rows };
    open(on, { ...message, ...size });
    planTick();
  });
  session.onCommand((entry) => {
    post({ type: 'command', terminal, entry });
    planTick();
  });
}

async function answer(message: ToEngine): Promise<void> {
  if (message.type === 'start') {
    machine = start(message);
    await machine;
    return;
  }
  const on = await machine;
  if (!on) throw new Error(`'${message.type}' came before 'start'`);
  switch (message.type) {
    case 'open':
      open(on, message);
      break;
    case 'close': {
      const closing = terminals.get(message.terminal);
      terminals.delete(message.terminal);
      closing?.session.close();
      break;
    }
    case 'input':
      terminals.get(message.terminal)?.session.input(message.data);
      planTick();
      break;
    case 'resize':
      sizes.set(message.terminal, { columns: message.columns, rows: message.rows });
      terminals.get(message.terminal)?.session.resize(message.columns, message.rows);
      break;
    case 'drawn':
      terminals.get(message.terminal)?.pump.drawn(message.bytes);
      break;
    case 'runLine': {
      const opened = terminals.get(message.terminal);
      // A line that ends the shell never comes back to its prompt.
      await Promise.race([opened?.session.runLine(message.line), opened?.gone]);
      planTick();
      post({ type: 'lineDone', request: message.request });
      break;
    }
    case 'forward':
      await on.fastForward(message.ms);
      planTick();
      break;
    case 'editor':
      editorInPage = message.inPage;
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
        archive: await on.saveImage(message.image),
      }));
      break;
    case 'explain':
      await answering(message.request, () => ({
        type: 'explained',
        request: message.request,
        answer: explainAnswer(on, message.ask),
      }));
      break;
    case 'save': {
      const bytes = on.save();
      post({ type: 'saved', request: message.request, bytes, history: on.history });
      break;
    }
    case 'world':
      post({ type: 'world', request: message.request, world: on.world() });
      break;
    case 'ping':
      post({ type: 'pong', request: message.request });
      break;
    default:
      message satisfies never;
  }
}

/** Posts the answer, or why there is none. */
async function answering(request: number, answer: () => FromEngine | Promise<FromEngine>): Promise<void> {
  try {
    post(await answer());
  } catch (error) {
    post({ type: 'refused', request, message: error instanceof Error ? error.message : String(error) });
  }
}

function explainAnswer({ explain }: Machine, ask: ExplainRequest): ExplainAnswers[keyof ExplainAnswers] {
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

function fileAnswer({ files }: Machine, ask: FileRequest): FileAnswer {
  switch (ask.act) {
    case 'list':
      return { entries: files.list(ask.place, ask.path) };
    case 'read':
      return { bytes: files.read(ask.place, ask.path) };
    case 'write':
      files.write(ask.path, ask.bytes);
      return {};
    case 'rename':
      files.rename(ask.path, ask.to);
      return {};
    case 'remove':
      files.remove(ask.path);
      return {};
    case 'makeDirectory':
      files.makeDirectory(ask.path);
      return {};
  }
}

port.onmessage = ({ data }) => {
  answer(data).catch((error: unknown) => {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
};
