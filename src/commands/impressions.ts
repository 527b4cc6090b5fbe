/** Which documents a person asked for, and the names of their files. */
import { appelImprime, livre, tireAPart, type DocumentImprime, type Variante } from '#print';
import type { ActionPubliee, AppelPublie, EditionPubliee } from '#recueil';
import { titreDe, type Atelier } from '#vues';
import { OptionInvalide } from './options.ts';

export interface Demande {
  edition: string;
  theme?: string | undefined;
  action?: string | undefined;
  appel?: boolean | undefined;
  /** The book, each theme, each action, the call. */
  tout?: boolean | undefined;
}

export interface Impression {
  /** What a person is told of it. */
  nom: string;
  /** Name of its file, without extension. */
  fichier: string;
  composer: (variante: Variante) => DocumentImprime;
}

type Imprimable = Exclude<ActionPubliee, { niveau: 'retire' }>;
const choix = (liste: readonly string[]) => (liste.length === 0 ? 'aucun n’est publié' : `choisissez parmi ${liste.join(', ')}`);

/** Throws in French when what is asked for is not published. */
export function impressionsDe({ edition: id, theme, action, appel, tout }: Demande, a: Atelier): Impression[] {
  const edition = a.editions.find((e) => e.id === id);
  if (!edition) throw new OptionInvalide(`--edition ${id} : cette édition n’est pas publiée ; ${choix(a.editions.map((e) => e.id))}`);
  const actions = edition.actions.filter((one): one is Imprimable => one.niveau !== 'retire');
  if (theme !== undefined) return [ceTheme(edition, theme, actions, a)];
  if (action !== undefined) return [cetteAction(id, action, actions, a)];
  if (appel === true) return [cetAppel(edition, a)];
  const volume = { nom: `Recueil de ${id}`, fichier: `recueil-${id}`, composer: (variante: Variante) => livre(edition, a, { variante }) };
  if (tout !== true) return [volume];
  const themes = edition.themes.filter((t) => actions.some((one) => one.theme === t.id));
  return [
    volume,
    ...themes.map((t) => ceTheme(edition, t.id, actions, a)),
    ...actions.map((one) => cetteAction(id, one.slug, actions, a)),
    ...(edition.appel ? [cetAppel(edition, a)] : []),
  ];
}

function ceTheme(edition: EditionPubliee, theme: string, actions: readonly Imprimable[], a: Atelier): Impression {
  const themes = edition.themes.filter(({ id }) => actions.some((one) => one.theme === id));
  const trouve = themes.find(({ id }) => id === theme);
  if (!trouve) throw new OptionInvalide(`--theme ${theme} : ce thème n’a pas d’action publiée en ${edition.id} ; ${choix(themes.map(({ id }) => id))}`);
  return { nom: `Thème « ${trouve.libelle} »`, fichier: `${edition.id}-theme-${theme}`, composer: (variante) => livre(edition, a, { theme, variante }) };
}

function cetteAction(edition: string, slug: string, actions: readonly Imprimable[], a: Atelier): Impression {
  const trouvee = actions.find((one) => one.slug === slug);
  if (!trouvee) throw new OptionInvalide(`--action ${slug} : cette action n’est pas publiée en ${edition} ; ${choix(actions.map((one) => one.slug))}`);
  return { nom: `« ${titreDe(trouvee).titre} » (${edition}/${slug})`, fichier: `${edition}-${slug}`, composer: (variante) => tireAPart(trouvee, a, variante) };
}

function cetAppel(edition: EditionPubliee, a: Atelier): Impression {
  const { appel } = edition;
  if (!appel) throw new OptionInvalide(`--appel : l’appel de ${edition.id} n’est pas publié`);
  return { nom: `Appel de ${edition.id}`, fichier: `appel-${edition.id}`, composer: (variante) => appelImprime(edition as EditionPubliee & { appel: AppelPublie }, a, variante) };
}
