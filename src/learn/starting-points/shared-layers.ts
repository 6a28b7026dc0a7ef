import { startingPoint } from './starting-point.ts';

/** Images that stand on the same base. */
export const sharedLayers = startingPoint({
  id: 'shared-layers',
  title: 'Three images on one base',
  text: 'nginx, redis and a Debian share their lowest layer. How much disk do they take together? What is left when one goes?',
  inGerman: {
    title: 'Drei Images auf einer Basis',
    text: 'nginx, redis und ein Debian teilen sich ihre unterste Schicht. Wie viel Platz brauchen sie zusammen? Was bleibt, wenn eines geht?',
  },
  opens: 'picture',
  first: ['docker images', 'docker system df -v', 'docker rmi nginx'],
  images: ['debian', 'nginx', 'redis'],
});
