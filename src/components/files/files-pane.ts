import type { FileEntry, FilePlace, World } from '../../engine/index.ts';
import type { Texts } from '../../texts/index.ts';
import { paneTexts } from '../../texts/panes.ts';
import { storyText } from '../picture/details.ts';
import { instruction } from '../picture/model.ts';
import { askName, askWhether } from '../workbench/ask.ts';
import { download } from '../workbench/download.ts';
import { addStyleOnce } from '../workbench/style.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { FileTree } from './file-tree.ts';
import style from './files.css?inline';
import { OpenFile } from './open-file.ts';
import { type Choice, choicesOf, faultOfName, folderOf, joined } from './places.ts';

const home = '/home/learner';

/** Toolbar of the pane. What changes files is there on the host alone. */
const toolsIn = (texts: Texts['files']) => `
<div class="bar" role="group" aria-label="${texts.label}">
  <label><span class="sr-only">${texts.treeOf}</span><select data-part="place" aria-label="${texts.whose}"></select></label>
  <span class="host-only">
    <button type="button" data-do="file" title="${texts.newFileTitle}" aria-label="${texts.newFile}">+ ${texts.file}</button>
    <button type="button" data-do="folder" title="${texts.newFolderTitle}" aria-label="${texts.newFolder}">+ ${texts.folder}</button>
    <button type="button" data-do="upload" title="${texts.uploadTitle}">${texts.upload}</button>
    <button type="button" data-do="rename" title="${texts.rename} (F2)">${texts.rename}</button>
    <button type="button" data-do="delete" title="${texts.delete} (Del)">${texts.delete}</button>
  </span>
  <button type="button" data-do="download">${texts.download}</button>
  <span class="said" role="status" data-part="said"></span>
  <input type="file" multiple hidden data-part="upload" aria-label="${texts.toUpload}" />
</div>
<div class="both">
  <div class="tree" data-part="tree" aria-label="${texts.label}"></div>
  <div class="file" data-part="file" hidden>
    <div class="head"><button type="button" class="back" data-do="close" aria-label="${texts.closeFile}">✕</button><code data-part="path"></code><span data-part="state" role="status"></span></div>
    <div class="text" data-part="text"></div>
  </div>
</div>
<div class="told" data-part="story" role="status" hidden></div>`;

