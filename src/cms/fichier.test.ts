import { schemaDe } from '#recueil/profil';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { estObjet } from './convertir.ts';
import { ecrire, formeDuFichier, lire, type Saisie } from './fichier.ts';
import type { Forme, Objet } from './forme.ts';

const racine = path.resolve(import.meta.dirname, '../..');
const contenus = ['content', ...readdirSync(path.join(racine, 'tests/fixtures')).map((nom) => `tests/fixtures/${nom}`)];
const fichiers = contenus.flatMap((contenu) =>
  readdirSync(path.join(racine, contenu), { recursive: true, encoding: 'utf8' }).flatMap((nom) => {
    const chemin = nom.split(path.sep).join('/');
    const fichier = schemaDe(chemin);
    return fichier ? [{ nom: `${contenu}/${chemin}`, fichier }] : [];
  }),
);

/** What Sveltia puts in the fields that a file says nothing of. */
function remplie(forme: Forme, saisie: unknown): unknown {
  if (forme.sorte === 'objet' && estObjet(saisie))
    return {
      ...saisie,
      ...Object.fromEntries(Object.entries(forme.cles).map(([cle, { forme: une, defaut }]) => [cle, saisie[cle] === undefined ? vide(une, defaut) : remplie(une, saisie[cle])])),
    };
  if (forme.sorte === 'liste' && Array.isArray(saisie)) return saisie.map((un) => remplie(forme.element, un));
  if (forme.sorte === 'cas' && estObjet(saisie)) {
    const cas = forme.cas.find(({ nom }) => nom === saisie['cas'])?.forme;
    return cas?.sorte === 'objet' ? remplie(cas, saisie) : saisie;
  }
  return saisie;
}
const vide = (forme: Forme, defaut: unknown) =>
  defaut ?? (forme.sorte === 'case' ? false : forme.sorte === 'liste' ? [] : forme.sorte === 'texte' || forme.sorte === 'choix' ? '' : null);

const texteDe = (nom: string) => readFileSync(path.join(racine, nom), 'utf8');
const ouverte = (fichier: (typeof fichiers)[number]['fichier'], texte: string): Saisie => remplie(formeDuFichier(fichier) satisfies Objet, lire(fichier, texte)) as Saisie;

describe('a file that is opened and saved', () => {
  it.each(fichiers)('$nom keeps its characters', ({ nom, fichier }) => {
    const texte = texteDe(nom);
    expect(ecrire(fichier, ouverte(fichier, texte))).toBe(texte);
  });
});
