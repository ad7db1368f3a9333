import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // A browser may take a minute to start on a loaded machine.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Two browsers at once are as many as two cores carry.
    maxWorkers: 2,
  },
});

export default config;
