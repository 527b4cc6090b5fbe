/** An account as a page: what happened, what to take up again and where, what was written, what usually comes next. */
import type { Cellule, Compte, Tableau, Ton, Valeurs } from '#taches';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { dossiers } from '../faits.ts';

type Element = NonNullable<Compte['listes']>[number]['elements'][number];

const tons: Record<Ton, string> = { bien: 'fait', manque: 'à compléter', attention: 'à regarder', erreur: 'erreur' };

export function dessinerCompte(compte: Compte, racine: string): ElementContent[] {
  const { code, phrase, diagnostics = [], listes = [], tableaux = [], copiables = [], fichiers = [], suites = [], journal } = compte;
  return [
    h('p', { class: `phrase ${code === 0 ? 'bien' : 'refus'}`, role: 'status', id: 'compte', tabIndex: -1 }, insecables(phrase)),
    ...(suites.length > 0
      ? [
          h(
            'ul',
            { class: 'suites' },
            suites.map(({ tache, valeurs, dit }) => h('li', [h('a', { class: 'bouton', href: `${racine}tache/${tache}/${requete(valeurs)}` }, dit)])),
          ),
        ]
      : []),
    ...(fichiers.length > 0
      ? [
          h('section', { class: 'tri' }, [
            h('h2', { class: 'rail' }, 'Écrit'),
            h(
              'ul',
              { class: 'lignes' },
              fichiers.map(({ chemin, dit }) => h('li', [ouvrable(chemin) ? h('a', { href: ouvrir(chemin, racine) }, dit) : dit, h('span', { class: 'ou' }, chemin)])),
            ),
          ]),
        ]
      : []),
    ...(diagnostics.length > 0
      ? [
          h('section', { class: 'tri' }, [
            h('h2', { class: 'rail' }, 'À reprendre'),
            h(
              'ol',
              { class: 'lignes' },
              diagnostics.map((d) =>
                h('li', { class: d.severity === 'error' ? 'erreur' : 'attention' }, [
                  ou({ fichier: d.file, ligne: d.line, colonne: d.column }, racine),
                  h('p', [h('strong', d.severity === 'error' ? 'Erreur\u00A0: ' : 'À regarder\u00A0: '), d.key ? h('code', d.key) : '', d.key ? '\u00A0: ' : '', d.message]),
                  d.hint ? h('p', { class: 'conseil' }, majuscule(d.hint)) : '',
                  h('p', { class: 'aide' }, [h('a', { href: `${racine}guide/erreurs/${d.rule}/` }, 'En savoir plus')]),
                ]),
              ),
            ),
          ]),
        ]
      : []),
    ...tableaux.map((tableau) => dessinerTableau(tableau, racine)),
    ...listes.map(({ titre, elements }) =>
      h('section', { class: 'tri' }, [
        h('h2', { class: 'rail' }, titre),
        elements.length > 0
          ? h(
              'ul',
              { class: 'lignes' },
              elements.map((element) => ligne(element, racine)),
            )
          : h('p', { class: 'rien' }, 'Rien.'),
      ]),
    ),
    ...copiables.map(({ titre, texte }, i) =>
      h('section', { class: 'tri' }, [
        h('h2', { class: 'rail', id: `copie-${i}` }, titre),
        h('div', { class: 'copie' }, [h('pre', { tabIndex: 0, role: 'region', 'aria-labelledby': `copie-${i}` }, texte)]),
      ]),
    ),
    ...(journal ? [h('details', { class: 'dit' }, [h('summary', 'Ce que le programme a dit'), h('pre', { tabIndex: 0 }, journal)])] : []),
  ];
}

/** What is quoted keeps its marks. No more of French spacing: a key and its colon are read as they are to be written. */
const insecables = (texte: string) => texte.replace(/« /g, '«\u00A0').replace(/ »/g, '\u00A0»');
const majuscule = (texte: string) => texte.replace(/^./, (c) => c.toUpperCase());

const ligne = ({ texte, ton, lieu, conseil }: Element, racine: string) =>
  h('li', ton ? { class: ton } : {}, [
    lieu ? ou(lieu, racine) : '',
    h('p', [ton && ton !== 'bien' ? h('strong', `${majuscule(tons[ton])}\u00A0: `) : '', insecables(texte)]),
    conseil ? h('p', { class: 'conseil' }, insecables(majuscule(conseil))) : '',
  ]);

/** A place that one can go to: the text, at its line. */
function ou(lieu: { fichier: string; ligne?: number; colonne?: number }, racine: string): ElementContent {
  const dit = `${lieu.fichier}${lieu.ligne ? `, ligne ${lieu.ligne}` : ''}`;
  return h('p', { class: 'ou' }, [ouvrable(lieu.fichier) ? h('a', { href: ouvrir(lieu.fichier, racine, lieu.ligne) }, dit) : dit]);
}

/** What the workshop shows: texts of the content, and what tasks made for a person. */
const ouvrable = (chemin: string) => /\.(mdx|ya?ml)$/.test(chemin) || dossiers.some((dossier) => chemin.startsWith(`${dossier}/`));

/** Texts open where they are corrected, anything else as it is. */
export const ouvrir = (chemin: string, racine: string, ligne?: number): string =>
  /\.(mdx|ya?ml)$/.test(chemin)
    ? `${racine}texte/${chemin.split('/').map(encodeURIComponent).join('/')}${ligne ? `?ligne=${ligne}#ligne` : ''}`
    : `${racine}fait/${chemin.split('/').map(encodeURIComponent).join('/')}`;

/** A query that fills a form. */
export const requete = (valeurs: Valeurs | undefined): string => {
  const demande = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(valeurs ?? {}))
    for (const une of [valeur].flat()) if (une !== undefined && une !== false) demande.append(nom, une === true ? 'oui' : une);
  return demande.size > 0 ? `?${demande.toString()}` : '';
};

function dessinerTableau({ titre, colonnes, rangees }: Tableau, racine: string): ElementContent {
  const cellule = (une: string | Cellule, i: number) => {
    const { texte, ton, lieu } = typeof une === 'string' ? { texte: une } : une;
    const contenu = lieu && ouvrable(lieu.fichier) ? h('a', { href: ouvrir(lieu.fichier, racine, lieu.ligne) }, texte) : texte;
    return h(i === 0 ? 'th' : 'td', { ...(i === 0 ? { scope: 'row' } : {}), ...(ton ? { class: ton } : {}) }, [
      contenu,
      ton && ton !== 'bien' ? h('span', { class: 'hors' }, ` (${tons[ton]})`) : '',
    ]);
  };
  return h('section', { class: 'pleine' }, [
    h('div', { class: 'defile', tabIndex: 0, role: 'region', 'aria-label': titre }, [
      h('table', [
        h('caption', titre),
        h('thead', [
          h(
            'tr',
            colonnes.map((colonne) => h('th', { scope: 'col' }, colonne)),
          ),
        ]),
        h(
          'tbody',
          rangees.map((rangee) => h('tr', rangee.map(cellule))),
        ),
      ]),
    ]),
  ]);
}
