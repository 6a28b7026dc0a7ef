import type { LibraryModule } from '../vm/module-registry.ts';

/** readline: the terminal edits the line */
export const readline: LibraryModule = {
  source: String.raw`
_history = []
def parse_and_bind(string): pass
def set_completer(function=None): pass
def get_completer(): return None
def set_completer_delims(string): pass
def read_history_file(filename=None): open(filename).close()
def write_history_file(filename=None): pass
def set_history_length(length): pass
def get_history_length(): return -1
def add_history(line): _history.append(line)
def get_current_history_length(): return len(_history)
def get_history_item(index): return _history[index - 1] if 0 < index <= len(_history) else None
def clear_history(): _history.clear()
def set_startup_hook(function=None): pass
`,
};
