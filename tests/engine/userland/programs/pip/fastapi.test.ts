import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

test('FastAPI’s first steps in an image: uvicorn’s lines, answers, what is wrong with a request, a failing view', async () => {
  const machine = await createMachine({ seed: 'fastapi', time: 'virtual' });
  const { stdout, stderr } = await machine.run(`mkdir code && cd code && mkdir app && touch app/__init__.py
cat > app/main.py <<'P'
from contextlib import asynccontextmanager
from typing import Annotated, Union
from fastapi import Depends, FastAPI, HTTPException, Query, Request
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, Field

@asynccontextmanager
async def lifespan(app):
    print('warm', flush=True)
    yield
    print('cold', flush=True)

app = FastAPI(lifespan=lifespan)

class Item(BaseModel):
    name: str
    price: float = Field(gt=0)
    is_offer: Union[bool, None] = None

@app.get('/')
def read_root():
    return {'Hello': 'World'}

@app.get('/items/{item_id}')
async def read_item(item_id: int, q: Union[str, None] = None):
    if item_id == 13:
        raise HTTPException(status_code=404, detail='Item not found')
    return {'item_id': item_id, 'q': q}

@app.post('/items/', status_code=201)
def create(item: Item):
    return item

def page(skip: int = 0, limit: Annotated[int, Query(le=100)] = 10):
    return {'skip': skip, 'limit': limit}

@app.get('/list')
def listed(given: Annotated[dict, Depends(page)]):
    return given

@app.get('/html', response_class=HTMLResponse)
def html():
    return '<h1>hi</h1>'

@app.get('/boom')
def boom():
    return 1 / 0
P
printf 'fastapi\\nuvicorn\\n' > requirements.txt
cat > Dockerfile <<'P'
FROM python:3.13-slim
WORKDIR /code
COPY ./requirements.txt /code/requirements.txt
RUN pip install --no-cache-dir --upgrade -r /code/requirements.txt
COPY ./app /code/app
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "80"]
P
docker build -q -t api . > /dev/null; docker run -d --name web -p 8080:80 api > /dev/null; sleep 3
curl -si localhost:8080 | grep -v '^date' | tr -d '\\r'; echo
for one in 'items/5?q=some' items/foo items/13 'list?limit=500' html none boom; do curl -s localhost:8080/$one; echo; done
curl -s -X POST -H 'Content-Type: application/json' -d '{"name": "tea", "price": "2.5"}' localhost:8080/items/; echo
curl -s -X POST -H 'Content-Type: application/json' -d '{"price": -1}' localhost:8080/items/; echo
curl -s localhost:8080/openapi.json | jq -c '.paths["/items/{item_id}"].get.parameters[0]'
docker stop web > /dev/null; docker logs web 2> err | sed 's/:[0-9]* - / - /'; sed '/^  File/,/^    /d' err | grep -v '^    '
docker run --rm api uvicorn app.nothing:app 2>&1; docker run --rm api uvicorn app.main:nothing 2>&1; docker run --rm api uvicorn 2>&1; docker inspect -f '{{.State.ExitCode}}' web`);
  expect(stdout).toBe(`HTTP/1.1 200 OK
server: uvicorn
content-length: 17
content-type: application/json

{"Hello":"World"}

{"item_id":5,"q":"some"}
{"detail":[{"type":"int_parsing","loc":["path","item_id"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"foo"}]}
{"detail":"Item not found"}
{"detail":[{"type":"less_than_equal","loc":["query","limit"],"msg":"Input should be less than or equal to 100","input":"500","ctx":{"le":100}}]}
<h1>hi</h1>
{"detail":"Not Found"}
Internal Server Error
{"name":"tea","price":2.5,"is_offer":null}
{"detail":[{"type":"missing","loc":["body","name"],"msg":"Field required","input":{"price":-1}},{"type":"greater_than","loc":["body","price"],"msg":"Input should be greater than 0","input":-1,"ctx":{"gt":0.0}}]}
{"name":"item_id","in":"path","required":true,"schema":{"title":"Item Id","type":"integer"}}
warm
INFO:     172.17.0.1 - "GET / HTTP/1.1" 200 OK
INFO:     172.17.0.1 - "GET /items/5?q=some HTTP/1.1" 200 OK
INFO:     172.17.0.1 - "GET /items/foo HTTP/1.1" 422 Unprocessable Content
INFO:     172.17.0.1 - "GET /items/13 HTTP/1.1" 404 Not Found
INFO:     172.17.0.1 - "GET /list?limit=500 HTTP/1.1" 422 Unprocessable Content
INFO:     172.17.0.1 - "GET /html HTTP/1.1" 200 OK
INFO:     172.17.0.1 - "GET /none HTTP/1.1" 404 Not Found
INFO:     172.17.0.1 - "GET /boom HTTP/1.1" 500 Internal Server Error
INFO:     172.17.0.1 - "POST /items/ HTTP/1.1" 201 Created
INFO:     172.17.0.1 - "POST /items/ HTTP/1.1" 422 Unprocessable Content
INFO:     172.17.0.1 - "GET /openapi.json HTTP/1.1" 200 OK
cold
INFO:     Started server process [1]
INFO:     Waiting for application startup.
INFO:     Application startup complete.
INFO:     Uvicorn running on http://0.0.0.0:80 (Press CTRL+C to quit)
ERROR:    Exception in ASGI application
Traceback (most recent call last):
ZeroDivisionError: division by zero
INFO:     Shutting down
INFO:     Waiting for application shutdown.
INFO:     Application shutdown complete.
INFO:     Finished server process [1]
ERROR:    Error loading ASGI app. Could not import module "app.nothing".
ERROR:    Error loading ASGI app. Attribute "nothing" not found in module "app.main".
Usage: uvicorn [OPTIONS] APP
Try 'uvicorn --help' for help.

Error: Missing argument 'APP'.
0
`);
  expect(stderr).toBe('');
});

test('FastAPI 0.111, as Docker’s own guide pins it, brings uvicorn and its starlette', async () => {
  const machine = await createMachine({ seed: 'fastapi-pinned', time: 'virtual' });
  const { stdout } = await machine.run(`mkdir guide && cd guide
printf 'from fastapi import FastAPI\\napp = FastAPI()\\n@app.get("/")\\ndef hi():\\n    return "Hello, Docker!"\\n' > app.py
echo 'fastapi==0.111.0' > requirements.txt
printf 'FROM python:3.11-slim\\nWORKDIR /app\\nCOPY requirements.txt .\\nRUN python -m pip install -q -r requirements.txt\\nCOPY . .\\nCMD python3 -m uvicorn app:app --host=0.0.0.0 --port=8000\\n' > Dockerfile
docker build -q -t guide . > /dev/null; docker run -d --name web -p 8000:8000 guide > /dev/null; sleep 2
curl -s localhost:8000; echo; docker exec web pip list 2> /dev/null | grep -E '^(fastapi|starlette) '`);
  expect(stdout).toBe(`"Hello, Docker!"
fastapi           0.111.0
starlette         0.37.2
`);
});
