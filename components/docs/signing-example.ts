/** A signed POST from nothing but Node. It is run as it stands by a test (e2e/security/signed.spec.ts). */
export const signingExample = `import { createHash, createHmac, randomUUID } from "node:crypto";

const { ROTA_URL, ROTA_WORKSPACE, ROTA_KEY_ID, ROTA_SECRET } = process.env;

const url = \`\${ROTA_URL}/api/v1/workspaces/\${ROTA_WORKSPACE}/tasks\`;
const body = JSON.stringify({ title: "Water the fern" });
const digest = \`sha-256=:\${createHash("sha256").update(body).digest("base64")}:\`;

const created = Math.floor(Date.now() / 1000);
const params =
  '("@method" "@target-uri" "content-digest")' +
  \`;created=\${created};nonce="\${randomUUID()}";keyid="\${ROTA_KEY_ID}";alg="hmac-sha256"\`;
const base = [
  '"@method": POST',
  \`"@target-uri": \${url}\`,
  \`"content-digest": \${digest}\`,
  \`"@signature-params": \${params}\`,
].join("\\n");
const signature = createHmac("sha256", ROTA_SECRET).update(base).digest("base64");

const answer = await fetch(url, {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "Content-Digest": digest,
    "Signature-Input": \`rota=\${params}\`,
    Signature: \`rota=:\${signature}:\`,
  },
  body,
});
console.log(answer.status, await answer.json());`;
