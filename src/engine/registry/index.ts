export type { CatalogName } from './catalog/index.ts';
export type { RemoteImage, RemoteLayer, RemoteVariant } from './documents.ts';
export { fetchImage, missingLayers } from './pull.ts';
export { createHub, type Hub, type HubRepository, transferTimes, variantFor } from './registry.ts';
export { NoAnswer } from './remote/http-exchange.ts';
export { imageIn } from './remote/remote-image.ts';
export { RemoteRegistry } from './remote/remote-registry.ts';
