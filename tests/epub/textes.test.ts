/** Nothing of a text is lost in its EPUB, and nothing of it is taken for markup. */
import { epubDe } from '#epub';
import { publish, valeurConnue, type PublishedRecueil } from '#recueil';
import { beforeAll, describe, expect, it } from 'vitest';
import { lireEpub, type Epub } from '../outils/epub.ts';
import { FICTIF, instant, lireContenu, publieDe, REEL } from '../outils/publies.ts';
import { motsDuPrix } from '../outils/mots-du-prix.ts';
import { action, base, edition, recueilDe } from '../outils/petit-recueil.ts';
import { textesEcrits } from '../outils/textes-ecrits.ts';
import { mots, textesPublies } from '../outils/textes-publies.ts';

/** Words of the chapters that hold a page of the site, in the order in which they are read. Short titles stand in the contents. */
function motsDe(chemin: string, epub: Epub): string[] {
  const [genre, annee = '', reste = ''] = chemin.split('/');
  const parmi = (motif: RegExp) => epub.lecture.filter((page) => motif.test(page));
  if (genre === 'editions') return parmi(new RegExp(reste === 'appel' ? `^appel-${annee}\\.` : `^(?:edition-${annee}\\.|theme-${annee}-)`)).flatMap((page) => epub.mots(page));
  const [propre] = parmi(new RegExp(`^action-${annee}-${reste}\\.`));
  return [...epub.mots('nav.xhtml'), ...(propre ? epub.mots(propre) : parmi(new RegExp(`^(?:theme|notices)-${annee}-`)).flatMap((page) => epub.mots(page, `action-${reste}`)))];
}

/** What a book may leave out: the abstract says again what the narrative tells. */
const dispense = (cle: string, cles: readonly string[]): boolean => cle === 'resume' && cles.includes('corps');

