import type { Main } from '../../../kernel/program.ts';

export const main: Main = async () => 1;
