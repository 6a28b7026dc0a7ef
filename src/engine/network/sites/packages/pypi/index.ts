import type { PythonSource } from './package-source.ts';

type Loader = () => Promise<PythonSource>;

/** The packages that do something, by their normalized name; the others install, and say on import that they are not simulated. */
export const PYTHON_SOURCES: Readonly<Record<string, Loader>> = {};
