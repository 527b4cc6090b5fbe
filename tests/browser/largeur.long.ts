/** Every page of both sites, not one of each type: none scrolls sideways on a narrow screen, a small one and a tablet. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { debordements } from '../outils/regarder.ts';
import { ouvrirSites } from '../outils/sites.ts';

const pagesDe = (dossier: string) =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    // What sends the reader on is left before it can be measured.
    .filter((f) => /(?:^|\/)index\.html$/.test(f) && !readFileSync(path.join(dossier, f), 'utf8').includes('http-equiv="refresh"'))
    .map((f) => f.replace(/index\.html$/, ''));

it.each(['reel', 'fictif'] as const)(
  '%s: every page holds in 320, 480 and 768 px',
  async (site) => {
    const [sites, browser] = await Promise.all([ouvrirSites(), ouvrirNavigateur()]);
    const page = await browser.newPage();
    const wide: [string, number, string[]][] = [];
    const pages = pagesDe(sites.dossiers[site]);
    expect(pages.length).toBeGreaterThan(90);
    for (const chemin of pages) {
      await page.goto(sites[site].url + chemin);
      for (const width of [320, 480, 768]) {
        await page.setViewportSize({ width, height: 800 });
        const seen = await debordements(page);
        if (seen.length > 0) wide.push([chemin, width, seen]);
      }
    }
    await browser.close();
    await sites.fermer();
    expect(wide).toEqual([]);
  },
  600_000,
);
