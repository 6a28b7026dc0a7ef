export { type TarEntry, TarError } from './entry.ts';
export { changeEntries, changesFromEntries, treeEntries } from './layer.ts';
export { looksLikeTar, readTar } from './read.ts';
export { tarChunks, writeTar } from './write.ts';
