import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic" } },
  worker: { format: "es" },
  build: {
    outDir: here("../../dist/web"),
    emptyOutDir: true,
    sourcemap: false,
    // The playground's editor alone is larger than what Vite warns of.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: {
        home: here("./home/index.html"),
        explorer: here("./explorer/index.html"),
        playground: here("./playground/index.html"),
      },
      // "use client" in React libraries means nothing here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
