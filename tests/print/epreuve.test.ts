/** A proof on paper: one action for its bearer, stamped on every page, without what is secret until the palmarès. */
import { imprimer, tireAPart } from '#print';
import { publish, type Recueil } from '#recueil';
import { atelier, titreDe } from '#vues';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenuEtCouche, MOTS } from '../outils/couche.ts';
import { dossierTemporaire, type DossierTemporaire } from '../outils/dossier.ts';
import { instant, lireContenu, nommees } from '../outils/imprimes.ts';
import { lirePdf, type Pdf } from '../outils/pdf.ts';

const TAMPON = 'Épreuve, à relire avant le 12 octobre 2026';
const en2031 = Date.parse('2031-02-01T12:00:00Z');
let place: DossierTemporaire;
let recueil: Recueil;

async function proof(quand: number, avant = '2026-10-12'): Promise<Pdf> {
  const a = atelier(publish(recueil, quand, { epreuve: '2021/zorbnom-navette', avant }), '/');
  const [action] = nommees(a);
  if (!action) throw new Error('the layer has no such action');
  return lirePdf((await imprimer(tireAPart(action, a), 'ua-1')).octets);
}
const motsDans = ({ texte, titre, xmp, motsCles, signets }: Pdf) => {
  const tout = [texte, titre, xmp, motsCles, ...signets.map((s) => s.titre)].join('\n').toLowerCase();
  return Object.values(MOTS).filter((mot) => tout.includes(mot));
};
const lisse = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');

beforeAll(async () => {
  place = await dossierTemporaire();
  recueil = lireContenu(await contenuEtCouche(join(place.racine, 'couche')));
});
afterAll(() => place.retirer());

describe('before the palmarès', () => {
  let pdf: Pdf;
  beforeAll(async () => {
    pdf = await proof(instant);
  });

  it('every page is stamped, twice; it is said in the text and in the title too', () => {
    expect(pdf.pages.length).toBeGreaterThan(1);
    for (const page of pdf.pages) expect(lisse(page.morceaux.join('\n')).split(TAMPON).length - 1).toBeGreaterThanOrEqual(2);
    expect(lisse(pdf.texte)).toContain(`${TAMPON}. Ne pas diffuser.`);
    expect(lisse(pdf.titre)).toMatch(/^Épreuve : Navette zorbnomique/);
    expect(pdf).toMatchObject({ balise: true, langue: 'fr-FR' });
  });

  it('has all that will come out, and what the jury tells the bearer alone, but neither its distinction nor what the jury wrote', () => {
    expect(motsDans(pdf)).toEqual([MOTS.noms, MOTS.fiches, MOTS.entretiens, MOTS.porteur]);
    expect(lisse(pdf.texte)).not.toMatch(/716 ?253|Troisième|\b3e\b/);
    expect(lisse(pdf.texte)).toContain('Distinction non annoncée');
  });

  it('names no other action, and leads to no page of a site that has none of it', () => {
    const autres = nommees(atelier(publish(recueil, en2031), '/')).filter(({ slug }) => slug !== 'zorbnom-navette');
    expect(autres.length).toBeGreaterThan(20);
    expect(autres.map((action) => titreDe(action).titre).filter((titre) => pdf.texte.includes(titre))).toEqual([]);
    expect(pdf.pages.flatMap(({ liens }) => liens).filter((lien) => typeof lien === 'string' && /zorbnom-navette/.test(lien))).toEqual([]);
  });
});

it('tells all of it once the palmarès is out', async () => expect(motsDans(await proof(en2031))).toEqual(Object.values(MOTS).filter((mot) => mot !== MOTS.edition)));

it('is stamped though no day was given', async () => {
  const { pages } = await proof(instant, '');
  for (const page of pages) expect(lisse(page.texte)).toContain('Épreuve, à relire et à ne pas diffuser');
});
