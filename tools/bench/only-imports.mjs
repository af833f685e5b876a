// The yardstick of a start: a process that imports some packages, listens, and does nothing else. Arguments: the packages.
import { createServer } from 'node:http';

await Promise.all(process.argv.slice(2).map((name) => import(name)));
const server = createServer((_request, response) => response.end());
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${server.address().port}\n`);
});
