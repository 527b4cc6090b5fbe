/** What every page starts from: the published recueil of this session, under the site's base. */
import { corpsEnHtml } from '#html';
import { webWidths } from '#medias';
import type { Corps } from '#recueil';
import { alertes, base, fichiers, published } from '#session';
import { atelier, contexteWeb, type ActionVue, type AppelVue, type EditionVue, type EntretienVue, type PageVue } from '#vues';

export const commun = () => atelier(published(), base(), { alertes: alertes(), fichiers: import.meta.env.DEV ? 'a-la-demande' : fichiers() });

/** A body drawn for the web; `niveau` is the level of its `##`. */
const dessiner = (corps: Corps, niveau: number) => corpsEnHtml(corps, contexteWeb(corps, niveau, commun().adresses, webWidths));

/** A body that will stand among others: its sources have their own anchors. */
export function dessinerSeul(corps: Corps): string {
  const web = contexteWeb(corps, 3, commun().adresses, webWidths);
  return corpsEnHtml(corps, { ...web, source: ({ numero }) => `#${corps.edition}-${corps.slug}-source-${numero}` });
}

export const dessinerAction = (vue: ActionVue<Corps>): ActionVue => {
  const { porteur, jury, ...rest } = vue;
  return {
    ...rest,
    ...(porteur ? { porteur: { ...porteur, html: dessiner(porteur.html, 3) } } : {}),
    ...(jury ? { jury: { ...jury, ...withHtml(jury.html, 3) } } : {}),
  } as ActionVue;
};

export const dessinerEdition = (vue: EditionVue<Corps>): EditionVue => {
  const { editorial, ...rest } = vue;
  return { ...rest, ...(editorial ? { editorial: { ...editorial, html: dessiner(editorial.html, 3) } } : {}) };
};

export const dessinerEntretien = (vue: EntretienVue<Corps>): EntretienVue => ({ ...vue, html: dessiner(vue.html, 2) });

export const dessinerAppel = ({ html, ...vue }: AppelVue<Corps>): AppelVue => ({ ...vue, ...withHtml(html, 3) });

/** A free page's body is drawn; the statement of accessibility comes drawn. */
export const dessinerPage = (vue: PageVue | PageVue<Corps>): PageVue => ({ ...vue, html: typeof vue.html === 'string' ? vue.html : dessiner(vue.html, 2) });

const withHtml = (corps: Corps | undefined, niveau: number) => (corps ? { html: dessiner(corps, niveau) } : {});
