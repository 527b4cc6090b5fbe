/** For tests: a small corpus written in the test itself, read as any other. */
import { load, type Lecture, type Recueil } from '#recueil';
import { dossierTemporaire, ecrire } from './dossier.ts';

const voix = (nom: string) => `{ nom: ${nom}, dit: Ce que ${nom} dit., annonce: ${nom} annonce. }`;

/** What every corpus needs; a test adds editions and may replace any file. */
export const base: Readonly<Record<string, string>> = {
  'recueil.yaml': `titre: Le recueil
sousTitre: du Prix d'essai
promesse: pour essayer
prix: Prix d'essai
serie: [Prix, d'essai]
editeur: { nom: Éditeur d'essai, sigle: EE, site: https://exemple.fr/ }
urlPublique: inconnu
licence: { nom: Licence, url: https://exemple.fr/licence }
contact: { service: Service, courriel: inconnu }
territoires: cog
voix:
  organisateur: ${voix('organisateur')}
  porteur: ${voix('porteur')}
  jury: ${voix('jury')}
  laureat: ${voix('laureat')}
apparence: { premiereAnnee: 2008, derniereAnnee: 2032 }
`,
  'themes.yaml': '- { id: a, libelle: Thème A }\n- { id: b, libelle: Thème B }\n',
  'vocabulaires/distinctions.yaml':
    '- { code: prix, libelle: Prix, tuile: pleine }\n- { code: mention, libelle: Mention, tuile: cernee }\n- { code: selection, libelle: Sélection, tuile: petite }\n',
  'vocabulaires/types-de-porteur.yaml': '- { code: association, libelle: Association }\n- { code: commune, libelle: Commune }\n',
  'vocabulaires/niveaux-d-evaluation.yaml': '- { code: "0", libelle: Non renseigné }\n- { code: "3", libelle: Évaluation externe }\n',
  'vocabulaires/criteres-du-jury.yaml': '- { code: concret, libelle: Caractère concret }\n',
  'vocabulaires/qui-peut-candidater.yaml': '- { code: association, libelle: Association }\n',
};

/** Front matter and body of one file. */
export const mdx = (enTete: string, corps = ''): string => `---\n${enTete.trim()}\n---\n\n${corps}`;

/** Reads `base` and `fichiers` from a folder made for this. */
export async function lire(fichiers: Readonly<Record<string, string>>): Promise<Lecture> {
  const { racine, retirer } = await dossierTemporaire();
  try {
    await ecrire(racine, { ...base, ...fichiers });
    return load({ racine, prefix: 'content/' });
  } finally {
    await retirer();
  }
}

/** The same, for a corpus that must be without errors. */
export async function recueilDe(fichiers: Readonly<Record<string, string>>): Promise<Recueil> {
  const { recueil, diagnostics } = await lire(fichiers);
  const erreurs = diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.file}:${d.line}:${d.column} ${d.key ?? ''} ${d.message}`);
  if (!recueil || erreurs.length > 0) throw new Error(`this corpus should be sound:\n${erreurs.join('\n')}`);
  return recueil;
}

const source = 'sources:\n  - { id: s, titre: Une source, url: "https://exemple.fr/", date: 2020 }\n';

/** A short action; each test says what matters to it. */
export const action = (nom: string, plus = '', corps = `Le texte de ${nom}.`): string =>
  mdx(
    `format: court\ntitre: Titre de ${nom}\naccroche: Accroche de ${nom}\ndistinction: { type: prix }\nporteurs: [{ nom: Porteur de ${nom}, type: association }]\nterritoire: { echelle: commune, codes: ["59606"] }\n${source}provenance: sources-publiques\n${/^etat:/m.test(plus) ? '' : 'etat: publie\n'}${plus}`,
    corps,
  );

export const edition = (plus: string, corps = 'L’éditorial.'): string => mdx(`themes: [a]\n${source}${/^etat:/m.test(plus) ? '' : 'etat: publie\n'}${plus}`, corps);
