import { describe, expect, it } from 'vitest';
import { publish, type Recueil } from '#recueil';
import { action, edition, lire, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { aSavoir, epreuvesAFaire } from './a-faire.ts';
import { courrier } from './courrier.ts';

const instant = Date.parse('2026-10-01T12:00:00Z');
const simple = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');
const ici = { 'editions/2026/edition.mdx': edition('publication: 2026-10-15T18:30') };
const relue = (nom: string, plus = '', corps?: string) => action(nom, `etat: relu\n${plus}`, corps);

describe('which proofs are made', () => {
  const trier = async (fichiers: Record<string, string>, seule?: string) => {
    const { recueil, diagnostics } = await lire({ ...ici, ...fichiers });
    const [une] = recueil?.editions ?? [];
    if (!recueil || !une) throw new Error('no edition');
    const { aFaire, laissees, refusees } = epreuvesAFaire(une, { published: publish(recueil, instant), diagnostics, ...(seule ? { seule } : {}) });
    const dits = (elements: typeof laissees) => elements.map(({ texte, lieu }) => `${texte} (${lieu?.fichier.split('/').at(-2) ?? ''}:${lieu?.ligne ?? ''})`);
    return { aFaire: aFaire.map(({ slug }) => slug), laissees: dits(laissees), refusees: dits(refusees) };
  };
  const plusieurs = {
    'editions/2026/a/pret/action.mdx': relue('pret'),
    'editions/2026/a/ebauche/action.mdx': action('ebauche', 'etat: brouillon'),
    'editions/2026/a/partie/action.mdx': action('partie', 'etat: retire'),
    'editions/2026/a/casse/action.mdx': relue('casse', 'zut: 1'),
  };

  it('those that are more than drafts, and nothing of a file with an error', async () =>
    expect(await trier(plusieurs)).toEqual({
      aFaire: ['pret'],
      laissees: ['Titre de ebauche : encore « brouillon » (ebauche:)', 'Titre de partie : retirée, elle n’a plus d’épreuve (partie:)'],
      refusees: ['casse : 1 erreur dans ses fichiers (casse:12)'],
    }));

  it('a draft too, when it is asked for by name', async () => expect((await trier(plusieurs, 'ebauche')).aFaire).toEqual(['ebauche']));

  it('none whose text names an action that is not out', async () => {
    const vers = { 'editions/2026/a/x/action.mdx': relue('x', '', 'Un.\n\nComme [elle](action:2026/y).'), 'editions/2026/a/y/action.mdx': relue('y') };
    expect(await trier(vers)).toEqual({
      aFaire: ['y'],
      laissees: [],
      refusees: ['Titre de x : son texte renvoie à une action qui n’a pas encore paru, l’épreuve la nommerait (x:16)'],
    });
    expect((await trier({ ...vers, 'editions/2026/a/y/action.mdx': action('y', 'publication: 2026-09-01T00:00') }, 'x')).aFaire).toEqual(['x']);
  });

  it('says what is not in them', async () => {
    const { editions } = await recueilDe({
      ...ici,
      'editions/2026/a/x/action.mdx': relue('x'),
      'editions/2026/a/x/jury.mdx': mdx('etat: relu', 'Mot.'),
      'editions/2026/a/y/action.mdx': relue('y'),
      'editions/2026/a/y/jury.mdx': mdx('etat: brouillon', 'Mot.'),
    });
    const [x, y] = editions[0]?.actions ?? [];
    expect(x && aSavoir(x, false).map(({ texte }) => texte)).toEqual([
      'Titre de x : du jury, seuls les points pour le porteur sont dans l’épreuve : le reste se lit avec le palmarès',
    ]);
    expect(x && aSavoir(x, true)).toEqual([]);
    expect(y && aSavoir(y, true).map(({ texte }) => texte)).toEqual(['Titre de y : jury.mdx est « brouillon » : rien n’en est dans l’épreuve']);
  });
});

describe('the mail', () => {
  const lettre = (recueil: Recueil, quand = instant) => {
    const proof = publish(recueil, quand, { epreuve: '2026/x', avant: '2026-10-12' });
    const une = proof.editions[0]?.actions[0];
    if (!une || une.niveau === 'retire') throw new Error('no proof');
    return simple(courrier({ action: une, proof, avant: '2026-10-12', fichier: '2026-x.pdf' }));
  };

  it('is ready to be sent', async () => {
    const recueil = await recueilDe({
      ...ici,
      'editions/2026/a/x/action.mdx': relue('x', 'contact: { service: Service des rives, courriel: rives@exemple.fr }').replace('sources-publiques', 'dossier'),
      'editions/2026/a/x/jury.mdx': mdx('pointsVigilance: [{ texte: Un point }]\netat: relu'),
    });
    expect(lettre(recueil)).toMatchInlineSnapshot(`
      "À : Service des rives <rives@exemple.fr>
      Objet : Épreuve à relire avant le 12 octobre 2026 : « Titre de x »
      Pièce jointe : 2026-x.pdf

      Madame, Monsieur,

      L’action « Titre de x » doit paraître dans le recueil du Prix d’essai, édition 2026. Vous trouverez son épreuve ci-joint : c’est ce que nous comptons publier, écrit d’après votre dossier.

      Pouvez-vous la relire et nous répondre avant le 12 octobre 2026 ?

      Merci de vérifier en particulier :
      - les faits : dates, lieux, chiffres, budget, résultats ;
      - les noms : organismes, partenaires, personnes citées et leur fonction ;
      - le contact publié : un service, ici « Service des rives », rives@exemple.fr ;
      - les consentements : aucune personne n’est nommée au contact ni dans un entretien sans son accord écrit ; dites-nous de quand il date et jusqu’à quand il vaut.

      Comment répondre :
      - si tout est juste, écrivez « Bon pour accord », avec le nom de votre service ;
      - sinon, donnez la page, la phrase telle qu’elle est, et celle qu’il faut lire à la place.
      Répondez à ce message.

      L’épreuve porte un point du jury qui n’est que pour vous : il ne paraîtra pas.
      L’épreuve ne dit rien de la distinction, qui sera annoncée avec le palmarès.
      Cette épreuve n’est pas publique : merci de ne pas la diffuser.
      Sans réponse à cette date, nous pourrons publier la fiche en notant que vous ne nous avez pas répondu.

      Avec nos remerciements,
      Service
      Éditeur d’essai
      "
    `);
    expect(lettre(recueil, Date.parse('2026-10-16T00:00:00Z'))).not.toContain('distinction');
  });

  it('never names a distinction that is still secret, nor invents an address', async () => {
    const dite = lettre(await recueilDe({ ...ici, 'editions/2026/a/x/action.mdx': relue('x').replace('{ type: prix }', '{ type: mention, categorie: motcategorie }') }));
    expect(dite).not.toMatch(/mention|motcategorie|lauréat/i);
    expect(dite).toMatch(/^À : \[adresse du porteur, à compléter\]/);
  });
});
