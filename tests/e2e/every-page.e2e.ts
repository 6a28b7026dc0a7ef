import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { summary } from './axe-summary.ts';
import { expect, test } from './lesson-page.ts';

const translated = new Set(
  readdirSync('src/content/docs/de', { recursive: true, encoding: 'utf8' }).map((file) =>
    `/de/${file.replaceAll('\\', '/').replace(/(?:^|\/)index\.mdx?$|\.mdx?$/, '')}/`.replace('//', '/'),
  ),
);

/** Every page of the built site, the missing page among them; a page that a language lacks is the English one and stands here once. */
const pages = [
  ...readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .filter((path) => !path.startsWith('/de/') || translated.has(path))
    .sort(),
  '/nowhere/',
];
/** Parts of about equal size, so that both workers have something to do. */
const parts = [0, 1, 2, 3].map((part) => pages.filter((_, index) => index % 4 === part));

for (const [index, part] of parts.entries()) {
  test(`axe finds nothing on any page, light, dark and on a phone; what search engines ask for is there; every link leads somewhere (${index + 1} of 4)`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(180_000);
    expect(part.length).toBeGreaterThan(5);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      const isMissingPage = message.text().includes('404') && page.url().endsWith('/nowhere/');
      if (message.type() === 'error' && !isMissingPage) complaints.push(`${page.url()}: ${message.text()}`);
    });
    const links = new Set<string>();
    for (const path of part) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      const look = async (theme: string, rules?: string[]) => {
        await page.evaluate((name) => {
          document.documentElement.dataset['theme'] = name;
        }, theme);
        const axe = new AxeBuilder({ page });
        const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
        complaints.push(...summary(violations).map((line) => `${path} (${theme}): ${line}`));
      };
      await look('light');
      // What depends on colours and on sizes is looked at again.
      await look('dark', ['color-contrast', 'link-in-text-block']);
      await page.setViewportSize({ width: 360, height: 740 });
      // Code that no longer fits becomes a stop of the Tab key a moment after the change of size.
      await page.waitForTimeout(500);
      await look('light', ['target-size', 'meta-viewport', 'scrollable-region-focusable', 'aria-hidden-focus']);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) complaints.push(`${path} scrolls sideways on a phone, by ${overflow} pixels`);
      const missing = await page.evaluate(searchFaults);
      complaints.push(...missing.map((fault) => `${path}: ${fault}`));
      for (const link of await page.evaluate(linksOfPage)) links.add(link);
    }
    for (const link of links) {
      const status = (await request.get(link)).status();
      if (status !== 200 && !link.endsWith('/nowhere/')) complaints.push(`a link leads to ${link}: ${status}`);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}

/** The audits of Lighthouse's search category that concern a static page: title, description, language, scale, crawlable links, texts of links and pictures. */
function searchFaults(): string[] {
  const faults: string[] = [];
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  if (document.title.trim() === '') faults.push('no title');
  if (description.trim().length < 20) faults.push('no description');
  if (!document.documentElement.lang) faults.push('no language');
  if (!document.querySelector('meta[name="viewport"]')) faults.push('no viewport');
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one first heading');
  if (document.querySelector('meta[name="robots"][content*="noindex"]') && !location.pathname.startsWith('/nowhere'))
    faults.push('hidden from search engines');
  for (const link of document.querySelectorAll('a')) {
    const name = (link.textContent ?? '').trim() || link.getAttribute('aria-label');
    if (!name) faults.push(`a link without text to ${link.getAttribute('href')}`);
    if (!link.getAttribute('href')) faults.push(`a link that leads nowhere: ${name}`);
    if (/^(click here|here|this|more|learn more)$/i.test(name ?? '')) faults.push(`a link that says nothing: ${name}`);
  }
  return faults;
}

function linksOfPage(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map(({ href }) => new URL(href))
    .filter(({ origin }) => origin === location.origin)
    .map(({ origin, pathname }) => origin + pathname);
}
