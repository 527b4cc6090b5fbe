import { describe, expect, it } from 'vitest';
import { arrondissements, communes, departementOfCommune, departements, epci, ept, regions } from './donnees.ts';
import type { Table } from './table.ts';

const tables = { communes, epci, ept, arrondissements, departements, regions } satisfies Record<string, Table<{ code: string }>>;

describe.each(Object.entries(tables))('%s.json', (_, table: Table<{ code: string }>) => {
  it('gives by code what a whole parse gives: the file still has one record a line, its code first', () => {
    const attendus = Map.groupBy(table.all(), ({ code }) => code);
    expect(attendus.size).toBeGreaterThan(10);
    const faux = [...attendus].filter(([code, records]) => JSON.stringify(table.get(code)) !== JSON.stringify(records));
    expect(faux).toEqual([]);
  });

  it('gives nothing for an unknown code', () => expect(table.get('xyz')).toEqual([]));
});

const actuelles = new Map(
  communes
    .all()
    .filter((c) => c.type === 'commune-actuelle')
    .map((c) => [c.code, c]),
);
const membresEpt = ept.all().flatMap((e) => e.membres as { code: string; populationMunicipale: number; populationTotale: number }[]);

describe('what the code takes for granted in the official files', () => {
  it('the population of a commune is the municipal one, as ept.json tells (epci.json has the census of a year before)', () => {
    const populations = membresEpt.map((m) => actuelles.get(m.code)?.population);
    expect(populations).toEqual(membresEpt.map((m) => m.populationMunicipale));
    expect(populations).not.toEqual(membresEpt.map((m) => m.populationTotale));
  });

  it('the code of a living commune tells its département', () => {
    expect([...actuelles.values()].filter((c) => departementOfCommune(c.code) !== c.departement)).toEqual([]);
  });

  it('every département has a known région', () => {
    expect(departements.all().filter((d) => regions.get(d.region).length !== 1)).toEqual([]);
  });
});
