/** Choosing: OR inside a facet, AND across; what one more click would give. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compter, ecrireChoix, lireChoix, retient, type Choix } from './choix.ts';

const valeurs = new Map([
  ['theme', new Set(['nuit', 'ecole'])],
  ['public', new Set(['femmes', 'eleves', 'tous'])],
]);
const toutes = ['theme:nuit public:femmes', 'theme:nuit public:eleves', 'theme:ecole public:eleves public:femmes', 'theme:ecole'].map((dits) => new Set(dits.split(' ')));
const choix = (dits: Record<string, string[]>): Choix => new Map(Object.entries(dits).map(([facette, codes]) => [facette, new Set(codes)]));
const gardees = (dits: Record<string, string[]>) => toutes.flatMap((criteres, i) => (retient(criteres, choix(dits)) ? [i] : []));

describe('retient', () => {
  it.each([
    [{}, [0, 1, 2, 3]],
    [{ theme: ['nuit'] }, [0, 1]],
    [{ theme: ['nuit', 'ecole'] }, [0, 1, 2, 3]],
    [{ theme: ['nuit'], public: ['eleves'] }, [1]],
    [{ public: ['tous'] }, []],
  ])('%j', (dits, rangs) => expect(gardees(dits as Record<string, string[]>)).toEqual(rangs));
});

describe('compter', () => {
  it('says what a first click keeps', () => {
    const comptes = compter(toutes, choix({ theme: ['ecole'] }), valeurs);
    expect(comptes.get('public:femmes')).toEqual({ nombre: 1, enPlus: false });
    expect(comptes.get('public:tous')).toEqual({ nombre: 0, enPlus: false });
  });

  it('says what one more value adds, and what a chosen one has', () => {
    const comptes = compter(toutes, choix({ public: ['femmes'] }), valeurs);
    expect(comptes.get('public:femmes')).toEqual({ nombre: 2, enPlus: false });
    // One of the two that have it is shown already.
    expect(comptes.get('public:eleves')).toEqual({ nombre: 1, enPlus: true });
    expect(comptes.get('theme:nuit')).toEqual({ nombre: 1, enPlus: false });
  });

  const codes = fc.subarray(['nuit', 'ecole']);
  const publics = fc.subarray(['femmes', 'eleves', 'tous']);
  it('never says another number than the click gives', () => {
    fc.assert(
      fc.property(codes, publics, fc.constantFrom('nuit', 'ecole'), (themes, siens, clique) => {
        const avant = { ...(themes.length > 0 ? { theme: themes } : {}), ...(siens.length > 0 ? { public: siens } : {}) };
        if (themes.includes(clique)) return;
        const { nombre = 0, enPlus } = compter(toutes, choix(avant), valeurs).get(`theme:${clique}`) ?? {};
        const apres = gardees({ ...avant, theme: [...themes, clique] }).length;
        expect(enPlus ? gardees(avant).length + nombre : nombre).toBe(apres);
      }),
    );
  });
});

describe('the address', () => {
  it('is read in the order of the page, without what nothing has', () => {
    expect(lireChoix(new URLSearchParams('public=femmes&theme=nuit&theme=inconnu&q=x'), valeurs)).toEqual(choix({ theme: ['nuit'], public: ['femmes'] }));
  });

  it('is the same for the same choice, and keeps the rest', () => {
    const parametres = new URLSearchParams('public=tous&q=x&theme=ecole');
    ecrireChoix(parametres, choix({ public: ['femmes', 'eleves'], theme: ['nuit'] }), valeurs.keys());
    expect(parametres.toString()).toBe('q=x&theme=nuit&public=femmes&public=eleves');
  });
});
