import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic" } },
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../../../dist/web/playground", import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    // The editor alone is larger than what Vite warns of.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // "use client" in React libraries means nothing here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
