# The server with the web interface built in. It needs a Neo4j beside it: docker-compose.yml brings one.

FROM node:20-slim AS build
WORKDIR /app
# What is installed changes more rarely than the sources: copied first, it stays in Docker's cache.
COPY package.json package-lock.json .npmrc ./
COPY apps/cli/package.json apps/cli/
COPY apps/cli/bin apps/cli/bin/
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY bench/package.json bench/
COPY packages/exchange/package.json packages/exchange/
COPY packages/graph/package.json packages/graph/
COPY packages/local-neo4j/package.json packages/local-neo4j/
COPY packages/metrics/package.json packages/metrics/
COPY packages/testkit/package.json packages/testkit/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "apps/server/src/start.ts"]
