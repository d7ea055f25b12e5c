// Takes traces as OpenTelemetry's collector does, and throws them away.
import { createServer } from 'node:http';

/** Starts to take them; `received` counts the requests that brought some. */
export async function startCollector() {
  const collector = { received: 0 };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      collector.received++;
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  collector.endpoint = `http://127.0.0.1:${server.address().port}/v1/traces`;
  return collector;
}
