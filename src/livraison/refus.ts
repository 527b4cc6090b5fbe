/** What cannot be done now, and is no defect of the program: its message is all that a person needs. */
import { OutputBusy, SwapFailed } from '#build';
import { SceauRompu } from './paquets.ts';

export const estRefus = (error: unknown): error is Error => error instanceof OutputBusy || error instanceof SwapFailed || error instanceof SceauRompu;

/** Gives back the message of a refusal; a defect is thrown again. */
export async function ouRefus<T>(travail: () => Promise<T>): Promise<T | { refus: string }> {
  try {
    return await travail();
  } catch (error) {
    if (!estRefus(error)) throw error;
    return { refus: error.message };
  }
}
