/** What is not released is in no document: neither its pages, nor its bookmarks, its indexes, its metadata, its bytes. */
import { publish, type Recueil } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenuEtCouche, contenuSeul, MOTS, NOMBRES } from '../outils/couche.ts';
import { dossierTemporaire, type DossierTemporaire } from '../outils/dossier.ts';
import { documentsDe, instant, lireContenu, octets } from '../outils/imprimes.ts';
import { lirePdf } from '../outils/pdf.ts';

let place: DossierTemporaire;
let couche: Recueil;
let seul: Recueil;
const en2031 = Date.parse('2031-02-01T12:00:00Z');
const empreinte = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const al = (recueil: Recueil, quand: number): Atelier => atelier(publish(recueil, quand), '/');

async function dits(a: Atelier, edition: string): Promise<string> {
  const lus = await Promise.all(documentsDe(edition, a).map(async ({ document }) => lirePdf(await octets(document))));
  return lus
    .flatMap(({ texte, titre, auteur, motsCles, xmp, signets, pages }) => [
      texte,
      titre,
      auteur,
      motsCles,
      xmp,
      ...signets.map((s) => s.titre),
      ...pages.flatMap(({ liens }) => liens.map(String)),
    ])
    .join('\n')
    .toLowerCase();
}

beforeAll(async () => {
  place = await dossierTemporaire();
  seul = lireContenu(await contenuSeul(join(place.racine, 'seul')));
  couche = lireContenu(await contenuEtCouche(join(place.racine, 'couche')));
});
afterAll(() => place.retirer());

describe('before its instant', () => {
  it('a hidden action changes no byte of the documents of its edition', async () => {
    const [avec, sans] = [documentsDe('2021', al(couche, instant)), documentsDe('2021', al(seul, instant))];
    expect(avec.map(({ nom }) => nom)).toEqual(sans.map(({ nom }) => nom));
    for (const [i, { nom, document }] of avec.entries()) expect(empreinte(await octets(document)), nom).toBe(empreinte(await octets(sans[i]?.document ?? document)));
  });

  it('no word and no number of it is anywhere', async () => {
    const texte = await dits(al(couche, instant), '2021');
    expect([...Object.values(MOTS), ...NOMBRES].filter((mot) => texte.includes(mot))).toEqual([]);
  });
});

describe('after it', () => {
  it('all of it is printed, but what is for the bearer alone', async () => {
    const texte = await dits(al(couche, en2031), '2021');
    const parus = Object.values(MOTS).filter((mot) => texte.includes(mot));
    expect(parus).toEqual([MOTS.noms, MOTS.palmares, MOTS.fiches, MOTS.jury, MOTS.entretiens]);
  });
});
