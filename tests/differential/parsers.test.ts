/**
 * satteri, which reads every body, against remark, which defines what a body says (docs/adr/0002).
 * Either both refuse, or both accept with equal trees, places included, or the difference is one of known-differences.ts.
 */
import { voix, type NomDeVoix } from '#blocs';
import type { Diagnostic } from '#recueil';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBody } from '../../src/recueil/body/check.ts';
import { reporterFor } from '../../src/recueil/rules/rule.ts';
import { corpsSous, exemplesDeBlocs } from './bodies.ts';
import { dessine, litRemark, litSatteri, placesLues, rendu } from './compare.ts';
import { compositions } from './compositions.ts';
import { connues, montre } from './known-differences.ts';
import { probes } from './probes.ts';

function erreurs(mdx: string, v: NomDeVoix): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  checkBody(mdx, 1, v, reporterFor('corps', diagnostics));
  return diagnostics.filter((d) => d.severity === 'error');
}
/** Refused wherever it may stand. */
const refuse = (mdx: string) => voix.every((v) => erreurs(mdx, v).length > 0);

const sondesConnues = new Set(Object.values(connues).flatMap((liste) => liste.flatMap(({ sondes }) => sondes)));
const uneSonde = (titre: string) => {
  const found = probes.find((probe) => probe.titre === titre);
  if (!found) throw new Error(`no such probe: ${titre}`);
  return found.mdx;
};

/** Of one body: what a composition may be, or the two readings side by side. */
function verdict(mdx: string): 'égal' | 'places' | 'refusé' | 'même rendu' | 'connu' | { satteri: string; remark: string } {
  const [s, r] = [litSatteri(mdx), litRemark(mdx)];
  if (!s.ok && !r.ok) return 'refusé';
  if (dessine(s) === dessine(r)) return 'égal';
  if (dessine(s, placesLues) === dessine(r, placesLues)) return 'places';
  if (!s.ok || refuse(mdx)) return 'refusé';
  if (r.ok && rendu(s.arbre) === rendu(r.arbre)) return 'même rendu';
  if (montre.some(({ reconnait }) => reconnait?.(s, r))) return 'connu';
  return { satteri: dessine(s), remark: dessine(r) };
}

describe('probes', () => {
  test.each(probes.filter(({ titre }) => !sondesConnues.has(titre)).map(({ titre, mdx }) => [titre, mdx]))('%s', (_titre, mdx) => {
    expect(dessine(litSatteri(mdx))).toBe(dessine(litRemark(mdx)));
  });

  test('have one title each, and are many', () => {
    expect(new Set(probes.map(({ titre }) => titre)).size).toBe(probes.length);
    expect(probes.length).toBeGreaterThan(200);
  });
});

describe('known differences', () => {
  const cas = (liste: (typeof connues)[keyof typeof connues]) => liste.flatMap(({ id, sondes }) => sondes.map((titre) => [id, titre] as const));

  test.each(Object.values(connues).flatMap(cas))('%s is still one: %s', (_id, titre) => {
    const mdx = uneSonde(titre);
    expect(dessine(litSatteri(mdx))).not.toBe(dessine(litRemark(mdx)));
  });

  test.each(cas(connues.invisibles))('%s cannot show: %s', (_id, titre) => {
    const [s, r] = [litSatteri(uneSonde(titre)), litRemark(uneSonde(titre))];
    expect(s.ok && rendu(s.arbre)).toBe(r.ok && rendu(r.arbre));
  });

  test.each(cas(connues.refuse))('%s is refused with its place: %s', (_id, titre) => {
    const mdx = uneSonde(titre);
    const lignes = mdx.split('\n').length;
    for (const v of voix) {
      const vues = erreurs(mdx, v);
      expect(vues).not.toEqual([]);
      for (const { line, column } of vues) expect(line >= 1 && line <= lignes && column >= 1).toBe(true);
    }
  });

  test.each(cas(connues.montre))('%s is accepted, and recognised: %s', (id, titre) => {
    const [s, r] = [litSatteri(uneSonde(titre)), litRemark(uneSonde(titre))];
    expect(s.ok).toBe(true);
    const { reconnait } = montre.find((difference) => difference.id === id) ?? {};
    if (reconnait) expect(reconnait(s, r)).toBe(true);
  });
});

describe('bodies of the project', () => {
  const corps = [...corpsSous('content'), ...corpsSous('tests/fixtures'), ...exemplesDeBlocs];
  test.each(corps.map(({ titre, mdx }) => [titre, mdx]))('%s', (_titre, mdx) => expect(dessine(litSatteri(mdx))).toBe(dessine(litRemark(mdx))));

  test('there are some', () => expect(corpsSous('content').length).toBeGreaterThan(8));
});

describe('bodies of the tests of rules', () => {
  // These are wrong on purpose: what they show of a known difference must be refused.
  test.each(corpsSous('tests/rules').map(({ titre, mdx }) => [titre, mdx]))('%s', (_titre, mdx) => expect(verdict(mdx)).toBeTypeOf('string'));
});

describe('compositions', () => {
  // Known to show: tried alone above, or every composition would be one more case of them.
  const montrees = new Set(montre.flatMap(({ sondes }) => sondes));
  const courtes = probes.filter(({ titre, mdx }) => mdx.length < 600 && !montrees.has(titre)).map(({ mdx }) => mdx);
  /** Alone they pass the profile, so that many compositions do. */
  const permises = courtes.filter((mdx) => !refuse(mdx));
  // One seed: a red test must be red again. Another one, and longer: RECUEIL_SEED=7 vitest run tests/differential.
  const seed = Number(process.env['RECUEIL_SEED'] ?? 20_261_124);
  const numRuns = process.env['RECUEIL_SEED'] ? 10_000 : 1_500;

  const memeSens = (textes: readonly string[]) => {
    const vus = new Map<string, number>();
    fc.assert(
      fc.property(compositions(textes), (mdx) => {
        const vu = verdict(mdx);
        expect(vu).toBeTypeOf('string');
        vus.set(String(vu), (vus.get(String(vu)) ?? 0) + 1);
      }),
      // On a loaded machine, fewer of them.
      { seed, numRuns, ...(process.env['RECUEIL_SEED'] ? {} : { interruptAfterTimeLimit: 4_000 }) },
    );
    return vus;
  };

  test('of what the profile admits', () => {
    const vus = memeSens(permises);
    // Without this, refusing everything would pass.
    const essais = [...vus.values()].reduce((somme, n) => somme + n, 0);
    expect(vus.get('égal') ?? 0).toBeGreaterThan(essais / 2);
  });

  test('of anything', () => {
    memeSens(courtes);
  });
});
