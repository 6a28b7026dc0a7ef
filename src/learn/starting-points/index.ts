import { emptyMachine } from './empty.ts';
import { fatImage } from './fat-image.ts';
import { sharedLayers } from './shared-layers.ts';
import type { StartingPoint } from './starting-point.ts';
import { webSite } from './web-site.ts';

/** The starting points of the playground, in the order in which they are offered. */
export const startingPoints: readonly StartingPoint[] = [emptyMachine, webSite, sharedLayers, fatImage];
