import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/{architecture,bad-input,contract,deck,insight,samples,shared,slides,town}/**/*.test.{ts,tsx}',
          ],
          environment: 'node',
          // Nothing here is timed: the longest test takes three seconds alone, and many times that on a busy machine.
          testTimeout: 60_000,
          env: { TZ: 'Pacific/Auckland' },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/site.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
