import { encodeUtf8 } from '../../base/bytes.ts';
import type { Site } from '../internet.ts';

/** A repository as `git clone` gets it: every commit with all its files. */
export interface SampleRepository {
  readonly branch: string;
  readonly commits: readonly {
    readonly author: string;
    readonly email: string;
    /** Seconds since 1970. */
    readonly time: number;
    readonly message: string;
    readonly files: Readonly<Record<string, string>>;
  }[];
}

const HELLO_FILES: Readonly<Record<string, string>> = {
  'README.md': `# hello-web

A web page in a container.

    docker build -t hello-web .
    docker run -d -p 8080:80 hello-web
    curl localhost:8080
`,
  Dockerfile: `FROM nginx
COPY html /usr/share/nginx/html
`,
  'html/index.html': `<!doctype html>
<title>hello-web</title>
<h1>Hello from a container</h1>
`,
};

const COUNTER_FILES: Readonly<Record<string, string>> = {
  'README.md': `# counter

Counts its own starts in a volume.

    docker build -t counter .
    docker run --rm -v counts:/data counter
`,
  Dockerfile: `FROM busybox
COPY count.sh /usr/local/bin/count.sh
VOLUME /data
CMD ["sh", "/usr/local/bin/count.sh"]
`,
  'count.sh': `#!/bin/sh
n=$(cat /data/count 2> /dev/null || echo 0)
n=$((n + 1))
echo "$n" > /data/count
echo "start number $n"
`,
};

const AUTHOR = { author: 'Drydock', email: 'course@samples.example' };

const REPOSITORIES: Readonly<Record<string, SampleRepository>> = {
  'hello-web': {
    branch: 'main',
    commits: [
      {
        ...AUTHOR,
        time: 1_793_016_000,
        message: 'A page',
        files: { 'html/index.html': HELLO_FILES['html/index.html'] ?? '' },
      },
      { ...AUTHOR, time: 1_793_102_400, message: 'Serve it with nginx', files: HELLO_FILES },
    ],
  },
  counter: {
    branch: 'main',
    commits: [{ ...AUTHOR, time: 1_793_188_800, message: 'Count starts in a volume', files: COUNTER_FILES }],
  },
};

/** The course's repositories: `git clone https://samples.example/hello-web.git`. */
export const courseSamples: Pick<Site, 'answer'> = {
  answer({ path }) {
    const text = { 'Content-Type': 'text/plain' };
    const name = /^\/([\w-]+?)(?:\.git)?\/drydock-clone$/.exec(path)?.[1];
    const found = name !== undefined && Object.hasOwn(REPOSITORIES, name) ? REPOSITORIES[name] : undefined;
    if (found) {
      return { status: 200, headers: [['Content-Type', 'application/json']], body: encodeUtf8(JSON.stringify(found)) };
    }
    const list = Object.keys(REPOSITORIES)
      .map((each) => `git clone https://samples.example/${each}.git\n`)
      .join('');
    const body = path === '/' ? `Sample repositories:\n${list}` : 'Not Found\n';
    return { status: path === '/' ? 200 : 404, headers: Object.entries(text), body: encodeUtf8(body) };
  },
};
