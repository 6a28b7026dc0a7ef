import { startingPoint } from './starting-point.ts';

/** A page, and a Dockerfile that serves it. */
export const webSite = startingPoint({
  id: 'web-site',
  title: 'A web site to build',
  text: 'A page and a Dockerfile. Build it, serve it, change the page, build again: which step runs anew?',
  inGerman: {
    title: 'Eine Website zum Bauen',
    text: 'Eine Seite und ein Dockerfile. Baue, starte, ändere die Seite, baue wieder: Welcher Schritt läuft neu?',
  },
  opens: 'files',
  first: ['docker build -t site .', 'docker run -d --name web -p 8080:80 site', 'curl localhost:8080'],
  images: ['nginx'],
  files: {
    Dockerfile: [
      'FROM nginx',
      'LABEL org.opencontainers.image.title="My site"',
      'RUN echo "built in $(hostname)" > /built.txt',
      'COPY index.html /usr/share/nginx/html/',
      '',
    ].join('\n'),
    'index.html': '<!doctype html>\n<title>My site</title>\n<h1>It floats</h1>\n',
    '.dockerignore': 'notes\n*.log\n',
    'notes/plan.txt': 'Not part of the image.\n',
  },
});
