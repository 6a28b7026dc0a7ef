import { PipFailure } from './failure.ts';
import type { Requirement } from './requirement.ts';
import { compareVersions, parseVersion } from './version.ts';

/** Packages that PyPI has and the simulated index lacks: those that tutorials name, normalized. */
const ELSEWHERE = new Set(
  `accelerate airflow altair ansible apache-airflow apscheduler argon2-cffi arrow azure-storage-blob beautifulsoup bokeh bottle catboost celery channels
  chainlit chromadb codecov connexion cookiecutter cython dash dask databases datasets diffusers django-cors-headers django-environ
  django-filter django-redis djangorestframework dramatiq elasticsearch eventlet fabric faiss-cpu falcon fastavro feedparser fire flake8-bugbear
  flask-bcrypt flask-caching flask-jwt-extended flask-mail flask-marshmallow flask-migrate flask-restful flask-restx flask-socketio
  flask-testing flower gensim geopandas gevent gitpython google-api-python-client google-cloud-storage gql graphene grpcio grpcio-tools gradio
  h5py happybase html5lib huggingface-hub hvac hypercorn hypothesis imageio influxdb-client jaeger-client jax jenkins jupyter jupyterlab kafka-python
  keras kombu kubernetes langchain lightgbm litestar locust markdown matplotlib-venn minio mkdocs mkdocs-material mlflow mock motor mysqlclient
  networkx nltk notebook numba openai opencv-python opencv-python-headless openpyxl opentelemetry-sdk pdfplumber peewee pika pip-tools
  pipenv plotly poetry polars pre-commit psycopg2 pyarrow pycryptodome pygame pyinstaller pymysql-pool pyodbc pyopenssl pyramid pyserial
  pyspark pytest-asyncio pytest-django pytest-mock pytest-xdist python-decouple python-jose python-json-logger python-magic
  python-slugify python-socketio python-telegram-bot pytorch-lightning pyzmq ray redis-om retry rq s3fs sanic scikit-image scrapy seaborn selenium
  sentence-transformers sentry-sdk sh spacy sphinx sqlmodel statsmodels streamlit supervisor sympy tenacity tensorboard tensorflow tensorflow-cpu
  textblob torch torchaudio torchvision tox transformers trio twine twisted typeguard uv uwsgi waitress wandb whitenoise xgboost xlrd
  xlsxwriter xmltodict yfinance zappa zeep zope.interface`.split(/\s+/),
);

/** Throws, for a name that PyPI knows and the index does not, the plain sentence that it is not simulated. */
export function refusePackage(key: string): void {
  if (ELSEWHERE.has(key)) throw plainly(`the package '${key}' is not simulated: this index does not hold it`);
}

/** Throws likewise where none of the versions held fits, and those asked for are no newer than they are. */
export function refuseVersion({ name, clauses }: Requirement, held: readonly string[]): void {
  const newest = [...held].sort(compareVersions).at(-1);
  const asked = clauses.map(({ version }) => version.replace(/\.\*$/, ''));
  if (newest === undefined || asked.length === 0) return;
  if (!asked.every((version) => parseVersion(version) && compareVersions(version, newest) <= 0)) return;
  const wanted = clauses.map(({ operator, version }) => operator + version).join(',');
  throw plainly(`${name}${wanted} is not simulated; this index holds ${[...held].sort(compareVersions).join(', ')}`);
}

const plainly = (sentence: string): PipFailure => new PipFailure([], 1, `drydock: ${sentence}\n`);
