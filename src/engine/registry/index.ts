export { type CatalogName, catalogImages } from './catalog/index.ts';
export type { RemoteImage, RemoteLayer, RemoteVariant } from './documents.ts';
export { fetchImage, missingLayers } from './pull.ts';
export { PushedImages } from './pushed.ts';
export { createHub, type Hub, transferTimes, variantFor } from './registry.ts';
