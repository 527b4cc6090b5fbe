/** The closed lists of an award, at the keys that take their codes. */
import type { Recueil } from '#recueil';
import type { Listes, Option } from './champs.ts';

type NomDeListe = keyof Recueil['vocabulaires'] | 'themes';

const codesAux: Readonly<Record<string, NomDeListe>> = {
  'action.mdx distinction.type': 'distinctions',
  'action.mdx porteurs.type': 'types-de-porteur',
  'action.mdx partenaires.type': 'types-de-porteur',
  'action.mdx evaluation.niveau': 'niveaux-d-evaluation',
  'jury.mdx criteres.critere': 'criteres-du-jury',
  'appel.mdx criteres': 'criteres-du-jury',
  'appel.mdx ouvertA': 'qui-peut-candidater',
  'appel.mdx themes.theme': 'themes',
  'edition.mdx themes': 'themes',
};

const optionsDe = (termes: readonly { code: string; libelle: string }[]): Option[] => termes.map(({ code, libelle }) => ({ label: libelle, value: code }));

export function listesDe({ vocabulaires, axes, config }: Recueil): Listes {
  return {
    codes: (fichier, chemin) => {
      const nom = codesAux[`${fichier} ${chemin}`];
      if (nom === undefined || nom === 'themes') return nom;
      const options = optionsDe(vocabulaires[nom]);
      // Levels are written as numbers.
      return nom === 'niveaux-d-evaluation' ? options.map(({ label, value }) => ({ label: `${value} — ${label}`, value: Number(value) })) : options;
    },
    axes: axes.map(({ id, libelle, aide, termes }) => ({ id, libelle, aide, options: optionsDe(termes) })),
    lieux: config.data.territoires === 'cog',
  };
}
