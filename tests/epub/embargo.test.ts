/** What is not released is in no EPUB: neither its chapters, nor its contents, its metadata, its glossary, its cover, its bytes. */
import { epubDe } from '#epub';
import { publish, type Recueil } from '#recueil';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contenuEtCouche, contenuSeul, empreinteImage, fichierCache, FICTIF, imageCachee, modifier, MOTS, NOMBRES } from '../outils/couche.ts';
import { dossierTemporaire, type DossierTemporaire } from '../outils/dossier.ts';
import { lireEpub, toutDit } from '../outils/epub.ts';
import { instant, lireContenu, publieDe } from '../outils/publies.ts';

let place: DossierTemporaire;
let couche: Recueil;
let seul: Recueil;
const a = (jour: string): number => Date.parse(`${jour}+01:00`);
const empreinte = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');
const octets = (recueil: Recueil, quand: number, edition?: string): Promise<Uint8Array> => epubDe(publish(recueil, quand), edition);
const dit = async (recueil: Recueil, quand: number, edition?: string): Promise<string> => toutDit(lireEpub(await octets(recueil, quand, edition))).toLowerCase();

beforeAll(async () => {
  place = await dossierTemporaire();
  seul = lireContenu(await contenuSeul(join(place.racine, 'seul')));
  couche = lireContenu(await contenuEtCouche(join(place.racine, 'couche')));
});
afterAll(() => place.retirer());

describe('before their instant', () => {
  it.each([['2021'], [undefined]])('hidden texts change no byte of the book: %s', async (edition) => {
    expect(empreinte(await octets(couche, instant, edition))).toBe(empreinte(await octets(seul, instant, edition)));
  });

  it('one second before, no word, number, name or picture of them is anywhere', async () => {
    const texte = await dit(couche, a('2031-01-01T08:59:59'));
    expect([...Object.values(MOTS), ...NOMBRES, await imageCachee()].filter((mot) => texte.includes(mot))).toEqual([]);
    await expect(octets(couche, a('2031-01-01T08:59:59'), '2030')).rejects.toThrow('2030');
  });
});

describe('at their instant', () => {
  it('all of it is in the book, but what is for the bearer alone', async () => {
    const texte = await dit(couche, a('2031-01-01T09:00:00'));
    expect(Object.values(MOTS).filter((mot) => !texte.includes(mot))).toEqual([MOTS.porteur]);
    expect(texte).toContain(await imageCachee());
    expect(['zorbfiche-arc', 'zorbficheexif', 'gpslatitude'].filter((mot) => texte.includes(mot))).toEqual([]);
  });
});

describe('one instant for each part', () => {
  const parties = ['noms', 'palmares', 'fiches', 'jury', 'entretiens'] as const;
  const mois = (rang: number) => `2031-0${rang + 1}-01`;
  let echelonne: Recueil;

  beforeAll(async () => {
    const contenu = await contenuEtCouche(join(place.racine, 'parties'));
    const ecrit = parties.map((partie, i) => `  ${partie}: ${mois(i)}T09:00`).join('\n');
    await modifier(fichierCache(contenu), (texte) => texte.replace('publication: 2031-01-01T09:00', `publication:\n${ecrit}`));
    echelonne = lireContenu(contenu);
  });

  // Clocks go forward on the last Sunday of March: later instants are one hour nearer to UTC.
  it.each(parties.map((partie, i) => [partie, i] as const))('%s', async (_partie, rang) => {
    const instantDit = Date.parse(`${mois(rang)}T09:00:00${rang < 3 ? '+01:00' : '+02:00'}`);
    const vues = async (quand: number) => {
      const texte = await dit(echelonne, quand, '2021');
      return parties.filter((partie) => texte.includes(MOTS[partie]));
    };
    expect(await vues(instantDit - 1000)).toEqual(parties.slice(0, rang));
    expect(await vues(instantDit)).toEqual(parties.slice(0, rang + 1));
  });

  it('names come without amount, picture, rank nor source', async () => {
    const texte = await dit(echelonne, Date.parse('2031-01-01T09:00:00+01:00'), '2021');
    for (const montre of ['navette zorbnomique', 'régie zorbnomaire', 'lozère']) expect(texte).toContain(montre);
    expect([...NOMBRES, 'troisième prix', 'exemple.org/zorb', await imageCachee()].filter((mot) => texte.includes(mot))).toEqual([]);
  });
});

describe('what is withdrawn, expired, confidential or unfinished', () => {
  it('is in no book', async () => {
    const texte = toutDit(lireEpub(await epubDe(publieDe(FICTIF))));
    const images = ['silence-partage/retiree.png', 'tapis-de-lecture/perime.png'].map((image) => empreinteImage(join(FICTIF, 'editions/2022/heures-calmes', image)));
    const caches = [
      'Fanferluche',
      'scamotée',
      'scamoté',
      'Personne Retirée',
      'Témoin Effacé',
      'Image dont le retrait',
      'porte grince',
      'Mirlababi',
      'Turlupinade',
      'MouchardExif',
      'armoire-retiree',
    ];
    expect([...caches, ...(await Promise.all(images))].filter((mot) => texte.includes(mot))).toEqual([]);
  });
});
