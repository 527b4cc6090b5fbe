/** One edition: its palmarès by theme, what is known of it, and what is not. */
import { typographier, valeurConnue, type ActionPubliee, type Corps, type EditionPubliee } from '#recueil';
import { invitation } from './accueil.ts';
import { dansLePalmares, type Atelier } from './atelier.ts';
import { citerLEdition } from './citer.ts';
import { date, enLettres, enumerer, euros, nombre, ordinalFeminin, valeur } from './dire.ts';
import { offertsDeLEdition, telechargements } from './fichiers.ts';
import { ligneDe, numeros, sourcesVues } from './lignes.ts';
import { lienDePresse } from './presse/faits.ts';
import type { EditionVue, Repere } from './types.ts';

export function vueEdition(edition: EditionPubliee, a: Atelier): EditionVue<Corps> {
  const rang = a.editions.indexOf(edition);
  const { fiches } = edition;
  return {
    annee: edition.id,
    titre: `Édition ${edition.id}`,
    chapeau: chapeau(edition),
    ...(edition.appel ? { appel: { libelle: edition.appel.libelle ?? 'L’appel à candidatures', href: a.adresses.appel(edition.id) } } : {}),
    marque: a.marque(edition.id),
    reperes: reperes(edition),
    ...(fiches?.corps ? { editorial: { html: fiches.corps } } : {}),
    voixOrganisateur: a.recueil.config.voix.organisateur,
    ...(fiches?.remerciements ? { remerciements: fiches.remerciements } : {}),
    imprime: imprime(fiches),
    telechargements: telechargements(offertsDeLEdition(edition, a), a),
    ...lienDePresse(edition, a),
    faits: (fiches?.faits ?? []).map((fait) => ({ texte: fait.texte, sources: numeros(fait.sources, edition.sources) })),
    themes: themes(edition, a),
    invitation: invitation(a, 'Vous le connaissez ?', 'Dites-le-nous.'),
    sources: sourcesVues(edition.sources),
    citer: citerLEdition(edition, a),
    partage: { titre: `Édition ${edition.id}`, texte: typographier(`${a.recueil.config.prix}, édition ${edition.id}`) },
    ...(fiches?.verifieLe ? { verifiee: date(fiches.verifieLe) } : {}),
    ...voisine('precedente', a.editions[rang - 1], a),
    ...voisine('suivante', a.editions[rang + 1], a),
  };
}

/** What identifies the printed book, and where it can be read. */
function imprime(fiches: EditionPubliee['fiches']): EditionVue['imprime'] {
  const { isbn, issn, depotLegal } = fiches ?? {};
  const adresse = valeurConnue(fiches?.recueilImprime);
  return {
    mentions: [...(isbn ? [`ISBN ${isbn}`] : []), ...(issn ? [`ISSN ${issn}`] : []), ...(depotLegal ? [typographier(`Dépôt légal : ${depotLegal}`)] : [])],
    ...(adresse ? { lien: { libelle: `Le lire en ligne (${new URL(adresse).hostname.replace(/^www\.|\.$/g, '')})`, href: adresse } } : {}),
  };
}

/** « Ligue du marque-page (prêt de la salle) » */
function avec(nom: string, ...details: (string | undefined)[]): string {
  const dits = details.filter((detail) => detail !== undefined).join(', ');
  return dits === '' ? nom : `${nom} (${dits.replace(/^\p{Lu}(?=\p{Ll}| )/u, (c) => c.toLowerCase())})`;
}

function voisine<K extends 'precedente' | 'suivante'>(place: K, edition: EditionPubliee | undefined, a: Atelier) {
  if (!edition) return {};
  const note = edition.themes.length > 1 ? `${enLettres(edition.themes.length)} thèmes` : edition.themes[0]?.libelle;
  return { [place]: { href: a.adresses.edition(edition.id), annee: edition.id, marque: a.marque(edition.id), ...(note ? { note } : {}) } } as Pick<EditionVue, K>;
}

