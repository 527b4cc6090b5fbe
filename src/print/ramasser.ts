/**
 * What the compiler handed over is freed when Node collects, and Node collects when its own heap grows: there a document of a hundred pages
 * weighs nothing, so that those of all parts of a volume would stay.
 */
import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';

let collect: (() => void) | undefined;

export async function ramasser(): Promise<void> {
  v8.setFlagsFromString('--expose-gc');
  (collect ??= vm.runInNewContext('gc') as () => void)();
  // Native memory is given back once the current task is over.
  await setImmediate();
}
