/**
 * Ways in which an editor spoils a valid entry: each is told with its file, its line and what to write instead.
 * All that is said stands in quarante.txt: read it as somebody who writes no code (`npx vitest run tests/hostile/quarante.test.ts -u` writes it again).
 */
import type { Diagnostic, Memory } from '#recueil';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierTemporaire, ecrire as ecrireTout } from '../outils/dossier.ts';
import { ACTION, jpeg, verify, verifyForBook } from '../rules/corpus.ts';

const action = `${ACTION}/action.mdx`;
const entretien = `${ACTION}/entretien.mdx`;
const jury = `${ACTION}/jury.mdx`;

/** What is done to the valid base. `ligne`: where the text is that must be corrected (1 for a whole file). */
interface Gachis {
  titre: string;
  faire: (contenu: string) => Promise<void>;
  fichier: string;
  /** The text of the line that is to be corrected; absent when the whole file is. */
  ligne?: string | RegExp;
  /** What the advice must hold. */
  conseil: RegExp;
  /** How many things are said; one cause is told once. */
  combien?: number;
  /** Only the printed book refuses it. */
  livre?: true;
}

const remplacer = (fichier: string, de: string | RegExp, par: string) => async (contenu: string) => {
  const texte = await readFile(join(contenu, fichier), 'utf8');
  const gache = texte.replace(de, () => par);
  if (gache === texte) throw new Error(`« ${String(de)} » is not in ${fichier}`);
  await writeFile(join(contenu, fichier), gache);
};
const ecrire = (fichier: string, octets: string | Uint8Array) => async (contenu: string) => {
  await mkdir(dirname(join(contenu, fichier)), { recursive: true });
  await writeFile(join(contenu, fichier), octets);
};
const renommer = (de: string, a: string) => (contenu: string) => rename(join(contenu, de), join(contenu, a));
const copier = (de: string, a: string) => (contenu: string) => cp(join(contenu, de), join(contenu, a), { recursive: true });
const recoder = (fichier: string, codage: (texte: string) => Uint8Array) => async (contenu: string) =>
  writeFile(join(contenu, fichier), codage(await readFile(join(contenu, fichier), 'utf8')));

/** In the front matter or the body of the action. */
const dans = (titre: string, de: string | RegExp, par: string, ligne: string | RegExp, conseil: RegExp, plus: Partial<Gachis> = {}): Gachis => ({
  titre,
  faire: remplacer(action, de, par),
  fichier: action,
  ligne,
  conseil,
  ...plus,
});
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]);
const corps = (titre: string, ajoute: string, ligne: string | RegExp, conseil: RegExp, plus: Partial<Gachis> = {}) =>
  dans(titre, '### Le quartier', `${ajoute}\n\n### Le quartier`, ligne, conseil, plus);

