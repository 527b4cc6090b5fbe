import { describe, expect, it } from 'vitest';
import { taire, taireDans } from './taire.ts';

const dans = taireDans(['Ada d’Hélas', 'Marie-Rose Saint-Élan', 'Zoé Zorb']);
const TU = '[sur la page]';

describe('telephone numbers', () => {
  it.each([
    '01 23 45 67 89',
    '0123456789',
    '01.23.45.67.89',
    '01-23-45-67-89',
    '01/23/45/67/89',
    '0123.45 67 89',
    '01\u00a023\u202f45\u00a067\u00a089',
    '01 – 23 – 45 – 67 – 89',
    '+33 1 23 45 67 89',
    '+33123456789',
    '+33 (0)1 23 45 67 89',
    '+33(0) 1 23 45 67 89',
    '0033 1 23 45 67 89',
    '0033123456789',
    '00 33 1 23 45 67 89',
  ])('%s', (numero) => {
    for (const autour of ['', 'Tél. ', 'tél.', 'tél\u00a0: ', 'tél/', '(']) expect(dans(`${autour}${numero}, le matin.`)).toBe(`${autour}${TU}, le matin.`);
    expect(dans(`Écrire ou appeler : ${numero}`)).toBe(`Écrire ou appeler : ${TU}`);
  });
  it.each([
    'ISBN 0306406152',
    'ISBN : 0306406152',
    'ISBN-10 : 0306406152',
    'ISBN\u00a0: 03-06-40-61-52',
    'ISBN 978-2-01-234567-8',
    '12.01.23.45.67.89',
    'https://exemple.fr/0123456789/',
    'doi:10.1234/0123456789',
    'SIRET 01234567800012',
    'de 2013 à 2021, 59300 Valenciennes',
    '0,1 23 45 67 89',
    'le 01/02/2024, de 10 h à 12 h',
    'du 01/02/2024 10 h au 02.03.2024 12 h',
    '02/05/2024 – 12/05/2024',
    '02-05-2024 12-05-2024',
    'https://exemple.fr/?n=0123456789&p=0123456789',
  ])('not %s', (texte) => {
    expect(dans(texte)).toBe(texte);
  });
});

describe('names', () => {
  it.each([
    'Ada d’Hélas',
    "Ada d'Hélas",
    'ADA D’HÉLAS',
    'Ada\u00a0d’Hélas',
    'Marie-Rose Saint-Élan',
    'Marie Rose Saint Élan',
    'Marie\u2011Rose Saint\u2011Élan',
    'Marie-Rose-Saint-Élan',
    'Zoé\nZorb',
  ])('%s', (nom) => {
    expect(dans(`Avec ${nom}, deux ans après.`)).toBe(`Avec ${TU}, deux ans après.`);
  });
  it.each(['Zoé', 'Ada d’Hélastre', 'Marierose Saintélan'])('not %s, which is another or a word alone', (texte) => {
    expect(dans(texte)).toBe(texte);
  });
});

it('addresses of mail; in data, not the addresses of pages', () => {
  expect(dans('Écrire à ada@exemple.fr.')).toBe(`Écrire à ${TU}.`);
  expect(taire({ a: ['https://exemple.fr/0123456789', '/id/0123456789/', '0123456789'] }, dans)).toEqual({ a: ['https://exemple.fr/0123456789', '/id/0123456789/', TU] });
});
