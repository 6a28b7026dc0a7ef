import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { colouring, type Language } from './languages.ts';

export interface EditorOptions {
  readonly place: HTMLElement;
  readonly text: string;
  readonly language: Language;
  readonly readOnly: boolean;
  /** What screen readers call it. */
  readonly label: string;
  /** After each change by the user. */
  readonly changed: () => void;
  /** Ctrl-S or Cmd-S. */
  readonly save: () => void;
}

/** The editor of one file: CodeMirror 6 in the site's colours. */
export interface FileEditor {
  text(): string;
  /** Another text, as when a command has changed the file; the cursor stays where it can. */
  replace(text: string): void;
  focus(): void;
  close(): void;
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.definitionKeyword], color: 'var(--dk-code-keyword)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--dk-code-string)' },
  { tag: [tags.comment, tags.meta], color: 'var(--dk-code-comment)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--dk-code-number)' },
  {
    tag: [tags.function(tags.variableName), tags.propertyName, tags.definition(tags.variableName), tags.attributeName],
    color: 'var(--dk-code-name)',
  },
  { tag: [tags.invalid], textDecoration: 'underline wavy' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--dk-ink)', backgroundColor: 'var(--dk-terminal-ground)' },
  '.cm-scroller': { fontFamily: 'var(--dk-font-mono)', lineHeight: '1.5' },
  '.cm-gutters': { color: 'var(--dk-ink-soft)', backgroundColor: 'var(--dk-panel)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--dk-hover-soft)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--dk-accent)', borderInlineStartWidth: '2px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--dk-code-selection)',
  },
  '.cm-panels': { color: 'var(--dk-ink)', backgroundColor: 'var(--dk-panel)' },
  '.cm-panels button, .cm-panels input': { color: 'var(--dk-ink)', backgroundColor: 'var(--dk-raised)' },
});

/** Opens a text. Tab indents; Escape and then Tab leaves, as CodeMirror's own key map has it. */
export async function openEditor(options: EditorOptions): Promise<FileEditor> {
  const { place, text, language, readOnly, label, changed, save } = options;
  const colour = new Compartment();
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        indentOnInput(),
        highlightSelectionMatches(),
        search({ top: true }),
        indentUnit.of(language === 'python' ? '    ' : '  '),
        EditorState.readOnly.of(readOnly),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
        syntaxHighlighting(colours),
        colour.of([]),
        look,
        keymap.of([
          {
            key: 'Mod-s',
            run() {
              save();
              return true;
            },
          },
          indentWithTab,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.every((one) => one.isUserEvent('set'))) changed();
        }),
      ],
    }),
  });
  // The text is there at once; its colours come when their code has come.
  void colouring(language).then(
    (extension) => view.dispatch({ effects: colour.reconfigure(extension) }),
    () => undefined,
  );
  return {
    text: () => view.state.doc.toString(),
    replace(next) {
      const { anchor } = view.state.selection.main;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: Math.min(anchor, next.length) },
        userEvent: 'set',
      });
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}
