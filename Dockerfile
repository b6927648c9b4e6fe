# Two images of one build: `app` serves, and has nothing but what serving needs; `tools` has the whole checkout, for
# the migrations, backup, restore and reset-password.

FROM node:24-bookworm-slim AS tools
WORKDIR /rota
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# The key that the build makes for its forms is one for all containers of the image; the rest of .rota is not needed.
RUN npm run build && rm -rf .rota .next/cache && install -d -o node /data
ENV ROTA_DATA=/data
USER node
CMD ["npm", "run", "--silent", "db:migrate"]

FROM node:24-bookworm-slim AS app
WORKDIR /rota
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 HOSTNAME=0.0.0.0 ROTA_DATA=/data
RUN install -d -o node /data
COPY --from=tools /rota/.next/standalone ./
COPY --from=tools /rota/scripts/http-front.mjs ./scripts/
COPY --from=tools /rota/scripts/http-front ./scripts/http-front
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./scripts/http-front.mjs", "server.js"]
