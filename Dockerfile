# Builds and starts the same thing as `npm start`, with nothing in the image but what runs.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY tools tools
COPY src src
COPY adapters adapters
COPY knowledge knowledge
RUN node tools/prepare.mjs --build-only && npm prune --omit=dev

FROM node:20.20.2-bookworm-slim
# Who may reach a container is decided where its port is published.
ENV NODE_ENV=production DEMARC_DATA=/data DEMARC_HOST=all
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3978}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
