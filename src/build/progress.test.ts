import { describe, expect, it, vi } from 'vitest';
import { createProgress, duree, type Flux } from './progress.ts';

const paper = (extra: Partial<Flux> = {}) => {
  const written: string[] = [];
  return { written, flux: { write: (t: string) => written.push(t), ...extra } };
};

describe('duree', () => {
  it.each([
    [0, '0,0 s'],
    [449, '0,4 s'],
    [9949, '9,9 s'],
    [9960, '10 s'],
    [59_600, '1 min 00 s'],
    [125_000, '2 min 05 s'],
  ])('%i ms: %s', (ms, text) => {
    expect(duree(ms)).toBe(text);
  });
});

describe('createProgress', () => {
  it('writes plain lines where there is no terminal, details only now and then', async () => {
    const { flux, written } = paper();
    let clock = 0;
    const given = await createProgress({ flux, now: () => clock }).step('Lecture', (dire) => {
      for (const ms of [1000, 11_000, 12_000, 25_000]) {
        clock = ms;
        dire(`à ${ms}`);
      }
      return 7;
    });
    expect(given).toBe(7);
    expect(written).toEqual(['Lecture…\n', '  à 11000 (11 s)\n', '  à 25000 (25 s)\n', 'Lecture : fait (25 s)\n']);
  });

  it('rewrites one line on a terminal, cut to its width', async () => {
    vi.useFakeTimers();
    const { flux, written } = paper({ isTTY: true, columns: 24 });
    const step = createProgress({ flux, vivant: true, now: () => Date.now() - start }).step;
    const start = Date.now();
    const running = step('Pages', async (dire) => {
      dire('12 sur 5 000 pages et quelques');
      await vi.advanceTimersByTimeAsync(450);
    });
    await running;
    vi.useRealTimers();
    expect(written.every((w) => w.startsWith('\r\x1b[2K'))).toBe(true);
    expect(written[1]).toBe('\r\x1b[2K  Pages · 12 sur 5 000…');
    expect(written.at(-1)).toBe('\r\x1b[2K✓ Pages (0,5 s)\n');
  });

  it('says a failure and lets the error through', async () => {
    const { flux, written } = paper();
    await expect(createProgress({ flux, now: () => 0 }).step('PDF', () => Promise.reject(new Error('panne')))).rejects.toThrow('panne');
    expect(written.at(-1)).toBe('PDF : échec (0,0 s)\n');
  });

  it('is plain in continuous integration, terminal or not', async () => {
    vi.stubEnv('CI', 'true');
    const { flux, written } = paper({ isTTY: true });
    await createProgress({ flux, now: () => 0 }).step('X', () => undefined);
    vi.unstubAllEnvs();
    expect(written).toEqual(['X…\n', 'X : fait (0,0 s)\n']);
  });
});
