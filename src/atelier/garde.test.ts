import { describe, expect, it } from 'vitest';
import { refusDe, type Demande } from './garde.ts';

const serrure = { jeton: 'abcDEF', port: 4747 };
const bonne: Demande = { chemin: '/abcDEF/textes/', methode: 'GET', hote: '127.0.0.1:4747', origine: undefined, site: undefined };
const envoi: Demande = { ...bonne, methode: 'POST', origine: 'http://127.0.0.1:4747', site: 'same-origin' };

describe('who may speak to the workshop', () => {
  it.each<[string, Demande]>([
    ['its own page', bonne],
    ['by its other name', { ...bonne, hote: 'localhost:4747' }],
    ['its own form', envoi],
    ['a link followed from a mail', { ...bonne, site: 'cross-site' }],
  ])('%s', (_, demande) => expect(refusDe(demande, serrure)).toBeUndefined());

  it.each<[string, Demande, RegExp]>([
    ['no token', { ...bonne, chemin: '/' }, /n’est plus la bonne/],
    ['the token of yesterday', { ...bonne, chemin: '/abcDEG/' }, /n’est plus la bonne/],
    ['the beginning of the token', { ...bonne, chemin: '/abc/' }, /n’est plus la bonne/],
    ['more than the token', { ...bonne, chemin: '/abcDEFG/' }, /n’est plus la bonne/],
    ['a name that leads here', { ...bonne, hote: 'attaque.exemple:4747' }, /127\.0\.0\.1/],
    ['another port', { ...bonne, hote: '127.0.0.1:80' }, /127\.0\.0\.1/],
    ['no host', { ...bonne, hote: undefined }, /127\.0\.0\.1/],
    ['a form of another site', { ...envoi, origine: 'https://attaque.exemple', site: 'cross-site' }, /autre page/],
    ['a form without origin', { ...envoi, origine: 'null' }, /autre page/],
    ['another port of this machine', { ...envoi, origine: 'http://127.0.0.1:8080' }, /autre page/],
    ['a sending that says it comes from elsewhere', { ...envoi, origine: undefined, site: 'same-site' }, /autre page/],
  ])('not %s', (_, demande, dit) => expect(refusDe(demande, serrure)).toMatch(dit));
});
