/** What axe finds on a page by the rules of the RGAA, of WCAG 2.2 AA and of good practice: a line a rule. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const REGLES = ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param sans rules that do not hold for what is looked at. Throws when axe had next to nothing to look at. */
export async function manquements(page: Page, sans: readonly string[] = []): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    // What passes is only counted: to describe it takes longer than to find it.
    .options({ resultTypes: ['violations'] })
    .withTags(REGLES)
    .disableRules([...sans])
    // No page has a frame of another site: axe needs no second page to add up its findings.
    .setLegacyMode(true)
    .analyze();
  if (passes.length <= 10) throw new Error(`axe looked at ${passes.length} rules only`);
  return violations.map(({ id, help, nodes }) => `${id} : ${help} — ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
