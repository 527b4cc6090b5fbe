/** From the list to the printed recueil, in a real browser: choose, compare, keep in two tabs, come back, share, print. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { manquements } from '../outils/axe.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { siteFictif, siteReel } from '../outils/partage.ts';
import { lirePdf } from '../outils/pdf.ts';
import { debordements, petitesCibles } from '../outils/regarder.ts';
import { servir, type Serveur } from '../outils/serveur.ts';

const VALENCIENNES = '2013/dispositif-valenciennois';
const TAXIS = '2021/taxis-gratuits';
const VELO = '2024/defi-velo-mulhouse-paris';

let serveur: Serveur;
let browser: Browser;

beforeAll(async () => {
  [serveur, browser] = await Promise.all([siteReel().then(({ dossier }) => servir(dossier)), ouvrirNavigateur()]);
});
afterAll(async () => {
  await browser?.close();
  await serveur?.fermer();
});

/** Machines are busy. */
const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });

/** What a page complained of, in each context. */
const plaintes = new WeakMap<BrowserContext, string[]>();

async function lecteur(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const said: string[] = [];
  plaintes.set(context, said);
  context.on('console', (message) => void (/error|warning/.test(message.type()) ? said.push(message.text()) : undefined));
  context.on('weberror', (error) => void said.push(error.error().message));
  await context.addInitScript(`addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))`);
  onTestFinished(async () => {
    await context.close();
    expect(said).toEqual([]);
  });
  return context;
}

async function visit(context: BrowserContext, chemin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(chemin.startsWith('http') ? chemin : serveur.url + chemin);
  return page;
}

async function keepsTheRules(page: Page): Promise<void> {
  expect(await manquements(page)).toEqual([]);
}

const columns = (page: Page): Promise<string[]> => page.$$eval('.comparaison thead a', (all) => all.map((a) => (a as HTMLAnchorElement).pathname.replace(/^\/actions\/|\/$/g, '')));
const status = async (page: Page): Promise<string> => (await page.locator('main [role=status]').first().innerText()).replaceAll('\u00a0', ' ');
const compte = async (page: Page): Promise<string> => (await page.locator('.vers-panier').innerText()).replace(/\s+/g, ' ').trim();
const focused = (page: Page): Promise<string> => page.evaluate(`document.activeElement.textContent.replaceAll('\\u00a0', ' ').trim()`);
const kept = (page: Page): Promise<string[]> => page.$$eval('.liste-panier .titre', (all) => all.map((one) => one.textContent?.trim() ?? ''));
/** The last thing asked for is in the book. */
const bound = (page: Page, n: number): Promise<void> => soon(() => page.locator('.fiche-livre').count()).toBe(n);

async function garder(context: BrowserContext, ...ids: string[]): Promise<void> {
  const page = await visit(context, `actions/${ids[0]}/`);
  await page.evaluate(`localStorage.setItem('recueil.panier.1 /mon-recueil/', JSON.stringify({ actions: ${JSON.stringify(ids.map((id) => ({ id, note: '' })))} }))`);
  await page.close();
}

