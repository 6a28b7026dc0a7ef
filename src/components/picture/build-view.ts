import type { WorldBuild } from '../../engine/index.ts';
import { escapeHtml } from '../../learn/inline-text.ts';
import { paneTexts } from '../../texts/panes.ts';
import { counted } from './walk.ts';

/** The latest build, step by step: what came out of the cache, what ran, and why. The same text serves eyes and ears. */
export function buildView(build: WorldBuild | undefined): string {
  const texts = paneTexts().drawn;
  if (!build || build.steps.length === 0) {
    return `<p class="empty">${texts.noBuild}</p>`;
  }
  const hits = build.steps.filter(({ cached }) => cached).length;
  const steps = build.steps.map(({ name, cached, miss }) => {
    const [, place = '', rest = name] = /^(\[[^\]]*\])\s*(.*)$/s.exec(name) ?? [];
    const why = miss ? `<span class="why">${escapeHtml(miss.sentence)}</span>` : '';
    return `<li data-cached="${cached}"><span class="verdict">${cached ? texts.cached : texts.ran}</span><span class="step"><code>${escapeHtml(place)}</code> <code class="do">${escapeHtml(rest)}</code></span>${why}</li>`;
  });
  return `<p class="sum">${texts.steps(counted(build.steps.length, 'step'), hits, build.steps.length - hits)}</p><ol class="build">${steps.join('')}</ol>`;
}
