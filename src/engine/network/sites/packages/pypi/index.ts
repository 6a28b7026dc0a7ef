import type { PythonSource } from './package-source.ts';

type Loader = () => Promise<PythonSource>;

/** The packages that do something, by their normalized name; the others install, and say on import that they are not simulated. */
export const PYTHON_SOURCES: Readonly<Record<string, Loader>> = {
  blinker: async () => (await import('./blinker/index.ts')).BLINKER,
  certifi: async () => (await import('./small-ones.ts')).CERTIFI,
  click: async () => (await import('./click/index.ts')).CLICK,
  colorama: async () => (await import('./colorama/index.ts')).COLORAMA,
  fastapi: async () => (await import('./fastapi/index.ts')).FASTAPI,
  'fastapi-cli': async () => (await import('./fastapi-cli/index.ts')).FASTAPI_CLI,
  flask: async () => (await import('./flask/index.ts')).FLASK,
  gunicorn: async () => (await import('./gunicorn/index.ts')).GUNICORN,
  itsdangerous: async () => (await import('./itsdangerous.ts')).ITSDANGEROUS,
  jinja2: async () => (await import('./jinja2/index.ts')).JINJA2,
  markupsafe: async () => (await import('./small-ones.ts')).MARKUPSAFE,
  pip: async () => (await import('./small-ones.ts')).PIP,
  'psycopg2-binary': async () => (await import('./psycopg2/index.ts')).PSYCOPG2,
  pydantic: async () => (await import('./pydantic/index.ts')).PYDANTIC,
  pytest: async () => (await import('./pytest/index.ts')).PYTEST,
  'python-dateutil': async () => (await import('./python-dateutil/index.ts')).PYTHON_DATEUTIL,
  'python-dotenv': async () => (await import('./dotenv/index.ts')).DOTENV,
  pytz: async () => (await import('./pytz/index.ts')).PYTZ,
  redis: async () => (await import('./redis/index.ts')).REDIS,
  requests: async () => (await import('./requests.ts')).REQUESTS,
  starlette: async () => (await import('./starlette/index.ts')).STARLETTE,
  tabulate: async () => (await import('./tabulate/index.ts')).TABULATE,
  tqdm: async () => (await import('./tqdm/index.ts')).TQDM,
  'typing-extensions': async () => (await import('./small-ones.ts')).TYPING_EXTENSIONS,
  uvicorn: async () => (await import('./uvicorn/index.ts')).UVICORN,
  werkzeug: async () => (await import('./werkzeug/index.ts')).WERKZEUG,
};
