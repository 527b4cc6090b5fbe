/** Nothing of a text is lost on paper, and nothing of it is taken for an instruction. */
import { appelImprime, livre, tireAPart } from '#print';
import { publish, type AppelPublie, type EditionPubliee } from '#recueil';
import { atelier } from '#vues';
import { describe, expect, it } from 'vitest';
import { atelierDe, editionDe, FICTIF, instant, nommees, octets, REEL, type Nommee } from '../outils/imprimes.ts';
import { lirePdf, noeuds, type Pdf } from '../outils/pdf.ts';
import { action, edition, recueilDe } from '../outils/petit-recueil.ts';
import { mots, textesPublies } from '../outils/textes-publies.ts';

/**
 * Words that are wanted and not printed, codes apart: nobody reads those. A word that is cut at the end of a line, or that the reader
 * of PDFs cuts where letters are far apart, is found in the text without its spaces. That reader also loses a capital after some calls of
 * sources (« Environ » → « nviron », where pdftotext reads it whole).
 */
function manquants(voulus: string, pdf: Pdf, codes: readonly string[] = []): string[] {
  const imprimes = [pdf.texte, ...pdf.pages.map(({ morceaux }) => morceaux.join(' ')), ...noeuds(pdf).map(({ alt }) => alt ?? ''), ...codes];
  const presents = new Set(mots(imprimes.join(' ')));
  const serre = mots(pdf.pages.map(({ morceaux }) => morceaux.join('')).join(' ')).join('');
  return [...new Set(mots(voulus))].filter((mot) => !presents.has(mot) && !(mot.length > 3 && (serre.includes(mot) || presents.has(mot.slice(1)))));
}

/** What names a thing inside an entry: guests, criteria; and the box of a task, printed in words. */
const codesDe = (action: Nommee): string[] =>
  action.niveau === 'fiche' ? ['x', ...(action.jury?.criteres ?? []).map(({ critere }) => critere), ...(action.entretien?.intervenants ?? []).map(({ id }) => id)] : [];

describe.each([
  ['of the recueil', REEL],
  ['of the fictional award', FICTIF],
])('every word %s', (_nom, racine) => {
  const a = atelierDe(racine);
  const publies = textesPublies(a.recueil);

  it('of each action is in its offprint, interview and jury included', async () => {
    for (const une of nommees(a)) {
      const pdf = await lirePdf(await octets(tireAPart(une, a)));
      const voulus = ['actions', 'entretiens'].map((genre) => publies.get(`${genre}/${une.edition}/${une.slug}/`) ?? '').join(' ');
      expect(manquants(voulus, pdf, codesDe(une)), `${une.edition}/${une.slug}`).toEqual([]);
    }
  });

  it('of an edition and of its actions is in its book', async () => {
    const { id } = a.editions.findLast(({ actions, fiches }) => actions.length > 2 && fiches?.corps !== undefined) ?? { id: '' };
    const pdf = await lirePdf(await octets(livre(editionDe(a, id), a)));
    const codes = nommees(a).flatMap(codesDe);
    const voulus = [...publies].filter(([cle]) => cle === `editions/${id}/` || cle.startsWith(`actions/${id}/`) || cle.startsWith(`entretiens/${id}/`));
    expect(voulus.length).toBeGreaterThan(2);
    expect(Object.fromEntries(voulus.map(([cle, dits]) => [cle, manquants(dits, pdf, codes)]).filter(([, mots_]) => mots_?.length))).toEqual({});
  });

  it('of a call is in its document', async () => {
    const appels = a.editions.filter((e): e is EditionPubliee & { appel: AppelPublie } => e.appel !== undefined);
    expect(appels.length).toBeGreaterThan(0);
    for (const e of appels) {
      const pdf = await lirePdf(await octets(appelImprime(e, a)));
      const { etat, ouvertLe, clotLe, prolongeAu, ouvertA, criteres, themes } = e.appel;
      const codes = [etat, ouvertLe, clotLe, prolongeAu ?? '', ...ouvertA, ...criteres, ...themes.map(({ theme }) => theme)];
      expect(manquants(publies.get(`editions/${e.id}/appel/`) ?? '', pdf, codes), e.id).toEqual([]);
    }
  });
});

describe('what looks like a command to Typst', () => {
  const piege = '#panic("x") $x^2$ @ref \\<label> \\\\\\*é\\\\\\* // /* */ = - ~ "é" `';
  const imprime = '#panic(«\u00a0x\u00a0») $x^2$ @ref <label> \\*é\\* // /* */ = - ~ «\u00a0é\u00a0» `';

  it('is printed as it is written, in texts and in titles', async () => {
    const recueil = await recueilDe({
      'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n', `#panic("éditorial")`),
      'editions/2013/a/piege/action.mdx': action('piège', '', `${piege}\n\n= Ce n’est pas un titre\n\n#import "@preview/x:1.0.0"\n`).replace(
        'Titre de piège',
        'Titre "#let x = 1" [de] $y$',
      ),
    });
    const a = atelier(publish(recueil, instant), '/');
    const [une] = nommees(a);
    if (!une) throw new Error('the action of this test should be public');
    const offprint = await lirePdf(await octets(tireAPart(une, a)));
    expect(offprint.texte.replace(/\s+/g, ' ')).toContain(imprime.replace(/\s+/g, ' '));
    expect(offprint.texte).toContain('#import «');
    expect(offprint.titre).toContain('#let x = 1');
    const book = await lirePdf(await octets(livre(editionDe(a, '2013'), a)));
    expect(book.texte).toContain('#panic(«');
  });
});
