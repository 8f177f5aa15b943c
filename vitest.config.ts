import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql ships CommonJS and ESM; without this two realms of it meet in one test.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The tests of Neo4j share one database.
    fileParallelism: process.env.NEO4J_TEST_URL === undefined,
  },
});
