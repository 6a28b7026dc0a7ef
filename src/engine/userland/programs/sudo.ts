import { lazyProgram } from './lazy-program.ts';

/** `sudo docker ps`: a command as root, or as another user. */
export const sudo = lazyProgram('sudo', async () => (await import('./sudo/main.ts')).main);
