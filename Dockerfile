FROM node:20-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm pack --silent && mv gazette-graph-*.tgz gazette-graph.tgz

FROM node:20-slim
WORKDIR /app
COPY --from=build /build/gazette-graph.tgz /tmp/
RUN npm init -y >/dev/null && npm install --omit=dev --no-audit --no-fund /tmp/gazette-graph.tgz && rm /tmp/gazette-graph.tgz \
  && mkdir data && chown -R node:node data
USER node
EXPOSE 4000
CMD ["npx", "--no-install", "gazette", "start"]
