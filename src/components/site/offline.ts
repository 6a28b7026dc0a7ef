import { pageTexts } from '../../texts/page.ts';

/** Keeps the site for use without a network, once the page has done what it was opened for, and tells when a newer version is there. */
export function keepOffline(worker: string): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const begin = (): void => {
    navigator.serviceWorker.register(worker).then(
      (registration) => watch(registration),
      // Private windows and pages from disk have no service worker; the site works without.
      () => undefined,
    );
  };
  // The first visit belongs to the lesson; what is kept comes afterwards.
  window.addEventListener('load', () => setTimeout(begin, 2_500), { once: true });
}

function watch(registration: ServiceWorkerRegistration | undefined): void {
  if (!registration) return;
  const offer = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first visit: there is nothing older.
    if (!worker || !navigator.serviceWorker.controller) return;
    if (worker.state === 'installed') announce(worker);
    else worker.addEventListener('statechange', () => worker.state === 'installed' && announce(worker));
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => offer(registration.installing));
}

function announce(worker: ServiceWorker): void {
  if (document.querySelector('.dk-update')) return;
  const texts = pageTexts().update;
  const bar = document.createElement('div');
  bar.className = 'dk-update print:hidden';
  bar.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = texts.newer;
  const take = document.createElement('button');
  take.type = 'button';
  take.textContent = texts.reload;
  take.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'SKIP_WAITING' });
  });
  const later = document.createElement('button');
  later.type = 'button';
  later.textContent = texts.later;
  later.addEventListener('click', () => bar.remove());
  bar.append(text, take, later);
  document.body.append(bar);
}
