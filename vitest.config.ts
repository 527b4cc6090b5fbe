import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const long = process.env['RECUEIL_TESTS'] === 'long';

/** Pure, or nearly: they share a worker's modules, which saves the loading of the core for each file (two thirds of their time). */
const units: TestProjectInlineConfiguration = { extends: true, test: { name: 'units', include: ['src/**/*.test.ts', 'tests/rules/*.test.ts'], isolate: false } };
const whole: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'whole',
    isolate: false,
    // Long runs look at the variants of each type of page.
    include: long ? ['tests/**/*.long.ts', 'tests/browser/{acces,allure}.test.ts'] : ['tests/**/*.test.ts'],
    exclude: ['tests/rules/**'],
    globalSetup: ['tests/outils/mise-en-place.ts'],
  },
};

export default defineConfig({
  test: {
    projects: long ? [whole] : [units, whole],
    // Whole builds and a real browser on two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What a page says in its time takes longer on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    setupFiles: ['tests/outils/hasard.ts'],
    passWithNoTests: long,
  },
});
