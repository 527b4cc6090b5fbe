/** The mail that goes with a proof, ready to be copied: what is asked, until when, how to answer and to whom. */
import { date, titreDe, typographier, valeurConnue, type Nommee, type PublishedRecueil } from '#recueil';

interface Envoi {
  action: Nommee;
  /** The proof's own recueil. */
  proof: PublishedRecueil;
  avant: string;
  /** Name of the PDF. */
  fichier: string;
  /** Who signs, if not the publisher's service. */
  service?: string;
}

export function courrier({ action, proof, avant, fichier, service }: Envoi): string {
  const { config } = proof;
  const { titre } = titreDe(action);
  const fiche = action.niveau === 'fiche' ? action : undefined;
  const jury = fiche?.jury?.pourLePorteur;
  const points = (jury?.pointsForts.length ?? 0) + (jury?.pointsVigilance.length ?? 0);
  const origine = action.provenance === 'dossier' ? 'écrit d’après votre dossier' : 'écrit d’après les sources citées à la fin';
  return [
    [
      `À : ${fiche?.contact ? `${fiche.contact.service} <${fiche.contact.courriel}>` : '[adresse du porteur, à compléter]'}`,
      `Objet : Épreuve à relire avant le ${date(avant)} : « ${titre} »`,
      `Pièce jointe : ${fichier}`,
    ].join('\n'),
    'Madame, Monsieur,',
    `L’action « ${titre} » doit paraître dans ${minuscule(config.titre)} ${config.sousTitre}, édition ${action.edition}. Vous trouverez son épreuve ci-joint : c’est ce que nous comptons publier, ${origine}.`,
    `Pouvez-vous la relire et nous répondre avant le ${date(avant)} ?`,
    ['Merci de vérifier en particulier :', ...aVerifier(fiche)].join('\n'),
    [
      'Comment répondre :',
      '- si tout est juste, écrivez « Bon pour accord », avec le nom de votre service ;',
      '- sinon, donnez la page, la phrase telle qu’elle est, et celle qu’il faut lire à la place.',
      ouRepondre(config),
    ].join('\n'),
    [
      ...(points > 0
        ? [
            `L’épreuve porte ${points > 1 ? `${points} points du jury qui ne sont que pour vous : ils ne paraîtront pas.` : 'un point du jury qui n’est que pour vous : il ne paraîtra pas.'}`,
          ]
        : []),
      ...(fiche?.palmaresAVenir ? ['L’épreuve ne dit rien de la distinction, qui sera annoncée avec le palmarès.'] : []),
      'Cette épreuve n’est pas publique : merci de ne pas la diffuser.',
      'Sans réponse à cette date, nous pourrons publier la fiche en notant que vous ne nous avez pas répondu.',
    ].join('\n'),
    ['Avec nos remerciements,', service ?? config.contact.service, ...((service ?? config.contact.service) === config.editeur.nom ? [] : [config.editeur.nom])].join('\n'),
  ]
    .map((partie) => partie.split('\n').map(typographier).join('\n'))
    .join('\n\n')
    .concat('\n');
}

const minuscule = (titre: string) => titre.replace(/^L(?=[aeu]s? |’)/u, 'l');

function aVerifier(fiche: Extract<Nommee, { niveau: 'fiche' }> | undefined): string[] {
  return [
    '- les faits : dates, lieux, chiffres, budget, résultats ;',
    `- les noms : organismes, partenaires, personnes citées et leur fonction${fiche?.entretien ? ', et ce que l’entretien leur fait dire' : ''} ;`,
    ...imagesAVerifier(fiche?.medias.length ?? 0),
    `- le contact publié : un service, ${fiche?.contact ? `ici « ${fiche.contact.service} », ${fiche.contact.courriel} ;` : 'que la fiche ne donne pas encore : indiquez-nous lequel, avec son courriel ;'}`,
    '- les consentements : aucune personne n’est nommée au contact ni dans un entretien sans son accord écrit ; dites-nous de quand il date et jusqu’à quand il vaut.',
  ];
}

function imagesAVerifier(combien: number): string[] {
  if (combien === 0) return [];
  const quoi = combien === 1 ? 'l’image : qui l’a faite, ce qu’elle montre' : `les ${combien} images : qui les a faites, ce qu’elles montrent`;
  return [`- ${quoi}, l’accord écrit des personnes reconnaissables, et celui des parents pour des mineurs ;`];
}

function ouRepondre({ contact }: PublishedRecueil['config']): string {
  const courriel = valeurConnue(contact.courriel);
  if (courriel) return `Répondez à ${contact.service} : ${courriel}`;
  return contact.page ? `Répondez à ce message, ou par ${contact.page}` : 'Répondez à ce message.';
}