/** The files of the machine: a tree of one place, and the file that is open. */
export class FilesPane {
  readonly #texts = paneTexts().files;
  readonly #root: HTMLElement;
  readonly #workbench: Workbench;
  readonly #tree: FileTree;
  #world: World | undefined;
  #choices: readonly Choice[] = [];
  #choice: Choice;
  #selected: { readonly path: string; readonly entry: FileEntry | undefined } | undefined;
  #file: OpenFile | undefined;
  #visible = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, workbench: Workbench) {
    this.#root = root;
    this.#workbench = workbench;
    addStyleOnce('files-style', style);
    root.innerHTML = toolsIn(this.#texts);
    this.#choices = choicesOf(undefined, home);
    this.#choice = this.#choices[0] as Choice;
    this.#tree = new FileTree(this.#part('tree'), {
      list: async (path) => (await workbench.files({ do: 'list', place: this.#choice.place, path })).entries ?? [],
      open: (path, entry) => {
        if (entry.type === 'file' || entry.type === 'symlink') void this.open(this.#choice.place, path);
      },
      selected: (path, entry) => {
        this.#selected = path === undefined ? undefined : { path, entry };
        this.#enable();
        void this.#tell(path);
      },
      key: (key) => void this.#do(key === 'F2' ? 'rename' : 'delete'),
    });
    root.addEventListener('click', (event) => {
      const what = (event.target as Element).closest<HTMLButtonElement>('button[data-do]')?.dataset['do'];
      if (what) void this.#do(what);
    });
    this.#part('place').addEventListener(
      'change',
      () => void this.#choose((this.#part('place') as HTMLSelectElement).value),
    );
    const upload = this.#part('upload') as HTMLInputElement;
    upload.addEventListener('change', () => {
      void this.#upload([...(upload.files ?? [])]);
      upload.value = '';
    });
    this.#receiveDrops();
    workbench.on('world', (world) => {
      this.#world = world;
      this.#drawPlaces();
      this.#changed();
    });
    workbench.on('command', () => this.#changed());
    workbench.on('reset', () => void this.#closeFile().then(() => this.#choose('home')));
    this.#drawPlaces();
    this.#enable();
    void this.#tree.reset(this.#choice.root).catch((error: unknown) => this.#say(error));
  }

  /** Opens a file; one of the host that is not there yet is begun. */
  async open(place: FilePlace, path: string): Promise<void> {
    await this.#closeFile();
    if (place.kind === 'host') {
      if (!inside(path, this.#choice)) await this.#choose(path.startsWith(`${home}/`) ? 'home' : 'host');
      await this.#tree.reveal(path).catch(() => undefined);
    }
    const file = new OpenFile({
      workbench: this.#workbench,
      place,
      path,
      area: this.#part('text'),
      said: (text) => {
        this.#part('state').textContent = text;
      },
    });
    this.#file = file;
    this.#part('path').textContent = path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
    this.#part('state').textContent = '';
    this.#part('file').hidden = false;
    this.#root.toggleAttribute('data-file', true);
    try {
      await file.show();
      file.focus();
    } catch (error) {
      await this.#closeFile();
      this.#say(error);
    }
  }

  /** Shows the tree of a container, an image or a layer. */
  async look(place: FilePlace): Promise<void> {
    const same = ({ place: one }: Choice): boolean =>
      one.kind === place.kind &&
      one.kind !== 'host' &&
      place.kind !== 'host' &&
      one.id.replace(/^sha256:/, '').startsWith(place.id.replace(/^sha256:/, '')) &&
      (one.kind !== 'layer' || (place.kind === 'layer' && one.layer === place.layer));
    await this.#closeFile();
    await this.#choose(this.#choices.find(same)?.key ?? 'home');
  }

  shown(): void {
    this.#visible = true;
    this.#changed();
  }

  hidden(): void {
    this.#visible = false;
    void this.#file?.save();
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the files pane has no part '${name}'`);
    return part;
  }

  /** Draws what is shown anew, a moment after the last change. */
  #changed(): void {
    if (!this.#visible) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      void this.#tree.refresh().catch((error: unknown) => this.#say(error));
      void this.#file?.refresh();
    }, 30);
  }

  #drawPlaces(): void {
    const choices = choicesOf(this.#world, home);
    if (
      choices.map(({ key, label }) => key + label).join() ===
        this.#choices.map(({ key, label }) => key + label).join() &&
      this.#part('place').childElementCount > 0
    )
      return;
    this.#choices = choices;
    const select = this.#part('place') as HTMLSelectElement;
    const groups = new Map<string, HTMLOptGroupElement>();
    for (const { key, label, group } of choices) {
      const made = groups.get(group) ?? Object.assign(document.createElement('optgroup'), { label: group });
      groups.set(group, made);
      made.append(new Option(label, key));
    }
    select.replaceChildren(...groups.values());
    if (!choices.some(({ key }) => key === this.#choice.key)) void this.#choose('home');
    select.value = this.#choice.key;
  }

  async #choose(key: string): Promise<void> {
    const choice = this.#choices.find((one) => one.key === key) ?? this.#choices[0];
    if (!choice) return;
    this.#choice = choice;
    (this.#part('place') as HTMLSelectElement).value = choice.key;
    this.#selected = undefined;
    this.#say('');
    this.#enable();
    await this.#tree.reset(choice.root).catch((error: unknown) => this.#say(error));
  }

  /** The folder that new files go to. */
  get #folder(): string {
    if (!this.#selected) return this.#choice.root;
    const { path, entry } = this.#selected;
    return entry?.type === 'directory' ? path : folderOf(path);
  }

  #enable(): void {
    this.#root.toggleAttribute('data-host', this.#choice.place.kind === 'host');
    const isFile = this.#selected?.entry?.type === 'file';
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('.bar button')) {
      const what = button.dataset['do'] ?? '';
      button.disabled = what === 'download' ? !isFile : ['rename', 'delete'].includes(what) && !this.#selected;
    }
  }

  async #do(what: string): Promise<void> {
    const path = this.#selected?.path;
    try {
      if (what === 'close') await this.#closeFile();
      else if (what === 'upload') this.#part('upload').click();
      else if (what === 'download' && path) await this.#download(path);
      else if (this.#choice.place.kind === 'host') await this.#change(what, path);
    } catch (error) {
      this.#say(error);
    }
  }

  async #change(what: string, path: string | undefined): Promise<void> {
    const files: Workbench['files'] = (ask) => this.#workbench.files(ask);
    if (what === 'file' || what === 'folder') {
      const title = what === 'file' ? this.#texts.newFile : this.#texts.newFolder;
      const folder = this.#folder;
      const name = await askName(this.#root, {
        title: this.#texts.inFolder(title, folder),
        name: '',
        act: this.#texts.make,
        fault: faultOfName,
      });
      if (name === undefined) return;
      const made = joined(folder, name);
      if (what === 'folder') await files({ do: 'makeDirectory', path: made });
      else {
        const there = await files({ do: 'read', place: { kind: 'host' }, path: made }).catch(() => undefined);
        if (!there) await files({ do: 'write', path: made, bytes: new Uint8Array() });
        await this.open({ kind: 'host' }, made);
      }
      await this.#tree.reveal(made);
    } else if (what === 'rename' && path) {
      const old = path.slice(path.lastIndexOf('/') + 1);
      const name = await askName(this.#root, {
        title: this.#texts.renameWhat(old),
        name: old,
        act: this.#texts.rename,
        fault: faultOfName,
      });
      if (name === undefined || name === old) return;
      const to = joined(folderOf(path), name);
      const taken = (await files({ do: 'list', place: { kind: 'host' }, path: folderOf(path) })).entries ?? [];
      if (taken.some((entry) => entry.name === name)) throw new Error(this.#texts.taken(name));
      if (this.#file && within(this.#file.path, path)) await this.#closeFile();
      await files({ do: 'rename', path, to });
      await this.#tree.reveal(to);
    } else if (what === 'delete' && path) {
      if (!(await askWhether(this.#root, { title: this.#texts.deleteWhat(path), act: this.#texts.delete }))) return;
      if (this.#file && within(this.#file.path, path)) await this.#closeFile();
      await files({ do: 'remove', path });
      await this.#tree.refresh();
    }
  }

  async #upload(chosen: readonly File[], folder = this.#folder): Promise<void> {
    try {
      for (const file of chosen) {
        const path = joined(folder, file.name);
        const bytes = new Uint8Array(await file.arrayBuffer());
        await this.#workbench.files({ do: 'write', path, bytes });
        await this.#tree.reveal(path);
      }
      this.#say(
        this.#texts.uploaded(
          chosen.map(({ name }) => name),
          folder,
        ),
      );
    } catch (error) {
      this.#say(error);
    }
  }

  async #download(path: string): Promise<void> {
    const { bytes } = await this.#workbench.files({ do: 'read', place: this.#choice.place, path });
    if (bytes) download(path.slice(path.lastIndexOf('/') + 1), bytes);
  }

  #receiveDrops(): void {
    this.#root.addEventListener('dragover', (event) => {
      if (this.#choice.place.kind !== 'host' || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      this.#root.toggleAttribute('data-drop', true);
    });
    this.#root.addEventListener('dragleave', () => this.#root.toggleAttribute('data-drop', false));
    this.#root.addEventListener('drop', (event) => {
      this.#root.toggleAttribute('data-drop', false);
      if (this.#choice.place.kind !== 'host' || !event.dataTransfer?.files.length) return;
      event.preventDefault();
      const row = (event.target as Element).closest<HTMLElement>('[role="treeitem"]');
      const { path, type } = row?.dataset ?? {};
      const folder = path === undefined ? this.#folder : type === 'directory' ? path : folderOf(path);
      void this.#upload([...event.dataTransfer.files], folder);
    });
  }

  /** Where a path of an image comes from, and what hides what. */
  async #tell(path: string | undefined): Promise<void> {
    const { place } = this.#choice;
    const story = this.#part('story');
    story.hidden = true;
    if (path === undefined || (place.kind !== 'image' && place.kind !== 'layer')) return;
    const madeBy = this.#world?.images.find(({ id }) => id === place.id)?.layers ?? [];
    const told = await (await this.#workbench.start())
      .explain({ act: 'path', image: place.id, path })
      .catch(() => undefined);
    if (!told || this.#selected?.path !== path || told.layers.length === 0) return;
    story.innerHTML = storyText(
      path,
      told,
      madeBy.map(({ createdBy }) => instruction(createdBy)),
    );
    story.hidden = false;
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    this.#file = undefined;
    const hadFocus = this.#part('file').contains(document.activeElement);
    await file.close();
    this.#part('file').hidden = true;
    this.#part('text').replaceChildren();
    this.#root.toggleAttribute('data-file', false);
    if (hadFocus) this.#part('tree').querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #say(what: unknown): void {
    this.#part('said').textContent = what instanceof Error ? what.message : String(what);
  }
}

function inside(path: string, { place, root }: Choice): boolean {
  return place.kind === 'host' && within(path, root);
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
