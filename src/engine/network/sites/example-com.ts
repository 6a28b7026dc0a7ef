import { encodeUtf8, NO_BYTES } from '../../base/bytes.ts';
import type { Site } from '../internet.ts';

const PAGE = encodeUtf8(`<!doctype html>
<html lang="en">
<head>
    <title>Example Domain</title>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<div>
    <h1>Example Domain</h1>
    <p>This domain is for use in documentation examples without needing permission. Avoid use in operations.</p>
    <p><a href="https://iana.org/domains/example">Learn more</a></p>
</div>
</body>
</html>
`);

/** The domain kept for examples (RFC 2606): one page at `/`. */
export const exampleCom: Pick<Site, 'answer'> = {
  answer({ method, path }) {
    if (method !== 'GET' && method !== 'HEAD')
      return { status: 405, headers: [['Allow', 'GET, HEAD']], body: NO_BYTES };
    const headers = [
      ['Content-Type', 'text/html'],
      ['Cache-Control', 'max-age=86000'],
    ] as const;
    // The real one, too, shows its page whatever the path.
    return { status: path === '/' ? 200 : 404, headers, body: PAGE };
  },
};
