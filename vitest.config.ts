import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const long = process.env['RECUEIL_TESTS'] === 'long';

/** Pure, or nearly: they share a worker's modules, which saves the loading of the core for each file (two thirds of their time). */
const units: TestProjectInlineConfiguration = { extends: true, test: { name: 'units', include: ['src/**/*.test.ts', 'tests/rules/*.test.ts'], isolate: false } };
const whole: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'whole',
    isolate: false,
    // Long runs look at the variants of each type of page.
    include: long ? ['tests/**/*.long.ts', 'tests/browser/{acces,allure,html}.test.ts'] : ['tests/**/*.test.ts'],
    exclude: ['tests/rules/**'],
    globalSetup: ['tests/outils/mise-en-place.ts'],
  },
};

/** On a clean checkout nothing is known of durations: what is long by nature begins first, or one worker ends alone. */
const longues = [/\/tests\/browser\/(?:acces|allure|facettes)\./, /\/tests\/(?:browser|atelier|cms|build|print|epub|dev)\//];
const rang = ({ moduleId }: TestSpecification): number => {
  const premiere = longues.findIndex((forme) => forme.test(moduleId));
  return premiere < 0 ? longues.length : premiere;
};
class LonguesDabord extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rang(a) - rang(b));
  }
}

export default defineConfig({
  test: {
    projects: long ? [whole] : [units, whole],
    // Whole builds and a real browser on two cores.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // What a page says in its time takes longer on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
    sequence: { sequencer: LonguesDabord },
    setupFiles: ['tests/outils/hasard.ts'],
    passWithNoTests: long,
  },
});
