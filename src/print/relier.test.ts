import { describe, expect, it } from 'vitest';
import type { Compile } from './compile.ts';
import { relier } from './relier.ts';
import type { Livre } from './tomes.ts';

const partie = { ouvre: true, geant: true, ancre: 'a', titre: 'A', annee: '2022', fiches: [{ zone: '1', titre: 'Un', courant: 'Un' }], notices: [] };
const livre = { titre: 'Livre', format: {}, lireAvant: false, parties: [partie], genres: {}, index: [{}], sigles: [] } as unknown as Livre;

/** A compiler that knows lengths only: `avant` says that of the front matter, given the page where it says that the fiche is. */
async function relierAvec(avant: (page: number) => number) {
  const debuts: number[] = [];
  const compiler = (donnees: Record<string, unknown>): Compile => {
    const { tome, parties, ailleurs, decalage } = donnees as unknown as {
      tome: { debut: boolean };
      parties: (typeof partie)[];
      ailleurs: Record<string, number>;
      decalage: number;
    };
    if (parties.length > 0) debuts.push(decalage + 1);
    const ancrages = parties.length > 0 ? [{ ancre: '1', page: decalage + 1, x: 0, y: 0 }] : [];
    return { pages: tome.debut ? avant(ailleurs['1'] ?? 0) : 2, fins: [], ouvertures: [], avant: [], blocs: [], ancrages, octets: () => new Uint8Array() };
  };
  const { pages, poses } = await relier(livre, 30, { compiler, oublier: async () => undefined, normes: ['ua-1'] });
  return { pages, longueurs: poses.map(({ pages: siennes }) => siennes), debuts };
}

describe('the parts of a volume', () => {
  it('follow one another', async () => {
    expect(await relierAvec(() => 3)).toEqual({ pages: 7, longueurs: [3, 2, 2], debuts: [4] });
  });
  it('are set again where true numbers make the front matter longer than guessed ones did', async () => {
    expect(await relierAvec((page) => (page === 888 ? 3 : 5))).toEqual({ pages: 9, longueurs: [5, 2, 2], debuts: [4, 6] });
  });
  it('are refused where their pages do not settle', async () => {
    await expect(relierAvec((page) => (page === 4 ? 5 : 3))).rejects.toThrow('do not settle');
  });
});
