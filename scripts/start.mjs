/** `npm start`: installs what is missing, builds the site, serves it and prints its address. */

import { runPinned } from './run.mjs';
import { giveUp, setUp } from './setup.mjs';

setUp();
console.log('Building the site ...');
// Astro's own progress goes to the screen only when the build fails.
const built = runPinned(['astro', 'build', '--silent'], { stdio: ['ignore', 'pipe', 'inherit'] });
const finished = built === 0 ? runPinned(['scripts/finish.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] }) : built;
if (finished !== 0) giveUp('the site could not be built; the messages above say why.');
process.on('SIGINT', () => undefined);
process.exit(runPinned(['scripts/serve.mjs', process.env.PORT ?? '4321']));
