import { defineConfig } from 'vitest/config';

const long = process.env['RECUEIL_TESTS'] === 'long';

export default defineConfig({
  test: {
    // Long runs look at the variants of each type of page.
    include: long ? ['tests/**/*.long.ts', 'tests/browser/{acces,allure}.test.ts'] : ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/outils/mise-en-place.ts'],
    // Whole builds and a real browser on two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What a page says in its time takes longer on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    passWithNoTests: long,
  },
});
