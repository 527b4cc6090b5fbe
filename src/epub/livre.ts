/** The book of an edition, or of all: its files, in the order of the archive. */
import { jpegLiseuse } from '#medias';
import { palette } from '#palette';
import { typographier, type EditionPubliee } from '#recueil';
import { direDate, type Atelier } from '#vues';
import { h } from 'hastscript';
import { aPropos, fichierAPropos, titreAPropos } from './apropos.ts';
import { archive, type Fichiers } from './archive.ts';
import { lieuxDe, type Cadre, type Chapitre, type Entree, type Nommee } from './cadre.ts';
import { partie, type Partie } from './chapitres.ts';
import { couverture } from './couverture.ts';
import { feuille } from './feuille.ts';
import { identite } from './identite.ts';
import { nav, type Repere } from './nav.ts';
import { page } from './page.ts';
import { conteneur, paquet } from './paquet.ts';
import { fichierDesSigles, pageDesSigles, sigles } from './sigles.ts';
import { themeDe } from './theme.ts';
import { pageDeTitre } from './titre.ts';

export async function livre(a: Atelier, edition?: EditionPubliee): Promise<Uint8Array> {
  const editions = edition ? [edition] : a.editions;
  const cadre = cadreDe(a, editions);
  const deLui = identite(a, edition);
  const parties = editions.map((une) => partie(une, cadre));
  const { chapitres, fin } = avecSigles(parties.flatMap((une) => une.chapitres), a); // prettier-ignore
  const { png, alt } = await couverture(a, edition);
  const debut: Chapitre[] = [
    { fichier: 'couverture.xhtml', titre: 'Couverture', corps: [h('section.couverture', { 'epub:type': 'cover' }, h('img', { src: 'couverture.png', alt, role: 'doc-cover' }))] },
    { fichier: 'titre.xhtml', titre: 'Page de titre', corps: pageDeTitre(a, deLui) },
    { fichier: 'nav.xhtml', titre: 'Sommaire', corps: nav(sommaire(parties, fin, edition !== undefined), reperes(chapitres, fin)) },
    { fichier: fichierAPropos, titre: titreAPropos, corps: aPropos(a, edition) },
  ];
  const pages = enPages([...debut, ...chapitres, ...fin], a);
  const images = await Promise.all([...cadre.medias].map(async ([chemin, media]) => [chemin, await jpegLiseuse(media)] as const));
  const fichiers: Fichiers = new Map<string, Uint8Array | string>([
    ...pages,
    ['style.css', feuille(palette(a.recueil.config.apparence.couleurs).ecran)],
    ['couverture.png', png],
    ...images,
  ]);
  const opf = paquet(deLui, { fichiers: [...fichiers.keys()], lecture: pages.map(([fichier]) => fichier) });
  return archive(
    new Map<string, Uint8Array | string>([
      ['META-INF/container.xml', conteneur],
      ['EPUB/package.opf', opf],
      ...[...fichiers].map(([chemin, contenu]) => [`EPUB/${chemin}`, contenu] as const),
    ]),
  );
}

function cadreDe(a: Atelier, editions: readonly EditionPubliee[]): Cadre {
  const nommees = editions.flatMap(({ actions }) => actions.filter((action): action is Nommee => action.niveau !== 'retire'));
  return { a, lieux: lieuxDe(nommees, themeDe(editions)), medias: new Map() };
}

/** Acronyms lead to a last chapter, which lists those that were met. */
function avecSigles(chapitres: readonly Chapitre[], { recueil }: Atelier): { chapitres: Chapitre[]; fin: Chapitre[] } {
  const relieur = sigles(recueil.glossaire);
  const relies = chapitres.map((chapitre) => ({ ...chapitre, corps: relieur.relier(chapitre.corps) }));
  const employes = relieur.employes();
  return { chapitres: relies, fin: employes.length > 0 ? [{ fichier: fichierDesSigles, titre: 'Sigles', corps: pageDesSigles(employes) }] : [] };
}

/** Two levels, which every device shows: themes and fiches of one edition, editions and fiches of the whole. */
function sommaire(parties: readonly Partie[], fin: readonly Chapitre[], uneEdition: boolean): Entree[] {
  const corps = parties.flatMap(({ entrees: { edition, themes, appel } }): Entree[] =>
    uneEdition ? [edition, ...themes, ...appel] : [{ ...edition, enfants: [...themes.flatMap(({ enfants }) => enfants ?? []), ...appel] }],
  );
  const seuls = (chapitres: readonly Chapitre[]) => chapitres.map(({ titre, fichier }): Entree => ({ titre, href: fichier }));
  return [{ titre: titreAPropos, href: fichierAPropos }, ...corps, ...seuls(fin)];
}

function reperes([premier]: readonly Chapitre[], fin: readonly Chapitre[]): Repere[] {
  return [
    { type: 'cover', titre: 'Couverture', fichier: 'couverture.xhtml' },
    { type: 'titlepage', titre: 'Page de titre', fichier: 'titre.xhtml' },
    { type: 'toc', titre: 'Sommaire', fichier: 'nav.xhtml' },
    { type: 'introduction', titre: titreAPropos, fichier: fichierAPropos },
    ...(premier ? [{ type: 'bodymatter' as const, titre: premier.titre, fichier: premier.fichier }] : []),
    ...fin.map(({ titre, fichier }) => ({ type: 'glossary' as const, titre, fichier })),
  ];
}

/** A preview says so at the top of each page, but for the picture of the cover. */
function enPages(chapitres: readonly Chapitre[], { recueil }: Atelier): (readonly [fichier: string, page: string])[] {
  const bandeau = recueil.apercu ? typographier(`Aperçu au ${direDate(recueil.instant)} : brouillons et textes sous embargo visibles. Ne pas diffuser.`) : undefined;
  return chapitres.map(({ fichier, titre, corps }) => [fichier, page({ titre, corps, bandeau: fichier === 'couverture.xhtml' ? undefined : bandeau })]);
}
