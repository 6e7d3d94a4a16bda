# Tawatur without a database of its own: NEO4J_URI names one (compose.yaml).
FROM node:24-bookworm-slim
COPY --chown=node:node . /home/node/tawatur
WORKDIR /home/node/tawatur
USER node
# without a target the launcher only installs what is locked
RUN node server/start.mjs
EXPOSE 4000
CMD ["node", "server/start.mjs", "server/main.ts"]
