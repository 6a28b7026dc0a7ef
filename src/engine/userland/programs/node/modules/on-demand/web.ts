import type { Builtin } from '../../process/builtin.ts';
import { fetchModule } from '../fetch.ts';
import { querystring } from '../querystring.ts';
import { url } from '../url.ts';
import { clone, perfHooks, web } from '../web.ts';

/** What Node has in common with browsers. */
export const WEB: readonly Builtin[] = [clone, fetchModule, perfHooks, querystring, url, web];
