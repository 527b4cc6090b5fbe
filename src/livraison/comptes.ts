/** Accounts of the publication night: what was found and done, as every face shows it. */
import { MANIFESTE_DES_ADRESSES } from '#build';
import { prefixe } from '#session';
import { date } from '#recueil';
import type { Compte } from '#taches';
import type { Comparaison, PageDite } from './comparer.ts';
import type { MiseEnLigne } from './mettre-en-ligne.ts';
import type { Constat, Ton } from './constat/constater.ts';
import type { EnvoiFait } from './envoi/index.ts';
import { EMBARGO, type Manifeste } from './paquets.ts';
import type { Preparation } from './preparer.ts';
import type { Retour } from './revenir.ts';
import { VERSIONS_DES_DONNEES } from './textes.ts';

type Tableaux = NonNullable<Compte['tableaux']>;
type Elements = NonNullable<Compte['listes']>[number]['elements'];

/** Longer lists are read by nobody. */
const RANGEES = 150;

const quand = (instant: string) => `${date(instant.slice(0, 10))} à ${instant.slice(11, 16).replace(':', ' h ')}`;
const nombre = (n: number, mot: string) => `${n} ${mot}${n > 1 ? 's' : ''}`;

/** Permanent addresses and data stand for a page that is listed. */
const listee = (adresse: string) => !adresse.startsWith('/id/') && !adresse.endsWith('.json');

function tableau(titre: string, pages: readonly PageDite[], ton?: 'attention'): Tableaux {
  const vues = pages.filter(({ adresse }) => listee(adresse));
  if (vues.length === 0) return [];
  const coupe = vues.length > RANGEES ? `, les ${RANGEES} premières` : '';
  return [
    {
      titre: `${titre} (${vues.length}${coupe})`,
      colonnes: ['Adresse', 'Titre'],
      rangees: vues.slice(0, RANGEES).map(({ adresse, titre: dit }) => [ton ? { texte: adresse, ton } : adresse, dit]),
    },
  ];
}

const tableaux = ({ avec, apparaissent, disparaissent, deplacees }: Comparaison, [parait, disparait]: readonly [string, string]): Tableaux => [
  ...(avec ? tableau(parait, apparaissent) : []),
  ...tableau(disparait, disparaissent, 'attention'),
  ...(deplacees.some(({ de }) => listee(de))
    ? [
        {
          titre: 'Change d’adresse',
          colonnes: ['De', 'Vers', 'Titre'],
          rangees: deplacees.filter(({ de }) => listee(de)).map(({ de, vers, titre }) => [{ texte: de, ton: 'attention' as const }, vers, titre]),
        },
      ]
    : []),
];

const liste = (titre: string, elements: Elements) => (elements.length > 0 ? [{ titre, elements }] : []);

const retenuesDites = (retenues: readonly string[]): Elements =>
  retenues.map((chemin) => ({ texte: `${chemin} a son propre instant : cette action ne paraît pas avec les autres`, ton: 'attention' as const }));

