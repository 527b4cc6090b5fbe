import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseauExiste, readInstant, writeInstant } from './instants.ts';

const utc = (ecrit: string, fuseau: string) => {
  const lu = readInstant(ecrit, fuseau);
  return lu.ok ? new Date(lu.ms).toISOString().slice(0, 19) : undefined;
};

describe('readInstant', () => {
  it.each([
    ['2026-10-15T18:30', 'Europe/Paris', '2026-10-15T16:30:00'],
    ['2026-01-15T18:30', 'Europe/Paris', '2026-01-15T17:30:00'],
    ['2026-01-15T18:30:59', 'Europe/Paris', '2026-01-15T17:30:59'],
    ['2026-01-15T00:00', 'Europe/Paris', '2026-01-14T23:00:00'],
    ['2026-10-15T18:30Z', 'Europe/Paris', '2026-10-15T18:30:00'],
    ['2026-10-15T18:30+02:00', 'Pacific/Noumea', '2026-10-15T16:30:00'],
    ['2026-10-15T18:30-04:00', 'Europe/Paris', '2026-10-15T22:30:00'],
    ['2026-10-15T18:30', 'Indian/Reunion', '2026-10-15T14:30:00'],
    ['2026-10-15T08:30', 'Pacific/Noumea', '2026-10-14T21:30:00'],
    ['2026-10-15T18:30', 'America/Martinique', '2026-10-15T22:30:00'],
    ['2026-10-15T18:30', 'America/Miquelon', '2026-10-15T20:30:00'],
    ['2026-10-15T18:30', 'Pacific/Marquesas', '2026-10-16T04:00:00'],
    ['2024-02-29T12:00', 'Europe/Paris', '2024-02-29T11:00:00'],
    ['2026-03-29T01:59:59', 'Europe/Paris', '2026-03-29T00:59:59'],
    ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00'],
    ['2026-10-25T01:59', 'Europe/Paris', '2026-10-24T23:59:00'],
    ['2026-10-25T03:00', 'Europe/Paris', '2026-10-25T02:00:00'],
    // The same hour twice: an offset says which.
    ['2026-10-25T02:30+02:00', 'Europe/Paris', '2026-10-25T00:30:00'],
    ['2026-10-25T02:30+01:00', 'Europe/Paris', '2026-10-25T01:30:00'],
    // No clock change there.
    ['2026-03-29T02:30', 'Indian/Reunion', '2026-03-28T22:30:00'],
    ['2026-10-25T02:30', 'Pacific/Noumea', '2026-10-24T15:30:00'],
  ])('%s in %s is %s', (ecrit, fuseau, attendu) => expect(utc(ecrit, fuseau)).toBe(attendu));

  it.each([
    ['the hour that spring skips', '2026-03-29T02:30'],
    ['its first minute', '2026-03-29T02:00'],
    ['its last second', '2026-03-29T02:59:59'],
    ['the hour that autumn repeats', '2026-10-25T02:30'],
    ['30 February', '2026-02-30T10:00'],
    ['29 February of a common year', '2026-02-29T10:00'],
    ['31 April', '2026-04-31T10:00'],
    ['month 13', '2026-13-01T10:00'],
    ['month 00', '2026-00-01T10:00'],
    ['day 00', '2026-01-00T10:00'],
    ['24:00', '2026-01-01T24:00'],
    ['25:00', '2026-01-01T25:00'],
    ['minute 60', '2026-01-01T10:60'],
    ['a leap second', '2026-01-01T10:59:60'],
    ['no hour', '2026-10-15'],
    ['a bare year', '2026'],
    ['nothing', ''],
    ['an hour alone', '18:30'],
    ['a space for T', '2026-10-15 18:30'],
    ['one digit', '2026-1-5T18:30'],
    ['hour without minutes', '2026-10-15T18'],
    ['18h30', '2026-10-15T18h30'],
    ['a French date', '15/10/2026 18:30'],
    ['milliseconds', '2026-10-15T18:30:00.000Z'],
    ['a short offset', '2026-10-15T18:30+2'],
    ['an offset without colon', '2026-10-15T18:30+0200'],
    ['an impossible offset', '2026-10-15T18:30+99:00'],
    ['a zone in brackets', '2026-10-15T18:30[Europe/Paris]'],
    ['spaces around', ' 2026-10-15T18:30 '],
    ['a small t', '2026-10-15t18:30'],
    ['the truth', 'true'],
  ])('refuses %s', (_titre, ecrit) => {
    const lu = readInstant(ecrit, 'Europe/Paris');
    expect(lu).toMatchObject({ ok: false });
    if (!lu.ok) expect([lu.raison, lu.conseil].every((text) => text.length > 10)).toBe(true);
  });

  it('says what to write instead', () => {
    expect(readInstant('2026-10-15', 'Europe/Paris')).toMatchObject({ conseil: expect.stringContaining('2026-10-15T09:00') as unknown });
    expect(readInstant('2026-10-25T02:30', 'Europe/Paris')).toMatchObject({ conseil: expect.stringContaining('2026-10-25T02:30+01:00') as unknown });
  });

  it('refuses all in a zone that does not exist, but for what carries its own', () => {
    expect(readInstant('2026-10-15T18:30', 'Europe/Pari').ok).toBe(false);
    expect(readInstant('2026-10-15T18:30Z', 'Europe/Pari').ok).toBe(true);
  });

  it('reads back what writeInstant writes, to the second', () => {
    const fuseau = fc.constantFrom('Indian/Reunion', 'Pacific/Noumea', 'America/Cayenne', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fuseau, (secondes, zone) => {
        expect(readInstant(writeInstant(secondes * 1000, zone), zone)).toEqual({ ok: true, ms: secondes * 1000 });
      }),
      { seed: 1 },
    );
  });
});

describe('zones', () => {
  it.each([
    ['Europe/Paris', true],
    ['Indian/Reunion', true],
    ['Pacific/Noumea', true],
    ['Paris', false],
    ['', false],
    ['Europe/Pari', false],
  ])('%s exists: %s', (fuseau, existe) => expect(fuseauExiste(fuseau)).toBe(existe));

  it('writes in the zone asked for, never the machine’s', () => {
    expect(writeInstant(Date.UTC(2026, 11, 31, 23, 30), 'Europe/Paris')).toBe('2027-01-01T00:30:00');
    expect(writeInstant(Date.UTC(2026, 11, 31, 23, 30), 'America/Cayenne')).toBe('2026-12-31T20:30:00');
  });
});
