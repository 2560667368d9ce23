# syntax=docker/dockerfile:1
# One image for everything that runs on servers: `api`, `worker`, `migrate` and `admin` are its commands. See
# infra/image/README.md. The base is an exact version; deployments pass its digest in.
ARG NODE_IMAGE=docker.io/library/node:24.22.1-bookworm-slim

# What is in no release: compilers, tests, types.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
ENV npm_config_update_notifier=false
COPY package.json package-lock.json .npmrc ./
COPY openapi/package.json openapi/
COPY packages/core/package.json packages/core/
COPY packages/core/bin packages/core/bin
COPY packages/platform/package.json packages/platform/
COPY packages/server/package.json packages/server/
COPY packages/server/bin packages/server/bin
COPY packages/worker/package.json packages/worker/
# The secrets are for registries that ask who you are, and for networks with certificates of their own. They may be
# left out, and are in no layer.
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=secret,id=ca \
    if [ -f /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi; \
    npm ci --ignore-scripts --include-workspace-root \
      -w @retainwise/openapi -w @retainwise/core -w @retainwise/platform -w @retainwise/server -w @retainwise/worker
COPY tsconfig.base.json tsconfig.json ./
COPY openapi openapi
COPY packages/core packages/core
COPY packages/platform packages/platform
COPY packages/server packages/server
COPY packages/worker packages/worker
RUN npm run build -w @retainwise/core -w @retainwise/platform -w @retainwise/server -w @retainwise/worker

# The documentation as pages, which the API serves. Their generator stays in this stage.
FROM ${NODE_IMAGE} AS documentation
WORKDIR /app
ENV npm_config_update_notifier=false
COPY package.json package-lock.json .npmrc ./
COPY openapi/package.json openapi/
COPY packages/docs/package.json packages/docs/
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=secret,id=ca \
    if [ -f /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi; \
    npm ci --ignore-scripts --include-workspace-root -w @retainwise/openapi -w @retainwise/docs
COPY README.md ARCHITECTURE.md CONTRIBUTING.md SECURITY.md tsconfig.base.json tsconfig.json ./
COPY docs docs
COPY examples examples
COPY infra infra
COPY openapi openapi
COPY packages packages
RUN npm run build:docs

# What those four need of other people, and nothing else. Optional is the embedded PostgreSQL, which no server uses.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json /app/.npmrc ./
COPY --from=build /app/openapi/package.json openapi/
COPY --from=build /app/packages/core/package.json packages/core/
COPY --from=build /app/packages/core/bin packages/core/bin
COPY --from=build /app/packages/platform/package.json packages/platform/
COPY --from=build /app/packages/server/package.json packages/server/
COPY --from=build /app/packages/server/bin packages/server/bin
COPY --from=build /app/packages/worker/package.json packages/worker/
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc --mount=type=secret,id=ca \
    if [ -f /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi; \
    npm ci --omit=dev --omit=optional --ignore-scripts \
      -w @retainwise/core -w @retainwise/platform -w @retainwise/server -w @retainwise/worker \
    && find node_modules packages -type f \( -name '*.map' -o -name '*.md' -o -name '*.d.ts' -o -name '*.d.mts' \
      -o -name '*.d.cts' -o -name '*.tsbuildinfo' \) -delete

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="RetainWise" \
      org.opencontainers.image.description="Churn scoring: API, workers, migrations and administration" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data DOCS_DIR=/app/documentation LOG_PRETTY=false
WORKDIR /app
RUN mkdir -p /data && chown 1000:1000 /data
COPY --from=dependencies /app ./
COPY --from=build /app/packages/core/dist packages/core/dist
COPY packages/core/models packages/core/models
COPY --from=build /app/packages/platform/dist packages/platform/dist
COPY --from=build /app/packages/server/dist packages/server/dist
COPY --from=build /app/packages/worker/dist packages/worker/dist
COPY --from=documentation /app/packages/docs/dist documentation
COPY LICENSE ./
COPY infra/image/certs certs
COPY --chmod=755 infra/image/retainwise /usr/local/bin/retainwise
COPY infra/image/healthcheck.mjs /usr/local/lib/retainwise/healthcheck.mjs
USER 1000:1000
# Whoever runs this with a read-only root can write here, and nowhere else.
VOLUME ["/tmp", "/data"]
EXPOSE 8787 8790
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "/usr/local/lib/retainwise/healthcheck.mjs"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["retainwise"]
CMD ["api"]