/** Where there is no site to compare with, what the package brings is read in the pages of its editions. */
function desEditions({ comparaison, paraissent }: Manifeste): Tableaux {
  const editions = new Set(paraissent.map(({ chemin }) => chemin.split('/')[1]));
  return tableau(
    'Dans ce paquet',
    comparaison.apparaissent.filter(({ adresse }) => editions.has(/^\/(?:editions|actions|entretiens)\/([^/]+)\//.exec(adresse)?.[1])),
  );
}

export function compteDePreparation({ diagnostics, manifeste, journal, retenues, correction = false }: Preparation): Compte {
  if (!manifeste) {
    const phrase =
      journal === ''
        ? 'Aucun paquet : les textes ont des erreurs. Rien n’a été changé.'
        : 'Aucun paquet : la construction a été refusée, et le dit plus haut. Rien n’a été changé.';
    return { code: 1, phrase, diagnostics, ...(journal === '' ? {} : { journal }) };
  }
  const { comparaison, site, id, instant } = manifeste;
  const partis = [...comparaison.disparaissent.map(({ adresse }) => adresse), ...comparaison.deplacees.map(({ de }) => de)].filter(listee);
  const arrivees = comparaison.avec ? comparaison.apparaissent.filter(({ adresse }) => listee(adresse)) : [];
  const rien = comparaison.avec && comparaison.apparaissent.length === 0 && comparaison.changees === 0;
  return {
    code: 0,
    phrase: `Le paquet ${id} est scellé (${nombre(site.fichiers.length, 'fichier')}), ${EMBARGO} : le site tel qu’il sera le ${quand(instant)}${comparaison.avec ? `, ${nombre(comparaison.changees, 'fichier')} changeant sous la même adresse` : ''}. Rien n’est publié : il attend « Mettre en ligne », même passé cette heure.`,
    diagnostics,
    tableaux: comparaison.avec ? tableaux(comparaison, ['Apparaît', 'Disparaît']) : [...desEditions(manifeste), ...tableaux(comparaison, ['Apparaît', 'Disparaît'])],
    listes: liste('À regarder', [
      ...(rien
        ? [
            {
              texte: 'Ce paquet ne change rien au site en place',
              ton: 'attention' as const,
              conseil: 'regardez l’instant, les parties choisies, et « etat: publie » dans les textes',
            },
          ]
        : []),
      ...(comparaison.avec
        ? []
        : [
            {
              texte: 'Aucun site n’est en place à côté des textes (dist) : ce qui change ne peut pas être comparé',
              ton: 'attention' as const,
              conseil: 'lisez les pages du paquet',
            },
          ]),
      ...(correction && arrivees.length > 0
        ? [
            {
              texte: `Une correction ne fait rien paraître, et ${nombre(arrivees.length, 'page')} apparaî${arrivees.length > 1 ? 'ssent' : 't'}`,
              ton: 'attention' as const,
              conseil: 'un instant de publication est peut-être passé : lisez la liste avant de mettre en ligne',
            },
          ]
        : []),
      ...(partis.length > 0
        ? [
            {
              texte: `${nombre(partis.length, 'adresse')} ne répondr${partis.length > 1 ? 'ont' : 'a'} plus`,
              ton: 'attention' as const,
              conseil: 'on les a peut-être notées : renvoyez-les vers une autre page, dans redirections.yaml',
            },
          ]
        : []),
      ...retenuesDites(retenues),
    ]),
    fichiers: [{ chemin: `.recueil/paquets/${id}`, dit: EMBARGO }],
    suites: [{ tache: 'mettre-en-ligne', valeurs: { paquet: id }, dit: correction ? 'Quand la liste ci-dessus est bien ce que vous vouliez' : 'Quand les noms auront été dits' }],
  };
}

const retardDit = ({ paquet, retard = 0 }: MiseEnLigne): Elements =>
  paquet && Math.abs(retard) >= 1
    ? [
        {
          texte: retard > 0 ? `${nombre(retard, 'minute')} après l’heure prévue : les pages disent ${quand(paquet.instant)}` : `${nombre(-retard, 'minute')} avant l’heure prévue`,
          ton: retard > 0 ? ('bien' as const) : ('attention' as const),
        },
      ]
    : [];

export function compteDeMiseEnLigne(fait: MiseEnLigne): Compte {
  if (!fait.paquet) {
    const pourquoi = fait.journal === '' ? 'les textes ont des erreurs' : 'la construction a été refusée, et le dit plus haut';
    const { diagnostics, journal } = fait;
    return { code: 1, phrase: `Rien n’est en place : ${pourquoi}. Les textes sont comme avant.`, diagnostics, ...(journal === '' ? {} : { journal }) };
  }
  return {
    code: fait.aFaire.length > 0 ? 2 : 0,
    phrase: fait.deja ? `Ce paquet est déjà en place dans dist/ : rien n’a été changé.` : `En place dans dist/ : le paquet ${fait.paquet.id}. Il reste à l’envoyer.`,
    listes: [
      ...liste(
        'À faire',
        fait.aFaire.map((texte) => ({ texte, ton: 'erreur' as const })),
      ),
      ...liste('À savoir', [
        ...retardDit(fait),
        ...(fait.changes.length > 0
          ? [
              {
                texte: `${nombre(fait.changes.length, 'texte')} ${fait.changes.length > 1 ? 'ont' : 'a'} changé depuis le paquet, et n’y ${fait.changes.length > 1 ? 'sont' : 'est'} pas : ${fait.changes.slice(0, 5).join(', ')}`,
                ton: 'attention' as const,
                conseil: 'ce qui est en place est ce qui a été contrôlé ; la prochaine construction prendra ces textes',
              },
            ]
          : []),
        ...retenuesDites(fait.retenues),
        ...(fait.adresses > 0 ? [{ texte: `${nombre(fait.adresses, 'adresse')} de plus dans urls.txt`, ton: 'bien' as const }] : []),
        ...(fait.version === undefined ? [] : [{ texte: `une version de plus des données dans donnees.yaml : « ${fait.version} »`, ton: 'bien' as const }]),
      ]),
    ],
    fichiers: [
      { chemin: 'dist', dit: 'le site' },
      ...fait.ecrits.map((chemin) => ({ chemin: `${prefixe()}${chemin}`, dit: 'l’instant de publication, et lui seul' })),
      ...(fait.version === undefined ? [] : [{ chemin: `${prefixe()}${VERSIONS_DES_DONNEES}`, dit: 'la version des données' }]),
    ],
    suites: [{ tache: 'envoyer', dit: 'Envoyer chez l’hébergeur' }, ...(fait.sansRetour ? [] : [{ tache: 'revenir', dit: 'Revenir au site d’avant' }])],
  };
}

/** What going back does to files that are no texts: once done, and before. */
const DEFAIT: Partial<Record<string, readonly [string, string]>> = {
  [VERSIONS_DES_DONNEES]: ['version ôtée', 'version à ôter'],
  [MANIFESTE_DES_ADRESSES]: ['adresses ôtées', 'adresses à ôter'],
};

/** What is left to do in those that somebody has changed. */
const A_LA_MAIN: Partial<Record<string, string>> = {
  [VERSIONS_DES_DONNEES]: 'ôtez-y vous-même la dernière version : son texte peut nommer ce qui ne paraît plus',
  [MANIFESTE_DES_ADRESSES]: 'ôtez-y vous-même les dernières lignes : la prochaine construction serait refusée pour des adresses qui ne paraissent plus',
};

export function compteDeRetour({ livraison, comparaison, fait, repris, laisses, reparaitrait }: Retour): Compte {
  const quoi = `la mise en ligne du ${quand(livraison.instant)} (paquet ${livraison.paquet})`;
  return {
    code: 0,
    phrase: fait
      ? `Défait : ${quoi}. Le site d’avant est en place dans dist/ ; s’il avait été envoyé, envoyez de nouveau.`
      : `Serait défait : ${quoi}. Rien n’a encore été changé : recommencez en confirmant.`,
    tableaux: tableaux(comparaison, ['Reparaît', fait ? 'Ne paraît plus' : 'Ne paraîtrait plus']),
    listes: liste('À savoir', [
      ...repris.map((chemin) => ({
        texte: `${chemin} : ${DEFAIT[chemin]?.[fait ? 0 : 1] ?? `instants ${fait ? 'remis' : 'à remettre'} comme avant`}`,
        ton: 'bien' as const,
      })),
      ...laisses.map((chemin) => ({
        texte: `${chemin} a changé depuis : il est resté tel quel`,
        ton: 'erreur' as const,
        conseil: A_LA_MAIN[chemin] ?? 'reprenez-y vous-même les instants de publication',
      })),
      ...(reparaitrait
        ? [
            {
              texte: 'L’instant écrit dans les textes est passé : la prochaine construction publierait de nouveau',
              ton: 'attention' as const,
              conseil: 'repoussez « publication » dans edition.mdx',
            },
          ]
        : []),
    ]),
    suites: fait ? [{ tache: 'envoyer', dit: 'Envoyer le site d’avant' }] : [{ tache: 'revenir', valeurs: { confirmer: true }, dit: 'Revenir vraiment' }],
  };
}

const mo = (octets: number) => `${(octets / 1e6).toFixed(1).replace('.', ',')} Mo`;
const fichiersDits = (titre: string, chemins: readonly string[]) =>
  liste(
    chemins.length > RANGEES ? `${titre} (${chemins.length}, les ${RANGEES} premiers)` : titre,
    chemins.slice(0, RANGEES).map((texte) => ({ texte })),
  );

export function compteDEnvoi({ adresse, bilan, essai }: EnvoiFait): Compte {
  const { envoyes, octets, supprimes, inchanges, plan } = bilan;
  const ou = `${adresse.hote}, dossier « ${adresse.dossier} »`;
  const rien = envoyes === 0 && supprimes === 0;
  return {
    code: 0,
    phrase: rien
      ? `Tout est déjà chez l’hébergeur (${ou}) : ${nombre(inchanges, 'fichier')}.`
      : `${essai ? 'Serait envoyé' : 'Envoyé'} (${ou}) : ${nombre(envoyes, 'fichier')}, ${mo(octets)} ; ${nombre(supprimes, 'fichier')} ${essai ? 'à ôter' : supprimes > 1 ? 'ôtés' : 'ôté'} ; ${nombre(inchanges, 'fichier')} déjà là.`,
    ...(essai
      ? {
          listes: [
            ...fichiersDits(
              'À envoyer',
              plan.rangs.flat().map(({ chemin }) => chemin),
            ),
            ...fichiersDits('À ôter', plan.suppressions),
          ],
        }
      : {}),
    suites: essai ? [{ tache: 'envoyer', dit: 'Envoyer vraiment' }] : [{ tache: 'constater', dit: 'Regarder ce qui est vraiment en ligne' }],
  };
}

/** What is alike for many files is one row. */
const gravite: readonly Ton[] = ['erreur', 'attention', 'manque', 'bien'];

export function compteDeConstat({ url, repond, regardes, ecarts, enTetes, points }: Constat): Compte {
  if (!repond) return { code: 1, phrase: `${url} ne répond pas.` };
  const erreurs = ecarts.length + [...enTetes, ...points].filter(({ ton }) => ton === 'erreur').length;
  const tries = <T extends { ton: Ton }>(choses: readonly T[]) => choses.toSorted((a, b) => gravite.indexOf(a.ton) - gravite.indexOf(b.ton));
  return {
    code: erreurs > 0 ? 1 : 0,
    phrase: erreurs > 0 ? `${url} n’est pas ce que dit dist/ : ${nombre(erreurs, 'écart')}.` : `${url} est ce que dit dist/ : ${nombre(regardes, 'fichier')}, octet pour octet.`,
    tableaux: [
      ...(ecarts.length > 0
        ? [
            {
              titre: `Fichiers (${ecarts.length}${ecarts.length > RANGEES ? `, les ${RANGEES} premiers` : ''})`,
              colonnes: ['Adresse', 'Constat'],
              rangees: ecarts.slice(0, RANGEES).map(({ adresse, dit }) => [adresse, { texte: dit, ton: 'erreur' as const }]),
            },
          ]
        : []),
      { titre: 'Conduite du serveur', colonnes: ['Quoi', 'Constat'], rangees: tries(points).map(({ quoi, dit, ton }) => [quoi, { texte: dit, ton }]) },
      {
        titre: 'En-têtes',
        colonnes: ['En-tête', 'Sur', 'Attendu', 'Trouvé'],
        rangees: tries(enTetes).map(({ nom, ou, attendu, trouve, ton }) => [nom, ou, attendu, { texte: trouve || 'aucun', ton }]),
      },
    ],
    suites: erreurs > 0 ? [{ tache: 'envoyer', dit: 'Envoyer de nouveau' }] : [],
  };
}
