import { describe, expect, it } from 'vitest';
import { imposer, pareille } from './imposer.ts';

const partie = (geant = true, ouvre = true) => ({ geant, ouvre });

describe('parts open on a spread', () => {
  it('that already fall on it stay as they are', () => {
    const livre = { lireAvant: false, parties: [partie()] };
    expect(pareille(livre, imposer(livre, [{ rang: 0, page: 7 }]))).toBe(true);
  });
  it('by a page before the first, when it would begin on a recto', () => {
    expect(imposer({ lireAvant: false, parties: [partie()] }, [{ rang: 0, page: 8 }])).toEqual({ lireAvant: true, parties: [partie(true)] });
  });
  it('without the large numeral when a later one begins on a recto', () => {
    const ouvertures = [
      { rang: 0, page: 7 },
      { rang: 1, page: 12 },
    ];
    expect(imposer({ lireAvant: false, parties: [partie(), partie()] }, ouvertures).parties).toEqual([partie(true), partie(false)]);
  });
  it('and a page that is added moves those that follow', () => {
    const ouvertures = [
      { rang: 0, page: 8 },
      { rang: 1, page: 13 },
    ];
    expect(imposer({ lireAvant: false, parties: [partie(), partie()] }, ouvertures)).toEqual({ lireAvant: true, parties: [partie(true), partie(false)] });
  });
  it('a part without an opener has no side', () => {
    expect(imposer({ lireAvant: false, parties: [partie(true, false), partie()] }, [{ rang: 1, page: 9 }])).toEqual({
      lireAvant: false,
      parties: [partie(true, false), partie(true)],
    });
  });
});
