import { paneTexts } from '../../texts/panes.ts';
import type { PictureContainer, PictureModel } from './model.ts';
import { changesText, counted, partsOf } from './walk.ts';

/** What happened between two pictures: which parts to light up, and the same in words. */
export interface PictureDifference {
  readonly keys: ReadonlySet<string>;
  /** Empty when nothing changed. */
  readonly sentence: string;
}

/** Compares two pictures of one machine. */
export function differenceOf(before: PictureModel, after: PictureModel): PictureDifference {
  const was = partsOf(before);
  const is = partsOf(after);
  const keys = new Set<string>();
  const texts = paneTexts().drawn;
  const news: string[] = [];

  const layers = added(was.layers, is.layers, keys);
  const images = added(was.images, is.images, keys);
  const containers = added(was.containers, is.containers, keys);
  if (images.length > 0)
    news.push(texts.addedThese(counted(images.length, 'image'), images.map(({ name }) => name).join(', ')));
  if (layers.length > 0) news.push(texts.addedThese(counted(layers.length, 'layer'), ''));
  if (containers.length > 0) {
    news.push(texts.addedThese(counted(containers.length, 'container'), containers.map(({ name }) => name).join(', ')));
  }
  for (const container of is.containers) {
    const earlier = was.containers.find(({ key }) => key === container.key);
    if (!earlier) continue;
    const changed = containerNews(earlier, container);
    if (changed.length > 0) {
      keys.add(container.key);
      news.push(`${container.name}: ${changed.join(', ')}`);
    }
  }
  for (const image of is.images) {
    const earlier = was.images.find(({ key }) => key === image.key);
    if (earlier && names(earlier) !== names(image)) {
      keys.add(image.key);
      news.push(texts.nowCalled(image.id, names(image)));
    }
  }
  const gone = removed(was.containers, is.containers);
  if (gone.length > 0)
    news.push(texts.removedThese(counted(gone.length, 'container'), gone.map(({ name }) => name).join(', ')));
  const imagesGone = removed(was.images, is.images);
  if (imagesGone.length > 0) {
    news.push(texts.removedThese(counted(imagesGone.length, 'image'), imagesGone.map(({ name }) => name).join(', ')));
  }
  for (const kind of ['volumes', 'networks'] as const) {
    const noun = kind === 'volumes' ? 'volume' : 'network';
    const fresh = added<Keyed & { readonly name: string }>(was[kind], is[kind], keys);
    const lost = removed<Keyed & { readonly name: string }>(was[kind], is[kind]);
    if (fresh.length > 0)
      news.push(texts.addedThese(counted(fresh.length, noun), fresh.map(({ name }) => name).join(', ')));
    if (lost.length > 0)
      news.push(texts.removedThese(counted(lost.length, noun), lost.map(({ name }) => name).join(', ')));
  }
  for (const registry of is.registries) {
    const earlier = was.registries.find(({ key }) => key === registry.key)?.tags ?? [];
    const pushed = registry.tags.filter((tag) => !earlier.includes(tag));
    if (pushed.length === 0) continue;
    keys.add(registry.key);
    news.push(texts.received(registry.name, pushed.join(', ')));
  }
  return { keys, sentence: news.length === 0 ? '' : `${news.join('; ')}.` };
}

function containerNews(before: PictureContainer, after: PictureContainer): readonly string[] {
  const texts = paneTexts().drawn;
  const news: string[] = [];
  if (before.name !== after.name) news.push(texts.wasCalled(before.name));
  if (before.stateText !== after.stateText) news.push(texts.isNow(after.stateText));
  const list = ({ changes }: PictureContainer) => changes.map(({ sign, path }) => sign + path).join('\n');
  if (list(before) !== list(after)) news.push(texts.inWritable(changesText(after.changes.length)));
  return news;
}

function names({ name, otherNames }: { readonly name: string; readonly otherNames: readonly string[] }): string {
  return [name, ...otherNames].join(', ');
}

interface Keyed {
  readonly key: string;
}

function added<T extends Keyed>(before: readonly T[], after: readonly T[], keys: Set<string>): readonly T[] {
  const known = new Set(before.map(({ key }) => key));
  const fresh = after.filter(({ key }) => !known.has(key));
  for (const { key } of fresh) keys.add(key);
  return fresh;
}

function removed<T extends Keyed>(before: readonly T[], after: readonly T[]): readonly T[] {
  const left = new Set(after.map(({ key }) => key));
  return before.filter(({ key }) => !left.has(key));
}