describe.each([
  ['the recueil', REEL],
  ['the fictional award', FICTIF],
])('every text that was written and is published: %s', (_nom, racine) => {
  const published = publieDe(racine);
  const ecrits = [...textesEcrits(lireContenu(racine), instant)].filter(([chemin]) => /^(?:editions|actions|entretiens)\//.test(chemin));

  function perdus(epub: Epub, chemins: typeof ecrits): string[] {
    const lost: string[] = [];
    for (const [chemin, textes] of chemins) {
      const dits = motsDe(chemin, epub);
      const [connus, dAffilee] = [new Set(dits), ` ${dits.join(' ')} `];
      for (const { cle, texte } of textes) {
        const siens = mots(texte);
        // Notes of a body follow its blocks, calls become numbers: its words are there, not all in a row.
        const manque = cle === 'corps' ? siens.filter((mot) => !connus.has(mot)) : dAffilee.includes(` ${siens.join(' ')} `) ? [] : [texte];
        if (manque.length > 0 && !dispense(cle, textes.map(({ cle: une }) => une))) lost.push(`${chemin} ${cle} : ${manque.join(' ')}`); // prettier-ignore
      }
    }
    return lost;
  }

  it('is in the book of its edition', async () => {
    for (const { id } of published.editions) {
      const siens = ecrits.filter(([chemin]) => chemin.split('/')[1] === id);
      expect(perdus(lireEpub(await epubDe(published, id)), siens), id).toEqual([]);
    }
    expect(ecrits.flatMap(([, textes]) => textes).length).toBeGreaterThan(racine === FICTIF ? 150 : 500);
  });

  let tout: Epub;
  beforeAll(async () => {
    tout = lireEpub(await epubDe(published));
  });

  it('is in the book of them all', () => {
    expect(perdus(tout, ecrits)).toEqual([]);
  });

  it('places, bearers, terms of axes and numbers included', () => {
    const presents = new Set(tout.lecture.flatMap((page) => tout.mots(page)));
    const codes = codesDe(published);
    const absents = [...textesPublies(published)].flatMap(([chemin, texte]) => mots(texte).filter((mot) => !presents.has(mot) && !codes.has(mot)).map((mot) => `${chemin} ${mot}`)); // prettier-ignore
    expect(absents).toEqual([]);
  });
});

/** What names a thing inside an entry, and is shown in words: guests, criteria, who may apply, instants; the box of a task. */
function codesDe({ editions }: PublishedRecueil): Set<string> {
  const bruts = editions.flatMap(({ appel, actions }) => [
    ...(appel
      ? [appel.etat, valeurConnue(appel.ouvertLe), valeurConnue(appel.clotLe), appel.prolongeAu, ...appel.ouvertA, ...appel.criteres, ...appel.themes.map(({ theme }) => theme)]
      : []),
    ...actions.flatMap((une) =>
      une.niveau === 'fiche' ? [...(une.jury?.criteres ?? []).map(({ critere }) => critere), ...(une.entretien?.intervenants ?? []).map(({ id }) => id)] : [],
    ),
  ]);
  return new Set(['x', ...mots(bruts.filter(Boolean).join(' '))]);
}

describe('what looks like markup, or like a command of another tool', () => {
  const piege = '#panic("x") $x^2$ @ref \\<label> \\\\\\*é\\\\\\* // /* */ = - ~ "é" ` &amp; ]]> %';
  const dit = '#panic(«\u00a0x\u00a0») $x^2$ @ref <label> \\*é\\* // /* */ = - ~ «\u00a0é\u00a0» ` & ]]> %';

  it('is printed as it is written, in texts, titles and attributes', async () => {
    const recueil = await recueilDe({
      'recueil.yaml': base['recueil.yaml'] ?? '',
      'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n', `#panic("éditorial")`),
      'editions/2013/a/piege/action.mdx': action('piège', '', `${piege}\n\n= Ce n’est pas un titre\n\n#import "@preview/x:1.0.0"\n`).replace(
        'Titre de piège',
        'Titre "#let x = 1" [de] & <b> $y$',
      ),
    });
    const published = publish(recueil, instant);
    const octets = await epubDe(published, '2013');
    const epub = lireEpub(octets);
    const source = epub.texte('action-2013-piege.xhtml');
    const texte = source.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&'); // prettier-ignore
    expect(texte).toContain(dit);
    expect(texte).toContain('= Ce n’est pas un titre');
    expect(texte).toContain('#import «\u00a0@preview/x:1.0.0\u00a0»');
    expect(source).toContain('<h1 id="titre">Titre «\u00a0#let x = 1\u00a0» [de] &amp; &lt;b&gt; $y$</h1>');
    expect(epub.texte('nav.xhtml')).toContain('[de] &amp; &lt;b&gt; $y$');
    expect(epub.texte('edition-2013.xhtml')).toContain('#panic(«\u00a0éditorial\u00a0»)');
  });
});

describe('another award', () => {
  it('says nothing of the recueil’s own', async () => {
    const epub = lireEpub(await epubDe(publieDe(FICTIF)));
    const dits = ` ${[epub.opf, ...epub.lecture.map((page) => epub.texte(page))].join('\n').toLowerCase()} `;
    expect(motsDuPrix().filter((mot) => dits.includes(mot.toLowerCase()))).toEqual([]);
  });
});

describe('the address of a fiche on line', () => {
  const lire = async (urlPublique: string): Promise<string> => {
    const recueil = await recueilDe({
      'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', `urlPublique: ${urlPublique}`),
      'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n'),
      'editions/2013/a/une-action/action.mdx': action('une'),
    });
    return lireEpub(await epubDe(publish(recueil, instant), '2013')).texte('action-2013-une-action.xhtml');
  };

  it('is a link once the site has an address, with its folder', async () => {
    const adresse = 'https://exemple.fr/recueil/id/2013/une-action/';
    expect(await lire('https://exemple.fr/recueil/')).toContain(`<a href="${adresse}">${adresse}</a>`);
  });
  it('is said without a link before', async () => {
    const texte = await lire('inconnu');
    expect(texte).toContain('/id/2013/une-action/');
    expect(texte).not.toContain('href="/id');
  });
});