function chapeau({ id, ordinal, libelle, themes, actions, annoncee }: EditionPubliee): string {
  const rang = ordinal === undefined ? '' : `${ordinalFeminin(ordinal)} édition. `;
  const nom = libelle ? `L’appel ${annoncee ? 's’intitulait' : 's’intitule'} « ${libelle} » ; le recueil porte ${id}. ` : '';
  const sujet =
    themes.length === 0
      ? 'Son thème n’a pas été retrouvé.'
      : themes.length === 1
        ? `Un thème : ${(themes[0]?.libelle ?? '').replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())}.`
        : `${enLettres(themes.length).replace(/^./, (c) => c.toUpperCase())} thèmes.`;
  const connues = actions.filter((action) => action.niveau !== 'retire').length;
  const combien = connues > 0 ? '' : annoncee ? ' Aucun lauréat n’a encore été retrouvé.' : ' Les lauréats ne sont pas encore annoncés.';
  return typographier(`${rang}${nom}${sujet}${combien}`);
}

function reperes({ palmares }: EditionPubliee): Repere[] {
  if (!palmares) return [];
  const { candidatures, ceremonie, partenaires, jury } = palmares;
  const remise = valeurConnue(ceremonie);
  const dossiers = valeurConnue(candidatures);
  const lieu = remise && valeurConnue(remise.lieu);
  const soutiens = valeurConnue(partenaires);
  const membres = valeurConnue(jury);
  return [
    { terme: 'Remise', valeur: valeur(remise?.date ?? (typeof ceremonie === 'string' ? ceremonie : undefined), date, lieu) },
    { terme: 'Candidatures reçues', valeur: valeur(dossiers?.recues ?? (typeof candidatures === 'string' ? candidatures : undefined), nombre) },
    ...(dossiers?.recevables === undefined ? [] : [{ terme: 'Candidatures recevables', valeur: valeur(dossiers.recevables, nombre) }]),
    ...(dossiers?.retenues === undefined ? [] : [{ terme: 'Actions retenues', valeur: valeur(dossiers.retenues, nombre) }]),
    { terme: 'Soutiens', valeur: valeur(Array.isArray(soutiens) ? soutiens : undefined, (liste) => enumerer(liste.map((p) => avec(p.nom, valeurConnue(p.role))))) },
    {
      terme: 'Jury',
      valeur: valeur(Array.isArray(membres) && membres.length > 0 ? membres : undefined, (liste) =>
        enumerer(liste.map((j) => avec(j.nom, valeurConnue(j.fonction), valeurConnue(j.organisme)))),
      ),
    },
  ];
}

function themes(edition: EditionPubliee, a: Atelier): EditionVue['themes'] {
  const actions = [...edition.actions].sort(dansLePalmares(a.recueil, edition));
  const lignes = (de: readonly ActionPubliee[]) =>
    de.flatMap((action) => {
      const ligne = ligneDe(action, a);
      return ligne ? [{ ...ligne, details: details(action) }] : [];
    });
  const declares = edition.themes.map((theme, i) => {
    const siennes = lignes(actions.filter((action) => action.theme === theme.id));
    return {
      numero: i + 1,
      libelle: theme.libelle,
      ...(theme.definition ? { definition: theme.definition } : {}),
      ancre: theme.id,
      href: a.adresses.themeEdition(edition.id, theme.id),
      actions: siennes,
      ...(siennes.length > 0 ? {} : edition.annoncee ? { absence: 'Lauréat non retrouvé' } : { attente: 'Lauréat à venir' }),
    };
  });
  const autres = lignes(actions.filter((action) => !edition.themes.some((theme) => theme.id === action.theme)));
  return autres.length === 0 ? declares : [...declares, { numero: declares.length + 1, libelle: 'Thème non retrouvé', ancre: 'theme-inconnu', actions: autres }];
}

function details(action: ActionPubliee): string[] {
  if (action.niveau !== 'fiche') return [];
  const budget = valeurConnue(action.donnees.budget);
  const montant = typeof budget === 'object' ? valeurConnue(budget.montant) : undefined;
  const annee = typeof budget === 'object' ? valeurConnue(budget.annee) : undefined;
  return montant === undefined ? [] : [`${euros(montant)}${annee ? ` (${annee})` : ''}`];
}
