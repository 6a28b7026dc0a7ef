import { startingPoint } from './starting-point.ts';

/** A Dockerfile that deletes too late. */
export const fatImage = startingPoint({
  id: 'fat-image',
  title: 'An image that is too large',
  text: 'This Dockerfile downloads, unpacks and cleans up, and the image is large all the same. Find the waste, then get rid of it.',
  inGerman: {
    title: 'Ein Image, das zu groß ist',
    text: 'Dieses Dockerfile lädt, entpackt und räumt auf, und das Image ist trotzdem groß. Finde, was verschwendet ist, und werde es los.',
  },
  opens: 'files',
  first: ['docker build -t fat .', 'docker history fat', 'docker images fat'],
  images: ['alpine'],
  files: {
    Dockerfile: [
      'FROM alpine',
      'WORKDIR /data',
      '# 2 MB arrive in one layer ...',
      'RUN head -c 2000000 /dev/urandom > download.bin',
      '# ... are rewritten in a second ...',
      'RUN chmod 600 download.bin',
      '# ... and are hidden by a third, which frees nothing.',
      'RUN wc -c download.bin > size.txt && rm download.bin',
      'CMD ["cat", "size.txt"]',
      '',
    ].join('\n'),
  },
});