describe('compare', () => {
  it('from the list, by keyboard: two boxes, one link, two columns in that order', async () => {
    const page = await visit(await lecteur(), 'actions/');
    const box = (id: string) => page.locator(`li[data-action="${id}"] input`);
    await soon(() => box(VELO).count()).toBe(1);
    expect(await page.locator(`li[data-action="${VELO}"] label`).innerText()).toMatch(/^\s*Comparer/);
    await soon(() => page.getByRole('checkbox', { name: 'Comparer : Défi solidaire vélo Mulhouse-Paris JO 2024' }).count()).toBe(1);
    for (const id of [VELO, TAXIS]) {
      await box(id).focus();
      await page.keyboard.press('Space');
    }
    await soon(() => page.getByText('2 actions choisies.').count()).toBe(1);
    await keepsTheRules(page);
    expect(await petitesCibles(page)).toEqual([]);
    await page.getByRole('link', { name: 'Comparer les 2 actions choisies' }).press('Enter');
    await page.waitForURL(/\/comparer\/\?a=/);
    await page.locator('.comparaison').waitFor();
    expect(await columns(page)).toEqual([VELO, TAXIS]);
  });

  it('shows a row where one says something, says what is not said, and never a zero or an empty cell', async () => {
    const page = await visit(await lecteur(), `comparer/?a=${VALENCIENNES}&a=${TAXIS}&a=2999/nulle-part`);
    await page.locator('.comparaison').waitFor();
    await soon(() => status(page)).toBe('Introuvable dans le recueil : 2999/nulle-part.');
    const rows: [string, string[]][] = await page.$$eval('.comparaison tbody tr', (all) =>
      all.map((tr) => [
        tr.querySelector('th')?.textContent ?? '',
        [...tr.querySelectorAll('td')].map((td) =>
          [...td.childNodes]
            .filter((n) => !(n as Element).matches?.('.de-qui'))
            .map((n) => n.textContent)
            .join('')
            .replaceAll('\u00a0', ' ')
            .trim(),
        ),
      ]),
    );
    const by = Object.fromEntries(rows);
    // What is known beside a silence is said.
    expect(by['Début']).toEqual([expect.stringMatching(/^inconnu La base de données commune date de 2009/), expect.stringContaining('25 novembre 2020')]);
    expect(by['Distinction']?.[0]).toMatch(/^Premier prix 2013/);
    // Nobody knows either: no row, but a word in each column's last sentence.
    for (const nom of ['Budget', 'Fin', 'Évaluation']) expect(by[nom]).toBeUndefined();
    for (const said of by['Ce qui n’est pas dit'] ?? []) expect(said).toMatch(/^Inconnu : .*budget.*évaluation/);
    expect(rows.flatMap(([, cells]) => cells).filter((text) => text === '' || /^0\b/.test(text))).toEqual([]);
    await keepsTheRules(page);
  });

  it('moves, takes out and adds by keyboard; the focus follows, the address says it, back undoes it', async () => {
    const page = await visit(await lecteur(), `comparer/?a=${VALENCIENNES}&a=${TAXIS}`);
    await page.locator('.comparaison').waitFor();
    await page.locator(`[data-geste="Vers la droite ${VALENCIENNES}"]`).press('Enter');
    await soon(() => columns(page)).toEqual([TAXIS, VALENCIENNES]);
    await soon(() => focused(page)).toMatch(/^Vers la droite : Dispositif valenciennois/);
    await soon(() => status(page)).toBe('Colonne 2 sur 2.');
    await page.selectOption('select', VELO);
    await page.getByRole('button', { name: 'Ajouter' }).press('Enter');
    await soon(() => columns(page)).toEqual([TAXIS, VALENCIENNES, VELO]);
    expect(new URL(page.url()).search).toBe(`?a=${TAXIS}&a=${VALENCIENNES}&a=${VELO}`);
    await page.locator(`[data-geste="Retirer ${TAXIS}"]`).press('Enter');
    await soon(() => columns(page)).toEqual([VALENCIENNES, VELO]);
    await soon(() => focused(page)).toMatch(/^Retirer : Dispositif/);
    await page.goBack();
    await soon(() => columns(page)).toEqual([TAXIS, VALENCIENNES, VELO]);
    await page.reload();
    await soon(() => columns(page)).toEqual([TAXIS, VALENCIENNES, VELO]);
  });

  it('leads to pages of the site that it is on, though the data give their public address', async () => {
    const autre = await servir((await siteFictif()).dossier);
    onTestFinished(() => autre.fermer());
    const page = await visit(await lecteur(), `${autre.url}comparer/?a=2022/silence-partage`);
    await page.locator('.comparaison').waitFor();
    expect(await page.$$eval('.comparaison thead a', (all) => all.map((a) => (a as HTMLAnchorElement).href))).toEqual([`${autre.url}actions/2022/silence-partage/`]);
    // And sets its words as pages do: the spaces of the data would part a figure from its unit.
    expect(await page.locator('.comparaison').textContent()).toContain('900\u00a0€ par an.');
  });

  it('holds in 320 px, four actions too, and prints on one side of wide sheets', async () => {
    const context = await lecteur({ viewport: { width: 320, height: 800 } });
    const page = await visit(context, `comparer/?a=${VALENCIENNES}&a=${TAXIS}&a=${VELO}&a=2008/ville-de-brest`);
    await page.locator('.comparaison').waitFor();
    expect([await debordements(page), await petitesCibles(page)]).toEqual([[], []]);
    // Rows are blocks, each value under the name of its action.
    expect(await page.locator('tbody td .de-qui').first().isVisible()).toBe(true);
    // Still a table to those who hear it.
    expect(await page.getByRole('columnheader').count()).toBe(4);
    const { pages, texte } = await lirePdf(await page.pdf({ preferCSSPageSize: true }));
    expect(texte.replace(/\s+/g, ' ')).toMatch(/Ville de Brest.*Ce qui n’est pas dit/);
    expect(pages.every(({ places }) => places.every(({ droite }) => droite < 297))).toBe(true);
    expect(Math.max(...pages.flatMap(({ places }) => places.map(({ droite }) => droite)))).toBeGreaterThan(210);
  });
});

