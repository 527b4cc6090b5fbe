/** One action as the templates draw it. Its words are those of the page: both are drawn from the same view. */
import { absolue, tree, typographier, type ActionPubliee, type Corps, type Fiche } from '#recueil';
import { lieuDe, nomDesPorteurs, titreCourtDe, vueAction, type ActionVue, type Atelier, type SourceVue } from '#vues';
import { champDeLAction } from './champ.ts';
import { epreuveDite } from './document.ts';
import { entretienImprime } from './entretien.ts';
import { ancreDeSource, appelsDe, enJson, type ContexteImpression, type Imprime } from './json.ts';
import { regrouper } from './lacunes.ts';
import { juryImprime } from './jury.ts';
import { coursesQr, qr } from './qr.ts';
import { deplieur, type Deplier } from './sigles.ts';

/** What a document says of itself to the pieces that it holds. */
export interface Cadre {
  a: Atelier;
  /** Level of a fiche's title. */
  niveauFiche: 1 | 2;
  /** Actions of this document, by `edition/slug`. */
  presentes: ReadonlySet<string>;
  colonne: number;
  /** Level of the title of a notice, one below that of a fiche. */
  rangDeTitre?: 2 | 3;
}

export type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;
export type FicheImprimee = ReturnType<typeof ficheImprimee>;

export const zoneDe = ({ edition, slug }: Pick<ActionPubliee, 'edition' | 'slug'>) => `${edition}/${slug}`;

/** Where an action is found from this document. */
export function lienDe({ a, presentes }: Cadre): ContexteImpression['lien'] {
  return (cible) => {
    const zone = `${cible.edition}/${cible.slug}`;
    if (presentes.has(zone)) return { ancre: zone };
    const url = absolue(a.adresses.permanente(cible), a.recueil.config);
    return url === undefined ? undefined : { url };
  };
}

export function sourcesImprimees(zone: string, sources: readonly SourceVue[]) {
  return sources.map(({ numero, titre, hote, date, href }) => ({
    numero,
    titre,
    ancre: ancreDeSource(zone, numero),
    ...(hote ? { hote } : {}),
    ...(date ? { date } : {}),
    ...(href ? { href } : {}),
  }));
}

export function ficheImprimee(action: Nommee, cadre: Cadre) {
  const vue = vueAction(action, cadre.a);
  const zone = zoneDe(action);
  const complete = action.niveau === 'fiche' ? action : undefined;
  const court = complete?.donnees.format !== 'long';
  const unefois = deplieur(cadre.a.recueil.glossaire);
  // The margin of a short fiche holds its facts: acronyms are expanded in the line.
  const deplier: Deplier = court ? (texte) => unefois(texte) : unefois;
  const dans = (corps: Corps, niveau: number): Imprime =>
    enJson(tree(corps), { zone, prefixe: `${zone}/${corps.voix}/`, niveau, lien: lienDe(cadre), deplier, colonne: cadre.colonne, flottantes: !court });
  const enMarge = (texte: string) => deplier(texte, zone);
  // What takes the full measure leaves no margin.
  const enLigne = (texte: string) => deplier(texte);
  const niveau = cadre.rangDeTitre ?? cadre.niveauFiche;
  const section = niveau + 1;
  const tuile = vue.palmares?.tuile ?? 'petite';
  const tuiles = champDeLAction(action, tuile, cadre.a);
  // Acronyms are expanded in the order in which the page is read: what follows is in that order.
  return {
    zone,
    niveau,
    air: 1,
    flottants: [] as string[],
    edition: action.edition,
    format: complete?.donnees.format ?? ('palmares' as const),
    court,
    courant: titreCourtDe(action),
    titre: vue.titre,
    titreConnu: vue.titreConnu,
    ...vue.surtitre,
    ...(vue.palmares ? { palmares: { ...vue.palmares, details: vue.palmares.details.filter((detail) => !detail.startsWith('porté par ')) } } : {}),
    ...(vue.titreConnu ? porteursDe(action) : {}),
    avis: avisDe(action, vue, cadre.a),
    ...(tuiles ? { carte: { tuiles, alt: altDeCarte(lieuDe(action)) } } : {}),
    ...(vue.accroche ? { accroche: vue.accroche } : {}),
    essentiel: vue.essentiel.map(enMarge),
    reperes: regrouper(vue.reperes),
    ...(vue.resume ? { resume: enMarge(vue.resume) } : {}),
    ...(vue.porteur ? { porteur: dans(vue.porteur.html, section) } : {}),
    ...(vue.jury
      ? {
          jury: juryImprime(vue.jury, zone, (corps) =>
            enJson(tree(corps), { zone, prefixe: `${zone}/jury/`, niveau: section + 1, lien: lienDe(cadre), deplier: (texte) => deplier(texte), colonne: cadre.colonne }),
          ),
        }
      : {}),
    ...relations(vue, zone, enLigne),
    suites: vue.suites.map(({ texte, sources }) => ({ texte: enLigne(texte), sources: appelsDe(zone, sources) })),
    ...(vue.transferabilite
      ? { transferabilite: regrouper(vue.transferabilite).map(({ terme, valeur }) => ({ terme, valeur: 'texte' in valeur ? enLigne(valeur.texte) : valeur })) }
      : {}),
    ...(complete?.entretien ? { entretien: entretienImprime(complete.entretien, zone, cadre.a, (corps) => dans(corps, section + 1)) } : {}),
    divergences: vue.divergences.map((x) => ({ ...x, valeurs: x.valeurs.map((v) => ({ ...v, ...tempere(v.valeur), sources: appelsDe(zone, v.sources) })) })),
    sources: sourcesImprimees(zone, vue.sources),
    mentions: mentions(vue, complete),
    // A proof has no page on line to lead to.
    ...(cadre.a.recueil.epreuve ? {} : adresseDe(vue)),
  };
}

