/** Free pages, the glossary of acronyms, and the accessibility statement, computed from its data. */
import { foldToAnchor, typographier, valeurConnue, type Corps } from '#recueil';
import type { Atelier } from './atelier.ts';
import { date, nombre } from './dire.ts';
import type { GlossaireVue, PageVue } from './types.ts';

type Page = Atelier['recueil']['pages'][number];

export const vuePage = (page: Page): PageVue<Corps> => ({
  titre: page.titre,
  ...(page.chapeau ? { chapeau: page.chapeau } : {}),
  html: page.corps,
  ...(page.verifieLe ? { verifiee: date(page.verifieLe) } : {}),
});

export function vueGlossaire(a: Atelier): GlossaireVue {
  const fold = (terme: string) => terme.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return {
    titre: 'Glossaire',
    chapeau: 'Les sigles et les mots que ces textes emploient.',
    entrees: [...a.recueil.glossaire]
      .sort((x, y) => (fold(x.terme) < fold(y.terme) ? -1 : 1))
      .map((entree) => ({
        ancre: foldToAnchor(entree.terme),
        terme: entree.terme,
        ...(entree.developpe ? { developpe: entree.developpe } : {}),
        ...(entree.definition ? { definition: entree.definition } : {}),
      })),
  };
}

/** An audit holds three years (décret n° 2019-768, art. 6); without a valid one the only lawful wording is « non conforme ». */
const anneesDeValidite = 3;

type Statement = NonNullable<Atelier['recueil']['accessibilite']>;

/** Wording and rate of conformity at an instant. */
export function etatDeConformite({ audit: written }: Statement, instant: string): { etat: string; taux?: number } {
  const audit = valeurConnue(written);
  if (!audit || typeof audit !== 'object') return { etat: 'non conforme' };
  const limite = `${Number(audit.date.slice(0, 4)) + anneesDeValidite}${audit.date.slice(4)}`;
  const total = audit.conformes + audit.nonConformes;
  if (instant.slice(0, limite.length) > limite || total === 0) return { etat: 'non conforme' };
  const taux = audit.conformes / total;
  return { etat: taux === 1 ? 'totalement conforme' : taux >= 0.5 ? 'partiellement conforme' : 'non conforme', taux };
}

export function vueAccessibilite(statement: Statement, a: Atelier): PageVue {
  const { etat, taux } = etatDeConformite(statement, a.recueil.instant);
  const audit = valeurConnue(statement.audit);
  const { contact } = a.recueil.config;
  const courriel = valeurConnue(contact.courriel);
  const ecrire = courriel ? `${contact.service}, ${courriel}` : `${contact.service}${contact.page ? ` (${new URL(contact.page).hostname})` : ''}`;
  const texte = (s: string) => `<p>${typographier(s).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
  return {
    titre: 'Accessibilité',
    chapeau: typographier(`Accessibilité : ${etat}.`),
    html: [
      texte(`${statement.entite} s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.`),
      '<h2>État de conformité</h2>',
      texte(
        taux === undefined
          ? 'Aucun audit en cours de validité n’établit la conformité au référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Dans ce cas, la loi ne connaît qu’une formule : non conforme. Ce que nous vérifions nous-mêmes est dit plus bas ; cela ne remplace pas un audit.'
          : `L’audit a relevé ${nombre(Math.round(taux * 100))} % de critères conformes.`,
      ),
      '<h2>Signaler une difficulté</h2>',
      texte(`Si un contenu ou un service ne vous est pas accessible, écrivez-nous : ${ecrire}. Nous vous orienterons vers une autre forme du contenu.`),
      '<h2>Voies de recours</h2>',
      texte(
        'Sans réponse satisfaisante de notre part, vous pouvez saisir le Défenseur des droits : par son formulaire en ligne (formulaire.defenseurdesdroits.fr), par un de ses délégués, ou par courrier sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
      ),
    ].join('\n'),
    reperes: [
      { terme: 'État', valeur: { texte: etat } },
      { terme: 'Audit', valeur: audit && typeof audit === 'object' ? { texte: `${audit.auditeur}, ${date(audit.date)}` } : { absence: 'aucun', connu: false } },
      { terme: 'Déclaration établie', valeur: { texte: date(statement.etablieLe) } },
    ],
    listes: [
      { titre: 'Ce qui n’est pas accessible, à notre connaissance', elements: statement.nonConformites },
      { titre: 'Dérogations', elements: statement.derogations },
      { titre: 'Ce qui est vérifié', elements: statement.verifications },
      { titre: 'Technologies', elements: statement.technologies },
    ].filter((liste) => liste.elements.length > 0),
  };
}
