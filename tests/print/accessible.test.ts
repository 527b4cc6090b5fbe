/** What a screen reader, a validator and a reader's software need, in the documents of two real editions and of a fictional award. */
import { beforeAll, describe, expect, it } from 'vitest';
import { livre, tireAPart } from '#print';
import { publish } from '#recueil';
import { atelier } from '#vues';
import { atelierDe, documentsDe, editionDe, FICTIF, instant, nommees, octets, REEL } from '../outils/imprimes.ts';
import { action, base, edition, recueilDe } from '../outils/petit-recueil.ts';
import { lirePdf, noeuds, type Pdf } from '../outils/pdf.ts';

const editions = [
  [REEL, '2013'],
  [REEL, '2019'],
  [REEL, '2021'],
  [FICTIF, '2022'],
  [FICTIF, '2024'],
] as const;

describe.each(editions)('%s, edition %s', (racine, id) => {
  const lus = new Map<string, Pdf>();
  beforeAll(async () => {
    for (const { nom, document } of documentsDe(id, atelierDe(racine))) lus.set(nom, await lirePdf(await octets(document)));
  });
  const chacun = (verifie: (pdf: Pdf, nom: string) => void) => {
    expect(lus.size).toBeGreaterThan(1);
    for (const [nom, pdf] of lus) verifie(pdf, nom);
  };

  it('tells its language, its title and its author, is tagged and says PDF/UA-1', () => {
    chacun((pdf, nom) => {
      expect({ nom, langue: pdf.langue, balise: pdf.balise, ua: /pdfuaid:part[>="]+1/.test(pdf.xmp) }).toEqual({ nom, langue: 'fr-FR', balise: true, ua: true });
      expect(pdf.titre, nom).not.toBe('');
      expect(pdf.auteur, nom).not.toBe('');
    });
  });

  it('has a structure on every page, but those that only show a large numeral', () => {
    chacun((pdf, nom) => {
      for (const [i, { arbre, texte }] of pdf.pages.entries()) if (!arbre?.children.length) expect(texte.replace(/\s/g, ''), `${nom}, page ${i + 1}`).toMatch(/^(\d{1,4}|\?)$/);
    });
  });

  it('says in words what each figure shows', () => {
    chacun((pdf, nom) => {
      for (const { role, alt, children } of noeuds(pdf)) if (role === 'Figure') expect(alt ?? children.map((c) => c.alt).join(''), nom).toMatch(/\S/);
    });
  });

  it('never jumps a level of heading, and begins with the first', () => {
    chacun((pdf, nom) => {
      const niveaux = noeuds(pdf).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
      expect(niveaux[0], nom).toBe(1);
      niveaux.reduce((avant, niveau, i) => (expect(niveau - avant, `${nom} : ${niveaux.slice(0, i + 1).join(' ')}`).toBeLessThanOrEqual(1), niveau));
    });
  });

  it('links to addresses of the web and of mail, or to its own pages', () => {
    chacun((pdf, nom) => {
      for (const lien of pdf.pages.flatMap(({ liens }) => liens)) {
        if (typeof lien === 'string') expect(lien, nom).toMatch(/^(https?:|mailto:)/);
        else expect(lien, nom).toBeGreaterThan(0);
      }
    });
  });

  it('has bookmarks of two levels that lead to a page', () => {
    chacun((pdf, nom) => {
      expect(pdf.signets.length, nom).toBeGreaterThan(0);
      for (const { page, niveau } of pdf.signets) expect({ nom, dans: page >= 1 && page <= pdf.pages.length, niveau: niveau <= 2 }).toEqual({ nom, dans: true, niveau: true });
    });
  });

  it('has no blank page', () => {
    chacun((pdf, nom) => {
      expect(pdf.pages.filter(({ texte }) => texte.trim() === '').length, nom).toBe(0);
    });
  });
});

describe('the copy to keep', () => {
  it('says PDF/A-2a, and not PDF/UA', async () => {
    const a = atelierDe(REEL);
    const { xmp, balise } = await lirePdf(await octets(livre(editionDe(a, '2013'), a, { variante: 'a-2a' }), 'a-2a'));
    expect({ partie: /pdfaid:part[>="]+2/.test(xmp), niveau: /pdfaid:conformance[>="]+A/.test(xmp), ua: xmp.includes('pdfuaid'), balise }).toEqual({
      partie: true,
      niveau: true,
      ua: false,
      balise: true,
    });
  });
});

describe('the address of a fiche on line', () => {
  const avec = async (urlPublique: string) => {
    const recueil = await recueilDe({
      'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', `urlPublique: ${urlPublique}`),
      'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n'),
      'editions/2013/a/une-action/action.mdx': action('une'),
    });
    const a = atelier(publish(recueil, instant), urlPublique === 'inconnu' ? '/' : '/recueil/');
    const [une] = nommees(a);
    if (!une) throw new Error('the action of this test should be public');
    return lirePdf(await octets(tireAPart(une, a)));
  };

  it('is a code with its alternative text, and a link, once the site has an address', async () => {
    const pdf = await avec('https://exemple.fr/recueil/');
    const adresse = 'https://exemple.fr/recueil/id/2013/une-action/';
    expect(
      noeuds(pdf)
        .filter(({ role }) => role === 'Figure')
        .map(({ alt }) => alt),
    ).toContain(`Code QR vers la fiche en ligne «\u00a0Titre de une\u00a0»\u00a0: ${adresse}`);
    expect(pdf.pages.flatMap(({ liens }) => liens)).toContain(adresse);
  });
  it('is not invented before', async () => {
    const pdf = await avec('inconnu');
    expect(noeuds(pdf).some(({ alt }) => alt?.includes('QR'))).toBe(false);
  });
});

describe('the contents of a book', () => {
  it('give the page on which each fiche begins', async () => {
    const a = atelierDe(REEL);
    const { pages, signets } = await lirePdf(await octets(livre(editionDe(a, '2021'), a)));
    const sommaire = pages[2]?.texte ?? '';
    const fiches = signets.filter(({ titre }) => /Stratégie territoriale|Courses de taxi/.test(titre));
    expect(fiches.length).toBe(2);
    for (const { page } of fiches) expect(sommaire).toMatch(new RegExp(`(?<!\\d)${page}(?!\\d)`));
  });

  it('opens each part on a spread: the large numeral on the left', async () => {
    const a = atelierDe(FICTIF);
    const { pages } = await lirePdf(await octets(livre(editionDe(a, '2024'), a)));
    const geants = pages.flatMap(({ texte }, i) => (/^(\d|\?)$/.test(texte.replace(/\s/g, '')) ? [i + 1] : []));
    expect(geants.length).toBeGreaterThan(0);
    expect(geants.every((page) => page % 2 === 0)).toBe(true);
  });
});

describe('an award of another field', () => {
  it('prints nothing of the first one', async () => {
    const a = atelierDe(FICTIF);
    for (const { nom, document } of documentsDe('2022', a)) {
      const { texte, titre, auteur, xmp, signets } = await lirePdf(await octets(document));
      expect([texte, titre, auteur, xmp, ...signets.map((s) => s.titre)].join('\n'), nom).not.toMatch(/FFSU|Forum français|délinquance|Prévention de la|département/iu);
    }
  });
});