/** « environ 1 900 plaintes »: the figure is set large, the word that tempers it is not. */
function tempere(valeur: string): { valeur: string; avant?: string } {
  const [, avant, reste] = /^((?:environ|près de|plus de|moins de|au moins|jusqu’à)\s)(.*)$/isu.exec(valeur) ?? [];
  return avant && reste ? { avant: avant.trim(), valeur: reste } : { valeur };
}

function porteursDe(action: Nommee) {
  const porteurs = nomDesPorteurs(action);
  return porteurs ? { porteurs } : {};
}

const altDeCarte = (lieu: string | undefined) => typographier(`Carte en carreaux des départements ; ceux de l’action sont allumés${lieu ? ` : ${lieu}` : ''}.`);

function avisDe(action: Nommee, vue: ActionVue<Corps>, { recueil: { epreuve } }: Atelier): string[] {
  // The stamp of each page is an ornament for who listens: it is said once in the text.
  return [
    ...(epreuve ? [typographier(`${epreuveDite(epreuve)}. Ne pas diffuser.`)] : []),
    ...(action.fictif ? ['Texte fictif, écrit pour des essais\u00a0: ni les faits ni les personnes n’existent.'] : []),
    ...vue.avis,
  ];
}

function relations(vue: ActionVue<Corps>, zone: string, deplier: (texte: string) => Imprime[]) {
  const { partenaires, financements, resultats } = vue;
  return {
    ...(partenaires
      ? {
          partenaires: partenaires.map(({ nom, type, role, appui }) => ({
            nom,
            ...(type ? { type } : {}),
            ...(role ? { role: deplier(role) } : {}),
            ...(appui ? { appui: deplier(appui) } : {}),
          })),
        }
      : {}),
    ...(financements ? { financements } : {}),
    ...(resultats ? { resultats: resultats.map((r) => ({ ...r, texte: deplier(r.texte), sources: appelsDe(zone, r.sources) })) } : {}),
  };
}

/** What closes a fiche in small type: when it was checked, what changed, whom to ask. */
function mentions(vue: ActionVue<Corps>, fiche: Fiche | undefined): string[] {
  const contact = [vue.contact.texte, vue.contact.courriel ?? vue.contact.lien?.libelle].filter(Boolean).join(' ');
  return [
    ...(vue.verifiee ? [typographier(`Sources vérifiées le ${vue.verifiee}.`)] : []),
    ...vue.versions.map(({ date, texte }) => typographier(`${date} : ${texte}`)),
    ...(fiche ? [contact] : []),
  ];
}

/** The page that sends on to the fiche, whatever becomes of its address; nothing is printed while the site has none. */
function adresseDe({ titre, permanente: { libelle: url } }: ActionVue<Corps>) {
  return URL.canParse(url) ? { adresse: { url, svg: qr(url), ...coursesQr(url), alt: typographier(`Code QR vers la fiche en ligne « ${titre} » : ${url}`) } } : {};
}
