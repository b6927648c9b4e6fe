// An app that says what reached it: what the tests of http-front put behind it.
import { createServer } from "node:http";

const server = createServer(async (request, response) => {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  response.setHeader("X-Powered-By", "Echo");
  if (request.url.endsWith("/refused")) {
    const tells = request.method === "OPTIONS";
    return response.writeHead(tells ? 204 : 405, tells ? { Allow: "OPTIONS, POST" } : {}).end();
  }
  response.setHeader("Content-Type", "application/json");
  if (request.url === "/framed") response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
  response.end(
    JSON.stringify({ method: request.method, bytes, headers: request.headers, raw: request.rawHeaders }),
  );
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
