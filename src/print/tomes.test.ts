import { describe, expect, it } from 'vitest';
import { planDe } from './plan.ts';
import { decouper, estVolume, type Livre } from './tomes.ts';

const fiche = (zone: string, vers?: string) => ({ zone, titre: `Titre ${zone}`, courant: zone, flottants: [], ...(vers ? { porteur: { t: 'lienAction', ancre: vers } } : {}) });
const partie = (ancre: string, fiches: ReturnType<typeof fiche>[], notices: string[] = []) => ({
  ouvre: fiches.length > 0,
  geant: true,
  ancre,
  titre: ancre,
  annee: '2022',
  fiches,
  notices: notices.map((zone) => ({ zone })),
});
const livre = { titre: 'Livre', format: {}, lireAvant: false, edition: {}, genres: {}, index: [{}], sigles: [] } as unknown as Livre;
const parties = [partie('a', [fiche('1', '2'), fiche('2', '3'), fiche('3')], ['4']), partie('b', [fiche('5')]), partie('c', [], ['6'])];
const tomes = decouper({ ...livre, parties }, 2);
const zones = (quoi: 'fiches' | 'notices') => tomes.map(({ donnees }) => donnees.parties.flatMap((une) => une[quoi].map(({ zone }) => zone)).join(' '));

describe('a volume', () => {
  it('is cut when it has more fiches than the threshold', () => {
    expect([3, 4].map((seuil) => estVolume({ ...livre, parties }, { seuil, taille: 2 }))).toEqual([true, false]);
  });
  it('is cut by themes, an opener by itself where its fiches are in several parts', () => {
    expect(tomes.map(({ genre }) => genre)).toEqual(['avant', 'ouverture', 'fiches', 'fiches', 'fiches', 'fiches', 'arriere']);
    expect(zones('fiches')).toEqual(['', '', '1 2', '3', '5', '', '']);
    expect(zones('notices')).toEqual(['', '', '', '4', '', '6', '']);
  });
  it('begins with a title that is not kept where fiches stand below that of another part', () => {
    expect(tomes.map(({ garde }) => garde)).toEqual([false, false, true, true, false, false, false]);
  });
  it('leads by name to an action of another part, as it did to one of the same', () => {
    const [avec, sans] = (tomes[2]?.donnees.parties[0]?.fiches ?? []) as ReturnType<typeof fiche>[];
    expect([avec?.porteur, sans?.porteur]).toEqual([
      { t: 'lienAction', ancre: '2' },
      { t: 'lienAction', url: 'recueil-ancre:3' },
    ]);
  });
  it('lists in its contents what its parts hold, in order', () => {
    expect(planDe({ ...livre, parties }).map(({ ancre }) => ancre)).toEqual(['page/palmares', 'a', '1', '2', '3', 'a/notices', 'b', '5', 'c', 'page/index']);
  });
});