const gachis: Gachis[] = [
  // The front matter, as YAML.
  dans('guillemets de Word autour d’un titre', 'titre: Une médiation de nuit', 'titre: “Une médiation : de nuit”', 'titre: “', /guillemets droits/),
  dans('guillemets français autour d’un titre avec deux-points', 'titre: Une médiation de nuit', 'titre: « Une médiation : de nuit »', 'titre: «', /guillemets/),
  dans('guillemets de Word autour d’une date', 'fin: 2031-06', 'fin: “2031-06”', 'fin: “', /écrivez 2031-06/),
  dans('guillemets de Word autour d’un code', 'type: association', 'type: “association”', 'type: “', /association/),
  dans('tabulation au début d’une ligne', '  rang: 1', '\trang: 1', '\trang', /espaces/),
  dans('clé avec un accent', 'resume:', 'résumé:', 'résumé:', /resume/),
  dans('clé avec une majuscule', 'accroche:', 'Accroche:', 'Accroche:', /accroche/),
  dans('clé tout en capitales', 'titre:', 'TITRE:', 'TITRE:', /titre/),
  dans('clé au singulier', 'porteurs:', 'porteur:', 'porteur:', /porteurs/),
  dans('deux-points dans un texte sans guillemets', 'titre: Une médiation de nuit', 'titre: La médiation : une équipe de nuit', 'titre: La', /guillemets/),
  dans('deux-points dans un texte de liste', 'texte: 120 habitants rencontrés', 'texte: Bilan : 120 habitants', 'texte: Bilan', /guillemets/),
  dans('guillemet jamais fermé', 'titre: Une médiation de nuit', 'titre: "Une médiation de nuit', 'titre: "', /fermez/),
  dans('guillemets dans des guillemets', 'titre: Une médiation de nuit', 'titre: "Une "médiation" de nuit"', 'titre: "', /« médiation »/),
  dans('apostrophe au début d’un texte', 'accroche: Des médiateurs', "accroche: 'aller vers' : des médiateurs", 'accroche: ', /guillemets/),
  dans('ligne de fin de l’en-tête oubliée', 'etat: publie\n---\n', 'etat: publie\n', 'etat: publie', /« etat: publie »/),
  dans('tirets changés en tiret long par Google Docs', /^---\n/, '—\n', /^—$/, /---/),
  dans('tirets de fin changés en tiret long', 'etat: publie\n---\n', 'etat: publie\n—\n', /^—$/, /---/),
  dans('lignes vides avant l’en-tête', /^---\n/, '\n\n---\n', /^$/, /ôtez ce qui précède/),
  dans('espace oubliée après les deux-points', 'titre: Une', 'titre:Une', 'titre:Une', /espace/),
  dans('deux-points oubliés', 'accroche: Des médiateurs', 'accroche Des médiateurs', 'accroche Des', /deux-points/),
  dans('ligne trop décalée', '  type: prix\n  rang: 1', '  type: prix\n    rang: 1', 'rang: 1', /align/),
  dans('ligne pas assez décalée', '    part: 33.3\nresultats', '  part: 33.3\nresultats', '  part: 33.3', /align/),
  dans('clé d’un groupe écrite contre la marge', '  echelle: national', 'echelle: national', 'echelle: national', /décal/),
  dans('clé écrite deux fois', 'provenance: fictif', 'provenance: fictif\nprovenance: fictif', /provenance/, /une seule/),
  dans('tiret de liste sans espace', '  - nom: Les Amis', '  -nom: Les Amis', '-nom', /espace/),
  dans('puce de Word dans une liste', '  - nom: Les Amis', '  • nom: Les Amis', '•', /tiret/),
  dans('liste écrite comme une phrase', '[habitants]', 'les habitants et les jeunes', 'public: les', /« - les habitants »/),
  dans('liste de codes séparés par des points-virgules', '[habitants]', '[habitants; jeunes]', 'public: [', /virgule|habitants/),
  dans(
    'essentiel écrit comme un paragraphe',
    'essentiel: [Une équipe sort trois soirs par semaine.]',
    'essentiel: Une équipe sort trois soirs par semaine.',
    'essentiel: Une',
    /- /,
  ),
  dans('valeur laissée vide', 'accroche: Des médiateurs fictifs marchent la nuit dans un quartier fictif.', 'accroche:', 'accroche:', /inconnu/),
  dans('« Inconnu » avec une majuscule', 'partenaires: inconnu', 'partenaires: Inconnu', 'partenaires: I', /« inconnu »/),
  dans('« Non communiqué » en toutes lettres', 'partenaires: inconnu', 'partenaires: Non communiqué', 'partenaires: N', /non-communique/),
  dans('« ? » à la place d’une valeur', 'partenaires: inconnu', 'partenaires: "?"', 'partenaires: "', /inconnu/),
  dans('« néant » à la place d’une valeur', 'partenaires: inconnu', 'partenaires: néant', 'partenaires: n', /sans-objet/),
  dans('oui à la place de true', '    source: bilan-2030\nevaluation', '    source: bilan-2030\n    declaratif: oui\nevaluation', 'declaratif', /true/),

  // Values.
  dans('montant avec espace et symbole', 'montant: 72000', 'montant: 72 000 €', 'montant: 72', /72000/),
  dans('montant en milliers d’euros', 'montant: 72000', 'montant: 72 k€', 'montant: 72', /écrivez 72000/),
  dans('pourcentage avec symbole', 'part: 33.3\nresultats', 'part: 33,3 %\nresultats', 'part: 33,3', /33\.3/),
  dans('date en toutes lettres', 'debut: 2030', 'debut: 12 octobre 2030', 'debut: 12', /2030-10-12/),
  dans('mois en toutes lettres', 'debut: 2030', 'debut: octobre 2030', 'debut: octobre', /2030-10/),
  dans('date avec des barres', 'debut: 2030', 'debut: 12/10/2030', 'debut: 12', /2030-10-12/),
  dans('date qui n’existe pas', 'fin: 2031-06', 'fin: 2031-06-31', 'fin: 2031', /n’existe pas/),
  dans('période écrite comme une phrase', /periode:\n {2}debut: 2030\n {2}fin: 2031-06\n {2}statut: terminee/, 'periode: de 2030 à 2031', 'periode: de', /debut/),
  {
    titre: 'publication sans heure',
    faire: remplacer('editions/2031/edition.mdx', '2031-11-15T09:00', '2031-11-15'),
    fichier: 'editions/2031/edition.mdx',
    ligne: 'publication:',
    conseil: /2031-11-15T/,
  },
  {
    titre: 'publication écrite en français',
    faire: remplacer('editions/2031/edition.mdx', '2031-11-15T09:00', '15 novembre 2031 à 9h'),
    fichier: 'editions/2031/edition.mdx',
    ligne: 'publication:',
    conseil: /2031-11-15T09:00/,
  },
  {
    titre: 'publication avec une heure à la française',
    faire: remplacer('editions/2031/edition.mdx', '2031-11-15T09:00', '2031-11-15 9h00'),
    fichier: 'editions/2031/edition.mdx',
    ligne: 'publication:',
    conseil: /2031-11-15T09:00/,
  },
  dans('code de commune sans guillemets', '  echelle: national', '  echelle: commune\n  codes: [01004]', 'codes:', /"01004"/),
  dans('commune par son nom', '  echelle: national', '  echelle: commune\n  codes: ["Valenciennes"]', 'codes:', /59606/),
  dans('code de commune qui n’existe pas', '  echelle: national', '  echelle: commune\n  codes: ["59999"]', 'codes:', /code officiel/),
  dans('code postal à la place du code de commune', '  echelle: national', '  echelle: commune\n  codes: ["42000"]', 'codes:', /42218/),
  dans('département à la place de la commune', '  echelle: national', '  echelle: commune\n  codes: ["59"]', 'codes:', /departement/),
  dans('échelle écrite avec un accent', '  echelle: national', '  echelle: département\n  codes: ["59"]', 'echelle:', /departement/),
  dans('format au féminin', 'format: long', 'format: longue', 'format:', /long/),
  dans('état écrit avec un accent', 'etat: publie', 'etat: publié', 'etat:', /publie/),
  dans('statut au masculin', 'statut: terminee', 'statut: terminé', 'statut:', /terminee/),
  dans('type de porteur écrit par son libellé', 'type: association', 'type: Association loi 1901', 'type: A', /association/),
  dans('code d’un axe écrit par son libellé', '[habitants]', '[Habitants]', 'public:', /habitants/),
  dans('accroche trop longue', 'accroche: Des', `accroche: ${'Une équipe de médiation marche la nuit. '.repeat(4)}Des`, 'accroche:', /ôtez \d+ caractères/),
  dans('essentiel de six lignes', '[Une équipe sort trois soirs par semaine.]', `[${'a, '.repeat(5)}b]`, 'essentiel:', /ôtez-en 1/),
  dans('source citée qui n’est pas dans la liste', '    source: bilan-2030', '    source: bilan-2031', 'source: bilan-2031', /bilan-2030/),
  dans('adresse web sans https', '    url: inconnu', '    url: www.ffsu.org/prix', 'url:', /https:\/\/www\.ffsu\.org/),
  dans(
    'téléphone sans guillemets',
    'provenance: fictif',
    'contact:\n  service: Mairie\n  courriel: mairie@exemple.fr\n  telephone: 0327000000\nprovenance: fictif',
    'telephone:',
    /"0327000000"/,
  ),
  dans(
    'courriel avec mailto',
    'provenance: fictif',
    'contact:\n  service: Mairie\n  courriel: mailto:mairie@exemple.fr\nprovenance: fictif',
    'courriel:',
    /écrivez mairie@exemple\.fr/,
  ),
  dans(
    'deux sources de même identifiant',
    'provenance: fictif',
    '  - id: bilan-2030\n    titre: Autre\n    url: inconnu\n    date: 2030\nprovenance: fictif',
    /id: bilan-2030/,
    /autre identifiant/,
  ),

  // Files and folders.
  { titre: 'deux fichiers pour une action : la copie de Windows', faire: copier(action, `${ACTION}/action (1).mdx`), fichier: `${ACTION}/action (1).mdx`, conseil: /action\.mdx/ },
  { titre: 'deux fichiers pour une action : « Copie de »', faire: copier(action, `${ACTION}/action - Copie.mdx`), fichier: `${ACTION}/action - Copie.mdx`, conseil: /action\.mdx/ },
  { titre: 'fichier en capitales', faire: renommer(action, `${ACTION}/Action.MDX`), fichier: `${ACTION}/Action.MDX`, conseil: /« action\.mdx »/ },
  { titre: 'fichier enregistré en .txt', faire: renommer(jury, `${ACTION}/jury.mdx.txt`), fichier: `${ACTION}/jury.mdx.txt`, conseil: /« jury\.mdx »/ },
  { titre: 'document Word', faire: ecrire(`${ACTION}/Fiche action.docx`, 'PK'), fichier: `${ACTION}/Fiche action.docx`, conseil: /recopiez/ },
  { titre: 'deux dossiers du même nom dans deux thèmes', faire: copier(ACTION, 'editions/2031/mobilites/mediation-de-nuit'), fichier: action, conseil: /renommez/ },
  {
    titre: 'dossier d’action avec espaces et accents',
    faire: copier(ACTION, 'editions/2031/quartiers/Médiation de nuit 2'),
    fichier: 'editions/2031/quartiers/Médiation de nuit 2',
    conseil: /« mediation-de-nuit-2 »/,
  },
  {
    titre: 'dossier d’un thème qui n’existe pas',
    faire: copier(ACTION, 'editions/2031/jeunesse/mediation'),
    fichier: 'editions/2031/jeunesse/mediation/action.mdx',
    conseil: /quartiers/,
  },
  { titre: 'action rangée sans dossier de thème', faire: copier(ACTION, 'editions/2031/mediation'), fichier: 'editions/2031/mediation/action.mdx', conseil: /<thème>/, combien: 2 },
  { titre: 'fichier vide', faire: ecrire(action, ''), fichier: action, conseil: /---/ },
  { titre: 'Windows-1252', faire: recoder(jury, (texte) => Buffer.from(texte, 'latin1')), fichier: jury, ligne: 'texte:', conseil: /UTF-8/ },
  { titre: 'UTF-16 du bloc-notes', faire: recoder(jury, (texte) => Buffer.from(`\uFEFF${texte}`, 'utf16le')), fichier: jury, conseil: /UTF-8/ },
  { titre: 'marques d’une fusion', faire: remplacer(jury, 'Un jury', '<<<<<<< HEAD\nUn jury'), fichier: jury, ligne: '<<<<<<<', conseil: /gardez/ },

  // Pictures.
  dans('image absente', 'fichier: equipe.jpg\n', 'fichier: photo.jpg\n', 'fichier: photo.jpg', /« equipe\.jpg »/, { combien: 3 }),
  {
    titre: 'image dans un sous-dossier',
    faire: async (c) => (await mkdir(join(c, ACTION, 'photos')), renommer(`${ACTION}/equipe.jpg`, `${ACTION}/photos/equipe.jpg`)(c)),
    fichier: `${ACTION}/photos/equipe.jpg`,
    conseil: /à côté/,
    combien: 2,
  },
  {
    titre: 'image rangée dans le dossier du thème',
    faire: renommer(`${ACTION}/equipe.jpg`, 'editions/2031/quartiers/equipe.jpg'),
    fichier: 'editions/2031/quartiers/equipe.jpg',
    conseil: /dossier de son action/,
    combien: 2,
  },
  { titre: 'photo de téléphone HEIC renommée en .jpg', faire: ecrire(`${ACTION}/equipe.jpg`, HEIC), fichier: `${ACTION}/equipe.jpg`, conseil: /JPEG/ },
  {
    titre: 'PNG renommé en .jpg',
    faire: async (c) =>
      ecrire(
        `${ACTION}/equipe.jpg`,
        await (
          await import('sharp')
        )
          .default(await jpeg())
          .png()
          .toBuffer(),
      )(c),
    fichier: `${ACTION}/equipe.jpg`,
    conseil: /\.png/,
  },
  dans('image sans texte de remplacement', '    alt: Un rectangle bleu, pour les essais.\n', '', 'fichier: equipe.jpg', /« alt »/),
  dans('nom d’image avec un chemin', 'fichier: equipe.jpg\n', 'fichier: C:\\Photos\\equipe.jpg\n', 'fichier: C:', /equipe\.jpg/),
  { titre: 'image que personne ne déclare', faire: async (c) => ecrire(`${ACTION}/IMG_2041.jpg`, await jpeg())(c), fichier: `${ACTION}/IMG_2041.jpg`, conseil: /medias/ },

  // Body.
  corps('HTML collé de Word', 'Une phrase.<o:p></o:p>', '<o:p>', /ôtez <o:p/),
  corps('paragraphe HTML collé', '<p class="MsoNormal">Une phrase</p>', '<p class', /ligne vide/),
  corps('couleur collée de Word', 'Une <span style="mso-fareast-language:FR">phrase</span>.', '<span', /gardez les mots/),
  corps('saut de ligne HTML', 'Une ligne<br>une autre', '<br>', /ligne vide/),
  corps('commentaire HTML', '<!-- à revoir -->', '<!--', /ôtez|commentaire/),
  corps('accolade dans la prose', 'Une équipe {voir annexe}', '{voir', /\\\{/),
  corps('puces de Word', '•\tUn premier point\n•\tUn second', '•\tUn premier', /« - Un premier point »/),
  corps('balise de soulignement', 'Un <u>mot</u>.', '<u>', /ôtez <u>/),
  corps('signe inférieur contre un chiffre', 'Pour les jeunes de <18 ans', '<18', /\\</),
  corps('import collé', 'import Carte from "../carte"', 'import Carte', /ôtez/),
  corps('bloc jamais fermé', '<Encadre titre="À part">\n\nUn texte.', '<Encadre titre="À part">', /<\/Encadre>/),
  corps('bloc fermé par un autre', '<Encadre titre="À part">\n\nUn texte.\n\n</Etape>', '</Etape>', /<\/Encadre>/),
  corps('fermeture sans ouverture', 'Un texte.\n\n</Encadre>', '</Encadre>', /ouvr|ôtez/),
  corps('bloc sans guillemets', '<Figure fichier=equipe.jpg />', 'fichier=equipe', /"equipe\.jpg"/),
  corps('bloc avec des guillemets de Word', '<Figure fichier=“equipe.jpg” />', 'fichier=“', /"equipe\.jpg"/),
  corps('bloc avec un nom en minuscules', '<encadre titre="À part">\n\nUn texte.\n\n</encadre>', '<encadre', /Encadre/),
  corps('bloc avec un accent', '<Encadré titre="À part">\n\nUn texte.\n\n</Encadré>', '<Encadré', /Encadre/),
  corps('attribut oublié', '<Encadre>\n\nUn texte.\n\n</Encadre>', '<Encadre>', /titre/),
  corps('attribut inconnu', '<Figure fichier="equipe.jpg" taille="grande" />', 'taille', /fichier/),
  corps('bloc d’entretien dans une fiche', '<Question>Pourquoi ?</Question>', '<Question>', /entretien/),
  corps('titre de niveau 1', '# Un titre', '# Un titre', /## /),
  corps('titre sans espace', '##Un titre', '##Un', /espace/),
  corps('note sans définition', 'Un fait.[^2]', '[^2]', /\[\^2\]:/),
  corps('note définie deux fois', '[^1]: Une autre note.', '[^1]: Une autre', /autre identifiant/),
  corps('note que rien n’appelle', '[^3]: Une note.', '[^3]:', /ôtez la note/),
  corps('source citée inconnue', 'Un fait.[^bilan-2029]', '[^bilan-2029]', /bilan-2030/),
  corps('lien vers une action qui n’existe pas', 'Voir [l’autre](action:2031/marche).', 'action:2031/marche', /marche-exploratoire/),
  corps('lien vers une action retenue', 'Voir [l’autre](action:2032/atelier-velo).', 'action:2032/atelier-velo', /ôtez le lien/),
  corps('lien vers le disque', 'Voir [le bilan](C:\\Bilan.pdf).', 'C:', /https/),
  corps('lien sans adresse', 'Voir [le bilan]().', '[le bilan]()', /https/),
  corps('image en Markdown d’un autre site', '![Une photo](https://exemple.fr/a.jpg)', '![Une', /téléchargez/),
  corps('émoji', 'Un lieu ouvert 😀', '😀', /ôtez/, { livre: true }),
  { titre: 'intervenant inconnu', faire: remplacer(entretien, 'par="ab"', 'par="Mme B."'), fichier: entretien, ligne: 'par="Mme', conseil: /ab/ },
  { titre: 'diffusion mal écrite', faire: remplacer(jury, 'publique', 'public'), fichier: jury, ligne: 'diffusion', conseil: /publique/ },
];

/** One folder for all cases, laid again for each: what did not change is not read again. */
const memoire: Memory = new Map();
let base: { racine: string; octets: [chemin: string, octets: Buffer][]; retirer: () => Promise<void> };
beforeAll(async () => {
  const source = join(import.meta.dirname, '../rules/base');
  const chemins = (await readdir(source, { recursive: true, withFileTypes: true })).filter((entree) => entree.isFile()).map((entree) => join(entree.parentPath, entree.name));
  const textes = await Promise.all(chemins.map(async (chemin): Promise<[string, Buffer]> => [relative(source, chemin), await readFile(chemin)]));
  base = { ...(await dossierTemporaire()), octets: [...textes, [`${ACTION}/equipe.jpg`, await jpeg()]] };
});
afterAll(() => base.retirer());

async function poser(): Promise<string> {
  const contenu = join(base.racine, 'content');
  await rm(contenu, { recursive: true, force: true });
  await ecrireTout(contenu, Object.fromEntries(base.octets));
  return contenu;
}

const dits: string[] = [];

describe('an entry that is spoiled', () => {
  test.each(gachis.map((un) => [un.titre, un] as const))('%s', async (titre, { faire, fichier, ligne, conseil, combien = 1, livre }) => {
    const contenu = await poser();
    await faire(contenu);
    const verdict = livre ? await verifyForBook(contenu) : verify(contenu, undefined, memoire);
    const dit = verdict.print();
    dits.push(`### ${titre}\n\n${dit}\n`);
    const ici: Diagnostic[] = verdict.diagnostics.filter(({ file }) => file.startsWith(`content/${fichier}`));
    expect(ici.length, dit).toBeGreaterThan(0);
    const premier = ici[0]!;
    if (ligne !== undefined) {
      const lignes = (await readFile(join(contenu, fichier), 'utf8')).split(/\r?\n/);
      expect(lignes[premier.line - 1], dit).toSatisfy((lu: string) => (typeof ligne === 'string' ? lu.includes(ligne) : ligne.test(lu)));
    }
    expect(`${premier.message} ${premier.hint ?? ''}`, dit).toMatch(conseil);
    for (const { message, hint } of verdict.diagnostics) {
      expect(hint, message).toBeTruthy();
      expect(`${message} ${hint ?? ''}`).not.toMatch(/\b(expected|unexpected|invalid|error|undefined|null|the)\b/i);
    }
    expect(verdict.diagnostics.length, dit).toBe(combien);
  });

  test('there are more than forty', () => {
    expect(gachis.length).toBeGreaterThan(40);
  });

  test('is told in words that are kept', async () => {
    await expect(dits.join('\n')).toMatchFileSnapshot('quarante.txt');
  });
});
