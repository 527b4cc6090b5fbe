/** Addresses that went with what was withdrawn. Its page, which says so, stays at the action's address, and the permanent one still leads there. */
import { addresses, type ActionPubliee, type Addresses, type EditionPubliee, type PublishedRecueil, type Recueil } from '#recueil';

/** Files that stand beside a page, whatever they are: `/actions/2021/x.` */
const aCote = (page: string): string => `${page.slice(0, -1)}.`;

/** What an edition, or one of its themes, offered of actions that are all gone now: its press page, its books. Their pages stay. */
function desEditionsVidees({ id, themes, actions }: EditionPubliee, la: Addresses): string[] {
  const vide = (des: readonly ActionPubliee[]) => des.length > 0 && des.every(({ niveau }) => niveau === 'retire');
  return [
    ...(vide(actions) ? [la.presse(id), `${la.edition(id)}recueil-${id}`] : []),
    ...themes.flatMap((theme) => (vide(actions.filter((action) => action.theme === theme.id)) ? [la.pdfTheme(id, theme.id)] : [])),
  ];
}

/**
 * Tells addresses, below the root of the site, that are owed no more.
 * @param recueil what is written: an interview that is withdrawn is not told from one that is not out by what is published
 */
export function retirees(publie: PublishedRecueil, recueil: Recueil): (adresse: string) => boolean {
  const la = addresses('/');
  const actions = publie.editions.flatMap((edition) => edition.actions.filter(({ niveau }) => niveau === 'retire'));
  const entretiens = [...actions, ...recueil.editions.flatMap((edition) => edition.actions.filter(({ entretien }) => entretien?.data.etat === 'retire'))];
  const debuts = [
    ...publie.editions.flatMap((edition) => desEditionsVidees(edition, la)),
    ...actions.flatMap((action) => [aCote(la.action(action)), la.recitAction(action), la.kit(action)]),
    ...entretiens.flatMap((action) => [la.entretien(action), aCote(la.entretien(action))]),
  ];
  return (adresse) => debuts.some((debut) => adresse.startsWith(debut));
}
