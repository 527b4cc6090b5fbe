/** The book of an edition, or of all: its files, in the order of the archive. */
import { jpegLiseuse } from '#medias';
import { palette } from '#palette';
import { typographier, type EditionPubliee } from '#recueil';
import { direDate, type Atelier } from '#vues';
import { h } from 'hastscript';
import { archive } from './archive.ts';
import { cleDe, type Cadre, type Entree } from './cadre.ts';
import { partie, type Chapitre } from './chapitres.ts';
import { couverture } from './couverture.ts';
import { feuille } from './feuille.ts';
import { identite } from './identite.ts';
import { nav, type Repere } from './nav.ts';
import { ours } from './ours.ts';
import { page } from './page.ts';
import { conteneur, paquet } from './paquet.ts';
import { policesPour } from './polices.ts';
import { fichierDesSigles, pageDesSigles, sigles } from './sigles.ts';

/**
 * Bytes of an EPUB 3.3. Same input, same bytes.
 * @param edition the whole collection without it
 */
export async function epub(a: Atelier, edition?: EditionPubliee): Promise<Uint8Array> {
  const { recueil } = a;
  const editions = edition ? [edition] : a.editions;
  const deLui = identite(a, edition);
  const presentes = new Set(editions.flatMap(({ actions }) => actions.filter(({ niveau }) => niveau !== 'retire').map(cleDe)));
  const cadre: Cadre = { a, presentes, medias: new Map() };
  const parties = editions.map((une) => partie(une, cadre));
  const relieur = sigles(recueil.glossaire);
  const chapitres = parties.flatMap((une) => une.chapitres).map((chapitre) => ({ ...chapitre, corps: relieur.relier(chapitre.corps) }));
  const employes = relieur.employes();
  const fin: Chapitre[] = employes.length > 0 ? [{ fichier: fichierDesSigles, titre: 'Sigles', corps: pageDesSigles(employes) }] : [];
  const { png, alt } = await couverture(a, edition);
  const sommaire = edition ? parties.flatMap(({ entree: { enfants, ...seule } }) => [seule, ...(enfants ?? [])]) : parties.map(({ entree }) => entree);
  const liminaires: Chapitre[] = [
    { fichier: 'couverture.xhtml', titre: 'Couverture', corps: [h('section.couverture', { 'epub:type': 'cover', role: 'doc-cover' }, h('img', { src: 'couverture.png', alt }))] },
    { fichier: 'titre.xhtml', titre: 'Page de titre', corps: ours(a, deLui, edition) },
    { fichier: 'nav.xhtml', titre: 'Sommaire', corps: nav([...sommaire, ...fin.map(({ titre, fichier }): Entree => ({ titre, fichier }))], reperes(chapitres, fin)) },
  ];
  const bandeau = recueil.apercu ? typographier(`Aperçu au ${direDate(recueil.instant)} : brouillons et textes sous embargo visibles. Ne pas diffuser.`) : undefined;
  const pages = [...liminaires, ...chapitres, ...fin].map(
    ({ fichier, titre, corps }) => [fichier, page({ titre, corps, bandeau: fichier === 'couverture.xhtml' ? undefined : bandeau })] as const,
  );
  const polices = policesPour(pages.map(([, texte]) => texte));
  const fichiers = new Map<string, Uint8Array | string>([
    ...pages,
    ['style.css', `${polices.css}\n${feuille(palette(recueil.config.apparence.couleurs).ecran)}`],
    ['couverture.png', png],
    ...(await Promise.all([...cadre.medias].map(async ([chemin, media]) => [chemin, await jpegLiseuse(media)] as const))),
    ...polices.fichiers,
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

function reperes([premier]: readonly Chapitre[], fin: readonly Chapitre[]): Repere[] {
  return [
    { type: 'cover', titre: 'Couverture', fichier: 'couverture.xhtml' },
    { type: 'titlepage', titre: 'Page de titre', fichier: 'titre.xhtml' },
    { type: 'toc', titre: 'Sommaire', fichier: 'nav.xhtml' },
    ...(premier ? [{ type: 'bodymatter' as const, titre: 'Le recueil', fichier: premier.fichier }] : []),
    ...fin.map(({ titre, fichier }) => ({ type: 'glossary' as const, titre, fichier })),
  ];
}
