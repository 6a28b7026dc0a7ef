import { login } from './login.ts';
import { logout } from './logout.ts';
import { search } from './search.ts';

/** Accounts and the index of the Hub: they stand directly under `docker`. */
export const REGISTRY_VERBS = [login, logout, search];
