import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// `unit` runs on the sources, `contract` on the built package by name (build first), `long` holds
// the proofs that take minutes and runs with `npm run test:long`.
export default defineConfig({
  test: {
    // as many as there are cores: one fewer, which is the default, leaves half of a small machine idle
    maxWorkers: availableParallelism(),
    reporters: ["default", "./tests/scripts/count-reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "src/**/*.test.ts",
            "tests/*.test.ts",
            "tests/{audit,golden,problems,statistics}/**/*.test.ts",
          ],
          exclude: ["**/*.long.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts", "tests/cli/**/*.test.ts"],
          exclude: ["**/*.long.test.ts"],
          testTimeout: 120_000,
        },
      },
      { test: { name: "long", include: ["tests/**/*.long.test.ts"], testTimeout: 900_000 } },
    ],
  },
});
