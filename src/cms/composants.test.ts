import { blocs } from '#blocs';
import { describe, expect, it } from 'vitest';
import { composants, composantsDe } from './composants.ts';

const parNom = new Map(composants().map((un) => [un.id, un]));
const exemples = Object.values(blocs).flatMap(({ nom, exemples: tous }) => tous.flatMap(({ mdx }) => mdx.split(/(?<=<\/Etape>)\n\n/).map((ecrit) => ({ nom, ecrit }))));
const relire = (nom: string, ecrit: string) => {
  const composant = parNom.get(nom as keyof typeof blocs);
  const trouve = composant?.pattern.exec(ecrit);
  return composant && trouve ? { valeurs: composant.fromBlock(trouve), ecrit: composant.toBlock(composant.fromBlock(trouve)), long: trouve[0] } : undefined;
};

describe('a block of the editor', () => {
  it.each(exemples)('$nom writes what it reads: $ecrit', ({ nom, ecrit }) => {
    expect(relire(nom, ecrit)).toMatchObject({ ecrit, long: ecrit });
  });
  it('keeps quotes, ampersands and braces of its attributes', () => {
    const repere = parNom.get('Repere');
    const valeurs = { terme: 'Dit « "oui" » & {non}', valeur: 'a &amp; b' };
    const ecrit = repere?.toBlock(valeurs) ?? '';
    expect(ecrit).toBe('<Repere terme="Dit « &quot;oui&quot; » & {non}" valeur="a &amp;amp; b" />');
    expect(relire('Repere', ecrit)?.valeurs).toEqual(valeurs);
  });
  it('reads a block on several lines and other quotes', () => {
    expect(relire('Repere', '<Repere\n  terme=\'T\'\n  valeur="V"\n/>')?.valeurs).toEqual({ terme: 'T', valeur: 'V' });
  });
  it('leaves out an attribute that is not required and not filled', () => {
    expect(parNom.get('Temoignage')?.toBlock({ fonction: 'une habitante', organisme: '', contenu: 'Oui.' })).toBe('<Temoignage fonction="une habitante">\n\nOui.\n\n</Temoignage>');
  });
  it('is offered to the voices that may use it', () => {
    expect(composantsDe('jury')).toEqual(['Figure']);
    expect(composantsDe('laureat')).toContain('Question');
    expect(composantsDe('porteur')).not.toContain('Question');
  });
  it('says what its attributes are for', () => {
    expect(parNom.get('ChiffreCle')?.fields.map(({ name, required, hint }) => ({ name, required, hint }))).toContainEqual({
      name: 'libelle',
      required: true,
      hint: 'ce que le nombre compte',
    });
  });
});
