// What pages of other places make a browser send, and what the service lets browsers do.
const EVIL = 'https://evil.example';
const QUERY = JSON.stringify({ query: '{__typename}' });
const HEADERS = {
  'content-security-policy': /default-src 'self'|default-src 'none'/,
  'x-content-type-options': /nosniff/,
  'referrer-policy': /./,
};

/** Fails where a script of another place could read, write, or frame. */
export async function otherPlaces({ port }) {
  const address = `http://127.0.0.1:${port}`;
  const send = (path, options) => fetch(`${address}${path}`, { redirect: 'manual', ...options });
  const told = [];
  const preflight = await send('/graphql', { method: 'OPTIONS', headers: {
    origin: EVIL, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
  told.push(`preflight ${preflight.status}`);
  const json = await send('/graphql', { method: 'POST', body: QUERY,
    headers: { origin: EVIL, 'content-type': 'application/json' } });
  for (const answer of [preflight, json]) {
    if (answer.headers.has('access-control-allow-origin')) throw new Error(`${EVIL} may read`);
  }
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a']) {
    const { status } = await send('/graphql', { method: 'POST', body: QUERY, headers: { 'content-type': type } });
    if (status !== 415) throw new Error(`${status} for a body of ${type}`);
    told.push(`${type.split(';')[0]} ${status}`);
  }
  const written = await send(`/graphql?query=${encodeURIComponent('mutation{__typename}')}`);
  if (written.status !== 405) throw new Error(`${written.status} for a mutation by GET`);
  for (const path of ['/', '/people/person-1', '/nothing', '/graphql']) {
    const { headers } = await send(path, { headers: { accept: 'text/html' } });
    for (const [name, wanted] of Object.entries(HEADERS)) {
      if (!wanted.test(headers.get(name))) throw new Error(`${path} has ${name}: ${headers.get(name)}`);
    }
    if (headers.has('server') || headers.has('x-powered-by')) throw new Error(`${path} says what serves it`);
  }
  const traced = await send('/graphql', { method: 'DELETE' });
  return `${told.join(', ')}; a mutation by GET 405, DELETE ${traced.status}; `
    + `${Object.keys(HEADERS).join(', ')} everywhere; ${EVIL} may read nothing`;
}