describe('the reader’s own recueil', () => {
  it('is the same in two tabs, counted in the head, and there again after a reload', async () => {
    const context = await lecteur();
    const [fiche, liste] = [await visit(context, `actions/${VALENCIENNES}/`), await visit(context, 'actions/')];
    const pressed = (page: Page, id: string) => page.locator(`[data-action="${id}"] .au-panier`).getAttribute('aria-pressed');
    const bouton = fiche.getByRole('button', { name: 'Mettre dans mon recueil : Dispositif valenciennois' });
    expect([await bouton.innerText(), await bouton.getAttribute('aria-pressed')]).toEqual(['Mon recueil', 'false']);
    await bouton.press('Space');
    await soon(() => pressed(liste, VALENCIENNES)).toBe('true');
    await liste.locator(`[data-action="${TAXIS}"] .au-panier`).click();
    await soon(() => compte(fiche)).toBe('Mon recueil 2 actions');
    expect(await fiche.getByRole('link', { name: /^Mon recueil 2 actions$/ }).count()).toBe(1);
    expect([await bouton.innerText(), await bouton.getAttribute('aria-pressed')]).toEqual(['Mon recueil', 'true']);
    await fiche.reload();
    expect([await compte(fiche), await pressed(fiche, VALENCIENNES)]).toEqual(['Mon recueil 2 actions', 'true']);
    await fiche.locator('.vers-panier').click();
    await soon(() => kept(fiche)).toEqual([expect.stringMatching(/^Dispositif valenciennois/), expect.stringMatching(/^Courses de taxi/)]);
    await liste.locator(`[data-action="${TAXIS}"] .au-panier`).click();
    await soon(() => kept(fiche)).toHaveLength(1);
  });

  it('is put in order, noted and taken from by keyboard; what was taken out comes back', async () => {
    const context = await lecteur();
    await garder(context, VALENCIENNES, TAXIS, VELO);
    const page = await visit(context, 'mon-recueil/');
    await soon(() => kept(page)).toHaveLength(3);
    const descendre = page.getByRole('button', { name: /^Descendre : Dispositif/ });
    await descendre.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await soon(async () => (await kept(page))[2]).toMatch(/^Dispositif/);
    expect(await focused(page)).toMatch(/^Descendre : Dispositif/);
    expect(await descendre.getAttribute('aria-disabled')).toBe('true');
    await soon(() => status(page)).toBe('Place 3 sur 3.');
    const note = page.getByLabel('Ma note sur Courses de taxi');
    await note.focus();
    await page.keyboard.type('Pour le comité.');
    expect(await note.inputValue()).toBe('Pour le comité.');
    await page.getByRole('button', { name: /^Retirer : Courses/ }).press('Enter');
    await soon(() => kept(page)).toHaveLength(2);
    expect(await focused(page)).toBe('Annuler');
    await soon(() => status(page)).toMatch(/^Retirée : Courses de taxi/);
    await keepsTheRules(page);
    await page.keyboard.press('Enter');
    await soon(async () => (await kept(page))[0]).toMatch(/^Courses de taxi/);
    expect([await note.inputValue(), await focused(page)]).toEqual(['Pour le comité.', expect.stringMatching(/^Retirer : Courses/)]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect([await debordements(page), await petitesCibles(page)]).toEqual([[], []]);
  });

  it('is shared by a link that gives the same, and touches nobody else’s unasked; nothing of it is sent', async () => {
    const mine = await lecteur();
    await garder(mine, TAXIS, VALENCIENNES);
    const page = await visit(mine, 'mon-recueil/');
    await page.getByLabel('Titre de la couverture').fill('Le comité & la suite');
    await page.getByLabel('Date de la couverture').fill('3 juin 2027');
    await page.getByLabel('Ma note sur Courses de taxi').fill('À voir.\nFinancement ?');
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await soon(() => status(page)).toMatch(/^Lien copié/);
    const lien: string = await page.evaluate('navigator.clipboard.readText()');
    expect(new URL(lien).search).toBe('');

    const other = await lecteur();
    await garder(other, VELO);
    const sent: string[] = [];
    other.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    const received = await visit(other, lien);
    await soon(() => kept(received)).toEqual(await kept(page));
    await bound(received, 2);
    expect(await received.locator('.recu').innerText()).toMatch(/^Le comité & la suite, 3 juin 2027\s[\s\S]*Le vôtre n’a pas changé\./);
    expect(await received.locator('.liste-panier .note-lecteur').first().innerText()).toBe('À voir.\nFinancement ?');
    expect(await compte(received)).toBe('Mon recueil 1 action');
    await keepsTheRules(received);
    await received.reload();
    await soon(() => kept(received)).toEqual(await kept(page));
    await received.locator('a[href="#contenu"]').press('Enter');
    expect([new URL(received.url()).hash, await received.locator('.recu').isVisible(), await kept(received)]).toEqual(['#contenu', true, await kept(page)]);
    await received.getByRole('button', { name: 'Ajouter au mien' }).click();
    await soon(() => compte(received)).toBe('Mon recueil 3 actions');
    expect([new URL(received.url()).hash, (await kept(received))[0]]).toEqual(['', expect.stringMatching(/^Défi solidaire/)]);
    await received.goto(lien);
    await received.reload();
    await received.getByRole('button', { name: 'Remplacer mon recueil' }).click();
    await soon(() => kept(received)).toEqual(await kept(page));
    expect(await received.getByLabel('Titre de la couverture').inputValue()).toBe('Le comité & la suite');
    expect(sent.filter((what) => /comit|Financement|note=/.test(decodeURIComponent(what).split('#')[0] ?? ''))).toEqual([]);
    expect(sent.every((url) => url.startsWith(serveur.url))).toBe(true);
  });

  it('is printed as a book: cover, contents, every fiche on its page, numbered', async () => {
    const context = await lecteur();
    await garder(context, TAXIS, VALENCIENNES, '2010/mediation-ferroviaire');
    const page = await visit(context, 'mon-recueil/');
    await page.getByLabel('Titre de la couverture').fill('Le livre du comité');
    await page.getByLabel('Ma note sur Courses de taxi').fill('À demander : le coût.');
    await bound(page, 3);
    await soon(() => page.locator('.fiche-livre .note-lecteur').count()).toBe(1);
    const { pages, texte } = await lirePdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const at = (words: RegExp): number[] => pages.flatMap((une, i) => (words.test(une.texte) ? [i + 1] : []));
    expect(pages[0]?.texte).toMatch(/Le livre du comité[\s\S]*3 actions/);
    expect(pages[0]?.texte).not.toMatch(/1 \/ \d/);
    pages.slice(1).forEach((une, i) => expect([i + 2, une.texte.includes(`${i + 2} / ${pages.length}`)]).toEqual([i + 2, true]));
    expect(at(/Sommaire/)).toEqual([2]);
    // Where each fiche begins, after the contents.
    const titres = (await kept(page)).map((titre, rang) => `${rang + 1}. ${titre.slice(0, 24)}`);
    const starts = titres.map((titre) => pages.findIndex((une, i) => i > 1 && une.texte.replace(/\s+/g, ' ').includes(titre)) + 1);
    expect(starts[0]).toBe(3);
    expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
    for (const words of [
      /À demander : le coût\./,
      /Adresse permanente\s*: http\S*\/id\/2021\/taxis-gratuits\//,
      /\/id\/2013\/dispositif-valenciennois\//,
      /\/id\/2010\/mediation-ferroviaire\//,
      /Les sources divergent/,
      /Points forts/,
    ])
      expect([words.source, at(words).length > 0]).toEqual([words.source, true]);
    // Its own texts, and nothing of the page that made it.
    expect(texte).toMatch(/Contexte[\s\S]*Déroulement/);
    expect(texte).not.toMatch(/Ma note sur|Descendre|Copier|Tout reste dans/);
  });

  it('is copied with its titles for Word, without them as text', async () => {
    const context = await lecteur();
    await garder(context, TAXIS, VALENCIENNES);
    const page = await visit(context, 'mon-recueil/');
    await page.getByRole('button', { name: 'Copier pour Word' }).click();
    await soon(() => status(page)).toMatch(/^Copié/);
    const html: string = await page.evaluate(`navigator.clipboard.read().then((items) => items[0].getType('text/html')).then((blob) => blob.text())`);
    expect(html).toMatch(/<h2><span>1\.<\/span> Courses de taxi/);
    expect(html).not.toMatch(/class=|id=|href="#|<svg|&nbsp;|[\u00a0\u202f]/);
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await soon(() => status(page)).toBe('Texte copié.');
    const text: string = await page.evaluate('navigator.clipboard.readText()');
    expect(text).toMatch(/\n\n2\. Dispositif valenciennois[^\n]* 2013\nDistinction : Premier prix 2013, dotation de 10 000 €\n/);
    expect(text).not.toMatch(/<\w|\n{3}|[\u00a0\u202f]/);
  });

  it('goes with the reader where nothing can be kept, and says so', async () => {
    const context = await lecteur();
    await context.addInitScript(`Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })`);
    const page = await visit(context, `actions/${TAXIS}/`);
    await page.locator('recueil-bascule button').click();
    await soon(() => status(page)).toMatch(/^Votre navigateur ne permet pas de garder/);
    expect(await compte(page)).toBe('Mon recueil 1 action');
    await page.locator('.vers-panier').click();
    await soon(() => kept(page)).toEqual([expect.stringMatching(/^Courses de taxi/)]);
    expect([await page.locator('.pas-garde').isVisible(), await page.locator('.recu').isVisible()]).toEqual([true, false]);
    await page.getByLabel('Ma note sur Courses de taxi').fill('Vu.');
    await page.reload();
    await soon(() => page.getByLabel('Ma note sur Courses de taxi').inputValue()).toBe('Vu.');
  });

  it('begins again on what is no basket', async () => {
    const context = await lecteur();
    await context.addInitScript(
      `if (location.protocol === 'http:' && !sessionStorage.vu) { sessionStorage.vu = 1; localStorage.setItem('recueil.panier.1 /mon-recueil/', '{"actions": [{"id": "../x"}, 7') }`,
    );
    const page = await visit(context, `actions/${TAXIS}/`);
    expect(await compte(page)).toBe('Mon recueil');
    await page.locator('recueil-bascule button').click();
    await page.reload();
    expect(await compte(page)).toBe('Mon recueil 1 action');
  });
});

it('leads elsewhere without JavaScript', async () => {
  const context = await lecteur({ javaScriptEnabled: false });
  for (const [chemin, vers] of [
    ['comparer/', 'actions/'],
    ['mon-recueil/', 'telechargements/'],
  ] as const) {
    const page = await visit(context, chemin);
    expect(await page.innerText('main')).toMatch(/Sans JavaScript/);
    expect(
      await page
        .locator('main form, main button')
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length)
        .catch(() => 0),
    ).toBe(0);
    expect(await page.locator(`main a[href$="/${vers}"]`).first().isVisible()).toBe(true);
  }
});
