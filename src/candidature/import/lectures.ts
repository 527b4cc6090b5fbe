/** From one answer to a value, by its nature. */
import { typographier, type Absence } from '#recueil';
import type { Colonne, Limite, Question } from '../types.ts';
import { absenceDe, lireCases, lireChiffres, lireCode, lireDate, lireNombre, net, taxesDe, uneLigne, type Lu } from './valeurs.ts';

export interface Lecture {
  /** Nothing when nothing could be made of the answer. */
  valeur?: unknown;
  /** Parts of the answer that no field takes. */
  restes: { texte: string; pourquoi: string }[];
}

type Demandee = (Omit<Colonne, 'cle'> & { genre?: Question['genre'] }) & { limite?: Limite };

export function lireReponse(question: Demandee, texte: string): Lecture {
  const absence = absenceDe(texte);
  if (absence) return question.absence ? { valeur: absence, restes: [] } : { restes: [{ texte: net(texte), pourquoi: 'ce champ ne peut pas recevoir d’absence' }] };
  if (question.genre === 'cases') return lireOptions(question, texte);
  switch (question.nature) {
    case 'nombre':
      return lireMontant(texte);
    case 'siren':
      return { valeur: lireChiffres(texte), restes: [] };
    case 'date':
      return simple(lireDate(texte), texte);
    case 'code':
      return simple(lireCode(texte, question.liste ?? []), texte);
    case 'oui': {
      const lu = lireCode(texte, question.liste ?? []);
      return simple(lu.ok ? { ok: true, valeur: lu.valeur === 'oui' } : lu, texte);
    }
    case 'lieux':
      return {
        valeur: net(texte)
          .split(/\s*[\n;|]\s*/)
          .filter(Boolean)
          .map(lireChiffres),
        restes: [],
      };
    case 'lignes':
      return lireLignes(texte, question.limite ?? {});
    default:
      return { valeur: question.genre === 'paragraphe' ? net(texte) : uneLigne(texte), restes: [] };
  }
}

const simple = (lu: Lu<unknown>, texte: string): Lecture => (lu.ok ? { valeur: lu.valeur, restes: [] } : { restes: [{ texte: net(texte), pourquoi: lu.pourquoi }] });

/** The number is taken; what it says of taxes belongs to words that a person chooses. */
function lireMontant(texte: string): Lecture {
  const taxes = taxesDe(texte);
  if (taxes === undefined) return simple(lireNombre(texte), texte);
  const lu = lireNombre(net(texte).slice(0, -taxes.length));
  const pourquoi = typographier(`le nombre est repris ; « ${taxes.trim()} » est à dire dans la fiche, par exemple dans le périmètre du budget`);
  return lu.ok ? { valeur: lu.valeur, restes: [{ texte: net(texte), pourquoi }] } : simple(lu, texte);
}

function lireOptions({ liste = [], nature, absence: admise }: Demandee, texte: string): Lecture {
  const { codes, absence, inconnus } = lireCases(texte, liste);
  const restes = inconnus.map((inconnu) => ({ texte: inconnu, pourquoi: 'ce n’est pas dans la liste' }));
  const dire = (dite: Absence) => ({ valeur: dite, restes });
  if (codes.length === 0) return absence && admise ? dire(absence) : { restes };
  if (absence) restes.push({ texte: absence, pourquoi: 'coché en plus d’une réponse' });
  if (nature === 'codes') return { valeur: codes, restes };
  const [code, ...autres] = codes;
  if (autres.length > 0) return { restes: [...restes, { texte: net(texte), pourquoi: 'plusieurs cases cochées : une seule est attendue' }] };
  return { valeur: nature === 'nombre' ? Number(code) : code, restes };
}

/** One fact a line, with or without a bullet. */
function lireLignes(texte: string, { caracteres = Infinity, lignes: nombre = Infinity }: Limite): Lecture {
  const lignes = net(texte)
    .split('\n')
    .map((ligne) => ligne.replace(/^\s*[-–—•*·]\s+/, '').trim())
    .filter(Boolean);
  const longues = lignes.filter((ligne) => ligne.length > caracteres);
  const tenues = lignes.filter((ligne) => ligne.length <= caracteres);
  const restes = [
    ...longues.map((ligne) => ({ texte: ligne, pourquoi: typographier(`trop long : ${caracteres} caractères au plus, celle-ci en a ${ligne.length}`) })),
    ...tenues.slice(nombre).map((ligne) => ({ texte: ligne, pourquoi: typographier(`une ligne de trop : ${nombre} au plus`) })),
  ];
  return tenues.length > 0 ? { valeur: tenues.slice(0, nombre), restes } : { restes };
}
