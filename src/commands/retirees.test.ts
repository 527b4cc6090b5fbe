import { addresses, publish, readInstant } from '#recueil';
import { expect, it } from 'vitest';
import { action, edition, mdx, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { retirees } from './retirees.ts';

const entretien = (etat: string) =>
  mdx(`etat: ${etat}\ntitre: Entretien\ndate: 2021\nintervenants: [{ id: tous, nom: Les deux invités, fonction: inconnu, organisme: inconnu, collectif: true }]`, 'Une réponse.');

const la = addresses('/');
const tout = (slug: string) => {
  const action = { edition: '2024', slug };
  return {
    page: [la.action(action), la.permanente(action)],
    autour: [la.jsonAction(action), la.pdfAction(action), la.referenceAction(action, 'csl.json'), la.recitAction(action), la.kit(action), la.fichierDuKit(action, 'badge.png')],
    entretien: [la.entretien(action), la.referenceEntretien(action, 'bib')],
  };
};

it('what was withdrawn owes the page that says so and the permanent address, nothing else; its neighbours owe all they did', async () => {
  const recueil = await recueilDe({
    'editions/2024/edition.mdx': edition('publication: 2024-06-01T10:00'),
    'editions/2024/a/otee/action.mdx': action('otee', 'etat: retire'),
    'editions/2024/a/otee-bis/action.mdx': action('otee-bis'),
    'editions/2024/a/muette/action.mdx': action('muette'),
    'editions/2024/a/muette/entretien.mdx': entretien('retire'),
    'editions/2024/a/brouillon/action.mdx': action('brouillon'),
    'editions/2024/a/brouillon/entretien.mdx': entretien('brouillon'),
  });
  const lu = readInstant('2026-11-24T12:00', 'Europe/Paris');
  const parties = retirees(publish(recueil, lu.ok ? lu.ms : 0), recueil);
  const otee = tout('otee');
  expect([...otee.autour, ...otee.entretien].filter((adresse) => !parties(adresse))).toEqual([]);
  const muette = tout('muette');
  expect(muette.entretien.filter((adresse) => !parties(adresse))).toEqual([]);
  const dues = [...otee.page, ...muette.page, ...muette.autour, ...Object.values(tout('otee-bis')).flat(), ...Object.values(tout('brouillon')).flat()];
  expect(dues.filter(parties)).toEqual([]);
});
