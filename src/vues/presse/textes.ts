/** Ready texts of one laureate, and the plain list of all: composed of facts, in the third person, so that anyone may publish them. */
import { typographier } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { entreGuillemets, minuscule, nomme, type Laureat } from './faits.ts';

/** What most networks take. */
const signesMax = 280;

/** One sentence, what was done if there is room for it, the address. */
export function texteCourt(laureat: Laureat, a: Atelier): string {
  const { action, distinction, porteurs, titreConnu, accroche, adresse } = laureat;
  const { sousTitre } = a.recueil.config;
  const quoi = distinction ? `${distinction.libelle} ${sousTitre}` : `Édition ${action.edition} ${sousTitre}`;
  const fin = adresse ? ` ${adresse}` : '';
  const essais = [
    `${quoi} : ${nomme(laureat)}${titreConnu && porteurs ? `, ${porteurs}` : ''}.${accroche ? ` ${accroche}` : ''}${fin}`,
    `${quoi} : ${nomme(laureat)}${titreConnu && porteurs ? `, ${porteurs}` : ''}.${fin}`,
    `${quoi} : ${action.titreCourt ? entreGuillemets(action.titreCourt) : nomme(laureat)}${titreConnu && porteurs ? `, ${porteurs}` : ''}.${fin}`,
    `${quoi} : ${action.titreCourt ? entreGuillemets(action.titreCourt) : nomme(laureat)}.${fin}`,
  ].map(typographier);
  return essais.find((essai) => [...essai].length <= signesMax) ?? essais.at(-1) ?? '';
}

/** For a municipal bulletin. */
export function texteLong(laureat: Laureat, a: Atelier): string[] {
  const { action, distinction, porteurs, lieu, titreConnu, accroche, essentiel, resume, jury, adresse } = laureat;
  const { sousTitre } = a.recueil.config;
  const qui = titreConnu ? `L’action ${nomme(laureat)}${porteurs ? `, portée par ${porteurs}` : ''}` : `L’action de ${nomme(laureat)}`;
  const tete = distinction
    ? `${qui}${lieu ? `, ${lieu}` : ''}, figure au palmarès de l’édition ${action.edition} ${sousTitre} : ${minuscule(distinction.nom)}.`
    : `${qui}${lieu ? `, ${lieu}` : ''}, est lauréate de l’édition ${action.edition} ${sousTitre}.`;
  const theme = a.editions.find(({ id }) => id === action.edition)?.themes.find(({ id }) => id === action.theme);
  return [
    `${tete}${theme ? ` Thème : ${minuscule(theme.libelle)}.` : ''}`,
    ...(resume ? [resume] : [...(accroche ? [accroche] : []), ...(essentiel.length > 0 ? [essentiel.join(' ')] : [])]),
    ...(jury ? [jury.dit] : []),
    ...(jury?.note ? [jury.note] : []),
    ...(adresse ? [`En savoir plus : ${adresse}`] : []),
  ].map(typographier);
}

/** One line of the plain list. */
export const ligneDeListe = (laureat: Laureat): { libelle?: string; texte: string } => {
  const { distinction, titreConnu, porteurs, lieu } = laureat;
  return {
    ...(distinction ? { libelle: distinction.libelle } : {}),
    texte: typographier([nomme(laureat), ...(titreConnu && porteurs ? [porteurs] : []), ...(lieu ? [lieu] : [])].join(', ')),
  };
};
